import { compareIds } from '../base/compare-ids.ts';
import { groupBy } from '../base/group-by.ts';
import type { PartyId } from '../base/ids.ts';
import { yearOf } from '../calendar/days.ts';
import type { LocalDate } from '../calendar/local-date.ts';
import type { Period } from '../calendar/period.ts';
import { equalPeriods, monthsIn } from '../calendar/periods.ts';
import { cents, centsRatio, isWithinMoney, type Cents } from '../exact/cents.ts';
import { divide, equals, multiply, type Ratio } from '../exact/ratio.ts';
import { roundHalfAwayFromZero } from '../exact/rounding.ts';
import type { Run } from '../run/run-result.ts';
import type { PriceIndex } from './savings-question.ts';
import type { Baseline } from './savings.ts';

/** One value of a price index. */
export type IndexValue = { readonly year: number; readonly value: Ratio };

/** What a period costs alone, and what that is taken from. */
export type StandAloneCost = {
  readonly baseline: Baseline;
  /** Rounded once, half away from zero, where it is carried. */
  readonly amount: Cents;
  /** By which values of the index it is carried from the year of the baseline; absent: it is of the very period. */
  readonly carried?: { readonly from: IndexValue; readonly to: IndexValue };
};

/** Why there is no cost alone to compare with. */
export type NotCompared = 'notTakingPart' | 'noIndex' | 'partOfPeriod' | 'otherLength' | 'otherMembers';

/** Which year the index lacks, or what it comes to that is no money any more. */
type NotCarried = { readonly lacks: number } | { readonly exceeds: Ratio };

/** On whom there are baselines: those of the same parties, all of which were known. */
export type ComparedGroup = { readonly parties?: readonly PartyId[]; readonly baselines: readonly Baseline[] };

/** Baselines by whom they are on; of several of the same period the latest recorded. */
export function groupsCompared(baselines: readonly Baseline[], asKnownOn: LocalDate): readonly ComparedGroup[] {
  const known = baselines.filter(({ recordedOn }) => recordedOn <= asKnownOn);
  const groups = groupBy(known, ({ parties }) => sorted(parties).join('/'));
  return [...groups.values()].map((own) => {
    const latest = new Map<string, Baseline>();
    for (const baseline of own.toSorted((a, b) => compareIds(a.recordedOn, b.recordedOn)))
      latest.set(`${baseline.period.from}/${baseline.period.until}`, baseline);
    const parties = own[0]?.parties;
    return {
      ...(parties === undefined ? {} : { parties: sorted(parties) }),
      baselines: [...latest.values()].toSorted((a, b) => compareIds(a.period.from, b.period.from)),
    };
  });
}

function sorted(parties: readonly PartyId[] | undefined): readonly PartyId[] {
  return [...new Set(parties)].toSorted(compareIds);
}

/**
 * The baseline of the very period of a run; else the last one before it, or the first after, carried by the index; or why
 * there is neither, or which year the index lacks.
 */
export function standAloneCost(
  { parties, baselines }: ComparedGroup,
  { run, runs, index }: { readonly run: Run; readonly runs: readonly Run[]; readonly index: PriceIndex | undefined },
): StandAloneCost | { readonly not: NotCompared } | NotCarried {
  const { period } = run.input.question;
  if (parties?.some((party) => !takesPart(run, party)) === true) return { not: 'notTakingPart' };
  const own = baselines.find((baseline) => equalPeriods(baseline.period, period));
  if (own !== undefined) return { baseline: own, amount: own.amount };
  const alike = baselines.filter((baseline) => equals(monthsIn(baseline.period), monthsIn(period)));
  const baseline = alike.findLast(({ period: { from } }) => from <= period.from) ?? alike[0];
  if (baseline === undefined) return { not: 'otherLength' };
  if (parties?.some((party) => !takesPartThroughout(run, party)) === true) return { not: 'partOfPeriod' };
  const before = runs.find(({ input }) => equalPeriods(input.question.period, baseline.period));
  if (parties === undefined && before !== undefined && membersOf(before) !== membersOf(run))
    return { not: 'otherMembers' };
  return index === undefined ? { not: 'noIndex' } : carry(baseline, period, index);
}

function carry(baseline: Baseline, period: Period, index: PriceIndex): StandAloneCost | NotCarried {
  const [first, last] = [yearOf(baseline.period.from), yearOf(period.from)];
  const valueIn = (year: number) => index.values.find((one) => one.year === year);
  const [from, to] = [valueIn(first), valueIn(last)];
  if (from === undefined) return { lacks: first };
  if (to === undefined) return { lacks: last };
  const exact = multiply(centsRatio(baseline.amount), divide(to.value, from.value));
  if (!isWithinMoney(exact)) return { exceeds: exact };
  return { baseline, amount: cents(roundHalfAwayFromZero(exact)), carried: { from, to } };
}

function takesPart(run: Run, party: PartyId): boolean {
  return (
    run.segments.some(({ takingPart }) => takingPart.includes(party)) ||
    run.pools.some(({ lines }) => lines.some(({ bearer }) => bearer === party))
  );
}

function takesPartThroughout({ segments }: Run, party: PartyId): boolean {
  const present = segments.filter(({ takingPart }) => takingPart.includes(party));
  // Who is charged without taking part is charged all the time.
  return present.length === 0 || present.length === segments.length;
}

function membersOf({ segments }: Run): string {
  return [...new Set(segments.flatMap(({ takingPart }) => takingPart))].toSorted(compareIds).join('/');
}
