import { holdsOf } from '../agreement/defaults.ts';
import { compareIds } from '../base/compare-ids.ts';
import { groupBy } from '../base/group-by.ts';
import type { PartyId } from '../base/ids.ts';
import { failure, success, type Outcome } from '../base/outcome.ts';
import { pointer, problem, type Problem } from '../base/problem.ts';
import { addYears, isDay } from '../calendar/days.ts';
import type { Period } from '../calendar/period.ts';
import { signedCents, type CostEntry } from '../costs/cost-entry.ts';
import { cents, centsRatio, euroText, isWithinMoney, noCents, sumCents } from '../exact/cents.ts';
import { absolute, add, compare, divide, formatRatio, greatest, multiply, one, ratio, sum } from '../exact/ratio.ts';
import type { Facts } from '../ledger/facts.ts';
import { blockingProblems } from '../run/finding.ts';
import { runAllocation } from '../run/run-allocation.ts';
import type { LastShare, RunInput } from '../run/run-question.ts';
import type { Run } from '../run/run-result.ts';
import { knownVersions } from '../run/terms-in-force.ts';
import { carryFigures } from './carry-figures.ts';
import { bookedCosts, estimateItems } from './estimate-costs.ts';
import type { Estimate, EstimatedCost, EstimatedShare, EstimatedYear, EstimateQuestion } from './estimate.ts';

/**
 * Estimates the years after a base year: its cost moved by a trend per cost type, what the budget plans before that, assets,
 * posts and accounts as the terms compute them, key figures as counted last, whoever takes part by what is known, and by the
 * versions known on the day; each year is then an ordinary run. A trend, a figure or a version that is missing is not
 * made up: cost stays as it is and says so, and a year that cannot be computed tells why.
 *
 * @returns the base year and those after it, with what each amount is taken from; or the problems of the question:
 * `date-invalid` (the years end after all days there are), `reference-unknown` (a trend of no known cost type),
 * `trend-too-low`, `amount-too-large`
 *
 * @example
 * ```ts
 * const trends = [{ costType: 'operation', percent: '3', source: 'Decree on budgets' }];
 * const asked = EstimateQuestion.parse({ base: '2024-01-01', years: 1, asKnownOn: '2025-06-01', trends });
 * const { years } = valueOrThrow(estimateBudget({ versions: [{ agreement }], facts, question: asked }));
 * years.map(({ total }) => formatCents(total ?? noCents)) // => ['103000.00']
 * years.flatMap(({ costs }) => costs.map(({ because }) => because)) // => ['trend']
 * ```
 */
export function estimateBudget(
  input: Omit<RunInput, 'question'> & { readonly question: EstimateQuestion },
): Outcome<Estimate> {
  const { question, facts } = input;
  const { base: from, asKnownOn } = question;
  const yearFrom = (index: number): Period => ({ from: addYears(from, index), until: addYears(from, index + 1) });
  const base = yearFrom(0);
  const end = addYears(from, question.years + 1);
  if (!isDay(end)) return failure(problem('date-invalid', '/base', { received: end }));
  const problems = checkQuestion(input, base);
  if (problems.length > 0) return failure(...problems);

  const versions = knownVersions({ ...input, question: { period: base, asKnownOn } });
  const { figures, carried } = carryFigures(facts.figures, {
    asKnownOn,
    until: end,
    holdsOf: (figure) => {
      const named = versions.findLast((agreement) => agreement.figures.some(({ id }) => id === figure));
      return named === undefined ? undefined : holdsOf(named, figure);
    },
  });

  const baseYear = computeYear({ ...input, facts, period: base, costs: bookedCosts(facts, { base, asKnownOn }) });
  const years: EstimatedYear[] = [];
  for (let index = 1; index <= question.years; index += 1) {
    const period = yearFrom(index);
    const passed = Array.from({ length: index }, (_, year) => yearFrom(year + 1));
    const { items, costs } = estimateItems(facts, { base, years: passed, question });
    const before = years.at(-1) ?? baseYear;
    years.push(computeYear({ ...input, facts: { ...facts, figures, costItems: items }, period, costs, before }));
  }
  return success({ base: baseYear, years, carried, findings: oddities(question, { baseYear, years }) });
}

type Input = Parameters<typeof estimateBudget>[0];

function checkQuestion({ versions, facts, question }: Input, base: Period): readonly Problem[] {
  const known = [...new Set(versions.flatMap(({ agreement }) => agreement.costTypes.map(({ id }) => id)))];
  const problems = question.trends.flatMap(({ costType, percent }, index) => [
    ...(known.includes(costType)
      ? []
      : [
          problem('reference-unknown', pointer('/trends', index, 'costType'), {
            id: costType,
            what: 'cost type',
            known,
          }),
        ]),
    ...(compare(percent, ratio(-100)) < 0
      ? [problem('trend-too-low', pointer('/trends', index, 'percent'), { received: formatRatio(percent) })]
      : []),
  ]);
  // However the trends follow each other, nothing grows faster than by the greatest of them.
  const most = greatest([one, ...question.trends.map(({ percent }) => add(one, divide(percent, ratio(100))))]) ?? one;
  const now = sum(facts.costItems.map(({ amount }) => absolute(centsRatio(amount))));
  const size = Array.from({ length: question.years }).reduce<typeof now>((grown) => multiply(grown, most), now);
  return isWithinMoney(size)
    ? problems
    : [...problems, problem('amount-too-large', '/trends', { received: euroText(size) }, { day: base.from })];
}

