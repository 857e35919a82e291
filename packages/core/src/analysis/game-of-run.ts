import { compareIds } from '../base/compare-ids.ts';
import type { PartyId } from '../base/ids.ts';
import { invariant } from '../base/invariant.ts';
import { all, failure, map, success, type Outcome } from '../base/outcome.ts';
import { pointer, problem, type Problem } from '../base/problem.ts';
import { centsRatio, euroText } from '../exact/cents.ts';
import { subtract, sum } from '../exact/ratio.ts';
import { costGame, costOfGroup, type CostGame } from '../fairness/cost-game.ts';
import type { CostFunction, GroupCost } from '../fairness/cost-function.ts';
import { mostInTable } from '../fairness/groups.ts';
import type { Run } from '../run/run-result.ts';
import { knownBaselines } from './compare-with-baselines.ts';
import { costOfPool } from './cost-of-pool.ts';
import type { AssumedCost, FairnessQuestion } from './fairness-of-run.ts';
import type { SharesOfRun } from './pool-shares.ts';
import type { Baseline } from './savings.ts';

/** A recorded comparison of a group of members, which is not all of them. */
type RecordedGroup = { readonly group: readonly PartyId[]; readonly baseline: Baseline };

/** What groups of the members of a run would cost by themselves, in exact cents. */
export type GameOfRun = {
  /** Absent where only some groups are recorded. */
  readonly game: CostGame | undefined;
  readonly recorded: readonly RecordedGroup[];
  readonly unused: readonly Baseline[];
  readonly assumed: readonly AssumedCost[];
};

/**
 * The cost game of a run: what is declared of each pool, what is charged directly as caused by its bearer alone, and where a
 * comparison of a group is recorded, that instead. For all together it comes to the cost of the run, exactly. Without any
 * function recorded comparisons are all that is known: a game only if there is one for every group.
 *
 * Problems: `cost-function-missing` (for each pool with a cost), `reference-unknown`, `id-twice` (a pool), and those of
 * `costOfPool`
 */
export function gameOfRun(run: Run, question: FairnessQuestion, shares: SharesOfRun): Outcome<GameOfRun> {
  const { recorded, unused } = recordedGroups(run, question, shares.members);
  const bearing = shares.pools.filter(({ shared }) => shared.size > 0);
  if (shares.members.length === 0) return success({ game: undefined, recorded, unused, assumed: [] });
  if (question.functions.length === 0 && (recorded.length > 0 || bearing.length === 0))
    return success({ game: gameOfGroups(shares, recorded, bearing.length === 0), recorded, unused, assumed: [] });
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
      game: withRecorded(shares.members, functions, recorded),
      recorded,
      unused,
      assumed: found.map(({ assumed }) => assumed),
    };
  });
}

function recordedGroups(run: Run, { baselines = [] }: FairnessQuestion, members: readonly PartyId[]) {
  const recorded: RecordedGroup[] = [];
  const unused: Baseline[] = [];
  for (const baseline of knownBaselines(run, baselines)) {
    const group = [...new Set(baseline.parties?.map((party) => run.debtorOf(party)))].toSorted(compareIds);
    const isOfSome = group.length > 0 && group.length < members.length;
    if (isOfSome && group.every((party) => members.includes(party))) recorded.push({ group, baseline });
    else unused.push(baseline);
  }
  return { recorded, unused };
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

function withRecorded(
  members: readonly PartyId[],
  functions: readonly CostFunction[],
  recorded: readonly RecordedGroup[],
): CostGame {
  const bare = gameOf(members, functions);
  if (recorded.length === 0) return bare;
  const groups = recorded.map(({ group, baseline }): GroupCost => ({
    group,
    cost: subtract(centsRatio(baseline.amount), costOfGroup(bare, group)),
  }));
  return gameOf(members, [...functions, { cost: 'onlyGroups', groups }]);
}

function gameOf(members: readonly PartyId[], functions: readonly CostFunction[]): CostGame {
  const game = costGame(members, functions);
  invariant(game.ok, 'cost functions of a run name its members and were checked');
  return game.value;
}

/** Where a comparison of every group is recorded, together they are a game, in which all together cost what they bear. */
function gameOfGroups(
  { members, exact, ...shares }: SharesOfRun,
  recorded: readonly RecordedGroup[],
  isDirectOnly: boolean,
): CostGame | undefined {
  if (isDirectOnly) return withRecorded(members, directCosts({ members, exact, ...shares }), recorded);
  if (members.length > mostInTable || recorded.length < 2 ** members.length - 2) return undefined;
  const whole: GroupCost = { group: members, cost: sum(exact.values()) };
  const groups = recorded.map(({ group, baseline }) => ({ group, cost: centsRatio(baseline.amount) }));
  return gameOf(members, [{ cost: 'table', groups: [...groups, whole] }]);
}
