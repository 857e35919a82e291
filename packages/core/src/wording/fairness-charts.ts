import type { BarChart, TableChart } from '../analysis/chart.ts';
import type { FairnessConcept, MemberInRun } from '../analysis/fairness-of-run.ts';
import { cents, sumCents, type Cents } from '../exact/cents.ts';
import { zero } from '../exact/ratio.ts';
import { roundShares } from '../exact/round-shares.ts';
import {
  fairnessTelling,
  inCents,
  membersByName,
  type FairnessTelling,
  type FairnessTold,
} from './fairness-telling.ts';
import type { Language } from './language.ts';

type Column = {
  readonly name: string;
  /** By member, in order; absent where it is not known. */
  readonly amounts: readonly (Cents | undefined)[];
};

/**
 * What each member would cost alone, pays as agreed, saves, and would pay by each concept that is computed, as a table. Shares by a
 * concept are brought to cents so that they add up.
 *
 * @example
 * ```ts
 * const parts = [{ cost: 'fixedPercent', percent: '40' }, { cost: 'rest', by: 'agreed' }];
 * const declared = { pool: run.pools[0]?.pool, parts, source: 'Offer of 2023', estimate: true };
 * const found = valueOrThrow(judgeRun(run, { functions: [PoolCostFunction.parse(declared)] }));
 * fairnessTable({ found, agreement }, 'en').columns // => ['Member', 'Alone', 'Agreed', 'Saving', 'Shapley value', 'Nucleolus', 'By remaining benefit', 'Equal charge']
 * ```
 */
export function fairnessTable(told: FairnessTold, language: Language): TableChart {
  const telling = fairnessTelling(told, language);
  const { words } = telling;
  const members = membersByName(telling);
  const columns = columnsOf(telling);
  const cellOf = (amount: Cents | undefined) => (amount === undefined ? { text: words.unknown } : { amount });
  const totals = columns.map(({ amounts }) => {
    const known = amounts.flatMap((amount) => amount ?? []);
    return known.length === amounts.length ? sumCents(known) : undefined;
  });
  const rows = members.map(({ name }, index) => ({
    label: name,
    cells: columns.map(({ amounts }) => cellOf(amounts[index])),
    kind: 'normal' as const,
  }));
  return {
    chart: 'table',
    title: words.table,
    alternative: rowsInWords(telling, columns),
    columns: [words.member, ...columns.map(({ name }) => name)],
    rows: [...rows, { label: words.total, cells: totals.map(cellOf), kind: 'total' as const }],
  };
}

/**
 * What each member would cost alone, pays as agreed, and would pay by the Shapley value, as bars; what is not known of somebody is left
 * out for all.
 *
 * @example
 * ```ts
 * const parts = [{ cost: 'fixedPercent', percent: '40' }, { cost: 'rest', by: 'agreed' }];
 * const declared = { pool: run.pools[0]?.pool, parts, source: 'Offer of 2023', estimate: true };
 * const found = valueOrThrow(judgeRun(run, { functions: [PoolCostFunction.parse(declared)] }));
 * fairnessBars({ found, agreement }, 'en').series // => ['Alone', 'Agreed', 'Shapley value']
 * ```
 */
export function fairnessBars(told: FairnessTold, language: Language): BarChart {
  const telling = fairnessTelling(told, language);
  const { words } = telling;
  const shown = [words.alone, words.agreed, words.names.shapley];
  const columns = columnsOf(telling).filter(
    ({ name, amounts }) => shown.includes(name) && amounts.every((amount) => amount !== undefined),
  );
  return {
    chart: 'bars',
    title: words.bars(words.and(columns.map(({ name }) => name))),
    alternative: rowsInWords(telling, columns),
    series: columns.map(({ name }) => name),
    rows: membersByName(telling).map(({ name }, index) => ({
      label: name,
      amounts: columns.flatMap(({ amounts }) => amounts[index] ?? []),
    })),
  };
}

function columnsOf(telling: FairnessTelling): readonly Column[] {
  const { words } = telling;
  const members = membersByName(telling);
  const alone = members.map((member) => (member.alone === undefined ? undefined : inCents(member.alone)));
  const concepts = (['shapley', 'nucleolus', 'remainingBenefits', 'equalCharge'] as const).flatMap((what) =>
    members.some((member) => member.concepts[what] === undefined)
      ? []
      : [{ name: words.names[what], amounts: sharesBy(what, members, telling) }],
  );
  return [
    { name: words.alone, amounts: alone },
    { name: words.agreed, amounts: members.map(({ agreed }) => agreed) },
    {
      name: words.saving,
      amounts: members.map(({ agreed }, index) => {
        const cost = alone[index];
        return cost === undefined ? undefined : cents(cost - agreed);
      }),
    },
    ...concepts,
  ];
}

function sharesBy(
  what: FairnessConcept,
  members: readonly MemberInRun[],
  { found: { total } }: FairnessTelling,
): readonly Cents[] {
  const exact = new Map(members.map(({ party, concepts }) => [party, concepts[what] ?? zero]));
  const { shares } = roundShares(exact, 'largestRemainder', BigInt(inCents(total)));
  return members.map(({ party }) => cents(shares.get(party) ?? 0n));
}

/** As long as the alternative of a picture may be. */
const longest = 4000;

/** Row by row, as far as it goes: a table can be read by itself. */
function rowsInWords(telling: FairnessTelling, columns: readonly Column[]): string {
  const { words, formats } = telling;
  return membersByName(telling).reduce((said, { name }, index) => {
    const amounts = columns.flatMap(({ name: column, amounts: own }) => {
      const amount = own[index];
      return amount === undefined ? [] : [words.named({ name: column, amount: formats.money(amount) })];
    });
    const more = `${said} ${words.row({ name, amounts })}`;
    return more.length > longest ? said : more;
  }, `${words.table}.`);
}
