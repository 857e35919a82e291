import { invariant } from '@umlage/core';
import { insertAccountEntry } from '../accounts/store.ts';
import { insertAsset } from '../assets/store.ts';
import { perform, type Context, type Service } from '../context.ts';
import { createCooperation } from '../cooperations/create-cooperation.ts';
import { listCooperations } from '../cooperations/store.ts';
import { insertCostItem } from '../costs/store.ts';
import { insertFigure } from '../figures/store.ts';
import { insertParticipation } from '../participation/store.ts';
import { insertPost } from '../posts/store.ts';
import { insertContractPrice } from '../prices/store.ts';
import { answer, type Answer } from '../problems/refusal.ts';
import { createRun } from '../runs/create-run.ts';
import { insertBaseline } from '../savings/store.ts';
import { exampleCooperations, type Example } from './example-cooperations.ts';

/** Loads the example cooperations into a database that has no cooperation yet; returns how many. */
export async function loadExamples(service: Service): Promise<number> {
  const loaded = await perform(service, async (context): Promise<Answer<number>> => {
    if ((await listCooperations(context.transaction)).length > 0) return answer(0);
    for (const example of exampleCooperations) {
      const done = await loadExample(context, example);
      if (!done.ok) return done;
    }
    return answer(exampleCooperations.length);
  });
  invariant(loaded.ok, 'the examples are in order');
  return loaded.value;
}

async function loadExample(context: Context, example: Example): Promise<Answer<true>> {
  const created = await createCooperation(context, { document: example.agreement, example: true });
  if (!created.ok) return created;
  const { id } = created.value;
  const { transaction } = context;
  for (const row of example.facts.participation) await insertParticipation(transaction, id, row);
  for (const row of example.facts.figures) await insertFigure(transaction, id, row);
  for (const row of example.facts.costItems) await insertCostItem(transaction, id, row);
  for (const row of example.facts.contractPrices) await insertContractPrice(transaction, id, row);
  for (const row of example.facts.assets) await insertAsset(transaction, id, row);
  for (const row of example.facts.posts) await insertPost(transaction, id, row);
  for (const row of example.facts.accountEntries) await insertAccountEntry(transaction, id, row);
  for (const row of example.baselines) await insertBaseline(transaction, id, row);
  for (const run of example.runs) {
    const added = await createRun(context, created.value, run);
    if (!added.ok) return added;
  }
  return answer(true);
}
