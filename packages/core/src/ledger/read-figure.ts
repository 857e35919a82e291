import { groupBy } from '../base/group-by.ts';
import type { FigureId, PartyId, PoolId } from '../base/ids.ts';
import { invariant } from '../base/invariant.ts';
import { all, failure, map, success, type Outcome } from '../base/outcome.ts';
import { problem } from '../base/problem.ts';
import { addDays } from '../calendar/days.ts';
import type { LocalDate } from '../calendar/local-date.ts';
import type { Period } from '../calendar/period.ts';
import { contains, daysOf, overlap } from '../calendar/periods.ts';
import type { Moment, SingleMoment } from '../calendar/resolve-reference.ts';
import { divide, multiply, ratio, sum } from '../exact/ratio.ts';
import type { FigureEvidence, FigureReading } from '../trace/key-reason.ts';
import type { KeyFigure } from './facts.ts';
import type { FigureHolds } from '../rules/keys/key.ts';

/** Reads a key figure of a party, or one that is everyone’s, at one moment, as known on one day. */
export type FigureReader = (question: FigureQuestion) => Outcome<FigureReading>;

export type FigureQuestion = {
  readonly figure: FigureId;
  readonly party: PartyId | undefined;
  /** Instead of a party: a pool whose number it is. */
  readonly pool?: PoolId | undefined;
  readonly moment: SingleMoment;
  readonly path: string;
};

/**
 * A reader of the figures that were known on a day. Of several values for one reference date or stretch the latest
 * recorded counts. `holds` tells when a value is true.
 *
 * Problem: `figure-missing`. Nothing is made up: not from an older census, not by parting a total of a year.
 */
export function figureReader(
  figures: readonly KeyFigure[],
  asKnownOn: LocalDate,
  holds: (figure: FigureId) => FigureHolds,
): FigureReader {
  const shelfOf = ({ figure, party, pool }: Pick<FigureQuestion, 'figure' | 'party' | 'pool'>) =>
    `${figure}/${party ?? ''}/${pool ?? ''}`;
  const known = figures.filter((figure) => figure.recordedOn <= asKnownOn);
  const grouped = groupBy(known, ({ figure, party, pool }) => shelfOf({ figure, party, pool }));
  const book = new Map([...grouped].map(([shelf, values]) => [shelf, latestTold(values)]));

  return ({ figure, party, pool, moment, path }) => {
    const found = find(book.get(shelfOf({ figure, party, pool })) ?? [], moment, holds(figure));
    const whose = { ...(party === undefined ? {} : { party }), ...(pool === undefined ? {} : { pool }) };
    const missing = { figure, ...whose, wanted: wantedAt(moment) };
    return found === undefined
      ? failure(problem('figure-missing', path, missing, { ...whose, ...dayOf(moment) }))
      : success({ figure, ...whose, ...moment, ...found });
  };
}

/** Reads at a moment of any kind: of several, each, and then their mean or their sum. */
export function readAt(
  read: FigureReader,
  { moment, ...question }: Omit<FigureQuestion, 'moment'> & { readonly moment: Moment },
): Outcome<FigureReading> {
  if (!('several' in moment)) return read({ ...question, moment });
  const readings = all(moment.several.map((single) => read({ ...question, moment: single })));
  return map(readings, (values): FigureReading => {
    const total = sum(values.map(({ value }) => value));
    const { figure, party, pool } = question;
    return {
      figure,
      ...(party === undefined ? {} : { party }),
      ...(pool === undefined ? {} : { pool }),
      value: moment.take === 'sum' ? total : divide(total, ratio(values.length)),
      several: { count: values.length, take: moment.take, until: endOf(moment.several.at(-1)) },
      evidence: values.flatMap(({ evidence }) => evidence),
    };
  });
}

type Found = Pick<FigureReading, 'value' | 'evidence'>;

/** In order of reference date, one value for each date or stretch. */
function latestTold(values: readonly KeyFigure[]): readonly KeyFigure[] {
  const told = new Map<string, KeyFigure>();
  for (const value of values) {
    const about = `${value.on}/${value.until ?? ''}/${String(value.edition ?? '')}`;
    const earlier = told.get(about);
    if (earlier === undefined || earlier.recordedOn <= value.recordedOn) told.set(about, value);
  }
  return [...told.values()].toSorted((a, b) => (a.on < b.on ? -1 : 1));
}

