import { describeProblem, type Agreement, type Language, type Problem } from '@umlage/core';

/** What is odd, each with what to do about it, by the names the agreement gives. */
export function ProblemList({
  problems,
  agreement,
  language,
}: {
  readonly problems: readonly Problem[];
  readonly agreement: Agreement;
  readonly language: Language;
}) {
  if (problems.length === 0) return null;
  return (
    <ul class="kern-list">
      {problems.map((problem) => {
        const { title, detail, remedy } = describeProblem(problem, language, agreement);
        return (
          <li>
            <strong>{title}.</strong> {detail} {remedy}
          </li>
        );
      })}
    </ul>
  );
}
