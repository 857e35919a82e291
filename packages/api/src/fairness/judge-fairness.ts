import { z } from '@hono/zod-openapi';
import { CostAlone, Key, PoolCostFunction, readDocument, writeDocument, type Run } from '@umlage/core';
import { costsToDeclare, judgeRun, type FairnessOfRun } from '@umlage/core/fairness';
import type { CooperationContext } from '../context.ts';
import { answer, answerFrom, type Answer } from '../problems/refusal.ts';
import { readRun, type ComputedRun } from '../runs/read-run.ts';

/** What is taken as given of what members and groups would cost by themselves. Nothing of it is kept. */
export const AssumedCosts = z
  .strictObject({
    functions: z.array(PoolCostFunction).max(1000).default([]).meta({
      description: 'One for each pool that members bear anything of; or none, where recorded comparisons are to do',
    }),
    alone: z.array(CostAlone).max(1000).default([]).meta({
      description: 'Known totals of members or groups, such as offers; they go before what functions come to',
    }),
    baselines: z
      .boolean()
      .default(true)
      .meta({
        description:
          'Whether comparisons that are recorded for the very days count, too: those of single members, since one of ' +
          'several adds up what each would cost',
      }),
  })
  .meta({ id: 'AssumedCosts' });
export type AssumedCosts = z.output<typeof AssumedCosts>;

export type JudgedRun = { readonly run: Run; readonly found: FairnessOfRun };

/** Sets the shares of a run beside what members and groups would cost by themselves. */
export async function judgeFairness(
  context: CooperationContext,
  id: string,
  assumed: AssumedCosts,
): Promise<Answer<JudgedRun>> {
  const computed = await readRun(context, id);
  return computed.ok ? judgeComputed(computed.value, assumed) : computed;
}

export function judgeComputed({ run, input }: ComputedRun, assumed: AssumedCosts): Answer<JudgedRun> {
  const { functions, alone, baselines } = assumed;
  const found = answerFrom(judgeRun(run, { functions, alone, baselines: baselines ? input.baselines : [] }));
  return found.ok ? answer({ run, found: found.value }) : found;
}

/**
 * What a form says of each pool: `fixed-<pool>` with its `unit-<pool>`, and what the `rest-<pool>` goes by, by its place among the
 * keys of the rule; a pool of which nothing is said is not declared.
 */
export function assumedFromForm(
  form: Readonly<Record<string, string>>,
  run: Run,
  sourceUnnamed: string,
): Answer<AssumedCosts> {
  const source = form['source']?.trim() || sourceUnnamed;
  const estimate = form['estimate'] !== 'paid';
  const functions = costsToDeclare(run).flatMap(({ pool, keys }) => {
    const fixed = form[`fixed-${pool}`]?.trim() ?? '';
    const rest = form[`rest-${pool}`] ?? '';
    const by = rest === 'agreed' ? rest : keys[Number(rest)];
    const parts = [
      ...(fixed === '' ? [] : [fixedPart(fixed, form[`unit-${pool}`])]),
      ...(rest === '' || by === undefined ? [] : [{ cost: 'rest', by: by === 'agreed' ? by : writeDocument(Key, by) }]),
    ];
    return parts.length === 0 ? [] : [{ pool, parts, source, estimate }];
  });
  return answerFrom(readDocument(AssumedCosts, { functions }));
}

function fixedPart(typed: string, unit: string | undefined) {
  const number = numberIn(typed);
  return unit === 'percent'
    ? { cost: 'fixedPercent', percent: number }
    : { cost: 'fixed', amount: /^-?\d+$/.test(number) ? `${number}.00` : number.replace(/\.(\d)$/, '.$10') };
}

/** People write a decimal comma, and a point or a space between thousands; what is no number is left to be refused. */
function numberIn(typed: string): string {
  const plain = typed.replaceAll(/[\s€%]/g, '').replace('−', '-');
  return plain.includes(',')
    ? plain.replaceAll('.', '').replace(',', '.')
    : plain.replaceAll(/\.(?=\d{3}(?:\D|$))/g, '');
}
