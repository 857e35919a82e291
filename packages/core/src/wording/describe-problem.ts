import type { Problem } from '../base/problem.ts';
import type { Language } from './language.ts';
import type { ProblemCatalogue, ProblemText } from './problem-words.ts';
import { problemsInEnglish } from './problems-en.ts';
import { problemsInGerman } from './problems-de.ts';

const catalogues: Record<Language, ProblemCatalogue> = { de: problemsInGerman, en: problemsInEnglish };

/** The text of a problem: what is wrong, where, and what to do about it. */
export function describeProblem(problem: Problem, language: Language): ProblemText {
  // The catalogue pairs each code with a function of that code’s facts; the compiler cannot follow the pairing.
  const describe = catalogues[language][problem.code] as (facts: Problem['facts']) => ProblemText;
  return describe(problem.facts);
}
