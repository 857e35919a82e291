import { z } from '@hono/zod-openapi';
import {
  addDays,
  advanceBasisOf,
  AdvancePlan,
  blockingProblems,
  canonicalJson,
  cents,
  LocalDate,
  maximumCents,
  Money,
  noCents,
  PartyId,
  hostOf,
  planAdvances,
  problem,
  RunPeriod,
  settleMembers,
  writeDocument,
  instalmentsInForce,
  type AdvanceBase,
  type AdvanceBasis,
  type AdvanceOccasion,
  type Agreement,
  type JsonValue,
  type Period,
  type Problem,
} from '@umlage/core';
import { v7 as uuidV7 } from 'uuid';
import { versionOn } from '../agreements/read-version.ts';
import { recordChanges } from '../audit/record-changes.ts';
import type { CooperationContext } from '../context.ts';
import { holidaysOf } from '../holidays/german-holidays.ts';
import { answer, answerFrom, refuse, type Answer } from '../problems/refusal.ts';
import { readRun } from '../runs/read-run.ts';
import { listRuns } from '../runs/store.ts';
import { sha256Of } from '../sha256.ts';
import { knownCost } from './known-cost.ts';
import { openItemsOf } from './read-open-items.ts';
import { insertPlans, listPlans, lockPlanning, type StoredPlan } from './store.ts';

const Amount = z
  .strictObject({
    party: PartyId,
    amount: Money,
    from: LocalDate.optional().meta({ description: 'First day the party takes part; that of the period unless said' }),
  })
  .meta({ id: 'AdvanceAmount' });

export const NewAdvancePlan = z
  .strictObject({
    period: RunPeriod.meta({ description: 'The days that are paid for ahead, such as a year' }),
    budgetInForce: z.boolean().default(true).meta({
      description: 'Where advances go by the budget: else the provisional basis of the agreement holds',
    }),
    from: LocalDate.optional().meta({
      description:
        'From this day on the plan takes the place of earlier ones of the same period; today unless said, or throughout ' +
        'if it is the first',
    }),
    run: z.uuid().optional().meta({
      description: 'The run whose shares are the basis; the latest that fits unless said',
    }),
    amounts: z
      .array(Amount)
      .min(1)
      .max(2000)
      .optional()
      .meta({
        description:
          'The basis of single parties, in place of a run, so that others stay as they are; for what is asked for at need: ' +
          'the amounts themselves',
      }),
    demandedOn: LocalDate.optional().meta({ description: 'Of what is asked for at need; today unless said' }),
  })
  .meta({ id: 'NewAdvancePlan' });
export type NewAdvancePlan = z.infer<typeof NewAdvancePlan>;

export type PlanMade = {
  readonly plan: string;
  readonly plans: readonly StoredPlan[];
  readonly findings: readonly Problem[];
  readonly agreement: Agreement;
};

/**
 * Plans what members pay ahead on a period, on what the agreement says is the basis; kept as it is, one row for each. What
 * was asked for before the day of the change stays.
 */
