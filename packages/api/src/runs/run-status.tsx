import type { Language } from '@umlage/core';
import type { CooperationRight } from '../access/rights.ts';
import { accessTextsFor } from '../pages/access-texts.ts';
import { Field, Submit } from '../pages/form.tsx';
import { Section } from '../pages/parts.tsx';
import type { StoredRun } from './store.ts';

const nextSteps = {
  preview: { step: 'freeze', right: 'prepare-runs' },
  frozen: { step: 'approve', right: 'approve-runs' },
  approved: { step: 'issue', right: 'issue-runs' },
  issued: undefined,
  corrected: undefined,
} as const;

/** Where a run stands on its way, and the next step for whoever may take it. */
export function RunStatus({
  run,
  slug,
  rights,
  language,
}: {
  readonly run: StoredRun;
  readonly slug: string;
  readonly rights: ReadonlySet<CooperationRight>;
  readonly language: Language;
}) {
  const texts = accessTextsFor(language);
  const next = nextSteps[run.status];
  return (
    <>
      <p class="kern-body umlage-status">
        <span class={`kern-badge kern-badge--${run.status === 'issued' ? 'success' : 'info'}`}>
          <span class="kern-label">{texts.status[run.status]}</span>
        </span>{' '}
        {texts.statusHint[run.status]}
      </p>
      {next !== undefined && rights.has(next.right) ? (
        <Section id="next-step" title={texts.nextStep}>
          <p class="kern-body umlage-lead">{texts.stepHints[next.step]}</p>
          <form class="umlage-form" method="post" action={`/cooperations/${slug}/runs/${run.id}/${next.step}`}>
            <Field name="reason" label={texts.reason} hint={texts.reasonHint} />
            <Submit>{texts.steps[next.step]}</Submit>
          </form>
        </Section>
      ) : null}
    </>
  );
}
