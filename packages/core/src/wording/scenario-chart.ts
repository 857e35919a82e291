import type { Agreement } from '../agreement/agreement.ts';
import type { BarChart } from '../analysis/chart.ts';
import type { ScenarioOutcome } from '../analysis/scenario.ts';
import { noCents } from '../exact/cents.ts';
import type { Language } from './language.ts';
import { scenarioTelling } from './scenario-telling.ts';

/**
 * What each member pays and would pay, as bars; those for whom something changes stand out. Absent where it cannot be computed.
 *
 * @example
 * ```ts
 * const scenario = Scenario.parse({ changes: [{ change: 'costMoved', percent: '10' }] });
 * const chart = scenarioChart({ outcome: tryScenario({ input: run.input, scenario }), agreement }, 'en');
 * chart?.rows.map(({ label, amounts }) => [label, ...amounts.map(formatCents)])[0] // => ['Ahausen', '21887.55', '24076.31']
 * ```
 */
export function scenarioChart(
  told: { readonly outcome: ScenarioOutcome; readonly agreement: Agreement },
  language: Language,
): BarChart | undefined {
  const { outcome, words, nameOf, formats } = scenarioTelling(told, language);
  if (outcome.total.difference === undefined) return undefined;
  const rows = outcome.shares.map(({ bearer, before = noCents, after = noCents }) => ({
    label: nameOf(bearer),
    amounts: [before, after],
  }));
  return {
    chart: 'bars',
    title: words.chart,
    alternative: [
      words.caution,
      ...outcome.shares.map(({ bearer, before = noCents, after = noCents }) =>
        words.drawn({ name: nameOf(bearer), before: formats.money(before), after: formats.money(after) }),
      ),
    ]
      .join(' ')
      .slice(0, 4000),
    series: [words.before, words.after],
    rows,
  };
}
