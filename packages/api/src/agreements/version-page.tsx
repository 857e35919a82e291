import { addDays, formatsFor, type Agreement, type Language } from '@umlage/core';
import { BackLink, HeadCell, RowHead, Section, WideTable } from '../pages/parts.tsx';
import { textsFor } from '../pages/texts.ts';
import { DocumentSection } from '../documents/document-section.tsx';
import { comparisonTextsFor } from './comparison-texts.ts';
import { ClauseTable } from './clause-table.tsx';
import { PartyTable } from './party-table.tsx';
import { ServiceTable } from './service-table.tsx';
import { StepSections } from '../version-steps/step-sections.tsx';
import { StatusSection } from './status-section.tsx';
import { versionTextsFor } from './version-texts.ts';
import type { VersionView } from './view-version.ts';

/**
 * One version of an agreement: how far it has come, who is party to it, what it offers, what it says. Whoever may records
 * what was done for it, and keeps what proves it.
 */
export function VersionPage({
  view,
  asked,
  language,
}: {
  readonly view: VersionView;
  /** What a link fills in. */
  readonly asked: Readonly<Record<string, string>>;
  readonly language: Language;
}) {
  const texts = versionTextsFor(language);
  const { cooperation, version, before, participation } = view;
  const { agreement, stored } = version;
  const { phase } = agreement.version;
  return (
    <>
      <BackLink href={`/cooperations/${cooperation.slug}`}>{textsFor(language).backTo(cooperation.name)}</BackLink>
      <h1 class="kern-heading-large">{texts.title(stored.number)}</h1>
      <p class="kern-body kern-body--large umlage-lead" lang="de">
        {agreement.title}
      </p>
      <ul class="umlage-meta kern-body">
        <li>{validityOf(agreement, language)}</li>
        {phase === undefined ? null : (
          <li>
            {texts.phase}: <span lang="de">{phase}</span>
          </li>
        )}
        <li>
          {textsFor(language).legalBasis}: {agreement.legalBasis}
        </li>
      </ul>
      {before === undefined ? null : (
        <p class="kern-body">
          <a
            class="kern-link"
            href={`/cooperations/${cooperation.slug}/agreements/${before.version.number}/compare/${stored.number}`}
          >
            {comparisonTextsFor(language).link(before.version.number, stored.number)}
          </a>
        </p>
      )}
      <StatusSection view={view} judged={asked['judged']} language={language} />
      {view.mayRecord ? <StepSections view={view} asked={asked} language={language} /> : null}
      <DocumentSection view={view} asked={asked} language={language} />
      <Section id="parties" title={texts.parties}>
        <PartyTable agreement={agreement} language={language} />
      </Section>
      <Section id="services" title={texts.services}>
        <ServiceTable agreement={agreement} participation={participation} language={language} />
      </Section>
      <Section id="clauses" title={texts.clauses}>
        <p class="kern-body umlage-lead">{texts.clausesLead}</p>
        <ClauseTable agreement={agreement} language={language} />
      </Section>
      <Section id="versions" title={texts.versions}>
        <Versions view={view} language={language} />
      </Section>
    </>
  );
}

function Versions({
  view: { versions, version, cooperation },
  language,
}: {
  readonly view: VersionView;
  readonly language: Language;
}) {
  const texts = versionTextsFor(language);
  return (
    <WideTable caption={texts.versions}>
      <thead class="kern-table__head">
        <tr class="kern-table__row">
          <HeadCell>{texts.version}</HeadCell>
          <HeadCell>{texts.validity}</HeadCell>
          <HeadCell>{texts.phase}</HeadCell>
        </tr>
      </thead>
      <tbody class="kern-table__body">
        {versions.map(({ agreement, stored: { number } }) => (
          <tr class="kern-table__row">
            <RowHead>
              {number === version.stored.number ? (
                texts.title(number)
              ) : (
                <a class="kern-link" href={`/cooperations/${cooperation.slug}/agreements/${number}`}>
                  {texts.title(number)}
                </a>
              )}
            </RowHead>
            <td class="kern-table__cell">{validityOf(agreement, language)}</td>
            <td class="kern-table__cell" lang="de">
              {agreement.version.phase ?? '–'}
            </td>
          </tr>
        ))}
      </tbody>
    </WideTable>
  );
}

function validityOf({ version: { from, until } }: Agreement, language: Language): string {
  const { day } = formatsFor(language);
  return versionTextsFor(language).inForce(day(from), until === undefined ? undefined : day(addDays(until, -1)));
}
