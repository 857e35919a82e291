import {
  formatsFor,
  scenarioChart,
  scenarioInWords,
  type Agreement,
  type AmountInEuro,
  type Cents,
  type Language,
  type PartyId,
} from '@umlage/core';
import { ComparisonSections } from '../agreements/comparison-sections.tsx';
import { AmountsNotice } from '../pages/amounts-notice.tsx';
import { ChartFigure } from '../pages/chart.tsx';
import { Faults, type Labels } from '../pages/faults.tsx';
import { BackLink, Cell, HeadCell, Notice, RowHead, Section, WideTable } from '../pages/parts.tsx';
import { ProblemList } from '../pages/problem-list.tsx';
import { textsFor } from '../pages/texts.ts';
import { describeRefusal } from '../problems/refusal-texts.ts';
import type { Answer, Refusal } from '../problems/refusal.ts';
import type { StoredRun } from '../runs/store.ts';
import { ScenarioForm } from './form.tsx';
import { ProposeForm } from './propose-form.tsx';
import { labelsOfForm, type TypedScenario } from './scenario-form.ts';
import { scenarioTextsFor } from './texts.ts';
import type { TriedScenario } from './try-on-run.ts';

/** Asks what is to be otherwise, and shows what a run would come to then. */
export function ScenarioPage({
  cooperation: { slug, name },
  run,
  agreement,
  typed,
  tried,
  mayPropose,
  language,
}: {
  readonly cooperation: { readonly slug: string; readonly name: string };
  readonly run: StoredRun;
  /** In force at the end of the period. */
  readonly agreement: Agreement;
  readonly typed: TypedScenario;
  /** Absent as long as nothing was asked. */
  readonly tried: Answer<TriedScenario> | undefined;
  readonly mayPropose: boolean;
  readonly language: Language;
}) {
  const texts = scenarioTextsFor(language);
  const period = formatsFor(language).periodName(run.period);
  return (
    <>
      <BackLink href={`/cooperations/${slug}/runs/${run.id}`}>{textsFor(language).backTo(name)}</BackLink>
      <h1 class="kern-heading-large">{`${texts.title} ${period}`}</h1>
      <p class="kern-body umlage-lead">{texts.lead(period)}</p>
      {agreement.notice === undefined ? null : <AmountsNotice notice={agreement.notice} language={language} />}
      {tried === undefined ? null : tried.ok ? (
        <Result slug={slug} tried={tried.value} mayPropose={mayPropose} language={language} />
      ) : (
        <Refused refusal={tried.refusal} labels={labelsOfForm(typed, agreement, language)} language={language} />
      )}
      <Section id="assume" title={texts.assume}>
        <ScenarioForm agreement={agreement} typed={typed} language={language} />
      </Section>
    </>
  );
}

function Refused({
  refusal,
  labels,
  language,
}: {
  readonly refusal: Refusal;
  readonly labels: Labels;
  readonly language: Language;
}) {
  const { title, detail } = describeRefusal(refusal, language);
  return (
    <Notice kind="danger" title={title}>
      <p class="kern-body">{detail}</p>
      <Faults refusal={refusal} labels={labels} language={language} />
    </Notice>
  );
}

