import * as z from 'zod';
import type { ProblemCode } from '../base/problem.ts';
import {
  compare,
  decimalPattern,
  formatRatio,
  fractionPattern,
  isNegative,
  parseRatio,
  ratio,
  type Ratio,
} from './ratio.ts';

/** In a document fewer are read: fractions of many digits, added up for many parties, would keep a server busy. */
const mostDigitsRead = 18;

/** How an exact number is written, for schemas: bounds on its size are told in words. */
const pattern = `${decimalPattern.source}|${fractionPattern.source}`;

function exactNumber(accepts: (value: Ratio) => boolean, refusal: ProblemCode, mostDigits = mostDigitsRead) {
  return z.codec(z.string(), z.custom<Ratio>(), {
    decode: (text, context) => {
      const value = parseRatio(text, mostDigits);
      if (value !== undefined && accepts(value)) return value;
      const code: ProblemCode = value === undefined ? 'number-invalid' : refusal;
      context.issues.push({ code: 'custom', input: text, params: { code } });
      return z.NEVER;
    },
    // On the way back Zod tries every variant of a union, unchecked: what is no number is another variant's.
    encode: (value, context) => {
      if (isRatio(value)) return formatRatio(value);
      context.issues.push({ code: 'custom', input: value, params: { code: 'number-invalid' } });
      return z.NEVER;
    },
  });
}

function isRatio(value: unknown): value is Ratio {
  return typeof value === 'object' && value !== null && 'numerator' in value && 'denominator' in value;
}

/**
 * On the wire a decimal (`"12.5"`) or a fraction (`"1/3"`) of at most eighteen digits on each side, inside a `Ratio`.
 * Problem: `number-invalid`.
 */
export const ExactNumber = exactNumber(() => true, 'number-invalid').meta({
  id: 'ExactNumber',
  pattern,
  description: 'A decimal ("12.5") or a fraction ("1/3"): exact, never rounded',
});

/** An exact number that was computed: as long as it happens to be, so that what was written can be read back. */
export const ComputedNumber = exactNumber(() => true, 'number-invalid', Number.POSITIVE_INFINITY).meta({
  id: 'ComputedNumber',
  description: 'A decimal ("12.5") or a fraction ("1/3"), computed and never rounded',
});

/** An exact number that is not below zero. Problems: `number-invalid`, `number-negative`. */
export const Weight = exactNumber((value) => !isNegative(value), 'number-negative').meta({
  id: 'Weight',
  pattern,
  description: 'A decimal or a fraction, not below zero',
});

/** An exact number above zero. */
export const PositiveNumber = exactNumber((value) => value.numerator > 0n, 'number-not-positive').meta({
  id: 'PositiveNumber',
  pattern,
  description: 'A decimal or a fraction above zero',
});

/** Percent of something: an exact number from 0 to 100. Problems: `number-invalid`, `percent-out-of-range`. */
export const Percent = exactNumber(
  (value) => !isNegative(value) && compare(value, ratio(100)) <= 0,
  'percent-out-of-range',
).meta({ id: 'Percent', pattern, description: 'A decimal or a fraction from 0 to 100' });
