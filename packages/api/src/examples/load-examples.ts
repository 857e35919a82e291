import { invariant } from '@umlage/core';
import { insertAccountEntries } from '../accounts/store.ts';
import { accessOf } from '../access/access.ts';
import { insertAssets } from '../assets/store.ts';
import { recordChanges } from '../audit/record-changes.ts';
import { perform, type Context, type Service } from '../context.ts';
import { createCooperation } from '../cooperations/create-cooperation.ts';
import { listCooperations } from '../cooperations/store.ts';
import { insertCostItems } from '../costs/store.ts';
import { insertFigures } from '../figures/store.ts';
import { insertParticipation } from '../participation/store.ts';
import { insertPosts } from '../posts/store.ts';
import { insertContractPrices } from '../prices/store.ts';
import { answer, type Answer } from '../problems/refusal.ts';
import { createRun } from '../runs/create-run.ts';
import { insertBaselines } from '../savings/store.ts';
import { assignRole } from '../users/assign-role.ts';
import { exampleCooperations, type Example } from './example-cooperations.ts';

const act = { actor: { kind: 'program', name: 'examples' } } as const;

/**
 * Loads the example cooperations into a database that has no cooperation yet; returns how many. A user that is named
 * becomes their finance office, so that there is something to try.
 */
export async function loadExamples(service: Service, { finance }: { readonly finance?: string } = {}): Promise<number> {
  const loaded = await perform(service, act, 'administer', async (context): Promise<Answer<number>> => {
    if ((await listCooperations(context.transaction)).length > 0) return answer(0);
    for (const example of exampleCooperations) {
      const done = await loadExample(context, example, finance);
      if (!done.ok) return done;
    }
    return answer(exampleCooperations.length);
  });
  invariant(loaded.ok, 'the examples are in order');
  return loaded.value;
}

async function loadExample(
  context: Context,
  { agreement, facts, baselines, runs }: Example,
  finance?: string,
): Promise<Answer<true>> {
  const created = await createCooperation(context, { document: agreement, example: true });
  if (!created.ok) return created;
  const { id } = created.value;
  const { transaction } = context;
  // Their facts were recorded on days long past, so they do not come through the use case that records today.
  await insertParticipation(transaction, id, facts.participation);
  await insertFigures(transaction, id, facts.figures);
  await insertCostItems(transaction, id, facts.costItems);
  await insertContractPrices(transaction, id, facts.contractPrices);
  await insertAssets(transaction, id, facts.assets);
  await insertPosts(transaction, id, facts.posts);
  await insertAccountEntries(transaction, id, facts.accountEntries);
  await insertBaselines(transaction, id, baselines);
  const counts = Object.fromEntries(
    Object.entries({ ...facts, baselines }).map(([kind, { length }]) => [kind, length]),
  );
  await recordChanges(context, id, [{ action: 'added', subject: 'example facts', subjectId: id, after: counts }]);
  const access = accessOf(context.actor, { id, open: true });
  for (const run of runs) {
    const added = await createRun({ ...context, cooperation: created.value, access }, { ...run, byDifference: false });
    if (!added.ok) return added;
  }
  if (finance === undefined) return answer(true);
  const assigned = await assignRole(context, created.value.slug, { user: finance, role: 'finance' });
  return assigned.ok ? answer(true) : assigned;
}