function Result({
  slug,
  tried,
  mayPropose,
  language,
}: {
  readonly slug: string;
  readonly tried: TriedScenario;
  readonly mayPropose: boolean;
  readonly language: Language;
}) {
  const texts = scenarioTextsFor(language);
  const { agreement, outcome, draft, run } = tried;
  const told = scenarioInWords({ outcome, agreement }, language);
  const chart = scenarioChart({ outcome, agreement }, language);
  const problems = [...outcome.before.problems, ...outcome.after.problems];
  const unfit = (outcome.draft?.problems ?? []).filter(
    ({ code, path }) => !problems.some((found) => found.code === code && found.path === path),
  );
  const period = formatsFor(language).periodName(run.period);
  return (
    <>
      <Section id="result" title={texts.result}>
        <p class="kern-body kern-body--large umlage-lead">
          <strong>{told.text}</strong>
        </p>
        <ul class="kern-list">
          {told.changes.map((change) => (
            <li>{change}</li>
          ))}
        </ul>
        <Notice kind="info" title={texts.title}>
          <p class="kern-body">{told.caution}</p>
        </Notice>
        {problems.length === 0 ? null : (
          <Notice kind="danger" title={texts.impossible}>
            <ProblemList problems={problems} agreement={agreement} language={language} />
          </Notice>
        )}
        {chart === undefined ? null : <ChartFigure chart={chart} language={language} />}
      </Section>
      {told.members.length === 0 ? null : <Members tried={tried} told={told} language={language} />}
      <Section id="draft" title={texts.draft}>
        <p class="kern-body">{told.draft}</p>
        {unfit.length === 0 ? null : (
          <Notice kind="warning" title={texts.draftImpossible}>
            <ProblemList problems={unfit} agreement={agreement} language={language} />
          </Notice>
        )}
      </Section>
      {draft === undefined ? null : (
        <>
          <ComparisonSections
            compared={{ words: draft, findings: [], euro: undefined }}
            showsEuro={false}
            language={language}
          />
          {mayPropose ? (
            <ProposeForm
              slug={slug}
              draft={draft}
              told={texts.proposalText({ text: told.text, period, changes: told.changes })}
              language={language}
            />
          ) : null}
        </>
      )}
    </>
  );
}

function Members({
  tried: { agreement, outcome },
  told,
  language,
}: {
  readonly tried: TriedScenario;
  readonly told: ReturnType<typeof scenarioInWords>;
  readonly language: Language;
}) {
  const texts = scenarioTextsFor(language);
  const chart = scenarioChart({ outcome, agreement }, language);
  const byDifference = outcome.shares
    .map((share, index) => ({ share, name: chart?.rows[index]?.label ?? share.bearer }))
    .toSorted((a, b) => (a.share.difference ?? 0) - (b.share.difference ?? 0));
  return (
    <Section id="members" title={texts.members}>
      <WideTable caption={texts.members} isSummed>
        <thead class="kern-table__head">
          <tr class="kern-table__row">
            <HeadCell>{textsFor(language).member}</HeadCell>
            <HeadCell numeric>{texts.before}</HeadCell>
            <HeadCell numeric>{texts.after}</HeadCell>
            <HeadCell numeric>{texts.difference}</HeadCell>
          </tr>
        </thead>
        <tbody class="kern-table__body">
          {byDifference.map(({ share, name }) => (
            <AmountRow name={name} amounts={share} language={language} />
          ))}
          <AmountRow name={texts.total} amounts={outcome.total} isSum language={language} />
        </tbody>
      </WideTable>
      <details>
        <summary class="kern-body">{texts.inDetail}</summary>
        <ul class="kern-list">
          {inOrder(
            told.members,
            byDifference.map(({ share }) => share.bearer),
          ).map(({ text, pools }) => (
            <li>
              {text}
              {pools.length === 0 ? null : (
                <ul>
                  {pools.map((pool) => (
                    <li>{pool}</li>
                  ))}
                </ul>
              )}
            </li>
          ))}
        </ul>
      </details>
    </Section>
  );
}

function inOrder<Told extends { readonly bearer: PartyId }>(told: readonly Told[], bearers: readonly PartyId[]) {
  const byBearer = new Map(told.map((one) => [one.bearer, one]));
  return bearers.flatMap((bearer) => byBearer.get(bearer) ?? []);
}

function AmountRow({
  name,
  amounts: { before, after, difference, percent },
  isSum = false,
  language,
}: {
  readonly name: string;
  readonly amounts: AmountInEuro;
  readonly isSum?: boolean;
  readonly language: Language;
}) {
  const formats = formatsFor(language);
  const money = (amount: Cents | undefined, write = formats.money) => (amount === undefined ? '–' : write(amount));
  const moved = difference ?? 0;
  const share =
    percent === undefined || moved === 0 ? '' : ` (${moved > 0 ? '+' : ''}${formats.percentRounded(percent)})`;
  return (
    <tr class={`kern-table__row${isSum ? ' umlage-sum' : ''}`}>
      <RowHead>{name}</RowHead>
      <Cell numeric>{money(before)}</Cell>
      <Cell numeric>{money(after)}</Cell>
      <Cell numeric>
        {money(difference, formats.signedMoney)}
        {share}
      </Cell>
    </tr>
  );
}
