import * as z from 'zod';

/**
 * A value as plain JSON, the way back from `readDocument`: amounts and exact numbers become strings again.
 *
 * @example
 * ```ts
 * writeDocument(Money, cents(1250)) // => '12.50'
 * ```
 */
export function writeDocument<Schema extends z.ZodType>(schema: Schema, value: z.output<Schema>): z.input<Schema> {
  return z.encode(schema, value);
}
