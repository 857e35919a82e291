import {
  cents,
  citedClauses,
  clauseNumber,
  costBasisInWords,
  formatsFor,
  isRestated,
  reasonInWords,
  taxOfLineInWords,
  unreachable,
  type CostBasis,
  type Language,
  type ShownItem,
  type Statement,
  type StatementLine,
} from '@umlage/core';
import { AccountLists } from '../accounts/account-lists.tsx';
import { bridgeTextsFor } from '../bridges/texts.ts';
import { NetCostStatements } from '../costs/net-cost-statements.tsx';
import { SetAside } from '../costs/set-aside.tsx';
import { accessTextsFor } from '../pages/access-texts.ts';
import { AmountsNotice } from '../pages/amounts-notice.tsx';
import { BackLink, Cell, Clauses, HeadCell, RowHead, Section, WideTable } from '../pages/parts.tsx';
import { Sentences } from '../pages/sentences.tsx';
import { textsFor } from '../pages/texts.ts';
import { CorrectionSection } from './correction-section.tsx';
import { correctionTextsFor } from './correction-texts.ts';
import { SavingsSection } from '../savings/savings-section.tsx';
import { taxTextsFor } from './tax-texts.ts';
import { AddedTax, Taxes } from './taxes.tsx';

/** The statement of one member: the same object as the PDF, with the reasons of every amount below it. */
export function StatementPage({
  statement,
  reversed,
  addresses: { own: address, back, bridge },
  language,
}: {
  readonly statement: Statement;
  /** Numbers of statements that were taken back, of which it speaks. */
  readonly reversed: readonly string[];
  /** `bridge`: where it is told why it is another share than the year before, if there is such a year. */
  readonly addresses: { readonly own: string; readonly back: string; readonly bridge?: string | undefined };
  readonly language: Language;
}) {
  const texts = textsFor(language);
  const formats = formatsFor(language);
  const { cooperation, recipient, period, agreement, status, number } = statement;
  const toAccounts = statement.costs.flatMap(({ name, accounts }) => accounts.map((booked) => ({ ...booked, name })));
  const restated = statement.costs.filter(isRestated);
  return (
    <>
      <BackLink href={back}>{texts.backTo(cooperation.name)}</BackLink>
      <h1 class="kern-heading-large">
        {texts.statementTitle(cooperation.name, formats.periodName(period))} {texts.statementFor} {recipient.name}
      </h1>
      {agreement.notice === undefined ? null : <AmountsNotice notice={agreement.notice} language={language} />}
      <ul class="umlage-meta kern-body">
        <li>
          {texts.legalBasis}: {agreement.legalBasis}
        </li>
        <li>{texts.takesPart(statement.takesPart.map((stretch) => formats.period(stretch)).join(', ') || '–')}</li>
      </ul>
      <p class="kern-body">
        {number === undefined || status === 'preview'
          ? texts.previewHint
          : accessTextsFor(language).statementIssued({ number, status })}{' '}
        {texts.drawnUp(formats.day(statement.drawnUpOn))}. {texts.dataState(formats.day(statement.asKnownOn))}
      </p>
      <div class="umlage-actions">
        <a class="kern-btn kern-btn--primary" href={`${address}.pdf`}>
          <span class="kern-label">{texts.asPdf}</span>
        </a>
        <a class="kern-btn kern-btn--secondary" href={`/api/v1${address}`}>
          <span class="kern-label">{texts.asJson}</span>
        </a>
        {reversed.map((taken) => (
          <a
            class="kern-btn kern-btn--secondary"
            href={`/cooperations/${cooperation.id}/statements/${taken}/reversal.pdf`}
          >
            <span class="kern-label">{correctionTextsFor(language).reversal(taken)}</span>
          </a>
        ))}
        {bridge === undefined ? null : (
          <a class="kern-btn kern-btn--secondary" href={bridge}>
            <span class="kern-label">{bridgeTextsFor(language).link}</span>
          </a>
        )}
      </div>
      <LinesTable statement={statement} language={language} />
      <p class="umlage-balance">{outcomeInWords(statement, language)}</p>
      <Taxes statement={statement} language={language} />
      <CorrectionSection statement={statement} language={language} />
      {toAccounts.map(({ name, account, amount }) => (
        <p class="kern-body umlage-lead">
          {(amount < 0 ? texts.fromAccount : texts.toAccount)(
            name,
            formats.money(cents(Math.abs(amount))),
            statement.names.parties[account] ?? account,
          )}
        </p>
      ))}
      {restated.map((cost) => (
        <p class="kern-body umlage-lead">{texts.restated(formats.money(cost.net), formats.money(cost.collected))}</p>
      ))}
      <Section id="why" title={texts.why}>
        {statement.lines.map((line, index) => (
          <LineReasons line={line} anchor={anchorOf(statement, index)} statement={statement} language={language} />
        ))}
      </Section>
      <SavingsSection
        savings={statement.savings}
        nameOf={(party) => statement.names.parties[party] ?? party}
        language={language}
      />
      <Section id="costs" title={texts.costsOfAll}>
        <CostsTable statement={statement} language={language} />
        <ItemsTable statement={statement} language={language} />
        {statement.supports.length === 0 ? null : (
          <>
            <h3 class="kern-heading-small umlage-part">{texts.supportPools}</h3>
            <NetCostStatements costs={[]} supports={statement.supports} language={language} />
          </>
        )}
        <AccountLists accounts={statement.accounts} language={language} />
        <SetAside
          items={[...setAsideIn(statement), ...statement.setAside]}
          names={statement}
          nameOf={(party) => statement.names.parties[party] ?? party}
          language={language}
        />
      </Section>
      <Section id="clauses" title={texts.clauses}>
        <Clauses clauses={citedClauses(statement, language)} noteTitle={texts.note} />
      </Section>
    </>
  );
}