export async function createPlan(context: CooperationContext, asked: NewAdvancePlan): Promise<Answer<PlanMade>> {
  const { transaction, cooperation, clock } = context;
  await lockPlanning(transaction, cooperation.id);
  const { period } = asked;
  // Who joins in the course of the period is a party by its end.
  const { agreement } = await versionOn(context, cooperation.id, addDays(period.until, -1));
  const holds = answerFrom(advanceBasisOf(agreement, asked.budgetInForce));
  if (!holds.ok) return holds;
  const isAtNeed = agreement.advances?.on === 'onDemand';
  const basis = await basisOf(context, asked, { basis: holds.value.basis, isAtNeed });
  if (!basis.ok) return basis;

  const stored = await listPlans(transaction, cooperation.id, { parties: '*' });
  const isOf = ({ content }: StoredPlan) => equal(content.period, period);
  const earlier = stored.filter(isOf).map(({ content }) => content);
  const from = isAtNeed ? undefined : (asked.from ?? (earlier.length === 0 ? undefined : clock.today()));
  const credits = await creditsFor(context, agreement, { period, others: stored.filter((one) => !isOf(one)) });
  const host = hostOf(agreement);
  const bases = [...basis.value.bases, ...noLongerAsked(basis.value, earlier)].map((base): AdvanceBase => {
    const credit = credits.left.get(base.party);
    return { ...base, ...(credit === undefined ? {} : { credit }) };
  });
  const occasion: AdvanceOccasion = {
    period,
    bases,
    budgetInForce: asked.budgetInForce,
    earlier,
    ...(from === undefined ? {} : { from }),
    ...(isAtNeed ? { demandedOn: asked.demandedOn ?? clock.today() } : {}),
    ...(credits.of === undefined ? {} : { creditOf: credits.of }),
    source: basis.value.source,
    isHoliday: holidaysOf(host),
  };
  const planned = answerFrom(planAdvances(agreement, occasion));
  if (!planned.ok) return planned;

  const plan = uuidV7();
  const rows = planned.value.plans.map((content) => {
    const document = writeDocument(AdvancePlan, content) as JsonValue;
    const text = canonicalJson(document);
    return { id: uuidV7(), plan, sha256: sha256Of(text), createdAt: clock.now(), content, document, text };
  });
  await insertPlans(
    transaction,
    rows.map(({ text, content, document: _document, ...row }) => ({
      ...row,
      cooperationId: cooperation.id,
      party: content.party,
      validFrom: period.from,
      validUntil: period.until,
      content: text,
    })),
  );
  await recordChanges(
    context,
    cooperation.id,
    rows.map(({ id, document }) => ({ action: 'added', subject: 'advance plan', subjectId: id, after: document })),
  );
  const plans = rows.map(({ document: _document, text: _text, ...row }) => row);
  return answer({ plan, plans, findings: planned.value.findings, agreement });
}

/** Where all are planned for, whoever was asked before and has no share is asked for nothing more. */
function noLongerAsked({ isOfAll, bases }: Basis, earlier: readonly AdvancePlan[]): Basis['bases'] {
  const planned = new Set(bases.map(({ party }) => party));
  const left = new Set(isOfAll ? earlier.flatMap(({ party }) => (planned.has(party) ? [] : [party])) : []);
  return [...left].map((party) => ({ party, amount: noCents }));
}

type Basis = {
  readonly isOfAll: boolean;
  readonly bases: readonly Omit<AdvanceBase, 'credit'>[];
  readonly source: NonNullable<AdvanceOccasion['source']>;
};

/** What the basis comes to for each party. */
async function basisOf(
  context: CooperationContext,
  { period, run, amounts }: NewAdvancePlan,
  { basis, isAtNeed }: { readonly basis: AdvanceBasis; readonly isAtNeed: boolean },
): Promise<Answer<Basis>> {
  const now = await knownCost(context, period);
  if (!now.ok) return now;
  const known = (party: PartyId) => {
    const cost = now.value.costs?.get(party);
    return cost === undefined ? {} : { cost };
  };
  if (amounts !== undefined) {
    const bases = amounts.map(({ party, amount, from }) => ({
      party,
      amount,
      ...(from === undefined ? {} : { from }),
      ...known(party),
    }));
    return answer({ isOfAll: false, bases, source: {} });
  }
  if (isAtNeed) return refuse('input-invalid', {}, [problem('field-missing', '/amounts', { field: 'amounts' })]);
  const { begins } = now.value;
  // Whoever is no longer there is asked for nothing, whatever it bore before.
  const among = (of: ReadonlyMap<PartyId, AdvanceBase['amount']>) =>
    [...of].flatMap(([party, amount]) => {
      const from = begins.get(party);
      return from === undefined ? [] : [{ party, amount, from, ...known(party) }];
    });
  if (basis === 'lastAdvances' && run === undefined) {
    const last = await lastAdvances(context, period);
    return last.ok ? answer({ isOfAll: true, bases: among(last.value), source: {} }) : last;
  }
  const id = run ?? (await latestRun(context, { period, basis }));
  if (id !== undefined) {
    const computed = await readRun(context, id);
    if (!computed.ok) return computed;
    const problems = blockingProblems(computed.value.run);
    if (problems.length > 0) return refuse('run-blocked', {}, problems);
    const totals = settleMembers(computed.value.run, []).map(({ party, total }) => [party, total] as const);
    return answer({ isOfAll: true, bases: among(new Map(totals)), source: { run: id } });
  }
  const { costs } = now.value;
  return basis === 'budget' && costs !== undefined
    ? answer({ isOfAll: true, bases: among(costs), source: { asKnownOn: context.clock.today() } })
    : refuse('advance-basis-missing', { basis });
}

