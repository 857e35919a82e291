import { createHash } from 'node:crypto';
import { OpenAPIHono, z, type RouteConfig } from '@hono/zod-openapi';
import { readDocument, writeDocument, type Language } from '@umlage/core';
import type { Context as HonoContext } from 'hono';
import type { CooperationRight, InstallationRight, Right } from '../access/rights.ts';
import {
  perform,
  performIn,
  type Act,
  type Context,
  type CooperationContext,
  type RequestState,
  type Service,
} from '../context.ts';
import { once, type Reply } from '../idempotency/once.ts';
import { ProblemDocument } from '../problems/problem-document.ts';
import { answer, answerFrom, refuse, type Answer } from '../problems/refusal.ts';
import { readJson } from './guard-requests.ts';
import { refusalResponse } from './refusal-response.ts';

/** Addresses of one kind: where they stand, and how a use case behind them is carried out. */
export type Router<Working extends Context, Holds extends Right> = {
  readonly api: OpenAPIHono<RequestState>;
  readonly prefix: string;
  readonly place: z.ZodObject;
  readonly perform: <Value>(
    act: Act,
    asked: { readonly place: unknown; readonly right: Holds },
    work: (context: Working) => Promise<Answer<Value>>,
  ) => Promise<Answer<Value>>;
};

export type CooperationRouter = Router<CooperationContext, CooperationRight>;
export type InstallationRouter = Router<Context, InstallationRight>;

const CooperationPlace = z.object({
  cooperation: z.string().meta({ param: { name: 'cooperation', in: 'path' }, example: 'komgrid' }),
});

/** Addresses below a cooperation. */
export function cooperationRouter(service: Service): CooperationRouter {
  return {
    api: new OpenAPIHono<RequestState>(),
    prefix: '/cooperations/{cooperation}',
    place: CooperationPlace,
    perform: (act, { place, right }, work) =>
      performIn(service, act, { ...CooperationPlace.parse(place), right }, work),
  };
}

/** Addresses of the installation. */
export function installationRouter(service: Service): InstallationRouter {
  return {
    api: new OpenAPIHono<RequestState>(),
    prefix: '',
    place: z.object({}),
    perform: (act, { right }, work) => perform(service, act, right, work),
  };
}

type NoFields = z.ZodObject<Record<never, never>>;

/** What an address takes and gives: the one source of its reading, its writing and its documentation. */
type Description<
  Holds extends Right,
  Parameters extends z.ZodObject,
  Query extends z.ZodObject,
  Body extends z.ZodType,
> = {
  readonly method: 'get' | 'post' | 'put' | 'delete';
  /** As OpenAPI writes it, after the prefix of the router: `/runs/{run}`. */
  readonly path: string;
  readonly tag: string;
  readonly summary: string;
  readonly right: Holds;
  readonly parameters?: Parameters;
  readonly query?: Query;
  readonly body?: Body;
  /** Whether 409 can be the answer. */
  readonly conflicts?: true;
};

export type Request<Parameters extends z.ZodObject, Query extends z.ZodObject, Body extends z.ZodType> = {
  readonly parameters: z.output<Parameters>;
  readonly query: z.output<Query>;
  readonly body: z.output<Body>;
  /** The body as it was sent. */
  readonly sent: unknown;
  /** Of an edit: the revision it is made on; `*`: whichever there is. */
  readonly onRevision: number | '*';
  readonly language: Language;
  /** Path and query, as asked for. */
  readonly address: string;
  /** What kinds of content are taken, by preference, as `Accept` says. */
  readonly accept: string | undefined;
};

/** What a use case gives an address to answer. */
export type Given<Value> = {
  readonly value: Value;
  readonly location?: string;
  /** Of what can be edited. */
  readonly revision?: number;
  /** Address of the next page. */
  readonly next?: string;
};

type Answering<Result extends z.ZodType> = {
  readonly result: Result;
  readonly resultDescription: string;
  /** 201 for a POST, 204 for a DELETE, else 200. */
  readonly status?: 200;
  /** What a repeated request is answered with, where the first answer holds a secret that is told only once. */
  readonly withoutSecret?: (value: z.output<Result>) => z.output<Result>;
};

/** An address that answers with JSON. Whatever is sent is read by its schema before the use case sees it. */
export function endpoint<
  Working extends Context,
  Holds extends Right,
  Result extends z.ZodType,
  Parameters extends z.ZodObject = NoFields,
  Query extends z.ZodObject = NoFields,
  Body extends z.ZodType = z.ZodNever,
