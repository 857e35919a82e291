import { z } from '@hono/zod-openapi';
import { describeProblem, type Agreement, type Language, type Problem } from '@umlage/core';
import { Finding } from '../runs/run-resource.ts';

export const VersionFindings = z.array(Finding.omit({ severity: true })).meta({
  description:
    'What is to be told of a version beside all others: an overlap, a gap, settled periods it reaches back into, a notice too late for it',
});

/** Each with its text, as a finding of a run, but without a grade. */
export function presentProblems(problems: readonly Problem[], agreement: Agreement, language: Language) {
  return problems.map((found) => ({
    code: found.code,
    pointer: found.path,
    ...(found.place.pool === undefined ? {} : { pool: found.place.pool }),
    ...(found.place.party === undefined ? {} : { party: found.place.party }),
    ...describeProblem(found, language, agreement),
  }));
}
