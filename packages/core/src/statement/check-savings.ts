import type { SavingsQuestion } from '../analysis/savings-question.ts';
import { pointer, problem, type Problem } from '../base/problem.ts';
import { yearOf } from '../calendar/days.ts';
import { checkSeries } from '../finance/present-value.ts';
import { zero } from '../exact/ratio.ts';
import { blockingProblems } from '../run/finding.ts';
import type { YearOfRun } from './savings.ts';

/** What forbids to compare at all. */
export function checkSavings(years: readonly YearOfRun[], question: SavingsQuestion): readonly Problem[] {
  return [
    ...years.flatMap(({ run }) => (run.pools.some(({ blocked }) => blocked) ? blockingProblems(run) : [])),
    ...checkOrder(years),
    ...checkIndex(question),
    ...checkNames(years, question),
    ...checkSpan(years, question),
  ];
}

function checkOrder(years: readonly YearOfRun[]): readonly Problem[] {
  const periods = years.map(({ run }) => run.input.question.period);
  return periods.flatMap((next, index) => {
    const last = periods[index - 1];
    if (last === undefined || last.until <= next.from) return [];
    const facts = { ...last, nextFrom: next.from, nextUntil: next.until };
    return [problem('years-not-in-order', pointer('/years', index), facts)];
  });
}

function checkIndex({ index }: SavingsQuestion): readonly Problem[] {
  if (index === undefined) return [];
  return index.values.flatMap(({ year }, position) =>
    index.values.findIndex((other) => other.year === year) === position
      ? []
      : [problem('index-year-twice', pointer('/index/values', position, 'year'), { index: index.title, year })],
  );
}

function checkNames(years: readonly YearOfRun[], { perUnit, investments }: SavingsQuestion): readonly Problem[] {
  const figures = [...new Set(years.flatMap(({ run }) => run.agreement.figures.map(({ id }) => id)))];
  const parties = [...new Set(years.flatMap(({ run }) => run.parties.map(({ id }) => id)))];
  return [
    ...perUnit.flatMap((id, index) =>
      figures.includes(id)
        ? []
        : [problem('reference-unknown', pointer('/perUnit', index), { id, what: 'figure', known: figures })],
    ),
    ...investments.flatMap(({ parties: own = [] }, index) =>
      own.flatMap((id, position) =>
        parties.includes(id)
          ? []
          : [
              problem('reference-unknown', pointer('/investments', index, 'parties', position), {
                id,
                what: 'party',
                known: parties,
              }),
            ],
      ),
    ),
  ];
}

function checkSpan(years: readonly YearOfRun[], { investments }: SavingsQuestion): readonly Problem[] {
  const numbers = [...years.map(({ run }) => run.input.question.period.from), ...investments.map(({ on }) => on)].map(
    yearOf,
  );
  const span = numbers.length === 0 ? 0 : Math.max(...numbers) - Math.min(...numbers) + 1;
  return checkSeries(zero, span, '/investments');
}
