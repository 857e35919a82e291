import type { FigureId, PartyId } from '../base/ids.ts';
import { failure, success, type Outcome } from '../base/outcome.ts';
import { problem } from '../base/problem.ts';
import type { LocalDate } from '../calendar/local-date.ts';
import { daysOf, overlap, type Period } from '../calendar/period.ts';
import type { Moment } from '../calendar/reference.ts';
import { divide, multiply, ratio, sum } from '../exact/ratio.ts';
import type { FigureEvidence, FigureReading } from '../trace/key-reason.ts';
import type { KeyFigure } from './facts.ts';

/** Reads a key figure of a party at a moment, as known on one day. */
export type FigureReader = (question: {
  readonly figure: FigureId;
  readonly party: PartyId;
  readonly moment: Moment;
  readonly path: string;
}) => Outcome<FigureReading>;

/**
 * A reader of the figures that were known on a day. Of several values for one reference date the latest recorded
 * counts. `holds` tells whether a value is true of its reference date alone or until the next one.
 */
export function figureReader(
  figures: readonly KeyFigure[],
  asKnownOn: LocalDate,
  holds: (figure: FigureId) => 'onDay' | 'untilChanged',
): FigureReader {
  const book = new Map<string, KeyFigure[]>();
  for (const figure of figures) {
    if (figure.recordedOn > asKnownOn) continue;
    const shelf = `${figure.figure}/${figure.party}`;
    book.set(shelf, [...(book.get(shelf) ?? []), figure]);
  }
  for (const [shelf, values] of book) book.set(shelf, latestByDay(values));

  return ({ figure, party, moment, path }) => {
    const values = book.get(`${figure}/${party}`) ?? [];
    const found = 'on' in moment ? readOn(values, moment.on, holds(figure)) : readDuring(values, moment.during);
    if (found === undefined) {
      const wanted = 'on' in moment ? moment.on : `${moment.during.from}/${moment.during.until}`;
      const day = 'on' in moment ? moment.on : moment.during.from;
      return failure(problem('figure-missing', path, { figure, party, wanted }, { party, day }));
    }
    return success({ figure, party, ...moment, ...found });
  };
}

type Found = Pick<FigureReading, 'value' | 'evidence'>;

/** In order of reference date, one value each. */
function latestByDay(values: readonly KeyFigure[]): KeyFigure[] {
  const byDay = new Map<string, KeyFigure>();
  for (const value of values) {
    const earlier = byDay.get(value.on);
    if (earlier === undefined || earlier.recordedOn <= value.recordedOn) byDay.set(value.on, value);
  }
  return [...byDay.values()].toSorted((a, b) => (a.on < b.on ? -1 : 1));
}

function readOn(values: readonly KeyFigure[], day: LocalDate, holds: 'onDay' | 'untilChanged'): Found | undefined {
  const value = holds === 'onDay' ? values.find(({ on }) => on === day) : values.findLast(({ on }) => on <= day);
  return value === undefined ? undefined : { value: value.value, evidence: [evidenceOf(value)] };
}

/** The mean by days; every day of the stretch must have a value. */
function readDuring(values: readonly KeyFigure[], stretch: Period): Found | undefined {
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

function evidenceOf({ value, on, source, series, recordedOn }: KeyFigure): FigureEvidence {
  return { value, on, source, ...(series === undefined ? {} : { series }), recordedOn };
}
