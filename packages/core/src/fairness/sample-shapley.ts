import { failure, success, type Outcome } from '../base/outcome.ts';
import { problem } from '../base/problem.ts';
import { overOneDenominator, ratio, zero } from '../exact/ratio.ts';
import { splitOf, type CostGame, type GamePart, type Split } from './cost-game.ts';
import { mostMembers } from './groups.ts';
import { addTo, byGroups, closedForms, shapleyValue } from './shapley-value.ts';

/** An estimate of the Shapley value. */
export type SampledShapley = {
  /** Averages over the orders that were drawn; they add up to the whole cost exactly. */
  readonly split: Split;
  /**
   * The standard error of each average, in the unit of the game: statistics, so the only numbers here that are rounded. Zero
   * where the value is exact.
   */
  readonly standardErrors: ReadonlyMap<string, number>;
};

/**
 * The Shapley value estimated from orders drawn at random, for stepped parts with more users than `shapleyValue` takes; all
 * other parts, and those of few users (`exactUpTo`, 24 unless said, which takes seconds), are exact. The same seed gives the same numbers everywhere. The standard error falls with the root of the
 * number of orders.
 *
 * Problem: `number-not-positive` (`orders`: a whole number from 2 on is needed to tell an error)
 *
 * @see Castro, Gómez & Tejada, Polynomial calculation of the Shapley value based on sampling, Computers & Operations
 * Research 36 (2009)
 *
 * @example
 * ```ts
 * const members = Array.from({ length: 30 }, (_, index) => `m${index}`);
 * const units = new Map(members.map((member) => [member, ratio(1)]));
 * const steps = [{ upTo: ratio(15), amount: ratio(100) }, { upTo: ratio(30), amount: ratio(150) }];
 * const game = costGame(members, [{ cost: 'stepped', steps, units }]);
 * const sampled = game.ok ? sampleShapley(game.value, { orders: 400, seed: 7 }) : game;
 * sampled.ok && Math.abs(Number(toDecimalPlaces(sampled.value.split.get('m0') ?? ratio(0), 6)) - 5) < 5 // => true
 * ```
 */
export function sampleShapley(
  game: CostGame,
  {
    orders,
    seed,
    exactUpTo = mostMembers,
  }: { readonly orders: number; readonly seed: number; readonly exactUpTo?: number },
): Outcome<SampledShapley> {
  if (!Number.isSafeInteger(orders) || orders < 2)
    return failure(problem('number-not-positive', '/orders', { received: String(orders) }));
  const { members, parts } = game;
  const { exactly, tooLarge } = byGroups(parts, exactUpTo);
  const exact = shapleyValue({ members, parts: exactly.flatMap((group) => group.parts) });
  if (!exact.ok) return exact;
  const shares = closedForms(parts, members.length);
  addTo(
    shares,
    members.map((member) => exact.value.get(member) ?? zero),
  );
  const sampled = tooLarge.flatMap((group) => group.parts).filter((part) => part.part === 'stepped');
  const drawn = averageOverOrders(sampled, { members: members.length, orders, seed });
  addTo(shares, drawn.averages);
  return success({
    split: splitOf(members, shares),
    standardErrors: new Map(members.map((member, index) => [member, drawn.errors[index] ?? 0])),
  });
}

type Stepped = Extract<GamePart, { part: 'stepped' }>;
type Drawing = { readonly members: number; readonly orders: number; readonly seed: number };

/** What each member adds, order by order, is added up in whole numbers. */
function averageOverOrders(parts: readonly Stepped[], { members, orders, seed }: Drawing) {
  const { denominator, climbs } = climbsOf(parts);
  const sums = Array.from({ length: members }, () => 0n);
  const squares = Array.from({ length: members }, () => 0n);
  const order = Array.from({ length: members }, (_, index) => index);
  const draw = numbersBelow(seed);
  for (let drawn = 0; drawn < orders; drawn += 1) {
    shuffle(order, draw);
    for (const climb of climbs) climb.restart();
    for (const member of order) {
      let added = 0n;
      for (const climb of climbs) added += climb.add(member);
      if (added === 0n) continue;
      sums[member] = (sums[member] ?? 0n) + added;
      squares[member] = (squares[member] ?? 0n) + added * added;
    }
  }
  return {
    averages: sums.map((total) => ratio(total, denominator * BigInt(orders))),
    errors: sums.map((total, member) =>
      errorOfAverage({ total, squares: squares[member] ?? 0n, orders: BigInt(orders), denominator }),
    ),
  };
}

type Climb = {
  readonly restart: () => void;
  /** What a member adds to those before it. */ readonly add: (member: number) => bigint;
};

function climbsOf(parts: readonly Stepped[]): { readonly climbs: readonly Climb[]; readonly denominator: bigint } {
  const { denominator } = overOneDenominator(parts.flatMap(({ steps }) => steps.map(({ amount }) => amount)));
  return { denominator, climbs: parts.map((part) => climbOf(part, denominator)) };
}

function climbOf({ steps, units }: Stepped, denominator: bigint): Climb {
  const { numerators } = overOneDenominator([...units, ...steps.map(({ upTo }) => upTo)]);
  const limits = numerators.slice(units.length);
  const amounts = steps.map(({ amount }) => (amount.numerator * denominator) / amount.denominator);
  let [needed, step, cost] = [0n, 0, 0n];
  return {
    restart: () => {
      [needed, step, cost] = [0n, 0, 0n];
    },
    add: (member) => {
      needed += numerators[member] ?? 0n;
      if (needed === 0n) return 0n;
      for (let limit = limits[step]; limit !== undefined && needed > limit; limit = limits[step]) step += 1;
      const before = cost;
      cost = amounts[step] ?? cost;
      return cost - before;
    },
  };
}

/** The root of the variance of the sample over the number of orders. */
function errorOfAverage(of: {
  readonly total: bigint;
  readonly squares: bigint;
  readonly orders: bigint;
  readonly denominator: bigint;
}): number {
  const { total, squares, orders, denominator } = of;
  const variance = ratio(squares * orders - total * total, orders * orders * (orders - 1n) * denominator * denominator);
  // Twenty decimals tell an error of a part of a cent of any cost.
  const scale = 10n ** 40n;
  return Math.sqrt(Number((variance.numerator * scale) / variance.denominator)) / 10 ** 20;
}

function shuffle(order: number[], draw: (limit: number) => number): void {
  for (let last = order.length - 1; last > 0; last -= 1) {
    const drawn = draw(last + 1);
    [order[last], order[drawn]] = [order[drawn] ?? 0, order[last] ?? 0];
  }
}

/**
 * Whole numbers below a limit, the same ones for the same seed on every machine.
 *
 * @see Vigna, splitmix; the generator of 32 bits known as mulberry32
 */
function numbersBelow(seed: number): (limit: number) => number {
  let state = Math.trunc(seed) >>> 0;
  return (limit) => {
    state = (state + 0x6d_2b_79_f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit);
  };
}
