import type { Service } from '../context.ts';
import type { Transaction } from '../db/database.ts';
import { emptyChain, followChain, type ChainState } from './chain.ts';
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
}: Service): Promise<readonly { readonly cooperationId: string; readonly chain: ChainState }[]> {
  return database.transact(async (transaction) => {
    const states: { readonly cooperationId: string; readonly chain: ChainState }[] = [];
    for (const cooperationId of await listChains(transaction))
      states.push({ cooperationId, chain: await verifyHistory(transaction, cooperationId) });
    return states;
  });
}
