import { formatsFor, ratio, type Language } from '@umlage/core';
import type { VersionView } from '../agreements/view-version.ts';
import { dayOf } from '../clock.ts';
import { Cell, HeadCell, Notice, RowHead, Section, WideTable } from '../pages/parts.tsx';
import { DocumentForm } from './document-form.tsx';
import { documentTextsFor } from './texts.ts';

/** What is kept, each file with its hash, and the form that keeps another one for whoever may. */
export function DocumentSection({
  view,
  asked,
  language,
}: {
  readonly view: VersionView;
  readonly asked: Readonly<Record<string, string>>;
  readonly language: Language;
}) {
  const texts = documentTextsFor(language);
  const kept = view.documents.get(asked['document'] ?? '');
  return (
    <Section id="documents" title={texts.title}>
      <p class="kern-body umlage-lead">{texts.lead}</p>
      {kept === undefined ? null : (
        <Notice kind="info" title={texts.kept(kept.name)}>
          <p class="kern-body umlage-code">
            {texts.hash} {kept.sha256}
          </p>
          <p class="kern-body">{texts.keptNext}</p>
        </Notice>
      )}
      {view.documents.size === 0 ? (
        <p class="kern-body">{texts.none}</p>
      ) : (
        <DocumentTable view={view} language={language} />
      )}
      {view.mayRecord ? (
        <>
          <h3 class="kern-heading-small umlage-part">{texts.formTitle}</h3>
          <DocumentForm view={view} typed={{}} language={language} />
        </>
      ) : null}
    </Section>
  );
}

function DocumentTable({ view, language }: { readonly view: VersionView; readonly language: Language }) {
  const texts = documentTextsFor(language);
  const { day, number } = formatsFor(language);
  return (
    <WideTable caption={texts.title}>
      <thead class="kern-table__head">
        <tr class="kern-table__row">
          <HeadCell>{texts.name}</HeadCell>
          <HeadCell>{texts.keptOn}</HeadCell>
          <HeadCell numeric>{texts.size}</HeadCell>
          <HeadCell>{texts.hash}</HeadCell>
        </tr>
      </thead>
      <tbody class="kern-table__body">
        {[...view.documents.values()].map(({ id, name, createdAt, bytes, sha256 }) => (
          <tr class="kern-table__row">
            <RowHead>
              <a class="kern-link" href={`/api/v1/cooperations/${view.cooperation.slug}/documents/${id}`}>
                {name}
              </a>
            </RowHead>
            <Cell>{day(dayOf(createdAt))}</Cell>
            <Cell numeric>{texts.bytes(number(ratio(bytes)))}</Cell>
            <Cell>
              <span class="umlage-code">{sha256}</span>
            </Cell>
          </tr>
        ))}
      </tbody>
    </WideTable>
  );
}
