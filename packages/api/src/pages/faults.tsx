import { describeProblem, type Language } from '@umlage/core';
import type { Refusal } from '../problems/refusal.ts';

/** Every single fault, with what to do about it. */
export function Faults({ refusal, language }: { readonly refusal: Refusal; readonly language: Language }) {
  if (refusal.problems.length === 0) return null;
  return (
    <ul class="kern-list">
      {refusal.problems.map((problem) => {
        const { detail, remedy } = describeProblem(problem, language);
        return (
          <li>
            {detail} {remedy}
          </li>
        );
      })}
    </ul>
  );
}
