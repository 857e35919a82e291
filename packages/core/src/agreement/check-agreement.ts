import type { ClauseId, CostTypeId, PartyId } from '../base/ids.ts';
import { pointer, problem, type NamedThing, type Problem } from '../base/problem.ts';
import { compare } from '../exact/ratio.ts';
import { isBracketed } from '../rules/charge-party.ts';
import { checkBearer, checkDeclared, checkNode, checkRule, type Declared } from '../rules/check-rule.ts';
import type { Tariff, TariffLine } from '../rules/tariff.ts';
import { walkBound, walkKey, walkLevel, walkRule, type RuleNode } from '../rules/walk-rule.ts';
import type { Agreement, Pool } from './agreement.ts';
import { checkLifeAndMoney } from './check-life-and-money.ts';
import { checkClause, checkFraction, checkTakes } from './check-parts.ts';
import { checkStages } from './check-stages.ts';
import { declaredIn } from './declared-in.ts';
import { timeOf } from './defaults.ts';
import type { RoundingPolicy } from './rounding-policy.ts';

/** Everything that is wrong with an agreement as it stands, whatever the facts: all faults at once, each at its place. */
export function checkAgreement(agreement: Agreement): readonly Problem[] {
  const declared = declaredIn(agreement);
  return [
    ...checkIds(agreement),
    ...checkVersion(agreement),
    ...checkHost(agreement),
    ...checkSuccessions(agreement, declared),
    ...Object.entries(agreement.tariffs).flatMap(([id, tariff]) => checkTariff(id, tariff, declared)),
    ...agreement.pools.flatMap((pool, index) => checkPool(pool, pointer('/pools', index), agreement, declared)),
    ...checkCostTypes(agreement),
    ...checkLimits(agreement, declared),
    ...checkRounding(agreement.rounding, '/rounding', declared),
    ...checkLifeAndMoney(agreement, declared),
    ...checkRates(agreement, declared),
    ...checkStages(agreement, declared),
    ...checkCostTerms(agreement, declared),
  ];
}

/** Of two prices from one day nobody could tell which is due. */
function checkRates({ rates }: Agreement, declared: Declared): readonly Problem[] {
  return Object.entries(rates).flatMap(([id, { prices }]) =>
    prices.flatMap(({ from, clause }, index) => {
      const path = pointer('/rates', id, 'prices', index);
      const twice = prices.slice(0, index).some((earlier) => earlier.from === from);
      return [
        ...checkClause(clause, path, declared),
        ...(twice ? [problem('id-twice', pointer(path, 'from'), { id: from, what: 'rate' })] : []),
      ];
    }),
  );
}

function checkIds(agreement: Agreement): readonly Problem[] {
  const kinds: readonly [NamedThing, string, readonly { readonly id: string }[]][] = [
    ['party', '/parties', agreement.parties],
    ['clause', '/clauses', agreement.clauses],
    ['figure', '/figures', agreement.figures],
    ['service', '/services', agreement.services],
    ['cost type', '/costTypes', agreement.costTypes],
    ['pool', '/pools', agreement.pools],
    ['pool', '/stages/supports', agreement.stages?.supports ?? []],
    ['pool', '/limits', agreement.limits === undefined ? [] : [agreement.limits]],
  ];
  // Pools of all sorts are one kind: what is served, shared or limited is found by its id.
  const seenOf = new Map<NamedThing, Set<string>>();
  // Parties and accounts both bear: one id, one bearer.
  const bearers = new Set<string>(agreement.parties.map((party) => party.id));
  const accounts = agreement.accounts.flatMap(({ id }, index) => {
    const twice = bearers.has(id);
    bearers.add(id);
    return twice ? [problem('id-twice', pointer('/accounts', index, 'id'), { id, what: 'bearer' })] : [];
  });
  const others = kinds.flatMap(([what, path, things]) => {
    const seen = seenOf.get(what) ?? new Set<string>();
    seenOf.set(what, seen);
    return things.flatMap(({ id }, index) => {
      const twice = seen.has(id);
      seen.add(id);
      const at = path === '/limits' ? pointer(path, 'id') : pointer(path, index, 'id');
      return twice ? [problem('id-twice', at, { id, what })] : [];
    });
  });
  return [...others, ...accounts];
}

