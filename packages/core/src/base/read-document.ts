import type { z } from 'zod';
import { failure, success, type Outcome } from './outcome.ts';
import { pointer, problem, type Problem, type ProblemCode, type ProblemFacts } from './problem.ts';

/** Deeper than any agreement, and shallow enough for every reader's stack. */
const maximumDepth = 64;

/**
 * Reads a JSON value by a schema, once, at the border: the value with its brands and codecs, or every fault of its
 * shape at its place.
 */
export function readDocument<Schema extends z.ZodType>(schema: Schema, document: unknown): Outcome<z.output<Schema>> {
  const deep = tooDeep(document, maximumDepth);
  if (deep !== undefined) return failure(problem('json-too-deep', deep, { maximum: maximumDepth }));
  const read = schema.safeParse(document, { reportInput: true });
  return read.success ? success(read.data) : failure(...read.error.issues.flatMap((issue) => describe(issue, '')));
}

function tooDeep(value: unknown, depthLeft: number, path = ''): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if (depthLeft === 0) return path;
  for (const [key, inner] of Object.entries(value)) {
    const found = tooDeep(inner, depthLeft - 1, pointer(path, key));
    if (found !== undefined) return found;
  }
  return undefined;
}

type Issue = z.core.$ZodIssue;

function describe(issue: Issue, above: string): readonly Problem[] {
  const path = pointer(above, ...issue.path.map(String));
  const received = textOf(issue.input);
  switch (issue.code) {
    case 'custom':
      return [ownProblem(issue.params?.['code'], path, issue.input)];
    case 'invalid_type':
      return issue.input === undefined
        ? [problem('field-missing', path, { field: String(issue.path.at(-1) ?? '') })]
        : [problem('type-wrong', path, { expected: issue.expected, received: kindOf(issue.input) })];
    case 'unrecognized_keys':
      return issue.keys.map((key) => problem('field-unknown', pointer(path, key), { field: key }));
    case 'invalid_value':
      return issue.input === undefined
        ? [problem('field-missing', path, { field: String(issue.path.at(-1) ?? '') })]
        : [problem('value-not-allowed', path, { received, allowed: issue.values.map(String) })];
    case 'invalid_union':
      return describeUnion(issue, path);
    case 'invalid_key':
      return issue.issues.flatMap((inner) => describe({ ...inner, path: [] }, path));
    case 'too_small':
    case 'too_big':
      return [
        problem('size-wrong', path, {
          minimum: issue.code === 'too_small' ? Number(issue.minimum) : null,
          maximum: issue.code === 'too_big' ? Number(issue.maximum) : null,
        }),
      ];
    case 'invalid_format':
      return [
        issue.message === 'slug-invalid'
          ? problem('slug-invalid', path, { received })
          : problem('format-wrong', path, { received, format: issue.format }),
      ];
    default:
      return [problem('type-wrong', path, { expected: issue.code, received })];
  }
}

/**
 * Of the variants of a union the one that was meant is the one whose own fields are there and no others: its faults
 * are told. Where no variant fits, the whole is.
 */
function describeUnion(issue: Extract<Issue, { code: 'invalid_union' }>, path: string): readonly Problem[] {
  if (issue.input === undefined) return [problem('field-missing', path, { field: String(issue.path.at(-1) ?? '') })];
  if (issue.discriminator !== undefined) return [wrongVariant(issue, path)];
  const meant = issue.errors.find(
    (faults) => !faults.some((fault) => fault.path.length <= 1 && isAboutShape(fault, fault.path.length)),
  );
  return meant === undefined
    ? [problem('shape-unknown', path, { expected: issue.message })]
    : meant.flatMap((fault) => describe(fault, path));
}

function isAboutShape(fault: Issue, depth: number): boolean {
  if (depth === 0) return fault.code === 'invalid_type' || fault.code === 'unrecognized_keys' || fault.code === 'invalid_value';
  return fault.code === 'invalid_type' && fault.input === undefined;
}

function wrongVariant(issue: Extract<Issue, { code: 'invalid_union' }>, path: string): Problem {
  const tag = String(issue.discriminator);
  const given = typeof issue.input === 'object' && issue.input !== null ? Object.entries(issue.input) : [];
  const received = given.find(([key]) => key === tag)?.[1];
  const allowed = 'options' in issue && Array.isArray(issue.options) ? issue.options.map(String) : [];
  // Zod points at the tag where the object has one.
  const at = path.endsWith(`/${tag}`) ? path : pointer(path, tag);
  return received === undefined && typeof issue.input !== 'object'
    ? problem('type-wrong', path, { expected: 'object', received: kindOf(issue.input) })
    : received === undefined
      ? problem('field-missing', at, { field: tag })
      : problem('value-not-allowed', at, { received: textOf(received), allowed });
}

/** Codecs and refinements of our own name their problem; its facts are what was received. */
function ownProblem(code: unknown, path: string, input: unknown): Problem {
  switch (code) {
    case 'period-empty': {
      const { from, until } = input as { from: string; until: string };
      return problem('period-empty', path, { from, until });
    }
    case 'threshold-not-one':
      return problem('threshold-not-one', path, {});
    default:
      return problem(code as CodeOfText, path, { received: textOf(input) });
  }
}

type CodeOfText = {
  [Code in ProblemCode]: ProblemFacts[Code] extends { readonly received: string }
    ? { received: string } extends ProblemFacts[Code]
      ? Code
      : never
    : never;
}[ProblemCode];

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

function textOf(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? 'undefined');
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
