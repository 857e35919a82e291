import {
  canonicalJson,
  describeProblem,
  formatCents,
  formatRatio,
  ratio,
  readDocument,
  sumCents,
  writeDocument,
  type Agreement,
  type JsonValue,
  type Problem,
  type Ratio,
  type Run,
} from '@umlage/core';
import type { z } from 'zod';
import { plus } from '../laws/law.ts';
import { isList, isTable } from './documents.ts';

/** What holds whatever comes in. All of it throws where it does not. */

export function must(holds: boolean, claim: string, shown: unknown = ''): asserts holds {
  if (!holds) throw new Error(`not so: ${claim}`, { cause: typeof shown === 'string' ? shown : JSON.stringify(shown) });
}

export function equal(actual: string, expected: string, claim: string): void {
  must(actual === expected, claim, `${actual.slice(0, 200)} instead of ${expected.slice(0, 200)}`);
}

/** Of thousands of problems the first and the last are looked at. */
const mostProblems = 40;

/** Each problem says what is wrong, at a place of one of these documents, and what to do, in both languages. */
export function checkProblems(
  problems: readonly Problem[],
  documents: readonly JsonValue[],
  agreement?: Agreement,
): void {
  const looked =
    problems.length > mostProblems ? [...problems.slice(0, mostProblems - 1), ...problems.slice(-1)] : problems;
  for (const problem of looked) {
    const { code, path } = problem;
    must(code.length > 0, 'a problem has a code', problem);
    must(
      documents.some((document) => isPlaceIn(document, path)),
      `the path of ${code} leads to a place`,
      path.slice(0, 200),
    );
    for (const language of ['de', 'en'] as const) {
      const { title, detail, remedy } = describeProblem(problem, language, agreement);
      must(
        [title, detail, remedy].every((text) => /\S/u.test(text)),
        `${code} has all its texts`,
        problem.facts,
      );
      checkText([title, detail, remedy].join(' | '), code);
    }
  }
}

export function checkText(text: string, of: string): void {
  const found = /undefined|NaN|Infinity|\[object/u.exec(text)?.[0];
  must(found === undefined, `no “${found ?? ''}” in the text of ${of}`, text.slice(0, 300));
}

/** An existing place, or a missing child of one. */
function isPlaceIn(document: JsonValue, path: string): boolean {
  if (path === '') return true;
  if (!path.startsWith('/')) return false;
  const steps = path
    .slice(1)
    .split('/')
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
  let at: JsonValue | undefined = document;
  for (const step of steps) {
    if (at === undefined || (!isList(at) && !isTable(at))) return false;
    at = Object.hasOwn(at, step) ? (Reflect.get(at, step) as JsonValue) : undefined;
  }
  return true;
}

/** What was read is written and read again as the same text. */
export function checkRoundTrip<Schema extends z.ZodType>(schema: Schema, value: z.output<Schema>, of: string): void {
  const text = written(schema, value);
  const read = readDocument(schema, JSON.parse(text));
  must(read.ok, `${of} is read back`, read.ok ? '' : read.problems.slice(0, 3));
  equal(written(schema, read.value), text, `${of} is read back the same`);
}

function written<Schema extends z.ZodType>(schema: Schema, value: z.output<Schema>): string {
  return canonicalJson(JSON.parse(JSON.stringify(writeDocument(schema, value))) as JsonValue);
}

/** Exact shares add up to the net cost, cents to what is collected; both are the same unless the policy restates. */
export function checkSums({ pools }: Run): void {
  for (const { pool, blocked, lines, netCents, collectedCents, rounding } of pools) {
    must(!blocked || lines.length === 0, 'a blocked pool has no lines', pool);
    if (blocked) continue;
    const collected = sumCents(lines.map(({ cents }) => cents));
    equal(formatCents(collected), formatCents(collectedCents), `the lines of ${pool} are what is collected`);
    equal(
      exactly(lines.map(({ exact }) => exact)),
      exactly([ratio(netCents)]),
      `the exact shares of ${pool} are its cost`,
    );
    const restates = 'difference' in rounding && rounding.difference === 'restate';
    if (!restates) equal(formatCents(collectedCents), formatCents(netCents), `what ${pool} collects is its cost`);
  }
}

export function exactly(values: readonly Ratio[]): string {
  return formatRatio(plus(...values));
}

/** All that comes out of a run, as text. */
export function textOf({ pools, findings, segments }: Run): string {
  const outcome = pools.map(({ pool, blocked, netCents, collectedCents, lines, stretches }) => ({
    pool,
    blocked,
    netCents,
    collectedCents,
    lines,
    amounts: stretches.map(({ amount }) => amount),
  }));
  return JSON.stringify({ outcome, findings, segments }, (_, value: unknown) =>
    typeof value === 'bigint' ? String(value) : value,
  );
}
