import { pointer, problem, type NamedThing, type Problem } from '../base/problem.ts';
import { checkDeclared, checkNode, checkRule, type Declared } from '../rules/check-rule.ts';
import type { Tariff } from '../rules/tariff.ts';
import { walkKey } from '../rules/walk-rule.ts';
import type { Agreement, Pool } from './agreement.ts';
import type { RoundingPolicy } from './rounding-policy.ts';

/** Everything that is wrong with an agreement as it stands, whatever the facts: all faults at once, each at its place. */
export function checkAgreement(agreement: Agreement): readonly Problem[] {
  const declared = declaredIn(agreement);
  return [
    ...checkIds(agreement),
    ...checkVersion(agreement),
    ...checkHost(agreement),
    ...Object.entries(agreement.tariffs).flatMap(([id, tariff]) => checkTariff(id, tariff, declared)),
    ...agreement.pools.flatMap((pool, index) => checkPool(pool, pointer('/pools', index), agreement, declared)),
    ...checkCostTypes(agreement),
    ...checkRounding(agreement.rounding, '/rounding', declared),
    ...checkClause(agreement.settlement?.clause, '/settlement', declared),
    ...checkRates(agreement, declared),
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

function declaredIn(agreement: Agreement): Declared {
  const roles = new Map<string, Set<string>>();
  for (const party of agreement.parties)
    for (const role of party.roles) roles.set(role, (roles.get(role) ?? new Set<string>()).add(party.id));
  const ids = (things: readonly { readonly id: string }[]) => new Set(things.map((thing) => thing.id));
  return {
    party: ids(agreement.parties),
    role: roles,
    service: ids(agreement.services),
    figure: new Map(agreement.figures.map((figure) => [figure.id, figure.holds])),
    tariff: new Set(Object.keys(agreement.tariffs)),
    rate: new Set(Object.keys(agreement.rates)),
    clause: ids(agreement.clauses),
  };
}

function checkIds(agreement: Agreement): readonly Problem[] {
  const kinds: readonly [NamedThing, string, readonly { readonly id: string }[]][] = [
    ['party', '/parties', agreement.parties],
    ['clause', '/clauses', agreement.clauses],
    ['figure', '/figures', agreement.figures],
    ['service', '/services', agreement.services],
    ['cost type', '/costTypes', agreement.costTypes],
    ['pool', '/pools', agreement.pools],
  ];
  return kinds.flatMap(([what, path, things]) => {
    const seen = new Set<string>();
    return things.flatMap(({ id }, index) => {
      const twice = seen.has(id);
      seen.add(id);
      return twice ? [problem('id-twice', pointer(path, index, 'id'), { id, what })] : [];
    });
  });
}

function checkVersion({ version: { from, until } }: Agreement): readonly Problem[] {
  return until !== undefined && until <= from ? [problem('period-empty', '/version', { from, until })] : [];
}

function checkHost(agreement: Agreement): readonly Problem[] {
  const hosts = agreement.parties.filter((party) => party.roles.includes('host'));
  return hosts.length === 1 ? [] : [problem('host-not-one', '/parties', { hosts: hosts.length })];
}

function checkTariff(id: string, tariff: Tariff, declared: Declared): readonly Problem[] {
  const path = pointer('/tariffs', id);
  const lines = tariff.lines.flatMap((line, index) => {
    const at = pointer(path, 'lines', index);
    const nodes = [...walkKey(line.quantity, pointer(at, 'quantity'))];
    return [
      ...checkClause(line.clause, at, declared),
      ...checkNode({ kind: 'price', node: line.price, path: pointer(at, 'price') }, declared),
      ...nodes.flatMap((node) => checkNode(node, declared)),
      ...nodes.flatMap(({ kind, node, path: where }) =>
        kind === 'key' && node.key === 'tariff' ? [problem('tariff-reads-itself', where, { tariff: id })] : [],
      ),
    ];
  });
  return [...checkClause(tariff.clause, path, declared), ...lines];
}

function checkPool(pool: Pool, path: string, agreement: Agreement, declared: Declared): readonly Problem[] {
  const rounding = pool.rounding ?? agreement.rounding;
  const rateFirst =
    rounding.method === 'rateFirst' && pool.rule.rule !== 'split'
      ? [problem('rate-first-needs-split', pointer(path, 'rule'), { rule: pool.rule.rule }, { pool: pool.id })]
      : [];
  return [
    ...checkClause(pool.clause, path, declared),
    ...checkRule(pool.rule, pointer(path, 'rule'), declared),
    ...rateFirst,
    ...(pool.rounding === undefined ? [] : checkRounding(pool.rounding, pointer(path, 'rounding'), declared)),
  ].map((found) => ({ ...found, place: { pool: pool.id, ...found.place } }));
}

/** Each cost type is declared and goes into one pool, so that nothing is shared twice. */
function checkCostTypes(agreement: Agreement): readonly Problem[] {
  const known = agreement.costTypes.map((costType) => costType.id);
  return agreement.pools.flatMap((pool, index) =>
    pool.takes.costTypes.flatMap((id, position) => {
      const path = pointer('/pools', index, 'takes', 'costTypes', position);
      if (!known.includes(id)) return [problem('reference-unknown', path, { id, what: 'cost type', known })];
      const earlier = agreement.pools.slice(0, index).find((other) => other.takes.costTypes.includes(id));
      return earlier === undefined
        ? []
        : [problem('cost-type-twice', path, { costType: id, pools: [earlier.id, pool.id] }, { pool: pool.id })];
    }),
  );
}

function checkRounding(policy: RoundingPolicy, path: string, declared: Declared): readonly Problem[] {
  const party = (id: string, ...steps: readonly (string | number)[]) =>
    checkDeclared({ what: 'party', id, path: pointer(path, ...steps) }, declared);
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

function checkClause(clause: string | undefined, path: string, declared: Declared): readonly Problem[] {
  return clause === undefined
    ? []
    : checkDeclared({ what: 'clause', id: clause, path: pointer(path, 'clause') }, declared);
}
