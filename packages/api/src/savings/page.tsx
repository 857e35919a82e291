import {
  formatsFor,
  nameOfCompared,
  nameOfVariant,
  savingInWords,
  savingsBalanceChart,
  savingsMembersChart,
  savingsYearsChart,
  type ComparedCost,
  type FigureId,
  type Language,
  type Savings,
  type SavingsVariant,
} from '@umlage/core';
import { AmountsNotice } from '../pages/amounts-notice.tsx';
import { ChartFigure } from '../pages/chart.tsx';
import { BackLink, Cell, HeadCell, Notice, RowHead, Section, WideTable } from '../pages/parts.tsx';
import { ProblemList } from '../pages/problem-list.tsx';
import { Sentences } from '../pages/sentences.tsx';
import { textsFor } from '../pages/texts.ts';
import type { YearsCompared } from './compare-years.ts';
import { SavingsForm } from './savings-form.tsx';
import { savingsTextsFor } from './texts.ts';

type Shown = { readonly compared: YearsCompared; readonly language: Language };
type Told = Shown & { readonly one: ComparedCost };

/** What it would cost alone, what is saved together, and since when it has paid off. */
export function SavingsPage({
  cooperation: { slug, name },
  compared,
  asked,
  language,
}: Shown & {
  readonly cooperation: { readonly slug: string; readonly name: string };
  /** What the form was sent with. */
  readonly asked: Readonly<Record<string, string>>;
}) {
  const texts = savingsTextsFor(language);
  const formats = formatsFor(language);
  const { savings, agreement, leftOut, indexYears, recordedIndices } = compared;
  const [widest] = savings.compared;
  const members = savingsMembersChart(savings, language);
  return (
    <>
      <BackLink href={`/cooperations/${slug}`}>{textsFor(language).backTo(name)}</BackLink>
      <h1 class="kern-heading-large">{texts.title}</h1>
      {agreement.notice === undefined ? null : <AmountsNotice notice={agreement.notice} language={language} />}
      {widest === undefined ? (
        <p class="kern-body umlage-lead">{texts.nothing}</p>
      ) : (
        <>
          <p class="umlage-balance">{savingInWords(widest, savings, language).text}</p>
          <p class="kern-body umlage-lead">{texts.lead(formats.day(savings.question.asKnownOn))}</p>
          <ChartFigure chart={savingsBalanceChart(widest, savings, language)} language={language} />
          <ChartFigure chart={savingsYearsChart(widest, savings, language)} language={language} />
          <Years one={widest} compared={compared} language={language} />
          <Everyone compared={compared} language={language} />
          {members === undefined ? null : <ChartFigure chart={members} language={language} />}
          <Sensitivity one={widest} compared={compared} language={language} />
          <Sources compared={compared} language={language} />
        </>
      )}
      {leftOut.length === 0 ? null : (
        <p class="kern-body">{texts.leftOut(leftOut.map((period) => formats.periodName(period)).join(', '))}</p>
      )}
      {savings.findings.length === 0 ? null : (
        <Notice kind="info" title={texts.missing}>
          <ProblemList problems={savings.findings} agreement={agreement} language={language} />
        </Notice>
      )}
      <SavingsForm
        address={`/cooperations/${slug}/savings`}
        agreement={agreement}
        indexYears={indexYears}
        recordedIndices={recordedIndices}
        asked={asked}
        language={language}
      />
    </>
  );
}

function Years({ one, compared, language }: Told) {
  const texts = savingsTextsFor(language);
  const formats = formatsFor(language);
  const { perUnit } = compared.savings.question;
  const unitOf = (id: FigureId) => compared.agreement.figures.find((figure) => figure.id === id)?.unit ?? id;
  const marked = (amount: string, isEstimate: boolean) => (isEstimate ? `${amount} ${texts.estimateMark}` : amount);
  const isEstimate = one.years.some((year) => year.isEstimate.alone || year.isEstimate.together);
  return (
    <Section id="years" title={`${texts.years}: ${nameOfCompared(one, compared.savings, language)}`}>
      <WideTable caption={texts.years} isSummed>
        <thead>
          <tr class="kern-table__row">
            <HeadCell>{texts.year}</HeadCell>
            <HeadCell numeric>{texts.alone}</HeadCell>
            <HeadCell numeric>{texts.together}</HeadCell>
            <HeadCell numeric>{texts.saving}</HeadCell>
            <HeadCell numeric>{texts.cumulated}</HeadCell>
            {perUnit.map((id) => (
              <HeadCell numeric>{texts.savedPer(unitOf(id))}</HeadCell>
            ))}
          </tr>
        </thead>
        <tbody class="kern-table__body">
          {one.years.map((year) => (
            <tr class="kern-table__row">
              <RowHead>{formats.periodName(year.period)}</RowHead>
              <Cell numeric>{marked(formats.money(year.alone), year.isEstimate.alone)}</Cell>
              <Cell numeric>{marked(formats.money(year.together), year.isEstimate.together)}</Cell>
              <Cell numeric>{formats.money(year.saving)}</Cell>
              <Cell numeric>{formats.money(year.cumulated)}</Cell>
              {perUnit.map((id) => {
                const unit = year.perUnit.find(({ figure }) => figure === id);
                return <Cell numeric>{unit === undefined ? texts.notPaidOff : formats.money(unit.amount)}</Cell>;
              })}
            </tr>
          ))}
          <tr class="kern-table__row umlage-sum">
            <RowHead>{texts.total}</RowHead>
            <Cell numeric>{formats.money(one.alone)}</Cell>
            <Cell numeric>{formats.money(one.together)}</Cell>
            <Cell numeric>{formats.money(one.saving)}</Cell>
            <Cell />
            {perUnit.map(() => (
              <Cell />
            ))}
          </tr>
        </tbody>
      </WideTable>
      {isEstimate ? <p class="kern-body">{texts.estimateNote}</p> : null}
    </Section>
  );
}

