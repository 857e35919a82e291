import { z } from 'zod';
import { costBaseAgreement } from './cost-base.ts';
import { year2024 } from './nordkreis.ts';
import { keptDocument, oneFact, type Place, proposalFor } from './people.ts';
import { ask, type TestApp, today } from './service.ts';

const Parameter = z.object({
  name: z.string(),
  in: z.string(),
  schema: z.object({ format: z.string().optional() }),
});
const Document = z.object({
  paths: z.record(
    z.string(),
    z.record(
      z.string(),
      z.object({
        'x-right': z.string(),
        parameters: z.array(z.union([Parameter, z.object({ $ref: z.string() })])).default([]),
        requestBody: z.unknown().optional(),
      }),
    ),
  ),
  components: z.object({ parameters: z.record(z.string(), Parameter).default({}) }),
});

/** What can be asked of the API, as its document says. */
export interface Operation {
  readonly name: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly path: string;
  readonly right: string;
  readonly takesBody: boolean;
  /** Whether it stands below a cooperation and is for those who have to do with it. */
  readonly inCooperation: boolean;
  readonly parameters: readonly { readonly name: string; readonly isId: boolean }[];
}

const Method = z.enum(['GET', 'POST', 'PUT', 'DELETE']);
const rightsOfInstallation = ['look-around', 'own-account', 'administer'];

export async function operationsOf(app: TestApp): Promise<readonly Operation[]> {
  const { paths, components } = Document.parse((await ask(app, 'GET', '/openapi.json')).json);
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { 'x-right': right, parameters, requestBody }]) => ({
      name: `${method.toUpperCase()} ${path}`,
      method: Method.parse(method.toUpperCase()),
      path,
      right,
      takesBody: requestBody !== undefined,
      inCooperation: !rightsOfInstallation.includes(right),
      parameters: parameters
        .flatMap((parameter) =>
          '$ref' in parameter
            ? (components.parameters[parameter.$ref.replace('#/components/parameters/', '')] ?? [])
            : [parameter],
        )
        .filter((parameter) => parameter.in === 'path')
        .map(({ name, schema }) => ({ name, isId: schema.format === 'uuid' })),
    })),
  );
}

/** What stands in the path of a request where it is not known by the cooperation. */
export type Places = Readonly<Record<string, string>>;

export interface Sent {
  readonly method: Operation['method'];
  readonly address: string;
  readonly body: unknown;
  readonly headers: Readonly<Record<string, string>>;
}

let fresh = 0;

/**
 * A request as it should be, about things that are there. An operation that nobody has thought of here gets an empty
 * body and ids that nothing bears: that is enough to be refused, and to be answered with what is wrong with it.
 */
export function requestFor(
  operation: Operation,
  { slug, facts, issued, number, change, changeLetter, proposal }: Place,
  places: Places = {},
): Sent {
  const { method, path } = operation;
  const [kind = ''] = /(?<=\/cooperations\/\{cooperation\}\/)[^/]+/.exec(path) ?? [];
  const known: Places = {
    cooperation: slug,
    run: issued,
    statement: 'a',
    pool: 'verfahren',
    number: kind === 'agreements' ? '1' : number,
    id: facts[kind] ?? nobody,
    advancePlan: '00000000-0000-7000-8000-000000000001',
    changeSettlement: change,
    changeLetter,
    letter: 'a',
    proposal,
    document: keptDocument,
    ...places,
  };
  const address = operation.parameters.reduce(
    (text, { name, isId }) => text.replace(`{${name}}`, known[name] ?? (isId ? nobody : '1')),
    path,
  );
  if (address.includes('{')) throw new Error(`${operation.name} has a place that its parameters do not name`);
  const edits = method === 'PUT' || method === 'DELETE';
  return {
    method,
    address,
    body: operation.takesBody ? bodyFor(operation, kind, { slug, ...places }) : undefined,
    headers: edits ? { 'if-match': '*' } : {},
  };
}

const nobody = '01890000-0000-7000-8000-000000000000';

function bodyFor({ method, path }: Operation, kind: string, places: Places): unknown {
  fresh += 1;
  const fact = oneFact[kind];
  if (fact !== undefined) return path.endsWith('/batches') ? { items: [fact] } : fact;
  switch (`${method} ${path}`.replace('/api/v1', '')) {
    case 'POST /cooperations':
      return { ...costBaseAgreement, cooperation: { id: `neu-${fresh}`, name: 'Neu' } };
    case 'POST /cooperations/{cooperation}/agreements': {
      const version = { number: 1 + fresh, from: `${2100 + fresh}-01-01` };
      return { ...costBaseAgreement, cooperation: { id: places['slug'], name: 'Rechenzentrum' }, version };
    }
    case 'POST /cooperations/{cooperation}/agreements/{number}/steps':
      return { step: 'signature', party: 'a', on: '2023-12-01' };
    case 'POST /cooperations/{cooperation}/documents':
      return { name: 'Beschluss.txt', mediaType: 'text/plain', content: 'QWdyZWVkLgo=' };
    case 'POST /cooperations/{cooperation}/proposals':
      return proposalFor(places['slug'] ?? '', {
        number: Number(places['next'] ?? 2),
        from: places['from'] ?? '2027-01-01',
      });
    case 'POST /cooperations/{cooperation}/proposals/{proposal}/adoption':
      return { decision: 'Ratsbeschluss' };
    case 'POST /cooperations/{cooperation}/proposals/{proposal}/set-aside':
      return { reason: 'Doch nicht' };
    case 'POST /cooperations/{cooperation}/runs':
    case 'PUT /cooperations/{cooperation}/runs/{run}':
      return { period: year2024 };
    case 'POST /cooperations/{cooperation}/change-settlements':
      return { change: 'withdrawal', party: 'b', on: '2026-12-31' };
    case 'POST /cooperations/{cooperation}/advance-plans':
      return { period: year2024, amounts: [{ party: 'a', amount: '400.00' }] };
    case 'POST /users':
      return { name: `neu-${fresh}` };
    case 'PUT /users/{user}':
      return { administrator: false, disabled: false };
    case 'POST /cooperations/{cooperation}/roles':
      return { user: places['user'], role: 'council' };
    case 'POST /tokens':
      return { name: `neu ${fresh}`, rights: ['own-account'], lastDay: today };
    default:
      return {};
  }
}
