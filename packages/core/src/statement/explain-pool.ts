import type { PartyId, PoolId } from '../base/ids.ts';
import { invariant } from '../base/invariant.ts';
import { pointer } from '../base/problem.ts';
import { equals, sum, zero } from '../exact/ratio.ts';
import { divideAmounts } from '../rules/divide-amounts.ts';
import type { Line, Run } from '../run/run-result.ts';
import { inPool } from '../run/situate.ts';
import { portionReason, reasonFor } from '../trace/reason-for.ts';
import type { LineReason, Reason } from '../trace/reason.ts';
import type { PortionStep, Step } from '../trace/step.ts';

export type ExplainedLine = Line & { readonly reason: LineReason };

/**
 * Why every line of a pool is what it is, computed anew from the same input: nothing of it is stored. What the reasons
 * add up to is the line, or this throws.
 *
 * @returns the lines with their reasons, in the order of the run; none where the pool is blocked or unknown
 */
export function explainPool(run: Run, pool: PoolId): readonly ExplainedLine[] {
  const index = run.pools.findIndex((result) => result.pool === pool);
  const [result, terms] = [run.pools[index], run.input.agreement.pools[index]];
  if (result === undefined || terms === undefined || result.blocked) return [];
  const stretches = inPool(run.situations, terms, run.input).map((situation, at) => ({
    situation,
    amount: result.perSegment[at] ?? zero,
  }));
  const divided = divideAmounts(terms.rule, stretches, pointer('/pools', index, 'rule'));
  invariant(divided.ok, 'what could be divided can be explained');
  const steps = divided.value.flatMap((step, at) => {
    const segment = stretches[at]?.situation.segment;
    return segment === undefined ? [] : [{ segment, step }];
  });
  const byPortion = result.lines.some((line) => line.portion !== undefined);
  return result.lines.map((line) => {
    const segments = steps.flatMap(({ segment, step }) => {
      const reason = reasonOfLine(line, step, byPortion);
      return reason === undefined ? [] : [{ segment, amount: step.amount, share: reason.share, reason }];
    });
    invariant(
      equals(sum(segments.map((part) => part.share)), line.exact),
      'the reasons of a line add up to its exact amount',
    );
    return { ...line, reason: { segments, exact: line.exact, cents: line.cents } };
  });
}

/** Where lines are portions, one without a portion is about the segments that divide nothing. */
function reasonOfLine(line: Line, step: Step, byPortion: boolean): Reason | undefined {
  if (line.portion === undefined)
    return byPortion && outermostDivide(step) !== undefined ? undefined : reasonFor(line.bearer, step);
  const found = findPortion(line.portion.path, step);
  if (found === undefined) return undefined;
  const portion = portionReason(line.bearer, found.portion, found.besideCharges);
  if (portion === undefined) return undefined;
  const { path, amount, share } = portion;
  return { rule: 'divide', path, amount, share, portions: [portion] };
}

/** A portion of the outermost `divide`. */
function findPortion(
  path: string,
  step: Step,
): { readonly portion: PortionStep; readonly besideCharges: boolean } | undefined {
  const portions = outermostDivide(step)?.portions ?? [];
  const portion = portions.find((candidate) => candidate.path === path);
  const besideCharges = portions.some((candidate) => candidate.portion === 'charges');
  return portion === undefined ? undefined : { portion, besideCharges };
}

/** Below the rules that merely lead to it. */
function outermostDivide(step: Step): Extract<Step, { rule: 'divide' }> | undefined {
  if (step.rule === 'among' || step.rule === 'choose') return outermostDivide(step.then);
  return step.rule === 'divide' ? step : undefined;
}

/** The line of one bearer, or its lines where each portion is rounded. */
export function explainLines(run: Run, pool: PoolId, bearer: PartyId): readonly ExplainedLine[] {
  return explainPool(run, pool).filter((line) => line.bearer === bearer);
}