>(
  router: Router<Working, Holds>,
  description: Description<Holds, Parameters, Query, Body> & Answering<Result>,
  work: (context: Working, request: Request<Parameters, Query, Body>) => Promise<Answer<Given<z.output<Result>>>>,
): void {
  const { method, result, withoutSecret = (value) => value } = description;
  const status = description.status ?? ({ get: 200, post: 201, put: 200, delete: 204 } as const)[method];
  const content = { 'application/json': { schema: result } };
  document(router, description, {
    [status]: { description: description.resultDescription, ...(status === 204 ? {} : { content }) },
    ...(method === 'get' ? { 304: { description: 'Unchanged since the entity tag that was sent' } } : {}),
  });

  const replyWith = ({ value, location, revision, next }: Given<z.output<Result>>): Reply => {
    const body = status === 204 ? '' : JSON.stringify(writeDocument(result, value));
    const headers = {
      ...(status === 204 ? {} : { 'content-type': 'application/json', etag: entityTag(body, revision) }),
      ...(location === undefined ? {} : { location }),
      ...(next === undefined ? {} : { link: `<${next}>; rel="next"` }),
    };
    return { status, body, headers };
  };

  listen(router, description, async (c, request, carryOut) => {
    const performed = await carryOut(async (context) => {
      const key = method === 'post' && status === 201 ? c.req.header('idempotency-key') : undefined;
      const reply = async () => {
        const given = await work(context, request);
        if (!given.ok) return given;
        const kept = { ...given.value, value: withoutSecret(given.value.value) };
        return answer({ reply: replyWith(given.value), kept: replyWith(kept) });
      };
      if (key === undefined) {
        const done = await reply();
        return done.ok ? answer(done.value.reply) : done;
      }
      if (!/^[\x21-\x7e]{1,255}$/.test(key)) return refuse('key-unreadable', {});
      return once(context, { key, route: `POST ${c.req.path}`, body: JSON.stringify(request.sent) }, reply);
    });
    if (!performed.ok) return refusalResponse(c, performed.refusal);
    const { status: done, body, headers } = performed.value;
    const unchanged = method === 'get' && isOneOf(headers['etag'], c.req.header('if-none-match'));
    if (unchanged) return new Response(null, { status: 304, headers: { etag: headers['etag'] ?? '' } });
    return new Response(done === 204 ? null : body, { status: done, headers });
  });
}

/** An address that answers with a document of its own making, such as a PDF. */
export function documentEndpoint<
  Working extends Context,
  Holds extends Right,
  Parameters extends z.ZodObject = NoFields,
  Query extends z.ZodObject = NoFields,
>(
  router: Router<Working, Holds>,
  description: Description<Holds, Parameters, Query, z.ZodNever> & { readonly responses: RouteConfig['responses'] },
  work: (context: Working, request: Request<Parameters, Query, z.ZodNever>) => Promise<Answer<Response>>,
): void {
  document(router, description, description.responses);
  listen(router, description, async (c, request, carryOut) => {
    const performed = await carryOut((context) => work(context, request));
    return performed.ok ? performed.value : refusalResponse(c, performed.refusal);
  });
}

const refusals = {
  400: 'Unreadable',
  401: 'Nobody has signed in',
  403: 'The role does not allow it',
  404: 'There is no such thing here',
  409: 'In conflict with what is stored',
  412: 'Changed by somebody else meanwhile',
  413: 'Too large',
  415: 'Not JSON',
  422: 'Readable but wrong; every fault is listed with its place and remedy',
  428: 'The edit does not say which revision it is made on (If-Match)',
  429: 'Too many requests',
} as const;

function document<
  Working extends Context,
  Holds extends Right,
  Parameters extends z.ZodObject,
  Query extends z.ZodObject,
  Body extends z.ZodType,
>(
  router: Router<Working, Holds>,
  description: Description<Holds, Parameters, Query, Body>,
  successes: RouteConfig['responses'],
): void {
  const { method, path, tag, summary, right, parameters, query, body, conflicts } = description;
  const edits = method === 'put' || method === 'delete';
  const creates = method === 'post' && '201' in successes;
  const places = router.place.extend(parameters?.shape ?? {});
  const refused: readonly (keyof typeof refusals)[] = [
    ...(right === 'look-around' ? [] : ([401, 403] as const)),
    ...(Object.keys(places.shape).length === 0 ? [] : ([404] as const)),
    ...(body === undefined ? [] : ([400, 413, 415] as const)),
    ...(conflicts === true ? ([409] as const) : []),
    ...(edits ? ([412, 428] as const) : []),
    422,
    429,
  ];
  const problem = { 'application/problem+json': { schema: ProblemDocument } };
  const headers = z.object({
    ...(creates
      ? {
          'idempotency-key': z.string().min(1).max(255).optional().meta({
            description:
              'Sent again with the same key within 24 hours, the request is answered as it was, and not carried out twice',
          }),
        }
      : {}),
    ...(edits
      ? { 'if-match': z.string().meta({ description: 'The entity tag of what is edited, as last read' }) }
      : {}),
    ...(method === 'get'
      ? {}
      : {
          'umlage-reason': z
            .string()
            .max(400)
            .optional()
            .meta({ description: 'Why, percent-encoded; kept in the history' }),
        }),
  });
  router.api.openAPIRegistry.registerPath({
    method,
    path: `${router.prefix}${path}`,
    tags: [tag],
    summary,
    operationId: operationId(method, `${router.prefix}${path}`),
    'x-right': right,
    security:
      right === 'look-around'
        ? [{}, { bearer: [] }, { cookie: [] }]
        : [{ bearer: [] }, ...(method === 'get' ? [{ cookie: [] }] : [])],
    request: {
      ...(Object.keys(places.shape).length === 0 ? {} : { params: places }),
      ...(query === undefined ? {} : { query }),
      ...(Object.keys(headers.shape).length === 0 ? {} : { headers }),
      ...(body === undefined ? {} : { body: { required: true, content: { 'application/json': { schema: body } } } }),
    },
    responses: {
      ...successes,
      ...Object.fromEntries(refused.map((status) => [status, { description: refusals[status], content: problem }])),
    },
  });
}

