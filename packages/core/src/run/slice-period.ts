import type { Agreement } from '../agreement/agreement.ts';
import { compareIds, type PartyId } from '../base/ids.ts';
import type { LocalDate } from '../calendar/local-date.ts';
import { contains, cutAt, type Period } from '../calendar/period.ts';
import type { Participation } from '../ledger/facts.ts';
import { walkRule } from '../rules/walk-rule.ts';
import type { RunInput } from './run-question.ts';

/** A stretch of the period in which terms and members stay the same. */
export type Segment = Period & {
  /** Who takes part, by id. */
  readonly takingPart: readonly PartyId[];
  readonly participation: readonly Participation[];
};

/**
 * Cuts the period wherever someone joins or leaves, a rule changes by its day, or a rate gets a new price. Several
 * rows on the same party, service and first day are one fact told again: the latest recorded counts.
 */
export function slicePeriod({ agreement, facts, question }: RunInput): readonly Segment[] {
  const parties = new Set(agreement.parties.map((party) => party.id));
  const participation = latest(
    facts.participation.filter((row) => row.recordedOn <= question.asKnownOn && parties.has(row.party)),
  );
  const cuts = [
    ...participation.flatMap((row) => (row.until === undefined ? [row.from] : [row.from, row.until])),
    ...daysOfChange(agreement),
  ];
  return cutAt(question.period, cuts).map((period) => {
    const here = participation.filter((row) => contains({ from: row.from, until: row.until ?? period.until }, period));
    const takingPart = [...new Set(here.map((row) => row.party))].toSorted(compareIds);
    return { ...period, takingPart, participation: here };
  });
}

function latest(rows: readonly Participation[]): readonly Participation[] {
  const told = new Map<string, Participation>();
  for (const row of rows) {
    const fact = `${row.party}/${row.service ?? ''}/${row.from}`;
    const before = told.get(fact);
    if (before === undefined || before.recordedOn <= row.recordedOn) told.set(fact, row);
  }
  return [...told.values()];
}

function* daysOfChange(agreement: Agreement): Generator<LocalDate> {
  for (const pool of agreement.pools)
    for (const { kind, node } of walkRule(pool.rule, '')) if (kind === 'condition' && 'since' in node) yield node.since;
  for (const rate of Object.values(agreement.rates)) for (const { from } of rate.prices) yield from;
}
