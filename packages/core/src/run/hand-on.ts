import { groupBy } from '../base/group-by.ts';
import type { ClauseId, PoolId } from '../base/ids.ts';
import { pointer, problem, type Problem } from '../base/problem.ts';
import type { CostEntry } from '../costs/cost-entry.ts';
import { cents, euroText, isWithinMoney, sumCents, type Cents } from '../exact/cents.ts';
import { add, isZero, multiply, sum, zero, type Ratio } from '../exact/ratio.ts';
import { roundShares } from '../exact/round-shares.ts';
import { scaleTo, sizeOf, spreadOver, sumUp, type CostSums } from './cost-sums.ts';
import type { Delivery, StagesInVersion } from './deliveries.ts';
import type { Segment } from './slice-period.ts';

/** A pool that serves others: what it cost, and to whom that was handed on. */
export type SupportResult = CostSums & {
  readonly name: string;
  readonly clause?: ClauseId;
  /** Exact cents of its own cost and of what other support pools handed on to it. */
  readonly total: Ratio;
  /** Exact cents that each pool received from it, support pools among them. */
  readonly handedOn: ReadonlyMap<PoolId, Ratio>;
  /** What it delivered, version by version, whether it counts or not. */
  readonly deliveries: readonly (Delivery & { readonly version: number })[];
};

/** What a pool gets from support pools. */
export type Received = {
  readonly parts: readonly { readonly support: PoolId; readonly exact: Ratio; readonly cents: Cents }[];
  readonly whole: Cents;
  /** Exact cents in the order of segments: the days on which the cost of the support pools arose. */
  readonly over: (segments: readonly Segment[]) => readonly Ratio[];
};

export type HandedOn = {
  readonly supports: readonly SupportResult[];
  readonly received: ReadonlyMap<PoolId, Received>;
  /** Why nobody knows what reaches the pools that are served. */
  readonly problems: readonly Problem[];
};

type Support = {
  readonly id: PoolId;
  readonly entries: readonly CostEntry[];
  readonly path: string;
  readonly whole: Cents;
  readonly over: (segments: readonly Segment[]) => readonly Ratio[];
};

/**
 * Hands the cost of support pools on, version by version. What a pool receives in all is rounded to the cent once, by
 * largest remainder over all pools, so that the stages neither lose nor make a cent.
 *
 * Problems: `amount-too-large`, `direct-in-support`, `support-serves-nobody`
 */
export function handOn(
  stages: readonly StagesInVersion[],
  {
    entriesOf,
    byDay,
  }: {
    readonly entriesOf: (pool: PoolId) => readonly CostEntry[];
    /** The period cut by days, whatever single pools do with time. */
    readonly byDay: readonly Segment[];
  },
): HandedOn {
  const supports = supportsIn(stages, entriesOf, byDay);
  const size = sum(supports.map(({ entries }) => sizeOf(entries)));
  const tooLarge = isWithinMoney(size)
    ? []
    : [problem('amount-too-large', '/stages/supports', { received: euroText(size) })];
  const problems = [...tooLarge, ...supports.flatMap(directIn)];
  if (problems.length > 0) return { supports: [], received: new Map(), problems };

  const versions = stages.map((stage) => ({ stage, own: ownIn(stage, supports, byDay) }));
  const stuck = versions.flatMap(({ stage: { transfer }, own }) =>
    supports.flatMap(({ id, path }) =>
      transfer.stuck.has(id) && !isZero(own.get(id) ?? zero)
        ? [problem('support-serves-nobody', path, { pool: id }, { pool: id })]
        : [],
    ),
  );
  if (stuck.length > 0) return { supports: [], received: new Map(), problems: stuck };
  return {
    supports: supports.map((support) => resultOf(support, versions)),
    received: receivedFrom(supports, versions),
    problems,
  };
}

type Version = { readonly stage: StagesInVersion; readonly own: ReadonlyMap<PoolId, Ratio> };

