import { groupBy } from '../base/group-by.ts';
import type { PartyId, PoolId } from '../base/ids.ts';
import { invariant } from '../base/invariant.ts';
import { equals, sum } from '../exact/ratio.ts';
import { divideAmounts } from '../rules/divide-amounts.ts';
import { signedCents, type CostEntry } from '../costs/cost-entry.ts';
import { lessInputTax } from '../costs/input-tax.ts';
import type { Line, PoolResult, PoolStretch, Run } from '../run/run-result.ts';
import { portionReason, reasonFor } from '../trace/reason-for.ts';
import type { LineReason, Reason } from '../trace/reason.ts';
import type { PortionStep, Step } from '../trace/step.ts';

/** A line of a run and why it is what it is. */
export type ExplainedLine = Line & { readonly reason: LineReason };

/**
 * Why every line of a pool is what it is, computed anew from the same input: nothing of it is stored. What the reasons
 * add up to is the line, or this throws.
 *
 * @returns the lines with their reasons, in the order of the run; none where the pool is blocked or unknown
 *
 * @example
 * ```ts
 * const [first] = explainPool(run, PoolId.parse('operation'));
 * first?.reason.segments.map(({ reason }) => reason.rule) // => ['divide']
 * ```
 */
export function explainPool(run: Run, pool: PoolId): readonly ExplainedLine[] {
  const result = run.pools.find((candidate) => candidate.pool === pool);
  return result === undefined ? [] : explainResult(result, run);
}

/**
 * As `explainPool`, of a pool as `streamAllocation` yields it, with the stream or the run it comes from.
 *
 * @example
 * ```ts
 * run.pools.map((pool) => explainResult(pool, run).length) // => [3]
 * ```
 */
export function explainResult(result: PoolResult, { debtorOf }: Pick<Run, 'debtorOf'>): readonly ExplainedLine[] {
  if (result.blocked) return [];
  const divided = stepsOf(result).map((part) => ({
    ...part,
    // Whoever took the place of others owes what they bore, and is told of each.
    bearers: groupBy(part.step.shares.keys(), debtorOf),
  }));
  const byPortion = result.lines.some((line) => line.portion !== undefined);
  return result.lines.map((line) => {
    const { exact, cents, limited } = line;
    if (line.isDirect === true)
      return {
        ...line,
        reason: { segments: [], direct: directItems(directTo(line.bearer, result.items, debtorOf)), exact, cents },
      };
    if (limited !== undefined) return { ...line, reason: { segments: [], limited, exact, cents } };
    const segments = divided.flatMap(({ stretch, step, bearers }) =>
      (bearers.get(line.bearer) ?? []).flatMap((bearer) => {
        const reason = reasonOfLine(line, { stretch, step, bearer, byPortion });
        const { situation, version } = stretch;
        if (reason === undefined) return [];
        return [{ segment: situation.segment, version, bearer, amount: step.amount, share: reason.share, reason }];
      }),
    );
    invariant(
      equals(sum(segments.map((part) => part.share)), exact),
      'the reasons of a line add up to its exact amount',
    );
    return { ...line, reason: { segments, exact, cents } };
  });
}

type DividedStretch = { readonly stretch: PoolStretch; readonly step: Step };

export function stepsOf({ stretches }: PoolResult): readonly DividedStretch[] {
  return [...groupBy(stretches, ({ version }) => version).values()].flatMap((own) => {
    const [first] = own;
    if (first === undefined) return [];
    const divided = divideAmounts(first.rule, own, first.path);
    invariant(divided.ok, 'what could be divided can be explained');
    return divided.value.flatMap((step, index) => {
      const stretch = own[index];
      return stretch === undefined ? [] : [{ stretch, step }];
    });
  });
}

export function directTo(
  bearer: PartyId,
  items: readonly CostEntry[],
  debtorOf: (bearer: PartyId) => PartyId,
): readonly CostEntry[] {
  return items.filter((item) => item.bearer !== undefined && debtorOf(item.bearer) === bearer);
}

/** Items as the one that is charged with them is told of them: less the input tax in them. */
export function directItems(items: readonly CostEntry[]): NonNullable<LineReason['direct']> {
  return lessInputTax(items).map((item) => ({
    text: item.text,
    amount: signedCents(item),
    ...(item.document === undefined ? {} : { document: item.document }),
  }));
}

/** Where lines are portions, one without a portion is about the segments that divide nothing. */
function reasonOfLine(
  line: Line,
  { stretch, step, bearer, byPortion }: DividedStretch & { readonly bearer: PartyId; readonly byPortion: boolean },
): Reason | undefined {
  if (line.portion === undefined)
    return byPortion && outermostDivide(step) !== undefined ? undefined : reasonFor(bearer, step);
  if (line.portion.version !== stretch.version) return undefined;
  const found = findPortion(line.portion.path, step);
  if (found === undefined) return undefined;
  const portion = portionReason(bearer, found.portion, found.besideCharges);
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

/**
 * The line of one bearer with its reason, or its lines where each portion is rounded; none where it bears nothing of the pool.
 *
 * @example
 * ```ts
 * const own = explainLines(run, PoolId.parse('operation'), PartyId.parse('bdorf'));
 * own.map(({ cents: amount, exact }) => [amount, toDecimalPlaces(exact, 2)]) // => [[1217369, '1217369.48']]
 * ```
 */
export function explainLines(run: Run, pool: PoolId, bearer: PartyId): readonly ExplainedLine[] {
  return explainPool(run, pool).filter((line) => line.bearer === bearer);
}
