const exactInDoubles = 2n ** 53n;
const long = 2n ** 128n;

/** Of whole numbers, the second above zero. */
export function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let x = a < 0n ? -a : a;
  let y = b;
  if (x >= long && y >= long) [x, y] = shorten(x, y);
  while (y >= exactInDoubles) [x, y] = [y, x % y];
  if (y === 0n) return x;
  return y === 1n ? 1n : BigInt(divisorInDoubles(Number(y), Number(x % y)));
}

/** Of whole numbers below 2^53, of which a double gives quotient and product exactly; `%` takes several times as long. */
function divisorInDoubles(a: number, b: number): number {
  let x = a;
  let y = b;
  while (y !== 0) {
    const rest = x - Math.floor(x / y) * y;
    x = y;
    y = rest;
  }
  return x;
}

/**
 * Two shorter numbers with the same divisors in common: Euclid’s steps, a dozen at a time. As long as the leading digits
 * of both say for certain what the next quotients are, only these are divided, in doubles, and the long numbers are
 * multiplied once by what the steps come to.
 *
 * @see Lehmer, Euclid’s algorithm for large numbers (1938); Knuth, The Art of Computer Programming 2, 4.5.2, algorithm L
 */
function shorten(a: bigint, b: bigint): readonly [bigint, bigint] {
  let [x, y] = a < b ? [b, a] : [a, b];
  let shift = 4 * x.toString(16).length - 52;
  while (y >= long) {
    let leading = Number(x >> BigInt(shift));
    while (leading < 2 ** 48) {
      shift = Math.max(0, shift - 4);
      leading = Number(x >> BigInt(shift));
    }
    const [p, q, r, s] = steps(leading, Number(y >> BigInt(shift)));
    [x, y] = q === 0 ? [y, x % y] : [BigInt(p) * x + BigInt(q) * y, BigInt(r) * x + BigInt(s) * y];
  }
  return [x, y];
}

/** What certain steps make of x and y: p·x + q·y and r·x + s·y; q is 0 if not even one is certain. */
function steps(leadingX: number, leadingY: number): readonly [number, number, number, number] {
  let [x, y] = [leadingX, leadingY];
  let [p, q, r, s] = [1, 0, 0, 1];
  for (;;) {
    if (y + r === 0 || y + s === 0) return [p, q, r, s];
    const quotient = Math.floor((x + p) / (y + r));
    if (quotient !== Math.floor((x + q) / (y + s))) return [p, q, r, s];
    [p, r] = [r, p - quotient * r];
    [q, s] = [s, q - quotient * s];
    [x, y] = [y, x - quotient * y];
  }
}
