import {
  blockingProblems,
  computeSavings,
  SavingsQuestion,
  sharesInWords,
  type Language,
  type Run,
  type Savings,
  type SharesInWords,
} from '@umlage/core';
import { readBridge, type BridgeRead } from '../bridges/read-bridge.ts';
import { findShownRun } from '../statements/find-shown-run.ts';
import { seeingAll, type CooperationContext } from '../context.ts';
import { answer, answerFrom, refuse, type Answer } from '../problems/refusal.ts';
import { computeStored } from '../runs/read-run.ts';
import type { StoredRun } from '../runs/store.ts';
import { listBaselines } from '../savings/store.ts';

/** What a council asks of a year, as far as who looks may see it. */
export type CouncilRead = {
  readonly stored: StoredRun;
  readonly run: Run;
  readonly told: SharesInWords;
  /** Absent where there is no year before to compare with. */
  readonly bridge?: BridgeRead;
  /** What was compared with cost alone; nothing where no comparison is recorded. */
  readonly savings: Savings;
  /** Whether a member looks at its own. */
  readonly isForBearer: boolean;
};

/** What a year costs, why it is another amount than the year before, and what it would cost alone. */
export async function readCouncil(
  context: CooperationContext,
  { runId, language }: { readonly runId: string; readonly language: Language },
): Promise<Answer<CouncilRead>> {
  const { parties } = context.access;
  const found = await findShownRun(context, runId);
  if (!found.ok) return found;
  const stored = found.value;
  const bridge = await readBridge(context, { runId });
  if (!bridge.ok && bridge.refusal.code !== 'year-before-missing' && bridge.refusal.code !== 'run-blocked')
    return bridge;
  const known = bridge.ok ? bridge.value.next : undefined;
  const read = await seeingAll(context, (whole) => readYear(whole, stored, known));
  if (!read.ok) return read;
  const { run, savings } = read.value;
  const isShown = (party: string) => parties === '*' || parties.includes(party);
  return answer({
    stored,
    run,
    told: sharesInWords(run, language, run.parties.map(({ id }) => id).filter(isShown)),
    ...(bridge.ok ? { bridge: bridge.value } : {}),
    savings: {
      ...savings,
      compared: savings.compared.filter((one) => one.parties === undefined || one.parties.some(isShown)),
    },
    isForBearer: parties !== '*',
  });
}

async function readYear(context: CooperationContext, stored: StoredRun, known: Run | undefined) {
  const computed = known === undefined ? await computeStored(context, stored) : answer({ run: known });
  if (!computed.ok) return computed;
  const { run } = computed.value;
  const blocked = blockingProblems(run);
  if (blocked.length > 0) return refuse('run-blocked', {}, blocked);
  const recorded = await listBaselines(context.transaction, context.cooperation.id);
  const baselines = recorded.map(({ fact }) => fact);
  const question = SavingsQuestion.parse({ asKnownOn: stored.asKnownOn, investments: [], perUnit: [] });
  const savings = answerFrom(computeSavings([{ run, isEstimate: false }], { baselines, question }));
  return savings.ok ? answer({ run, savings: savings.value }) : savings;
}
