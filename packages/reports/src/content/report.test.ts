import { BarChart, LineChart, TableChart, WaterfallChart, type Chart } from '@umlage/core';
import { expect, test } from 'vitest';
import { renderReport } from '../render-report.ts';
import { chartBlock } from './chart.ts';
import { reportContent, type Report } from './report.ts';

const named = { title: 'Titel', alternative: 'In Worten' };
const waterfall: Chart = WaterfallChart.parse({
  chart: 'waterfall',
  ...named,
  steps: [
    { label: '2024', kind: 'level', amount: '50.00' },
    { label: 'Kosten', kind: 'change', amount: '9.28' },
    { label: 'Beitritt', kind: 'change', amount: '-60.00' },
    { label: '2025', kind: 'level', amount: '-0.72' },
  ],
});
const beside = BarChart.parse({
  chart: 'bars',
  ...named,
  series: ['allein', 'zusammen'],
  rows: [{ label: '2025', amounts: ['80.70', '50.70'] }],
});
const line: Chart = LineChart.parse({
  chart: 'lines',
  ...named,
  lines: [
    {
      name: 'Gespart',
      points: [
        { on: '2025-01-01', label: 'Beginn', amount: '-1.00' },
        { on: '2026-01-01', amount: '2.00' },
      ],
    },
  ],
  marks: [],
});
const table: Chart = TableChart.parse({
  chart: 'table',
  ...named,
  columns: ['Wer', 'Allein'],
  rows: [
    { label: 'A', cells: [{ amount: '1.00' }], kind: 'normal' },
    { label: 'B', cells: [{ text: 'nicht bekannt' }], kind: 'total' },
  ],
});

const plain = (block: unknown) => JSON.parse(JSON.stringify(block).replaceAll('\u00a0', ' ')) as unknown;

test('a change begins where the step before it ended, and every amount is written as on pages', () => {
  expect(plain(chartBlock(waterfall, 'de'))).toMatchObject({
    block: 'bars',
    alternative: 'In Worten',
    bars: [
      { label: '2024', value: 5000, display: '50,00 €', highlighted: true },
      { label: 'Kosten', from: 5000, value: 928, display: '+9,28 €' },
      { label: 'Beitritt', from: 5928, value: -6000, display: '−60,00 €' },
      { label: '2025', value: -72, display: '−0,72 €', highlighted: true },
    ],
  });
});

test('series stand below each other, points of a line too, and a table stays one', () => {
  expect(plain(chartBlock(beside, 'de'))).toMatchObject({
    bars: [{ label: '2025, allein' }, { label: '2025, zusammen', highlighted: true }],
  });
  expect(plain(chartBlock(line, 'de'))).toMatchObject({ bars: [{ label: 'Beginn' }, { label: '01.01.2026' }] });
  expect(plain(chartBlock(table, 'de'))).toMatchObject({
    columns: [{ align: 'start' }, { align: 'end' }],
    rows: [{ cells: ['A', '1,00 €'] }, { kind: 'total', cells: ['B', 'nicht bekannt'] }],
  });
});

test('a report is a letter with its pictures', async () => {
  const report: Report = {
    title: 'Was der Rat fragt',
    sender: { name: 'Landkreis', address: ['Am Markt 1'] },
    recipient: ['An die Vertretungen'],
    reference: [{ term: 'Zeitraum', value: '2025' }],
    createdOn: '2026-01-02T12:00:00Z',
    sections: [
      {
        title: 'Warum mehr?',
        parts: [waterfall, beside, line, table].map((chart) => ({ text: 'Satz.', chart, items: ['Punkt'] })),
      },
      {
        title: 'Leer',
        parts: [{ text: 'Nichts.', chart: BarChart.parse({ ...BarChart.encode(beside), rows: [] }) }],
      },
    ],
    closing: 'Ohne Umsatzsteuer.',
  };
  const blocks = reportContent(report, 'de').blocks.flatMap((block) =>
    block.block === 'keepTogether' ? block.blocks.map((inner) => inner.block).join(' with ') : block.block,
  );
  expect(blocks).toEqual([
    'heading',
    ...['bars', 'bars', 'bars', 'table'].flatMap((drawn) => [`paragraph with ${drawn}`, 'list']),
    'heading',
    'paragraph',
    'paragraph',
  ]);
  const bytes = await renderReport(report, 'de');
  expect(new TextDecoder('latin1').decode(bytes.slice(0, 5))).toBe('%PDF-');
});
