import type { Agreement } from '../agreement/agreement.ts';
import type { CostTypeId, FigureId, PartyId, PoolId } from '../base/ids.ts';
import { pointer, problem, type NamedThing, type Problem } from '../base/problem.ts';
import type { LocalDate } from '../calendar/local-date.ts';
import { centsRatio, euroText, isWithinMoney } from '../exact/cents.ts';
import {
  absolute,
  add,
  compare,
  divide,
  greatest,
  formatRatio,
  multiply,
  one,
  ratio,
  sum,
  type Ratio,
} from '../exact/ratio.ts';
import type { Participation } from '../ledger/facts.ts';
import { knownParticipation } from '../run/participation.ts';
import type { Run } from '../run/run-result.ts';
import { quotasOf } from './amend-agreement.ts';
import { changeFacts, daysTold, entriesMoved, partyOf } from './change-facts.ts';
import type { Scenario, ScenarioChange } from './scenario.ts';

/** What of a scenario cannot be, as the run is: places are JSON pointers into the scenario. */
export function checkScenario({ changes, from }: Scenario, run: Run): readonly Problem[] {
  const { period } = run.input.question;
  return [
    ...(from !== undefined && from >= period.until
      ? [problem('change-after-period', '/from', { day: from, ...period })]
      : []),
    ...changes.flatMap((change, index) =>
      checkChange(change, pointer('/changes', index), { run, earlier: changes.slice(0, index) }),
    ),
  ];
}

type Given = { readonly run: Run; readonly earlier: readonly ScenarioChange[] };

function checkChange(change: ScenarioChange, path: string, given: Given): readonly Problem[] {
  const { run } = given;
  const { agreement } = run;
  const declared = declaredIn(agreement, path);
  switch (change.change) {
    case 'memberJoins':
      return checkJoining(change, path, given);
    case 'memberLeaves':
      return checkLeaving(change, path, given);
    case 'ruleReplaced':
      return declared('pool', change.pool, 'pool');
    case 'quotaChanged': {
      const pool = agreement.pools.find(({ id }) => id === change.pool);
      if (pool === undefined) return declared('pool', change.pool, 'pool');
      const quotas = quotasOf(pool).length;
      return quotas === 1
        ? []
        : [problem('quota-not-one', pointer(path, 'pool'), { pool: pool.id, quotas }, { pool: pool.id })];
    }
    case 'figureChanged': {
      const { figure, party, pool, on } = change;
      const unknown = [
        ...declared('figure', figure, 'figure'),
        ...(party === undefined ? [] : checkParty(party, pointer(path, 'party'), given)),
        ...(pool === undefined ? [] : declared('pool', pool, 'pool')),
      ];
      return unknown.length > 0 ? unknown : checkDays({ figure, on }, path, run);
    }
    case 'costMoved':
      return [...checkCost(change, path, given), ...checkMove(change, path, given)];
    case 'costAdded':
      return change.pool === undefined && change.costType === undefined
        ? [problem('field-missing', pointer(path, 'pool'), { field: 'pool' })]
        : checkCost(change, path, given);
    case 'priceChanged': {
      const tariff = agreement.tariffs[change.tariff];
      if (tariff === undefined) return declared('tariff', change.tariff, 'tariff');
      const allowed = tariff.lines.map(({ item }) => item);
      const { item } = change;
      if (item === undefined)
        return allowed.length === 1 ? [] : [problem('field-missing', pointer(path, 'item'), { field: 'item' })];
      return allowed.includes(item)
        ? []
        : [problem('value-not-allowed', pointer(path, 'item'), { received: item, allowed })];
    }
    case 'rateChanged':
      return declared('rate', change.rate, 'rate');
  }
}

/** Whether the agreement declares what a field of a change names. */
function declaredIn(agreement: Agreement, path: string) {
  const ids = (things: readonly { readonly id: string }[]) => things.map(({ id }) => id);
  const all = {
    pool: ids([...agreement.pools, ...(agreement.stages?.supports ?? [])]),
    figure: ids(agreement.figures),
    'cost type': ids(agreement.costTypes),
    service: ids(agreement.services),
    tariff: Object.keys(agreement.tariffs),
    rate: Object.keys(agreement.rates),
  } satisfies Partial<Record<NamedThing, readonly string[]>>;
  return (what: keyof typeof all, id: string, ...steps: readonly (string | number)[]): readonly Problem[] => {
    const known: readonly string[] = all[what];
    return known.includes(id) ? [] : [problem('reference-unknown', pointer(path, ...steps), { id, what, known })];
  };
}

function checkParty(party: PartyId, path: string, { run, earlier }: Given): readonly Problem[] {
  const known = [...run.parties.map(({ id }) => id), ...newIn(earlier)];
  return known.includes(party)
    ? []
    : [problem('reference-unknown', path, { id: party, what: 'party', known }, { party })];
}

function newIn(changes: readonly ScenarioChange[]): readonly PartyId[] {
  return changes.flatMap((change) =>
    change.change === 'memberJoins' && typeof change.party !== 'string' ? [change.party.id] : [],
  );
}

type Joins = Extract<ScenarioChange, { change: 'memberJoins' }>;

