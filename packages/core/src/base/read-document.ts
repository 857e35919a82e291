import type * as z from 'zod';
import { failure, success, type Outcome } from './outcome.ts';
import { pointer, problem, type Problem, type ProblemCode, type ProblemFacts } from './problem.ts';

/** Deeper than any agreement, and shallow enough for every reader's stack. */
const maximumDepth = 64;

/**
 * Reads a JSON value by a schema, once, at the border: the value with its brands and codecs, or every fault of its
 * shape at its place (RFC 6901).
 *
 * Problems: `json-too-deep` (64 levels), `field-missing`, `field-unknown`, `type-wrong`, `value-not-allowed`, `size-wrong`,
 * `format-wrong`, `shape-unknown` and those the schema names.
 *
 * @example
 * ```ts
 * readDocument(Percent, '12.5') // => { ok: true, value: ratio(25, 2) }
 * readDocument(Percent, '150').ok // => false
 * ```
 */
export function readDocument<Schema extends z.ZodType>(schema: Schema, document: unknown): Outcome<z.output<Schema>> {
  const deep = tooDeep(document, maximumDepth);
  if (deep !== undefined) return failure(problem('json-too-deep', deep, { maximum: maximumDepth }));
  const hidden = hiddenField(document);
  if (hidden !== undefined) return failure(problem('field-unknown', hidden, { field: '__proto__' }));
  const read = schema.safeParse(document);
  return read.success ? success(read.data) : failure(...problemsOfIssues(read.error.issues, document));
}

/**
 * What Zod found in a document, as problems: for those who let a framework call the schema.
 *
 * @example
 * ```ts
 * const read = Money.safeParse('1,50');
 * problemsOfIssues(read.error?.issues ?? [], '1,50').map(({ code }) => code) // => ['amount-invalid']
 * ```
 */
export function problemsOfIssues(issues: readonly z.core.$ZodIssue[], document: unknown): readonly Problem[] {
  return withoutEchoes(issues).flatMap((issue) => describe(issue, document, ''));
}

/** Zod measures a list where a text is wanted, too; of a value of the wrong kind that alone is told. */
function withoutEchoes(issues: readonly Issue[]): readonly Issue[] {
  const placeOf = ({ path }: Issue) => JSON.stringify(path.map(String));
  const wrongKind = new Set(issues.filter((issue) => issue.code === 'invalid_type').map(placeOf));
  return issues.filter((issue) => issue.code === 'invalid_type' || !wrongKind.has(placeOf(issue)));
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

/** Zod passes over an own `__proto__` in a table, and what is passed over is not refused. */
function hiddenField(value: unknown, path = ''): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if (Object.hasOwn(value, '__proto__')) return pointer(path, '__proto__');
  for (const [key, inner] of Object.entries(value)) {
    const found = hiddenField(inner, pointer(path, key));
    if (found !== undefined) return found;
  }
  return undefined;
}

type Issue = z.core.$ZodIssue;

/** `value` is what stands at `above`, from where the issue counts its path. */
function describe(issue: Issue, value: unknown, above: string): readonly Problem[] {
  const path = pointer(above, ...issue.path.map(String));
  const input = valueAt(value, issue.path);
  const received = textOf(input);
  const field = String(issue.path.at(-1) ?? '');
  const missing = input === undefined && issue.path.length > 0;
  switch (issue.code) {
    case 'custom':
      return [ownProblem(issue.params?.['code'], path, input)];
    case 'invalid_type':
      return missing
        ? [problem('field-missing', path, { field })]
        : [problem('type-wrong', path, { expected: issue.expected, received: kindOf(input) })];
    case 'unrecognized_keys':
      return issue.keys.map((key) => problem('field-unknown', pointer(path, key), { field: key }));
    case 'invalid_value':
      return missing
        ? [problem('field-missing', path, { field })]
        : [problem('value-not-allowed', path, { received, allowed: issue.values.map(String) })];
    case 'invalid_union':
      return missing ? [problem('field-missing', path, { field })] : describeUnion(issue, input, path);
    case 'invalid_key':
      // The key itself is what is wrong, and it ends the path already.
      return issue.issues.flatMap((inner) => describe({ ...inner, path: [] }, field, path));
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

type UnionIssue = Extract<Issue, { code: 'invalid_union' }>;

/**
 * Of the variants of a union the one that was meant is the one whose own fields are there and no others: its faults
 * are told. Where no variant fits, the whole is.
 */
function describeUnion(issue: UnionIssue, input: unknown, path: string): readonly Problem[] {
  if (issue.discriminator !== undefined) return [wrongTag(issue, input, path)];
  const meant = issue.errors.find((faults) => !faults.some((fault) => isAboutShape(fault, input)));
  return meant === undefined
    ? [problem('shape-unknown', path, { expected: issue.message })]
    : withoutEchoes(meant).flatMap((fault) => describe(fault, input, path));
}

/** Whether a fault says that another variant was meant: the value is of another kind, or its own fields differ. */
function isAboutShape(fault: Issue, input: unknown): boolean {
  if (fault.path.length === 0)
    return fault.code === 'invalid_type' || fault.code === 'unrecognized_keys' || fault.code === 'invalid_value';
  return fault.path.length === 1 && valueAt(input, fault.path) === undefined;
}

/** Zod points at the tag itself. */
function wrongTag(issue: UnionIssue, input: unknown, path: string): Problem {
  const allowed = 'options' in issue && Array.isArray(issue.options) ? issue.options.map(String) : [];
  return problem('value-not-allowed', path, { received: textOf(input), allowed });
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let at = value;
  for (const step of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, step)) return undefined;
    at = Reflect.get(at, step);
  }
  return at;
}

/** Codecs and refinements of our own name their problem; its facts are what was received. */
function ownProblem(code: unknown, path: string, input: unknown): Problem {
  switch (code) {
    case 'period-empty': {
      // What is counted over a stretch begins `on` its first day.
      const { from, on = '', until } = input as { from?: string; on?: string; until: string };
      return problem('period-empty', path, { from: from ?? on, until });
    }
    case 'period-too-long': {
      const { from, until } = input as { from: string; until: string };
      return problem('period-too-long', path, { from, until });
    }
    case 'threshold-not-one':
      return problem('threshold-not-one', path, {});
    case 'bound-empty':
      return problem('bound-empty', path, {});
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
  const text = typeof value === 'string' ? value : asJson(value);
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

/** A caller may hand over what JSON cannot hold; that is told by its kind. */
function asJson(value: unknown): string {
  const strangers = ['bigint', 'function', 'symbol', 'undefined'];
  return JSON.stringify(value, (_, inner: unknown) => (strangers.includes(typeof inner) ? typeof inner : inner));
}
