import type { PoolId } from '../base/ids.ts';
import { cents, noCents, sumCents, type Cents } from '../exact/cents.ts';
import type { Corrected, Correction, EarlierStatement } from './correction.ts';

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
 * [correction.number, formatCents(correction.difference)] // => ['2025-0001', '-3.00']
 * ```
 */
export function correctShares(
  { by, earlier }: { readonly by: Corrected['by']; readonly earlier: readonly EarlierStatement[] },
  now: { readonly total: Cents; readonly lines: readonly PoolShare[] },
): Correction {
  const before = sumCents(earlier.map(({ total }) => total));
  const told = earlier.flatMap(({ lines }) => lines);
  const names = new Map([...told, ...now.lines].map(({ pool, name }) => [pool, name]));
  const amountIn = (lines: readonly PoolShare[], pool: PoolId) =>
    sumCents(lines.flatMap((line) => (line.pool === pool ? line.amount : [])));
  const numbers = earlier.map(({ number }) => number);
  return {
    by,
    ...(numbers.length === 0 ? {} : { number: numbers.join(', ') }),
    before,
    difference: cents(now.total - before),
    lines: [...names].map(([pool, name]) => {
      const [then, after] = [amountIn(told, pool), amountIn(now.lines, pool)];
      return { pool, name, before: then, after, difference: cents(after - then) };
    }),
  };
}

/** What is still owed: by difference only what the earlier statement did not ask for. */
export function balanceOf(
  { total, advancesPaid }: { readonly total: Cents; readonly advancesPaid: Cents },
  correction: Correction | undefined,
): Cents {
  const settled = correction?.by === 'difference' ? correction.before : noCents;
  return cents(total - settled - advancesPaid);
}
