import type { PartyId } from '../base/ids.ts';
import { addDays } from '../calendar/days.ts';
import type { LocalDate } from '../calendar/local-date.ts';
import type { CostEntry } from '../costs/cost-entry.ts';
import { cents, centsRatio, type Cents } from '../exact/cents.ts';
import { add, divide, multiply, one, ratio, type Ratio } from '../exact/ratio.ts';
import { roundHalfAwayFromZero } from '../exact/rounding.ts';
import type { CostItem, Facts, KeyFigure, Participation } from '../ledger/facts.ts';
import type { Run } from '../run/run-result.ts';
import type { ScenarioChange } from './scenario.ts';

type Joins = Extract<ScenarioChange, { change: 'memberJoins' }>;
type FigureChanged = Extract<ScenarioChange, { change: 'figureChanged' }>;
type CostMoved = Extract<ScenarioChange, { change: 'costMoved' }>;
type CostAdded = Extract<ScenarioChange, { change: 'costAdded' }>;

/** The facts of a run as changes would have them. What they assume counts as recorded on the day of the run. */
export function changeFacts(run: Run, changes: readonly ScenarioChange[]): Facts {
  return changes.reduce((facts, change) => changeFact(facts, change, run), run.input.facts);
}

function changeFact(facts: Facts, change: ScenarioChange, run: Run): Facts {
  const { asKnownOn } = run.input.question;
  switch (change.change) {
    case 'memberJoins':
      return {
        ...facts,
        participation: [...facts.participation, ...joining(change, asKnownOn)],
        figures: [...facts.figures, ...figuresOf(change, facts.figures, asKnownOn)],
      };
    case 'memberLeaves':
      return { ...facts, participation: facts.participation.flatMap((row) => leaving(row, change)) };
    case 'figureChanged':
      return { ...facts, figures: changeFigure(facts.figures, change, asKnownOn) };
    case 'costMoved':
      return { ...facts, costItems: moveCosts(facts.costItems, change, run) };
    case 'costAdded':
      return { ...facts, costItems: [...facts.costItems, ...addedItem(change, run)] };
    case 'ruleReplaced':
    case 'quotaChanged':
    case 'priceChanged':
    case 'rateChanged':
      return facts;
  }
}

/** Who joins. */
export function partyOf({ party }: Joins): PartyId {
  return typeof party === 'string' ? party : party.id;
}

function joining(change: Joins, recordedOn: LocalDate): readonly Participation[] {
  const row = { party: partyOf(change), from: change.from, recordedOn };
  return [row, ...change.services.map((service) => ({ ...row, service }))];
}

function leaving(row: Participation, { party, on }: Extract<ScenarioChange, { change: 'memberLeaves' }>) {
  if (row.party !== party || (row.until !== undefined && row.until <= on)) return [row];
  return row.from < on ? [{ ...row, until: on }] : [];
}

function figuresOf(change: Joins, told: readonly KeyFigure[], recordedOn: LocalDate): readonly KeyFigure[] {
  const party = partyOf(change);
  return change.figures.flatMap(({ figure, value, on, source }) => {
    const days = daysTold(told, figure, recordedOn).filter((day) => on === undefined || day.on === on);
    const counted = days.length === 0 && on !== undefined ? [{ on }] : days;
    return counted.map((day) => ({ ...day, figure, party, value, source, recordedOn }));
  });
}

/** The days, stretches and editions that values of a figure were told of, each once. */
export function daysTold(
  figures: readonly KeyFigure[],
  figure: string,
  asKnownOn: LocalDate,
): readonly Pick<KeyFigure, 'on' | 'until' | 'edition' | 'series' | 'publishedOn'>[] {
  const own = figures.filter((row) => row.figure === figure && row.recordedOn <= asKnownOn);
  const days = own.map(({ on, until, edition, series, publishedOn }) => ({
    on,
    ...(until === undefined ? {} : { until }),
    ...(edition === undefined ? {} : { edition }),
    ...(series === undefined ? {} : { series }),
    ...(publishedOn === undefined ? {} : { publishedOn }),
  }));
  return [...new Map(days.map((day) => [JSON.stringify(day), day])).values()];
}

