import { join } from 'node:path';
import { parseRatio, toDecimalPlaces } from '@umlage/core';
import { z } from 'zod';
import { readCases } from './case-file.ts';
import type { Answer } from './kinds/kind.ts';
import { decimalsOf } from './kinds/numbers.ts';
import { served } from './kinds/served.ts';

/** The cases of theory as a document: every published number beside the one that is computed. */

const titles: Readonly<Record<string, string>> = {
  'tu.shapley': 'Shapley value',
  'tu.nucleolus': 'Nucleolus',
  'tu.core': 'Core and least core',
  'tu.coreMembership': 'A split beside the core',
  'tu.separableCosts': 'Separable costs',
  'tu.scrb': 'Separable costs, remaining benefits',
  'tu.equalCharge': 'Equal charge',
  'tu.gately': 'Gately',
  'tu.tau': 'τ-value',
  'tu.savingsGame': 'Savings of groups',
  'tu.convex': 'Convexity',
  'airport.fees': 'Airport fees',
  'claims.rule': 'Claims',
  'finance.npv': 'Present value',
  'finance.tvm': 'Even payments',
};

const Case = z.looseObject({
  id: z.string(),
  kind: z.string(),
  inputs: z.unknown(),
  expected: z.record(z.string(), z.unknown()),
  tolerance: z.string(),
  provenance: z.string(),
  source: z.looseObject({ title: z.string(), author: z.string(), year: z.string() }),
});
type Case = z.infer<typeof Case>;

export function theoryTable(): string {
  const read = readCases(join(import.meta.dirname, 'theory.json'));
  if (!read.ok) throw new Error(read.fault);
  const cases = read.cases.flatMap((each) => {
    const known = z.looseObject({ kind: z.string() }).parse(each);
    return known.kind in titles ? [Case.parse(each)] : [];
  });
  const sections = Object.entries(titles).map(([kind, title]) => {
    const own = cases.filter((each) => each.kind === kind);
    if (own.length === 0) throw new Error(`there is no case of ${kind}`);
    return [`## ${title}`, '', header, ...own.flatMap(rows), ''].join('\n');
  });
  return `${introduction(cases)}\n${sections.join('\n')}`;
}

const header = '| case | known from | | published | computed | off at most |\n| --- | --- | --- | ---: | ---: | ---: |';

function introduction(cases: readonly Case[]): string {
  const sources = [...new Set(cases.map(({ source }) => `${source.author}: ${source.title} (${source.year})`))];
  return `<!-- Written by \`pnpm theory\` from test/conformance/theory.json and what @umlage/core/fairness computes. -->

# Published results of theory, computed

${String(cases.length)} cases of cooperative games, airport fees, claims and payments over time, each published number beside the one that
\`@umlage/core/fairness\` (payments: \`@umlage/core\`) computes. Computed numbers are exact and written to three decimals more than
published; “…” says that there are more. “Off at most” is the precision in which the source prints its numbers. What is known from
“literature” was quoted without the source at hand, what is “derived” follows from published inputs and is printed nowhere.
\`pnpm conformance\` holds all of them; where each was read stands in \`test/conformance/theory.json\`.

\`nucleolus\` looks among the splits under which nobody pays more than alone, as Schmeidler defined it, and there is none where all
together cost more than each alone; \`prenucleolus\` looks among all splits of the whole cost. Wherever there is a core they are the
same. What is published below as a nucleolus is compared with the first.

How long the Shapley value and the nucleolus take, from 4 to 22 members and beside what is known of others, stands in
[benchmarks.md](benchmarks.md#what-is-fair-by-number-of-members).

Sources:

${sources
  .toSorted()
  .map((source) => `* ${source}`)
  .join('\n')}
`;
}

function rows(each: Case): readonly string[] {
  const answers = answersTo(each);
  const pairs = leaves(each.expected, answers);
  return pairs.map(
    ({ name, published, computed }, index) =>
      `| ${index === 0 ? `${each.id} | ${each.provenance}` : ' | '} | ${name} | ${published} | ${computed} | ${index === 0 ? each.tolerance : ''} |`,
  );
}

function answersTo({ id, kind, inputs, expected }: Case): Answer {
  for (const shape of new Map(Object.entries(served)).get(kind) ?? []) {
    const reading = shape.read({ inputs, expected });
    const [given] = reading.understood && reading.reply.served ? reading.reply.given : [];
    if (given !== undefined) return given.answers;
  }
  throw new Error(`${id} is not answered`);
}

type Pair = { readonly name: string; readonly published: string; readonly computed: string };

function leaves(expected: unknown, given: Answer | undefined, path: readonly string[] = []): readonly Pair[] {
  if (typeof expected === 'object' && expected !== null)
    return Object.entries(expected).flatMap(([name, inner]: [string, unknown]) =>
      leaves(inner, innerOf(given, name), [...path, name]),
    );
  const published = String(expected);
  if (given === undefined || typeof given === 'object') throw new Error(`${path.join(' ')} is not answered`);
  return [{ name: path.join(' '), published, computed: written(String(given), published) }];
}

function innerOf(given: Answer | undefined, name: string): Answer | undefined {
  return typeof given === 'object' && !Array.isArray(given) && Object.hasOwn(given, name)
    ? (Reflect.get(given, name) as Answer)
    : undefined;
}

/** To three decimals more than published; a fraction beside a fraction. */
function written(computed: string, published: string): string {
  const value = parseRatio(computed, Number.POSITIVE_INFINITY);
  if (value === undefined || published.includes('/') || parseRatio(published) === undefined) return computed;
  const places = decimalsOf(published) + 3;
  if (!computed.includes('/') && decimalsOf(computed) <= places) return computed;
  return `${toDecimalPlaces(value, places)}…`;
}