function supportsIn(
  stages: readonly StagesInVersion[],
  entriesOf: (pool: PoolId) => readonly CostEntry[],
  byDay: readonly Segment[],
): readonly Support[] {
  const declared = stages.flatMap(({ supports }) =>
    supports.map((support, index) => ({ support, path: pointer('/stages/supports', index) })),
  );
  return [...groupBy(declared, ({ support }) => support.id)].map(([id, own]): Support => {
    const entries = entriesOf(id);
    const fractionsOf = (segment: Segment['agreement']) =>
      segment.stages?.supports.find((support) => support.id === id)?.fraction;
    const { whole } = spreadOver(byDay, entries, fractionsOf);
    const known = new Map<readonly Segment[], readonly Ratio[]>();
    const over = (segments: readonly Segment[]) => {
      const before = known.get(segments);
      if (before !== undefined) return before;
      const { perSegment } = spreadOver(segments, entries, fractionsOf);
      known.set(segments, perSegment);
      return perSegment;
    };
    return { id, entries, path: own.at(-1)?.path ?? '/stages', whole, over };
  });
}

function directIn({ id, entries }: Support): readonly Problem[] {
  return entries.flatMap(({ bearer, setAside, text, path }) =>
    bearer === undefined || setAside !== undefined
      ? []
      : [problem('direct-in-support', pointer(path, 'bearer'), { text, pool: id }, { pool: id })],
  );
}

/** What each support pool costs itself in the time of a version. */
function ownIn(
  { terms }: StagesInVersion,
  supports: readonly Support[],
  byDay: readonly Segment[],
): ReadonlyMap<PoolId, Ratio> {
  return new Map(
    supports.map(({ id, over }) => {
      const parts = over(byDay);
      return [
        id,
        sum(byDay.flatMap(({ agreement }, index) => (agreement === terms.agreement ? (parts[index] ?? []) : []))),
      ];
    }),
  );
}

function resultOf({ id, entries, whole }: Support, versions: readonly Version[]): SupportResult {
  const handedOn = new Map<PoolId, Ratio>();
  let total = zero;
  for (const { stage, own } of versions) {
    const { passes, parts } = stage.transfer;
    const here = sum([...own].map(([support, amount]) => multiply(amount, passes.get(support)?.get(id) ?? zero)));
    total = add(total, here);
    for (const [to, part] of parts.get(id) ?? []) handedOn.set(to, add(handedOn.get(to) ?? zero, multiply(here, part)));
  }
  const stages = versions.flatMap(({ stage }) => stage.terms.agreement.stages ?? []);
  const named = stages.flatMap(({ supports }) => supports.filter((support) => support.id === id)).at(-1);
  const clause = named?.clause ?? stages.at(-1)?.clause;
  return {
    ...sumUp(id, entries, whole),
    name: named?.name ?? id,
    ...(clause === undefined ? {} : { clause }),
    total,
    handedOn,
    deliveries: versions.flatMap(({ stage }) =>
      (stage.deliveries.get(id) ?? []).map((delivery) => ({
        ...delivery,
        version: stage.terms.agreement.version.number,
      })),
    ),
  };
}

function receivedFrom(supports: readonly Support[], versions: readonly Version[]): ReadonlyMap<PoolId, Received> {
  const exact = new Map<PoolId, Map<PoolId, Ratio>>();
  for (const { stage, own } of versions)
    for (const [support, amount] of own)
      for (const [pool, part] of stage.transfer.ends.get(support) ?? []) {
        const parts = exact.get(pool) ?? new Map<PoolId, Ratio>();
        exact.set(pool, parts.set(support, add(parts.get(support) ?? zero, multiply(amount, part))));
      }
  const totals = new Map([...exact].map(([pool, parts]) => [pool, sum(parts.values())]));
  const handedOn = BigInt(sumCents(supports.map((support) => support.whole)));
  const rounded = roundShares(totals, 'largestRemainder', handedOn).shares;
  const transfers = new Map(versions.map(({ stage }) => [stage.terms.agreement, stage.transfer]));
  return new Map(
    [...exact].map(([pool, parts]): [PoolId, Received] => {
      const whole = cents(rounded.get(pool) ?? 0n);
      const shares = roundShares(parts, 'largestRemainder', BigInt(whole)).shares;
      return [
        pool,
        {
          whole,
          parts: [...parts].map(([support, amount]) => ({
            support,
            exact: amount,
            cents: cents(shares.get(support) ?? 0n),
          })),
          over: (segments) => {
            const amounts = segments.map(({ agreement }, index) =>
              sum(
                supports.map(({ id, over }) => {
                  const part = transfers.get(agreement)?.ends.get(id)?.get(pool);
                  return part === undefined ? zero : multiply(over(segments)[index] ?? zero, part);
                }),
              ),
            );
            return scaleTo(whole, amounts, sum(amounts));
          },
        },
      ];
    }),
  );
}
