import {
  dueDate,
  hostOf,
  lastDayOf,
  openItems,
  LocalDate,
  PartyId,
  TimeSpan,
  type AdvancePlan,
  type Agreement,
  type ExpectedCost,
  type IssuedBalance,
  type OpenItems,
  type Payment,
  type Period,
} from '@umlage/core';
import { versionOn } from '../agreements/read-version.ts';
import type { CooperationContext } from '../context.ts';
import { holidaysOf } from '../holidays/german-holidays.ts';
import { listPayments } from '../payments/store.ts';
import { answer, answerFrom, type Answer } from '../problems/refusal.ts';
import { numberOf, statementIn } from '../statements/kept-statement.ts';
import { standing } from '../statements/standing.ts';
import { listIssued } from '../statements/store.ts';
import { knownCost } from './known-cost.ts';
import { listPlans } from './store.ts';

/** What is open, and the plans and payments it comes from. */
export type OpenItemsRead = OpenItems & {
  readonly on: LocalDate;
  readonly agreement: Agreement;
  /** In the order in which they were made. */
  readonly plans: readonly AdvancePlan[];
  readonly payments: readonly Payment[];
};

/** What was asked for, paid and is still open on a day, of those whose rows are shown. */
export async function readOpenItems(
  context: CooperationContext,
  { on = context.clock.today(), party }: { readonly on?: LocalDate | undefined; readonly party?: string | undefined },
): Promise<Answer<OpenItemsRead>> {
  const { transaction, cooperation, access } = context;
  const stored = await listPlans(transaction, cooperation.id, { parties: access.parties });
  const plans = stored.map(({ content }) => content);
  const open = await openItemsOf(context, { on, plans, costs: await expectedCosts(context, plans) });
  if (!open.ok) return open;
  const { agreement } = await versionOn(context, cooperation.id, context.clock.today());
  const isAsked = (of: string | undefined) => party === undefined || of === party;
  return answer({
    on,
    agreement,
    plans,
    payments: open.value.payments,
    items: open.value.items.filter((item) => isAsked(item.party)),
    findings: open.value.findings.filter(({ place }) => isAsked(place.party)),
  });
}

/** The same of these plans, with all payments and statements. */
export async function openItemsOf(
  context: CooperationContext,
  {
    on,
    plans,
    costs = [],
  }: {
    readonly on: LocalDate;
    readonly plans: readonly AdvancePlan[];
    readonly costs?: readonly ExpectedCost[];
  },
): Promise<Answer<OpenItems & { readonly payments: readonly Payment[] }>> {
  const { transaction, cooperation, access } = context;
  const recorded = await listPayments(transaction, cooperation.id, { parties: access.parties });
  const payments = recorded.map(({ fact }) => fact);
  const balances = await issuedBalances(context);
  const open = answerFrom(openItems({ plans, payments, balances, costs }, on));
  return open.ok ? answer({ ...open.value, payments }) : open;
}

/** Of the periods that are not over; a member does not see what cost is planned. */
async function expectedCosts(
  context: CooperationContext,
  plans: readonly AdvancePlan[],
): Promise<readonly ExpectedCost[]> {
  if (!context.access.rights.has('read-all')) return [];
  const costs: ExpectedCost[] = [];
  for (const period of periodsOf(plans).filter(({ until }) => until > context.clock.today())) {
    const known = await knownCost(context, period);
    if (!known.ok) continue;
    for (const [party, cost] of known.value.costs ?? []) costs.push({ party, period, cost });
  }
  return costs;
}

/** Of the settlements that stand; what the host bears itself is nobody’s debt. */
async function issuedBalances(context: CooperationContext): Promise<readonly IssuedBalance[]> {
  const { transaction, cooperation, access } = context;
  const kept = await listIssued(transaction, cooperation.id, {
    parties: access.parties,
    limit: Number.MAX_SAFE_INTEGER,
  });
  const settlements = standing(kept)
    .filter(({ run }) => run.kind === 'settlement')
    .map((one) => ({ issue: one.issue, statement: statementIn(one) }))
    .filter(({ statement }) => statement.outcome !== 'ownShare');
  const agreed = new Map<LocalDate, Agreement>();
  for (const period of periodsOf(settlements.map(({ statement }) => statement)))
    agreed.set(lastDayOf(period), (await versionOn(context, cooperation.id, lastDayOf(period))).agreement);
  return settlements
    .map(({ issue, statement: { recipient, period, balance, advancesPaid, due } }): IssuedBalance => {
      const issuedOn = LocalDate.parse(issue.issuedOn);
      const agreement = agreed.get(lastDayOf(period));
      const isHoliday = holidaysOf(agreement && hostOf(agreement));
      const span = due === undefined ? undefined : TimeSpan.parse(`P${due.inDays}D`);
      const credit = agreement?.settlement?.credit;
      return {
        party: PartyId.parse(recipient.id),
        period,
        number: numberOf(issue),
        issuedOn,
        balance,
        advances: advancesPaid,
        ...(credit === undefined ? {} : { credit }),
        ...(span === undefined ? {} : { due: dueDate({ event: issuedOn, span, isHoliday }) }),
      };
    })
    .toReversed();
}

function periodsOf(all: readonly { readonly period: Period }[]): readonly Period[] {
  return [...new Map(all.map(({ period }) => [`${period.from}/${period.until}`, period])).values()];
}
