import {
  bearerNameOf,
  describeProblem,
  estimatedCostInWords,
  formatsFor,
  type EstimatedYear,
  type Language,
  type PartyId,
} from '@umlage/core';
import { ProblemList } from '../pages/problem-list.tsx';
import { Field, Submit } from '../pages/form.tsx';
import { BackLink, Cell, HeadCell, Notice, RowHead, Section, WideTable } from '../pages/parts.tsx';
import { textsFor } from '../pages/texts.ts';
import type { EstimateMade } from './estimate-years.ts';
import { estimateTextsFor } from './texts.ts';

type Shown = { readonly estimate: EstimateMade; readonly language: Language };

/** What the years to come are estimated to cost, member by member, and from what that follows. */
export function EstimatePage({
  cooperation: { slug, name },
  estimate,
  asked,
  language,
}: Shown & {
  readonly cooperation: { readonly slug: string; readonly name: string };
  /** What the form was sent with. */
  readonly asked: Readonly<Record<string, string>>;
}) {
  const texts = estimateTextsFor(language);
  const formats = formatsFor(language);
  const { agreement, base, asKnownOn } = estimate;
  const sent = new URLSearchParams({ ...asked, lang: language });
  return (
    <>
      <BackLink href={`/cooperations/${slug}`}>{textsFor(language).backTo(name)}</BackLink>
      <h1 class="kern-heading-large">{texts.title}</h1>
      <p class="kern-body umlage-lead">{texts.lead(formats.periodName(base.period), formats.day(asKnownOn))}</p>
      <form class="umlage-form" method="get" action={`/cooperations/${slug}/budget-estimate`}>
        <Field name="base" label={texts.base} type="date" value={base.period.from} />
        {agreement.costTypes.map((costType) => (
          <Field
            name={`trend-${costType.id}`}
            label={texts.trendOf(costType.name)}
            hint={texts.trendHint}
            inputmode="decimal"
            value={asked[`trend-${costType.id}`] ?? ''}
          />
        ))}
        <Field name="source" label={texts.source} value={asked['source'] ?? ''} />
        <Submit>{texts.compute}</Submit>
      </form>
      <p class="kern-body">
        <a class="kern-link" href={`/cooperations/${slug}/budget-estimate.csv?${sent.toString()}`}>
          {texts.asTable}
        </a>
      </p>
      <Remarks estimate={estimate} language={language} />
      <Shares estimate={estimate} language={language} />
      <Costs estimate={estimate} language={language} />
      <Figures estimate={estimate} language={language} />
    </>
  );
}

/** What is odd, what cannot be computed, and who comes or goes. */
function Remarks({ estimate: { agreement, base, years, findings }, language }: Shown) {
  const texts = estimateTextsFor(language);
  const { periodName } = formatsFor(language);
  const nameOf = (id: PartyId) => bearerNameOf(agreement, id) ?? id;
  return (
    <>
      {findings.map((found) => {
        const { title, detail, remedy } = describeProblem(found, language, agreement);
        return (
          <Notice kind="warning" title={title}>
            <p class="kern-body">
              {detail} {remedy}
            </p>
          </Notice>
        );
      })}
      {[base, ...years]
        .filter(({ problems }) => problems.length > 0)
        .map(({ period, problems }) => (
          <Notice kind="danger" title={texts.impossible(periodName(period))}>
            <ProblemList problems={problems} agreement={agreement} language={language} />
          </Notice>
        ))}
      {years.map(({ period, joined, left }) => (
        <>
          {joined.length === 0 ? null : (
            <p class="kern-body">{texts.joined(periodName(period), joined.map(nameOf).join(', '))}</p>
          )}
          {left.length === 0 ? null : (
            <p class="kern-body">{texts.left(periodName(period), left.map(nameOf).join(', '))}</p>
          )}
        </>
      ))}
    </>
  );
}

