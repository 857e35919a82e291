import { blockingProblems, settleMembers, type Cents, type LocalDate, type PartyId, type Period } from '@umlage/core';
import type { CooperationContext } from '../context.ts';
import { answer, type Answer } from '../problems/refusal.ts';
import { computeRun } from '../runs/compute-run.ts';
import { gatherInput } from '../runs/run-input.ts';

export type KnownNow = {
  /** Who takes part in the period, and since when. */
  readonly begins: ReadonlyMap<PartyId, LocalDate>;
  /** What each will bear; absent unless cost of these days is planned. */
  readonly costs: ReadonlyMap<PartyId, Cents> | undefined;
};

/** What is known today about the days to come. */
export async function knownCost(context: CooperationContext, period: Period): Promise<Answer<KnownNow>> {
  const today = context.clock.today();
  const input = await gatherInput(context, {
    period,
    asKnownOn: today,
    kind: 'advance',
    byDifference: false,
    advances: [],
    drawnUpOn: today,
  });
  const computed = computeRun(input);
  if (!computed.ok) return computed;
  const { run } = computed.value;
  const begins = new Map<PartyId, LocalDate>();
  for (const { from, takingPart } of run.segments)
    for (const party of takingPart.map(run.debtorOf)) if (!begins.has(party)) begins.set(party, from);
  const isPlanned = input.facts.costItems.some(
    ({ budget, from, until }) => budget === true && from < period.until && period.from < until,
  );
  const isWhole = isPlanned && blockingProblems(run).length === 0;
  const members = isWhole ? settleMembers(run, []) : undefined;
  for (const { party } of members ?? []) if (!begins.has(party)) begins.set(party, period.from);
  const costs = members === undefined ? undefined : new Map(members.map(({ party, total }) => [party, total]));
  return answer({ begins, costs });
}
