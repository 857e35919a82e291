import { InvariantViolation } from '@umlage/core';
import { z } from 'zod';
import { agrees, type Closeness } from './compare.ts';
import { reasonsOf, type Answers, type Reading, type Shape, type Unrounded } from './kinds/kind.ts';
import { NumberText } from './kinds/numbers.ts';
import { served } from './kinds/served.ts';

const Named = z.looseObject({ id: z.string(), kind: z.string() });

/** What a case says to people: about what is asked it says nothing. */
const told = new Set([
  'title',
  'description',
  'note',
  'notes',
  'erratum',
  'derivation',
  'source',
  'sources',
  'url',
  'license',
  'basis',
  'provenance',
  'inputsProvenance',
  'verified',
]);

/** What is asked. A field beside these could change it, so it is not passed over. */
const Question = z.strictObject({
  id: z.string(),
  kind: z.string(),
  inputs: z.record(z.string(), z.unknown()),
  expected: z.record(z.string(), z.unknown()),
  conformance: z.enum(['any', 'policy', 'anti']).optional(),
  policy: z.string().optional(),
  tolerance: NumberText.optional(),
});
type Question = z.infer<typeof Question>;

type Result =
  | { readonly result: 'passed' }
  | { readonly result: 'failed'; /** What differs. */ readonly faults: readonly string[] }
  | { readonly result: 'skipped'; readonly reason: string };
export type Verdict = Pick<Question, 'id' | 'kind' | 'conformance' | 'policy'> & Result;

/** Puts one case to the core. What is not understood is skipped with its reason, never guessed and never failed. */
export function judge(question: unknown, position: number): Verdict {
  const named = Named.safeParse(question);
  if (!named.success) return { id: `case ${String(position)}`, kind: '', ...skipped(reasonsOf(named, question)) };
  const { id, kind } = named.data;
  const shapes = new Map(Object.entries(served)).get(kind);
  if (shapes === undefined) return { id, kind, ...skipped([`kind ${kind} is not served`]) };
  const asked = Object.fromEntries(Object.entries(named.data).filter(([field]) => !told.has(field)));
  const read = Question.safeParse(asked);
  if (!read.success) return { id, kind, ...skipped(reasonsOf(read, asked)) };
  const { conformance, policy } = read.data;
  return { id, kind, conformance, policy, ...resultOf(read.data, shapes) };
}

function resultOf(question: Question, shapes: readonly Shape[]): Result {
  const entries = Object.entries(question.expected);
  const expected = Object.fromEntries(entries.filter(([name]) => !isWrong(name)));
  if (entries.length === 0) return skipped(['field expected names no result']);
  try {
    const reading = understand({ ...question, expected }, shapes);
    if (!reading.understood) return skipped(reading.reasons);
    const { reply, unrounded } = reading;
    if (!reply.served) return skipped([reply.reason]);
    const unknown = entries.filter(([name]) => reply.given.some(({ answers }) => !isAnswered(name, answers)));
    if (unknown.length > 0) return skipped(unknown.map(([name]) => `field expected.${name} is not known`));
    const faults = together(
      reply.given.map(({ answers, by }) => ({
        by,
        faults: entries.flatMap((entry) => faultsIn(entry, answers, closenessOf(question, unrounded))),
      })),
    );
    if (faults.length === 0) return { result: 'passed' };
    return reply.unlessDifferent === undefined
      ? { result: 'failed', faults }
      : skipped([reply.unlessDifferent, ...faults]);
  } catch (broken) {
    if (broken instanceof InvariantViolation) return { result: 'failed', faults: [broken.message] };
    throw broken;
  }
}

/** What differs in one way under several methods is told once. */
function together(
  each: readonly { readonly by: string | undefined; readonly faults: readonly string[] }[],
): readonly string[] {
  const all = each.flatMap(({ by, faults }) => faults.map((fault) => ({ by, fault })));
  return [...Map.groupBy(all, ({ fault }) => fault)].map(([fault, alike]) => {
    const methods = alike.flatMap(({ by }) => by ?? []);
    return methods.length === 0 ? fault : `${fault} by ${methods.join(', ')}`;
  });
}

/** The first shape that fits; where none does, why not the one that fits best. */
function understand(question: Question, shapes: readonly Shape[]): Reading {
  const refused: (readonly string[])[] = [];
  for (const shape of shapes) {
    const reading = shape.read(question);
    if (reading.understood) return reading;
    refused.push(reading.reasons);
  }
  const [nearest = []] = refused.toSorted((a, b) => a.length - b.length);
  return { understood: false, reasons: nearest };
}

function isWrong(name: string): boolean {
  return name.startsWith('wrong_');
}

/** A documented wrong result stands against the result of its name, or else against the shares. */
function answerTo(name: string, answers: Answers) {
  return isWrong(name) ? (answers[name.slice('wrong_'.length)] ?? answers['shares']) : answers[name];
}

/** A refusal answers whatever was expected. */
function isAnswered(name: string, answers: Answers): boolean {
  return name === 'error' || answers['error'] === true || answerTo(name, answers) !== undefined;
}

function closenessOf({ tolerance }: Question, unrounded: Unrounded) {
  return (name: string): Closeness => {
    if (tolerance !== undefined) return { tolerance };
    return unrounded === 'all' || unrounded.includes(name) ? 'asWritten' : 'exact';
  };
}

function faultsIn(
  [name, wanted]: readonly [string, unknown],
  answers: Answers,
  closeness: (name: string) => Closeness,
): readonly string[] {
  const given = answerTo(name, answers);
  const cameOut = agrees(wanted, given, closeness(name));
  if (isWrong(name)) return cameOut ? [`${name} ${JSON.stringify(wanted)} came out`] : [];
  return cameOut ? [] : [`expected ${name} ${JSON.stringify(wanted)} got ${JSON.stringify(given ?? answers)}`];
}

function skipped(reasons: readonly string[]): Result {
  return { result: 'skipped', reason: reasons.join('; ') };
}
