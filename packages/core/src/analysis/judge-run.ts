import type { PartyId } from '../base/ids.ts';
import { failure, map, success, type Outcome } from '../base/outcome.ts';
import { problem, type Problem } from '../base/problem.ts';
import { bearerNameOf } from '../agreement/parties.ts';
import { centsRatio, euroText, noCents } from '../exact/cents.ts';
import { compare, parseRatio, subtract, sum, zero, type Ratio } from '../exact/ratio.ts';
import { checkCostGame } from '../fairness/check-cost-game.ts';
import { costOfGroup, type CostGame, type Split } from '../fairness/cost-game.ts';
import { mostInTable } from '../fairness/groups.ts';
import { judgeSplit } from '../fairness/judge-split.ts';
import { leastCore, nucleolus } from '../fairness/nucleolus.ts';
import { sampleShapley } from '../fairness/sample-shapley.ts';
import { chargeEqually, shareRemainingBenefits } from '../fairness/separable-costs.ts';
import { blockingProblems } from '../run/finding.ts';
import type { Run } from '../run/run-result.ts';
import type { FairnessConcept, FairnessOfRun, FairnessQuestion, GroupInRun, MemberInRun } from './fairness-of-run.ts';
import { gameOfRun, type GameOfRun } from './game-of-run.ts';
import { sharesOfRun, type SharesOfRun } from './pool-shares.ts';

/**
 * Sets the agreed shares of a run beside what members and groups of them would cost by themselves, as somebody declares or
 * recorded it: whether anybody, or any group, would be cheaper alone, and what theory would charge. A reference, not a
 * verdict: all of it hangs on what cost alone is taken to be, and the result says so. Shares are judged before rounding.
 *
 * For each pool its cost function comes to what members bear of it, exactly; nothing is scaled unless that is asked for. A
 * known total of a group goes before what functions come to. Without functions only groups with a known total are judged.
 * Every group is looked at with at most 20 members, nucleolus and least core are computed with at most 18, and the Shapley
 * value of more than 20 who share a step is estimated from random orders, the same ones each time, with its standard error.
 *
 * @returns what is found, with every assumption it rests on; or the problems: `cost-function-missing`, `game-cost-differs`,
 * `reference-unknown`, `id-twice`, `group-twice`, `size-wrong`, `steps-not-rising`, `steps-too-short`, those of a key (`figure-missing`, …), and whatever blocks the run
 *
 * @example
 * ```ts
 * const by = { key: 'figure', figure: 'inhabitants', at: { on: '06-30', year: -1 } };
 * const parts = [{ cost: 'fixedPercent', percent: '40' }, { cost: 'rest', by }];
 * const declared = { pool: run.pools[0]?.pool, parts, source: 'Estimate of the host', estimate: true };
 * const functions = [PoolCostFunction.parse(declared)];
 * const judged = valueOrThrow(judgeRun(run, { functions }));
 * judged.stability?.isInCore // => true
 * judged.members.map(({ saving = ratio(0) }) => toDecimalPlaces(saving, 0)) // => ['2895582', '3089859', '2014558']
 * ```
 */
export function judgeRun(run: Run, question: FairnessQuestion): Outcome<FairnessOfRun> {
  if (run.pools.some(({ blocked }) => blocked)) return failure(...blockingProblems(run));
  const shares = sharesOfRun(run);
  const found = gameOfRun(run, question, shares);
  return map(found, (known) => {
    const told = { ...judged(known, shares), ...common(known, shares) };
    return {
      ...told,
      findings: told.findings.map((one) => named(one, run)),
      missing: told.missing.map((one) => ({ ...one, problem: named(one.problem, run) })),
    };
  });
}

function common({ known, assumed, unused }: GameOfRun, { exact, pools }: SharesOfRun) {
  return {
    total: sum(exact.values()),
    compared: known.map(({ group, amount, ...from }) => ({ ...standing(group, exact, centsRatio(amount)), ...from })),
    assumed,
    direct: pools.flatMap(({ pool: { pool }, direct }) =>
      direct.size === 0 ? [] : [{ pool, amount: sum(direct.values()) }],
    ),
    unused,
  };
}

function standing(parties: readonly PartyId[], exact: ReadonlyMap<PartyId, Ratio>, alone: Ratio): GroupInRun {
  const pays = sum(parties.map((party) => exact.get(party) ?? zero));
  return { parties, pays, alone, excess: subtract(pays, alone) };
}

type Judged = Pick<
  FairnessOfRun,
  'members' | 'isIndividuallyRational' | 'stability' | 'leastCore' | 'findings' | 'missing'
>;

