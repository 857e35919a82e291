import { cents } from '../exact/cents.ts';
import { absolute, isNegative } from '../exact/ratio.ts';
import type { ComparedCost, ComparedYear, Savings, SavingsVariant } from '../statement/savings.ts';
import type { StandAloneCost } from '../analysis/stand-alone-cost.ts';
import { addDays } from '../calendar/days.ts';
import type { Language } from './language.ts';
import type { Sentence } from './reason-in-words.ts';
import type { SavingsWords } from './savings-words.ts';
import { formatsFor } from './formats.ts';
import {
  beginSentence,
  savingsTelling,
  savingsWordsIn,
  unitIn,
  whoseIn,
  type SavingsTelling,
} from './savings-telling.ts';

/** What is saved, told: a sentence to be read out, and everything it rests on. */
export type SavingInWords = {
  readonly text: string;
  /** Year by year: cost alone and together, each with its source. */
  readonly years: readonly Sentence[];
  readonly investments: readonly string[];
  readonly presentValue?: string;
};

/**
 * What working together saves in the last year that is not estimated, since the first, and when what was spent once has come back;
 * then each figure with its source, and what of it is an estimate.
 *
 * @param compared one of those of `savings`
 *
 * @example
 * ```ts
 * const apart = Baseline.parse({
 *   period: run.input.question.period,
 *   amount: '130000.00',
 *   text: 'Three data centres',
 *   source: { title: 'Study of 2022' },
 *   estimate: true,
 *   recordedOn: '2025-01-15',
 * });
 * const question = SavingsQuestion.parse({ asKnownOn: '2025-06-01', investments: [], perUnit: [] });
 * const savings = valueOrThrow(computeSavings([{ run, isEstimate: false }], { baselines: [apart], question }));
 * const told = savings.compared.map((compared) => savingInWords(compared, savings, 'en'));
 * told.map(({ text }) => text) // => ['All together save €30,000.00 in 2024 by working together. What it costs alone is estimated.']
 * told[0]?.years[0]?.parts[0]?.text // => 'Alone, all together: €130,000.00 (estimate). Three data centres. Source: Study of 2022.'
 * ```
 */
export function savingInWords(compared: ComparedCost, savings: Savings, language: Language): SavingInWords {
  const telling = savingsTelling(savings, language);
  const { words, formats } = telling;
  const { presentValue } = compared;
  const { rate } = savings.question;
  return {
    text: wholeInWords(compared, telling),
    years: compared.years.map((year) => yearInWords(year, telling)),
    investments: compared.investments.map(({ on, text, amount, estimate, source }) =>
      words.investment({
        day: formats.day(on),
        text,
        amount: formats.money(amount),
        isEstimate: estimate,
        source: source.title,
      }),
    ),
    ...(presentValue === undefined || rate === undefined
      ? {}
      : {
          presentValue: words.presentValue({
            rate: formats.percent(rate),
            year: String(presentValue.year),
            amount: formats.money(presentValue.amount),
          }),
        }),
  };
}

/**
 * What tables call a variant of the assumptions.
 *
 * @example
 * ```ts
 * nameOfVariant({ moved: 'alone', by: ratio(-10) }, 'en') // => 'Cost alone 10% lower'
 * ```
 */
export function nameOfVariant({ moved, by }: Pick<SavingsVariant, 'moved' | 'by'>, language: Language): string {
  const [words, formats] = [savingsWordsIn(language), formatsFor(language)];
  const size = absolute(by);
  return words.variant({
    moved,
    by: moved === 'rate' ? formats.number(size) : formats.percent(size),
    isMore: !isNegative(by),
  });
}

/**
 * What tables and charts call those who are compared, of whom there are some in `savings`.
 *
 * @example
 * ```ts
 * const question = SavingsQuestion.parse({ asKnownOn: '2025-06-01', investments: [], perUnit: [] });
 * const savings = valueOrThrow(computeSavings([{ run, isEstimate: false }], { baselines: [], question }));
 * nameOfCompared({ parties: [PartyId.parse('ahausen'), PartyId.parse('bdorf')] }, savings, 'en') // => 'Ahausen and Bdorf'
 * ```
 */
export function nameOfCompared(
  { parties }: Pick<ComparedCost, 'parties'>,
  savings: Savings,
  language: Language,
): string {
  return beginSentence(whoseIn(parties, savingsTelling(savings, language)));
}

