import { expect, test } from 'vitest';
import { greatestCommonDivisor } from './greatest-common-divisor.ts';

function euclid(a: bigint, b: bigint): bigint {
  return b === 0n ? (a < 0n ? -a : a) : euclid(b, a % b);
}

test.each([
  [0n, 7n, 7n],
  [12n, 18n, 6n],
  [-12n, 18n, 6n],
  [2n ** 53n - 1n, 2n ** 53n, 1n],
  [2n ** 200n, 6n ** 90n, 2n ** 90n],
])('of %d and %d', (a, b, divisor) => {
  expect(greatestCommonDivisor(a, b)).toBe(divisor);
});

test('of long numbers as Euclid has it', () => {
  // Powers of one number modulo a prime look like numbers drawn at random.
  const prime = 2n ** 521n - 1n;
  let power = 3n;
  const next = (bits: bigint) => {
    power = (power * 7n ** 180n) % prime;
    return (power >> (521n - bits)) + 1n;
  };
  for (let round = 0; round < 3000; round += 1) {
    const common = next(BigInt(1 + (round % 300)));
    const [a, b] = [common * next(BigInt(1 + ((round * 7) % 500))), common * next(BigInt(1 + ((round * 13) % 500)))];
    expect(greatestCommonDivisor(a, b)).toBe(euclid(a, b));
  }
});

test('of neighbours of Fibonacci, whose quotients are all 1', () => {
  let [a, b] = [1n, 1n];
  for (let index = 0; index < 3000; index += 1) [a, b] = [a + b, a];
  expect(greatestCommonDivisor(a, b)).toBe(1n);
  expect(greatestCommonDivisor(a * 10n ** 50n, b * 10n ** 50n)).toBe(10n ** 50n);
});
