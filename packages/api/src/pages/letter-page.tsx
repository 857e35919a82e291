import type { Language } from '@umlage/core';
import type { DocumentContent } from '@umlage/reports';
import { Facts, LetterBlocks } from './letter-blocks.tsx';
import { BackLink } from './parts.tsx';
import { textsFor } from './texts.ts';

/** A letter as a page, with links to it as PDF and as data. */
export function LetterPage({
  content,
  addresses: { own, back },
  backTo,
  language,
}: {
  readonly content: DocumentContent;
  readonly addresses: { readonly own: string; readonly back: string };
  readonly backTo: string;
  readonly language: Language;
}) {
  const texts = textsFor(language);
  const { recipient, reference } = content.letterHead;
  return (
    <>
      <BackLink href={back}>{backTo}</BackLink>
      <h1 class="kern-heading-large">
        {content.title} {texts.statementFor} {recipient.lines[0]}
      </h1>
      <Facts items={reference} />
      <div class="umlage-actions">
        <a class="kern-btn kern-btn--primary" href={`${own}.pdf`}>
          <span class="kern-label">{texts.asPdf}</span>
        </a>
        <a class="kern-btn kern-btn--secondary" href={`/api/v1${own}`}>
          <span class="kern-label">{texts.asJson}</span>
        </a>
      </div>
      <LetterBlocks content={content} />
    </>
  );
}
