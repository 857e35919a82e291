import { type Language, type Run, type Severity } from '@umlage/core';
import { ProblemList } from '../pages/problem-list.tsx';
import { Notice } from '../pages/parts.tsx';
import { textsFor } from '../pages/texts.ts';

const kinds = { blocks: 'danger', warns: 'warning', notes: 'info' } as const satisfies Record<Severity, string>;

/** What a run noticed, each with what to do about it. */
export function Findings({
  run,
  severities,
  language,
}: {
  readonly run: Run;
  readonly severities: readonly Severity[];
  readonly language: Language;
}) {
  const texts = textsFor(language);
  return (
    <>
      {severities.map((severity) => {
        const found = run.findings.filter((finding) => finding.severity === severity);
        if (found.length === 0) return null;
        return (
          <Notice kind={kinds[severity]} title={texts.severity[severity]}>
            <ProblemList problems={found.map(({ problem }) => problem)} agreement={run.agreement} language={language} />
          </Notice>
        );
      })}
    </>
  );
}
