import type { Baseline } from '../analysis/savings.ts';
import type { SavingsQuestion } from '../analysis/savings-question.ts';
import { groupsCompared } from '../analysis/stand-alone-cost.ts';
import type { PartyId } from '../base/ids.ts';
import { failure, success, type Outcome } from '../base/outcome.ts';
import { pointer, problem, type Problem } from '../base/problem.ts';
import { cents, centsRatio, euroText, isWithinMoney, noCents, sumCents, type Cents } from '../exact/cents.ts';
import { absolute, sum } from '../exact/ratio.ts';
import { eachOnce } from '../run/finding.ts';
import type { Run } from '../run/run-result.ts';
import { checkSavings } from './check-savings.ts';
import { sidesOf, sumOfSides, widestFirst, type Side, type Sides, type Whose } from './compare-groups.ts';
import { savingPerUnit } from './saving-per-unit.ts';
import type { ComparedCost, ComparedYear, Savings, YearOfRun } from './savings.ts';
import { weighSaving } from './weigh-saving.ts';

/**
 * Sets what several years cost together beside what they cost, or would cost, alone: for each party or group that a baseline
 * is on, and for those that are compared one by one together. A baseline of another year is carried by the price index; without
 * one, or where it would not be the same that is compared, the year is left out and a finding says so. Savings come in evenly
 * by day, investments on their day, and present value takes all payments of a calendar year at its beginning, the first year as it is.
 *
 * @param years the runs in order of time, at least one; a saving is rounded once, where cost alone is carried
 *
 * @returns what is compared, with every source; or the problems: `index-year-missing`, `index-year-twice`,
 * `years-not-in-order`, `reference-unknown` (a key figure or a party), `periods-too-many` (investments more than 1,200 years apart), and whatever
 * blocks a run
 *
 * @see DIN EN 60300-3-3 (life cycle costing); Blohm, Lüder & Schaefer, Investition (Kapitalwert, Amortisationsdauer)
 *
 * @example
 * ```ts
 * const apart = Baseline.parse({
 *   period: { from: '2023-01-01', until: '2024-01-01' },
 *   amount: '130000.00',
 *   text: 'Three data centres',
 *   source: { title: 'Study of 2022' },
 *   estimate: true,
 *   recordedOn: '2025-01-15',
 * });
 * const index = {
 *   id: 'prices', title: 'Prices', source: { title: 'Statistics' },
 *   values: [{ year: 2023, value: '100' }, { year: 2024, value: '103' }],
 * };
 * const asked = SavingsQuestion.parse({ asKnownOn: '2025-06-01', index, investments: [], rate: '2', perUnit: ['inhabitants'] });
 * const { compared } = valueOrThrow(computeSavings([{ run, isEstimate: false }], { baselines: [apart], question: asked }));
 * compared[0]?.years.map(({ alone, saving }) => [formatCents(alone), formatCents(saving)]) // => [['133900.00', '33900.00']]
 * ```
 */
export function computeSavings(
  years: readonly YearOfRun[],
  { baselines, question }: { readonly baselines: readonly Baseline[]; readonly question: SavingsQuestion },
): Outcome<Savings> {
  const wrong = checkSavings(years, question);
  if (wrong.length > 0) return failure(...wrong);
  const groups = groupsCompared(baselines, question.asKnownOn);
  const found = groups.map((group) => sidesOf(group, { years, index: question.index }));
  const own = found.map(({ sides }) => sides);
  const problems = [...found.flatMap((group) => group.problems), ...checkSize(own, { years, question })];
  if (problems.length > 0) return failure(...eachOnce(problems));

  const all = widestFirst([...sumOfSides(own), ...own]).filter((sides) => sides.years.length > 0);
  const told = all.map((sides) => compareSides(sides, question));
  const compared = told.map((one) => one.compared);
  const findings = [
    ...(groups.length === 0 ? [problem('baselines-missing', '/baselines', {})] : []),
    ...(question.rate === undefined ? [problem('discount-rate-missing', '/rate', {})] : []),
    ...found.flatMap((group) => group.findings),
    ...told.flatMap((one) => one.findings),
    ...unusedInvestments(question, compared),
  ];
  return success({ question, years, compared, findings: eachOnce(findings) });
}

