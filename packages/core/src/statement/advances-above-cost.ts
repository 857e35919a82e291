import type { PartyId } from '../base/ids.ts';
import { problem, type Problem } from '../base/problem.ts';
import { cents, formatCents, type Cents } from '../exact/cents.ts';

/** Whether a member is asked for more ahead than it will bear. */
export function advancesAboveCost(
  path: string,
  { party, advances, cost }: { readonly party: PartyId; readonly advances: Cents; readonly cost: Cents },
): readonly Problem[] {
  const bears = cents(Math.max(0, cost));
  const facts = { party, advances: formatCents(advances), cost: formatCents(bears) };
  return advances > bears ? [problem('advances-above-cost', path, facts, { party })] : [];
}
