import type { Statement } from '@umlage/core';
import { z } from '@hono/zod-openapi';
import type { Access } from '../access/access.ts';
import type { CooperationContext } from '../context.ts';
import { answer, refuse, type Answer } from '../problems/refusal.ts';
import { computeStored } from '../runs/read-run.ts';
import { findRun } from '../runs/store.ts';
import { statementsOf } from './draw-up.ts';
import { statementIn } from './kept-statement.ts';
import { findIssued, listKept, type KeptStatement } from './store.ts';

/** Of a preview computed now, of any other run as they were kept; a member is shown its own. */
export async function readStatements(
  context: CooperationContext,
  runId: string,
): Promise<Answer<readonly Statement[]>> {
  const { transaction, cooperation, access } = context;
  const stored = z.uuid().safeParse(runId).success ? await findRun(transaction, cooperation.id, runId) : undefined;
  const isHidden = stored?.status === 'preview' && access.parties !== '*';
  if (stored === undefined || isHidden) return refuse('not-found', { what: 'run', id: runId });
  if (stored.status !== 'preview') {
    const kept = await listKept(transaction, cooperation.id, runId);
    return answer(kept.filter((one) => isShown(access, one)).map(statementIn));
  }
  const computed = await computeStored(context, stored);
  return computed.ok ? statementsOf(computed.value) : computed;
}

export async function readStatement(
  context: CooperationContext,
  { runId, party }: { readonly runId: string; readonly party: string },
): Promise<Answer<Statement>> {
  const statements = await readStatements(context, runId);
  if (!statements.ok) return statements;
  const found = statements.value.find((statement) => statement.recipient.id === party);
  return found === undefined ? refuse('not-found', { what: 'statement', id: party }) : answer(found);
}

/** By the number it was issued under, such as `2026-0012`. */
export async function readIssued(context: CooperationContext, number: string): Promise<Answer<KeptStatement>> {
  const [, year, count] = /^(\d{4})-(\d{4,9})$/.exec(number) ?? [];
  const found =
    year === undefined || count === undefined
      ? undefined
      : await findIssued(context.transaction, context.cooperation.id, { year: Number(year), number: Number(count) });
  return found === undefined || !isShown(context.access, found)
    ? refuse('not-found', { what: 'statement', id: number })
    : answer(found);
}

/** Row-level security says the same once more. */
function isShown({ parties }: Access, { statement, issue }: KeptStatement): boolean {
  return parties === '*' || (issue !== undefined && parties.includes(statement.party));
}
