import { z } from '@hono/zod-openapi';
import { LocalDate, Money, PartyId, Period, Reversal, Statement, writeDocument, type Language } from '@umlage/core';
import type { Service } from '../context.ts';
import { part } from '../http/document-parts.ts';
import { cooperationRouter, documentEndpoint, type CooperationRouter } from '../http/endpoint.ts';
import { exampleIds } from '../http/examples/nordkreis.ts';
import { listEndpoint } from '../http/list-endpoint.ts';
import { answer, type Answer } from '../problems/refusal.ts';
import { pdfResponse, reversalPdfResponse } from './pdf-response.ts';
import { numberOf, statementIn } from './kept-statement.ts';
import { readReversal } from './read-reversal.ts';
import { readIssued, readStatement, readStatements } from './read-statements.ts';
import { listIssued, type KeptStatement, type StoredIssue } from './store.ts';

const RunParameter = z.object({ run: z.uuid().meta({ description: 'Id of the run', example: exampleIds.run }) });
// The last part of an address may end in .pdf or .json.
const StatementParameter = RunParameter.extend({
  statement: z.string().meta({ description: 'Id of the member; followed by `.pdf`: as a letter', example: 'ahausen' }),
});
const NumberParameter = z.object({
  number: z
    .string()
    .meta({ description: 'Number it went out under; followed by `.pdf`: as a letter', example: '2026-0001' }),
});

const IssuedStatement = z
  .strictObject({
    number: z.string().meta({ example: '2026-0001' }),
    party: PartyId,
    run: z.uuid(),
    status: z.enum(['issued', 'corrected']),
    issuedOn: LocalDate,
    period: Period,
    total: Money,
    balance: Money,
    sha256: z.string().meta({ description: 'Of the statement as it was frozen, in canonical text' }),
  })
  .meta({ id: 'IssuedStatement' });

const formsOf = (schema: typeof Statement | typeof Reversal) => ({
  description: 'The same content as data or as a letter in A4, which has a name for its file',
  headers: { 'Content-Disposition': part('headers', 'Disposition') },
  content: {
    'application/json': { schema },
    'application/pdf': { schema: z.string().meta({ format: 'binary' }) },
  },
});

const tag = 'statements';
const path = '/runs/{run}/statements';

export function statementRoutes(service: Service): CooperationRouter {
  const router = cooperationRouter(service);

  listEndpoint(
    router,
    {
      path,
      tag,
      operation: 'listRunStatements',
      summary: 'List the statements of a run',
      right: 'read-statements',
      parameters: RunParameter,
      item: Statement,
      order: 'one for each member, by id; a member sees its own once it is issued',
      at: PartyId,
      conflicts: true,
    },
    async (context, { parameters, after = '', limit }) => {
      const statements = await readStatements(context, parameters.run);
      if (!statements.ok) return statements;
      const sorted = statements.value.toSorted((a, b) => (a.recipient.id < b.recipient.id ? -1 : 1));
      const behind = sorted.filter(({ recipient }) => recipient.id > after).slice(0, limit);
      return answer(behind.map((statement) => ({ value: statement, at: statement.recipient.id })));
    },
  );

  documentEndpoint(
    router,
    {
      method: 'get',
      path: `${path}/{statement}`,
      tag,
      operation: 'readRunStatement',
      summary: 'Read the statement of one member; a suffix chooses the form',
      right: 'read-statements',
      parameters: StatementParameter,
      response: formsOf(Statement),
      conflicts: true,
    },
    async (context, { parameters: { run: runId, statement: name }, language, accept }) => {
      const statement = await readStatement(context, { runId, party: name.replace(suffix, '') });
      return statement.ok ? inForm(statement.value, { name, accept, language }) : statement;
    },
  );

  listEndpoint(
    router,
    {
      path: '/statements',
      tag,
      operation: 'listStatements',
      summary: 'List the statements that were issued',
      right: 'read-statements',
      item: IssuedStatement,
      order: 'the latest first; a member sees its own',
      at: z.string().regex(/^\d{4}-\d{4,9}$/),
      filters: { party: 'Only those of this member' },
    },
    async ({ transaction, cooperation, access: { parties } }, { after, limit, only }) => {
      const [year, number] = (after ?? '').split('-').map(Number);
      const issued = await listIssued(transaction, cooperation.id, {
        parties,
        limit,
        only,
        ...(year === undefined || number === undefined || after === undefined ? {} : { after: { year, number } }),
      });
      return answer(issued.map((kept) => ({ value: present(kept), at: numberOf(kept.issue) })));
    },
  );

  documentEndpoint(
    router,
    {
      method: 'get',
      path: '/statements/{number}',
      tag,
      operation: 'readStatement',
      summary: 'Read an issued statement by its number; a suffix chooses the form',
      right: 'read-statements',
      parameters: NumberParameter,
      response: formsOf(Statement),
      conflicts: true,
    },
    async (context, { parameters: { number: name }, language, accept }) => {
      const kept = await readIssued(context, name.replace(suffix, ''));
      return kept.ok ? inForm(statementIn(kept.value), { name, accept, language }) : kept;
    },
  );

  documentEndpoint(
    router,
    {
      method: 'get',
      path: '/statements/{number}/reversal',
      tag,
      operation: 'readReversal',
      summary: 'Read how a statement was taken back: its exact negation; refused as long as it stands',
      right: 'read-statements',
      parameters: z.object({
        number: z.string().meta({ description: 'Number it went out under', example: '2026-0001' }),
      }),
      response: formsOf(Reversal),
      conflicts: true,
    },
    async (context, { parameters: { number }, language, accept }) => {
      const reversal = await readReversal(context, number);
      if (!reversal.ok) return reversal;
      return isLetter(accept)
        ? reversalPdfResponse(reversal.value, language)
        : answer(asJson(writeDocument(Reversal, reversal.value)));
    },
  );

  return router;
}

const suffix = /\.(?:pdf|json)$/;

/** As a letter where the address ends so, or where it names no form and a letter is what is asked for first. */
async function inForm(
  statement: Statement,
  {
    name,
    accept,
    language,
  }: { readonly name: string; readonly accept: string | undefined; readonly language: Language },
): Promise<Answer<Response>> {
  if (name.endsWith('.pdf') || (isLetter(accept) && !name.endsWith('.json'))) return pdfResponse(statement, language);
  return answer(asJson(writeDocument(Statement, statement)));
}

/** Whether a letter is what is asked for first. */
function isLetter(accept: string | undefined): boolean {
  return accept?.split(',')[0]?.split(';')[0]?.trim() === 'application/pdf';
}

function asJson(document: unknown): Response {
  return new Response(JSON.stringify(document), { headers: { 'content-type': 'application/json' } });
}

function present(kept: KeptStatement & { readonly issue: StoredIssue }): z.output<typeof IssuedStatement> {
  const { period, total, balance } = statementIn(kept);
  const { issue, statement, corrected } = kept;
  return {
    number: numberOf(issue),
    party: PartyId.parse(issue.party),
    run: issue.runId,
    status: corrected ? 'corrected' : 'issued',
    issuedOn: LocalDate.parse(issue.issuedOn),
    period,
    total,
    balance,
    sha256: statement.sha256,
  };
}
