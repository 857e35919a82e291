import { and, asc, count, eq, gt } from 'drizzle-orm';
import type { Transaction } from '../db/database.ts';
import { lockUntilEnd } from '../db/lock-until-end.ts';
import { roleAssignments, users } from '../db/schema.ts';

export type StoredUser = typeof users.$inferSelect;
export type StoredRole = typeof roleAssignments.$inferSelect;

export async function listUsers(
  transaction: Transaction,
  { after, limit }: { readonly after?: string; readonly limit: number },
): Promise<readonly StoredUser[]> {
  return transaction
    .select()
    .from(users)
    .where(after === undefined ? undefined : gt(users.id, after))
    .orderBy(asc(users.id))
    .limit(limit);
}

/** As long as the transaction lasts, nobody else finds out whether there are any. */
export async function lockUsers(transaction: Transaction): Promise<void> {
  await lockUntilEnd(transaction, 'first user');
}

export async function countUsers(transaction: Transaction): Promise<number> {
  const [counted] = await transaction.select({ users: count() }).from(users);
  return counted?.users ?? 0;
}

export async function findUser(transaction: Transaction, id: string): Promise<StoredUser | undefined> {
  const [found] = await transaction.select().from(users).where(eq(users.id, id));
  return found;
}

/** As long as the transaction lasts, nobody else changes the user. */
export async function lockUser(transaction: Transaction, id: string): Promise<StoredUser | undefined> {
  const [found] = await transaction.select().from(users).where(eq(users.id, id)).for('update');
  return found;
}

export async function findUserByName(transaction: Transaction, name: string): Promise<StoredUser | undefined> {
  const [found] = await transaction.select().from(users).where(eq(users.name, name));
  return found;
}

export async function findUserByIdentity(
  transaction: Transaction,
  { issuer, subject }: { readonly issuer: string; readonly subject: string },
): Promise<StoredUser | undefined> {
  const [found] = await transaction
    .select()
    .from(users)
    .where(and(eq(users.issuer, issuer), eq(users.subject, subject)));
  return found;
}

export async function insertUser(transaction: Transaction, user: StoredUser): Promise<void> {
  await transaction.insert(users).values(user);
}

/** Returns whether there was nobody of this name or identity; unlike a failure, that leaves the transaction usable. */
export async function insertNewUser(transaction: Transaction, user: StoredUser): Promise<boolean> {
  const inserted = await transaction.insert(users).values(user).onConflictDoNothing().returning({ id: users.id });
  return inserted.length > 0;
}

export async function updateUser(transaction: Transaction, user: StoredUser): Promise<void> {
  await transaction.update(users).set(user).where(eq(users.id, user.id));
}

export async function listRolesOfUser(transaction: Transaction, userId: string): Promise<readonly StoredRole[]> {
  return transaction.select().from(roleAssignments).where(eq(roleAssignments.userId, userId));
}

export async function listRoles(
  transaction: Transaction,
  cooperationId: string,
  { after, limit }: { readonly after?: string; readonly limit: number },
): Promise<readonly (StoredRole & { readonly userName: string })[]> {
  const rows = await transaction
    .select({ role: roleAssignments, userName: users.name })
    .from(roleAssignments)
    .innerJoin(users, eq(users.id, roleAssignments.userId))
    .where(
      and(
        eq(roleAssignments.cooperationId, cooperationId),
        ...(after === undefined ? [] : [gt(roleAssignments.id, after)]),
      ),
    )
    .orderBy(asc(roleAssignments.id))
    .limit(limit);
  return rows.map(({ role, userName }) => ({ ...role, userName }));
}

export async function insertRole(transaction: Transaction, role: StoredRole): Promise<void> {
  await transaction.insert(roleAssignments).values(role);
}

/** Returns what was removed. */
export async function deleteRole(
  transaction: Transaction,
  cooperationId: string,
  id: string,
): Promise<StoredRole | undefined> {
  const [gone] = await transaction
    .delete(roleAssignments)
    .where(and(eq(roleAssignments.cooperationId, cooperationId), eq(roleAssignments.id, id)))
    .returning();
  return gone;
}