function find(values: readonly KeyFigure[], moment: SingleMoment, holds: FigureHolds): Found | undefined {
  if ('edition' in moment) return one(values.findLast(({ edition }) => edition === moment.edition));
  if ('publishedBy' in moment) return one(publishedBy(values, moment.publishedBy));
  if ('during' in moment)
    return holds === 'overStretch' ? totalOf(values, moment.during) : meanOf(values, moment.during);
  return one(
    holds === 'onDay' ? values.findLast(({ on }) => on === moment.on) : values.findLast(({ on }) => on <= moment.on),
  );
}

function one(value: KeyFigure | undefined): Found | undefined {
  return value === undefined ? undefined : { value: value.value, evidence: [evidenceOf(value)] };
}

/** Of what was published by that day the latest; of what was published together the latest reference date. */
function publishedBy(values: readonly KeyFigure[], day: LocalDate): KeyFigure | undefined {
  return values
    .filter(({ publishedOn }) => publishedOn !== undefined && publishedOn <= day)
    .toSorted((a, b) => ((a.publishedOn ?? a.on) < (b.publishedOn ?? b.on) ? -1 : 0))
    .at(-1);
}

/** A stock: the mean by days; every day of the stretch must have a value. */
function meanOf(values: readonly KeyFigure[], stretch: Period): Found | undefined {
  const held = values.flatMap((value, index) => {
    const next = values[index + 1]?.on;
    const days = overlap(stretch, next === undefined ? { from: value.on } : { from: value.on, until: next });
    return days === undefined ? [] : [{ value, days: daysOf(days) }];
  });
  const covered = held.reduce((days, part) => days + part.days, 0);
  if (covered < daysOf(stretch)) return undefined;
  const weighted = sum(held.map(({ value, days }) => multiply(value.value, ratio(days))));
  return {
    value: divide(weighted, ratio(covered)),
    evidence: held.map(({ value, days }) => ({ ...evidenceOf(value), days })),
  };
}

/** A flow: the values whose stretches make up the whole one, the longest first; none of them is parted. */
function totalOf(values: readonly KeyFigure[], stretch: Period): Found | undefined {
  const parts: KeyFigure[] = [];
  for (let day = stretch.from; day < stretch.until;) {
    const fitting = values.filter(
      ({ on, until }) => until !== undefined && on === day && contains(stretch, { from: on, until }),
    );
    const longest = fitting.toSorted((a, b) => ((a.until ?? a.on) < (b.until ?? b.on) ? -1 : 1)).at(-1);
    if (longest?.until === undefined) return undefined;
    parts.push(longest);
    day = longest.until;
  }
  return { value: sum(parts.map(({ value }) => value)), evidence: parts.map(evidenceOf) };
}

/** As the texts of problems read it: a day, a stretch `from/until`, or what kind of reference it was. */
function wantedAt(moment: SingleMoment): string {
  if ('on' in moment) return moment.on;
  if ('during' in moment) return `${moment.during.from}/${moment.during.until}`;
  return 'edition' in moment ? `edition:${String(moment.edition)}` : `published:${moment.publishedBy}`;
}

function dayOf(moment: SingleMoment): { readonly day?: string } {
  if ('on' in moment) return { day: moment.on };
  if ('during' in moment) return { day: moment.during.from };
  return 'edition' in moment ? {} : { day: moment.publishedBy };
}

function endOf(moment: SingleMoment | undefined): LocalDate {
  if (moment !== undefined && 'on' in moment) return addDays(moment.on, 1);
  if (moment !== undefined && 'during' in moment) return moment.during.until;
  invariant(false, 'several values are read on days or over stretches');
}

function evidenceOf({
  value,
  on,
  until,
  source,
  series,
  edition,
  publishedOn,
  evidence,
  recordedOn,
}: KeyFigure): FigureEvidence {
  return {
    value,
    on,
    ...(until === undefined ? {} : { until }),
    source,
    ...(series === undefined ? {} : { series }),
    ...(edition === undefined ? {} : { edition }),
    ...(publishedOn === undefined ? {} : { publishedOn }),
    ...(evidence === undefined ? {} : { evidence }),
    recordedOn,
  };
}