function outcomeInWords({ outcome, balance, due }: Statement, language: Language): string {
  const texts = textsFor(language);
  const { money } = formatsFor(language);
  const term = due === undefined ? '' : `. ${texts.due(due.inDays)}`;
  switch (outcome) {
    case 'claim':
      return texts.claim(money(balance)) + term;
    case 'refund':
      return texts.refund(money(cents(-balance))) + term;
    case 'settled':
      return texts.settled;
    case 'ownShare':
      return texts.ownShare;
    default:
      return unreachable(outcome);
  }
}

function LinesTable({ statement, language }: { readonly statement: Statement; readonly language: Language }) {
  const texts = textsFor(language);
  const formats = formatsFor(language);
  return (
    <WideTable caption={texts.statementOf(statement.recipient.name)}>
      <thead>
        <tr class="kern-table__row">
          <HeadCell>{texts.pool}</HeadCell>
          <HeadCell numeric>{texts.netCost}</HeadCell>
          <HeadCell numeric>{texts.share}</HeadCell>
          <HeadCell numeric>{texts.amount}</HeadCell>
        </tr>
      </thead>
      <tbody class="kern-table__body">
        {statement.lines.map((line, index) => (
          <tr class="kern-table__row">
            <RowHead>{withTax(lineName(line, language), taxOfLineInWords(line, statement, language))}</RowHead>
            <Cell numeric>{formats.money(line.netCost)}</Cell>
            <Cell numeric>{line.percent === undefined ? '–' : formats.percentRounded(line.percent)}</Cell>
            <Cell numeric>
              <a class="kern-link kern-link--small" href={`#${anchorOf(statement, index)}`}>
                {formats.money(line.amount)}
                <span class="kern-sr-only"> {texts.why}</span>
              </a>
            </Cell>
          </tr>
        ))}
      </tbody>
      <tfoot class="kern-table__footer">
        <AddedTax statement={statement} language={language} />
        <tr class="kern-table__row">
          <RowHead>{statement.taxes?.tax === undefined ? texts.total : taxTextsFor(language).gross}</RowHead>
          <Cell />
          <Cell />
          <Cell numeric>{formats.money(statement.total)}</Cell>
        </tr>
        <SettledBefore statement={statement} language={language} />
        {statement.advances.map(({ text, on, amount, tax }) => (
          <tr class="kern-table__row">
            <RowHead>
              {text ?? texts.advancesPaid}, {formats.day(on)}
              {tax === undefined ? '' : `, ${taxTextsFor(language).containing(formats.money(tax))}`}
            </RowHead>
            <Cell />
            <Cell />
            <Cell numeric>{formats.money(cents(-amount))}</Cell>
          </tr>
        ))}
        <tr class="kern-table__row">
          <RowHead>{texts.balance}</RowHead>
          <Cell />
          <Cell />
          <Cell numeric>
            <strong>{formats.money(statement.balance)}</strong>
          </Cell>
        </tr>
      </tfoot>
    </WideTable>
  );
}

/** Where only the difference is asked for, what an earlier statement asked for. */
function SettledBefore({
  statement: { correction },
  language,
}: {
  readonly statement: Statement;
  readonly language: Language;
}) {
  if (correction?.by !== 'difference' || correction.numbers.length === 0) return null;
  return (
    <tr class="kern-table__row">
      <RowHead>
        {correctionTextsFor(language).settledBefore}, {correction.numbers.join(', ')}
      </RowHead>
      <Cell />
      <Cell />
      <Cell numeric>{formatsFor(language).money(cents(-correction.before))}</Cell>
    </tr>
  );
}

function withTax(name: string, treatment: string | undefined): string {
  return treatment === undefined ? name : `${name} (${treatment})`;
}

