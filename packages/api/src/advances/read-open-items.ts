import {
  dueDate,
  hostOf,
  openItems,
  LocalDate,
  PartyId,
  TimeSpan,
  type AdvancePlan,
  type Agreement,
  type IssuedBalance,
  type OpenItems,
} from '@umlage/core';
import { versionOn } from '../agreements/read-version.ts';
import type { CooperationContext } from '../context.ts';
import { holidaysOf } from '../holidays/german-holidays.ts';
import { listPayments } from '../payments/store.ts';
import { answer, answerFrom, type Answer } from '../problems/refusal.ts';
import { numberOf, statementIn } from '../statements/kept-statement.ts';
import { standing } from '../statements/standing.ts';
import { listIssued } from '../statements/store.ts';
import { listPlans } from './store.ts';

export type OpenItemsRead = OpenItems & { readonly on: LocalDate; readonly agreement: Agreement };

/** What was asked for, paid and is still open on a day, of those whose rows are shown. */
export async function readOpenItems(
  context: CooperationContext,
  { on = context.clock.today(), party }: { readonly on?: LocalDate | undefined; readonly party?: string | undefined },
): Promise<Answer<OpenItemsRead>> {
  const { transaction, cooperation, access } = context;
  const stored = await listPlans(transaction, cooperation.id, { parties: access.parties });
  const open = await openItemsOf(context, { on, plans: stored.map(({ content }) => content) });
  if (!open.ok) return open;
  const { agreement } = await versionOn(context, cooperation.id, context.clock.today());
  const isAsked = (of: string | undefined) => party === undefined || of === party;
  return answer({
    on,
    agreement,
    items: open.value.items.filter((item) => isAsked(item.party)),
    findings: open.value.findings.filter(({ place }) => isAsked(place.party)),
  });
}

/** The same of these plans, with all payments and statements. */
export async function openItemsOf(
  context: CooperationContext,
  { on, plans }: { readonly on: LocalDate; readonly plans: readonly AdvancePlan[] },
): Promise<Answer<OpenItems>> {
  const { transaction, cooperation, access } = context;
  const payments = await listPayments(transaction, cooperation.id, { parties: access.parties });
  return answerFrom(
    openItems({ plans, payments: payments.map(({ fact }) => fact), balances: await issuedBalances(context) }, on),
  );
}

/** Of the settlements that stand; what the host bears itself is nobody’s debt. */
async function issuedBalances(context: CooperationContext): Promise<readonly IssuedBalance[]> {
  const { transaction, cooperation, access } = context;
  const kept = await listIssued(transaction, cooperation.id, {
    parties: access.parties,
    limit: Number.MAX_SAFE_INTEGER,
  });
  const { agreement } = await versionOn(context, cooperation.id, context.clock.today());
  const isHoliday = holidaysOf(hostOf(agreement));
  return standing(kept)
    .filter(({ run }) => run.kind === 'settlement')
    .flatMap((one): readonly IssuedBalance[] => {
      const { outcome, recipient, period, balance, due } = statementIn(one);
      if (outcome === 'ownShare') return [];
      const issuedOn = LocalDate.parse(one.issue.issuedOn);
      const span = due === undefined ? undefined : TimeSpan.parse(`P${due.inDays}D`);
      return [
        {
          party: PartyId.parse(recipient.id),
          period,
          number: numberOf(one.issue),
          issuedOn,
          balance,
          ...(span === undefined ? {} : { due: dueDate({ event: issuedOn, span, isHoliday }) }),
        },
      ];
    })
    .toReversed();
}
