import type { PriceIndex } from '../analysis/savings-question.ts';
import { standAloneCost, type ComparedGroup, type StandAloneCost } from '../analysis/stand-alone-cost.ts';
import { compareIds } from '../base/compare-ids.ts';
import type { PartyId } from '../base/ids.ts';
import { problem, type Problem } from '../base/problem.ts';
import { euroText } from '../exact/cents.ts';
import type { YearOfRun } from './savings.ts';

/** Whose cost is compared: absent, that of all bearers together. */
export type Whose = { readonly parties?: readonly PartyId[] };

/** Cost alone of one period. */
export type Side = Whose & { readonly year: YearOfRun; readonly standAlone: readonly StandAloneCost[] };

/** Cost alone of all periods that have one, in order; `isSum`: of parties compared one by one. */
export type Sides = Whose & { readonly isSum: boolean; readonly years: readonly Side[] };

/** Year by year cost alone, and why there is none where there is none: `problems` forbid to go on. */
export function sidesOf(
  group: ComparedGroup,
  { years, index }: { readonly years: readonly YearOfRun[]; readonly index: PriceIndex | undefined },
): { readonly sides: Sides; readonly problems: readonly Problem[]; readonly findings: readonly Problem[] } {
  const runs = years.map(({ run }) => run);
  const whose: Whose = group.parties === undefined ? {} : { parties: group.parties };
  const found: { sides: Side[]; problems: Problem[]; findings: Problem[] } = { sides: [], problems: [], findings: [] };
  for (const year of years) {
    const cost = standAloneCost(group, { run: year.run, runs, index });
    if ('baseline' in cost) found.sides.push({ year, ...whose, standAlone: [cost] });
    else if ('lacks' in cost) found.problems.push(...lackingYear(index, cost.lacks));
    else if ('exceeds' in cost)
      found.problems.push(problem('amount-too-large', '/index/values', { received: euroText(cost.exceeds) }));
    else if (cost.not !== 'notTakingPart') {
      const { from, until } = year.run.input.question.period;
      const facts = { parties: group.parties ?? [], from, until, because: cost.not };
      found.findings.push(problem('baseline-not-carried', '/baselines', facts));
    }
  }
  const { sides, ...told } = found;
  return { sides: { ...whose, isSum: false, years: sides }, ...told };
}

function lackingYear(index: PriceIndex | undefined, year: number): readonly Problem[] {
  if (index === undefined) return [];
  const known = index.values.map((one) => one.year).toSorted((a, b) => a - b);
  return [problem('index-year-missing', '/index/values', { index: index.title, year, known })];
}

/** Those compared one by one, together, unless a comparison of all of them is there. */
export function sumOfSides(all: readonly Sides[]): readonly Sides[] {
  const single = all.filter(({ parties }) => parties?.length === 1);
  const parties = single.flatMap((one) => one.parties ?? []).toSorted(compareIds);
  const isCompared = all.some(({ parties: of }) => of === undefined || parties.every((party) => of.includes(party)));
  if (isCompared) return [];
  const years = [...new Set(single.flatMap((one) => one.years.map(({ year }) => year)))];
  const inOrder = years.toSorted((a, b) => compareIds(firstDayOf(a), firstDayOf(b)));
  return [{ parties, isSum: true, years: inOrder.map((year) => sumOfYear(year, single)) }];
}

function sumOfYear(year: YearOfRun, single: readonly Sides[]): Side {
  const own = single.flatMap((one) => one.years.filter((side) => side.year === year));
  return {
    year,
    parties: own.flatMap((side) => side.parties ?? []).toSorted(compareIds),
    standAlone: own.flatMap(({ standAlone }) => standAlone),
  };
}

/** All first, then the most parties, then by id. */
export function widestFirst(sides: readonly Sides[]): readonly Sides[] {
  const size = ({ parties }: Sides) => parties?.length ?? Infinity;
  const name = ({ parties = [] }: Sides) => parties.join('/');
  return sides.toSorted((a, b) => (size(a) === size(b) ? compareIds(name(a), name(b)) : size(a) > size(b) ? -1 : 1));
}

function firstDayOf({ run }: YearOfRun): string {
  return run.input.question.period.from;
}
