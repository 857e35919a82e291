import { z } from '@hono/zod-openapi';
import { Statement, writeDocument } from '@umlage/core';
import type { Service } from '../context.ts';
import { performIn } from '../cooperations/perform-in.ts';
import { CooperationParameter, documentEndpoint, endpoint, newRouter, type Router } from '../http/endpoint.ts';
import { answer } from '../problems/refusal.ts';
import { pdfResponse } from './pdf-response.ts';
import { readStatement, readStatements } from './read-statements.ts';

const RunParameter = CooperationParameter.extend({ run: z.uuid() });
const StatementParameter = RunParameter.extend({
  // The last part of an address may end in .pdf or .json.
  statement: z.string().meta({ example: 'dahlenburg.pdf' }),
});

const tag = 'statements';
const path = '/cooperations/{cooperation}/runs/{run}/statements';

export function statementRoutes(service: Service): Router {
  const router = newRouter();

  endpoint(
    router,
    {
      method: 'get',
      path,
      tag,
      summary: 'List the statements of a run',
      parameters: RunParameter,
      result: z.strictObject({ items: z.array(Statement) }),
      resultDescription: 'One for each member, by id',
      refusals: [404, 409, 422],
    },
    ({ parameters: { cooperation: slug, run } }) =>
      performIn(service, slug, async (context, cooperation) => {
        const statements = await readStatements(context, cooperation.id, run);
        return statements.ok ? answer({ value: { items: [...statements.value] } }) : statements;
      }),
  );

  documentEndpoint(
    router,
    {
      method: 'get',
      path: `${path}/{statement}`,
      tag,
      summary: 'Read the statement of one member; a suffix chooses the form',
      parameters: StatementParameter,
      responses: {
        200: {
          description: 'The same content as data or as a letter in A4',
          content: {
            'application/json': { schema: Statement },
            'application/pdf': { schema: z.string().meta({ format: 'binary' }) },
          },
        },
      },
      refusals: [404, 409, 422],
    },
    async ({ parameters: { cooperation: slug, run, statement: name }, language }) => {
      const party = name.replace(/\.(?:pdf|json)$/, '');
      const statement = await performIn(service, slug, async (context, cooperation) =>
        readStatement(context, cooperation.id, { runId: run, party }),
      );
      if (!statement.ok) return statement;
      const { value } = statement;
      return name.endsWith('.pdf') ? pdfResponse(value, language) : answer(jsonResponse(value));
    },
  );

  return router;
}

function jsonResponse(statement: Statement): Response {
  const body = JSON.stringify(writeDocument(Statement, statement));
  return new Response(body, { headers: { 'content-type': 'application/json' } });
}
