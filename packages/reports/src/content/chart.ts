import { formatsFor, unreachable, type Chart, type Language, type WaterfallChart } from '@umlage/core';
import type { Bar, Block, TableRow } from '../document/document-content.ts';

/** A picture as the core tells it, drawn as documents draw: bars, or a table. Of lines every point is a bar. */
export function chartBlock(chart: Chart, language: Language): Block {
  const { money } = formatsFor(language);
  const { title, alternative } = chart;
  switch (chart.chart) {
    case 'bars': {
      const isOne = chart.series.length === 1;
      const bars = chart.rows.flatMap(({ label, amounts, highlighted }) =>
        amounts.map((amount, index): Bar => {
          const isMarked = highlighted === true || (!isOne && index === amounts.length - 1);
          return {
            label: isOne ? label : `${label}, ${chart.series[index] ?? ''}`,
            value: amount,
            display: money(amount),
            ...(isMarked ? { highlighted: true } : {}),
          };
        }),
      );
      return { block: 'bars', title, alternative, bars };
    }
    case 'waterfall':
      return { block: 'bars', title, alternative, bars: stepsOf(chart, language) };
    case 'lines': {
      const bars = chart.lines.flatMap(({ name, points }) =>
        points.map(({ label, on, amount }): Bar => ({
          label: [...(chart.lines.length === 1 ? [] : [name]), label ?? formatsFor(language).day(on)].join(', '),
          value: amount,
          display: money(amount),
        })),
      );
      return { block: 'bars', title, alternative, bars };
    }
    case 'table':
      return {
        block: 'table',
        caption: title,
        columns: chart.columns.map((name, index) => ({
          title: name,
          align: index > 0 && chart.rows.some(({ cells }) => 'amount' in (cells[index - 1] ?? {})) ? 'end' : 'start',
          share: index === 0 ? 2 : 1.4,
        })),
        rows: chart.rows.map(({ label, cells, kind }): TableRow => ({
          kind,
          cells: [label, ...cells.map((cell) => ('amount' in cell ? money(cell.amount) : cell.text))],
        })),
      };
    default:
      return unreachable(chart);
  }
}

/** A change begins where the step before it ended. */
function stepsOf({ steps }: WaterfallChart, language: Language): readonly Bar[] {
  const { money, signedMoney } = formatsFor(language);
  let reached = 0;
  return steps.map(({ label, kind, amount }): Bar => {
    const from = kind === 'level' ? 0 : reached;
    reached = from + amount;
    return kind === 'level'
      ? { label, value: amount, display: money(amount), highlighted: true }
      : { label, value: amount, from, display: signedMoney(amount) };
  });
}
