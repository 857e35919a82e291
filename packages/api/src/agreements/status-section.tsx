import {
  addDays,
  bearerNameOf,
  formatsFor,
  judgeNotice,
  versionStatusInWords,
  versionStepInWords,
  type Agreement,
  type Language,
  type LocalDate,
  type PartyId,
  type Problem,
  type RequiredStep,
} from '@umlage/core';
import type { DocumentOutline } from '../documents/store.ts';
import { HeadCell, Notice, RowHead, Section, WideTable } from '../pages/parts.tsx';
import { withdrawalOf } from '../version-steps/step-resource.ts';
import { ProblemList } from '../pages/problem-list.tsx';
import type { RecordedStep } from '../version-steps/store.ts';
import { stepTextsFor } from '../version-steps/texts.ts';
import { versionTextsFor } from './version-texts.ts';
import type { VersionView } from './view-version.ts';

type Shown = { readonly view: VersionView; readonly language: Language };
/** With the notice that was just recorded with something to tell. */
type ShownJudged = Shown & { readonly judged: string | undefined };

/** How far a version has come, who signed it, what was done and by which documents that is proved. */
export function StatusSection({ view, judged, language }: ShownJudged) {
  const texts = versionTextsFor(language);
  const { cooperation, version, status } = view;
  const { stage, remarks, lacking } = versionStatusInWords(status, namesIn(view), language);
  const isOver = status.stage === 'ended';
  const address = `/api/v1/cooperations/${cooperation.slug}/agreements/${version.stored.number}`;
  return (
    <Section id="status" title={texts.status}>
      <Notice kind={lacking.length === 0 || isOver ? 'info' : 'warning'} title={texts.stage(stage)}>
        {remarks.map((remark) => (
          <p class="kern-body">{remark}</p>
        ))}
        <p class="kern-body">
          {lacking.length === 0 ? texts.nothingLacks : `${isOver ? texts.neverRecorded : texts.lacking}:`}
        </p>
        {lacking.length === 0 ? null : (
          <ul class="kern-list">
            {lacking.map((step, index) => (
              <li>
                {step}
                <RecordLink
                  required={view.mayRecord ? status.lacking[index] : undefined}
                  name={step}
                  language={language}
                />
              </li>
            ))}
          </ul>
        )}
      </Notice>
      <h3 class="kern-heading-small umlage-part">{texts.signatories}</h3>
      <Signatories view={view} language={language} />
      <h3 class="kern-heading-small umlage-part">{texts.steps}</h3>
      {view.steps.length === 0 ? (
        <p class="kern-body">{texts.noSteps}</p>
      ) : (
        <Steps view={view} judged={judged} language={language} />
      )}
      <p class="kern-body">
        <a class="kern-link" href={address}>
          {texts.agreementDocument}
        </a>
      </p>
      <p class="kern-body umlage-code">{texts.hash(version.stored.sha256)}</p>
    </Section>
  );
}

/** Fills in the form for a step that is lacking, for who may record it. */
function RecordLink({
  required,
  name,
  language,
}: {
  readonly required: RequiredStep | undefined;
  readonly name: string;
  readonly language: Language;
}) {
  if (required === undefined) return null;
  const { step, party } = required;
  const filled = new URLSearchParams({ step, ...(party === undefined ? {} : { party }) });
  return (
    <>
      {' – '}
      <a class="kern-link" href={`?${filled.toString()}#record`}>
        {stepTextsFor(language).record}
        <span class="kern-sr-only">: {name}</span>
      </a>
    </>
  );
}

/** By party: when its council decided, and when and by whom it was signed. */
function Signatories({ view, language }: Shown) {
  const texts = versionTextsFor(language);
  const { agreement, before } = namesIn(view);
  const { required } = view.status;
  const parties = new Set(required.flatMap(({ party }) => party ?? []));
  const asksCouncils = required.some(({ step }) => step === 'council');
  const counting = view.steps.filter((step) => withdrawalOf(step, view.steps) === undefined);
  const done = (wanted: 'council' | 'signature', party: PartyId) =>
    counting
      .flatMap(({ told }) => (told.step === wanted && told.party === party ? [told] : []))
      .map(({ on, text }) => [formatsFor(language).day(on), ...(text === undefined ? [] : [text])].join(', '))
      .join('; ');
  return (
    <WideTable caption={texts.signatories}>
      <thead class="kern-table__head">
        <tr class="kern-table__row">
          <HeadCell>{texts.party}</HeadCell>
          <HeadCell>{texts.council}</HeadCell>
          <HeadCell>{texts.signature}</HeadCell>
        </tr>
      </thead>
      <tbody class="kern-table__body">
        {[...parties].map((party) => {
          const [decided, signed] = [done('council', party), done('signature', party)];
          return (
            <tr class="kern-table__row">
              <RowHead>{nameOf(party, agreement, before)}</RowHead>
              <td class="kern-table__cell umlage-text-cell">
                {decided === '' ? (asksCouncils ? texts.open : texts.notNeeded) : decided}
              </td>
              <td class="kern-table__cell umlage-text-cell">{signed === '' ? texts.open : signed}</td>
            </tr>
          );
        })}
      </tbody>
    </WideTable>
  );
}

