import {
  bearerNameOf,
  formatsFor,
  lateItemInWords,
  noCents,
  provisionInWords,
  sumCents,
  type AdvancePlan,
  type Cents,
  type Language,
  type OpenItem,
  type Payment,
  type PartyId,
  type Period,
} from '@umlage/core';
import { ProblemList } from '../pages/problem-list.tsx';
import { BackLink, Cell, HeadCell, Notice, RowHead, Section, WideTable } from '../pages/parts.tsx';
import { clauseNumberIn } from '../agreements/clause-number.ts';
import { textsFor } from '../pages/texts.ts';
import { StatementLinks } from '../statements/statement-links.tsx';
import { advanceTextsFor } from './texts.ts';
import type { AdvancesView } from './view-advances.ts';

/** What members were asked for ahead, what they paid and what is open, the latest period first. */
export function AdvancesPage({ view, language }: { readonly view: AdvancesView; readonly language: Language }) {
  const { cooperation, on, items, findings, agreement } = view;
  const texts = advanceTextsFor(language);
  return (
    <>
      <BackLink href={`/cooperations/${cooperation.slug}`}>{textsFor(language).backTo(cooperation.name)}</BackLink>
      <h1 class="kern-heading-large">{texts.title}</h1>
      <p class="kern-body umlage-lead">{texts.lead(formatsFor(language).day(on))}</p>
      <Agreed view={view} language={language} />
      {findings.length === 0 ? null : (
        <Notice kind="warning" title={texts.warnings}>
          <ProblemList problems={findings} agreement={agreement} language={language} />
        </Notice>
      )}
      {items.length === 0 ? <p class="kern-body">{texts.none}</p> : null}
      {view.mayRecord ? (
        <p class="kern-body">
          {texts.howToRecord}{' '}
          <a class="kern-link" href="/docs">
            {texts.apiReference}
          </a>
        </p>
      ) : null}
      {byPeriods(view, language).map((of) => (
        <OfPeriod of={of} language={language} />
      ))}
      <Late view={view} language={language} />
    </>
  );
}

/** What the agreement says about it, by which clause. */
function Agreed({ view: { agreement }, language }: { readonly view: AdvancesView; readonly language: Language }) {
  const texts = advanceTextsFor(language);
  const { advances, settlement } = agreement;
  const cited = (clause: string | undefined) => {
    const number = clauseNumberIn(agreement, clause);
    return number === undefined ? '' : ` (${number})`;
  };
  const told = (kind: 'advances' | 'settlement') => provisionInWords({ kind }, agreement, language) ?? '';
  return (
    <>
      <p class="kern-body">
        {advances === undefined ? texts.nothingAgreed : `${texts.agreed} ${told('advances')}${cited(advances.clause)}.`}
      </p>
      {settlement === undefined ? null : (
        <p class="kern-body">{`${texts.agreedBalance} ${told('settlement')}${cited(settlement.clause)}.`}</p>
      )}
    </>
  );
}

