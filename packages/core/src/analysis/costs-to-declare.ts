import type { PoolId } from '../base/ids.ts';
import type { Ratio } from '../exact/ratio.ts';
import type { Key } from '../rules/keys/key.ts';
import { walkRule } from '../rules/walk-rule.ts';
import type { PoolResult, Run } from '../run/run-result.ts';
import { sharesOfRun } from './pool-shares.ts';

/** A pool whose cost for groups has to be declared, before a run can be judged by cost functions. */
export type CostToDeclare = {
  readonly pool: PoolId;
  /** What members bear of it by its rule, in exact cents: to this a cost function has to come. */
  readonly amount: Ratio;
  /** By which its rule shares and charges, each once: what a rest may go by, too. */
  readonly keys: readonly Key[];
};

/**
 * The pools of a run of which members bear anything by a rule, in the order of the agreement: `judgeRun` wants a cost function for
 * each.
 *
 * @example
 * ```ts
 * costsToDeclare(run).map(({ pool, amount }) => [pool, formatRatio(amount)]) // => [['operation', '10000000']]
 * ```
 */
export function costsToDeclare(run: Run): readonly CostToDeclare[] {
  return sharesOfRun(run)
    .pools.filter(({ shared }) => shared.size > 0)
    .map(({ pool, amount }) => ({ pool: pool.pool, amount, keys: keysOf(pool) }));
}

function keysOf({ stretches }: PoolResult): readonly Key[] {
  const keys = stretches
    .flatMap(({ rule }) => [...walkRule(rule, '')])
    .flatMap((at): readonly Key[] => {
      if (at.kind === 'rule' && at.node.rule === 'split') return [at.node.by];
      return at.kind === 'portion' && at.node.portion === 'charges' ? [{ key: 'tariff', tariff: at.node.tariff }] : [];
    });
  return [...new Map(keys.map((key) => [written(key), key])).values()];
}

/** Exact numbers are no JSON. */
function written(key: Key): string {
  return JSON.stringify(key, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value));
}
