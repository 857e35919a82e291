import { formatsFor, type Language } from '@umlage/core';
import { BackLink } from '../pages/parts.tsx';
import { textsFor } from '../pages/texts.ts';
import type { Compared } from './compare-agreements.ts';
import { ComparisonSections } from './comparison-sections.tsx';
import { comparisonTextsFor } from './comparison-texts.ts';

/** Two versions of an agreement, one beside the other. */
export function ComparePage({
  cooperation: { slug, name },
  compared,
  showsEuro,
  language,
}: {
  readonly cooperation: { readonly slug: string; readonly name: string };
  readonly compared: Compared;
  readonly showsEuro: boolean;
  readonly language: Language;
}) {
  const texts = comparisonTextsFor(language);
  const { day } = formatsFor(language);
  const [before, after] = [compared.words.before.version, compared.words.after.version];
  return (
    <>
      <BackLink href={`/cooperations/${slug}`}>{textsFor(language).backTo(name)}</BackLink>
      <h1 class="kern-heading-large">{texts.title(before.number, after.number)}</h1>
      <p class="kern-body umlage-lead">{texts.lead(day(before.from), day(after.from))}</p>
      <ComparisonSections compared={compared} showsEuro={showsEuro} language={language} />
    </>
  );
}
