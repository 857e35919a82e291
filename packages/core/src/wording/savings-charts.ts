import type { BarChart, LineChart } from '../analysis/chart.ts';
import { addDays } from '../calendar/days.ts';
import type { ComparedCost, ComparedYear, Savings } from '../statement/savings.ts';
import type { Language } from './language.ts';
import { nameOfCompared } from './savings-in-words.ts';
import { savingsTelling, whoseIn, type SavingsTelling } from './savings-telling.ts';

/**
 * What has been saved by each day, less what was spent once, as a line, with the day marked from which on that has come back.
 *
 * @param compared one of those of `savings`
 *
 * @example
 * ```ts
 * const source = { title: 'Study of 2022' };
 * const known = { source, text: 'Three data centres', estimate: true };
 * const apart = Baseline.parse({ ...known, period: run.input.question.period, amount: '130000.00', recordedOn: '2025-01-15' });
 * const investments = [{ ...known, on: '2024-01-01', amount: '15000.00', text: 'Migration' }];
 * const question = SavingsQuestion.parse({ asKnownOn: '2025-06-01', investments, perUnit: [] });
 * const savings = valueOrThrow(computeSavings([{ run, isEstimate: false }], { baselines: [apart], question }));
 * const [chart] = savings.compared.map((compared) => savingsBalanceChart(compared, savings, 'en'));
 * chart?.lines[0]?.points.map(({ amount }) => formatCents(amount)) // => ['0.00', '-15000.00', '15000.00']
 * chart?.marks // => [{ on: '2024-07-02', label: 'Saved again from 2\u00a0Jul\u00a02024' }]
 * ```
 */
export function savingsBalanceChart(compared: ComparedCost, savings: Savings, language: Language): LineChart {
  const telling = savingsTelling(savings, language);
  const { words, formats } = telling;
  const { course, paidOffOn, years, parties } = compared;
  const ends = new Map(years.map(({ period }) => [period.until, formats.periodName(period)]));
  const points = course.flatMap(({ on, before, after }, index) => {
    const label = ends.get(on) ?? (index === 0 ? formats.day(on) : undefined);
    const point = { on, ...(label === undefined ? {} : { label }), amount: before };
    return before === after ? [point] : [point, { on, amount: after }];
  });
  const who = whoseIn(parties, telling);
  const mark = paidOffOn === undefined ? undefined : words.paidOffMark(formats.day(paidOffOn));
  const told = course.map(({ on, before, after }) =>
    words.point({ day: formats.day(before === after ? addDays(on, -1) : on), amount: formats.money(after) }),
  );
  return {
    chart: 'lines',
    title: words.balanceTitle(who),
    alternative: words.balanceDrawn({ who, points: told, mark }),
    lines: [{ name: words.balanceLine, points }],
    marks: paidOffOn === undefined || mark === undefined ? [] : [{ on: paidOffOn, label: mark }],
  };
}

/**
 * Cost alone beside cost together, year by year.
 *
 * @param compared one of those of `savings`
 *
 * @example
 * ```ts
 * const known = { source: { title: 'Study of 2022' }, text: 'Three data centres', estimate: true, recordedOn: '2025-01-15' };
 * const apart = Baseline.parse({ ...known, period: run.input.question.period, amount: '130000.00' });
 * const question = SavingsQuestion.parse({ asKnownOn: '2025-06-01', investments: [], perUnit: [] });
 * const savings = valueOrThrow(computeSavings([{ run, isEstimate: false }], { baselines: [apart], question }));
 * const [chart] = savings.compared.map((compared) => savingsYearsChart(compared, savings, 'en'));
 * chart?.rows.map(({ label, amounts }) => [label, ...amounts.map(formatCents)]) // => [['2024', '130000.00', '100000.00']]
 * ```
 */
export function savingsYearsChart({ parties, years }: ComparedCost, savings: Savings, language: Language): BarChart {
  const telling = savingsTelling(savings, language);
  const rows = years.map((year) => ({ label: telling.formats.periodName(year.period), year }));
  return barsOf(telling.words.yearsTitle(whoseIn(parties, telling)), rows, telling);
}

/**
 * Cost alone beside cost together of each party that is compared by itself, in the last year that any of them is compared in;
 * `undefined` where there are not several.
 *
 * @example
 * ```ts
 * const question = SavingsQuestion.parse({ asKnownOn: '2025-06-01', investments: [], perUnit: [] });
 * const savings = valueOrThrow(computeSavings([{ run, isEstimate: false }], { baselines: [], question }));
 * savingsMembersChart(savings, 'en') // => undefined
 * ```
 */
export function savingsMembersChart(savings: Savings, language: Language): BarChart | undefined {
  const telling = savingsTelling(savings, language);
  const single = savings.compared.filter(({ parties }) => parties?.length === 1);
  const [last] = single
    .flatMap(({ years }) => years.map(({ period }) => period))
    .toSorted((a, b) => (a.from < b.from ? 1 : -1));
  if (last === undefined) return undefined;
  const collator = new Intl.Collator('de');
  const rows = single.flatMap((compared) => {
    const year = compared.years.find(({ period }) => period.from === last.from);
    return year === undefined ? [] : [{ label: nameOfCompared(compared, savings, language), year }];
  });
  if (rows.length < 2) return undefined;
  const inOrder = rows.toSorted((a, b) => collator.compare(a.label, b.label));
  return barsOf(telling.words.membersTitle(telling.formats.periodName(last)), inOrder, telling);
}

function barsOf(
  title: string,
  rows: readonly { readonly label: string; readonly year: ComparedYear }[],
  { words, formats }: SavingsTelling,
): BarChart {
  const told = rows.map(({ label, year: { alone, together } }) =>
    words.row({ label, alone: formats.money(alone), together: formats.money(together) }),
  );
  return {
    chart: 'bars',
    title,
    alternative: words.drawn({ title, rows: told }),
    series: [words.alone, words.along],
    rows: rows.map(({ label, year: { alone, together } }) => ({ label, amounts: [alone, together] })),
  };
}
