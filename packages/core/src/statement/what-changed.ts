import { changedTerms, type ChangedTerms } from '../analysis/changed-terms.ts';
import { compareIds } from '../base/compare-ids.ts';
import { groupBy } from '../base/group-by.ts';
import type { PartyId, RateId, ServiceId } from '../base/ids.ts';
import { addYears, yearOf } from '../calendar/days.ts';
import type { Period } from '../calendar/period.ts';
import { daysOf, equalPeriods, joinPeriods, overlap } from '../calendar/periods.ts';
import { noCents, sumCents, type Cents } from '../exact/cents.ts';
import { formatRatio } from '../exact/ratio.ts';
import type { ContractPrice } from '../ledger/facts.ts';
import { knownParticipation } from '../run/participation.ts';
import type { Run } from '../run/run-result.ts';
import type { FigureReading } from '../trace/key-reason.ts';
import { changedCosts, type ChangedPoolCost } from './changed-costs.ts';
import { figuresRead, type ReadFigure } from './figures-read.ts';

/** A key figure that was read in both years and is another: each value of either year once, with its evidence. */
export type ChangedFigure = Omit<ReadFigure, 'readings'> & {
  readonly before: readonly FigureReading[];
  readonly after: readonly FigureReading[];
};

/** On which days of either year a party took part, or used a service. */
export type ChangedMembership = {
  readonly party: PartyId;
  readonly service?: ServiceId;
  readonly before: readonly Period[];
  readonly after: readonly Period[];
  /** Its key figures, which count with it: what it brought along, took away, or has otherwise now. */
  readonly figures: readonly ChangedFigure[];
};

/** A party’s own prices of a rate that held in either year. */
export type ChangedContractPrice = {
  readonly party: PartyId;
  readonly rate: RateId;
  readonly before: readonly ContractPrice[];
  readonly after: readonly ContractPrice[];
};

/** What a share is compared with by limits on its change. */
export type ChangedLastShare = { readonly party: PartyId; readonly before: Cents; readonly after: Cents };

/** What is other in the later of two years, cause by cause; by it the effects of a bridge open into what caused them. */
export type WhatChanged = {
  readonly terms: ChangedTerms & { readonly contractPrices: readonly ChangedContractPrice[] };
  readonly membership: readonly ChangedMembership[];
  readonly figures: readonly ChangedFigure[];
  readonly cost: readonly ChangedPoolCost[];
  readonly lastShares: readonly ChangedLastShare[];
  readonly calendar: { readonly before: number; readonly after: number };
};

/**
 * What is other in the later of two years that a bridge leads between: which terms, who took part when, which key figures from
 * which value to which, what the pools cost by type and item, the days of the year. It says what changed, and
 * `bridgeShares` what that does to a share.
 *
 * @param last the run of the year before
 *
 * @example
 * ```ts
 * const period = { from: LocalDate.parse('2025-01-01'), until: LocalDate.parse('2026-01-01') };
 * const figures = facts.figures.map((figure) => ({ ...figure, on: LocalDate.parse('2024-06-30') }));
 * const costItems = facts.costItems.map((item) => ({ ...item, ...period, amount: cents(11_000_000) }));
 * const next = { ...run.input, facts: { ...facts, figures, costItems }, question: { ...question, period } };
 * const { cost, figures: moved, calendar } = whatChanged(run, valueOrThrow(runAllocation(next)));
 * cost.map(({ name, before, after }) => [name, formatCents(before), formatCents(after)]) // => [['Operation', '100000.00', '110000.00']]
 * moved // => []
 * calendar // => { before: 366, after: 365 }
 * ```
 */
export function whatChanged(last: Run, next: Run): WhatChanged {
  const figures = changedFigures(figuresRead(last), figuresRead(next));
  const membership = changedMembership(last, next, figures);
  const moving = new Set(membership.map(({ party }) => party));
  return {
    terms: { ...changedTerms(last, next), contractPrices: changedContractPrices(last, next) },
    membership,
    figures: figures.filter(
      ({ party, before, after }) =>
        before.length > 0 && after.length > 0 && (party === undefined || !moving.has(party)),
    ),
    cost: changedCosts(last, next),
    lastShares: changedLastShares(last, next),
    calendar: { before: daysOf(last.input.question.period), after: daysOf(next.input.question.period) },
  };
}

function valuesOf(readings: readonly FigureReading[]): string {
  return readings.map(({ value }) => formatRatio(value)).join();
}

type ReadFigures = ReadonlyMap<string, ReadFigure>;

