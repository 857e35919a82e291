import { checkFacts, type Facts } from '@umlage/core';
import { versionOn } from '../agreements/read-version.ts';
import type { Context } from '../context.ts';
import type { StoredCooperation } from '../cooperations/store.ts';
import { answer, refuse, type Answer } from '../problems/refusal.ts';
import type { Recorded } from './recorded.ts';

const noFacts: Facts = {
  participation: [],
  figures: [],
  costItems: [],
  contractPrices: [],
  assets: [],
  posts: [],
  accountEntries: [],
};

/** Records a fact. It may speak only of what the agreement in force today, or the latest one, declares. */
export async function addFact<Fact>(
  context: Context,
  cooperation: StoredCooperation,
  adding: {
    readonly fact: Fact;
    readonly field: keyof Facts;
    readonly insert: (transaction: Context['transaction'], cooperationId: string, fact: Fact) => Promise<string>;
  },
): Promise<Answer<Recorded<Fact>>> {
  const { fact, field, insert } = adding;
  const { agreement } = await versionOn(context, cooperation.id, context.clock.today());
  const problems = checkFacts(agreement, { ...noFacts, [field]: [fact] });
  // The fact was sent alone, so its place counts from the top of what was sent.
  const above = `/${field}/0`;
  if (problems.length > 0)
    return refuse(
      'input-invalid',
      {},
      problems.map((found) => ({ ...found, path: found.path.slice(above.length) })),
    );
  return answer({ id: await insert(context.transaction, cooperation.id, fact), fact });
}
