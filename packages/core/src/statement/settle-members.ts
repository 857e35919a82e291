import { compareIds } from '../base/compare-ids.ts';
import { groupBy } from '../base/group-by.ts';
import type { PartyId } from '../base/ids.ts';
import { pointer, problem, type Problem } from '../base/problem.ts';
import { cents, euroText, isWithinMoney, sumCents, type Cents } from '../exact/cents.ts';
import { ratio, sum } from '../exact/ratio.ts';
import type { Run } from '../run/run-result.ts';
import type { AdvancePayment } from './statement.ts';

/** What one party owes for the period, has paid, and is left with. */
export type Settled = {
  readonly party: PartyId;
  readonly total: Cents;
  readonly advancesPaid: Cents;
  /** Positive is owed, negative is refunded. */
  readonly balance: Cents;
};

/**
 * Everyone who takes part, bears a share or has paid an advance, by id. Accounts are nobody to settle with.
 *
 * @example
 * ```ts
 * const paid = { party: PartyId.parse('bdorf'), on: LocalDate.parse('2024-07-01'), amount: cents(1200000) };
 * settleMembers(run, [paid]).map(({ balance }) => formatCents(balance)) // => ['21887.55', '173.69', '65938.76']
 * ```
 */
export function settleMembers(run: Run, advances: readonly AdvancePayment[]): readonly Settled[] {
  const accounts = new Set(run.accounts.map((account) => account.id));
  const lines = run.pools.flatMap((pool) => pool.lines).filter((line) => !accounts.has(line.bearer));
  const { debtorOf } = run;
  const paid = advances.map((advance) => ({ ...advance, party: debtorOf(advance.party) }));
  const charges = groupBy(lines, (line) => line.bearer);
  const payments = groupBy(paid, (advance) => advance.party);
  const present = run.segments.flatMap((segment) => segment.takingPart.map(debtorOf));
  const members = new Set([...present, ...charges.keys(), ...payments.keys()]);
  return [...members].toSorted(compareIds).map((party) => {
    const total = sumCents((charges.get(party) ?? []).map((line) => line.cents));
    const advancesPaid = sumCents((payments.get(party) ?? []).map((advance) => advance.amount));
    return { party, total, advancesPaid, balance: cents(total - advancesPaid) };
  });
}

/**
 * Advances of parties the agreement does not know (`reference-unknown`), or beyond what money can be (`amount-too-large`).
 *
 * @example
 * ```ts
 * const paid = { party: PartyId.parse('nobody'), on: LocalDate.parse('2024-07-01'), amount: cents(100) };
 * checkAdvances(run, [paid]).map(({ code, path }) => [code, path]) // => [['reference-unknown', '/advances/0/party']]
 * ```
 */
export function checkAdvances({ parties }: Run, advances: readonly AdvancePayment[]): readonly Problem[] {
  const known = parties.map((party) => party.id);
  const isKnown = new Set(known);
  const size = sum(advances.map((advance) => ratio(Math.abs(advance.amount))));
  return [
    ...advances.flatMap(({ party }, index) =>
      isKnown.has(party)
        ? []
        : [problem('reference-unknown', pointer('/advances', index, 'party'), { id: party, what: 'party', known })],
    ),
    ...(isWithinMoney(size) ? [] : [problem('amount-too-large', '/advances', { received: euroText(size) })]),
  ];
}
