import { z } from '@hono/zod-openapi';
import { Agreement, ChangeLetter, writeDocument, type Language } from '@umlage/core';
import type { CooperationContext, Service } from '../context.ts';
import { part } from '../http/document-parts.ts';
import { cooperationRouter, documentEndpoint, endpoint, type CooperationRouter } from '../http/endpoint.ts';
import { exampleIds, newChangeSettlements } from '../http/examples/nordkreis.ts';
import { listEndpoint } from '../http/list-endpoint.ts';
import { answer, refuse, type Answer } from '../problems/refusal.ts';
import { RunInput } from '../runs/routes.ts';
import { approveChange, issueChange } from './advance-change.ts';
import { ChangeInputDocument } from './change-input.ts';
import {
  ChangeOutline,
  ChangeSettlement,
  IssuedChangeLetter,
  KeptChange,
  presentChange,
  presentIssuedLetter,
  presentKept,
  presentSettlement,
} from './change-resource.ts';
import { freezeChange, NewChangeSettlement } from './freeze-change.ts';
import { letterIn, letterNumberIn, letterNumberOf } from './kept-letter.ts';
import { changeLetterPdf } from './pdf-response.ts';
import { readChange, readIssuedLetter, readLetterOf } from './read-change.ts';
import { AskedChange, settleMembershipChange } from './settle-membership-change.ts';
import { findChange, listChanges, listIssuedLetters, type KeptLetter, type StoredChange } from './store.ts';
import { ChangeVerification, verifyChange } from './verify-change.ts';

const ChangeParameter = z.object({
  changeSettlement: z.uuid().meta({ description: 'Id of what is paid once', example: exampleIds.changeSettlement }),
});
// The last part of an address may end in .pdf or .json.
const LetterParameter = ChangeParameter.extend({
  letter: z.string().meta({ description: 'Id of the party; followed by `.pdf`: to be printed', example: 'bdorf' }),
});
const NumberParameter = z.object({
  changeLetter: z
    .string()
    .meta({ description: 'Number it went out under; followed by `.pdf`: to be printed', example: 'A-2026-0001' }),
});
// What is kept holds every document as it was sent; here each has a schema.
const ChangeInput = ChangeInputDocument.extend({
  agreement: Agreement,
  issued: z.array(z.strictObject({ run: z.uuid(), input: RunInput })),
}).meta({ id: 'ChangeInput' });

const forms = {
  description: 'The same content as data or as a letter in A4, which has a name for its file',
  headers: { 'Content-Disposition': part('headers', 'Disposition') },
  content: {
    'application/json': { schema: ChangeLetter },
    'application/pdf': { schema: z.string().meta({ format: 'binary' }) },
  },
};

const tag = 'changes';
const path = '/change-settlements';

