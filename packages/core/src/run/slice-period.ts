import type { Terms } from '../agreement/terms.ts';
import type { Agreement } from '../agreement/agreement.ts';
import { compareIds } from '../base/compare-ids.ts';
import type { PartyId } from '../base/ids.ts';
import type { LocalDate } from '../calendar/local-date.ts';
import type { Period } from '../calendar/period.ts';
import { contains, cutAt } from '../calendar/periods.ts';
import type { Participation } from '../ledger/facts.ts';
import { walkRule } from '../rules/walk-rule.ts';
import type { RunInput } from './run-question.ts';

/** A stretch of the period in which terms and members stay the same. */
export type Segment = Period & {
  readonly agreement: Agreement;
  /** Who takes part, by id. */
  readonly takingPart: readonly PartyId[];
  readonly participation: readonly Participation[];
};

/**
 * Cuts the period wherever the version changes, a rule changes by its day, a rate gets a new price or services are taxed
 * otherwise; and where someone joins or leaves. `rows` are those of `participationIn`.
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

function* daysOfChange(agreement: Agreement): Generator<LocalDate> {
  for (const { shareable = [] } of agreement.costTypes) for (const { from } of shareable) yield from;
  for (const { fraction = [] } of agreement.stages?.supports ?? []) for (const { from } of fraction) yield from;
  for (const { rule, fraction = [] } of agreement.pools) {
    for (const { kind, node } of walkRule(rule, '')) if (kind === 'condition' && 'since' in node) yield node.since;
    for (const { from } of fraction) yield from;
  }
  for (const rate of Object.values(agreement.rates)) for (const { from } of rate.prices) yield from;
  for (const { from } of agreement.taxes ?? []) yield from;
}
