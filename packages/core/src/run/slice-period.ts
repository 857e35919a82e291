import type { Agreement, TimeMode } from '../agreement/agreement.ts';
import { compareIds, type PartyId } from '../base/ids.ts';
import { firstDayOfMonth, type LocalDate } from '../calendar/local-date.ts';
import { contains, cutAt, lastDayOf, monthStartFrom, overlap, type Period } from '../calendar/period.ts';
import type { Participation } from '../ledger/facts.ts';
import { walkRule } from '../rules/walk-rule.ts';
import type { RunInput } from './run-question.ts';
import { inherit, successionsIn } from './successions.ts';
import type { Terms } from './terms-in-force.ts';

/** A stretch of the period in which terms and members stay the same. */
export type Segment = Period & {
  readonly agreement: Agreement;
  /** Who takes part, by id. */
  readonly takingPart: readonly PartyId[];
  readonly participation: readonly Participation[];
};

/**
 * Cuts the period wherever the version changes, a rule changes by its day, or a rate gets a new price; and where someone
 * joins or leaves. `rows` are those of `inheritIn`.
 */
export function slicePeriod(
  { facts, question }: RunInput,
  { terms, rows }: { readonly terms: readonly Terms[]; readonly rows: readonly Participation[] },
): readonly Segment[] {
  const contracts = facts.contractPrices.filter(({ recordedOn }) => recordedOn <= question.asKnownOn);
  const shared = [...contracts, ...rows].flatMap(({ from, until }) => (until === undefined ? [from] : [from, until]));
  return terms.flatMap(({ agreement, stretch }) => {
    const parties = new Set(agreement.parties.map((party) => party.id));
    return cutAt(stretch, [...shared, ...daysOfChange(agreement)]).map((segment): Segment => {
      const here = rows.filter(
        ({ party, from, until = segment.until }) => parties.has(party) && contains({ from, until }, segment),
      );
      const takingPart = [...new Set(here.map((row) => row.party))].toSorted(compareIds);
      return { ...segment, agreement, takingPart, participation: here };
    });
  });
}

/**
 * Who was known to take part, and when. Several rows on the same party, service and first day are one fact told again:
 * the latest recorded counts.
 */
export function knownParticipation({ facts, question }: RunInput): readonly Participation[] {
  const told = new Map<string, Participation>();
  for (const row of facts.participation) {
    if (row.recordedOn > question.asKnownOn) continue;
    const fact = `${row.party}/${row.service ?? ''}/${row.from}`;
    const before = told.get(fact);
    if (before === undefined || before.recordedOn <= row.recordedOn) told.set(fact, row);
  }
  return [...told.values()];
}

/**
 * Who takes part as a pool treats time: by days, by months that were started or full, or for the whole period whoever
 * takes part on a day of it, since when is then for `presence` to weigh. Successors stand in for those whose place they
 * took: from the month after a merger where months count, from the start where all share the period.
 */
export function inheritIn(
  rows: readonly Participation[],
  { leading, time, period }: { readonly leading: Agreement; readonly time: TimeMode; readonly period: Period },
): readonly Participation[] {
  if (time !== 'whole') {
    const boundary = time.cut === 'day' ? (day: LocalDate) => day : monthStartFrom;
    return inherit(
      rows.flatMap((row) => inMonths(row, time.cut)),
      leading,
      boundary,
    );
  }
  const { heirOf } = successionsIn(leading);
  const lastDay = lastDayOf(period);
  return rows.flatMap((row) =>
    overlap(period, row) === undefined ? [] : [{ ...row, ...period, party: heirOf(row.party, lastDay) }],
  );
}

/** The months that were started, or only those that were full; by days nothing changes. */
function inMonths(row: Participation, cut: Exclude<TimeMode, 'whole'>['cut']): readonly Participation[] {
  if (cut === 'day') return [row];
  const [first, last] = cut === 'startedMonth' ? [firstDayOfMonth, monthStartFrom] : [monthStartFrom, firstDayOfMonth];
  const from = first(row.from);
  const until = row.until === undefined ? undefined : last(row.until);
  if (until === undefined) return [{ ...row, from }];
  return from < until ? [{ ...row, from, until }] : [];
}

function* daysOfChange(agreement: Agreement): Generator<LocalDate> {
  for (const { rule, fraction = [] } of agreement.pools) {
    for (const { kind, node } of walkRule(rule, '')) if (kind === 'condition' && 'since' in node) yield node.since;
    for (const { from } of fraction) yield from;
  }
  for (const rate of Object.values(agreement.rates)) for (const { from } of rate.prices) yield from;
}