/** Those whose values differ, among them such as were read in one of the years only. */
function changedFigures(before: ReadFigures, after: ReadFigures): readonly ChangedFigure[] {
  return [...new Map([...after, ...before])].flatMap(([name, { readings: _read, ...of }]): readonly ChangedFigure[] => {
    const [old, young] = [before.get(name)?.readings ?? [], after.get(name)?.readings ?? []];
    return valuesOf(old) === valuesOf(young) ? [] : [{ ...of, before: old, after: young }];
  });
}

function changedMembership(last: Run, next: Run, figures: readonly ChangedFigure[]): readonly ChangedMembership[] {
  const years = yearOf(next.input.question.period.from) - yearOf(last.input.question.period.from);
  const [old, young] = [presenceIn(last), presenceIn(next)];
  const changed = [...new Map([...old, ...young]).values()].flatMap(({ key, party, service }) => {
    const [before, after] = [old.get(key)?.days ?? [], young.get(key)?.days ?? []];
    const moved = before.map(({ from, until }) => ({ from: addYears(from, years), until: addYears(until, years) }));
    if (samePeriods(moved, after)) return [];
    return [{ party, ...(service === undefined ? {} : { service }), before, after }];
  });
  const ofParties = new Map(changed.flatMap((one) => (one.service === undefined ? [[one.party, one] as const] : [])));
  return changed
    .filter(({ party, service, before, after }) => {
      const whole = service === undefined ? undefined : ofParties.get(party);
      return whole === undefined || !samePeriods(whole.before, before) || !samePeriods(whole.after, after);
    })
    .toSorted((a, b) => compareIds(a.party, b.party) || compareIds(a.service ?? '', b.service ?? ''))
    .map((one) => ({ ...one, figures: figures.filter(({ party }) => party === one.party) }));
}

/** Who took part on which days of the period, and used which service. */
function presenceIn({ input, segments }: Run) {
  const byParty = segments.flatMap(({ takingPart, from, until }) =>
    takingPart.map((party) => ({ key: party, party, service: undefined, from, until })),
  );
  const byService = knownParticipation(input).flatMap(({ party, service, ...stretch }) => {
    const days = service === undefined ? undefined : overlap(input.question.period, stretch);
    return days === undefined ? [] : [{ key: `${party}/${service ?? ''}`, party, service, ...days }];
  });
  return new Map(
    [...groupBy([...byParty, ...byService], ({ key }) => key)].flatMap(([key, rows]) => {
      const [first] = rows;
      return first === undefined ? [] : [[key, { ...first, key, days: joinPeriods(rows) }] as const];
    }),
  );
}

function samePeriods(some: readonly Period[], others: readonly Period[]): boolean {
  return (
    some.length === others.length &&
    some.every((period, index) => equalPeriods(period, others[index] ?? { from: period.until, until: period.from }))
  );
}

function changedContractPrices(last: Run, next: Run): readonly ChangedContractPrice[] {
  const [old, young] = [contractPricesIn(last), contractPricesIn(next)];
  return [...new Map([...old, ...young])].flatMap(([key, [one]]): readonly ChangedContractPrice[] => {
    const [before, after] = [old.get(key) ?? [], young.get(key) ?? []];
    const told = (prices: readonly ContractPrice[]) => prices.map(({ price }) => price).join();
    return one === undefined || told(before) === told(after)
      ? []
      : [{ party: one.party, rate: one.rate, before, after }];
  });
}

/** In order of time; of several told of one day the latest. */
function contractPricesIn({ input: { facts, question } }: Run): ReadonlyMap<string, readonly ContractPrice[]> {
  const known = facts.contractPrices
    .filter(({ recordedOn }) => recordedOn <= question.asKnownOn)
    .toSorted((a, b) => compareIds(a.from, b.from) || compareIds(a.recordedOn, b.recordedOn));
  const latest = new Map(known.map((price) => [`${price.party}/${price.rate}/${price.from}`, price]));
  return groupBy(
    [...latest.values()].filter((price) => overlap(question.period, price) !== undefined),
    ({ party, rate }) => `${party}/${rate}`,
  );
}

function changedLastShares(last: Run, next: Run): readonly ChangedLastShare[] {
  const [old, young] = [last, next].map(({ input }) => groupBy(input.lastShares ?? [], ({ party }) => party));
  const total = (shares: readonly { readonly amount: Cents }[] | undefined) =>
    shares === undefined ? noCents : sumCents(shares.map(({ amount }) => amount));
  return [...new Set([...(old?.keys() ?? []), ...(young?.keys() ?? [])])].toSorted(compareIds).flatMap((party) => {
    const [before, after] = [total(old?.get(party)), total(young?.get(party))];
    return before === after ? [] : [{ party, before, after }];
  });
}
