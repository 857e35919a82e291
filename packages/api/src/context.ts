import { invariant, type Language } from '@umlage/core';
import { accessOf, noAccess, requireInstallationRight, requireRight, scopeOf, type Access } from './access/access.ts';
import type { Actor } from './access/actor.ts';
import type { CooperationRight, InstallationRight } from './access/rights.ts';
import type { Clock } from './clock.ts';
import { findCooperation, type StoredCooperation } from './cooperations/store.ts';
import type { Database, Transaction } from './db/database.ts';
import { enterScope } from './db/scope.ts';
import { refuse, Refused, type Answer } from './problems/refusal.ts';

/** Who acts, and why if that was said. */
export type Act = { readonly actor: Actor; readonly reason?: string };

/** What a use case works with. */
export type Context = Act & {
  readonly transaction: Transaction;
  readonly clock: Clock;
};

/** What a use case in a cooperation works with. */
export type CooperationContext = Context & {
  readonly cooperation: StoredCooperation;
  readonly access: Access;
};

/** What the service runs on. */
export type Service = {
  readonly database: Database;
  readonly clock: Clock;
};

/** Carries out a use case in one transaction. A refusal leaves nothing behind. */
export async function perform<Value>(
  { database, clock }: Service,
  act: Act,
  right: InstallationRight,
  work: (context: Context) => Promise<Answer<Value>>,
): Promise<Answer<Value>> {
  const allowed = requireInstallationRight(act.actor, right);
  if (!allowed.ok) return allowed;
  return transact(database, (transaction) => work({ ...act, transaction, clock }));
}

/** Carries out a use case in a cooperation, in one transaction that sees and writes no more than the actor may. */
export async function performIn<Value>(
  { database, clock }: Service,
  act: Act,
  { cooperation: slug, right }: { readonly cooperation: string; readonly right: CooperationRight },
  work: (context: CooperationContext) => Promise<Answer<Value>>,
): Promise<Answer<Value>> {
  return transact(database, async (transaction) => {
    const cooperation = await findCooperation(transaction, slug);
    // What is not there is refused as what is none of one's business, so that the answer does not tell them apart.
    const access = cooperation === undefined ? noAccess : accessOf(act.actor, placeOf(database, cooperation));
    const allowed = requireRight(act.actor, access, { right, slug });
    if (!allowed.ok) return allowed;
    invariant(cooperation !== undefined, 'nobody has a right in a cooperation that is not there');
    await enterScope(transaction, scopeOf(act.actor, access, cooperation.id));
    // Read once more through the second lock: whom it keeps out is not even told the name.
    const seen = await findCooperation(transaction, slug);
    if (seen === undefined) return refuse('not-found', { what: 'cooperation', id: slug });
    return work({ ...act, transaction, clock, cooperation: seen, access });
  });
}

/**
 * Reads, within the transaction, what the actor may not see, for use cases that compute from it what the actor may: they check
 * that first, and give out nothing else. Nothing can be written meanwhile; then the scope is as it was.
 */
export async function seeingAll<Value>(
  context: CooperationContext,
  read: (context: CooperationContext) => Promise<Answer<Value>>,
): Promise<Answer<Value>> {
  const own = scopeOf(context.actor, context.access, context.cooperation.id);
  if (own.parties === '*') return read(context);
  await enterScope(context.transaction, { ...own, parties: '*', writes: false });
  const value = await read(context);
  await enterScope(context.transaction, own);
  return value;
}

/** Examples on the embedded database may be looked at by anyone. */
export function placeOf(database: Pick<Database, 'kind'>, cooperation: StoredCooperation) {
  return { id: cooperation.id, open: cooperation.example && database.kind === 'embedded' };
}

async function transact<Value>(
  database: Database,
  work: (transaction: Transaction) => Promise<Answer<Value>>,
): Promise<Answer<Value>> {
  try {
    return await database.transact(async (transaction) => {
      const result = await work(transaction);
      if (!result.ok) throw new Refused(result.refusal);
      return result;
    });
  } catch (error) {
    if (error instanceof Refused) return { ok: false, refusal: error.refusal };
    throw error;
  }
}

/** What is known of a request: in which language it is answered, who acts, and why. */
export type RequestState = { readonly Variables: { readonly language: Language; readonly act: Act } };
