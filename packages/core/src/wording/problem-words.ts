import type { ProblemCode, ProblemFacts } from '../base/problem.ts';

/** What is wrong and where, and what to do about it. */
export type ProblemText = {
  /** The kind of problem, without its facts. */
  readonly title: string;
  readonly detail: string;
  readonly remedy: string;
};

/** One catalogue a language; a code without a text does not compile. */
export type ProblemCatalogue = {
  readonly [Code in ProblemCode]: (facts: ProblemFacts[Code]) => ProblemText;
};

export function text(title: string, detail: string, remedy: string): ProblemText {
  return { title, detail, remedy };
}
