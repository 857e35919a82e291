import type { Agreement, TimeMode } from '../agreement/agreement.ts';
import { compareIds, type PartyId } from '../base/ids.ts';
import { firstDayOfMonth, type LocalDate } from '../calendar/local-date.ts';
import { contains, cutAt, monthStartFrom, overlap, type Period } from '../calendar/period.ts';
import type { Participation } from '../ledger/facts.ts';
import { walkRule } from '../rules/walk-rule.ts';
import type { RunInput } from './run-question.ts';
import { inherit } from './successions.ts';
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
 * joins or leaves, by days or by whole months, unless all who took part share the whole period. `rows` are those of
 * `knownParticipation`.
 */
export function slicePeriod(
  { facts, question }: RunInput,
  {
    terms,
    rows,
    time,
  }: { readonly terms: readonly Terms[]; readonly rows: readonly Participation[]; readonly time: TimeMode },
): readonly Segment[] {
  const { period, asKnownOn } = question;
  const stretches = time === 'whole' ? throughout(rows, period) : rows.flatMap((row) => inMonths(row, time.cut));
  const contracts = facts.contractPrices.filter(({ recordedOn }) => recordedOn <= asKnownOn);
  const shared = [...contracts, ...stretches].flatMap(({ from, until }) =>
    until === undefined ? [from] : [from, until],
  );
  return terms.flatMap(({ agreement, stretch }) => {
    const parties = new Set(agreement.parties.map((party) => party.id));
    return cutAt(stretch, [...shared, ...daysOfChange(agreement)]).map((segment): Segment => {
      const here = stretches.filter(
        ({ party, from, until = segment.until }) => parties.has(party) && contains({ from, until }, segment),
      );
      const takingPart = [...new Set(here.map((row) => row.party))].toSorted(compareIds);
      return { ...segment, agreement, takingPart, participation: here };
    });
  });
}

/**
 * Who was known to take part, and when. Several rows on the same party, service and first day are one fact told again:
 * the latest recorded counts. Successors stand in for those they took the place of.
 */
export function knownParticipation({ facts, question }: RunInput, leading: Agreement): readonly Participation[] {
  const told = new Map<string, Participation>();
  for (const row of facts.participation) {
    if (row.recordedOn > question.asKnownOn) continue;
    const fact = `${row.party}/${row.service ?? ''}/${row.from}`;
    const before = told.get(fact);
    if (before === undefined || before.recordedOn <= row.recordedOn) told.set(fact, row);
  }
  return inherit([...told.values()], leading);
}

/** Whoever takes part on a day of the period takes part in all of it; when is for `presence` to weigh. */
function throughout(rows: readonly Participation[], period: Period): readonly Participation[] {
  return rows.flatMap((row) => (overlap(period, row) === undefined ? [] : [{ ...row, ...period }]));
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
