import { listVersions } from '../agreements/store.ts';
import type { Service } from '../context.ts';
import { inEveryCooperation } from '../cooperations/in-every-cooperation.ts';
import { letterNumberOf } from '../membership/kept-letter.ts';
import { listChanges, listIssuedLetters } from '../membership/store.ts';
import { verifyChange, type ChangeVerification } from '../membership/verify-change.ts';
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
  /** What is paid once on changes of membership. */
  readonly changes: readonly ChangeVerification[];
  /** Versions of the agreement whose text is not the one that was hashed. */
  readonly changedVersions: readonly number[];
  /** Numbers that are left out between the first of a year and its last. */
  readonly missingNumbers: readonly string[];
};

const act = { actor: { kind: 'program', name: 'command line' } } as const;

/** Recomputes every frozen run, and what is paid once on changes, of every cooperation. */
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
    const changes: ChangeVerification[] = [];
    for (const { id } of await listChanges(transaction, cooperation.id)) {
      const recomputed = await verifyChange(context, id);
      if (!recomputed.ok) return recomputed;
      changes.push(recomputed.value);
    }
    const letters = await listIssuedLetters(transaction, cooperation.id, { parties: '*' });
    const versions = await listVersions(transaction, cooperation.id);
    const issued = await listIssued(transaction, cooperation.id, { parties: '*', limit: Number.MAX_SAFE_INTEGER });
    return answer({
      cooperation: cooperation.slug,
      runs,
      changes,
      changedVersions: versions.flatMap(({ number, document, sha256 }) =>
        sha256Of(document) === sha256 ? [] : [number],
      ),
      missingNumbers: [
        ...gapsIn(
          issued.map(({ issue }) => issue),
          numberOf,
        ),
        ...gapsIn(
          letters.map(({ issue }) => issue),
          letterNumberOf,
        ),
      ],
    });
  });
}

type Numbered = { readonly year: number; readonly number: number };

function gapsIn(issued: readonly Numbered[], told: (given: Numbered) => string): readonly string[] {
  return [...Map.groupBy(issued, ({ year }) => year)].flatMap(([year, ofYear]) => {
    const given = new Set(ofYear.map(({ number }) => number));
    const numbers = Array.from({ length: Math.max(...given) }, (_, index) => index + 1);
    return numbers.flatMap((number) => (given.has(number) ? [] : [told({ year, number })]));
  });
}
