import type { Problem } from '@umlage/core';
import type { z } from 'zod';

/** What the core gave, as plain JSON: numbers as decimals or fractions, so that they compare exactly and print. */
export type Answer = string | boolean | readonly Answer[] | { readonly [name: string]: Answer };
export type Answers = { readonly [name: string]: Answer };

/** One answer, and under which of several ways it was given. */
type Given = { readonly answers: Answers; readonly by?: string };

export type Reply =
  | {
      readonly served: true;
      readonly given: readonly Given[];
      /** Why a difference would say nothing about the core: the case is then skipped, not failed. */
      readonly unlessDifferent?: string;
    }
  | { readonly served: false; readonly reason: string };

/** What a case says beside its inputs and what it expects. */
export type Terms = {
  readonly policy?: string | undefined;
  readonly conformance?: 'any' | 'policy' | 'anti' | undefined;
};

export type Asked<Inputs, Expected> = Terms & { readonly inputs: Inputs; readonly expected: Expected };

export type Reading =
  | { readonly understood: true; readonly reply: Reply; readonly unrounded: Unrounded }
  | { readonly understood: false; readonly reasons: readonly string[] };

/**
 * Results that no cent rounds. Where a case names no tolerance they are compared to as many decimals as the
 * expectation has; all others must be equal.
 */
export type Unrounded = 'all' | readonly string[];

/** One form a case of a kind may have. A kind whose cases differ in form has several. */
export type Shape = { readonly read: (question: Asked<unknown, unknown>) => Reading };

export function shape<Inputs, Expected>(form: {
  readonly inputs: z.ZodType<Inputs>;
  readonly expected: z.ZodType<Expected>;
  /** Names a case may give as its policy; it may also give none. */
  readonly policies?: readonly string[];
  readonly unrounded?: Unrounded;
  readonly ask: (question: Asked<Inputs, Expected>) => Reply;
}): Shape {
  return {
    read: ({ inputs, expected, ...terms }) => {
      const [read, wanted] = [form.inputs.safeParse(inputs), form.expected.safeParse(expected)];
      const reasons = [
        ...reasonsOf(read, inputs, 'inputs'),
        ...reasonsOf(wanted, expected, 'expected'),
        ...(terms.policy === undefined || form.policies?.includes(terms.policy) === true
          ? []
          : [`policy ${terms.policy} is not served`]),
      ];
      if (!read.success || !wanted.success || reasons.length > 0) return { understood: false, reasons };
      const reply = form.ask({ ...terms, inputs: read.data, expected: wanted.data });
      return { understood: true, reply, unrounded: form.unrounded ?? [] };
    },
  };
}

export function answer(answers: Answers): Reply {
  return { served: true, given: [{ answers }] };
}

/** The core refused: the codes say why. */
export function refusal(problems: readonly Problem[]): Answers {
  return { error: true, problems: problems.map(({ code }) => code) };
}

export function notServed(reason: string): Reply {
  return { served: false, reason };
}

/** Why a schema does not know a value, field by field. */
export function reasonsOf(read: z.ZodSafeParseResult<unknown>, value: unknown, name?: string): readonly string[] {
  return read.success ? [] : read.error.issues.flatMap((issue) => describe(issue, value, name));
}

function describe(issue: z.core.$ZodIssue, value: unknown, name: string | undefined): readonly string[] {
  const steps = [...(name === undefined ? [] : [name]), ...issue.path.map(String)];
  const place = steps.join('.');
  const found = issue.path.reduce<unknown>(fieldOf, value);
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => `field ${[...steps, key].join('.')} is not known`);
  if (found === undefined) return [`field ${place} is missing`];
  if (issue.code === 'custom') return [`field ${place} ${issue.message}`];
  if (issue.code === 'invalid_value' && typeof found === 'string')
    return [`${String(steps.at(-1))} ${found} is not served`];
  return [`field ${place} has a form that is not known`];
}

function fieldOf(value: unknown, step: PropertyKey): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, step)
    ? (Reflect.get(value, step) as unknown)
    : undefined;
}
