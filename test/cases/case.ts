import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** The agreements that the service brings along; their documents are read as they are. */
const examples = new URL('../../packages/api/src/examples/', import.meta.url);

const amounts = z.record(z.string(), z.string());

const Expected = z.strictObject({
  /** By pool and bearer; whoever is not named bears nothing. A pool without lines is blocked. */
  lines: z.record(z.string(), amounts),
  /** By pool, name of the portion and bearer, where the agreement rounds portion by portion. */
  portions: z.record(z.string(), z.record(z.string(), amounts)).optional(),
  /** Sums over all pools: of everyone, or of those in a role. */
  totals: z
    .array(
      z.strictObject({ of: z.union([z.literal('all'), z.strictObject({ role: z.string() })]), amount: z.string() }),
    )
    .default([]),
  collected: amounts.default({}),
  /** By bearer, over all pools: what it owes more than as issued, of which nobody is left out. */
  correction: amounts.optional(),
  /** Codes, in any order; there are no others. */
  findings: z.array(z.string()).default([]),
});

const Refused = z.strictObject({ refused: z.array(z.strictObject({ code: z.string(), path: z.string() })).min(1) });

const Document = z.record(z.string(), z.unknown());

const Version = z.strictObject({ agreement: Document.optional(), knownOn: z.string().optional() });
type Version = z.infer<typeof Version>;

const Rows = z.record(z.string(), z.array(z.unknown()));

/** A published number: what was agreed, what happened, what came out, and the sum done by hand. */
export const Case = z.strictObject({
  id: z.string(),
  title: z.string(),
  source: z.strictObject({ title: z.string().min(1), url: z.url().optional() }),
  derivation: z.string().min(20),
  /** The document, or the id of an example of the service, with its facts. */
  agreement: Document.optional(),
  example: z.string().optional(),
  /** Instead of one document: several versions, each with the day since when it is known; without, always. */
  versions: z.array(Version).optional(),
  facts: Rows.optional(),
  /** Rows beside those of the example. */
  added: Rows.optional(),
  question: z.unknown().optional(),
  /** What each party bore last, for limits on a change. */
  lastShares: z.array(z.unknown()).default([]),
  /** The day as known on which statements were issued before: the same question is asked for it, too. */
  issuedAsKnownOn: z.string().optional(),
  /** Instead of the rounding of the agreement. */
  rounding: z.unknown().optional(),
  expected: z.union([Expected, Refused]),
});
export type Case = z.infer<typeof Case>;

const Example = z.looseObject({ agreement: Document, facts: Rows });

/** The versions of the agreement and the facts a case is about, as plain documents. */
export function documentsOf({ agreement, example, versions, facts = {}, added = {}, rounding }: Case) {
  const brought =
    example === undefined
      ? { agreement, facts }
      : Example.parse(JSON.parse(readFileSync(new URL(`${example}.json`, examples), 'utf8')));
  const kinds = ['participation', 'figures', 'costItems', 'contractPrices', 'assets', 'posts', 'accountEntries'];
  const rows = kinds.map((kind) => [kind, [...(brought.facts[kind] ?? []), ...(added[kind] ?? [])]]);
  const only: Version = { agreement: rounding === undefined ? brought.agreement : { ...brought.agreement, rounding } };
  return { versions: versions ?? [only], facts: Object.fromEntries(rows) as unknown };
}
