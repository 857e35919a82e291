import type { CostTypeId, PoolId } from '../base/ids.ts';
import type { Agreement } from './agreement.ts';

/**
 * What tables call a pool, one that serves others included; its id where no pool has that.
 *
 * @example
 * ```ts
 * poolNameOf(agreement, PoolId.parse('nowhere')) // => 'nowhere'
 * ```
 */
export function poolNameOf({ pools, stages, limits }: Agreement, id: PoolId): string {
  const all = [...pools, ...(stages?.supports ?? []), ...(limits === undefined ? [] : [limits])];
  return all.find((pool) => pool.id === id)?.name ?? id;
}

/** What a cost type is called in the latest version that has it. */
export function costTypeNameOf(versions: readonly Agreement[], id: CostTypeId): string {
  const named = versions.flatMap(({ costTypes }) => costTypes.filter((costType) => costType.id === id));
  return named.at(-1)?.name ?? id;
}
