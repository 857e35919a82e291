import { formatRatio, Post } from '@umlage/core';
import { asc, eq } from 'drizzle-orm';
import { v7 as uuidV7 } from 'uuid';
import type { Transaction } from '../db/database.ts';
import { posts } from '../db/schema.ts';
import type { Recorded } from '../facts/recorded.ts';

export async function listPosts(transaction: Transaction, cooperationId: string): Promise<readonly Recorded<Post>[]> {
  const rows = await transaction
    .select()
    .from(posts)
    .where(eq(posts.cooperationId, cooperationId))
    .orderBy(asc(posts.id));
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

export async function insertPost(transaction: Transaction, cooperationId: string, fact: Post): Promise<string> {
  const id = uuidV7();
  await transaction.insert(posts).values({
    cooperationId,
    id,
    post: fact.post,
    text: fact.text,
    rate: fact.rate,
    posts: formatRatio(fact.posts),
    costType: fact.costType,
    service: fact.service ?? null,
    validFrom: fact.from,
    validUntil: fact.until ?? null,
    recordedOn: fact.recordedOn,
  });
  return id;
}
