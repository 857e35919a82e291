import { listVersions } from '../agreements/store.ts';
import type { Service } from '../context.ts';
import { inEveryCooperation } from '../cooperations/in-every-cooperation.ts';
import { answer, type Answer } from '../problems/refusal.ts';
import { sha256Of } from '../sha256.ts';
import { numberOf } from '../statements/kept-statement.ts';
import { listIssued } from '../statements/store.ts';
import { listRuns } from './store.ts';
import { verifyRun, type Verification } from './verify-runs.ts';

/** What was recomputed of a cooperation, and what is not as it was. */
export type CooperationVerification = {
  readonly cooperation: string;
  readonly runs: readonly Verification[];
  /** Versions of the agreement whose text is not the one that was hashed. */
  readonly changedVersions: readonly number[];
  /** Numbers that are left out between the first of a year and its last. */
  readonly missingNumbers: readonly string[];
};

const act = { actor: { kind: 'program', name: 'command line' } } as const;

/** Recomputes every frozen run of every cooperation. */
export function verifyAll(service: Service): Promise<Answer<readonly CooperationVerification[]>> {
  return inEveryCooperation(service, act, 'read-all', async (context): Promise<Answer<CooperationVerification>> => {
    const { transaction, cooperation } = context;
    const runs: Verification[] = [];
    const frozen = await listRuns(transaction, cooperation.id, {
      status: ['frozen', 'approved', 'issued', 'corrected'],
    });
    for (const run of frozen) {
      const recomputed = await verifyRun(context, run.id);
      if (!recomputed.ok) return recomputed;
      runs.push(recomputed.value);
    }
    const versions = await listVersions(transaction, cooperation.id);
    const issued = await listIssued(transaction, cooperation.id, { parties: '*', limit: Number.MAX_SAFE_INTEGER });
    return answer({
      cooperation: cooperation.slug,
      runs,
      changedVersions: versions.flatMap(({ number, document, sha256 }) =>
        sha256Of(document) === sha256 ? [] : [number],
      ),
      missingNumbers: gapsIn(issued.map(({ issue }) => issue)),
    });
  });
}

function gapsIn(issued: readonly { readonly year: number; readonly number: number }[]): readonly string[] {
  return [...Map.groupBy(issued, ({ year }) => year)].flatMap(([year, ofYear]) => {
    const given = new Set(ofYear.map(({ number }) => number));
    const numbers = Array.from({ length: Math.max(...given) }, (_, index) => index + 1);
    return numbers.flatMap((number) => (given.has(number) ? [] : [numberOf({ year, number })]));
  });
}
