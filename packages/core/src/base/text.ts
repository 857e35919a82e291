import * as z from 'zod';

// Control characters and halves of surrogate pairs: no document prints them, and some databases refuse them.
const unwritable = /(?![\n\t])\p{Cc}|\p{Cs}/u;

/** A text people read, of at least one character; without control characters. */
export function readableText(maximum: number) {
  return z
    .string()
    .min(1)
    .max(maximum)
    .refine((text) => !unwritable.test(text), { params: { code: 'text-unreadable' } });
}
