import { describeProblem, type Language } from '@umlage/core';
import type { Refusal } from '../problems/refusal.ts';

/** What fields are called, by their names in what is sent. */
export type Labels = Readonly<Record<string, string>>;

/** Every single fault, with what to do about it; of a form with the field it is in. */
export function Faults({
  refusal,
  language,
  labels = {},
}: {
  readonly refusal: Refusal;
  readonly language: Language;
  readonly labels?: Labels;
}) {
  if (refusal.problems.length === 0) return null;
  return (
    <ul class="kern-list">
      {refusal.problems.map((problem) => {
        const label = labels[problem.path.split('/')[1] ?? ''];
        const isNamed = problem.code === 'field-missing' || problem.code === 'field-unknown';
        const told =
          isNamed && label !== undefined ? { ...problem, facts: { ...problem.facts, field: label } } : problem;
        const { detail, remedy } = describeProblem(told, language);
        return (
          <li>
            {label === undefined || isNamed ? null : (
              <>
                <strong>{label}:</strong>{' '}
              </>
            )}
            {detail} {remedy}
          </li>
        );
      })}
    </ul>
  );
}
