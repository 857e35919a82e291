import {
  bridgeShares,
  sharesPerUnit,
  whatChanged,
  type BridgedShare,
  type PartyId,
  type Problem,
  type Run,
  type SharePerUnit,
  type WhatChanged,
} from '@umlage/core';
import { seeingAll, type CooperationContext } from '../context.ts';
import { answer, answerFrom, refuse, type Answer } from '../problems/refusal.ts';
import { computeStored } from '../runs/read-run.ts';
import type { StoredRun } from '../runs/store.ts';
import { findIssuedTo, findShownRun } from '../statements/find-shown-run.ts';
import { findYearBefore, yearBefore } from './year-before.ts';

/** Two years, what lies between the shares of whoever asks, and what caused it. */
export type BridgeRead = {
  readonly stored: { readonly last: StoredRun; readonly next: StoredRun };
  readonly last: Run;
  readonly next: Run;
  /** Those that may be seen, by id. */
  readonly shares: readonly BridgedShare[];
  readonly changed: WhatChanged;
  readonly inseparable: readonly Problem[];
  /** What a share comes to per head and the like, by bearer. */
  readonly perUnit: Record<'before' | 'after', ReadonlyMap<PartyId, readonly SharePerUnit[]>>;
  /** Whether a member looks at its own: numbers of others are then not told. */
  readonly isForBearer: boolean;
};

/**
 * Why the shares of a run are others than the year before. A member is told of its own, once both runs are issued: the service
 * computes that from what went into them, which the member does not see.
 */
export async function readBridge(
  context: CooperationContext,
  { runId, beforeId }: { readonly runId: string; readonly beforeId?: string | undefined },
): Promise<Answer<BridgeRead>> {
  const { parties } = context.access;
  const found = await findShownRun(context, runId);
  if (!found.ok) return found;
  const next = found.value;
  const last = beforeId === undefined ? await findYearBefore(context, next) : await findIssuedTo(context, beforeId);
  if (last === undefined)
    return beforeId === undefined
      ? refuse('year-before-missing', yearBefore(next.period))
      : refuse('not-found', { what: 'run', id: beforeId });
  const computed = await seeingAll(context, (whole) => computeBoth(whole, { last, next }));
  if (!computed.ok) return computed;
  const [before, after] = [computed.value.last, computed.value.next];
  const bridge = bridgeShares(before.input, after.input);
  if (!bridge.ok)
    return bridge.problems.some(({ code }) => code === 'periods-not-alike')
      ? answerFrom(bridge)
      : refuse('run-blocked', {}, bridge.problems);
  return answer({
    stored: { last, next },
    last: before,
    next: after,
    shares: bridge.value.shares.filter(({ bearer }) => parties === '*' || parties.includes(bearer)),
    changed: whatChanged(before, after),
    inseparable: bridge.value.inseparable,
    perUnit: { before: sharesPerUnit(before), after: sharesPerUnit(after) },
    isForBearer: parties !== '*',
  });
}

async function computeBoth(
  context: CooperationContext,
  { last, next }: BridgeRead['stored'],
): Promise<Answer<Pick<BridgeRead, 'last' | 'next'>>> {
  const before = await computeStored(context, last);
  if (!before.ok) return before;
  const after = await computeStored(context, next);
  return after.ok ? answer({ last: before.value.run, next: after.value.run }) : after;
}
