import { describeProblem, type Language } from '@umlage/core';
import type { Refusal } from '../problems/refusal.ts';

/** What fields are called, by their places in what is sent, such as `on` or `document/pools`. */
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
        const { label, rest } = placeOf(problem.path, labels);
        const isNamed = rest === '' && (problem.code === 'field-missing' || problem.code === 'field-unknown');
        const told =
          isNamed && label !== undefined ? { ...problem, facts: { ...problem.facts, field: label } } : problem;
        const { detail, remedy } = describeProblem(told, language);
        return (
          <li>
            {label === undefined || isNamed ? null : (
              <>
                <strong>
                  {label}
                  {rest === '' ? '' : ` (${rest})`}:
                </strong>{' '}
              </>
            )}
            {detail} {remedy}
          </li>
        );
      })}
    </ul>
  );
}

/** The field a fault is in, by the longest place that has a label, and where in it. */
function placeOf(path: string, labels: Labels): { readonly label: string | undefined; readonly rest: string } {
  const steps = path.split('/').slice(1);
  const known = steps.findLastIndex((_step, last) => steps.slice(0, last + 1).join('/') in labels);
  const rest = steps.slice(known + 1).join('/');
  return { label: labels[steps.slice(0, known + 1).join('/')], rest: rest === '' ? '' : `/${rest}` };
}
