import { describeProblem, LocalDate, problem, readDocument, type Problem } from '@umlage/core';
import * as z from 'zod';
import type { Subject } from './play-requests.ts';

/** A small service that keeps notes and does everything right, unless a sin is named: then the judge has to see it. */

export type Sin = keyof typeof sins;

export const sins = {
  'answers 500': /^answers 500/u,
  'logs an error': /^logs an unexpected error: Error: something broke/u,
  'tells where it broke': /^tells a stack trace: /u,
  'tells its SQL': /^tells SQL: Failed query/u,
  'writes and then refuses': /^writes although it answers 422/u,
  'refuses in plain text': /^refuses with \d+ as text\/plain/u,
  'names no fault': /^names no place in \/problems\/input-invalid/u,
  'names another place': /^names \/elsewhere instead of \//u,
  'gives no remedy': /^names an error without remedy/u,
  'takes unknown fields': /^takes what has to be refused, and answers 201/u,
  'takes other letters': /^takes what has to be refused, and answers 201/u,
  'takes any method': /^takes what has to be refused, and answers 200/u,
  'takes a stale tag': /^takes what has to be refused, and answers 200/u,
  'takes anybody': /^takes what has to be refused, and answers 20/u,
  'shows scripts': /^shows .+ unescaped/u,
  'breaks its page': /^page answers 404/u,
  'answers otherwise': /^answers 201 with other JSON/u,
  'answers another status': /^answers 202, which its description lacks/u,
  'trips over its clock': /^answers 500/u,
  'wears out': /^answers 404 at the end/u,
} as const;

const unwritable = /(?![\n\t])\p{Cc}|\p{Cs}/u;
const text = z
  .string()
  .min(1)
  .max(200)
  .refine((told) => !unwritable.test(told), { params: { code: 'text-unreadable' } });
const fields = {
  text,
  day: LocalDate,
  kind: z.literal(['note', 'task']),
  price: z
    .string()
    .regex(/^-?\d{1,16}\.\d{2}$/u)
    .optional(),
  stars: z.int().min(1).max(5).optional(),
  get about() {
    return z.union([z.strictObject({ page: text }), z.strictObject({ all: z.array(Note).max(3) })]).optional();
  },
};
const Note = z.strictObject(fields);
const LaxNote = z.object(fields);
const Stored = z.strictObject({ id: z.uuid(), text, day: z.string(), kind: z.string() });

type Kept = { readonly id: string; readonly text: string; readonly day: string; readonly kind: string };

const token = 'Bearer of-the-tests';

