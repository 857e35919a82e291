import type { PartyId } from '../base/ids.ts';
import { add, compare, divide, isZero, multiply, subtract, sum, zero, type Ratio } from '../exact/ratio.ts';

/** One bearer of a limited amount: its share before, how much of a shift it takes, and its bounds. */
export type Bounded = {
  readonly party: PartyId;
  readonly share: Ratio;
  readonly takes: Ratio;
  readonly min: Ratio | undefined;
  readonly max: Ratio | undefined;
};

export type Solution =
  | { readonly met: true; readonly shares: ReadonlyMap<PartyId, Ratio>; readonly shift: Ratio }
  /** No shift reaches the amount; `reached` is the nearest the bounds allow. */
  | { readonly met: false; readonly reached: Ratio };

/**
 * Shifts all shares at once until they add up to the amount and every bound holds: x_i(m) = clamp(s_i + m·k_i, l_i, u_i)
 * with the m for which Σ x_i = A. Since Σ x never falls as m rises, the shares are unique: the order of bounds does not
 * matter, and there are no passes.
 */
export function solveLimits(amount: Ratio, bearers: readonly Bounded[]): Solution {
  const sharesAt = (shift: Ratio) => new Map(bearers.map((bearer) => [bearer.party, shareAt(bearer, shift)]));
  const totalAt = (shift: Ratio) => sum(bearers.map((bearer) => shareAt(bearer, shift)));

  // Between two breakpoints Σ x is a straight line; from the start of the piece that holds A it is followed to A.
  const { start, slope } = pieceWith(amount, bearers, totalAt);
  const missing = subtract(amount, totalAt(start));
  if (!isZero(missing) && isZero(slope)) return { met: false, reached: totalAt(start) };
  const shift = isZero(missing) ? start : add(start, divide(missing, slope));
  return { met: true, shares: sharesAt(shift), shift };
}

function shareAt({ share, takes, min, max }: Bounded, shift: Ratio): Ratio {
  const free = add(share, multiply(shift, takes));
  if (min !== undefined && compare(free, min) < 0) return min;
  return max !== undefined && compare(free, max) > 0 ? max : free;
}

type Piece = { readonly start: Ratio; readonly slope: Ratio };

function pieceWith(amount: Ratio, bearers: readonly Bounded[], totalAt: (shift: Ratio) => Ratio): Piece {
  const breaks = bearers.flatMap(breakpoints).toSorted(compare);
  const [first] = breaks;
  if (first === undefined) return { start: zero, slope: slopeOf(bearers, () => true) };
  if (compare(amount, totalAt(first)) < 0) {
    const free = ({ value, min, max }: Moved) =>
      (min === undefined || compare(value, min) > 0) && (max === undefined || compare(value, max) <= 0);
    return { start: first, slope: slopeOf(bearers, (bearer) => free(moved(bearer, first))) };
  }
  let [low, high] = [0, breaks.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (compare(totalAt(breaks[middle] ?? first), amount) <= 0) low = middle;
    else high = middle - 1;
  }
  const start = breaks[low] ?? first;
  const free = ({ value, min, max }: Moved) =>
    (min === undefined || compare(value, min) >= 0) && (max === undefined || compare(value, max) < 0);
  return { start, slope: slopeOf(bearers, (bearer) => free(moved(bearer, start))) };
}

/** The shifts at which a bearer reaches a bound. */
function breakpoints({ share, takes, min, max }: Bounded): readonly Ratio[] {
  if (isZero(takes)) return [];
  return [min, max].flatMap((bound) => (bound === undefined ? [] : [divide(subtract(bound, share), takes)]));
}

type Moved = Bounded & { readonly value: Ratio };

function moved(bearer: Bounded, shift: Ratio): Moved {
  return { ...bearer, value: add(bearer.share, multiply(shift, bearer.takes)) };
}

function slopeOf(bearers: readonly Bounded[], isFree: (bearer: Bounded) => boolean): Ratio {
  return sum(bearers.filter(isFree).map(({ takes }) => takes));
}
