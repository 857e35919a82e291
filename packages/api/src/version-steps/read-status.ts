import { versionStatus, type Agreement, type VersionStatus } from '@umlage/core';
import { allVersions, type Version } from '../agreements/read-version.ts';
import type { CooperationContext } from '../context.ts';
import { answer, refuse, type Answer } from '../problems/refusal.ts';
import { countingSteps } from './step-resource.ts';
import { listSteps, type RecordedStep } from './store.ts';

/** A version with the one it amends, among all there are. */
export type Amending = {
  readonly version: Version;
  readonly before?: Agreement;
  readonly versions: readonly Version[];
};

/** Where a version stands today, with what was recorded for it. */
export type StatusOfVersion = Amending & {
  readonly status: VersionStatus;
  readonly steps: readonly RecordedStep[];
};

export async function findAmending(context: CooperationContext, number: number): Promise<Answer<Amending>> {
  const versions = await allVersions(context, context.cooperation.id);
  const version = versions.find(({ stored }) => stored.number === number);
  if (version === undefined) return refuse('not-found', { what: 'agreement', id: String(number) });
  const before = versions.findLast(({ stored }) => stored.number < number)?.agreement;
  return answer({ version, versions, ...(before === undefined ? {} : { before }) });
}

export async function readStatus(context: CooperationContext, number: number): Promise<Answer<StatusOfVersion>> {
  const found = await findAmending(context, number);
  if (!found.ok) return found;
  const { version, before } = found.value;
  const all = await listSteps(context.transaction, context.cooperation.id);
  // Who gave notice under an earlier version does not sign this one.
  const counting = countingSteps(all)
    .filter((one) => one.number === number || (one.number < number && one.step.step === 'notice'))
    .map(({ step }) => step);
  const status = versionStatus({
    agreement: version.agreement,
    ...(before === undefined ? {} : { before }),
    steps: counting,
    on: context.clock.today(),
  });
  return answer({ ...found.value, status, steps: all.filter((step) => step.number === number) });
}
