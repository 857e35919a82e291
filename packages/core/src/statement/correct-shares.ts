import type { PoolId } from '../base/ids.ts';
import { invariant } from '../base/invariant.ts';
import { pointer, problem, type Problem } from '../base/problem.ts';
import { cents, noCents, sumCents, type Cents } from '../exact/cents.ts';
import type { Run } from '../run/run-result.ts';
import type { Corrected, Correction, EarlierStatement } from './correction.ts';
import type { AdvancePayment, Statement, StatementTaxes } from './statement.ts';

type PoolShare = { readonly pool: PoolId; readonly name: string; readonly amount: Cents };

/**
 * Sets what a party owes now against what it was told before: the difference of two rounded results, so that the
 * differences of all parties add up to the change of the pools, to the cent.
 *
 * @example
 * ```ts
 * const pool = PoolId.parse('netz');
 * const correction = correctShares(
 *   { by: 'difference', earlier: [{ number: '2025-0001', party: PartyId.parse('bdorf'), total: cents(1500), lines: [{ pool, name: 'Netz', amount: cents(1500) }] }] },
 *   { total: cents(1200), lines: [{ pool, name: 'Netz', amount: cents(1200) }] },
 * );
 * [correction.numbers, formatCents(correction.difference)] // => [['2025-0001'], '-3.00']
 * ```
 */
export function correctShares(
  { by, earlier }: { readonly by: Corrected['by']; readonly earlier: readonly EarlierStatement[] },
  now: { readonly total: Cents; readonly lines: readonly PoolShare[]; readonly tax?: Cents | undefined },
): Correction {
  const before = sumCents(earlier.map(({ total }) => total));
  const told = earlier.flatMap(({ lines }) => lines);
  const names = new Map([...told, ...now.lines].map(({ pool, name }) => [pool, name]));
  const amountIn = (lines: readonly PoolShare[], pool: PoolId) =>
    sumCents(lines.flatMap((line) => (line.pool === pool ? line.amount : [])));
  return {
    by,
    numbers: earlier.map(({ number }) => number),
    before,
    difference: cents(now.total - before),
    lines: [...names].map(([pool, name]) => {
      const [then, after] = [amountIn(told, pool), amountIn(now.lines, pool)];
      return { pool, name, before: then, after, difference: cents(after - then) };
    }),
    ...correctTax(
      earlier.flatMap(({ tax }) => tax ?? []),
      now.tax,
    ),
  };
}

/** Where no tax was due and none is, nothing is said of it (§ 14c UStG). */
function correctTax(told: readonly Cents[], now: Cents | undefined): Pick<Correction, 'tax'> {
  if (told.length === 0 && now === undefined) return {};
  const [before, after] = [sumCents(told), now ?? noCents];
  return { tax: { before, after, difference: cents(after - before) } };
}

/**
 * A statement as a correction takes it up.
 *
 * @example
 * ```ts
 * const occasion = { drawnUpOn: LocalDate.parse('2025-04-01'), advances: [], baselines: [] };
 * const issued = valueOrThrow(drawUpStatements(run, occasion)).map((statement, index) => ({
 *   ...statement,
 *   number: `2025-000${index + 1}`,
 * }));
 * const corrects = { by: 'difference', statements: issued.map(earlierStatement) } as const;
 * const again = valueOrThrow(drawUpStatements(run, { ...occasion, corrects }));
 * again.map(({ balance }) => formatCents(balance)) // => ['0.00', '0.00', '0.00']
 * ```
 */
export function earlierStatement({ number, recipient, total, taxes, lines }: Statement): EarlierStatement {
  invariant(number !== undefined, 'what was not issued is not corrected');
  return {
    number,
    party: recipient.id,
    total,
    ...(taxes?.tax === undefined ? {} : { tax: taxes.tax }),
    lines: lines.map(({ pool, name, amount }) => ({ pool, name, amount })),
  };
}

/** The tax in what is still owed: by difference without that of the earlier statement. */
export function taxesLeft(taxes: StatementTaxes, correction: Correction | undefined): StatementTaxes {
  if (taxes.left === undefined || correction?.by !== 'difference') return taxes;
  return { ...taxes, left: cents(taxes.left - (correction.tax?.before ?? 0)) };
}

/** What is still owed: by difference only what the earlier statement did not ask for. */
export function balanceOf(
  { total, advancesPaid }: { readonly total: Cents; readonly advancesPaid: Cents },
  correction: Correction | undefined,
): Cents {
  const settled = correction?.by === 'difference' ? correction.before : noCents;
  return cents(total - settled - advancesPaid);
}

/**
 * Corrected statements of parties the agreement does not know (`reference-unknown`), and advances beside a correction by
 * difference (`advances-settled`): the corrected statements took them off.
 *
 * @example
 * ```ts
 * const paid = { party: PartyId.parse('bdorf'), on: LocalDate.parse('2024-07-01'), amount: cents(100) };
 * checkCorrected(run, { by: 'difference', statements: [] }, [paid]).map(({ code }) => code) // => ['advances-settled']
 * ```
 */
export function checkCorrected(
  { parties }: Run,
  { by, statements }: Corrected,
  advances: readonly AdvancePayment[],
): readonly Problem[] {
  const known = parties.map(({ id }) => id);
  const unknown = statements.flatMap(({ party }, index) =>
    known.includes(party)
      ? []
      : [
          problem('reference-unknown', pointer('/corrects/statements', index, 'party'), {
            id: party,
            what: 'party',
            known,
          }),
        ],
  );
  return [
    ...unknown,
    ...(by === 'difference' && advances.length > 0 ? [problem('advances-settled', '/advances', {})] : []),
  ];
}
