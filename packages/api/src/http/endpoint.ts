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
import { answer, answerFrom, refuse, type Answer } from '../problems/refusal.ts';
import { part, refusalResponses } from './document-parts.ts';
import { answers } from './examples/answers.ts';
import { readJson } from './guard-requests.ts';
import { refusalResponse } from './refusal-response.ts';
import type { Tag } from './tags.ts';

type ReferenceObject = { readonly $ref: string };
type ResponseConfig = {
  readonly description: string;
  readonly headers?: Readonly<Record<string, ReferenceObject>>;
  readonly content?: NonNullable<Exclude<RouteConfig['responses'][string], ReferenceObject>['content']>;
};

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

const CooperationPlace = z.object({ cooperation: z.string() });

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

/** A request as a stranger would copy it, by its name; tests send it as it stands. */
export type Examples<Body> = Readonly<Record<string, { readonly summary: string; readonly value: Body }>>;

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
  /** The name programs know it by: generated clients call their functions so. */
  readonly operation: string;
  readonly tag: Tag;
  readonly summary: string;
  readonly right: Holds;
  readonly parameters?: Parameters;
  readonly query?: Query;
  readonly body?: Body;
  /** At least one where there is a body. */
  readonly examples?: Examples<z.input<Body>>;
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
  /** Whether the answer says where what was created stands. */
  readonly locates?: true;
  /** Whether the answer says where the next page is. */
  readonly pages?: true;
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
  const example = answers[description.operation];
  const content = { 'application/json': { schema: result, ...(example === undefined ? {} : { example }) } };
  const described = {
    ...(status === 204 ? {} : { ETag: part('headers', 'EntityTag') }),
    ...(description.locates === true ? { Location: part('headers', 'Location') } : {}),
    ...(description.pages === true ? { Link: part('headers', 'Link') } : {}),
    ...(status === 201 ? { 'Idempotent-Replayed': part('headers', 'Replayed') } : {}),
  };
  const condition = method === 'get' ? [part('parameters', 'IfNoneMatch')] : [];
  document(router, description, condition, {
    [status]: {
      description: description.resultDescription,
      headers: described,
      ...(status === 204 ? {} : { content }),
    },
    ...(method === 'get' ? { 304: part('responses', 'Unchanged') } : {}),
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
      return once(
        context,
        { key, route: `POST ${JSON.stringify(c.req.path)}`, body: JSON.stringify(request.sent ?? null) },
        reply,
      );
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
  description: Description<Holds, Parameters, Query, z.ZodNever> & { readonly response: ResponseConfig },
  work: (context: Working, request: Request<Parameters, Query, z.ZodNever>) => Promise<Answer<Response>>,
): void {
  document(router, description, [], { 200: description.response });
  listen(router, description, async (c, request, carryOut) => {
    const performed = await carryOut((context) => work(context, request));
    return performed.ok ? performed.value : refusalResponse(c, performed.refusal);
  });
}

function document<
  Working extends Context,
  Holds extends Right,
  Parameters extends z.ZodObject,
  Query extends z.ZodObject,
  Body extends z.ZodType,
>(
  router: Router<Working, Holds>,
  description: Description<Holds, Parameters, Query, Body>,
  conditions: readonly ReferenceObject[],
  successes: Readonly<Record<number, ResponseConfig | ReferenceObject>>,
): void {
  const { method, path, operation, tag, summary, right, parameters, query, body, examples, conflicts } = description;
  const edits = method === 'put' || method === 'delete';
  const creates = method === 'post' && 201 in successes;
  const { cooperation, ...places } = router.place.extend(parameters?.shape ?? {}).shape;
  const hasPlaces = cooperation !== undefined || Object.keys(places).length > 0;
  const refused: readonly (keyof typeof refusalResponses)[] = [
    ...(method === 'get' ? [] : ([400] as const)),
    401, // a token that has ended is refused everywhere
    ...(right === 'look-around' ? [] : ([403] as const)),
    ...(hasPlaces ? ([404] as const) : []),
    ...(body === undefined ? [] : ([413, 415] as const)),
    ...(conflicts === true ? ([409] as const) : []),
    ...(edits ? ([412, 428] as const) : []),
    422,
    429,
    500,
  ];
  router.api.openAPIRegistry.registerPath({
    method,
    path: `${router.prefix}${path}`,
    tags: [tag],
    summary,
    operationId: operation,
    'x-right': right,
    security:
      right === 'look-around'
        ? [{}, { bearer: [] }, { cookie: [] }]
        : [{ bearer: [] }, ...(method === 'get' ? [{ cookie: [] }] : [])],
    parameters: [
      ...(cooperation === undefined ? [] : [part('parameters', 'Cooperation')]),
      ...(edits ? [part('parameters', 'IfMatch')] : []),
      ...conditions,
      ...(creates ? [part('parameters', 'IdempotencyKey')] : []),
      ...(method === 'get' ? [] : [part('parameters', 'Reason')]),
      part('parameters', 'AcceptLanguage'),
    ],
    request: {
      ...(Object.keys(places).length === 0 ? {} : { params: z.object(places) }),
      ...(query === undefined ? {} : { query }),
      ...(body === undefined
        ? {}
        : { body: { required: true, content: { 'application/json': { schema: body, examples: { ...examples } } } } }),
    },
    responses: {
      ...Object.fromEntries(Object.entries(successes).map(([status, success]) => [status, withRateLimit(success)])),
      ...Object.fromEntries(refused.map((status) => [status, refusalResponses[status]])),
    },
  });
}

function withRateLimit(response: ResponseConfig | ReferenceObject): ResponseConfig | ReferenceObject {
  if ('$ref' in response) return response;
  return { ...response, headers: { ...response.headers, RateLimit: part('headers', 'RateLimit') } };
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
