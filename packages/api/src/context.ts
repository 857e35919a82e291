import type { Language } from '@umlage/core';
import type { Clock } from './clock.ts';
import type { Database, Transaction } from './db/database.ts';
import { Refused, type Answer } from './problems/refusal.ts';

/** What a use case works with. */
export type Context = {
  readonly transaction: Transaction;
  readonly clock: Clock;
};

/** What the service runs on. */
export type Service = {
  readonly database: Database;
  readonly clock: Clock;
};

/** Carries out a use case in one transaction. A refusal leaves nothing behind. */
export async function perform<Value>(
  { database, clock }: Service,
  work: (context: Context) => Promise<Answer<Value>>,
): Promise<Answer<Value>> {
  try {
    return await database.transact(async (transaction) => {
      const result = await work({ transaction, clock });
      if (!result.ok) throw new Refused(result.refusal);
      return result;
    });
  } catch (error) {
    if (error instanceof Refused) return { ok: false, refusal: error.refusal };
    throw error;
  }
}

/** How a request is answered: in the language of its reader. */
export type RequestState = { readonly Variables: { readonly language: Language } };
