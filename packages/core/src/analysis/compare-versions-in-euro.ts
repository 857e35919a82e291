import type { Agreement } from '../agreement/agreement.ts';
import { compareIds } from '../base/compare-ids.ts';
import { groupBy } from '../base/group-by.ts';
import type { PartyId } from '../base/ids.ts';
import type { Problem } from '../base/problem.ts';
import { noCents, sumCents, type Cents } from '../exact/cents.ts';
import type { Facts } from '../ledger/facts.ts';
import { blockingProblems } from '../run/finding.ts';
import { runAllocation } from '../run/run-allocation.ts';
import type { LastShare, RunQuestion } from '../run/run-question.ts';
import { setAgainst, type AmountInEuro } from './amount-in-euro.ts';
import { inForceFrom } from './in-force-from.ts';

/** What a version makes of the year: who bears how much in all, or why that cannot be said. */
export type VersionInEuro = {
  readonly version: number;
  /** Absent where facts are missing for a pool, or for the whole run. */
  readonly total?: Cents;
  /** Why there is no total. */
  readonly problems: readonly Problem[];
};

/** The cost of a real period under two versions. */
export type VersionsInEuro = {
  readonly before: VersionInEuro;
  readonly after: VersionInEuro;
  /** Whoever bears anything or takes part under either version, by id. They add up to the total. */
  readonly shares: readonly (AmountInEuro & { readonly bearer: PartyId })[];
  readonly total: AmountInEuro;
  /** Parties of the later version alone, of which nothing says that they took part in the period: they bear nothing. */
  readonly newcomers: readonly PartyId[];
};

/**
 * What two versions make of the same cost: the same facts, once under each version as if it had been in force throughout.
 * What a version says for its own first day (prices, the part that is shared) it is taken to say from the first day of the
 * period, and whoever is not party to it takes no part. Nothing is made up: where a figure is missing that a version needs, its problems are told instead of amounts.
 *
 * @example
 * ```ts
 * const equally = Rule.parse({ rule: 'split', by: { key: 'each' } });
 * const after = { ...agreement, pools: agreement.pools.map((pool) => ({ ...pool, rule: equally })) };
 * const { shares, total } = compareVersionsInEuro({ before: agreement, after, facts, question });
 * shares.map(({ difference }) => formatCents(difference ?? noCents)) // => ['11445.79', '21159.64', '-32605.43']
 * total.difference // => 0
 * ```
 */
export function compareVersionsInEuro({
  before,
  after,
  ...input
}: {
  readonly before: Agreement;
  readonly after: Agreement;
  readonly facts: Facts;
  readonly question: RunQuestion;
  readonly lastShares?: readonly LastShare[];
}): VersionsInEuro {
  const [old, young] = [runUnder(before, input), runUnder(after, input)];
  const bearers = new Set([...old.shares.keys(), ...young.shares.keys()]);
  const known = new Set(before.parties.map(({ id }) => id));
  return {
    before: old.told,
    after: young.told,
    shares: [...bearers].toSorted(compareIds).map((bearer) => ({
      bearer,
      ...setAgainst(shareOf(young, bearer), shareOf(old, bearer)),
    })),
    total: setAgainst(young.told.total, old.told.total),
    newcomers: after.parties.flatMap(({ id }) => (known.has(id) || young.present.has(id) ? [] : [id])),
  };
}

type Under = {
  readonly told: VersionInEuro;
  readonly shares: ReadonlyMap<PartyId, Cents>;
  readonly present: ReadonlySet<PartyId>;
};

function runUnder(
  agreement: Agreement,
  input: Omit<Parameters<typeof compareVersionsInEuro>[0], 'before' | 'after'>,
): Under {
  const version = agreement.version.number;
  const lasting = inForceFrom(agreement, input.question.period.from);
  const parties = new Set(agreement.parties.map(({ id }) => id));
  // Under this version whoever is not party to it would not have taken part.
  const participation = input.facts.participation.filter(({ party }) => parties.has(party));
  const facts = { ...input.facts, participation };
  const outcome = runAllocation({ ...input, facts, versions: [{ agreement: lasting }] });
  if (!outcome.ok) return { told: { version, problems: outcome.problems }, shares: new Map(), present: new Set() };
  const { pools, segments } = outcome.value;
  const present = new Set(segments.flatMap(({ takingPart }) => takingPart));
  const problems = blockingProblems(outcome.value);
  // Of a run with a blocked pool nobody's whole share is known.
  if (problems.length > 0 || pools.some(({ blocked }) => blocked))
    return { told: { version, problems }, shares: new Map(), present };
  const lines = groupBy(
    pools.flatMap((pool) => pool.lines),
    ({ bearer }) => bearer,
  );
  const shares = new Map(
    [...new Set([...present, ...lines.keys()])].map((bearer) => [
      bearer,
      sumCents((lines.get(bearer) ?? []).map((line) => line.cents)),
    ]),
  );
  return { told: { version, total: sumCents([...shares.values()]), problems }, shares, present };
}

/** Whoever is in only one of two runs bears nothing in the other. */
function shareOf({ told, shares }: Under, bearer: PartyId): Cents | undefined {
  return told.total === undefined ? undefined : (shares.get(bearer) ?? noCents);
}
