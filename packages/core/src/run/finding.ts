import type { Problem, ProblemCode } from '../base/problem.ts';
import type { Severity } from './severity.ts';

/** What a run noticed. */
export type Finding = { readonly severity: Severity; readonly problem: Problem };

const lenient: Partial<Record<ProblemCode, Severity>> = {
  'rest-negative': 'warns',
  'limit-on-credit': 'warns',
  'share-of-nothing': 'warns',
  'share-negative': 'warns',
  'share-changed': 'warns',
  'pool-without-cost': 'warns',
  'mandatory-service-left-out': 'warns',
  'cost-changed': 'warns',
  'cost-item-twice': 'warns',
  'rate-covers-cost': 'warns',
  'grant-open': 'warns',
  'grants-over-cost': 'warns',
  'overhead-over-hundred': 'warns',
  'over-recovery-untaxed': 'warns',
  'tax-number-missing': 'warns',
  'grant-failed': 'notes',
  'cost-not-shareable': 'notes',
  'asset-past-life': 'notes',
  'input-tax-missing': 'notes',
  'rounding-difference': 'notes',
  'over-recovery': 'notes',
  'under-recovery': 'notes',
};

export function findingOf(problem: Problem): Finding {
  return { severity: lenient[problem.code] ?? 'blocks', problem };
}

/**
 * What keeps statements from being drawn up: the problems of the findings that block.
 *
 * @example
 * ```ts
 * blockingProblems(run) // => []
 * ```
 */
export function blockingProblems({ findings }: { readonly findings: readonly Finding[] }): readonly Problem[] {
  return findings.flatMap(({ severity, problem }) => (severity === 'blocks' ? [problem] : []));
}

const rank: Record<Severity, number> = { blocks: 0, warns: 1, notes: 2 };

/** One thing told once, in how many segments or pools it may have been found. */
export function eachOnce(problems: readonly Problem[]): readonly Problem[] {
  return [...new Map(problems.map((found) => [JSON.stringify(found), found])).values()];
}

/** The gravest first, otherwise as found. */
export function inOrderOfSeverity(findings: readonly Finding[]): readonly Finding[] {
  return findings.toSorted((a, b) => rank[a.severity] - rank[b.severity]);
}