export function noteService(sin?: Sin): Subject & { readonly received: readonly string[] } {
  const errors: unknown[] = [];
  const received: string[] = [];
  const notes = new Map<string, Kept>([[idOf(0), { id: idOf(0), text: 'Erste', day: '2024-01-01', kind: 'note' }]]);
  const changes = new Map<string, number>();
  let now = new Date('2026-11-24T11:00:00Z');
  const tagOf = (id: string) => `"${String(changes.get(id) ?? 0)}"`;

  const refuse = (status: number, type: string, problems: readonly Problem[] = []): Response => {
    if (sin === 'refuses in plain text') return new Response(type, { status });
    const faults = problems.map((found) => {
      const { detail, remedy } = describeProblem(found, 'de');
      const pointer = sin === 'names another place' ? '/elsewhere' : found.path;
      return { code: found.code, pointer, detail, ...(sin === 'gives no remedy' ? {} : { remedy }) };
    });
    const leaked = sin === 'tells where it broke' ? { stack: 'Error\n    at store (/srv/notes.ts:12:3)' } : {};
    const detail = sin === 'tells its SQL' ? 'Failed query: insert into "notes"' : 'So nicht.';
    const listed = faults.length === 0 || sin === 'names no fault' ? {} : { errors: faults };
    const document = { type: `/problems/${type}`, title: 'Nein', status, detail, ...listed, ...leaked };
    return Response.json(document, { status, headers: { 'content-type': 'application/problem+json' } });
  };

  const bodyOf = async (
    request: Request,
  ): Promise<{ readonly note: Omit<Kept, 'id'> } | { readonly refused: Response }> => {
    if (!/^application\/json\s*(?:;|$)/iu.test(request.headers.get('content-type') ?? ''))
      return { refused: refuse(415, 'content-unsupported') };
    const bytes = await request.arrayBuffer();
    if (bytes.byteLength > mostBytes) return { refused: refuse(413, 'body-too-large') };
    let body: unknown;
    try {
      body = JSON.parse(new TextDecoder('utf-8', { fatal: sin !== 'takes other letters' }).decode(bytes));
    } catch {
      return { refused: refuse(400, 'json-unreadable') };
    }
    const read = readDocument(sin === 'takes unknown fields' ? LaxNote : Note, body);
    if (read.ok) return { note: read.value };
    if (sin === 'logs an error') errors.push(new Error('something broke'));
    if (sin === 'writes and then refuses') notes.set(idOf(notes.size), { ...written, id: idOf(notes.size) });
    return { refused: sin === 'answers 500' ? refuse(500, 'failed') : refuse(422, 'input-invalid', read.problems) };
  };

  const answer = async (request: Request): Promise<Response> => {
    const { pathname, searchParams } = new URL(request.url);
    const [, root, collection, id, ...more] = pathname.split('/');
    if (pathname === '/openapi.json') return Response.json(description);
    if (pathname === '/notes') return page();
    if (request.headers.get('authorization') !== token && sin !== 'takes anybody') return refuse(401, 'sign-in-needed');
    if (sin === 'trips over its clock' && now.getUTCFullYear() !== 2026) return refuse(500, 'failed');
    if (root !== 'api' || collection !== 'notes' || more.length > 0) return refuse(404, 'address-unknown');
    if (sin === 'takes any method' && !['GET', 'POST', 'PUT'].includes(request.method)) return Response.json({});
    const found = id === undefined ? undefined : notes.get(id);
    switch (`${request.method} ${id === undefined ? 'all' : 'one'}`) {
      case 'GET all': {
        const limit = Number(searchParams.get('limit') ?? 100);
        if (!Number.isInteger(limit) || limit < 1 || limit > 100)
          return refuse(422, 'input-invalid', [problem('size-wrong', '/limit', { minimum: 1, maximum: 100 })]);
        return sin === 'wears out' && received.length > 60
          ? refuse(404, 'gone')
          : Response.json({ items: [...notes.values()] });
      }
      case 'GET one':
        return found === undefined
          ? refuse(404, 'not-found')
          : Response.json(found, { headers: { etag: tagOf(found.id) } });
      case 'POST all': {
        const body = await bodyOf(request);
        if ('refused' in body) return body.refused;
        const made = keep({ ...body.note, id: idOf(notes.size) });
        const status = sin === 'answers another status' ? 202 : 201;
        const headers = { location: `/api/notes/${made.id}` };
        return Response.json(sin === 'answers otherwise' ? [made] : made, { status, headers });
      }
      case 'PUT one': {
        const body = await bodyOf(request);
        if ('refused' in body) return body.refused;
        if (found === undefined) return refuse(404, 'not-found');
        const tag = request.headers.get('if-match');
        const isCurrent = tag === '*' || tag === tagOf(found.id) || sin === 'takes a stale tag';
        if (!isCurrent) return refuse(412, 'changed-meanwhile');
        return Response.json(keep({ ...body.note, id: found.id }));
      }
      default:
        return refuse(405, 'method-not-allowed');
    }
  };

  const keep = ({ id, text: told, day, kind }: Kept): Kept => {
    const kept = { id, text: told, day, kind };
    notes.set(id, kept);
    changes.set(id, (changes.get(id) ?? 0) + 1);
    return kept;
  };

  const page = (): Response => {
    const all = [...notes.values()].map(
      (note) => `<li>${sin === 'shows scripts' ? note.text : escaped(note.text)}</li>`,
    );
    const status = sin === 'breaks its page' && notes.size > 3 ? 404 : 200;
    return new Response(`<ul>${all.join('')}</ul>`, { status, headers: { 'content-type': 'text/html' } });
  };

  return {
    app: {
      request: (address, init) => {
        const body = init.body instanceof Uint8Array ? new TextDecoder().decode(init.body) : JSON.stringify(init.body);
        received.push(`${init.method ?? ''} ${address} ${body}`);
        return answer(new Request(new URL(address, 'http://localhost'), init));
      },
    },
    headers: { authorization: token },
    fingerprint: () => Promise.resolve(JSON.stringify([...notes])),
    errors,
    received,
    jumpTo: (instant = new Date('2026-11-24T11:00:00Z')) => {
      now = instant;
    },
    bodies: {},
    apiAt: '/api',
    pages: ['/notes'],
    mostBytes,
  };
}

const mostBytes = 100_000;
const written = { text: 'Geschrieben', day: '2024-01-01', kind: 'note' };

/** Always the same, so that the same seed asks the same. */
function idOf(number: number): string {
  return `01890000-0000-7000-8000-${String(number).padStart(12, '0')}`;
}

function escaped(told: string): string {
  return told.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;').replaceAll("'", '&#39;');
}

const json = (schema: object) => ({ content: { 'application/json': { schema } } });
const reference = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const idInPath = { name: 'id', in: 'path', required: true, schema: { type: 'string', format: 'uuid' } };

const description = {
  openapi: '3.1.0',
  security: [{ token: [] }],
  paths: {
    '/api/notes': {
      get: {
        parameters: [{ name: 'limit', in: 'query', schema: { type: 'integer', minimum: 1, maximum: 100 } }],
        responses: {
          200: json({ type: 'object', properties: { items: { type: 'array', items: reference('Stored') } } }),
        },
      },
      post: {
        parameters: [{ name: 'Idempotency-Key', in: 'header', schema: { type: 'string' } }],
        requestBody: { required: true, ...json(reference('Note')) },
        responses: { 201: json(reference('Stored')) },
      },
    },
    '/api/notes/{id}': {
      parameters: [idInPath],
      get: { responses: { 200: json(reference('Stored')) } },
      put: {
        parameters: [{ name: 'If-Match', in: 'header', required: true, schema: { type: 'string' } }],
        requestBody: { required: true, ...json(reference('Note')) },
        responses: { 200: json(reference('Stored')) },
      },
    },
  },
  components: { schemas: { ...schemasOf('Note', Note), ...schemasOf('Stored', Stored) } },
};

/** The schema by its name, with those it names beside it. */
function schemasOf(name: string, schema: z.ZodType): Record<string, unknown> {
  const told = JSON.stringify(z.toJSONSchema(schema, { io: 'input' }))
    .replaceAll('"#/$defs/', '"#/components/schemas/')
    .replaceAll('"$ref":"#"', `"$ref":"#/components/schemas/${name}"`);
  const { $defs, $schema: _, ...own } = JSON.parse(told) as Record<string, object>;
  return { [name]: own, ...$defs };
}
