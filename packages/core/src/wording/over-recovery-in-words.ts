import type { BarChart } from '../analysis/chart.ts';
import { cents, type Cents } from '../exact/cents.ts';
import type { OverRecoveryReport } from '../statement/over-recovery.ts';
import { formatsFor } from './formats.ts';
import type { Language } from './language.ts';
import { overRecoveryInEnglish } from './over-recovery-en.ts';
import { overRecoveryInGerman } from './over-recovery-de.ts';
import type { OverRecoveryWords } from './over-recovery-words.ts';

const wordsOf: Record<Language, OverRecoveryWords> = { de: overRecoveryInGerman, en: overRecoveryInEnglish };

/** A report on over-recovery in words: one sentence to read out, and what happened year by year. */
export type OverRecoveryInWords = { readonly summary: string; readonly remarks: readonly string[] };

/**
 * Surplus and over-recovery over the years in one sentence, and what tariffs brought in, what accounts lost and which days
 * nothing is known of, a sentence each.
 *
 * @example
 * ```ts
 * const report = valueOrThrow(reportOverRecovery([run]));
 * overRecoveryInWords(report, 'en').summary // => 'For 2024 a cost of €100,000.00 was to be borne, and the parties bore €100,000.00: exactly the cost (§ 2b Abs. 3 Nr. 2 UStG).'
 * ```
 */
export function overRecoveryInWords(report: OverRecoveryReport, language: Language): OverRecoveryInWords {
  const words = wordsOf[language];
  const { periodName, period } = formatsFor(language);
  const { years, unsettled } = report;
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return { summary: words.nothing, remarks: [] };
  const span =
    first === last ? periodName(first.period) : words.span(periodName(first.period), periodName(last.period));
  return {
    summary: summaryOf(report, span, language),
    remarks: [
      ...years.flatMap((year) => [...chargesOf(year, language), ...missingIn(year, language)]),
      ...unsettled.map((days) => words.unsettled(period(days))),
    ],
  };
}

/** As many as a picture and the words for it hold. */
const mostDrawn = 40;

/**
 * The cost of each year beside what the parties bore of it, as a picture; of very many the last.
 *
 * @example
 * ```ts
 * const report = valueOrThrow(reportOverRecovery([run]));
 * overRecoveryChart(report, 'en').rows // => [{ label: '2024', amounts: [10_000_000, 10_000_000] }]
 * ```
 */
export function overRecoveryChart({ years }: OverRecoveryReport, language: Language): BarChart {
  const words = wordsOf[language];
  const { money, periodName } = formatsFor(language);
  const drawn = years.slice(-mostDrawn);
  const rows = drawn.map(({ period, total: { cost, levied } }) => ({
    label: periodName(period),
    amounts: [cost, levied],
  }));
  return {
    chart: 'bars',
    title: words.chart,
    alternative:
      drawn
        .map(({ period, total: { cost, levied } }) => words.drawn(periodName(period), money(cost), money(levied)))
        .join('; ') || words.nothing,
    series: [words.cost, words.levied],
    rows,
  };
}

type Year = OverRecoveryReport['years'][number];

function summaryOf(
  { total: { cost, levied }, accounts, neutrality: { state, kept } }: OverRecoveryReport,
  years: string,
  language: Language,
): string {
  const words = wordsOf[language];
  const { money } = formatsFor(language);
  const amount = state === 'owed' || state === 'claimable' ? accounts.closing : kept;
  const verdict = words.verdict[state](money(absolute(amount)), cost === levied);
  return words.summary({ years, cost: money(cost), levied: money(levied), verdict });
}

function chargesOf({ period, pools }: Year, language: Language): readonly string[] {
  const words = wordsOf[language];
  const { money, periodName } = formatsFor(language);
  return pools.flatMap(({ charges }) =>
    charges
      .filter(({ overRecovery }) => overRecovery !== 0)
      .map(({ name, overRecovery, ...parts }) => {
        const told = (['toParties', 'toAccounts', 'toHost'] as const).filter((part) => parts[part] !== 0);
        return words.charges({
          year: periodName(period),
          tariff: name,
          amount: money(absolute(overRecovery)),
          isOver: overRecovery > 0,
          whereTo: told.map((part) => words[part](money(absolute(parts[part])), parts[part] > 0)),
        });
      }),
  );
}

function missingIn({ period, accounts }: Year, language: Language): readonly string[] {
  const words = wordsOf[language];
  const { money, periodName } = formatsFor(language);
  return accounts.flatMap(({ name, opening, missing }) =>
    missing === undefined || missing === 0
      ? []
      : [
          words.missing({
            year: periodName(period),
            account: name,
            opening: money(opening),
            closing: money(cents(opening + missing)),
            missing: money(absolute(missing)),
            isOwed: missing > 0,
          }),
        ],
  );
}

function absolute(amount: Cents): Cents {
  return cents(Math.abs(amount));
}
