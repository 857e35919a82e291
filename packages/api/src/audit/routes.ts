import { z } from '@hono/zod-openapi';
import type { Service } from '../context.ts';
import {
  cooperationRouter,
  endpoint,
  installationRouter,
  type CooperationRouter,
  type InstallationRouter,
} from '../http/endpoint.ts';
import { listEndpoint } from '../http/list-endpoint.ts';
import { answer } from '../problems/refusal.ts';
import type { ChainState } from './chain.ts';
import { installation } from './record-changes.ts';
import { listEntries, type AuditEntry } from './store.ts';
import { verifyHistory } from './verify-history.ts';

const EntryResource = z
  .strictObject({
    sequence: z.int(),
    at: z.iso.datetime(),
    actor: z.strictObject({ id: z.string(), name: z.string() }),
    action: z.string(),
    subject: z.string(),
    subjectId: z.string(),
    reason: z.string().optional(),
    before: z.string().optional().meta({ description: 'Canonical text (RFC 8785), as it is hashed' }),
    after: z.string().optional().meta({ description: 'Canonical text (RFC 8785), as it is hashed' }),
    previousHash: z.string(),
    hash: z.string(),
  })
  .meta({ id: 'AuditEntry' });

const Chain = z
  .strictObject({
    holds: z.boolean(),
    entries: z.int().meta({ description: 'How many follow each other unbroken from the first' }),
    head: z
      .string()
      .meta({ description: 'Hash of the last of them: noted elsewhere it proves that nothing was cut off since' }),
    broken: z
      .strictObject({ sequence: z.int(), why: z.enum(['changed', 'missing', 'unlinked']) })
      .optional()
      .meta({ description: 'The first entry that is not as it was written' }),
  })
  .meta({ id: 'AuditChain' });

const tag = 'audit';
const filters = {
  subject: 'Kind of thing, such as `run`',
  subjectId: 'Id of the thing',
  actorId: 'Id of who acted',
  action: 'What was done, such as `issued`',
};
const list = {
  path: '/audit',
  tag,
  item: EntryResource,
  order: 'in the order of the chain',
  at: z.string().regex(/^\d{1,15}$/),
  filters,
} as const;
const chain = {
  method: 'get',
  path: '/audit/verify',
  tag,
  result: Chain,
  resultDescription: 'Recomputed just now',
} as const;

/** The history of a cooperation. */
export function auditRoutes(service: Service): CooperationRouter {
  const router = cooperationRouter(service);
  listEndpoint(
    router,
    { ...list, operation: 'listHistory', summary: 'List who changed what, when and why', right: 'read-history' },
    async ({ transaction, cooperation }, { after, ...asked }) => {
      const entries = await listEntries(transaction, cooperation.id, { ...asked, after: Number(after ?? 0) });
      return answer(entries.map(row));
    },
  );
  endpoint(
    router,
    { ...chain, operation: 'verifyHistory', summary: 'Recompute the chain of the history', right: 'read-history' },
    async ({ transaction, cooperation }) =>
      answer({ value: presentChain(await verifyHistory(transaction, cooperation.id)) }),
  );
  return router;
}

/** The history of the installation: users, tokens, cooperations founded. */
export function installationAuditRoutes(service: Service): InstallationRouter {
  const router = installationRouter(service);
  listEndpoint(
    router,
    {
      ...list,
      operation: 'listInstallationHistory',
      summary: 'List what changed in the installation: users, tokens, cooperations',
      right: 'administer',
    },
    async ({ transaction }, { after, ...asked }) => {
      const entries = await listEntries(transaction, installation, { ...asked, after: Number(after ?? 0) });
      return answer(entries.map(row));
    },
  );
  endpoint(
    router,
    {
      ...chain,
      operation: 'verifyInstallationHistory',
      summary: 'Recompute the chain of the installation',
      right: 'administer',
    },
    async ({ transaction }) => answer({ value: presentChain(await verifyHistory(transaction, installation)) }),
  );
  return router;
}

function row(entry: AuditEntry) {
  const { sequence, at, actorId, actorName, action, subject, subjectId, reason, before, after } = entry;
  const value = {
    sequence,
    at: at.toISOString(),
    actor: { id: actorId, name: actorName },
    action,
    subject,
    subjectId,
    ...(reason === null ? {} : { reason }),
    ...(before === null ? {} : { before }),
    ...(after === null ? {} : { after }),
    previousHash: entry.previousHash,
    hash: entry.hash,
  };
  return { value, at: String(sequence) };
}

function presentChain({ entries, head, broken }: ChainState): z.output<typeof Chain> {
  return { holds: broken === undefined, entries, head, ...(broken === undefined ? {} : { broken }) };
}
