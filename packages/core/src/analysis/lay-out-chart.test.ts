import { describe, expect, test } from 'vitest';
import { LocalDate } from '../calendar/local-date.ts';
import { cents } from '../exact/cents.ts';
import { BarChart, type LineChart, type WaterfallChart } from './chart.ts';
import { layOutBars, layOutLines } from './lay-out-chart.ts';

const named = { title: 'Title', alternative: 'In words' };

describe('layOutBars', () => {
  test('bars begin where nothing is; what is below it reaches to the other side', () => {
    const chart: BarChart = {
      chart: 'bars',
      ...named,
      series: ['Before', 'After'],
      rows: [
        { label: 'a', amounts: [cents(300), cents(-100)] },
        { label: 'b', amounts: [cents(0), cents(100)] },
      ],
    };
    expect(layOutBars(chart)).toEqual({
      zero: 0.25,
      rows: [
        [
          { from: 0.25, until: 1 },
          { from: 0, until: 0.25 },
        ],
        [
          { from: 0.25, until: 0.25 },
          { from: 0.25, until: 0.5 },
        ],
      ],
    });
  });

  test('a change begins where the step before it ended, also across nothing', () => {
    const steps: WaterfallChart['steps'] = [
      { label: 'last year', kind: 'level', amount: cents(200) },
      { label: 'less cost', kind: 'change', amount: cents(-300) },
      { label: 'more people', kind: 'change', amount: cents(400) },
      { label: 'this year', kind: 'level', amount: cents(300) },
    ];
    // From -100 to 300: nothing at a quarter.
    expect(layOutBars({ chart: 'waterfall', ...named, steps })).toEqual({
      zero: 0.25,
      rows: [
        [{ from: 0.25, until: 0.75 }],
        [{ from: 0, until: 0.75 }],
        [{ from: 0, until: 1 }],
        [{ from: 0.25, until: 1 }],
      ],
    });
  });

  test('nothing to draw has no length', () => {
    const rows = [{ label: 'a', amounts: [cents(0)] }];
    const chart: BarChart = { chart: 'bars', ...named, series: ['One'], rows };
    expect(layOutBars(chart)).toEqual({ zero: 0, rows: [[{ from: 0, until: 0 }]] });
    expect(layOutBars({ ...chart, rows: [] })).toEqual({ zero: 0, rows: [] });
  });
});

describe('layOutLines', () => {
  const on = (day: string) => LocalDate.parse(day);

  test('days lie as far from each other as they are; lines share the sides', () => {
    const chart: LineChart = {
      chart: 'lines',
      ...named,
      lines: [
        {
          name: 'likely',
          points: [
            { on: on('2025-01-01'), label: '1', amount: cents(100) },
            { on: on('2025-01-05'), label: '2', amount: cents(200) },
          ],
        },
        { name: 'less', points: [{ on: on('2025-01-03'), label: '1', amount: cents(50) }] },
      ],
      marks: [{ on: on('2025-01-09'), label: 'end' }],
    };
    // Eight days from the first to the mark, and two euro from nothing to the highest.
    expect(layOutLines(chart)).toEqual({
      zero: 0,
      lines: [
        [
          { across: 0, up: 0.5 },
          { across: 0.5, up: 1 },
        ],
        [{ across: 0.25, up: 0.25 }],
      ],
      marks: [1],
    });
  });
});

test('an amount of a chart is written as money is', () => {
  const chart: BarChart = {
    chart: 'bars',
    ...named,
    series: ['One'],
    rows: [{ label: 'a', amounts: [cents(123)] }],
  };
  expect(BarChart.encode(chart).rows).toEqual([{ label: 'a', amounts: ['1.23'] }]);
});
