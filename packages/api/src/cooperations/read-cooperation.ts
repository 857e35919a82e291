import { compareWithBaselines, lastDayOf, type Participation, type Saving, type Statement } from '@umlage/core';
import { versionOn, type Version } from '../agreements/read-version.ts';
import type { Context } from '../context.ts';
import { listParticipation } from '../participation/store.ts';
import { answer, type Answer, type Refusal } from '../problems/refusal.ts';
import { readRun, type ComputedRun } from '../runs/read-run.ts';
import { listRuns, type StoredRun } from '../runs/store.ts';
import { listBaselines } from '../savings/store.ts';
import { statementsOf } from '../statements/read-statements.ts';
import { requireCooperation } from './require-cooperation.ts';
import type { StoredCooperation } from './store.ts';

/** A cooperation with one of its runs, or none while nothing has been computed. */
export type CooperationView = {
  readonly cooperation: StoredCooperation;
  readonly version: Version;
  readonly participation: readonly Participation[];
  readonly runs: readonly StoredRun[];
  readonly shown:
    | {
        readonly computed: ComputedRun;
        readonly savings: readonly Saving[];
        /** Empty while a finding blocks a pool. */
        readonly statements: readonly Statement[];
      }
    | undefined;
  /** Why the run cannot be computed, such as that a later version now cuts its period. */
  readonly refused?: Refusal;
};

/** Shows the run asked for, else the one of the latest period. */
export async function readCooperation(
  context: Context,
  { slug, runId }: { readonly slug: string; readonly runId?: string },
): Promise<Answer<CooperationView>> {
  const cooperation = await requireCooperation(context, slug);
  if (!cooperation.ok) return cooperation;
  const { id } = cooperation.value;
  const runs = await listRuns(context.transaction, id);
  const participation = await listParticipation(context.transaction, id);
  const common = { cooperation: cooperation.value, participation: participation.map(({ fact }) => fact), runs };
  const wanted = runId ?? runs[0]?.id;
  if (wanted === undefined)
    return answer({ ...common, version: await versionOn(context, id, context.clock.today()), shown: undefined });

  const computed = await readRun(context, id, wanted);
  if (!computed.ok) {
    // One run that fails hides neither the cooperation nor its other runs.
    if (computed.refusal.code === 'not-found') return computed;
    const version = await versionOn(context, id, context.clock.today());
    return answer({ ...common, version, shown: undefined, refused: computed.refusal });
  }
  const baselines = await listBaselines(context.transaction, id);
  const savings = compareWithBaselines(
    computed.value.run,
    baselines.map(({ fact }) => fact),
  );
  const statements = await statementsOf(context, id, computed.value);
  return answer({
    ...common,
    version: await versionOn(context, id, lastDayOf(computed.value.stored.period)),
    shown: { computed: computed.value, savings, statements: statements.ok ? statements.value : [] },
  });
}
