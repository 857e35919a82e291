import { invariant } from '../base/invariant.ts';
import { negate, overOneDenominator, zero, type Ratio } from '../exact/ratio.ts';
import type { CostGame, GamePart } from './cost-game.ts';

/**
 * Whole numbers by group, whose members are the bits of the index: all over one denominator. A number is the sum of
 * its limbs, limb k times 2^(k · bits); what is linear is computed limb by limb, in doubles that hold whole numbers and
 * are never rounded.
 */
export type Table = {
  readonly limbs: readonly Float64Array[];
  readonly bits: number;
  readonly denominator: bigint;
};

/** Doubles hold whole numbers up to 2^53 exactly. */
const bitsOfDouble = 53;

/**
 * The cost of every group of some members, who are all that take part in these parts. So many numbers of a limb may be
 * added up without leaving what doubles hold exactly as 2^headroom says.
 */
export function tabulate(parts: readonly GamePart[], members: readonly number[], headroom = 0): Table {
  const whole = inWholeNumbers(parts, members);
  const mostBits = whole.largest.toString(2).length;
  // Each limb of a cost is a sum of one number for each member and each part.
  const added = Math.ceil(Math.log2(whole.parts.length + members.length + 1));
  const single = mostBits + headroom <= bitsOfDouble;
  const bits = single ? bitsOfDouble : bitsOfDouble - headroom - added;
  const count = single ? 1 : Math.ceil((mostBits + 1) / bits);
  const limbs = Array.from({ length: count }, () => new Float64Array(2 ** members.length));
  for (const part of whole.parts) {
    const taken = part.amounts.map((amount) => limbsOf(amount, { bits, count }));
    for (const [index, limb] of limbs.entries())
      part.add(
        limb,
        Float64Array.from(taken, (each) => each[index] ?? 0),
      );
  }
  return { limbs, bits, denominator: whole.denominator };
}

/** The whole numbers of a table as they are: doubles where one holds each, else bigints. */
export function wholeNumbers({ limbs, bits }: Table): Float64Array | readonly bigint[] {
  const [first, ...others] = limbs;
  invariant(first !== undefined, 'a table has a limb');
  if (others.length === 0) return first;
  return Array.from(first, (_, mask) =>
    composed(
      limbs.map((limb) => limb[mask] ?? 0),
      bits,
    ),
  );
}

/** The number whose limbs these are. */
export function composed(limbs: readonly number[], bits: number): bigint {
  return limbs.reduceRight((above, limb) => above * 2n ** BigInt(bits) + BigInt(limb), 0n);
}

/** What each group pays by a split less what it would cost alone, as another game: below zero where it would be dearer alone. */
export function lessSplit({ parts }: CostGame, shares: readonly Ratio[]): readonly GamePart[] {
  return [...parts, { part: 'own', costs: shares.map(negate) }];
}

/** How a part adds its amounts, limb by limb, to the costs of all groups. */
type WholePart = {
  readonly amounts: readonly bigint[];
  readonly add: (costs: Float64Array, amounts: Float64Array) => void;
};

/** The same parts, their amounts whole numbers over one denominator; and what none of them adds up to more than. */
function inWholeNumbers(parts: readonly GamePart[], members: readonly number[]) {
  const given = parts.map((part) => forMembers(part, members));
  const amounts = given.map(amountsOf);
  const { denominator } = overOneDenominator(amounts.flat());
  const scaled = amounts.map((each) => each.map((amount) => (amount.numerator * denominator) / amount.denominator));
  const size = (amount: bigint) => (amount < 0n ? -amount : amount);
  const mostIn = (index: number) => {
    const own = (scaled[index] ?? []).map(size);
    return given[index]?.part === 'own'
      ? own.reduce((total, amount) => total + amount, 0n)
      : own.reduce((most, amount) => (amount > most ? amount : most), 0n);
  };
  return {
    denominator,
    largest: given.reduce((total, _, index) => total + mostIn(index), 0n),
    parts: given.map((part, index): WholePart => ({
      amounts: scaled[index] ?? [],
      add: adderOf(part, members.length),
    })),
  };
}

/** A part of the game as some members see it, by their position among these. */
function forMembers(part: GamePart, members: readonly number[]): GamePart {
  const pick = (values: readonly Ratio[]) => members.map((member) => values[member] ?? zero);
  switch (part.part) {
    case 'own':
      return { part: 'own', costs: pick(part.costs) };
    case 'fixed':
      return { ...part, users: part.users.map((user) => members.indexOf(user)).filter((user) => user >= 0) };
    case 'stepped':
      return { ...part, units: pick(part.units) };
    case 'largest':
      return { part: 'largest', needs: pick(part.needs) };
    case 'onlyGroups':
      return {
        part: 'onlyGroups',
        groups: part.groups
          .map(({ group, cost }) => ({ group: group.map((member) => members.indexOf(member)), cost }))
          .filter(({ group }) => !group.includes(-1)),
      };
    case 'table':
      return part;
  }
}