/** One year as a run, which also finds what assets, posts and accounts come to. */
function computeYear({
  versions,
  facts,
  lastShares,
  question: { asKnownOn },
  period,
  costs,
  before,
}: Input & {
  readonly facts: Facts;
  readonly period: Period;
  readonly costs: readonly EstimatedCost[];
  readonly before?: EstimatedYear;
}): EstimatedYear {
  const last = before === undefined ? lastShares : before.run === undefined ? undefined : lastSharesOf(before.run);
  const known = last === undefined ? {} : { lastShares: last };
  const outcome = runAllocation({ versions, facts, question: { period, asKnownOn }, ...known });
  if (!outcome.ok) return { period, costs, joined: [], left: [], problems: outcome.problems };
  const run = outcome.value;
  const all = [...costs, ...computedCosts(run)];
  const order = run.agreement.costTypes.map(({ id }) => id);
  const position = (cost: EstimatedCost) => order.indexOf(cost.costType) + 1 || order.length + 1;
  const told = {
    period,
    costs: all.toSorted((a, b) => position(a) - position(b)),
    ...changes(before?.run, run),
  };
  const problems = blockingProblems(run);
  // Of a run with a blocked pool nobody's whole share is known.
  if (problems.length > 0 || run.pools.some(({ blocked }) => blocked)) return { ...told, problems };
  const shares = sharesOf(run, before);
  return { ...told, shares, total: sumCents(shares.map(({ amount }) => amount)), problems, run };
}

function sharesOf(run: Run, before: EstimatedYear | undefined): readonly EstimatedShare[] {
  const lines = groupBy(
    run.pools.flatMap((pool) => pool.lines),
    ({ bearer }) => run.debtorOf(bearer),
  );
  const parties = new Set([...presentIn(run), ...lines.keys()]);
  return [...parties].toSorted(compareIds).map((party) => {
    const own = lines.get(party) ?? [];
    const amount = sumCents(own.map((line) => line.cents));
    const last = before?.shares === undefined ? undefined : before.shares.find((share) => share.party === party);
    return {
      party,
      amount,
      pools: [...groupBy(own, ({ pool }) => pool)].map(([pool, parts]) => ({
        pool,
        amount: sumCents(parts.map((line) => line.cents)),
      })),
      ...(before?.shares === undefined ? {} : { change: cents(amount - (last?.amount ?? noCents)) }),
    };
  });
}

function presentIn(run: Run): ReadonlySet<PartyId> {
  return new Set(run.segments.flatMap(({ takingPart }) => takingPart.map((party) => run.debtorOf(party))));
}

function changes(before: Run | undefined, run: Run): Pick<EstimatedYear, 'joined' | 'left'> {
  if (before === undefined) return { joined: [], left: [] };
  const [earlier, now] = [presentIn(before), presentIn(run)];
  const without = (those: ReadonlySet<PartyId>, others: ReadonlySet<PartyId>) =>
    [...those].filter((party) => !others.has(party)).toSorted(compareIds);
  return { joined: without(now, earlier), left: without(earlier, now) };
}

/** What each bore of each pool, for limits on a change. */
function lastSharesOf(run: Run): readonly LastShare[] {
  return run.pools.flatMap(({ pool, lines }) =>
    [...groupBy(lines, ({ bearer }) => bearer)].map(([party, own]) => ({
      pool,
      party,
      amount: sumCents(own.map((line) => line.cents)),
    })),
  );
}

/** What is not taken from the base year: what the terms make of assets, posts and accounts. */
function computedCosts({ pools, supports, setAside }: Run): readonly EstimatedCost[] {
  const entries = [...supports, ...pools].flatMap((pool): readonly CostEntry[] => pool.items);
  const computed = [...entries, ...setAside].filter(
    ({ basis, setAside: aside }) => basis !== undefined && aside === undefined,
  );
  return [...groupBy(computed, ({ costType, kind }) => `${costType}/${kind}`).values()].flatMap((own) => {
    const [first] = own;
    if (first === undefined) return [];
    const { costType, kind } = first;
    const amount = cents(Math.abs(sumCents(own.map(signedCents))));
    return [{ costType, kind, because: 'computed' as const, amount, trends: [] }];
  });
}

/** A trend that moved nothing, and a base year without anything to carry on. */
function oddities(
  { trends, base }: EstimateQuestion,
  { baseYear, years }: { readonly baseYear: EstimatedYear; readonly years: readonly EstimatedYear[] },
): readonly Problem[] {
  const costs = years.flatMap((year) => year.costs);
  const moved = new Set(costs.flatMap((cost) => cost.trends.flatMap(({ trend }) => trend ?? [])));
  if (baseYear.costs.length === 0) return [problem('base-year-without-cost', '/base', baseYear.period, { day: base })];
  return trends.flatMap((trend, index) =>
    moved.has(trend) ? [] : [problem('trend-without-cost', pointer('/trends', index), { costType: trend.costType })],
  );
}
