import { daysBetween } from '../calendar/days.ts';
import type { LocalDate } from '../calendar/local-date.ts';
import type { BarChart, LineChart, WaterfallChart } from './chart.ts';

/** Bars along the side of a picture of which 0 is the beginning and 1 the end. For drawing only. */
export type LaidOutBars = {
  /** Where nothing is. */
  readonly zero: number;
  /** For each row from where to where its bars reach, in the order of the series; a waterfall has one in each. */
  readonly rows: readonly (readonly { readonly from: number; readonly until: number }[])[];
};

/**
 * How far bars reach on a side that is just long enough for all of them and for nothing (0).
 *
 * @example
 * ```ts
 * const steps = [
 *   { label: '2024', kind: 'level', amount: cents(300) },
 *   { label: 'Cost', kind: 'change', amount: cents(100) },
 *   { label: '2025', kind: 'level', amount: cents(400) },
 * ] as const;
 * layOutBars({ chart: 'waterfall', title: 'Why', alternative: 'One euro more', steps }).rows[1] // => [{ from: 0.75, until: 1 }]
 * ```
 */
export function layOutBars(chart: BarChart | WaterfallChart): LaidOutBars {
  const rows = chart.chart === 'bars' ? chart.rows.map(({ amounts }) => amounts.map(fromNothing)) : stepsOf(chart);
  const place = placesAmong([0, ...rows.flat(2)]);
  return {
    zero: place(0),
    rows: rows.map((ends) =>
      ends.map(([first, last]) => ({ from: place(Math.min(first, last)), until: place(Math.max(first, last)) })),
    ),
  };
}

type Ends = readonly [number, number];

function fromNothing(amount: number): Ends {
  return [0, amount];
}

function stepsOf({ steps }: WaterfallChart): readonly (readonly Ends[])[] {
  let reached = 0;
  return steps.map(({ kind, amount }) => {
    const begin = kind === 'level' ? 0 : reached;
    reached = begin + amount;
    return [[begin, reached]];
  });
}

/** Lines in a picture that is 1 across, by day, and 1 up, by amount. For drawing only. */
export type LaidOutLines = {
  /** How far up nothing is. */
  readonly zero: number;
  readonly lines: readonly (readonly { readonly across: number; readonly up: number }[])[];
  /** How far across the marked days are. */
  readonly marks: readonly number[];
};

/**
 * Where the points of lines lie, by day and amount, in a picture just large enough for all of them and for nothing (0).
 *
 * @example
 * ```ts
 * const [first, last] = [LocalDate.parse('2024-01-01'), LocalDate.parse('2024-01-11')];
 * const points = [
 *   { on: first, label: 'Start', amount: cents(-100) },
 *   { on: last, label: 'End', amount: cents(100) },
 * ];
 * const marks = [{ on: LocalDate.parse('2024-01-06'), label: 'Paid off' }];
 * layOutLines({ chart: 'lines', title: 'Saved', alternative: 'One euro', lines: [{ name: 'Saved', points }], marks }) // => { zero: 0.5, lines: [[{ across: 0, up: 0 }, { across: 1, up: 1 }]], marks: [0.5] }
 * ```
 */
export function layOutLines({ lines, marks }: LineChart): LaidOutLines {
  const points = lines.flatMap((line) => line.points);
  const [first] = [...points, ...marks].map(({ on }) => on).toSorted();
  const dayOf = (on: LocalDate) => (first === undefined ? 0 : daysBetween(first, on));
  const across = placesAmong([...points, ...marks].map(({ on }) => dayOf(on)));
  const up = placesAmong([0, ...points.map(({ amount }) => amount)]);
  return {
    zero: up(0),
    lines: lines.map((line) => line.points.map(({ on, amount }) => ({ across: across(dayOf(on)), up: up(amount) }))),
    marks: marks.map(({ on }) => across(dayOf(on))),
  };
}

/** Where a number lies between the least and the greatest of some. */
function placesAmong(numbers: readonly number[]): (number: number) => number {
  const least = numbers.reduce((found, number) => Math.min(found, number), Infinity);
  const greatest = numbers.reduce((found, number) => Math.max(found, number), -Infinity);
  return (number) => (greatest === least ? 0 : (number - least) / (greatest - least));
}