/** However amounts are added up, nothing then is more than money can be. */
function checkSize(
  sides: readonly Sides[],
  { years, question }: { readonly years: readonly YearOfRun[]; readonly question: SavingsQuestion },
): readonly Problem[] {
  const alone = sides.flatMap((one) => one.years.flatMap(({ standAlone }) => standAlone.map(({ amount }) => amount)));
  const together = years.flatMap(({ run }) => linesOf(run, undefined));
  const invested = question.investments.map(({ amount }) => amount);
  const size = sum([...alone, ...together, ...invested].map((amount) => absolute(centsRatio(amount))));
  return isWithinMoney(size) ? [] : [problem('amount-too-large', '/baselines', { received: euroText(size) })];
}

function compareSides(
  { isSum, years: sides, ...whose }: Sides,
  question: SavingsQuestion,
): { readonly compared: ComparedCost; readonly findings: readonly Problem[] } {
  let cumulated = noCents;
  const findings: Problem[] = [];
  const years = sides.map((side) => {
    const year = compareSide(side, { cumulated, question });
    cumulated = year.compared.cumulated;
    findings.push(...year.findings);
    return year.compared;
  });
  const investments = question.investments.filter(({ parties }) => isOf(parties, { ...whose, isSum }));
  return { compared: { ...whose, isSum, ...weighSaving({ years, investments }, question) }, findings };
}

function compareSide(
  { year: { run, isEstimate }, standAlone, ...whose }: Side,
  { cumulated, question }: { readonly cumulated: Cents; readonly question: SavingsQuestion },
): { readonly compared: ComparedYear; readonly findings: readonly Problem[] } {
  const alone = sumCents(standAlone.map(({ amount }) => amount));
  const together = sumCents(linesOf(run, whose.parties));
  const saving = cents(alone - together);
  const parties = whose.parties ?? bearersOf(run);
  const { perUnit, findings } = savingPerUnit(run, { saving, parties, figures: question.perUnit });
  const isAloneEstimate = standAlone.some(({ baseline, carried }) => baseline.estimate || carried !== undefined);
  return {
    compared: {
      period: run.input.question.period,
      ...whose,
      alone,
      standAlone,
      together,
      saving,
      cumulated: sumCents([cumulated, saving]),
      perUnit,
      isEstimate: { alone: isAloneEstimate, together: isEstimate },
    },
    findings,
  };
}

function linesOf(run: Run, parties: readonly PartyId[] | undefined): readonly Cents[] {
  const lines = run.pools.flatMap((pool) => pool.lines);
  const own = parties === undefined ? lines : lines.filter(({ bearer }) => parties.includes(bearer));
  return own.map((line) => line.cents);
}

function bearersOf({ pools, parties }: Run): readonly PartyId[] {
  const bearers = new Set(pools.flatMap(({ lines }) => lines.map(({ bearer }) => bearer)));
  return parties.map(({ id }) => id).filter((id) => bearers.has(id));
}

/** An investment of all is one of those compared one by one together, where nothing else stands for all. */
function isOf(spent: readonly PartyId[] | undefined, { parties, isSum }: Whose & { readonly isSum: boolean }): boolean {
  if (spent === undefined) return parties === undefined || isSum;
  return parties === undefined || spent.every((party) => parties.includes(party));
}

function unusedInvestments({ investments }: SavingsQuestion, compared: readonly ComparedCost[]): readonly Problem[] {
  return investments.flatMap((investment, index) =>
    compared.some((one) => one.investments.includes(investment))
      ? []
      : [
          problem('investment-unused', pointer('/investments', index), {
            text: investment.text,
            parties: investment.parties ?? [],
          }),
        ],
  );
}
