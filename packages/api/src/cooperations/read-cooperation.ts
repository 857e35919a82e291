import { compareWithBaselines, lastDayOf, type Participation, type Saving, type Statement } from '@umlage/core';
import { versionOn, type Version } from '../agreements/read-version.ts';
import { listVersions } from '../agreements/store.ts';
import type { CooperationRight } from '../access/rights.ts';
import { findYearBefore } from '../bridges/year-before.ts';
import type { CooperationContext } from '../context.ts';
import { listParticipation } from '../participation/store.ts';
import { answer, type Answer, type Refusal } from '../problems/refusal.ts';
import { readRun, type ComputedRun } from '../runs/read-run.ts';
import { listRuns, type StoredRun } from '../runs/store.ts';
import { readStatements } from '../statements/read-statements.ts';
import type { StoredCooperation } from './store.ts';

/** A cooperation with one of its runs, or none while nothing has been computed. */
export type CooperationView = {
  readonly cooperation: StoredCooperation;
  /** What whoever looks at it may do. */
  readonly rights: ReadonlySet<CooperationRight>;
  readonly version: Version;
  /** Of all there are, the oldest first. */
  readonly versionNumbers: readonly number[];
  readonly participation: readonly Participation[];
  readonly runs: readonly StoredRun[];
  readonly shown:
    | {
        readonly computed: ComputedRun;
        readonly savings: readonly Saving[];
        /** Empty while a finding blocks a pool. */
        readonly statements: readonly Statement[];
        readonly hasYearBefore: boolean;
      }
    | undefined;
  /** Why the run cannot be computed, such as that a later version now cuts its period. */
  readonly refused?: Refusal;
};

/** Shows the run asked for, else the one of the latest period. */
export async function readCooperation(
  context: CooperationContext,
  { runId }: { readonly runId?: string },
): Promise<Answer<CooperationView>> {
  const { transaction, cooperation, access } = context;
  const { id } = cooperation;
  const runs = await listRuns(transaction, id);
  const participation = await listParticipation(transaction, id);
  const versionNumbers = (await listVersions(transaction, id)).map(({ number }) => number);
  const common = {
    cooperation,
    rights: access.rights,
    versionNumbers,
    participation: participation.map(({ fact }) => fact),
    runs,
  };
  const wanted = runId ?? runs[0]?.id;
  if (wanted === undefined)
    return answer({ ...common, version: await versionOn(context, id, context.clock.today()), shown: undefined });

  const computed = await readRun(context, wanted);
  if (!computed.ok) {
    // One run that fails hides neither the cooperation nor its other runs.
    if (computed.refusal.code === 'not-found') return computed;
    const version = await versionOn(context, id, context.clock.today());
    return answer({ ...common, version, shown: undefined, refused: computed.refusal });
  }
  const { stored, run, input } = computed.value;
  const statements = await readStatements(context, wanted);
  return answer({
    ...common,
    version: await versionOn(context, id, lastDayOf(stored.period)),
    shown: {
      computed: computed.value,
      savings: compareWithBaselines(run, input.baselines),
      statements: statements.ok ? statements.value : [],
      hasYearBefore: (await findYearBefore(context, stored)) !== undefined,
    },
  });
}
