import { sql } from 'drizzle-orm';
import type { Transaction } from './database.ts';

/** What row-level security lets a transaction see and write. */
export type Scope = {
  readonly cooperationId: string;
  /** Ids of parties whose rows are seen; `*`: of all. */
  readonly parties: '*' | readonly string[];
  readonly writes: boolean;
  readonly actorId: string;
};

/** Gives up, for the rest of the transaction, what the owner of the tables may do: only the scope is left. */
export async function enterScope(transaction: Transaction, scope: Scope): Promise<void> {
  const parties = scope.parties === '*' ? '*' : scope.parties.join(',');
  await transaction.execute(sql`
    select
      set_config('umlage.cooperation_id', ${scope.cooperationId}, true),
      set_config('umlage.parties', ${parties}, true),
      set_config('umlage.writes', ${scope.writes ? 'on' : 'off'}, true),
      set_config('umlage.actor', ${scope.actorId}, true),
      set_config('role', 'umlage_app', true)`);
}
