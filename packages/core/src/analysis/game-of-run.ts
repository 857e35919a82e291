import { compareIds } from '../base/compare-ids.ts';
import type { PartyId } from '../base/ids.ts';
import { invariant } from '../base/invariant.ts';
import { all, failure, map, success, type Outcome } from '../base/outcome.ts';
import { pointer, problem, type Problem } from '../base/problem.ts';
import { centsRatio, euroText, type Cents } from '../exact/cents.ts';
import { subtract, sum } from '../exact/ratio.ts';
import { costGame, costOfGroup, type CostGame } from '../fairness/cost-game.ts';
import type { CostFunction, GroupCost } from '../fairness/cost-function.ts';
import { mostInTable } from '../fairness/groups.ts';
import type { Run } from '../run/run-result.ts';
import { knownBaselines } from './compare-with-baselines.ts';
import { costOfPool } from './cost-of-pool.ts';
import type { AssumedCost, FairnessQuestion, KnownCost } from './fairness-of-run.ts';
import type { SharesOfRun } from './pool-shares.ts';
import type { Baseline } from './savings.ts';

/** A known total of a group of members, which is not all of them. */
type KnownGroup = KnownCost & { readonly group: readonly PartyId[]; readonly amount: Cents };

/** What groups of the members of a run would cost by themselves, in exact cents. */
export type GameOfRun = {
  /** Absent where only some groups are known. */
  readonly game: CostGame | undefined;
  readonly known: readonly KnownGroup[];
  readonly unused: readonly Baseline[];
  readonly assumed: readonly AssumedCost[];
};

/**
 * The cost game of a run: what is declared of each pool, what is charged directly as caused by its bearer alone, and where the
 * total of a group is known, that instead. For all together it comes to the cost of the run, exactly. Without any function
 * known totals are all there is: a game only if there is one for every group.
 *
 * Problems: `cost-function-missing` (for each pool with a cost), `reference-unknown`, `id-twice` (a pool), `group-twice`,
 * `size-wrong` (a group of all), and those of `costOfPool`
 */
export function gameOfRun(run: Run, question: FairnessQuestion, shares: SharesOfRun): Outcome<GameOfRun> {
  const { members } = shares;
  const unfit = checkAlone(question, members);
  if (unfit.length > 0) return failure(...unfit);
  const { known, unused } = knownGroups(run, question, members);
  const bearing = shares.pools.filter(({ shared }) => shared.size > 0);
  if (members.length === 0) return success({ game: undefined, known, unused, assumed: [] });
  if (question.functions.length === 0 && (known.length > 0 || bearing.length === 0))
    return success({ game: gameOfGroups(shares, known, bearing.length === 0), known, unused, assumed: [] });
  const wrong = [...checkPools(question, shares), ...missingFunctions(question, shares)];
  if (wrong.length > 0) return failure(...wrong);
  const costs = all(
    question.functions.flatMap((declared, index) => {
      const own = shares.pools.find(({ pool }) => pool.pool === declared.pool);
      return own === undefined ? [] : [costOfPool(declared, { run, shares: own, path: pointer('/functions', index) })];
    }),
  );
  return map(costs, (found) => {
    const functions = [...found.flatMap((cost) => cost.functions), ...directCosts(shares)];
    return {
      game: withKnown(members, functions, known),
      known,
      unused,
      assumed: found.map(({ assumed }) => assumed),
    };
  });
}

function checkAlone({ alone = [] }: FairnessQuestion, members: readonly PartyId[]): readonly Problem[] {
  const nameOf = (parties: readonly PartyId[]) => [...new Set(parties)].toSorted(compareIds).join(', ');
  return alone.flatMap(({ parties }, index) => {
    const path = pointer('/alone', index);
    const strangers = parties.flatMap((id, place) =>
      members.includes(id)
        ? []
        : [problem('reference-unknown', pointer(path, 'parties', place), { id, what: 'party', known: members })],
    );
    if (strangers.length > 0) return strangers;
    const name = nameOf(parties);
    if (name === nameOf(members))
      return [problem('size-wrong', pointer(path, 'parties'), { minimum: 1, maximum: members.length - 1 })];
    const isTwice = alone.slice(0, index).some((other) => nameOf(other.parties) === name);
    return isTwice ? [problem('group-twice', path, { group: name })] : [];
  });
}

