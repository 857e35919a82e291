import { OpenAPIHono, z, type RouteConfig } from '@hono/zod-openapi';
import { readDocument, writeDocument, type Language } from '@umlage/core';
import type { Context as HonoContext } from 'hono';
import type { RequestState } from '../context.ts';
import { ProblemDocument } from '../problems/problem-document.ts';
import { answerFrom, type Answer } from '../problems/refusal.ts';
import { refusalResponse } from './refusal-response.ts';

export type Router = OpenAPIHono<RequestState>;

export function newRouter(): Router {
  return new OpenAPIHono<RequestState>();
}

/** What an address of the API takes and gives: the one source of its reading, its writing and its documentation. */
type Description<Parameters extends z.ZodObject, Body extends z.ZodType> = {
  readonly method: 'get' | 'post';
  /** As OpenAPI writes it: `/cooperations/{cooperation}`. */
  readonly path: string;
  readonly tag: string;
  readonly summary: string;
  readonly parameters: Parameters;
  readonly body?: Body;
  readonly refusals: readonly (keyof typeof refusals)[];
};

type Request<Parameters extends z.ZodObject, Body extends z.ZodType> = {
  readonly parameters: z.output<Parameters>;
  readonly body: z.output<Body>;
  /** The body as it was sent. */
  readonly sent: unknown;
  readonly language: Language;
};

const refusals = {
  400: 'Unreadable',
  404: 'There is no such thing here',
  409: 'In conflict with what is stored',
  422: 'Readable but wrong; every fault is listed with its place and remedy',
} as const;

/** An address that answers with JSON. Whatever is sent is read by its schema before the use case sees it. */
export function endpoint<Parameters extends z.ZodObject, Body extends z.ZodType, Result extends z.ZodType>(
  router: Router,
  description: Description<Parameters, Body> & {
    readonly result: Result;
    readonly resultDescription: string;
  },
  perform: (
    request: Request<Parameters, Body>,
  ) => Promise<Answer<{ readonly value: z.output<Result>; readonly location?: string }>>,
): void {
  const created = description.method === 'post';
  const content = { 'application/json': { schema: description.result } };
  document(router, description, { [created ? 201 : 200]: { description: description.resultDescription, content } });
  listen(router, description, async (c, request) => {
    const performed = await perform(request);
    if (!performed.ok) return refusalResponse(c, performed.refusal);
    const { value, location } = performed.value;
    return c.body(JSON.stringify(writeDocument(description.result, value)), created ? 201 : 200, {
      'content-type': 'application/json',
      ...(location === undefined ? {} : { location }),
    });
  });
}

/** An address that answers with a document of its own making, such as a PDF. */
export function documentEndpoint<Parameters extends z.ZodObject>(
  router: Router,
  description: Description<Parameters, z.ZodNever> & { readonly responses: RouteConfig['responses'] },
  perform: (request: Request<Parameters, z.ZodNever>) => Promise<Answer<Response>>,
): void {
  document(router, description, description.responses);
  listen(router, description, async (c, request) => {
    const performed = await perform(request);
    return performed.ok ? performed.value : refusalResponse(c, performed.refusal);
  });
}

function document<Parameters extends z.ZodObject, Body extends z.ZodType>(
  router: Router,
  { method, path, tag, summary, parameters, body, refusals: refused }: Description<Parameters, Body>,
  successes: RouteConfig['responses'],
): void {
  const problem = { 'application/problem+json': { schema: ProblemDocument } };
  router.openAPIRegistry.registerPath({
    method,
    path,
    tags: [tag],
    summary,
    request: {
      params: parameters,
      ...(body === undefined ? {} : { body: { required: true, content: { 'application/json': { schema: body } } } }),
    },
    responses: {
      ...successes,
      ...Object.fromEntries(refused.map((status) => [status, { description: refusals[status], content: problem }])),
    },
  });
}

function listen<Parameters extends z.ZodObject, Body extends z.ZodType>(
  router: Router,
  { method, path, parameters, body }: Description<Parameters, Body>,
  respond: (c: HonoContext<RequestState>, request: Request<Parameters, Body>) => Promise<Response>,
): void {
  router.on(method, path.replaceAll(/\{(\w+)\}/g, ':$1'), async (c) => {
    const read = answerFrom(readDocument(parameters, c.req.param()));
    if (!read.ok) return refusalResponse(c, read.refusal);
    const sent: unknown = body === undefined ? undefined : await c.req.json();
    const content = answerFrom(readDocument(body ?? z.undefined(), sent));
    if (!content.ok) return refusalResponse(c, content.refusal);
    // Without a schema there is no body, and `Body` is `never`.
    const request = { parameters: read.value, body: content.value as z.output<Body>, sent };
    return respond(c, { ...request, language: c.get('language') });
  });
}

export const NoParameters = z.object({});

export const CooperationParameter = z.object({
  cooperation: z.string().meta({ param: { name: 'cooperation', in: 'path' }, example: 'komgrid' }),
});