/** What there was to share, and that no more was charged: it belongs to every statement. */
function CostsTable({ statement, language }: { readonly statement: Statement; readonly language: Language }) {
  const texts = textsFor(language);
  const { money } = formatsFor(language);
  const isThere = (of: 'notShared' | 'grants' | 'handedOn') => statement.costs.some((cost) => cost[of] !== 0);
  const columns = [
    { of: 'gross', title: texts.gross },
    ...(isThere('notShared') ? [{ of: 'notShared', title: texts.notShared } as const] : []),
    { of: 'revenue', title: texts.revenue },
    ...(isThere('grants') ? [{ of: 'grants', title: texts.grants } as const] : []),
    ...(isThere('handedOn') ? [{ of: 'handedOn', title: texts.handedOn } as const] : []),
    { of: 'net', title: texts.net },
    { of: 'collected', title: texts.collected },
  ] as const;
  const amounts = (cost: Statement['costsTotal']) => columns.map(({ of }) => <Cell numeric>{money(cost[of])}</Cell>);
  return (
    <WideTable caption={texts.costsOfAll}>
      <thead>
        <tr class="kern-table__row">
          <HeadCell>{texts.pool}</HeadCell>
          {columns.map(({ title }) => (
            <HeadCell numeric>{title}</HeadCell>
          ))}
        </tr>
      </thead>
      <tbody class="kern-table__body">
        {statement.costs.map((cost) => (
          <tr class="kern-table__row">
            <RowHead>{cost.name}</RowHead>
            {amounts(cost)}
          </tr>
        ))}
      </tbody>
      <tfoot class="kern-table__footer">
        <tr class="kern-table__row">
          <RowHead>{texts.total}</RowHead>
          {amounts(statement.costsTotal)}
        </tr>
      </tfoot>
    </WideTable>
  );
}

/** What the cost is made of: the amounts from which each segment gets its part by days. */
function ItemsTable({ statement, language }: { readonly statement: Statement; readonly language: Language }) {
  const texts = textsFor(language);
  const formats = formatsFor(language);
  return (
    <WideTable caption={texts.items}>
      <thead>
        <tr class="kern-table__row">
          <HeadCell>{texts.items}</HeadCell>
          <HeadCell>{texts.pool}</HeadCell>
          <HeadCell>{texts.service}</HeadCell>
          <HeadCell numeric>{texts.amount}</HeadCell>
        </tr>
      </thead>
      <tbody class="kern-table__body">
        {[...statement.supports, ...statement.costs].flatMap(({ name, items }) =>
          items
            .filter(({ setAside }) => setAside === undefined)
            .map(({ kind, text, amount, period, document, bearer, basis }) => (
              <tr class="kern-table__row">
                <RowHead>{document === undefined ? text : `${text} (${document})`}</RowHead>
                <Cell>
                  {name}
                  {bearer === undefined ? '' : ` (${texts.direct}: ${statement.names.parties[bearer] ?? bearer})`}
                  {basis === undefined ? null : <Basis basis={basis} statement={statement} language={language} />}
                </Cell>
                <Cell>{formats.period(period)}</Cell>
                <Cell numeric>{formats.money(kind === 'cost' ? amount : cents(-amount))}</Cell>
              </tr>
            )),
        )}
      </tbody>
    </WideTable>
  );
}

function Basis({
  basis,
  statement,
  language,
}: {
  readonly basis: CostBasis;
  readonly statement: Statement;
  readonly language: Language;
}) {
  const { text, clause } = costBasisInWords(basis, statement, language);
  return (
    <div class="umlage-basis">
      {text}
      {clause === undefined ? null : <span class="umlage-clause"> ({clause})</span>}
    </div>
  );
}

function setAsideIn({ supports, costs }: Statement): readonly ShownItem[] {
  return [...supports, ...costs].flatMap(({ items }) => items.filter(({ setAside }) => setAside !== undefined));
}

function LineReasons({
  line,
  anchor,
  statement,
  language,
}: {
  readonly line: StatementLine;
  readonly anchor: string;
  readonly statement: Statement;
  readonly language: Language;
}) {
  const formats = formatsFor(language);
  const number = clauseNumber(statement, line.clause);
  return (
    <article class="umlage-reason" id={anchor}>
      <h3 class="kern-heading-small">
        {lineName(line, language)}
        {number === undefined ? '' : ` (${number})`}: {formats.money(line.amount)}
      </h3>
      <Sentences sentences={reasonInWords(line, statement, language)} />
    </article>
  );
}

function lineName({ name, portion, reason }: StatementLine, language: Language): string {
  if (reason.direct !== undefined) return `${name}: ${textsFor(language).direct}`;
  return portion?.name === undefined ? name : `${name}: ${portion.name}`;
}

/** The first line of a pool is found by its id, as other pages link it; further ones are counted. */
function anchorOf({ lines }: Statement, index: number): string {
  const { pool } = lines[index] ?? {};
  const before = lines.slice(0, index).filter((line) => line.pool === pool).length;
  return before === 0 ? `${pool}` : `${pool}-${before + 1}`;
}
