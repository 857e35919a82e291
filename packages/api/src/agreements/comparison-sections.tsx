import {
  bearerNameOf,
  formatsFor,
  versionsInWords,
  type Agreement,
  type AmountInEuro,
  type DifferenceOfVersions,
  type Formats,
  type Language,
  type PartyId,
  type Problem,
  type TextSegment,
} from '@umlage/core';
import { ProblemList } from '../pages/problem-list.tsx';
import { Field, Submit } from '../pages/form.tsx';
import { Cell, HeadCell, Notice, RowHead, Section, WideTable } from '../pages/parts.tsx';
import type { Compared } from './compare-agreements.ts';
import { comparisonTextsFor, type ComparisonTexts } from './comparison-texts.ts';

/** How two versions differ: clause by clause, provision by provision, and in euro for whoever may see everyone’s shares. */
export function ComparisonSections({
  compared: { words, findings, euro },
  showsEuro,
  language,
}: {
  readonly compared: Compared;
  /** Whether the reader may see everyone’s shares. */
  readonly showsEuro: boolean;
  readonly language: Language;
}) {
  const texts = comparisonTextsFor(language);
  const told = versionsInWords(words, language);
  return (
    <>
      <Told title={texts.findings} problems={findings} agreement={words.after} language={language} />
      <p class="kern-body">{texts.marks}</p>
      <Section id="clauses" title={texts.clauses}>
        {/* Clauses are German, whatever language the page is read in. */}
        <Differences differences={told.clauses} textLanguage="de" texts={texts} />
      </Section>
      <Section id="provisions" title={texts.provisions}>
        <p class="kern-body umlage-lead">{texts.provisionsLead}</p>
        <Differences differences={told.provisions} textLanguage={language} texts={texts} />
      </Section>
      {showsEuro ? (
        <Section id="in-euro" title={texts.inEuro}>
          {euro === undefined ? (
            <p class="kern-body">{texts.noYear}</p>
          ) : (
            <InEuro euro={euro} words={words} language={language} />
          )}
          <OtherYear texts={texts} />
        </Section>
      ) : null}
    </>
  );
}

function Differences({
  differences,
  textLanguage,
  texts,
}: {
  readonly differences: readonly DifferenceOfVersions[];
  readonly textLanguage: Language;
  readonly texts: ComparisonTexts;
}) {
  if (differences.length === 0) return <p class="kern-body">{texts.nothing}</p>;
  return (
    <>
      {differences.map(({ text, segments, clauses, details }) => (
        <div class="umlage-reason">
          <h3 class="kern-heading-small">{text}</h3>
          {segments.length === 0 ? null : (
            <p class="kern-body" lang={textLanguage}>
              {segments.map((segment) => (
                <Segment segment={segment} />
              ))}
            </p>
          )}
          {clauses.length === 0 && details.length === 0 ? null : (
            <ul class="kern-body kern-body--small">
              {details.map((detail) => (
                <li>{detail}</li>
              ))}
              {clauses.length === 0 ? null : <li>{texts.onClauses(clauses.join(', '))}</li>}
            </ul>
          )}
        </div>
      ))}
    </>
  );
}

function Segment({ segment: { in: where, text } }: { readonly segment: TextSegment }) {
  switch (where) {
    case 'before':
      return <del>{text}</del>;
    case 'after':
      return <ins>{text}</ins>;
    default:
      return <>{text}</>;
  }
}

function InEuro({
  euro,
  words: { before, after },
  language,
}: {
  readonly euro: NonNullable<Compared['euro']>;
  readonly words: Compared['words'];
  readonly language: Language;
}) {
  const texts = comparisonTextsFor(language);
  const formats = formatsFor(language);
  const nameOf = (id: PartyId) => bearerNameOf(after, id) ?? bearerNameOf(before, id) ?? id;
  const byName = new Intl.Collator('de');
  const shares = euro.shares
    .map(({ bearer, ...amounts }) => ({ name: nameOf(bearer), amounts }))
    .toSorted((a, b) => byName.compare(a.name, b.name));
  return (
    <>
      <p class="kern-body umlage-lead">
        {texts.euroLead(formats.periodName(euro.period), formats.day(euro.asKnownOn))}
      </p>
      {/* Nothing is made up for what is missing: why there are no amounts. */}
      {[
        { of: euro.before, agreement: before },
        { of: euro.after, agreement: after },
      ].map(({ of: { version, problems }, agreement }) => (
        <Told title={texts.impossible(version)} problems={problems} agreement={agreement} language={language} />
      ))}
      {shares.length === 0 ? null : (
        <WideTable caption={texts.inEuro} isSummed>
          <thead>
            <tr class="kern-table__row">
              <HeadCell>{texts.member}</HeadCell>
              <HeadCell numeric>{texts.version(before.version.number)}</HeadCell>
              <HeadCell numeric>{texts.version(after.version.number)}</HeadCell>
              <HeadCell numeric>{texts.difference}</HeadCell>
              <HeadCell numeric>{texts.percent}</HeadCell>
            </tr>
          </thead>
          <tbody class="kern-table__body">
            {shares.map(({ name, amounts }) => (
              <AmountRow name={name} amounts={amounts} formats={formats} />
            ))}
            <AmountRow name={texts.total} amounts={euro.total} formats={formats} isSum />
          </tbody>
        </WideTable>
      )}
      {euro.newcomers.length === 0 ? null : (
        <p class="kern-body">{texts.newcomers(euro.newcomers.map(nameOf).join(', '))}</p>
      )}
    </>
  );
}

function AmountRow({
  name,
  amounts: { before, after, difference, percent },
  formats,
  isSum = false,
}: {
  readonly name: string;
  readonly amounts: AmountInEuro;
  readonly formats: Formats;
  readonly isSum?: boolean;
}) {
  return (
    <tr class={`kern-table__row${isSum ? ' umlage-sum' : ''}`}>
      <RowHead>{name}</RowHead>
      {[before, after, difference].map((amount) => (
        <Cell numeric>{amount === undefined ? '–' : formats.money(amount)}</Cell>
      ))}
      <Cell numeric>{percent === undefined ? '–' : formats.percentRounded(percent)}</Cell>
    </tr>
  );
}

function Told({
  title,
  problems,
  agreement,
  language,
}: {
  readonly title: string;
  readonly problems: readonly Problem[];
  readonly agreement: Agreement;
  readonly language: Language;
}) {
  if (problems.length === 0) return null;
  return (
    <Notice kind="warning" title={title}>
      <ProblemList problems={problems} agreement={agreement} language={language} />
    </Notice>
  );
}

function OtherYear({ texts }: { readonly texts: ComparisonTexts }) {
  return (
    <details>
      <summary class="kern-body">{texts.otherYear}</summary>
      <form class="umlage-form" method="get">
        <Field name="first-day" label={texts.firstDay} type="date" required />
        <Field name="last-day" label={texts.lastDay} type="date" required />
        <Submit kind="secondary">{texts.compute}</Submit>
      </form>
    </details>
  );
}
