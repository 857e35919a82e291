import { failure, success, type Outcome } from '../base/outcome.ts';
import { problem, type Problem } from '../base/problem.ts';
import { add, divide, isZero, multiply, negate, ratio, zero, type Ratio } from '../exact/ratio.ts';
import { shareIncrements } from './airport.ts';
import { splitOf, type CostGame, type CostOfExactly, type GamePart, type Split } from './cost-game.ts';
import { firstOf, mostMembers, sizeOf } from './groups.ts';
import { composed, tabulate } from './tabulate.ts';

/**
 * The Shapley value of a cost game, exactly: what each member adds to the cost, on the average of all orders in which
 * members may come. It adds up to the whole cost, charges alike who causes alike, and charges for a sum of costs the sum
 * of the charges; it need not be in the core.
 *
 * Parts `perUnit`, `fixed`, `largest` and `onlyGroups` have closed forms, for any number of members. Of parts `stepped` and `table` every
 * group of those who use them is looked at: 20 members take some tenths of a second.
 *
 * Problem: `game-too-large`, if more than 24 members use one stepped part; `sampleShapley` estimates there
 *
 * @see Shapley, A Value for n-Person Games (1953); Littlechild & Owen, A Simple Expression for the Shapley Value in a
 * Special Case, Management Science 20 (1973), for `largest`
 *
 * @example
 * ```ts
 * const game = costGame(['a', 'b', 'c'], [
 *   { cost: 'largest', needs: new Map([['a', ratio(3)], ['b', ratio(6)], ['c', ratio(12)]]) },
 * ]);
 * const value = game.ok ? shapleyValue(game.value) : game;
 * value // => success(new Map([['a', ratio(1)], ['b', ratio(5, 2)], ['c', ratio(17, 2)]]))
 * ```
 */
export function shapleyValue({ members, parts }: CostGame): Outcome<Split> {
  const shares = closedForms(parts, members.length);
  const { exactly, tooLarge } = byGroups(parts);
  const problems = tooLarge.map(({ users }) => tooManyUsers(users.length));
  if (problems.length > 0) return failure(...problems);
  for (const group of exactly) addTo(shares, averageMarginals(group), group.users);
  return success(splitOf(members, shares));
}

function tooManyUsers(members: number): Problem {
  return problem('game-too-large', '/parts', { members, most: mostMembers });
}

/** Parts for which a formula gives the value, of any number of members. */
export function closedForms(parts: readonly GamePart[], members: number): Ratio[] {
  const shares = Array.from({ length: members }, () => zero);
  for (const part of parts)
    switch (part.part) {
      case 'own':
        addTo(shares, part.costs);
        break;
      case 'fixed': {
        const each = divide(part.amount, ratio(part.users.length));
        addTo(
          shares,
          part.users.map(() => each),
          part.users,
        );
        break;
      }
      case 'largest':
        addTo(shares, shareIncrements(part.needs));
        break;
      case 'onlyGroups':
        for (const of of part.groups) addTo(shares, ofExactly(of, members));
        break;
      case 'stepped':
      case 'table':
        break;
    }
  return shares;
}

/** A cost that arises with exactly these members: the last of them brings it, and the next who comes takes it away. */
function ofExactly({ group, cost }: CostOfExactly, members: number): readonly Ratio[] {
  const inside = new Set(group);
  const outside = members - inside.size;
  const orders = multiply(cost, ratio(factorialOf(inside.size) * factorialOf(outside), factorialOf(members)));
  const [bears, spares] = [
    divide(orders, ratio(inside.size)),
    outside === 0 ? zero : divide(negate(orders), ratio(outside)),
  ];
  return Array.from({ length: members }, (_, member) => (inside.has(member) ? bears : spares));
}

function factorialOf(count: number): bigint {
  return factorials(count)[count] ?? 1n;
}

/** Parts whose groups are looked at one by one, and who uses them. */
export type Enumerated = { readonly parts: readonly GamePart[]; readonly users: readonly number[] };

/** Together if together they have few enough users, since each table takes its time; else each by itself. */
export function byGroups(
  parts: readonly GamePart[],
  most = mostMembers,
): {
  readonly exactly: readonly Enumerated[];
  readonly tooLarge: readonly Enumerated[];
} {
  const each = parts.flatMap((part) => (part.part === 'stepped' || part.part === 'table' ? [enumerated([part])] : []));
  const all = enumerated(each.flatMap((one) => one.parts));
  if (all.users.length === 0) return { exactly: [], tooLarge: [] };
  if (all.users.length <= most) return { exactly: [all], tooLarge: [] };
  const isSmall = ({ users }: Enumerated) => users.length <= most;
  return { exactly: each.filter(isSmall), tooLarge: each.filter((one) => !isSmall(one)) };
}

function enumerated(parts: readonly GamePart[]): Enumerated {
  const users = parts.flatMap((part) =>
    part.part === 'stepped'
      ? part.units.flatMap((units, index) => (isZero(units) ? [] : [index]))
      : part.part === 'table'
        ? Array.from({ length: Math.log2(part.costs.length) }, (_, index) => index)
        : [],
  );
  return { parts, users: [...new Set(users)].toSorted((a, b) => a - b) };
}

export function addTo(shares: Ratio[], added: readonly Ratio[], positions?: readonly number[]): void {
  for (const [index, share] of added.entries()) {
    const position = positions?.[index] ?? index;
    shares[position] = add(shares[position] ?? zero, share);
  }
}

/**
 * The average of what each user adds, over all orders. Costs are added up by the size of the group first, in whole
 * numbers, for all groups and for those with each user; what is left is one weight for each size.
 */
function averageMarginals({ parts, users }: Enumerated): readonly Ratio[] {
  const count = users.length;
  const table = tabulate(parts, users, count);
  const bySize = table.limbs.map((limb) => sumsBySize(limb, count));
  const factorial = factorials(count);
  const orders = factorial[count] ?? 1n;
  const sumAt = (index: number) =>
    composed(
      bySize.map((sums) => sums[index] ?? 0),
      table.bits,
    );
  return users.map((_, user) => {
    let total = 0n;
    for (let size = 0; size <= count; size += 1) {
      const having = sumAt((user + 1) * (count + 1) + size);
      const lacking = sumAt(size) - having;
      if (size > 0) total += having * (factorial[size - 1] ?? 1n) * (factorial[count - size] ?? 1n);
      if (size < count) total -= lacking * (factorial[size] ?? 1n) * (factorial[count - size - 1] ?? 1n);
    }
    return ratio(total, orders * table.denominator);
  });
}

/** Costs added up by size of the group: of all groups, and behind them, user by user, of the groups with this user. */
function sumsBySize(costs: Float64Array, count: number): Float64Array {
  const row = count + 1;
  const sums = new Float64Array(row * row);
  for (let mask = 1; mask < costs.length; mask += 1) {
    const cost = costs[mask] ?? 0;
    const size = sizeOf(mask);
    sums[size] = (sums[size] ?? 0) + cost;
    for (let rest = mask; rest !== 0; rest &= rest - 1) {
      const at = (firstOf(rest) + 1) * row + size;
      sums[at] = (sums[at] ?? 0) + cost;
    }
  }
  return sums;
}

function factorials(count: number): readonly bigint[] {
  const values = [1n];
  for (let factor = 1; factor <= count; factor += 1) values.push((values[factor - 1] ?? 1n) * BigInt(factor));
  return values;
}