/** What was not paid in time, a sentence each; nothing is claimed that the agreement does not name. */
function Late({ view, language }: { readonly view: AdvancesView; readonly language: Language }) {
  const texts = advanceTextsFor(language);
  const { day, money } = formatsFor(language);
  const { agreement, on, late } = view;
  const provision = provisionInWords({ kind: 'late' }, agreement, language);
  const clause = clauseNumberIn(agreement, agreement.late?.clause);
  const nameOf = (id: PartyId) => bearerNameOf(agreement, id) ?? id;
  return (
    <Section id="late" title={texts.late}>
      <p class="kern-body">
        {provision === undefined
          ? texts.lateNotAgreed
          : `${texts.lateAgreed} ${provision}${clause === undefined ? '' : ` (${clause})`}.`}
      </p>
      {late.problems.length === 0 ? null : (
        <Notice kind="warning" title={texts.warnings}>
          <ProblemList problems={late.problems} agreement={agreement} language={language} />
        </Notice>
      )}
      {late.items.length === 0 ? (
        <p class="kern-body">{texts.noneLate}</p>
      ) : (
        <>
          <p class="kern-body umlage-lead">{texts.lateLead(day(on))}</p>
          <WideTable caption={texts.late} isSummed>
            <thead>
              <tr class="kern-table__row">
                <HeadCell>{textsFor(language).member}</HeadCell>
                <HeadCell>{texts.late}</HeadCell>
                <HeadCell numeric>{texts.open}</HeadCell>
                <HeadCell numeric>{textsFor(language).amount}</HeadCell>
              </tr>
            </thead>
            <tbody class="kern-table__body">
              {late.items.map((item) => (
                <tr class="kern-table__row">
                  <RowHead>{nameOf(item.party)}</RowHead>
                  <Cell>{lateItemInWords(item, { day: on, agreement: late.agreementOf(item) }, language)}</Cell>
                  <Cell numeric>{money(item.open)}</Cell>
                  <Cell numeric>{item.charge === undefined ? '–' : money(item.charge.total)}</Cell>
                </tr>
              ))}
              <tr class="kern-table__row umlage-sum">
                <RowHead>{texts.lateTotal}</RowHead>
                <Cell />
                <Cell numeric>{money(sumCents(late.items.map(({ open }) => open)))}</Cell>
                <Cell numeric>{money(sumCents(late.items.map(({ charge }) => charge?.total ?? noCents)))}</Cell>
              </tr>
            </tbody>
          </WideTable>
        </>
      )}
    </Section>
  );
}

type Named = { readonly item: OpenItem; readonly name: string; readonly plan: AdvancePlan | undefined };
type PeriodView = {
  readonly slug: string;
  readonly period: Period;
  readonly members: readonly Named[];
  readonly payments: readonly { readonly payment: Payment; readonly name: string }[];
};

/** Members by name, each with the plan that was made last. */
function byPeriods({ agreement, cooperation, items, plans, payments }: AdvancesView, language: Language) {
  const collator = new Intl.Collator(language);
  const nameOf = (id: PartyId) => bearerNameOf(agreement, id) ?? id;
  const keyOf = ({ from, until }: Period) => `${from}/${until}`;
  return [...Map.groupBy(items, ({ period }) => keyOf(period))].flatMap(([key, own]): readonly PeriodView[] => {
    const [first] = own;
    if (first === undefined) return [];
    const members = own.map((item): Named => {
      const plan = plans.findLast(({ party, period }) => party === item.party && keyOf(period) === key);
      return { item, plan, name: nameOf(item.party) };
    });
    return [
      {
        slug: cooperation.slug,
        period: first.period,
        members: members.toSorted((a, b) => collator.compare(a.name, b.name)),
        payments: payments
          .filter((payment) => keyOf(payment) === key)
          .map((payment) => ({ payment, name: nameOf(payment.party) }))
          .toSorted((a, b) => (a.payment.on < b.payment.on ? -1 : a.payment.on > b.payment.on ? 1 : 0)),
      },
    ];
  });
}

function OfPeriod({ of, language }: { readonly of: PeriodView; readonly language: Language }) {
  const { period } = of;
  const title = advanceTextsFor(language).ofPeriod(formatsFor(language).periodName(period));
  const about = { of, title, language };
  return (
    <Section id={`period-${period.from}-${period.until}`} title={title}>
      <Overview {...about} />
      <Schedule {...about} />
      <Settlements {...about} />
      <Payments {...about} />
    </Section>
  );
}

type About = { readonly of: PeriodView; readonly title: string; readonly language: Language };

