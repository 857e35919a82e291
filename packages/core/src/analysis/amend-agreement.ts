import type { Agreement, Clause, Pool } from '../agreement/agreement.ts';
import type { PartyId } from '../base/ids.ts';
import type { LocalDate } from '../calendar/local-date.ts';
import type { Quota } from '../rules/keys/key.ts';
import { walkRule, type RuleNode } from '../rules/walk-rule.ts';
import type { ScenarioChange } from './scenario.ts';

/**
 * The agreed quotas in the rule of a pool, each with the place it has below that of the rule.
 *
 * @example
 * ```ts
 * agreement.pools.flatMap(quotasOf) // => []
 * ```
 */
export function quotasOf({ rule }: Pool): readonly { readonly quota: Quota; readonly path: string }[] {
  return [...walkRule(rule, '')].flatMap((at: RuleNode) =>
    at.kind === 'key' && at.node.key === 'quota' ? [{ quota: at.node, path: at.path }] : [],
  );
}

/**
 * A version as changes of its terms would have it from a day on. Whoever has left by then is taken out of quotas and lists of
 * parties; what names it otherwise is left for the check to find.
 */
export function amendAgreement(
  agreement: Agreement,
  { changes, on }: { readonly changes: readonly ScenarioChange[]; readonly on: LocalDate },
): Agreement {
  return changes.reduce((amended, change) => amend(amended, change, on), agreement);
}

function amend(agreement: Agreement, change: ScenarioChange, on: LocalDate): Agreement {
  switch (change.change) {
    case 'memberJoins':
      return withParties(agreement, [change]);
    case 'memberLeaves':
      return change.on <= on ? withoutNameOf(change.party, agreement) : agreement;
    case 'ruleReplaced':
      return changePool(agreement, change.pool, (pool) => {
        const { clause } = pool.rule;
        return { ...pool, rule: clause === undefined ? change.rule : { clause, ...change.rule } };
      });
    case 'quotaChanged':
      return changePool(agreement, change.pool, (pool) =>
        mapNodes(pool, (node) => (isQuota(node) ? { ...node, of: { ...node.of, ...change.of } } : node)),
      );
    case 'priceChanged': {
      const tariff = agreement.tariffs[change.tariff];
      if (tariff === undefined) return agreement;
      const lines = tariff.lines.map((line) =>
        change.item === undefined || line.item === change.item ? { ...line, price: change.price } : line,
      );
      return { ...agreement, tariffs: { ...agreement.tariffs, [change.tariff]: { ...tariff, lines } } };
    }
    case 'rateChanged': {
      const rate = agreement.rates[change.rate];
      if (rate === undefined) return agreement;
      const inForce = rate.prices.filter(({ from }) => from <= on).toSorted((a, b) => (a.from < b.from ? -1 : 1));
      const prices = [
        ...rate.prices.filter(({ from }) => from < on),
        { ...(inForce.at(-1) ?? rate.prices[0]), from: on, price: change.price },
      ];
      return { ...agreement, rates: { ...agreement.rates, [change.rate]: { ...rate, prices } } };
    }
    case 'figureChanged':
    case 'costMoved':
    case 'costAdded':
      return agreement;
  }
}

/** Whoever joins and is no party yet becomes one. */
export function withParties(agreement: Agreement, changes: readonly ScenarioChange[]): Agreement {
  const parties = changes.flatMap((change) =>
    change.change === 'memberJoins' && typeof change.party !== 'string' ? [change.party] : [],
  );
  return parties.length === 0 ? agreement : { ...agreement, parties: [...agreement.parties, ...parties] };
}

/** Whoever leaves is no party any more. */
export function withoutParties(agreement: Agreement, gone: ReadonlySet<PartyId>): Agreement {
  return { ...agreement, parties: agreement.parties.filter(({ id }) => !gone.has(id)) };
}

/** A clause takes the place of the one with its id, or is added. */
export function withClauses(agreement: Agreement, clauses: readonly Clause[]): Agreement {
  const written = new Map(clauses.map((clause) => [clause.id, clause]));
  const known = new Set(agreement.clauses.map(({ id }) => id));
  return {
    ...agreement,
    clauses: [
      ...agreement.clauses.map((clause) => written.get(clause.id) ?? clause),
      ...clauses.filter(({ id }) => !known.has(id)),
    ],
  };
}

function changePool(agreement: Agreement, id: string, change: (pool: Pool) => Pool): Agreement {
  return { ...agreement, pools: agreement.pools.map((pool) => (pool.id === id ? change(pool) : pool)) };
}

type Node = Readonly<Record<string, unknown>>;

function isQuota(node: Node): node is Quota {
  return node['key'] === 'quota';
}

/** Where parties are named one by one. */
const listsOfParties = new Set(['parties', 'except', 'for', 'takesPart']);

function withoutNameOf(party: PartyId, agreement: Agreement): Agreement {
  return mapNodes(agreement, (node) => {
    if (isQuota(node)) {
      const { [party]: _gone, ...of } = node.of;
      return { ...node, of };
    }
    return Object.fromEntries(
      Object.entries(node).map(([name, value]) => [
        name,
        Array.isArray(value) && listsOfParties.has(name) ? value.filter((one) => one !== party) : value,
      ]),
    );
  });
}

/** What was read stays what it is, but for the nodes that are changed. */
function mapNodes<Read>(read: Read, change: (node: Node) => Node): Read {
  return mapped(read, change) as Read;
}

function mapped(read: unknown, change: (node: Node) => Node): unknown {
  if (Array.isArray(read)) return read.map((each: unknown) => mapped(each, change));
  if (typeof read !== 'object' || read === null) return read;
  return change(Object.fromEntries(Object.entries(read).map(([name, value]) => [name, mapped(value, change)])));
}
