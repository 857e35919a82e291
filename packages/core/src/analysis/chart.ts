import * as z from 'zod';
import { readableText } from '../base/text.ts';
import { LocalDate } from '../calendar/local-date.ts';
import { Money } from '../exact/money.ts';

const label = readableText(200);

const title = readableText(200);
const alternative = readableText(4000).meta({
  description: 'Says in words, with the figures, what is drawn: for who cannot see it',
});

/** Amounts side by side, each from nothing on. */
export const BarChart = z
  .strictObject({
    chart: z.literal('bars'),
    title,
    alternative,
    series: z.array(label).min(1).readonly().meta({ description: 'What is set side by side, such as two years' }),
    rows: z
      .array(
        z.strictObject({
          label,
          amounts: z.array(Money).min(1).readonly().meta({ description: 'One for each series, in their order' }),
          highlighted: z.literal(true).optional(),
        }),
      )
      .readonly(),
  })
  .readonly()
  .meta({ id: 'BarChart', description: 'Amounts side by side, each from nothing on' });
export type BarChart = z.infer<typeof BarChart>;

/** From one amount to another by what lies between. */
export const WaterfallChart = z
  .strictObject({
    chart: z.literal('waterfall'),
    title,
    alternative,
    steps: z
      .array(
        z.strictObject({
          label,
          kind: z.enum(['level', 'change']).meta({
            description: '`level`: stands from nothing on · `change`: begins where the step before it ended',
          }),
          amount: Money,
        }),
      )
      .readonly(),
  })
  .readonly()
  .meta({ id: 'WaterfallChart', description: 'From one amount to another by what lies between' });
export type WaterfallChart = z.infer<typeof WaterfallChart>;

/** Amounts over time. */
export const LineChart = z
  .strictObject({
    chart: z.literal('lines'),
    title,
    alternative,
    lines: z
      .array(
        z.strictObject({
          name: label,
          points: z
            .array(
              z.strictObject({
                on: LocalDate,
                label: label.optional().meta({ description: 'Absent where the line only bends' }),
                amount: Money,
              }),
            )
            .min(1)
            .readonly()
            .meta({ description: 'By day; two of one day where the amount jumps' }),
        }),
      )
      .min(1)
      .readonly(),
    marks: z
      .array(z.strictObject({ on: LocalDate, label }))
      .readonly()
      .meta({ description: 'Days that mean something, such as that from which on it has paid off' }),
  })
  .readonly()
  .meta({ id: 'LineChart', description: 'Amounts over time' });
export type LineChart = z.infer<typeof LineChart>;

/** What is compared in more than one way, row by row. */
export const TableChart = z
  .strictObject({
    chart: z.literal('table'),
    title,
    alternative,
    columns: z.array(label).min(1).readonly().meta({ description: 'The first names the rows' }),
    rows: z
      .array(
        z.strictObject({
          label,
          cells: z
            .array(z.union([z.strictObject({ amount: Money }), z.strictObject({ text: readableText(400) })]))
            .readonly()
            .meta({ description: 'One for each column but the first' }),
          kind: z.enum(['normal', 'total']),
          highlighted: z.literal(true).optional(),
        }),
      )
      .readonly(),
  })
  .readonly()
  .meta({ id: 'TableChart', description: 'What is compared in more than one way, row by row' });
export type TableChart = z.infer<typeof TableChart>;

/**
 * A picture as data, without a word on how it looks: pages and documents draw the same one. Amounts are in cents, so that
 * two pictures of a number cannot disagree; whoever draws them writes them as the reader of the language does.
 */
export const Chart = z.discriminatedUnion('chart', [BarChart, WaterfallChart, LineChart, TableChart]).meta({
  id: 'Chart',
  description: 'A picture as data, without a word on how it looks',
});
export type Chart = z.infer<typeof Chart>;