function Overview({ of: { members }, title, language }: About) {
  const texts = advanceTextsFor(language);
  const { money } = formatsFor(language);
  const total = (amountOf: (advances: OpenItem['advances']) => Cents) =>
    money(sumCents(members.map(({ item: { advances } }) => amountOf(advances))));
  return (
    <WideTable caption={`${title}: ${texts.overview}`}>
      <thead>
        <tr class="kern-table__row">
          <HeadCell>{textsFor(language).member}</HeadCell>
          <HeadCell>{texts.basis}</HeadCell>
          <HeadCell numeric>{texts.asked}</HeadCell>
          <HeadCell numeric>{texts.paid}</HeadCell>
          <HeadCell numeric>{texts.open}</HeadCell>
          <HeadCell numeric>{texts.ofThatOverdue}</HeadCell>
        </tr>
      </thead>
      <tbody class="kern-table__body">
        {members.map(({ item: { advances }, name, plan }) => (
          <tr class="kern-table__row">
            <RowHead>{name}</RowHead>
            <Cell>{plan === undefined ? '–' : basisInWords(plan, language)}</Cell>
            <Cell numeric>{money(advances.asked)}</Cell>
            <Cell numeric>{money(advances.paid)}</Cell>
            <Cell numeric>{money(advances.open)}</Cell>
            <Cell numeric>{money(advances.overdue)}</Cell>
          </tr>
        ))}
      </tbody>
      <tfoot class="kern-table__footer">
        <tr class="kern-table__row">
          <RowHead>{textsFor(language).total}</RowHead>
          <Cell />
          <Cell numeric>{total(({ asked }) => asked)}</Cell>
          <Cell numeric>{total(({ paid }) => paid)}</Cell>
          <Cell numeric>{total(({ open }) => open)}</Cell>
          <Cell numeric>{total(({ overdue }) => overdue)}</Cell>
        </tr>
      </tfoot>
    </WideTable>
  );
}

function basisInWords({ basis, provisional, percent, base, from }: AdvancePlan, language: Language): string {
  const texts = advanceTextsFor(language);
  const formats = formatsFor(language);
  if (basis === undefined) return texts.atNeed;
  const what = `${texts.bases[basis]}${provisional ? ` (${texts.provisional})` : ''}`;
  const since = from === undefined ? '' : `, ${texts.since(formats.day(from))}`;
  return `${what}: ${texts.partOf(formats.percent(percent), formats.money(base))}${since}`;
}

function Schedule({ of: { members }, title, language }: About) {
  const texts = advanceTextsFor(language);
  const { money, day } = formatsFor(language);
  const planned = members.flatMap(({ item, name }) =>
    item.advances.instalments.map((instalment, index) => ({ ...instalment, name: index === 0 ? name : undefined })),
  );
  if (planned.length === 0) return null;
  const hasCredit = planned.some(({ credit }) => credit !== 0);
  return (
    <>
      <h3 class="kern-heading-small umlage-part">{texts.schedule}</h3>
      <WideTable caption={`${title}: ${texts.schedule}`}>
        <thead>
          <tr class="kern-table__row">
            <HeadCell>{textsFor(language).member}</HeadCell>
            <HeadCell>{texts.due}</HeadCell>
            <HeadCell numeric>{texts.amount}</HeadCell>
            {hasCredit ? <HeadCell numeric>{texts.credit}</HeadCell> : null}
            {hasCredit ? <HeadCell numeric>{texts.payable}</HeadCell> : null}
            <HeadCell numeric>{texts.paid}</HeadCell>
            <HeadCell numeric>{texts.open}</HeadCell>
            <HeadCell>{texts.state}</HeadCell>
          </tr>
        </thead>
        <tbody class="kern-table__body">
          {planned.map(({ name, due, amount, credit, payable, paid, open, state }) => (
            <tr class="kern-table__row">
              {name === undefined ? <Cell /> : <RowHead>{name}</RowHead>}
              <Cell>{day(due)}</Cell>
              <Cell numeric>{money(amount)}</Cell>
              {hasCredit ? <Cell numeric>{money(credit)}</Cell> : null}
              {hasCredit ? <Cell numeric>{money(payable)}</Cell> : null}
              <Cell numeric>{money(paid)}</Cell>
              <Cell numeric>{money(open)}</Cell>
              <Cell>
                {payable === 0 ? (
                  texts.isSetOff
                ) : state === 'overdue' ? (
                  <strong>{texts.states[state]}</strong>
                ) : (
                  texts.states[state]
                )}
              </Cell>
            </tr>
          ))}
        </tbody>
      </WideTable>
    </>
  );
}

