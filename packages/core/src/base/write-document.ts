import * as z from 'zod';

/** What a schema reads and writes, as plain JSON: `DocumentOf<typeof Facts>` checks facts while they are being written. */
export type DocumentOf<Schema extends z.ZodType> = z.input<Schema>;

/**
 * A value as plain JSON, the way back from `readDocument`: amounts and exact numbers become strings again.
 *
 * @example
 * ```ts
 * writeDocument(Money, cents(1250)) // => '12.50'
 * ```
 */
export function writeDocument<Schema extends z.ZodType>(schema: Schema, value: z.output<Schema>): DocumentOf<Schema> {
  return z.encode(schema, value);
}