function isAbout(row: KeyFigure, { figure, party, pool }: FigureChanged): boolean {
  return row.figure === figure && row.party === party && row.pool === pool;
}

function changeFigure(
  figures: readonly KeyFigure[],
  change: FigureChanged,
  recordedOn: LocalDate,
): readonly KeyFigure[] {
  const { figure, party, pool, on, value, source } = change;
  const isMeant = (row: KeyFigure) => isAbout(row, change) && (on === undefined || row.on === on);
  if (figures.some((row) => isMeant(row) && row.recordedOn <= recordedOn))
    return figures.map((row) => {
      if (!isMeant(row)) return row;
      const { evidence: _proof, ...assumed } = row;
      return { ...assumed, value, source };
    });
  const days = daysTold(figures, figure, recordedOn).filter((day) => on === undefined || day.on === on);
  const counted = days.length === 0 && on !== undefined ? [{ on }] : days;
  const owner = { ...(party === undefined ? {} : { party }), ...(pool === undefined ? {} : { pool }) };
  return [...figures, ...counted.map((day) => ({ ...day, ...owner, figure, value, source, recordedOn }))];
}

/** The cost of a run that a change moves. */
export function entriesMoved({ pools, supports }: Run, change: Pick<CostMoved, 'pool' | 'costType'>) {
  return [...supports, ...pools].flatMap(({ pool, items }) =>
    change.pool === undefined || change.pool === pool
      ? items.filter(
          ({ kind, costType }) => kind === 'cost' && (change.costType === undefined || change.costType === costType),
        )
      : [],
  );
}

function isBooked({ path, basis }: CostEntry): boolean {
  return path.startsWith('/costItems/') && basis === undefined;
}

/** Items are moved themselves; what is computed from assets, posts and accounts gets an item for what it moves by. */
function moveCosts(costItems: readonly CostItem[], change: CostMoved, run: Run): readonly CostItem[] {
  const entries = entriesMoved(run, change);
  const booked = new Set(entries.filter(isBooked).map(({ path }) => Number(path.split('/').at(-1))));
  const factor = add(one, divide(change.percent, ratio(100)));
  const part = divide(change.percent, ratio(100));
  const { asKnownOn: recordedOn } = run.input.question;
  return [
    ...costItems.map((item, index) =>
      booked.has(index)
        ? {
            ...item,
            amount: inPart(item.amount, factor),
            ...(item.inputTax === undefined ? {} : { inputTax: inPart(item.inputTax, factor) }),
          }
        : item,
    ),
    ...entries
      .filter((entry) => !isBooked(entry))
      .map(({ kind, costType, text, amount, from, until, service, arose, bearer }): CostItem => ({
        kind,
        costType,
        text,
        amount: inPart(amount, part),
        from,
        until,
        ...(service === undefined ? {} : { service }),
        ...(arose === undefined ? {} : { arose }),
        ...(bearer === undefined ? {} : { bearer }),
        recordedOn,
      })),
  ];
}

function inPart(amount: Cents, part: Ratio): Cents {
  return cents(roundHalfAwayFromZero(multiply(centsRatio(amount), part)));
}

/** An item over the whole period that goes into the pool, or into the first one that takes its cost type. */
function addedItem({ pool: id, costType, amount, text }: CostAdded, { agreement, input }: Run): readonly CostItem[] {
  const pools = [...agreement.pools, ...(agreement.stages?.supports ?? [])];
  const takes = pools.find((pool) =>
    id === undefined ? pool.takes.costTypes.some((type) => type === costType) : pool.id === id,
  )?.takes;
  const ofPool = costType ?? takes?.costTypes[0];
  if (takes === undefined || ofPool === undefined) return [];
  const { period, asKnownOn } = input.question;
  const { from, before } = takes.arose ?? {};
  const arose = from ?? (before === undefined ? undefined : addDays(before, -1));
  const service = takes.services?.[0];
  return [
    {
      kind: 'cost',
      costType: ofPool,
      text,
      amount,
      ...period,
      ...(service === undefined ? {} : { service }),
      ...(arose === undefined ? {} : { arose }),
      recordedOn: asKnownOn,
    },
  ];
}