/** What is said now goes before what is recorded. Of several, a record adds up what each would cost, which is no cost of a group. */
function knownGroups(run: Run, { alone = [], baselines = [] }: FairnessQuestion, members: readonly PartyId[]) {
  const known = alone.map(({ parties, ...total }): KnownGroup => ({
    ...total,
    group: [...new Set(parties)].toSorted(compareIds),
  }));
  const unused: Baseline[] = [];
  for (const baseline of knownBaselines(run, baselines)) {
    const { parties = [], amount, text, source, estimate } = baseline;
    const [party] = parties;
    const isOfMember = party !== undefined && parties.length === 1 && members.length > 1 && members.includes(party);
    if (!isOfMember) unused.push(baseline);
    else if (!known.some(({ group }) => group.length === 1 && group[0] === party))
      known.push({ group: [party], amount, text, source: source.title, estimate });
  }
  return { known, unused };
}

function checkPools({ functions }: FairnessQuestion, { pools }: SharesOfRun): readonly Problem[] {
  const known = pools.map(({ pool }) => pool.pool);
  return functions.flatMap(({ pool }, index) => {
    const path = pointer('/functions', index, 'pool');
    if (!known.includes(pool)) return [problem('reference-unknown', path, { id: pool, what: 'pool', known })];
    const isTwice = functions.findIndex((other) => other.pool === pool) < index;
    return isTwice ? [problem('id-twice', path, { id: pool, what: 'pool' })] : [];
  });
}

function missingFunctions({ functions }: FairnessQuestion, { pools }: SharesOfRun): readonly Problem[] {
  return pools.flatMap(({ pool: { pool }, shared, amount }) =>
    shared.size === 0 || functions.some((declared) => declared.pool === pool)
      ? []
      : [problem('cost-function-missing', '/functions', { pool, amount: euroText(amount) }, { pool })],
  );
}

/** Caused by the bearer alone, whoever else is in its group. */
function directCosts({ pools }: SharesOfRun): readonly CostFunction[] {
  return pools.flatMap(({ direct }) =>
    [...direct].map(([party, amount]): CostFunction => ({ cost: 'fixed', amount, users: [party] })),
  );
}

function withKnown(
  members: readonly PartyId[],
  functions: readonly CostFunction[],
  known: readonly KnownGroup[],
): CostGame {
  const bare = gameOf(members, functions);
  if (known.length === 0) return bare;
  const groups = known.map(({ group, amount }): GroupCost => ({
    group,
    cost: subtract(centsRatio(amount), costOfGroup(bare, group)),
  }));
  return gameOf(members, [...functions, { cost: 'onlyGroups', groups }]);
}

function gameOf(members: readonly PartyId[], functions: readonly CostFunction[]): CostGame {
  const game = costGame(members, functions);
  invariant(game.ok, 'cost functions of a run name its members and were checked');
  return game.value;
}

/** Where the total of every group is known, together they are a game, in which all together cost what they bear. */
function gameOfGroups(
  { members, exact, ...shares }: SharesOfRun,
  known: readonly KnownGroup[],
  isDirectOnly: boolean,
): CostGame | undefined {
  if (isDirectOnly) return withKnown(members, directCosts({ members, exact, ...shares }), known);
  if (members.length > mostInTable || known.length < 2 ** members.length - 2) return undefined;
  const whole: GroupCost = { group: members, cost: sum(exact.values()) };
  const groups = known.map(({ group, amount }) => ({ group, cost: centsRatio(amount) }));
  return gameOf(members, [{ cost: 'table', groups: [...groups, whole] }]);
}