function checkVersion({ version: { from, until } }: Agreement): readonly Problem[] {
  return until !== undefined && until <= from ? [problem('period-empty', '/version', { from, until })] : [];
}

function checkHost(agreement: Agreement): readonly Problem[] {
  const hosts = agreement.parties.filter((party) => party.roles.includes('host'));
  return hosts.length === 1 ? [] : [problem('host-not-one', '/parties', { hosts: hosts.length })];
}

/** Nobody succeeds itself, not even by way of others. */
function checkSuccessions({ parties }: Agreement, declared: Declared): readonly Problem[] {
  const next = new Map(
    parties.flatMap(({ id, successor }) => (successor === undefined ? [] : [[id, successor.party]])),
  );
  // Of whom it is known that the way ends, so that a long chain is walked once.
  const ending = new Set<string>();
  const isCircular = (id: PartyId): boolean => {
    const seen = new Set<PartyId>([id]);
    for (let heir = next.get(id); heir !== undefined && !ending.has(heir); heir = next.get(heir)) {
      if (seen.has(heir)) return true;
      seen.add(heir);
    }
    for (const party of seen) ending.add(party);
    return false;
  };
  return parties.flatMap(({ id, successor }, index) => {
    if (successor === undefined) return [];
    const path = pointer('/parties', index, 'successor');
    return [
      ...checkDeclared({ what: 'party', id: successor.party, path: pointer(path, 'party') }, declared),
      ...checkClause(successor.clause, path, declared),
      ...(isCircular(id) ? [problem('succession-circular', pointer(path, 'party'), { party: id })] : []),
    ];
  });
}

function checkLimits({ limits }: Agreement, declared: Declared): readonly Problem[] {
  if (limits === undefined) return [];
  const bounds = limits.bounds.flatMap((bound, index) => [...walkBound(bound, pointer('/limits/bounds', index))]);
  const key = limits.borneBy === undefined ? [] : [...walkKey(limits.borneBy, '/limits/borneBy', true)];
  return [
    ...checkClause(limits.clause, '/limits', declared),
    ...[...bounds, ...key].flatMap((node) => checkNode(node, declared)),
    ...refusePresence([...bounds, ...key]),
  ];
}

/** Whoever takes part in a segment is present in all of it: the key would always be 1. */
function refusePresence(nodes: readonly RuleNode[]): readonly Problem[] {
  return nodes.flatMap(({ kind, node, path }) =>
    kind === 'key' && node.key === 'presence' ? [problem('presence-needs-whole', path, {})] : [],
  );
}

function checkTariff(id: string, tariff: Tariff, declared: Declared): readonly Problem[] {
  const path = pointer('/tariffs', id);
  const lines = tariff.lines.flatMap((line, index) => {
    const at = pointer(path, 'lines', index);
    return [
      ...checkClause(line.clause, at, declared),
      ...checkNodes(
        id,
        [...walkPrice(line.price, pointer(at, 'price')), ...walkKey(line.quantity, pointer(at, 'quantity'))],
        declared,
      ),
      ...checkBrackets(line.price, pointer(at, 'price')),
    ];
  });
  const levels = (['min', 'max'] as const).flatMap((side) => {
    const level = tariff[side];
    return level === undefined ? [] : checkNodes(id, [...walkLevel(level, pointer(path, side))], declared);
  });
  return [...checkClause(tariff.clause, path, declared), ...lines, ...levels];
}

function checkNodes(tariff: string, nodes: readonly RuleNode[], declared: Declared): readonly Problem[] {
  return [
    ...nodes.flatMap((node) => checkNode(node, declared)),
    ...nodes.flatMap(({ kind, node, path }) =>
      kind === 'key' && node.key === 'tariff' ? [problem('tariff-reads-itself', path, { tariff })] : [],
    ),
  ];
}

