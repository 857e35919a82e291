import {
  cents,
  describeProblem,
  fairnessBars,
  fairnessInWords,
  fairnessTable,
  formatsFor,
  poolNameOf,
  roundHalfAwayFromZero,
  ruleInWords,
  type Agreement,
  type Language,
  type Run,
} from '@umlage/core';
import { costsToDeclare, type CostToDeclare } from '@umlage/core/fairness';
import { ChartFigure } from '../pages/chart.tsx';
import { Choice, Field, Submit } from '../pages/form.tsx';
import { BackLink, Notice, Section } from '../pages/parts.tsx';
import { ProblemList } from '../pages/problem-list.tsx';
import { textsFor } from '../pages/texts.ts';
import type { Answer } from '../problems/refusal.ts';
import type { JudgedRun } from './judge-fairness.ts';
import { fairnessTextsFor } from './texts.ts';

/** Asks what a run would cost for single members and groups, and shows whether anybody would be cheaper alone. */
export function FairnessPage({
  cooperation: { slug, name },
  run,
  runId,
  asked,
  judged,
  language,
}: {
  readonly cooperation: { readonly slug: string; readonly name: string };
  readonly run: Run;
  readonly runId: string;
  /** What the form was sent with; prefilled is nothing. */
  readonly asked: Readonly<Record<string, string>>;
  /** Absent as long as nothing was asked and no comparison is recorded. */
  readonly judged: Answer<JudgedRun> | undefined;
  readonly language: Language;
}) {
  const texts = fairnessTextsFor(language);
  const { agreement } = run;
  return (
    <>
      <BackLink href={`/cooperations/${slug}/runs/${runId}`}>{textsFor(language).backTo(name)}</BackLink>
      <h1 class="kern-heading-large">{texts.title}</h1>
      <p class="kern-body umlage-lead">{texts.lead(formatsFor(language).periodName(run.input.question.period))}</p>
      {judged?.ok === true ? <Judgement judged={judged.value} language={language} /> : null}
      <Section id="assumed" title={texts.how}>
        {judged?.ok === false ? (
          <Notice kind="danger" title={texts.impossible}>
            <ProblemList problems={judged.refusal.problems} agreement={agreement} language={language} />
          </Notice>
        ) : null}
        <form method="get">
          {costsToDeclare(run).map((cost) => (
            <PoolFields cost={cost} agreement={agreement} asked={asked} language={language} />
          ))}
          <div class="umlage-form">
            <Field name="source" label={texts.source} hint={texts.sourceHint} value={asked['source'] ?? ''} />
            <Choice
              name="estimate"
              label={texts.estimate}
              chosen={asked['estimate']}
              options={[
                { value: 'estimate', text: texts.isEstimate },
                { value: 'paid', text: texts.isPaid },
              ]}
            />
            <Submit>{texts.compute}</Submit>
          </div>
        </form>
        <p class="kern-body">{texts.recorded}</p>
      </Section>
    </>
  );
}

function PoolFields({
  cost: { pool, amount, keys },
  agreement,
  asked,
  language,
}: {
  readonly cost: CostToDeclare;
  readonly agreement: Agreement;
  readonly asked: Readonly<Record<string, string>>;
  readonly language: Language;
}) {
  const texts = fairnessTextsFor(language);
  const money = formatsFor(language).money(cents(roundHalfAwayFromZero(amount)));
  return (
    <fieldset class="umlage-fields">
      <legend class="kern-heading-small">{`${poolNameOf(agreement, pool)}: ${money}`}</legend>
      <div class="umlage-form">
        <Field
          name={`fixed-${pool}`}
          label={texts.fixed}
          hint={texts.fixedHint}
          inputmode="decimal"
          value={asked[`fixed-${pool}`] ?? ''}
        />
        <Choice
          name={`unit-${pool}`}
          label={texts.unit}
          chosen={asked[`unit-${pool}`]}
          options={[
            { value: 'percent', text: texts.percent },
            { value: 'euro', text: texts.euro },
          ]}
        />
        <Choice
          name={`rest-${pool}`}
          label={texts.rest}
          hint={texts.restHint}
          chosen={asked[`rest-${pool}`]}
          options={[
            { value: '', text: texts.notSaid },
            ...keys.map((by, index) => ({
              value: String(index),
              text: ruleInWords({ rule: 'split', by }, agreement, language),
            })),
            { value: 'agreed', text: texts.asAgreed },
          ]}
        />
      </div>
    </fieldset>
  );
}

function Judgement({ judged: { run, found }, language }: { readonly judged: JudgedRun; readonly language: Language }) {
  const texts = fairnessTextsFor(language);
  const told = { found, agreement: run.agreement };
  const { text, more, caution, concepts, assumptions, missing } = fairnessInWords(told, language);
  const bars = fairnessBars(told, language);
  return (
    <>
      <p class="kern-body kern-body--large">
        <strong>{text}</strong>
      </p>
      {more.map((sentence) => (
        <p class="kern-body">{sentence}</p>
      ))}
      <Notice kind="info" title={caution} />
      {found.findings.map((problem) => {
        const { title, detail, remedy } = describeProblem(problem, language, run.agreement);
        return (
          <Notice kind="warning" title={title}>
            <p class="kern-body">
              {detail} {remedy}
            </p>
          </Notice>
        );
      })}
      <ChartFigure chart={fairnessTable(told, language)} language={language} />
      {bars.series.length > 1 ? <ChartFigure chart={bars} language={language} /> : null}
      <Sentences title={texts.assumptions} sentences={assumptions} />
      <Sentences title={texts.explained} sentences={concepts.map((concept) => concept.text)} />
      <Sentences title={texts.missing} sentences={missing} />
    </>
  );
}

function Sentences({ title, sentences }: { readonly title: string; readonly sentences: readonly string[] }) {
  return sentences.length === 0 ? null : (
    <>
      <h3 class="kern-heading-small umlage-part">{title}</h3>
      <ul class="kern-list">
        {sentences.map((sentence) => (
          <li>{sentence}</li>
        ))}
      </ul>
    </>
  );
}