function Shares({ estimate: { agreement, base, years }, language }: Shown) {
  const texts = estimateTextsFor(language);
  const formats = formatsFor(language);
  const all = [base, ...years];
  const parties = [...new Set(all.flatMap(({ shares = [] }) => shares.map(({ party }) => party)))];
  const collator = new Intl.Collator('de');
  const nameOf = (id: PartyId) => bearerNameOf(agreement, id) ?? id;
  const amountIn = ({ shares }: EstimatedYear, party: string) => {
    const share = shares?.find((one) => one.party === party);
    return share === undefined ? texts.notComputed : formats.money(share.amount);
  };
  return (
    <Section id="members" title={texts.members}>
      <WideTable caption={texts.members} isSummed>
        <thead class="kern-table__head">
          <tr class="kern-table__row">
            <HeadCell>{texts.member}</HeadCell>
            {all.map(({ period }, index) => (
              <HeadCell numeric>
                {index === 0 ? texts.baseYear(formats.periodName(period)) : formats.periodName(period)}
              </HeadCell>
            ))}
          </tr>
        </thead>
        <tbody class="kern-table__body">
          {parties
            .toSorted((a, b) => collator.compare(nameOf(a), nameOf(b)))
            .map((party) => (
              <tr class="kern-table__row">
                <RowHead>{nameOf(party)}</RowHead>
                {all.map((year) => (
                  <Cell numeric>{amountIn(year, party)}</Cell>
                ))}
              </tr>
            ))}
          <tr class="kern-table__row umlage-sum">
            <RowHead>{texts.total}</RowHead>
            {all.map(({ total }) => (
              <Cell numeric>{total === undefined ? texts.notComputed : formats.money(total)}</Cell>
            ))}
          </tr>
        </tbody>
      </WideTable>
    </Section>
  );
}

function Costs({ estimate: { agreement, base, years }, language }: Shown) {
  const texts = estimateTextsFor(language);
  const formats = formatsFor(language);
  const nameOf = (id: string) => agreement.costTypes.find((costType) => costType.id === id)?.name ?? id;
  return (
    <Section id="costs" title={texts.costs}>
      <p class="kern-body umlage-lead">{texts.costsLead}</p>
      <WideTable caption={texts.costs}>
        <thead class="kern-table__head">
          <tr class="kern-table__row">
            <HeadCell>{texts.year}</HeadCell>
            <HeadCell>{texts.costType}</HeadCell>
            <HeadCell numeric>{texts.amount}</HeadCell>
            <HeadCell>{texts.because}</HeadCell>
          </tr>
        </thead>
        <tbody class="kern-table__body">
          {[base, ...years].flatMap(({ period, costs }) =>
            costs.map((cost) => (
              <tr class="kern-table__row">
                <RowHead>{formats.periodName(period)}</RowHead>
                <Cell>{nameOf(cost.costType)}</Cell>
                <Cell numeric>{formats.money(cost.amount)}</Cell>
                <Cell>{estimatedCostInWords(cost, base.period, language)}</Cell>
              </tr>
            )),
          )}
        </tbody>
      </WideTable>
    </Section>
  );
}

function Figures({ estimate: { agreement, carried }, language }: Shown) {
  if (carried.length === 0) return null;
  const texts = estimateTextsFor(language);
  const formats = formatsFor(language);
  const figureOf = (id: string) => agreement.figures.find((figure) => figure.id === id)?.name ?? id;
  const poolOf = (id: string) => agreement.pools.find((pool) => pool.id === id)?.name ?? id;
  return (
    <Section id="figures" title={texts.figures}>
      <p class="kern-body umlage-lead">{texts.figuresLead}</p>
      <WideTable caption={texts.figures}>
        <thead class="kern-table__head">
          <tr class="kern-table__row">
            <HeadCell>{texts.figure}</HeadCell>
            <HeadCell>{texts.of}</HeadCell>
            <HeadCell>{texts.countedOn}</HeadCell>
            <HeadCell numeric>{texts.value}</HeadCell>
          </tr>
        </thead>
        <tbody class="kern-table__body">
          {carried.map(({ figure, party, pool, on, value }) => (
            <tr class="kern-table__row">
              <RowHead>{figureOf(figure)}</RowHead>
              <Cell>
                {party === undefined
                  ? pool === undefined
                    ? ''
                    : poolOf(pool)
                  : (bearerNameOf(agreement, party) ?? party)}
              </Cell>
              <Cell>{formats.day(on)}</Cell>
              <Cell numeric>{formats.number(value)}</Cell>
            </tr>
          ))}
        </tbody>
      </WideTable>
    </Section>
  );
}
