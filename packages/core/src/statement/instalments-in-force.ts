import { compareIds } from '../base/compare-ids.ts';
import type { AdvanceInstalment, AdvancePlan } from './advance-plan.ts';

/**
 * The instalments that hold of plans of one party and period, in the order in which they were made: a later plan takes
 * the place of what earlier ones ask for from its first day on, and a demand at need comes on top.
 *
 * @example
 * ```ts
 * instalmentsInForce([]) // => []
 * ```
 */
export function instalmentsInForce(plans: readonly AdvancePlan[]): readonly AdvanceInstalment[] {
  let instalments: readonly AdvanceInstalment[] = [];
  for (const { basis, from, instalments: added } of plans) {
    const kept =
      basis === undefined ? instalments : from === undefined ? [] : instalments.filter(({ on }) => on < from);
    instalments = [...kept, ...added];
  }
  return instalments.toSorted((a, b) => compareIds(a.due, b.due));
}