/** What a pool reads: its rule, and the tariffs that charge in it. */
function nodesOf(pool: Pool, path: string, { tariffs }: Agreement): readonly RuleNode[] {
  const nodes = [...walkRule(pool.rule, pointer(path, 'rule'))];
  const named = nodes.flatMap((at) => {
    if (at.kind === 'portion' && at.node.portion === 'charges') return [at.node.tariff];
    return at.kind === 'key' && at.node.key === 'tariff' ? [at.node.tariff] : [];
  });
  const ofTariffs = [...new Set(named)].flatMap((id) => {
    const lines = tariffs[id]?.lines ?? [];
    return lines.flatMap(({ quantity }, index) => [
      ...walkKey(quantity, pointer('/tariffs', id, 'lines', index, 'quantity')),
    ]);
  });
  return [...nodes, ...ofTariffs];
}

function walkPrice(price: TariffLine['price'], path: string): readonly RuleNode[] {
  return isBracketed(price)
    ? price.brackets.map((bracket, index) => ({
        kind: 'price',
        node: bracket.price,
        path: pointer(path, 'brackets', index, 'price'),
      }))
    : [{ kind: 'price', node: price, path }];
}

/** Each bracket reaches higher than the one before; only the last is open. */
function checkBrackets(price: TariffLine['price'], path: string): readonly Problem[] {
  if (!isBracketed(price)) return [];
  const isOrdered = price.brackets.every(({ upTo }, index) => {
    const next = price.brackets[index + 1];
    if (next === undefined) return upTo === undefined;
    return upTo !== undefined && (next.upTo === undefined || compare(upTo, next.upTo) < 0);
  });
  return isOrdered ? [] : [problem('brackets-unordered', pointer(path, 'brackets'), {})];
}

/** More parts than any agreement has, and few enough to be computed for every segment. */
const mostParts = 10_000;

function checkPool(pool: Pool, path: string, agreement: Agreement, declared: Declared): readonly Problem[] {
  const parts = walkRule(pool.rule, pointer(path, 'rule'));
  let count = 0;
  while (count <= mostParts && parts.next().done !== true) count += 1;
  if (count > mostParts)
    return [problem('rule-too-large', pointer(path, 'rule'), { maximum: mostParts }, { pool: pool.id })];
  const rounding = pool.rounding ?? agreement.rounding;
  const rateFirst =
    rounding.method === 'rateFirst' && pool.rule.rule !== 'split'
      ? [problem('rate-first-needs-split', pointer(path, 'rule'), { rule: pool.rule.rule }, { pool: pool.id })]
      : [];
  return [
    ...checkClause(pool.clause, path, declared),
    ...checkRule(pool.rule, pointer(path, 'rule'), declared),
    ...rateFirst,
    ...(timeOf(agreement, pool) === 'whole' ? [] : refusePresence(nodesOf(pool, path, agreement))),
    ...checkFraction(pool.fraction, pointer(path, 'fraction'), agreement),
    ...checkTakes(pool, pointer(path, 'takes'), declared),
    ...(pool.fraction ?? []).flatMap(({ clause }, index) =>
      checkClause(clause, pointer(path, 'fraction', index), declared),
    ),
    ...(pool.rounding === undefined ? [] : checkRounding(pool.rounding, pointer(path, 'rounding'), declared)),
  ].map((found) => ({ ...found, place: { pool: pool.id, ...found.place } }));
}

/** Each cost type is declared and no item can go into two pools, so that nothing is shared twice. */
function checkCostTypes(agreement: Agreement): readonly Problem[] {
  const known = agreement.costTypes.map((costType) => costType.id);
  const pools = [
    ...agreement.pools.map((pool, index) => ({ pool, at: pointer('/pools', index) })),
    ...(agreement.stages?.supports ?? []).map((pool, index) => ({ pool, at: pointer('/stages/supports', index) })),
  ];
  return pools.flatMap(({ pool, at }, index) =>
    pool.takes.costTypes.flatMap((id, position) => {
      const path = pointer(at, 'takes', 'costTypes', position);
      if (!known.includes(id)) return [problem('reference-unknown', path, { id, what: 'cost type', known })];
      const earlier = pools
        .slice(0, index)
        .map((other) => other.pool)
        .find((other) => other.takes.costTypes.includes(id) && !arePartedFrom(pool, other));
      return earlier === undefined
        ? []
        : [problem('cost-type-twice', path, { costType: id, pools: [earlier.id, pool.id] }, { pool: pool.id })];
    }),
  );
}

