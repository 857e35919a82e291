import type { Language } from '@umlage/core';
import { BackLink } from '../pages/parts.tsx';
import { DraftForm, type Base } from './draft-form.tsx';
import { draftTextsFor } from './draft-texts.ts';
import { proposalTextsFor } from './texts.ts';

/** Proposes a change, starting from the last version. */
export function NewProposalPage({
  cooperation: { slug },
  base,
  language,
}: {
  readonly cooperation: { readonly slug: string };
  readonly base: Base;
  readonly language: Language;
}) {
  const texts = draftTextsFor(language);
  return (
    <>
      <BackLink href={`/cooperations/${slug}/proposals`}>{proposalTextsFor(language).title}</BackLink>
      <h1 class="kern-heading-large">{texts.title}</h1>
      <p class="kern-body umlage-lead">{texts.lead(base.number)}</p>
      <DraftForm slug={slug} base={base} typed={{}} language={language} />
    </>
  );
}
