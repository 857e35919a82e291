import { createHash } from 'node:crypto';
import { listVersions } from '../agreements/store.ts';
import { perform, performIn, type Service } from '../context.ts';
import { listCooperations } from '../cooperations/store.ts';
import { answer, type Answer } from '../problems/refusal.ts';
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
export async function verifyAll(service: Service): Promise<Answer<readonly CooperationVerification[]>> {
  const listed = await perform(service, act, 'administer', async ({ transaction }) =>
    answer(await listCooperations(transaction)),
  );
  if (!listed.ok) return listed;
  const verified: CooperationVerification[] = [];
  for (const { slug: cooperation } of listed.value) {
    const one = await performIn(service, act, { cooperation, right: 'read-all' }, async (context) => {
      const { transaction } = context;
      const { id } = context.cooperation;
      const runs: Verification[] = [];
      for (const run of await listRuns(transaction, id, { status: ['frozen', 'approved', 'issued', 'corrected'] })) {
        const recomputed = await verifyRun(context, run.id);
        if (!recomputed.ok) return recomputed;
        runs.push(recomputed.value);
      }
      const versions = await listVersions(transaction, id);
      const issued = await listIssued(transaction, id, { parties: '*', limit: Number.MAX_SAFE_INTEGER });
      return answer({
        cooperation,
        runs,
        changedVersions: versions.flatMap(({ number, document, sha256 }) =>
          createHash('sha256').update(document).digest('hex') === sha256 ? [] : [number],
        ),
        missingNumbers: gapsIn(issued.map(({ issue }) => issue)),
      });
    });
    if (!one.ok) return one;
    verified.push(one.value);
  }
  return answer(verified);
}

function gapsIn(issued: readonly { readonly year: number; readonly number: number }[]): readonly string[] {
  return [...Map.groupBy(issued, ({ year }) => year)].flatMap(([year, ofYear]) => {
    const given = new Set(ofYear.map(({ number }) => number));
    const numbers = Array.from({ length: Math.max(...given) }, (_, index) => index + 1);
    return numbers.flatMap((number) => (given.has(number) ? [] : [`${year}-${String(number).padStart(4, '0')}`]));
  });
}