/** By service or by day: then no item of the cost type fits both. */
function arePartedFrom({ takes: one }: Pick<Pool, 'takes'>, { takes: other }: Pick<Pool, 'takes'>): boolean {
  const byService =
    one.services !== undefined &&
    other.services !== undefined &&
    !one.services.some((service) => other.services?.includes(service));
  const endsBefore = (a: typeof one, b: typeof one) =>
    a.arose?.before !== undefined && b.arose?.from !== undefined && a.arose.before <= b.arose.from;
  return byService || endsBefore(one, other) || endsBefore(other, one);
}

/** What is said about cost before it is shared: cost types, accounts, assets and staff. */
function checkCostTerms(agreement: Agreement, declared: Declared): readonly Problem[] {
  const { accounts, assets, costTypes, staff, version } = agreement;
  const known = costTypes.map(({ id }) => id);
  const costType = (id: CostTypeId, path: string) =>
    known.includes(id) ? [] : [problem('reference-unknown', path, { id, what: 'cost type', known })];
  const clauses = (list: readonly { readonly clause?: ClauseId | undefined }[] = [], path: string) =>
    list.flatMap(({ clause }, index) => checkClause(clause, pointer(path, index), declared));
  const firstRate = assets?.interest?.rates.map(({ from }) => from).toSorted()[0];
  return [
    ...costTypes.flatMap(({ shareable }, index) => {
      const path = pointer('/costTypes', index, 'shareable');
      return [...checkFraction(shareable, path, agreement), ...clauses(shareable, path)];
    }),
    ...clauses(accounts, '/accounts'),
    ...accounts.flatMap(({ carry }, index) => {
      const path = pointer('/accounts', index, 'carry');
      if (carry === undefined) return [];
      return [...costType(carry.costType, pointer(path, 'costType')), ...checkClause(carry.clause, path, declared)];
    }),
    ...checkClause(assets?.clause, '/assets', declared),
    ...checkClause(assets?.interest?.clause, '/assets/interest', declared),
    ...clauses(assets?.interest?.rates, '/assets/interest/rates'),
    ...(firstRate !== undefined && firstRate > version.from
      ? [problem('interest-rate-missing', '/assets/interest/rates', { from: version.from, until: firstRate })]
      : []),
    ...checkClause(staff?.clause, '/staff', declared),
    ...(staff?.covers ?? []).flatMap((id, index) => costType(id, pointer('/staff/covers', index))),
    ...(staff?.overheads ?? []).flatMap(({ clause, rates = [] }, index) => {
      const path = pointer('/staff/overheads', index);
      return [
        ...checkClause(clause, path, declared),
        ...rates.flatMap((id, at) => checkDeclared({ what: 'rate', id, path: pointer(path, 'rates', at) }, declared)),
      ];
    }),
  ];
}

function checkRounding(policy: RoundingPolicy, path: string, declared: Declared): readonly Problem[] {
  const party = (id: string, ...steps: readonly (string | number)[]) =>
    checkBearer(id, pointer(path, ...steps), declared);
  return [
    ...(policy.clause === undefined && policy.statedBy === undefined ? [problem('rounding-unsourced', path, {})] : []),
    ...checkClause(policy.clause, path, declared),
    ...('below' in policy && policy.below !== undefined ? party(policy.below, 'below') : []),
    ...('difference' in policy ? checkDifference(policy.difference, party) : []),
  ];
}

function checkDifference(
  difference: Extract<RoundingPolicy, { difference: unknown }>['difference'],
  party: (id: string, ...steps: readonly (string | number)[]) => readonly Problem[],
): readonly Problem[] {
  if (typeof difference === 'string') return [];
  return 'to' in difference
    ? party(difference.to, 'difference', 'to')
    : difference.inOrder.flatMap((id, index) => party(id, 'difference', 'inOrder', index));
}