/** Of the budget the latest run for these days, of a settlement the last one that was issued before them. */
async function latestRun(
  { transaction, cooperation }: CooperationContext,
  { period, basis }: { readonly period: Period; readonly basis: AdvanceBasis },
): Promise<string | undefined> {
  if (basis === 'budget') {
    const runs = await listRuns(transaction, cooperation.id);
    return runs.find((run) => run.kind === 'advance' && equal(run.period, period))?.id;
  }
  const issued = await listRuns(transaction, cooperation.id, { status: ['issued'] });
  return issued.find((run) => run.kind === 'settlement' && run.period.until <= period.from)?.id;
}

/** What was asked for on the last days before the period for which advances were planned. */
async function lastAdvances(
  { transaction, cooperation }: CooperationContext,
  period: Period,
): Promise<Answer<ReadonlyMap<PartyId, AdvanceBase['amount']>>> {
  const stored = await listPlans(transaction, cooperation.id, { parties: '*' });
  const before = stored.map(({ content }) => content).filter(({ period: { until } }) => until <= period.from);
  const last = before.toSorted((a, b) => (a.period.until < b.period.until ? 1 : -1))[0]?.period;
  if (last === undefined) return refuse('advance-basis-missing', { basis: 'lastAdvances' });
  const own = Map.groupBy(
    before.filter((plan) => equal(plan.period, last)),
    ({ party }) => party,
  );
  const totals = [...own].map(([party, plans]) => ({
    party,
    total: instalmentsInForce(plans).reduce((sum, { amount }) => sum + amount, 0),
  }));
  const large = totals.filter(({ total }) => total > maximumCents);
  return large.length > 0
    ? refuse(
        'input-invalid',
        {},
        large.map(({ party, total }) =>
          problem('amount-too-large', '/period', { received: String(total / 100) }, { party }),
        ),
      )
    : answer(new Map(totals.map(({ party, total }) => [party, cents(total)])));
}

/** What the last settlement left to members and is neither paid back nor set against other advances. */
async function creditsFor(
  context: CooperationContext,
  { settlement }: Agreement,
  { period, others }: { readonly period: Period; readonly others: readonly StoredPlan[] },
): Promise<{ readonly of?: Period; readonly left: ReadonlyMap<PartyId, AdvanceBase['amount']> }> {
  if (settlement?.credit !== 'nextAdvances') return { left: new Map() };
  const open = await openItemsOf(context, { on: context.clock.today(), plans: others.map(({ content }) => content) });
  if (!open.ok) return { left: new Map() };
  const settled = open.value.items.filter((item) => item.balance !== undefined && item.period.until <= period.from);
  const of = settled.toSorted((a, b) => (a.period.until < b.period.until ? 1 : -1))[0]?.period;
  if (of === undefined) return { left: new Map() };
  const left = settled.flatMap((item): readonly (readonly [PartyId, AdvanceBase['amount']])[] => {
    const balance = item.balance?.open ?? noCents;
    return equal(item.period, of) && balance < 0 ? [[item.party, cents(-balance)]] : [];
  });
  return { of, left: new Map(left) };
}

function equal(a: Period, b: Period): boolean {
  return a.from === b.from && a.until === b.until;
}
