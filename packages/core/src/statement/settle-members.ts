import { compareIds } from '../base/compare-ids.ts';
import { groupBy } from '../base/group-by.ts';
import type { PartyId } from '../base/ids.ts';
import { pointer, problem, type Problem } from '../base/problem.ts';
import {
  cents,
  euroText,
  formatCents,
  isPartOf,
  isWithinMoney,
  noCents,
  sumCents,
  type Cents,
} from '../exact/cents.ts';
import { ratio, sum } from '../exact/ratio.ts';
import type { Line, Run } from '../run/run-result.ts';
import { explainResult } from './explain-pool.ts';
import type { AdvancePayment, StatementTaxes } from './statement.ts';
import { memberTaxes, saysTaxes, taxLines, type TaxedLine } from './tax-lines.ts';
import { taxesOf, taxInAdvances } from './value-added-tax.ts';

/** What one party owes for the period, has paid, and is left with. */
export type Settled = {
  readonly party: PartyId;
  /** With the tax that is due. */
  readonly total: Cents;
  /** How what it bears is taxed, where the agreement says so. */
  readonly taxes?: StatementTaxes;
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
  return settleLines(
    run,
    advances,
    saysTaxes(run)
      ? taxLines(
          run,
          run.pools.flatMap((pool) => explainResult(pool, run)),
        )
      : linesOf(run),
  );
}

/** As `settleMembers`, of lines that were told apart by how they are taxed. */
export function settleLines(
  run: Run,
  advances: readonly AdvancePayment[],
  lines: readonly TaxedLine<Line>[],
): readonly Settled[] {
  const accounts = new Set(run.accounts.map((account) => account.id));
  const { debtorOf } = run;
  const charges = groupBy(
    lines.filter(({ line }) => !accounts.has(line.bearer)),
    ({ line }) => line.bearer,
  );
  const paid = advances.map((advance) => ({ ...advance, party: debtorOf(advance.party) }));
  const payments = groupBy(paid, (advance) => advance.party);
  const present = run.segments.flatMap((segment) => segment.takingPart.map(debtorOf));
  const members = new Set([...present, ...charges.keys(), ...payments.keys()]);
  const inOrder = saysTaxes(run) ? memberTaxes(run) : undefined;
  return [...members].toSorted(compareIds).map((party) => {
    const own = charges.get(party) ?? [];
    const paidBy = payments.get(party) ?? [];
    const taxes = taxesOf(own, { inOrder: inOrder?.get(party) ?? [], inAdvances: taxInAdvances(paidBy) });
    const total = sumCents([...own.map(({ line }) => line.cents), taxes?.tax ?? noCents]);
    const advancesPaid = sumCents(paidBy.map((advance) => advance.amount));
    return {
      party,
      total,
      ...(taxes === undefined ? {} : { taxes }),
      advancesPaid,
      balance: cents(total - advancesPaid),
    };
  });
}

function linesOf({ pools }: Run): readonly TaxedLine<Line>[] {
  return pools.flatMap((pool) => pool.lines.map((line) => ({ line })));
}

/**
 * Advances of parties the agreement does not know (`reference-unknown`), beyond what money can be (`amount-too-large`), or
 * with tax that cannot be in them (`advance-tax-unfit`) or that is not due in the period (`advance-tax-not-due`).
 *
 * @example
 * ```ts
 * const paid = { party: PartyId.parse('nobody'), on: LocalDate.parse('2024-07-01'), amount: cents(100) };
 * checkAdvances(run, [paid]).map(({ code, path }) => [code, path]) // => [['reference-unknown', '/advances/0/party']]
 * ```
 */
export function checkAdvances(run: Run, advances: readonly AdvancePayment[]): readonly Problem[] {
  const { parties } = run;
  const known = parties.map((party) => party.id);
  const isKnown = new Set(known);
  const size = sum(advances.map((advance) => ratio(Math.abs(advance.amount))));
  return [
    ...advances.flatMap(({ party }, index) =>
      isKnown.has(party)
        ? []
        : [problem('reference-unknown', pointer('/advances', index, 'party'), { id: party, what: 'party', known })],
    ),
    ...checkTaxes(run, advances),
    ...(isWithinMoney(size) ? [] : [problem('amount-too-large', '/advances', { received: euroText(size) })]),
  ];
}

function checkTaxes(run: Run, advances: readonly AdvancePayment[]): readonly Problem[] {
  const taxed = advances.some(({ tax = noCents }) => tax !== 0) && saysTaxes(run) ? memberTaxes(run) : undefined;
  return advances.flatMap(({ party, amount, tax = noCents }, index): readonly Problem[] => {
    const path = pointer('/advances', index, 'tax');
    const isDue = taxed?.get(run.debtorOf(party))?.some(({ terms }) => terms.treatment === 'taxable') ?? false;
    if (!isPartOf(tax, amount))
      return [problem('advance-tax-unfit', path, { party, amount: formatCents(amount), tax: formatCents(tax) })];
    return tax === 0 || isDue ? [] : [problem('advance-tax-not-due', path, { party, tax: formatCents(tax) })];
  });
}