/** A name of its own for every address: `listFigures` would need a hand, `getCooperationsFigures` does not. */
function operationId(method: string, path: string): string {
  const words = path
    .replaceAll(/[{}]/g, '')
    .split(/[/.-]/)
    .filter((word) => word !== '');
  return method + words.map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`).join('');
}

function listen<
  Working extends Context,
  Holds extends Right,
  Parameters extends z.ZodObject,
  Query extends z.ZodObject,
  Body extends z.ZodType,
>(
  router: Router<Working, Holds>,
  description: Description<Holds, Parameters, Query, Body>,
  respond: (
    c: HonoContext<RequestState>,
    request: Request<Parameters, Query, Body>,
    carryOut: <Value>(work: (context: Working) => Promise<Answer<Value>>) => Promise<Answer<Value>>,
  ) => Promise<Response>,
): void {
  const { method, path, right, parameters, query, body } = description;
  const edits = method === 'put' || method === 'delete';
  router.api.on(method, `${router.prefix}${path}`.replaceAll(/\{(\w+)\}/g, ':$1'), async (c) => {
    const act = c.get('act');
    const place = c.req.param();
    const carryOut = <Value>(work: (context: Working) => Promise<Answer<Value>>) =>
      router.perform(act, { place, right }, work);
    // Who may not come in learns nothing of how the request would have to look.
    const read = await readRequest(c, { parameters, query, body, edits });
    if (!read.ok) {
      const allowed = await carryOut(() => Promise.resolve(answer(true)));
      return refusalResponse(c, allowed.ok ? read.refusal : allowed.refusal);
    }
    return respond(
      c,
      { ...read.value, language: c.get('language'), address: c.req.url, accept: c.req.header('accept') } as Request<
        Parameters,
        Query,
        Body
      >,
      carryOut,
    );
  });
}

async function readRequest(
  c: HonoContext<RequestState>,
  expected: {
    readonly parameters: z.ZodObject | undefined;
    readonly query: z.ZodObject | undefined;
    readonly body: z.ZodType | undefined;
    readonly edits: boolean;
  },
): Promise<Answer<Omit<Request<z.ZodObject, z.ZodObject, z.ZodType>, 'language' | 'address' | 'accept'>>> {
  const parameters = answerFrom(readDocument(expected.parameters ?? z.object({}), c.req.param()));
  if (!parameters.ok) return parameters;
  const { lang: _language, ...asked } = c.req.query();
  const query = answerFrom(readDocument(expected.query ?? z.strictObject({}), asked));
  if (!query.ok) return query;
  const sent = expected.body === undefined ? answer(undefined) : await readJson(c);
  if (!sent.ok) return sent;
  const body = answerFrom(readDocument(expected.body ?? z.undefined(), sent.value));
  if (!body.ok) return body;
  const onRevision = expected.edits ? revisionIn(c.req.header('if-match')) : answer('*' as const);
  if (!onRevision.ok) return onRevision;
  return answer({
    parameters: parameters.value,
    query: query.value,
    body: body.value,
    sent: sent.value,
    onRevision: onRevision.value,
  });
}

/** Names the revision of what can be edited, and the very bytes. */
function entityTag(body: string, revision?: number): string {
  const hash = createHash('sha256').update(body).digest('base64url').slice(0, 22);
  return `"${revision === undefined ? '' : `${revision}.`}${hash}"`;
}

/** An edit holds against the revision only: that computed amounts changed meanwhile does not make it stale. */
function revisionIn(header: string | undefined): Answer<number | '*'> {
  if (header === undefined) return refuse('revision-missing', {});
  if (header.trim() === '*') return answer('*');
  const revision = /^"(\d{1,9})\.[\w-]+"$/.exec(header.trim())?.[1];
  return revision === undefined ? refuse('revision-stale', {}) : answer(Number(revision));
}

function isOneOf(tag: string | undefined, header: string | undefined): boolean {
  if (tag === undefined || header === undefined) return false;
  // Compared weakly (RFC 9110, section 13.1.2), as a compressed answer has the same tag, marked as weak.
  return header.split(',').some((candidate) => candidate.trim().replace(/^W\//, '') === tag);
}
