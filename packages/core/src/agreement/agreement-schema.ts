import * as z from 'zod';
import { Agreement } from './agreement.ts';

/**
 * The JSON Schema (2020-12) of an agreement document, from the schema that reads it. What it accepts may still be
 * refused: that references lead somewhere and percents add up is for `readAgreement` to check.
 *
 * @example
 * ```ts
 * agreementSchema()['$id'] // => 'urn:umlage:agreement:1'
 * ```
 */
export function agreementSchema(): Readonly<Record<string, unknown>> {
  return {
    $id: 'urn:umlage:agreement:1',
    title: 'Umlage: one version of an agreement',
    ...z.toJSONSchema(Agreement, { io: 'input', target: 'draft-2020-12' }),
  };
}
