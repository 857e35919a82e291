import { formatsFor, LocalDate, type Language } from '@umlage/core';
import { ComparisonSections } from '../agreements/comparison-sections.tsx';
import { dayOf } from '../clock.ts';
import { Field, Submit } from '../pages/form.tsx';
import { BackLink, Notice, Section } from '../pages/parts.tsx';
import type { ReadProposal } from './read-proposal.ts';
import { proposalTextsFor } from './texts.ts';

/** A proposal beside the version it would amend, and the forms that decide it for whoever may. */
export function ProposalPage({
  slug,
  proposal: { stored, agreement, compared },
  may: { seeEuro, decide },
  language,
}: {
  readonly slug: string;
  readonly proposal: ReadProposal;
  readonly may: { readonly seeEuro: boolean; readonly decide: boolean };
  readonly language: Language;
}) {
  const texts = proposalTextsFor(language);
  const { day } = formatsFor(language);
  const { id, title, text, proposedBy, status, base, decision, decidedOn, createdAt } = stored;
  const address = `/cooperations/${slug}/proposals`;
  const outline = { by: proposedBy, day: day(dayOf(createdAt)), number: base + 1, from: day(agreement.version.from) };
  return (
    <>
      <BackLink href={address}>{texts.title}</BackLink>
      <h1 class="kern-heading-large">{title}</h1>
      <p class="kern-body">{texts.outline(outline)}</p>
      {text.split('\n').map((paragraph) => (
        <p class="kern-body umlage-lead">{paragraph}</p>
      ))}
      {status === 'open' || decidedOn === null ? null : (
        <Notice kind="info" title={texts.decided[status](day(LocalDate.parse(decidedOn)))}>
          <p class="kern-body">{decision}</p>
        </Notice>
      )}
      <ComparisonSections compared={compared} showsEuro={seeEuro} language={language} />
      {status === 'open' && decide ? (
        <Section id="decide" title={texts.decide}>
          <p class="kern-body umlage-lead">{texts.decideLead}</p>
          <form class="umlage-form umlage-form--narrow" method="post" action={`${address}/${id}/adoption`}>
            <Field name="decision" label={texts.decision} hint={texts.decisionHint} required />
            <Submit>{texts.adopt}</Submit>
          </form>
          <form class="umlage-form umlage-form--narrow" method="post" action={`${address}/${id}/set-aside`}>
            <Field name="reason" label={texts.reason} hint={texts.reasonHint} required />
            <Submit kind="secondary">{texts.setAside}</Submit>
          </form>
        </Section>
      ) : null}
    </>
  );
}
