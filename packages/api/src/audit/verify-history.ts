import type { Service } from '../context.ts';
import type { Transaction } from '../db/database.ts';
import { emptyChain, followChain, type ChainState } from './chain.ts';
import { listCooperations } from '../cooperations/store.ts';
import { installation } from './record-changes.ts';
import { listChains, listEntries } from './store.ts';

/** Recomputes the chain of a cooperation from its first entry. */
export async function verifyHistory(transaction: Transaction, cooperationId: string): Promise<ChainState> {
  let state = emptyChain;
  let after = 0;
  for (;;) {
    const entries = await listEntries(transaction, cooperationId, { after, limit: 1000 });
    state = entries.reduce(followChain, state);
    const last = entries.at(-1);
    if (last === undefined || state.broken !== undefined) return state;
    after = last.sequence;
  }
}

/** The chains of all cooperations that are or were, and that of the installation. */
export async function verifyAllHistories({
  database,
}: Service): Promise<readonly { readonly of: string; readonly chain: ChainState }[]> {
  return database.transact(async (transaction) => {
    const slugs = new Map((await listCooperations(transaction)).map(({ id, slug }) => [id, slug]));
    const states: { readonly of: string; readonly chain: ChainState }[] = [];
    for (const id of await listChains(transaction)) {
      const of = id === installation ? 'the installation' : (slugs.get(id) ?? `${id}, which is gone`);
      states.push({ of, chain: await verifyHistory(transaction, id) });
    }
    return states;
  });
}
