import { formatsFor, type Language } from '@umlage/core';
import type { VersionView } from '../agreements/view-version.ts';
import { Section } from '../pages/parts.tsx';
import { StepForm, WithdrawalForm } from './step-form.tsx';
import { withdrawalOf } from './step-resource.ts';
import { stepTextsFor } from './texts.ts';

/** The forms that record steps, filled in as far as a link says; one that withdraws a step where one is named. */
export function StepSections({
  view,
  asked,
  language,
}: {
  readonly view: VersionView;
  readonly asked: Readonly<Record<string, string>>;
  readonly language: Language;
}) {
  const texts = stepTextsFor(language);
  const { steps } = view;
  const named = steps.find(({ id }) => id === asked['withdraws']);
  const withdrawn = named === undefined || withdrawalOf(named, steps) !== undefined ? undefined : named.told;
  return (
    <>
      {withdrawn === undefined || withdrawn.step === 'withdrawn' ? null : (
        <Section id="withdraw" title={texts.withdrawTitle}>
          <p class="kern-body umlage-lead">
            {texts.withdrawLead(texts.kinds[withdrawn.step], formatsFor(language).day(withdrawn.on))}
          </p>
          <WithdrawalForm view={view} typed={asked} language={language} />
        </Section>
      )}
      <Section id="record" title={texts.title}>
        <p class="kern-body umlage-lead">{texts.lead}</p>
        <StepForm view={view} typed={asked} language={language} />
      </Section>
    </>
  );
}