export function membershipRoutes(service: Service): CooperationRouter {
  const router = cooperationRouter(service);
  endpoint(
    router,
    {
      method: 'get',
      path: '/change-settlement',
      tag,
      operation: 'readChangeSettlement',
      summary: 'Compute what is paid once when somebody joins or leaves, or the cooperation ends',
      right: 'read-all',
      query: AskedChange,
      result: ChangeSettlement,
      resultDescription: 'Part by part as the agreement says, from what is recorded and issued now',
    },
    async (context, { query }) => {
      const settled = await settleMembershipChange(context, query);
      return settled.ok ? answer({ value: presentSettlement(settled.value) }) : settled;
    },
  );

  listEndpoint(
    router,
    {
      path,
      tag,
      operation: 'listChangeSettlements',
      summary: 'List what is paid once on changes, as it was kept',
      right: 'read-all',
      item: ChangeOutline,
      order: 'the latest first',
      at: z.uuid(),
    },
    async ({ transaction, cooperation }, { after, limit }) => {
      const wanted = { limit, ...(after === undefined ? {} : { after }) };
      const changes = await listChanges(transaction, cooperation.id, wanted);
      return answer(changes.map((stored) => ({ value: presentChange(stored), at: stored.id })));
    },
  );

  endpoint(
    router,
    {
      method: 'post',
      path,
      tag,
      operation: 'createChangeSettlement',
      summary: 'Compute for good what is paid once on a change, with a letter to each who pays or receives',
      right: 'prepare-runs',
      body: NewChangeSettlement,
      examples: newChangeSettlements,
      result: KeptChange,
      resultDescription: 'Frozen: later facts no longer change it; a second person approves it',
      locates: true,
      conflicts: true,
    },
    async (context, { body }) => {
      const frozen = await shown(context, await freezeChange(context, body));
      if (!frozen.ok) return frozen;
      const location = `/api/v1/cooperations/${context.cooperation.slug}${path}/${frozen.value.value.id}`;
      return answer({ ...frozen.value, location });
    },
  );

  endpoint(
    router,
    {
      method: 'get',
      path: `${path}/{changeSettlement}`,
      tag,
      operation: 'readKeptChange',
      summary: 'Read what is paid once on a change, as it was kept, and who is written to',
      right: 'read-all',
      parameters: ChangeParameter,
      result: KeptChange,
      resultDescription: 'As it was frozen; the letters have numbers once it is issued',
    },
    async (context, { parameters: { changeSettlement: id } }) => {
      const read = await readChange(context, id);
      return read.ok ? answer({ value: presentKept(read.value, context.cooperation.slug) }) : read;
    },
  );

  const steps = [
    ['approve', 'approve-runs', approveChange, 'Approve what others prepared', 'Approved'],
    ['issue', 'issue-runs', issueChange, 'Issue the letters of an approved change', 'Issued, each under a number'],
  ] as const;
  for (const [step, right, advance, summary, resultDescription] of steps)
    endpoint(
      router,
      {
        method: 'post',
        path: `${path}/{changeSettlement}/${step}`,
        tag,
        operation: `${step}ChangeSettlement`,
        summary,
        right,
        parameters: ChangeParameter,
        status: 200,
        result: KeptChange,
        resultDescription,
        conflicts: true,
      },
      async (context, { parameters: { changeSettlement: id } }) => shown(context, await advance(context, id)),
    );

  endpoint(
    router,
    {
      method: 'get',
      path: `${path}/{changeSettlement}/verify`,
      tag,
      operation: 'verifyChangeSettlement',
      summary: 'Recompute what is paid once from what was kept, and compare',
      right: 'read-all',
      parameters: ChangeParameter,
      result: ChangeVerification,
      resultDescription: 'Every difference by name; none if all is as it was',
    },
    async (context, { parameters: { changeSettlement: id } }) => {
      const verified = await verifyChange(context, id);
      return verified.ok ? answer({ value: verified.value }) : verified;
    },
  );

  documentEndpoint(
    router,
    {
      method: 'get',
      path: `${path}/{changeSettlement}/input`,
      tag,
      operation: 'readChangeInput',
      summary: 'Read what went in, to recompute it elsewhere',
      right: 'read-all',
      parameters: ChangeParameter,
      response: {
        description: 'Agreement, facts, past runs and question, in the canonical text that is hashed',
        headers: { ETag: part('headers', 'EntityTag') },
        content: { 'application/json': { schema: ChangeInput } },
      },
    },
    async ({ transaction, cooperation }, { parameters: { changeSettlement: id } }) => {
      const stored = await findChange(transaction, cooperation.id, id);
      if (stored === undefined) return refuse('not-found', { what: 'change settlement', id });
      const headers = { 'content-type': 'application/json', etag: `"${stored.inputSha256}"` };
      return answer(new Response(stored.input, { headers }));
    },
  );

  documentEndpoint(
    router,
    {
      method: 'get',
      path: `${path}/{changeSettlement}/letters/{letter}`,
      tag,
      operation: 'readLetterOfChange',
      summary: 'Read the letter to one party, issued or not; a suffix chooses the form',
      right: 'read-all',
      parameters: LetterParameter,
      response: forms,
      conflicts: true,
    },
    async (context, { parameters: { changeSettlement: id, letter: name }, ...asked }) =>
      inForm(await readLetterOf(context, { id, party: name.replace(suffix, '') }), { name, ...asked }),
  );

  listEndpoint(
    router,
    {
      path: '/change-letters',
      tag,
      operation: 'listChangeLetters',
      summary: 'List the letters on changes that were issued',
      right: 'read-statements',
      item: IssuedChangeLetter,
      order: 'the latest first; a member sees its own',
      at: z.string().refine((text) => letterNumberIn(text) !== undefined),
      filters: { party: 'Only those to this party' },
    },
    async ({ transaction, cooperation, access: { parties } }, { after, limit, only }) => {
      const behind = after === undefined ? undefined : letterNumberIn(after);
      const letters = await listIssuedLetters(transaction, cooperation.id, {
        parties,
        limit,
        only,
        ...(behind === undefined ? {} : { after: behind }),
      });
      return answer(letters.map((kept) => ({ value: presentIssuedLetter(kept), at: letterNumberOf(kept.issue) })));
    },
  );

  documentEndpoint(
    router,
    {
      method: 'get',
      path: '/change-letters/{changeLetter}',
      tag,
      operation: 'readChangeLetter',
      summary: 'Read an issued letter on a change by its number; a suffix chooses the form',
      right: 'read-statements',
      parameters: NumberParameter,
      response: forms,
      conflicts: true,
    },
    async (context, { parameters: { changeLetter: name }, ...asked }) =>
      inForm(await readIssuedLetter(context, name.replace(suffix, '')), { name, ...asked }),
  );

  return router;
}

const suffix = /\.(?:pdf|json)$/;

async function inForm(
  kept: Answer<KeptLetter>,
  {
    name,
    accept,
    language,
  }: { readonly name: string; readonly accept: string | undefined; readonly language: Language },
): Promise<Answer<Response>> {
  if (!kept.ok) return kept;
  const asked = accept?.split(',')[0]?.split(';')[0]?.trim();
  const isPdf = name.endsWith('.pdf') || (asked === 'application/pdf' && !name.endsWith('.json'));
  const letter = letterIn(kept.value);
  if (isPdf) return changeLetterPdf(letter, language);
  const body = JSON.stringify(writeDocument(ChangeLetter, letter));
  return answer(new Response(body, { headers: { 'content-type': 'application/json' } }));
}

async function shown(context: CooperationContext, done: Answer<StoredChange>) {
  if (!done.ok) return done;
  const read = await readChange(context, done.value.id);
  return read.ok ? answer({ value: presentKept(read.value, context.cooperation.slug) }) : read;
}
