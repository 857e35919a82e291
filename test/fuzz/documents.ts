import { globSync, readFileSync } from 'node:fs';
import { canonicalJson, type JsonValue } from '@umlage/core';
import * as fc from 'fast-check';
import { Case, documentsOf } from '../cases/case.ts';
import { worlds } from '../laws/arbitrary-terms.ts';

/** What everything starts from: agreements with their facts, questions and what statements need, as plain JSON. */

export type Table = { readonly [name: string]: JsonValue };

const cases = new URL('../cases/', import.meta.url);
const examples = new URL('../../packages/api/src/examples/', import.meta.url);

const question = { period: { from: '2024-01-01', until: '2025-01-01' }, asKnownOn: '2025-01-31' };

function filesIn(folder: URL): readonly unknown[] {
  const names = globSync('*.json', { cwd: folder }).toSorted();
  return names.map((name) => fileAt(new URL(name, folder)));
}

function fileAt(file: URL): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** One world as an input: two versions or one, advances, baselines and last shares of its parties and pools. */
function inputOf(world: {
  readonly agreement?: unknown;
  readonly facts?: unknown;
  readonly question?: unknown;
  readonly baselines?: unknown;
}): Table {
  const { agreement, facts, question: asked = question, baselines = [] } = plain(world);
  const parties = listAt(agreement, 'parties').map((party) => textAt(party, 'id'));
  const pools = listAt(agreement, 'pools').map((pool) => textAt(pool, 'id'));
  const [first = 'nobody'] = parties;
  const { period = question.period } = tableOf(asked);
  const from = textAt(period, 'from');
  return {
    versions: [{ agreement: agreement ?? {} }],
    facts: facts ?? {},
    question: asked,
    lastShares: pools.map((pool) => ({ pool, party: first, amount: '100.00' })),
    occasion: {
      drawnUpOn: '2025-02-01',
      advances: parties.slice(0, 3).map((party) => ({ party, on: from, amount: '12.34' })),
      baselines: [
        ...listOf(baselines),
        {
          period,
          amount: '1000.00',
          text: 'Alone',
          source: { title: 'Estimate' },
          estimate: true,
          recordedOn: '1700-01-01',
        },
      ],
    },
  };
}

/** One agreement that uses every term there is, worked by nobody. */
const everyTerm = inputOf(plain(fileAt(new URL('every-term.json', import.meta.url)) as Table));

const recorded: readonly Table[] = [
  everyTerm,
  ...filesIn(cases).map((file) => {
    const asked = Case.parse(file);
    return inputOf({ ...documentsOf(asked), question: asked.question });
  }),
  ...filesIn(examples).flatMap((file) => {
    const { agreement, facts, baselines, runs } = tableOf(plain(file));
    return listOf(runs).map((run) => inputOf({ agreement, facts, baselines, question: run }));
  }),
];

/** A valid input: one that was published, or one the laws would draw. */
export const inputs: fc.Arbitrary<Table> = fc
  .tuple(
    fc.oneof(
      { weight: 2, arbitrary: fc.constantFrom(...recorded) },
      { weight: 2, arbitrary: fc.constant(everyTerm) },
      { weight: 2, arbitrary: worlds.map((world) => inputOf(world)) },
    ),
    fc.constantFrom(undefined, undefined, '04-01', '07-15'),
  )
  .map(([input, changesOn]) => (changesOn === undefined ? input : withLaterVersion(input, changesOn)));

function withLaterVersion(input: Table, day: string): Table {
  const [first] = listAt(input, 'versions');
  const agreement = memberOf(first, 'agreement');
  const year = textAt(memberOf(memberOf(input, 'question'), 'period'), 'from').slice(0, 4);
  const later = { ...tableOf(agreement), version: { number: 2, from: `${year}-${day}` } };
  return { ...input, versions: [...listAt(input, 'versions'), { agreement: later, knownOn: `${year}-01-01` }] };
}

/** Every part of what was published, to start a single document from. */
export const parts: readonly JsonValue[] = [
  ...new Map(
    recorded.flatMap((input) => [...partsOf(input)]).map((part) => [canonicalJson(part), part] as const),
  ).values(),
];

function* partsOf(value: JsonValue): Generator<JsonValue> {
  yield value;
  if (typeof value === 'object' && value !== null) for (const inner of Object.values(value)) yield* partsOf(inner);
}

function plain<Value>(value: Value): { readonly [Name in keyof Value]: JsonValue } {
  return JSON.parse(JSON.stringify(value)) as { readonly [Name in keyof Value]: JsonValue };
}

// A garbled input may lack any of this; then there is little of it.

export function tableOf(value: JsonValue | undefined): Table {
  return value !== undefined && isTable(value) ? value : {};
}

export function listOf(value: JsonValue | undefined): readonly JsonValue[] {
  return value !== undefined && isList(value) ? value : [];
}

export function memberOf(value: JsonValue | undefined, name: string): JsonValue | undefined {
  const table = tableOf(value);
  return Object.hasOwn(table, name) ? table[name] : undefined;
}

export function listAt(value: JsonValue | undefined, name: string): readonly JsonValue[] {
  return listOf(memberOf(value, name));
}

export function textAt(value: JsonValue | undefined, name: string): string {
  const member = memberOf(value, name);
  return typeof member === 'string' ? member : '';
}

export function isList(value: JsonValue): value is readonly JsonValue[] {
  return Array.isArray(value);
}

export function isTable(value: JsonValue): value is Table {
  return typeof value === 'object' && value !== null && !isList(value);
}