/** The last year that is over; the last of all where each is an estimate. */
function lastYearOf({ years }: ComparedCost): ComparedYear | undefined {
  return years.findLast(({ isEstimate }) => !isEstimate.together) ?? years.at(-1);
}

function wholeInWords(compared: ComparedCost, telling: SavingsTelling): string {
  const { words } = telling;
  const last = lastYearOf(compared);
  if (last === undefined) return '';
  const parts = [
    beginSentence(yearAsWhole(last, compared, telling)),
    ...altogether(compared, last, telling),
    ...payOffInWords(compared, last, telling),
  ];
  return [`${parts.join('; ')}.`, ...estimatesInWords(compared, words)].join(' ');
}

function estimatesInWords({ years }: ComparedCost, words: SavingsWords): readonly string[] {
  if (years.some(({ isEstimate }) => isEstimate.together)) return [words.estimated('bothInPart')];
  if (years.every(({ isEstimate }) => isEstimate.alone)) return [words.estimated('alone')];
  return years.some(({ isEstimate }) => isEstimate.alone) ? [words.estimated('aloneInPart')] : [];
}

function yearAsWhole(
  { period, saving, perUnit }: ComparedYear,
  { parties }: ComparedCost,
  telling: SavingsTelling,
): string {
  const { words, formats } = telling;
  const told = { who: whoseIn(parties, telling), isOne: parties?.length === 1, year: formats.periodName(period) };
  const amount = formats.money(cents(Math.abs(saving)));
  if (saving === 0) return words.paysAlike(told);
  if (saving < 0) return words.paysMore({ ...told, amount });
  const units = perUnit.map((unit) =>
    words.perUnit({ amount: formats.money(unit.amount), unit: unitIn(telling, unit.figure) }),
  );
  return words.saves({ ...told, amount, perUnit: units });
}

function altogether(
  { years }: ComparedCost,
  last: ComparedYear,
  { words, formats }: SavingsTelling,
): readonly string[] {
  const [first] = years;
  if (first === undefined || first === last || last.cumulated === 0) return [];
  const isSaved = last.cumulated > 0;
  const [from, until] = [formats.periodName(first.period), formats.periodName(last.period)];
  return [words.altogether({ amount: formats.money(cents(Math.abs(last.cumulated))), from, until, isSaved })];
}

function payOffInWords(
  { invested, paidOffOn, balance, course }: ComparedCost,
  last: ComparedYear,
  { words, formats }: SavingsTelling,
): readonly string[] {
  const end = course.at(-1);
  if (invested <= 0 || end === undefined) return [];
  const amount = formats.money(invested);
  if (paidOffOn !== undefined)
    return [words.paidOff({ amount, day: formats.day(paidOffOn), isAhead: paidOffOn > last.period.until })];
  const until = formats.day(addDays(end.on, -1));
  return [words.notPaidOff({ amount, missing: formats.money(cents(Math.abs(balance))), until })];
}

function yearInWords(year: ComparedYear, telling: SavingsTelling): Sentence {
  const { words, formats } = telling;
  const name = formats.periodName(year.period);
  const part = (text: string): Sentence => ({ text, parts: [] });
  return {
    text: words.year({
      year: name,
      alone: formats.money(year.alone),
      together: formats.money(year.together),
      saving: formats.money(year.saving),
      cumulated: formats.money(year.cumulated),
    }),
    parts: [
      ...year.standAlone.map((cost) => part(standAloneInWords(cost, telling))),
      part(words.together({ year: name, isEstimate: year.isEstimate.together })),
      ...year.perUnit.map(({ figure, quantity, amount }) =>
        part(
          words.quantity({
            unit: unitIn(telling, figure),
            amount: formats.money(amount),
            quantity: formats.number(quantity),
          }),
        ),
      ),
    ],
  };
}

function standAloneInWords({ baseline, amount, carried }: StandAloneCost, telling: SavingsTelling): string {
  const { words, formats, savings } = telling;
  const { index } = savings.question;
  const told = {
    who: whoseIn(baseline.parties, telling),
    amount: formats.money(amount),
    text: baseline.text,
    source: baseline.source.title,
  };
  if (carried === undefined || index === undefined) return words.recorded({ ...told, isEstimate: baseline.estimate });
  return words.carried({
    ...told,
    base: formats.money(baseline.amount),
    baseYear: formats.periodName(baseline.period),
    from: formats.number(carried.from.value),
    to: formats.number(carried.to.value),
    index: index.title,
    indexSource: index.source.title,
  });
}
