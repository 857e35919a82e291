import {
  formatsFor,
  overRecoveryChart,
  overRecoveryInWords,
  type Language,
  type OverRecoveryReport,
} from '@umlage/core';
import { overRecoveryColumns } from '@umlage/reports';
import { ChartFigure } from '../pages/chart.tsx';
import { Choice, Submit } from '../pages/form.tsx';
import { AmountList, BackLink, Cell, HeadCell, Notice, RowHead, Section, WideTable } from '../pages/parts.tsx';
import { textsFor } from '../pages/texts.ts';
import type { SettledYearsReported } from './report-settled-years.ts';
import { overRecoveryTextsFor } from './texts.ts';

/** What was levied beside the cost over the years: one sentence to read out, and what it rests on. */
export function OverRecoveryPage({
  cooperation: { slug, name },
  reported,
  asked,
  language,
}: {
  readonly cooperation: { readonly slug: string; readonly name: string };
  readonly reported: SettledYearsReported;
  /** What the form was sent with. */
  readonly asked: Readonly<Record<string, string>>;
  readonly language: Language;
}) {
  const texts = overRecoveryTextsFor(language);
  const { report, runs } = reported;
  const { summary, remarks } = overRecoveryInWords(report, language);
  const isOdd = report.neutrality.state === 'surplus' || report.neutrality.state === 'shortfall';
  return (
    <>
      <BackLink href={`/cooperations/${slug}`}>{textsFor(language).backTo(name)}</BackLink>
      <h1 class="kern-heading-large">{texts.title}</h1>
      {isOdd ? (
        <Notice kind="warning" title={summary} />
      ) : (
        <p class="kern-body umlage-lead">
          <strong>{summary}</strong>
        </p>
      )}
      {runs.length === 0 ? null : (
        <>
          <p class="kern-body">{texts.source(runs.length)}</p>
          <Years reported={reported} asked={asked} slug={slug} language={language} />
          {remarks.length === 0 ? null : (
            <ul class="kern-list">
              {remarks.map((remark) => (
                <li>{remark}</li>
              ))}
            </ul>
          )}
          <ChartFigure chart={overRecoveryChart(report, language)} language={language} />
          <Totals report={report} language={language} />
          <Charges report={report} language={language} />
          <Accounts report={report} language={language} />
          <Neutrality report={report} language={language} />
        </>
      )}
    </>
  );
}

/** Which of the settled years are shown, and the same for a spreadsheet. */
function Years({
  reported: { settled },
  asked,
  slug,
  language,
}: {
  readonly reported: SettledYearsReported;
  readonly asked: Readonly<Record<string, string>>;
  readonly slug: string;
  readonly language: Language;
}) {
  const texts = overRecoveryTextsFor(language);
  const { periodName } = formatsFor(language);
  const years = new URLSearchParams(asked).toString();
  const address = `/api/v1/cooperations/${slug}/over-recovery.csv`;
  return (
    <>
      {settled.length < 2 ? null : (
        <form class="umlage-form" method="get" action={`/cooperations/${slug}/over-recovery`}>
          <Choice
            name="from"
            label={texts.from}
            options={settled.map((period) => ({ value: period.from, text: periodName(period) }))}
            chosen={asked['from']}
          />
          <Choice
            name="until"
            label={texts.until}
            options={settled.map((period) => ({ value: period.until, text: periodName(period) }))}
            chosen={asked['until'] ?? settled.at(-1)?.until}
          />
          <Submit kind="secondary">{texts.show}</Submit>
        </form>
      )}
      <p class="kern-body">
        <a class="kern-link" href={years === '' ? address : `${address}?${years}`}>
          {texts.download}
        </a>
      </p>
    </>
  );
}

type Shown = { readonly report: OverRecoveryReport; readonly language: Language };

function Totals({ report: { years, total }, language }: Shown) {
  const texts = overRecoveryTextsFor(language);
  const columns = overRecoveryColumns(language);
  const { money, periodName } = formatsFor(language);
  const isRounded = years.some((year) => year.total.rounding !== 0);
  const amounts = (['cost', 'madeUp', 'levied', 'toAccounts', 'rounding'] as const).filter(
    (amount) => amount !== 'rounding' || isRounded,
  );
  return (
    <Section id="years" title={texts.years}>
      <WideTable caption={texts.years} isSummed>
        <thead class="kern-table__head">
          <tr class="kern-table__row">
            <HeadCell>{columns.year}</HeadCell>
            {amounts.map((amount) => (
              <HeadCell numeric>{columns[amount]}</HeadCell>
            ))}
          </tr>
        </thead>
        <tbody class="kern-table__body">
          {years.map((year) => (
            <tr class="kern-table__row">
              <RowHead>{periodName(year.period)}</RowHead>
              {amounts.map((amount) => (
                <Cell numeric>{money(year.total[amount])}</Cell>
              ))}
            </tr>
          ))}
          <tr class="kern-table__row umlage-sum">
            <RowHead>{texts.total}</RowHead>
            {amounts.map((amount) => (
              <Cell numeric>{money(total[amount])}</Cell>
            ))}
          </tr>
        </tbody>
      </WideTable>
    </Section>
  );
}

