import { hostOf } from '../agreement/parties.ts';
import { pointer, problem, type Problem } from '../base/problem.ts';
import type { Run } from './run-result.ts';
import type { Segment } from './slice-period.ts';
import { taxesIn } from './taxes-in.ts';

/** Services are taxable, and the host has no number that an invoice must bear (§ 14 Abs. 4 Nr. 2 UStG). */
export function taxNumberMissing(
  run: Pick<Run, 'input' | 'agreement'>,
  segments: readonly Segment[],
): readonly Problem[] {
  const host = hostOf(run.agreement);
  if (host === undefined || host.vatId !== undefined || host.taxNumber !== undefined) return [];
  const taxOn = taxesIn(run);
  const isTaxed = segments.some((segment) =>
    segment.takingPart.some(
      (party) => party !== host.id && taxOn(party, segment, segment.agreement)?.treatment === 'taxable',
    ),
  );
  if (!isTaxed) return [];
  const path = pointer('/parties', run.agreement.parties.indexOf(host));
  return [problem('tax-number-missing', path, { party: host.id })];
}