function Settlements({ of: { members, slug }, title, language }: About) {
  const texts = advanceTextsFor(language);
  const { money, day } = formatsFor(language);
  const settled = members.flatMap(({ item, name }) =>
    item.balance === undefined ? [] : [{ name, balance: item.balance }],
  );
  if (settled.length === 0) return null;
  const isSetOff = settled.some(({ balance }) => balance.setOff !== 0);
  const isLeft = settled.some(({ balance }) => balance.advancesLeft !== 0);
  return (
    <>
      <h3 class="kern-heading-small umlage-part">{texts.settlements}</h3>
      <p class="kern-body umlage-lead">{texts.settlementsLead}</p>
      <WideTable caption={`${title}: ${texts.settlements}`}>
        <thead>
          <tr class="kern-table__row">
            <HeadCell>{textsFor(language).member}</HeadCell>
            <HeadCell>{texts.statement}</HeadCell>
            <HeadCell numeric>{texts.balance}</HeadCell>
            {isSetOff ? <HeadCell numeric>{texts.setOff}</HeadCell> : null}
            {isLeft ? <HeadCell numeric>{texts.advancesLeft}</HeadCell> : null}
            <HeadCell numeric>{texts.paid}</HeadCell>
            <HeadCell numeric>{texts.open}</HeadCell>
            <HeadCell>{texts.becomes}</HeadCell>
          </tr>
        </thead>
        <tbody class="kern-table__body">
          {settled.map(({ name, balance }) => {
            const due = balance.statements.at(-1)?.due;
            return (
              <tr class="kern-table__row">
                <RowHead>{name}</RowHead>
                <Cell>
                  <StatementLinks slug={slug} numbers={balance.statements.map(({ number }) => number)} />
                </Cell>
                <Cell numeric>{money(balance.amount)}</Cell>
                {isSetOff ? <Cell numeric>{money(balance.setOff)}</Cell> : null}
                {isLeft ? <Cell numeric>{money(balance.advancesLeft)}</Cell> : null}
                <Cell numeric>{money(balance.paid)}</Cell>
                <Cell numeric>{money(balance.open)}</Cell>
                <Cell>{texts.whatBecomes(balance.becomes, due && day(due), balance.overdue > 0)}</Cell>
              </tr>
            );
          })}
        </tbody>
      </WideTable>
    </>
  );
}

function Payments({ of: { payments }, title, language }: About) {
  if (payments.length === 0) return null;
  const texts = advanceTextsFor(language);
  const formats = formatsFor(language);
  return (
    <>
      <h3 class="kern-heading-small umlage-part">{texts.payments}</h3>
      <WideTable caption={`${title}: ${texts.payments}`}>
        <thead>
          <tr class="kern-table__row">
            <HeadCell>{texts.day}</HeadCell>
            <HeadCell>{textsFor(language).member}</HeadCell>
            <HeadCell>{texts.kind}</HeadCell>
            <HeadCell numeric>{textsFor(language).amount}</HeadCell>
            <HeadCell>{texts.source}</HeadCell>
          </tr>
        </thead>
        <tbody class="kern-table__body">
          {payments.map(({ payment: { on, kind, amount, text, source }, name }) => (
            <tr class="kern-table__row">
              <RowHead>{formats.day(on)}</RowHead>
              <Cell>{name}</Cell>
              <Cell>{text === undefined ? texts.kinds[kind] : `${texts.kinds[kind]} (${text})`}</Cell>
              <Cell numeric>{formats.money(amount)}</Cell>
              <Cell>{source}</Cell>
            </tr>
          ))}
        </tbody>
      </WideTable>
    </>
  );
}