function Charges({ report: { years }, language }: Shown) {
  const texts = overRecoveryTextsFor(language);
  const columns = overRecoveryColumns(language);
  const { money, periodName } = formatsFor(language);
  const rows = years.flatMap(({ period, pools }) =>
    pools.flatMap(({ name: pool, charges }) => charges.map((charged) => ({ period, pool, charged }))),
  );
  if (rows.length === 0) return null;
  const parts = (['toParties', 'toAccounts', 'toHost'] as const).filter((part) =>
    rows.some(({ charged }) => charged[part] !== 0),
  );
  const amounts = ['charged', 'overRecovery', ...parts] as const;
  return (
    <Section id="charges" title={texts.charges}>
      <p class="kern-body umlage-lead">{texts.chargesLead}</p>
      <WideTable caption={texts.charges}>
        <thead class="kern-table__head">
          <tr class="kern-table__row">
            <HeadCell>{columns.year}</HeadCell>
            <HeadCell>{columns.pool}</HeadCell>
            <HeadCell>{texts.tariff}</HeadCell>
            {amounts.map((amount) => (
              <HeadCell numeric>{columns[amount]}</HeadCell>
            ))}
          </tr>
        </thead>
        <tbody class="kern-table__body">
          {rows.map(({ period, pool, charged }) => (
            <tr class="kern-table__row">
              <RowHead>{periodName(period)}</RowHead>
              <Cell>{pool}</Cell>
              <Cell>{charged.name}</Cell>
              {amounts.map((amount) => (
                <Cell numeric>{money(charged[amount])}</Cell>
              ))}
            </tr>
          ))}
        </tbody>
      </WideTable>
    </Section>
  );
}

function Accounts({ report: { years }, language }: Shown) {
  const texts = overRecoveryTextsFor(language);
  const columns = overRecoveryColumns(language);
  const { money, periodName } = formatsFor(language);
  const rows = years.flatMap(({ period, accounts }) => accounts.map((account) => ({ period, account })));
  if (rows.length === 0) return null;
  const movements = (['entered', 'fromShares', 'madeUp', 'moved'] as const).filter((movement) =>
    rows.some(({ account }) => account[movement] !== 0),
  );
  const amounts = ['opening', 'missing', ...movements, 'closing'] as const;
  return (
    <Section id="accounts" title={texts.accounts}>
      <p class="kern-body umlage-lead">{texts.accountsLead}</p>
      <WideTable caption={texts.accounts}>
        <thead class="kern-table__head">
          <tr class="kern-table__row">
            <HeadCell>{columns.year}</HeadCell>
            <HeadCell>{columns.account}</HeadCell>
            {amounts.map((amount) => (
              <HeadCell numeric>{columns[amount]}</HeadCell>
            ))}
          </tr>
        </thead>
        <tbody class="kern-table__body">
          {rows.map(({ period, account }) => (
            <tr class="kern-table__row">
              <RowHead>{periodName(period)}</RowHead>
              <Cell>{account.name}</Cell>
              {amounts.map((amount) => {
                const shown = account[amount];
                return <Cell numeric>{shown === undefined ? '–' : money(shown)}</Cell>;
              })}
            </tr>
          ))}
        </tbody>
      </WideTable>
    </Section>
  );
}

function Neutrality({ report: { neutrality }, language }: Shown) {
  const texts = overRecoveryTextsFor(language);
  const { money } = formatsFor(language);
  return (
    <Section id="neutrality" title={texts.neutrality}>
      <p class="kern-body umlage-lead">{texts.neutralityLead}</p>
      <AmountList
        caption={texts.kept}
        rows={[
          { name: texts.keptByHost, amount: money(neutrality.toHost) },
          { name: texts.keptMissing, amount: money(neutrality.missing) },
          { name: texts.keptByRounding, amount: money(neutrality.rounding) },
          { name: texts.kept, amount: money(neutrality.kept), isSum: true },
        ]}
      />
    </Section>
  );
}