function Steps({ view, judged, language }: ShownJudged) {
  const texts = versionTextsFor(language);
  const { day } = formatsFor(language);
  const rows = view.steps.flatMap((step) => (step.told.step === 'withdrawn' ? [] : [{ step, told: step.told }]));
  return (
    <WideTable caption={texts.steps}>
      <thead class="kern-table__head">
        <tr class="kern-table__row">
          <HeadCell>{texts.day}</HeadCell>
          <HeadCell>{texts.what}</HeadCell>
          <HeadCell>{texts.document}</HeadCell>
        </tr>
      </thead>
      <tbody class="kern-table__body">
        {rows
          .toSorted((a, b) => (a.told.on < b.told.on ? -1 : a.told.on > b.told.on ? 1 : 0))
          .map(({ step, told }) => (
            <tr class="kern-table__row">
              <RowHead>{day(told.on)}</RowHead>
              <td class="kern-table__cell umlage-text-cell">
                {[
                  versionStepInWords(told, namesIn(view), language),
                  ...(told.step === 'notice' && told.endsOn !== undefined
                    ? [texts.endsOn(lastDayBefore(told.endsOn, day))]
                    : []),
                  ...(told.text === undefined ? [] : [told.text]),
                  ...withdrawnIn(step, view, language),
                ].join(' – ')}
                <ProblemList
                  problems={problemsOf(step, view, step.id === judged)}
                  agreement={view.version.agreement}
                  language={language}
                />
                {view.mayRecord && withdrawalOf(step, view.steps) === undefined ? (
                  <>
                    <br />
                    <a class="kern-link kern-link--small" href={`?withdraws=${step.id}#withdraw`}>
                      {stepTextsFor(language).withdraw}
                      <span class="kern-sr-only">: {versionStepInWords(told, namesIn(view), language)}</span>
                    </a>
                  </>
                ) : null}
              </td>
              <td class="kern-table__cell umlage-text-cell">
                <DocumentLink
                  document={step.document === undefined ? undefined : view.documents.get(step.document)}
                  slug={view.cooperation.slug}
                  language={language}
                />
              </td>
            </tr>
          ))}
      </tbody>
    </WideTable>
  );
}

function DocumentLink({
  document,
  slug,
  language,
}: {
  readonly document: DocumentOutline | undefined;
  readonly slug: string;
  readonly language: Language;
}) {
  if (document === undefined) return <>–</>;
  return (
    <>
      <a class="kern-link kern-link--small" href={`/api/v1/cooperations/${slug}/documents/${document.id}`}>
        {document.name}
      </a>
      <br />
      <span class="umlage-code">{versionTextsFor(language).hash(document.sha256)}</span>
    </>
  );
}

/** What a notice comes to by the term; of one just recorded that named no end, which end it missed. */
function problemsOf(step: RecordedStep, { steps, version }: VersionView, isNew: boolean): readonly Problem[] {
  const { told } = step;
  if (told.step !== 'notice' || withdrawalOf(step, steps) !== undefined) return [];
  const { problems } = judgeNotice(version.agreement, told);
  const { endsOn: _endsOn, ...withoutEnd } = told;
  return problems.length === 0 && isNew ? judgeNotice(version.agreement, withoutEnd).problems : problems;
}

function withdrawnIn(step: RecordedStep, { steps }: VersionView, language: Language): readonly string[] {
  const withdrawal = withdrawalOf(step, steps)?.told;
  if (withdrawal === undefined) return [];
  return [versionTextsFor(language).withdrawn, ...(withdrawal.text === undefined ? [] : [withdrawal.text])];
}

function lastDayBefore(end: LocalDate, day: (day: LocalDate) => string): string {
  return day(addDays(end, -1));
}

function namesIn({ version, before }: VersionView) {
  return { agreement: version.agreement, ...(before === undefined ? {} : { before }) };
}

function nameOf(party: PartyId, agreement: Agreement, before: Agreement | undefined): string {
  return bearerNameOf(agreement, party) ?? (before === undefined ? undefined : bearerNameOf(before, party)) ?? party;
}
