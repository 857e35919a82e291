import type { Facts } from '@umlage/core';
import { listAccountEntries } from '../accounts/store.ts';
import { listAssets } from '../assets/store.ts';
import type { Context } from '../context.ts';
import { listCostItems } from '../costs/store.ts';
import { listFigures } from '../figures/store.ts';
import { listParticipation } from '../participation/store.ts';
import { listPosts } from '../posts/store.ts';
import { listContractPrices } from '../prices/store.ts';

/** Everything that is recorded of a cooperation, in the order of recording. */
export async function readFacts({ transaction }: Context, cooperationId: string): Promise<Facts> {
  const participation = await listParticipation(transaction, cooperationId);
  const figures = await listFigures(transaction, cooperationId);
  const costItems = await listCostItems(transaction, cooperationId);
  const contractPrices = await listContractPrices(transaction, cooperationId);
  const assets = await listAssets(transaction, cooperationId);
  const posts = await listPosts(transaction, cooperationId);
  const accountEntries = await listAccountEntries(transaction, cooperationId);
  return {
    participation: participation.map(({ fact }) => fact),
    figures: figures.map(({ fact }) => fact),
    costItems: costItems.map(({ fact }) => fact),
    contractPrices: contractPrices.map(({ fact }) => fact),
    assets: assets.map(({ fact }) => fact),
    posts: posts.map(({ fact }) => fact),
    accountEntries: accountEntries.map(({ fact }) => fact),
  };
}