function judged({ game, known }: GameOfRun, shares: SharesOfRun): Judged {
  if (game === undefined) {
    const members = shares.members.map((party) => {
      const own = known.find(({ group }) => group.length === 1 && group[0] === party);
      return memberOf(party, shares, own && centsRatio(own.amount));
    });
    return { members, ...rationality(members), findings: [], missing: [] };
  }
  const concepts = conceptsOf(game);
  const members = shares.members.map((party): MemberInRun => ({
    ...memberOf(party, shares, costOfGroup(game, [party])),
    concepts: Object.fromEntries(
      concepts.flatMap(({ what, split }) => (split.ok ? [[what, split.value.get(party) ?? zero]] : [])),
    ),
    ...errorOf(party, concepts),
  }));
  const groups = lookAtGroups(game, shares);
  const least = leastCore(game);
  const missing = [
    ...groups.missing,
    ...(least.ok ? [] : [{ what: 'leastCore' as const, problems: least.problems }]),
    ...concepts.flatMap(({ what, split }) => (split.ok ? [] : [{ what, problems: split.problems }])),
  ];
  const smallest = least.ok ? least.value.excess : undefined;
  return {
    members,
    ...rationality(members),
    ...(groups.stability === undefined ? {} : { stability: groups.stability }),
    ...(least.ok && smallest !== undefined
      ? { leastCore: { excess: smallest, isCoreEmpty: least.value.isCoreEmpty } }
      : {}),
    findings: groups.findings,
    missing: missing.flatMap(({ what, problems }) => problems.map((found) => ({ what, problem: found }))),
  };
}

function memberOf(party: PartyId, { exact, agreed }: SharesOfRun, alone: Ratio | undefined): MemberInRun {
  const share = exact.get(party) ?? zero;
  return {
    party,
    agreed: agreed.get(party) ?? noCents,
    exact: share,
    ...(alone === undefined ? {} : { alone, saving: subtract(alone, share) }),
    concepts: {},
  };
}

function rationality(members: readonly MemberInRun[]): Pick<FairnessOfRun, 'isIndividuallyRational'> {
  const savings = members.flatMap(({ saving }) => saving ?? []);
  return savings.length < members.length
    ? {}
    : { isIndividuallyRational: savings.every((saving) => compare(saving, zero) >= 0) };
}

type Concept = {
  readonly what: FairnessConcept;
  readonly split: Outcome<Split>;
  readonly errors?: ReadonlyMap<string, number>;
};

/** So many marginal costs in all are drawn where the Shapley value is estimated: well under a second. */
const draws = 1_000_000;

function conceptsOf(game: CostGame): readonly Concept[] {
  const orders = Math.max(1000, Math.floor(draws / game.members.length));
  const shapley = sampleShapley(game, { orders, seed: 1, exactUpTo: mostInTable });
  return [
    {
      what: 'shapley',
      split: map(shapley, ({ split }) => split),
      ...(shapley.ok ? { errors: shapley.value.standardErrors } : {}),
    },
    { what: 'nucleolus', split: nucleolus(game) },
    { what: 'remainingBenefits', split: shareRemainingBenefits(game) },
    { what: 'equalCharge', split: success(chargeEqually(game)) },
  ];
}

function errorOf(party: PartyId, concepts: readonly Concept[]): Pick<MemberInRun, 'shapleyError'> {
  const error = concepts.find(({ what }) => what === 'shapley')?.errors?.get(party) ?? 0;
  return error === 0 ? {} : { shapleyError: error };
}

function lookAtGroups(game: CostGame, { members, exact }: SharesOfRun) {
  const tooLarge = problem('game-too-large', '/functions', { members: members.length, most: mostInTable });
  if (members.length > mostInTable)
    return { stability: undefined, findings: [], missing: [{ what: 'groups' as const, problems: [tooLarge] }] };
  const [split, checked] = [judgeSplit(game, exact), checkCostGame(game)];
  const problems = [split, checked].flatMap((outcome) => (outcome.ok ? [] : outcome.problems));
  if (!split.ok) return { stability: undefined, findings: [], missing: [{ what: 'groups' as const, problems }] };
  const { worst, cheaperAlone, isInCore } = split.value;
  const parties = members.filter((party) => worst?.group.includes(party) === true);
  return {
    stability: {
      groups: 2 ** members.length - 2,
      ...(worst === undefined ? {} : { worst: standing(parties, exact, worst.alone) }),
      cheaperAlone,
      isInCore,
    },
    findings: checked.ok ? checked.value : [],
    missing: [],
  };
}

/** Members as people call them, and cents as euro: the theory knows neither. */
function named(found: Problem, { agreement }: Run): Problem {
  const names = (group: string) =>
    group
      .split(', ')
      .map((id) => bearerNameOf(agreement, id as PartyId) ?? id)
      .join(', ');
  const euro = (exactCents: string) => euroText(parseRatio(exactCents) ?? zero);
  const path = '/functions';
  const inEuro = true as const;
  switch (found.code) {
    case 'cost-falls': {
      const { group, joining, cost, together } = found.facts;
      const facts = {
        group: names(group),
        joining: names(joining),
        cost: euro(cost),
        together: euro(together),
        inEuro,
      };
      return { ...found, path, facts: { ...found.facts, ...facts } };
    }
    case 'together-dearer': {
      const { group, cost, alone } = found.facts;
      return {
        ...found,
        path,
        facts: { ...found.facts, group: names(group), cost: euro(cost), alone: euro(alone), inEuro },
      };
    }
    case 'benefit-negative': {
      const { member, alone, separable } = found.facts;
      return {
        ...found,
        path,
        facts: { member: names(member), alone: euro(alone), separable: euro(separable), inEuro },
      };
    }
    case 'benefits-missing':
      return { ...found, path, facts: { rest: euro(found.facts.rest), inEuro } };
    default:
      return { ...found, path };
  }
}
