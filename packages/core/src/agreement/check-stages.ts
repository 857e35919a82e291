import type { PoolId } from '../base/ids.ts';
import { pointer, problem, type Problem } from '../base/problem.ts';
import { equals, formatRatio, isZero, one, sum, type Ratio } from '../exact/ratio.ts';
import { checkReading, type Declared } from '../rules/check-rule.ts';
import { stuckSupports } from '../stages/transfer-costs.ts';
import type { Agreement, Stages, SupportPool } from './agreement.ts';
import { checkClause, checkFraction, checkTakes } from './check-parts.ts';

/** Support pools serve pools there are, by a method that counts what they deliver, and reach somebody in the end. */
export function checkStages(agreement: Agreement, declared: Declared): readonly Problem[] {
  const { stages, pools } = agreement;
  if (stages === undefined) return [];
  const known = [...pools, ...stages.supports].map(({ id }) => id);
  const faults = [
    ...checkClause(stages.clause, '/stages', declared),
    ...stages.supports.flatMap((support, index) =>
      checkSupport(support, pointer('/stages/supports', index), { agreement, declared, known }).map((found) => ({
        ...found,
        place: { pool: support.id, ...found.place },
      })),
    ),
    ...checkOrder(stages),
  ];
  return faults.length > 0 ? faults : [...checkCounted(stages), ...checkReach(stages)];
}

function checkSupport(
  { clause, serves, ...support }: SupportPool,
  path: string,
  {
    agreement,
    declared,
    known,
  }: { readonly agreement: Agreement; readonly declared: Declared; readonly known: readonly PoolId[] },
): readonly Problem[] {
  const at = pointer(path, 'serves');
  const pool = (id: string, ...steps: readonly (string | number)[]): readonly Problem[] =>
    known.some((candidate) => candidate === id)
      ? []
      : [problem('reference-unknown', pointer(at, ...steps), { id, what: 'pool', known })];
  return [
    ...checkClause(clause, path, declared),
    ...checkTakes(support, pointer(path, 'takes'), declared),
    ...checkFraction(support.fraction, pointer(path, 'fraction'), agreement),
    ...(support.fraction ?? []).flatMap((fraction, index) =>
      checkClause(fraction.clause, pointer(path, 'fraction', index), declared),
    ),
    ...checkClause(serves.clause, at, declared),
    ...('to' in serves
      ? [...Object.keys(serves.to).flatMap((id) => pool(id, 'to', id)), ...checkTotal(serves, at)]
      : [
          ...serves.pools.flatMap((id, index) => pool(id, 'pools', index)),
          ...checkReading(serves.figure, serves.at, { of: 'pool', path: at, steps: ['figure', 'at'] }, declared),
        ]),
  ];
}

/** A table that misses its control sum is refused, never normalised: one of its numbers was mistyped. */
function checkTotal(
  { to, total }: { readonly to: Readonly<Record<string, Ratio>>; readonly total?: Ratio | undefined },
  path: string,
): readonly Problem[] {
  const listed = sum(Object.values(to));
  return total === undefined || equals(listed, total)
    ? []
    : [problem('quota-total-differs', pointer(path, 'total'), { sum: formatRatio(listed), total: formatRatio(total) })];
}

function checkOrder({ by, supports }: Stages): readonly Problem[] {
  if (by.method !== 'stepDown') return [];
  const known = supports.map(({ id }) => id);
  const wrong = by.order.flatMap((id, index): readonly Problem[] => {
    const path = pointer('/stages/by/order', index);
    if (!known.includes(id)) return [problem('reference-unknown', path, { id, what: 'pool', known })];
    return by.order.indexOf(id) < index ? [problem('id-twice', path, { id, what: 'pool' })] : [];
  });
  const missing = known.filter((id) => !by.order.includes(id));
  return [...wrong, ...missing.map((pool) => problem('support-not-in-order', '/stages/by/order', { pool }, { pool }))];
}

/** What support pools deliver to one another is not left out in silence. */
function checkCounted({ by, supports }: Stages): readonly Problem[] {
  if (by.method === 'reciprocal' || by.leavesOut === 'others') return [];
  const known = new Map(supports.map(({ id }) => [id, by.method === 'direct' ? 0 : by.order.indexOf(id)]));
  return supports.flatMap(({ id, serves }, index) =>
    receiversOf(serves).flatMap((to): readonly Problem[] => {
      const rank = known.get(to);
      if (rank === undefined || rank > (known.get(id) ?? 0)) return [];
      const path = pointer('/stages/supports', index, 'serves');
      return [problem('delivery-not-counted', path, { from: id, to, method: by.method }, { pool: id })];
    }),
  );
}

/** Of figures that are not known yet any number may turn out to be more than nothing. */
function checkReach({ by, supports }: Stages): readonly Problem[] {
  const deliveries = new Map(
    supports.map(({ id, serves }) => [id, new Map(receiversOf(serves).map((to) => [to, one]))] as const),
  );
  const stuck = stuckSupports(deliveries, by);
  return supports.flatMap(({ id }, index) =>
    stuck.has(id)
      ? [problem('support-serves-nobody', pointer('/stages/supports', index, 'serves'), { pool: id }, { pool: id })]
      : [],
  );
}

function receiversOf(serves: SupportPool['serves']): readonly PoolId[] {
  return 'to' in serves
    ? Object.entries(serves.to).flatMap(([to, quantity]) => (isZero(quantity) ? [] : [to as PoolId]))
    : serves.pools;
}