function checkJoining(change: Joins, path: string, given: Given): readonly Problem[] {
  const { run } = given;
  const { period } = run.input.question;
  const declared = declaredIn(run.agreement, path);
  const [party, at] = [partyOf(change), pointer(path, 'party')];
  const unknown = checkParty(party, at, given);
  const there = takingPart(party, given).find(({ until }) => until === undefined || until > change.from);
  return [
    ...(typeof change.party === 'string' ? unknown : []),
    ...(typeof change.party !== 'string' && unknown.length === 0
      ? [problem('id-twice', pointer(at, 'id'), { id: party, what: 'party' }, { party })]
      : []),
    ...(there === undefined ? [] : [problem('already-taking-part', at, { party, from: there.from }, { party })]),
    ...(change.from < period.until
      ? []
      : [problem('change-after-period', pointer(path, 'from'), { day: change.from, ...period }, { party })]),
    ...change.services.flatMap((service, index) => declared('service', service, 'services', index)),
    ...change.figures.flatMap(({ figure, on }, index) => {
      const unsaid = declared('figure', figure, 'figures', index, 'figure');
      return unsaid.length > 0 ? unsaid : checkDays({ figure, on }, pointer(path, 'figures', index), run);
    }),
  ];
}

function checkLeaving(
  { party, on }: Extract<ScenarioChange, { change: 'memberLeaves' }>,
  path: string,
  given: Given,
): readonly Problem[] {
  const { period } = given.run.input.question;
  const unknown = checkParty(party, pointer(path, 'party'), given);
  if (unknown.length > 0) return unknown;
  const after = takingPart(party, given).filter(({ until }) => until === undefined || until > on);
  const begun = after.filter(({ from }) => from < on);
  const [joins] = after.map(({ from }) => from).toSorted();
  return [
    ...(begun.length > 0
      ? []
      : [
          problem(
            'not-taking-part',
            pointer(path, 'party'),
            { party, day: on, ...(joins === undefined ? {} : { joins }) },
            { party },
          ),
        ]),
    ...(on < period.until
      ? []
      : [problem('change-after-period', pointer(path, 'on'), { day: on, ...period }, { party })]),
  ];
}

/** When a party takes part, those earlier in the scenario included. */
function takingPart(party: PartyId, { run, earlier }: Given): readonly Participation[] {
  const comings = earlier.filter(({ change }) => change === 'memberJoins' || change === 'memberLeaves');
  const { input } = run;
  const rows = knownParticipation({ ...input, facts: changeFacts(run, comings) });
  return rows.filter((row) => row.party === party);
}

/** Where nobody’s value was told of any day, the day has to be named. */
function checkDays(
  { figure, on }: { readonly figure: FigureId; readonly on: LocalDate | undefined },
  path: string,
  { input: { facts, question } }: Run,
): readonly Problem[] {
  const told = daysTold(facts.figures, figure, question.asKnownOn);
  return on === undefined && told.length === 0 ? [problem('field-missing', pointer(path, 'on'), { field: 'on' })] : [];
}

function checkCost(
  { pool, costType }: { readonly pool?: PoolId | undefined; readonly costType?: CostTypeId | undefined },
  path: string,
  { run: { agreement } }: Given,
): readonly Problem[] {
  const declared = declaredIn(agreement, path);
  const unknown = [
    ...(pool === undefined ? [] : declared('pool', pool, 'pool')),
    ...(costType === undefined ? [] : declared('cost type', costType, 'costType')),
  ];
  const takes = [...agreement.pools, ...(agreement.stages?.supports ?? [])].find(({ id }) => id === pool)?.takes;
  if (unknown.length > 0 || costType === undefined || takes === undefined || takes.costTypes.includes(costType))
    return unknown;
  return [problem('value-not-allowed', pointer(path, 'costType'), { received: costType, allowed: takes.costTypes })];
}

type Moves = Extract<ScenarioChange, { change: 'costMoved' }>;

function checkMove(change: Moves, path: string, { run, earlier }: Given): readonly Problem[] {
  const at = pointer(path, 'percent');
  if (compare(change.percent, ratio(-100)) < 0)
    return [problem('trend-too-low', at, { received: formatRatio(change.percent) })];
  const entries = entriesMoved(run, change);
  if (entries.length === 0) {
    const { pool, costType } = change;
    const of = { ...(pool === undefined ? {} : { pool }), ...(costType === undefined ? {} : { costType }) };
    return [problem('cost-to-move-missing', path, of, pool === undefined ? {} : { pool })];
  }
  const size = sum(entries.map(({ amount }) => absolute(centsRatio(amount))));
  // Whatever each of them moves, together they move nothing further.
  const moves = [...earlier, change].flatMap((move) => (move.change === 'costMoved' ? [growthOf(move)] : []));
  const grown = moves.reduce((product, growth) => multiply(product, greatest([one, growth]) ?? one), size);
  return isWithinMoney(grown) ? [] : [problem('amount-too-large', at, { received: euroText(grown) })];
}

function growthOf({ percent }: Moves): Ratio {
  return add(one, divide(percent, ratio(100)));
}
