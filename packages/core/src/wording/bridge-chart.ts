import type { BridgedShare } from '../analysis/bridge-shares.ts';
import type { WaterfallChart } from '../analysis/chart.ts';
import { nameOfEffect } from './bridge-in-words.ts';
import { bearerNameIn, bridgeWordsIn, type BridgeTold } from './bridge-telling.ts';
import { formatsFor } from './formats.ts';
import type { Language } from './language.ts';

/**
 * The bridge of one share as a picture: from the share of the year before, effect by effect, to that of this year. What comes to
 * less than a cent is not drawn.
 *
 * @example
 * ```ts
 * const period = { from: LocalDate.parse('2025-01-01'), until: LocalDate.parse('2026-01-01') };
 * const figures = facts.figures.map((figure) => ({ ...figure, on: LocalDate.parse('2024-06-30') }));
 * const costItems = facts.costItems.map((item) => ({ ...item, ...period, amount: cents(11_000_000) }));
 * const input = { ...run.input, facts: { ...facts, figures, costItems }, question: { ...question, period } };
 * const next = valueOrThrow(runAllocation(input));
 * const [share] = valueOrThrow(bridgeShares(run.input, input)).shares;
 * const chart = share && bridgeChart(share, { last: run, next }, 'en');
 * chart?.steps.map(({ label, amount }) => [label, formatCents(amount)]) // => [['2024', '21887.55'], ['Cost', '2188.76'], ['2025', '24076.31']]
 * ```
 */
export function bridgeChart(
  { bearer, before, after, effects }: BridgedShare,
  told: Pick<BridgeTold, 'last' | 'next'>,
  language: Language,
): WaterfallChart {
  const [words, formats] = [bridgeWordsIn(language), formatsFor(language)];
  const [first, last] = [told.last, told.next].map(({ input }) => formats.periodName(input.question.period));
  const changes = effects
    .filter(({ amount }) => amount !== 0)
    .map((effect) => ({ label: nameOfEffect(effect, language), kind: 'change' as const, amount: effect.amount }));
  const level = (label: string, amount: typeof before) => ({ label, kind: 'level' as const, amount });
  const years = { before: first ?? '', after: last ?? '' };
  const bearerName = bearerNameIn(told, bearer);
  return {
    chart: 'waterfall',
    title: words.chart({ bearer: bearerName, ...years }),
    alternative: words.drawn({
      bearer: bearerName,
      before: words.step({ name: years.before, amount: formats.money(before) }),
      after: words.step({ name: years.after, amount: formats.money(after) }),
      steps: changes.map(({ label, amount }) => words.step({ name: label, amount: formats.signedMoney(amount) })),
    }),
    steps: [level(years.before, before), ...changes, level(years.after, after)],
  };
}