/** Everybody that is compared, over all years. */
function Everyone({ compared: { savings }, language }: Shown) {
  const texts = savingsTextsFor(language);
  const formats = formatsFor(language);
  return (
    <Section id="compared" title={texts.compared}>
      <p class="kern-body umlage-lead">{texts.comparedLead}</p>
      <WideTable caption={texts.compared}>
        <thead>
          <tr class="kern-table__row">
            <HeadCell>{texts.who}</HeadCell>
            <HeadCell numeric>{texts.alone}</HeadCell>
            <HeadCell numeric>{texts.together}</HeadCell>
            <HeadCell numeric>{texts.saving}</HeadCell>
            <HeadCell numeric>{texts.balance}</HeadCell>
            <HeadCell>{texts.paidOff}</HeadCell>
          </tr>
        </thead>
        <tbody class="kern-table__body">
          {savings.compared.map((one) => (
            <tr class="kern-table__row">
              <RowHead>{nameOfCompared(one, savings, language)}</RowHead>
              <Cell numeric>{formats.money(one.alone)}</Cell>
              <Cell numeric>{formats.money(one.together)}</Cell>
              <Cell numeric>{formats.money(one.saving)}</Cell>
              <Cell numeric>{formats.money(one.balance)}</Cell>
              <Cell>{one.paidOffOn === undefined ? texts.notPaidOff : formats.day(one.paidOffOn)}</Cell>
            </tr>
          ))}
        </tbody>
      </WideTable>
    </Section>
  );
}

function Sensitivity({ one, compared: { savings }, language }: Told) {
  const texts = savingsTextsFor(language);
  const formats = formatsFor(language);
  const told = savingInWords(one, savings, language).presentValue;
  const row = (name: string, { balance, paidOffOn, presentValue }: Omit<SavingsVariant, 'moved' | 'by'>) => (
    <tr class="kern-table__row">
      <RowHead>{name}</RowHead>
      <Cell numeric>{formats.money(balance)}</Cell>
      <Cell numeric>{presentValue === undefined ? texts.notPaidOff : formats.money(presentValue.amount)}</Cell>
      <Cell>{paidOffOn === undefined ? texts.notPaidOff : formats.day(paidOffOn)}</Cell>
    </tr>
  );
  return (
    <Section id="sensitivity" title={texts.sensitivity}>
      {told === undefined ? null : <p class="kern-body umlage-lead">{told}</p>}
      <p class="kern-body umlage-lead">{texts.sensitivityLead(nameOfCompared(one, savings, language))}</p>
      <WideTable caption={texts.sensitivity}>
        <thead>
          <tr class="kern-table__row">
            <HeadCell>{texts.assumption}</HeadCell>
            <HeadCell numeric>{texts.balance}</HeadCell>
            <HeadCell numeric>{texts.presentValue}</HeadCell>
            <HeadCell>{texts.paidOff}</HeadCell>
          </tr>
        </thead>
        <tbody class="kern-table__body">
          {row(texts.asComputed, one)}
          {one.sensitivity.map((variant) => row(nameOfVariant(variant, language), variant))}
        </tbody>
      </WideTable>
    </Section>
  );
}

function Sources({ compared: { savings }, language }: Shown) {
  const texts = savingsTextsFor(language);
  const links = sourceLinks(savings);
  return (
    <Section id="sources" title={texts.sources}>
      <p class="kern-body umlage-lead">{texts.sourcesLead}</p>
      {savings.compared.map((one) => {
        const told = savingInWords(one, savings, language);
        return (
          <details class="umlage-opens">
            <summary>{told.text}</summary>
            <Sentences sentences={told.years} />
            {told.investments.length === 0 ? null : (
              <>
                <strong>{texts.investments}</strong>
                <Sentences sentences={told.investments.map((text) => ({ text, parts: [] }))} />
              </>
            )}
          </details>
        );
      })}
      {links.size === 0 ? null : (
        <ul class="kern-list">
          {[...links].map(([url, title]) => (
            <li>
              <a class="kern-link" href={url} rel="noreferrer">
                {title}
              </a>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

/** Where the sources can be read, each once. */
function sourceLinks({ compared, question: { index, investments } }: Savings): ReadonlyMap<string, string> {
  const standAlone = compared.flatMap(({ years }) => years.flatMap((year) => year.standAlone));
  const sources = [
    ...standAlone.map(({ baseline }) => baseline),
    ...investments,
    ...(index === undefined ? [] : [index]),
  ];
  return new Map(sources.flatMap(({ source: { title, url } }) => (url === undefined ? [] : [[url, title] as const])));
}
