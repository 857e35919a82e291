import { hostOf } from '../agreement/parties.ts';
import type { PartyId } from '../base/ids.ts';
import { problem, type Problem } from '../base/problem.ts';
import { euroText } from '../exact/cents.ts';
import type { OverRecovery } from './divide-pool.ts';
import type { Line, Run } from './run-result.ts';
import type { Segment } from './slice-period.ts';
import { taxesIn } from './taxes-in.ts';

/**
 * More is charged than was spent, it is not given back to members in the same run, and a service is untaxed: whether it may
 * be hangs on the exact reimbursement of cost.
 */
export function untaxedOverRecovery(
  overRecovered: readonly OverRecovery[],
  {
    run,
    segments,
    lines,
    isAccount,
  }: {
    readonly run: Pick<Run, 'input' | 'agreement'>;
    readonly segments: readonly Segment[];
    readonly lines: readonly Line[];
    readonly isAccount: (bearer: PartyId) => boolean;
  },
): readonly Problem[] {
  const host = hostOf(run.agreement)?.id;
  const kept = overRecovered.filter(({ givenTo }) => {
    const bearers = [...(givenTo ?? [])];
    return bearers.some(isAccount) || bearers.every((bearer) => bearer === host);
  });
  if (kept.length === 0) return [];
  const taxOn = taxesIn(run);
  const members = new Set(lines.map(({ bearer }) => bearer).filter((bearer) => bearer !== host && !isAccount(bearer)));
  const untaxed = segments.flatMap((segment) =>
    [...members].flatMap((member) => {
      const terms = taxOn(member, segment, segment.agreement);
      const { treatment = 'taxable', legalBasis = '' } = terms ?? {};
      return treatment === 'taxable' ? [] : [{ treatment, legalBasis }];
    }),
  )[0];
  if (untaxed === undefined) return [];
  return kept.map(({ tariff, path, amount }) =>
    problem('over-recovery-untaxed', path, { tariff, amount: euroText(amount), ...untaxed }),
  );
}
