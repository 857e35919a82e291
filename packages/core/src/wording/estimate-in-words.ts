import type { EstimatedCost } from '../analysis/estimate.ts';
import type { Period } from '../calendar/period.ts';
import { noCents } from '../exact/cents.ts';
import { equals } from '../exact/ratio.ts';
import { estimateInEnglish } from './estimate-en.ts';
import { estimateInGerman } from './estimate-de.ts';
import type { EstimateWords } from './estimate-words.ts';
import { formatsFor } from './formats.ts';
import type { Language } from './language.ts';

const wordsOf: Record<Language, EstimateWords> = { de: estimateInGerman, en: estimateInEnglish };

/**
 * What the cost of one type in an estimated year is taken from, in one or two sentences.
 *
 * @param base the base year of the estimate
 *
 * @example
 * ```ts
 * const cost = {
 *   costType: valueOrThrow(readDocument(CostTrend.unwrap().shape.costType, 'operation')),
 *   kind: 'cost', because: 'unchanged', amount: cents(100), base: cents(100), trends: [],
 * } as const;
 * estimatedCostInWords(cost, calendarYear(2024), 'en') // => 'Estimate: €1.00 in 2024, carried on unchanged, as no trend is given.'
 * ```
 */
export function estimatedCostInWords(cost: EstimatedCost, base: Period, language: Language): string {
  const words = wordsOf[language];
  const { bookedSoFar } = cost;
  const formats = formatsFor(language);
  const because = becauseInWords(cost, base, language);
  return bookedSoFar === undefined ? because : `${because} ${words.bookedSoFar(formats.money(bookedSoFar))}`;
}

function becauseInWords({ because, base: before, trends }: EstimatedCost, base: Period, language: Language): string {
  const words = wordsOf[language];
  const formats = formatsFor(language);
  const wasBefore = words.was(formats.money(before ?? noCents), formats.periodName(base));
  switch (because) {
    case 'planned':
    case 'booked':
    case 'computed':
      return words[because];
    case 'left':
    case 'unchanged':
      return words[because](wasBefore);
    case 'trend':
      return words.trend(
        wasBefore,
        stepsOf(trends).map(({ first, last, trend }) =>
          words.step(
            first === last
              ? formats.periodName(first)
              : words.years(formats.periodName(first), formats.periodName(last)),
            trend === undefined
              ? undefined
              : {
                  percent: `${trend.percent.numerator > 0n ? '+' : ''}${formats.percent(trend.percent)}`,
                  source: trend.source,
                },
          ),
        ),
      );
  }
}

type Step = { readonly first: Period; readonly last: Period; readonly trend: EstimatedCost['trends'][number]['trend'] };

/** Years of one trend are told together. */
function stepsOf(trends: EstimatedCost['trends']): readonly Step[] {
  const steps: Step[] = [];
  for (const { year, trend } of trends) {
    const last = steps.at(-1);
    const isSame =
      last !== undefined &&
      last.trend?.source === trend?.source &&
      (last.trend === undefined || trend === undefined
        ? last.trend === trend
        : equals(last.trend.percent, trend.percent));
    if (isSame) steps[steps.length - 1] = { ...last, last: year };
    else steps.push({ first: year, last: year, trend });
  }
  return steps;
}