function amountsOf(part: GamePart): readonly Ratio[] {
  switch (part.part) {
    case 'own':
      return part.costs;
    case 'fixed':
      return [part.amount];
    case 'stepped':
      return [zero, ...part.steps.map(({ amount }) => amount)];
    case 'largest':
      return part.needs;
    case 'onlyGroups':
      return part.groups.map(({ cost }) => cost);
    case 'table':
      return part.costs;
  }
}

function adderOf(part: GamePart, count: number): WholePart['add'] {
  switch (part.part) {
    case 'own':
      return (costs, amounts) => {
        const sums = sumsOf(amounts);
        addTo(costs, (mask) => sums[mask] ?? 0);
      };
    case 'fixed': {
      const users = part.users.reduce((mask, user) => mask + 2 ** user, 0);
      return (costs, [amount = 0]) => {
        addTo(costs, (mask) => ((mask & users) === 0 ? 0 : amount));
      };
    }
    case 'stepped': {
      const steps = stepsReached(part, count);
      return (costs, amounts) => {
        addTo(costs, (mask) => amounts[steps[mask] ?? 0] ?? 0);
      };
    }
    case 'largest': {
      const largest = largestIn(part.needs);
      return (costs, amounts) => {
        addTo(costs, (mask) => (mask === 0 ? 0 : (amounts[largest[mask] ?? 0] ?? 0)));
      };
    }
    case 'onlyGroups': {
      const masks = part.groups.map(({ group }) => group.reduce((mask, member) => mask + 2 ** member, 0));
      return (costs, amounts) => {
        for (const [index, mask] of masks.entries()) costs[mask] = (costs[mask] ?? 0) + (amounts[index] ?? 0);
      };
    }
    case 'table':
      return (costs, amounts) => {
        addTo(costs, (mask) => amounts[mask] ?? 0);
      };
  }
}

function addTo(costs: Float64Array, ofGroup: (mask: number) => number): void {
  for (let mask = 0; mask < costs.length; mask += 1) costs[mask] = (costs[mask] ?? 0) + ofGroup(mask);
}

/** The sum of the values of every group: each is that of the group without its last member, and one more. */
export function sumsOf(values: Float64Array): Float64Array {
  const sums = new Float64Array(2 ** values.length);
  for (const [index, value] of values.entries())
    for (let mask = 0, bit = 2 ** index; mask < bit; mask += 1) sums[bit + mask] = (sums[mask] ?? 0) + value;
  return sums;
}

export function bigSumsOf(values: readonly (number | bigint)[]): readonly bigint[] {
  const sums = [0n];
  for (const value of values)
    for (let mask = 0, without = sums.length; mask < without; mask += 1) sums.push((sums[mask] ?? 0n) + BigInt(value));
  return sums;
}

/** By group, which step its members reach together; 0 is before the first. */
function stepsReached({ steps, units }: Extract<GamePart, { part: 'stepped' }>, count: number): Uint16Array {
  const { numerators } = overOneDenominator([...units, ...steps.map(({ upTo }) => upTo)]);
  const [own, limits] = [numerators.slice(0, count), numerators.slice(count)];
  const total = own.reduce((sum, each) => sum + each, 0n);
  const reached = new Uint16Array(2 ** count);
  if (total <= BigInt(Number.MAX_SAFE_INTEGER)) {
    const sums = sumsOf(Float64Array.from(own, Number));
    const near = limits.map(Number);
    for (let mask = 1; mask < reached.length; mask += 1) reached[mask] = stepAt(sums[mask] ?? 0, near);
  } else {
    const sums = bigSumsOf(own);
    for (let mask = 1; mask < reached.length; mask += 1) reached[mask] = stepAt(sums[mask] ?? 0n, limits);
  }
  return reached;
}

function stepAt<Units extends number | bigint>(units: Units, limits: readonly Units[]): number {
  if (units <= 0) return 0;
  let step = 0;
  for (let limit = limits[0]; limit !== undefined && units > limit; limit = limits[step]) step += 1;
  return step + 1;
}

/** By group, who of it needs most. */
function largestIn(needs: readonly Ratio[]): Uint8Array {
  const { numerators } = overOneDenominator(needs);
  const largest = new Uint8Array(2 ** needs.length);
  for (const [index, need] of numerators.entries())
    for (let mask = 0, bit = 2 ** index; mask < bit; mask += 1) {
      const other = largest[mask] ?? 0;
      largest[bit + mask] = mask === 0 || need > (numerators[other] ?? 0n) ? index : other;
    }
  return largest;
}

/** A whole number cut into limbs: the lower ones are not below zero, the last takes the sign. */
function limbsOf(
  number: bigint,
  { bits, count }: { readonly bits: number; readonly count: number },
): readonly number[] {
  const limbs: number[] = [];
  let rest = number;
  for (let index = 0; index < count - 1; index += 1) {
    limbs.push(Number(BigInt.asUintN(bits, rest)));
    rest >>= BigInt(bits);
  }
  return [...limbs, Number(rest)];
}
