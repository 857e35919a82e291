import { formatRatio, Post } from '@umlage/core';
import { asc } from 'drizzle-orm';
import { v7 as uuidV7 } from 'uuid';
import type { Transaction } from '../db/database.ts';
import { posts } from '../db/schema.ts';
import { inStretches, wantedCount, wantedRows, type Wanted } from '../db/wanted-rows.ts';
import type { Recorded } from '../facts/recorded.ts';

/** By what the list can be narrowed. */
export const postFilters = { post: posts.post, costType: posts.costType };

export async function listPosts(
  transaction: Transaction,
  cooperationId: string,
  wanted: Wanted = {},
): Promise<readonly Recorded<Post>[]> {
  const rows = await transaction
    .select()
    .from(posts)
    .where(wantedRows(posts, cooperationId, wanted, postFilters))
    .orderBy(asc(posts.id))
    .limit(wantedCount(wanted));
  return rows.map((row) => ({
    id: row.id,
    fact: Post.parse({
      post: row.post,
      text: row.text,
      rate: row.rate,
      posts: row.posts,
      costType: row.costType,
      service: row.service ?? undefined,
      from: row.validFrom,
      until: row.validUntil ?? undefined,
      recordedOn: row.recordedOn,
    }),
  }));
}

/** Returns their ids, in the same order. */
export async function insertPosts(
  transaction: Transaction,
  cooperationId: string,
  facts: readonly Post[],
): Promise<readonly string[]> {
  const rows = facts.map((fact) => ({
    cooperationId,
    id: uuidV7(),
    post: fact.post,
    text: fact.text,
    rate: fact.rate,
    posts: formatRatio(fact.posts),
    costType: fact.costType,
    service: fact.service ?? null,
    validFrom: fact.from,
    validUntil: fact.until ?? null,
    recordedOn: fact.recordedOn,
  }));
  await inStretches(rows, (stretch) => transaction.insert(posts).values(stretch));
  return rows.map(({ id }) => id);
}
