import { declaredIn } from '../agreement/declared-in.ts';
import type { PartyId } from '../base/ids.ts';
import { all, failure, map, type Outcome } from '../base/outcome.ts';
import { add, multiply, one, zero, type Ratio } from '../exact/ratio.ts';
import { checkNode } from '../rules/check-rule.ts';
import type { Key } from '../rules/keys/key.ts';
import { weighParties } from '../rules/keys/number-parties.ts';
import { timesIn } from '../rules/times-in.ts';
import { walkKey } from '../rules/walk-rule.ts';
import type { PoolResult, Run } from '../run/run-result.ts';

/**
 * The numbers a key gives to the users of a pool over the period: of half a year half of them, as time goes by days; what is
 * counted segment by segment is added up. Who took the place of others has their numbers, too.
 *
 * Problems: those of a key (`reference-unknown`, `figure-missing`, `figure-negative`, …)
 */
export function countUnits(
  key: Key,
  {
    run,
    pool,
    users,
    path,
  }: { readonly run: Run; readonly pool: PoolResult; readonly users: ReadonlySet<PartyId>; readonly path: string },
): Outcome<ReadonlyMap<PartyId, Ratio>> {
  const declared = declaredIn(run.agreement);
  const wrong = [...walkKey(key, path)].flatMap((node) => checkNode(node, declared));
  if (wrong.length > 0) return failure(...wrong);
  const situations = pool.stretches.map(({ situation }) => ({
    ...situation,
    participants: situation.takingPart.filter((party) => users.has(run.debtorOf(party))),
  }));
  const times = isCharged(key) ? situations.map(() => one) : timesIn('unit', situations, key);
  const counted = all(situations.map((situation) => weighParties(key, situation, path)));
  return map(counted, (numbers) => {
    const units = new Map<PartyId, Ratio>();
    for (const [index, ofSegment] of numbers.entries())
      for (const [party, { value }] of ofSegment) {
        const debtor = run.debtorOf(party);
        units.set(debtor, add(units.get(debtor) ?? zero, multiply(value, times[index] ?? zero)));
      }
    return units;
  });
}

/** Charges arise in each segment by themselves. */
function isCharged(key: Key): boolean {
  return [...walkKey(key, '')].some(({ kind, node }) => kind === 'key' && node.key === 'tariff');
}
