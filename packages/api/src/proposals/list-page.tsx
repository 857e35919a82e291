import { formatsFor, type Language } from '@umlage/core';
import { dayOf } from '../clock.ts';
import { BackLink, HeadCell, RowHead, WideTable } from '../pages/parts.tsx';
import { textsFor } from '../pages/texts.ts';
import type { StoredProposal } from './store.ts';
import { draftTextsFor } from './draft-texts.ts';
import { proposalTextsFor } from './texts.ts';

/** What was proposed, and what became of it. */
export function ProposalsPage({
  cooperation: { slug, name },
  proposals,
  mayPropose,
  language,
}: {
  readonly cooperation: { readonly slug: string; readonly name: string };
  readonly proposals: readonly StoredProposal[];
  readonly mayPropose: boolean;
  readonly language: Language;
}) {
  const texts = proposalTextsFor(language);
  const { day } = formatsFor(language);
  return (
    <>
      <BackLink href={`/cooperations/${slug}`}>{textsFor(language).backTo(name)}</BackLink>
      <h1 class="kern-heading-large">{texts.title}</h1>
      <p class="kern-body umlage-lead">{texts.lead}</p>
      {mayPropose ? (
        <p class="kern-body">
          <a class="kern-link" href={`/cooperations/${slug}/proposals/new`}>
            {draftTextsFor(language).link}
          </a>
        </p>
      ) : null}
      {proposals.length === 0 ? (
        <p class="kern-body">{texts.none}</p>
      ) : (
        <WideTable caption={texts.title}>
          <thead class="kern-table__head">
            <tr class="kern-table__row">
              <HeadCell>{texts.proposal}</HeadCell>
              <HeadCell>{texts.proposedBy}</HeadCell>
              <HeadCell>{texts.madeOn}</HeadCell>
              <HeadCell>{texts.state}</HeadCell>
            </tr>
          </thead>
          <tbody class="kern-table__body">
            {proposals.map(({ id, title, proposedBy, status, createdAt }) => (
              <tr class="kern-table__row">
                <RowHead>
                  <a class="kern-link" href={`/cooperations/${slug}/proposals/${id}`}>
                    {title}
                  </a>
                </RowHead>
                <td class="kern-table__cell">{proposedBy}</td>
                <td class="kern-table__cell">{day(dayOf(createdAt))}</td>
                <td class="kern-table__cell">{texts.status[status]}</td>
              </tr>
            ))}
          </tbody>
        </WideTable>
      )}
    </>
  );
}
