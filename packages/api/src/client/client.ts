import openSender from 'openapi-fetch';
import type { components, paths } from './api-document.ts';
import { sendOn, type FetchLike } from './send-on.ts';

/** What every address has in front. */
const prefix = '/api/v1';

type Addresses = {
  readonly [Path in keyof paths as Path extends `${typeof prefix}${infer Address}` ? Address : never]: paths[Path];
};

/** The shapes of the document by name: `Schemas['Run']`. */
export type Schemas = components['schemas'];
/** Why something was refused (RFC 9457), with every single fault. */
export type Problem = Schemas['Problem'];

type Method = 'get' | 'post' | 'put' | 'delete';
type OperationOf<Address extends keyof Addresses, Verb extends Method> = Addresses[Address][Verb];
type Where<Verb extends Method, Shape> = {
  [Address in keyof Addresses]: OperationOf<Address, Verb> extends Shape ? Address : never;
}[keyof Addresses];

type Json = { readonly responses: { readonly 200: { content: { readonly 'application/json': unknown } } } };
type File = {
  readonly responses: {
    readonly 200: { content: { readonly 'application/pdf': unknown } | { readonly 'text/csv': unknown } };
  };
};
type List = { readonly parameters: { readonly query?: { readonly cursor?: string } } } & {
  readonly responses: { readonly 200: { content: { readonly 'application/json': { readonly items: unknown } } } };
};
type Acts = { readonly responses: { readonly 200: unknown } };
type Creates = { readonly responses: { readonly 201: unknown } };
type Removes = { readonly responses: { readonly 204: unknown } };

/** Where something can be read. */
export type ReadAddress = Where<'get', Json>;
/** Where something can be listed. */
export type ListAddress = Where<'get', List>;
/** Where a file can be had. */
export type FileAddress = Where<'get', File>;
/** Where something can be created. */
export type CreateAddress = Where<'post', Creates>;
/** Where a step is taken, such as freezing a run. */
export type StepAddress = Where<'post', Acts>;
/** Where something can be edited. */
export type EditAddress = Where<'put', Acts>;
/** Where something can be removed. */
export type RemoveAddress = Where<'delete', Removes>;

type Sent<Operation> = (Operation extends { readonly parameters: infer Parameters }
  ? Pick<Parameters, Extract<keyof Parameters, 'path' | 'query'>>
  : unknown) &
  (Operation extends { readonly requestBody: { readonly content: { readonly 'application/json': infer Body } } }
    ? { readonly body: Body }
    : unknown);

type Aborted = { readonly signal?: AbortSignal };
/** Why something is done, as the history keeps it. */
type Reasoned = Aborted & { readonly reason?: string };
/** The key under which it is done once, however often it is sent; a new one for each call unless given. */
type Keyed = Reasoned & { readonly idempotencyKey?: string };
/** What is edited, as it was read: unless given, as this client read it last. */
type Tagged = Reasoned & { readonly entityTag?: string };

/** May be left out where nothing has to be said. */
type Asked<Said> = Record<never, never> extends Said ? [asked?: Said] : [asked: Said];

type Success = 200 | 201 | 204;
type Answered<Status, Value> = {
  readonly ok: true;
  readonly status: Status;
  readonly value: Value;
  /** Names this state: for an edit made elsewhere. */
  readonly entityTag?: string;
  /** Address of what was created. */
  readonly location?: string;
};

/** What was refused. It changed nothing. */
export type Refused<Status = number> = { readonly ok: false; readonly status: Status; readonly problem: Problem };

type ValueIn<Response> = Response extends { content: { readonly 'application/json': infer Value } } ? Value : undefined;

/** What an operation is answered with: what was asked for, or the problem. */
export type Answer<Operation> = Operation extends { readonly responses: infer Responses }
  ? | { [Status in keyof Responses & Success]: Answered<Status, ValueIn<Responses[Status]>> }[keyof Responses & Success]
    | Refused<Exclude<keyof Responses, Success | 304>>
  : never;

type RefusalOf<Operation> = Extract<Answer<Operation>, { readonly ok: false }>;
type ItemOf<Operation> =
  Answer<Operation> extends infer One
    ? One extends { readonly value: { readonly items: readonly (infer Item)[] } }
      ? Item
      : never
    : never;

/** Bytes, and the name the service gives the file. */
export type Download = { readonly ok: true; readonly bytes: Uint8Array<ArrayBuffer>; readonly name?: string };

export type ClientSettings = {
  /** Where the service is: `https://umlage.example.org`. */
  readonly address: string;
  /** Made at `POST /api/v1/tokens`, or an access token of the identity provider; without it one is a visitor. */
  readonly token?: string | undefined;
  /** Of texts in answers; German unless asked for. */
  readonly language?: 'de' | 'en';
  /** How often what may be sent again is sent at most, if the connection breaks or the service is busy; 3 unless given. */
  readonly attempts?: number;
  /** Instead of the one there is, as for a test or a proxy. */
  readonly fetch?: FetchLike;
};

/** Asks the service. What it refuses is a value; thrown is only what no program can expect, such as a lost connection. */
export type Client = {
  /** Reads, and remembers the entity tag for an edit. */
  readonly read: <Address extends ReadAddress>(
    address: Address,
    ...asked: Asked<Sent<OperationOf<Address, 'get'>> & Aborted>
  ) => Promise<Answer<OperationOf<Address, 'get'>>>;
  /** Reads a list page by page; after one that is refused there is none. */
  readonly pages: <Address extends ListAddress>(
    address: Address,
    ...asked: Asked<Sent<OperationOf<Address, 'get'>> & Aborted>
  ) => AsyncGenerator<Answer<OperationOf<Address, 'get'>>, void>;
  /** Reads a list to its end. */
  readonly list: <Address extends ListAddress>(
    address: Address,
    ...asked: Asked<Sent<OperationOf<Address, 'get'>> & Aborted>
  ) => Promise<
    | { readonly ok: true; readonly items: readonly ItemOf<OperationOf<Address, 'get'>>[] }
    | RefusalOf<OperationOf<Address, 'get'>>
  >;
  /** Gets a file: a letter as PDF, a table as CSV. */
  readonly download: <Address extends FileAddress>(
    address: Address,
    ...asked: Asked<Sent<OperationOf<Address, 'get'>> & Aborted>
  ) => Promise<Download | RefusalOf<OperationOf<Address, 'get'>>>;
  /** Creates once, also if it has to be sent again. */
  readonly create: <Address extends CreateAddress>(
    address: Address,
    ...asked: Asked<Sent<OperationOf<Address, 'post'>> & Keyed>
  ) => Promise<Answer<OperationOf<Address, 'post'>>>;
  /** Takes a step, such as freezing a run. It is sent once: whether it was taken, reading tells. */
  readonly perform: <Address extends StepAddress>(
    address: Address,
    ...asked: Asked<Sent<OperationOf<Address, 'post'>> & Reasoned>
  ) => Promise<Answer<OperationOf<Address, 'post'>>>;
  /** Edits what was read. Refused with 412 if somebody else has changed it since. */
  readonly edit: <Address extends EditAddress>(
    address: Address,
    ...asked: Asked<Sent<OperationOf<Address, 'put'>> & Tagged>
  ) => Promise<Answer<OperationOf<Address, 'put'>>>;
  /** Removes what was read; the same holds. */
  readonly remove: <Address extends RemoveAddress>(
    address: Address,
    ...asked: Asked<Sent<OperationOf<Address, 'delete'>> & Tagged>
  ) => Promise<Answer<OperationOf<Address, 'delete'>>>;
};

type AnyAsked = {
  readonly path?: Readonly<Record<string, unknown>>;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
} & Keyed &
  Tagged;

type Page = { readonly items: readonly unknown[]; readonly next?: string };

/**
 * A client of the service, for Node and browsers. Addresses, requests and answers have the types of the document of the API.
 *
 * @example
 * ```ts
 * const umlage = createClient({ address: 'https://umlage.example.org', token, language: 'en' });
 * const run = await umlage.create('/cooperations/{cooperation}/runs', {
 *   path: { cooperation: 'nordkreis' },
 *   body: { period: { from: '2025-01-01', until: '2026-01-01' } },
 *   reason: 'Settlement of 2025',
 * });
 * if (run.ok) console.log(run.value.members);
 * else console.log(run.problem.detail, run.problem.errors);
 * ```
 */
export function createClient({ address, token, language, attempts = 3, fetch }: ClientSettings): Client {
  const sender = openSender<Record<string, never>>({
    baseUrl: `${address.replace(/\/+$/, '')}${prefix}`,
    headers: {
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      ...(language === undefined ? {} : { 'accept-language': language }),
    },
    // The one there is when it is called, as it may be replaced later.
    fetch: sendOn({ attempts, prefix, fetch: fetch ?? ((request) => globalThis.fetch(request)) }),
  });
  // Its types are of one address each; ours have been checked where the client is called.
  const send = sender.request as unknown as (
    method: Method,
    address: string,
    init: object,
  ) => Promise<{ readonly data?: unknown; readonly error?: unknown; readonly response: Response }>;

  const ask = async (
    method: Method,
    at: string,
    { path, query, body, reason, idempotencyKey, entityTag, signal }: AnyAsked = {},
    more: { readonly headers?: Readonly<Record<string, string>>; readonly parseAs?: 'arrayBuffer' } = {},
  ) => {
    const { data, error, response } = await send(method, at, {
      ...more,
      params: { ...(path === undefined ? {} : { path }), ...(query === undefined ? {} : { query }) },
      ...(body === undefined ? {} : { body }),
      ...(signal === undefined ? {} : { signal }),
      headers: {
        ...more.headers,
        ...(reason === undefined ? {} : { 'umlage-reason': encodeURIComponent(reason) }),
        ...(idempotencyKey === undefined ? {} : { 'idempotency-key': idempotencyKey }),
        ...(entityTag === undefined ? {} : { 'if-match': entityTag }),
      },
    });
    const { status, headers } = response;
    if (!response.ok) {
      if (!isProblem(error)) throw new Error(`${at} is answered with ${status}, but not by Umlage.`);
      return { ok: false, status, problem: error } as const;
    }
    const [tag, location] = [headers.get('etag'), headers.get('location')];
    return {
      ok: true,
      status,
      value: data,
      ...(tag === null ? {} : { entityTag: tag }),
      ...(location === null ? {} : { location }),
      name: /filename="([^"]+)"/.exec(headers.get('content-disposition') ?? '')?.[1],
    } as const;
  };

  /** The same as the type of the operation says. */
  const call = async <Told>(method: Method, at: string, request?: AnyAsked): Promise<Told> => {
    const answer = await ask(method, at, request);
    if (!answer.ok) return answer as Told;
    const { name: _name, ...told } = answer;
    return told as Told;
  };

  async function* pages<Told>(at: string, request: AnyAsked = {}): AsyncGenerator<Told, void> {
    let { query } = request;
    for (;;) {
      const page = await ask('get', at, { ...request, ...(query === undefined ? {} : { query }) });
      yield page as Told;
      const next = page.ok ? (page.value as Page).next : undefined;
      if (next === undefined) return;
      // The cursor alone, as the service may stand behind a proxy under an address it does not know.
      query = { ...query, cursor: new URL(next, 'http://localhost').searchParams.get('cursor') };
    }
  }

  const list = async <Told>(at: string, request?: AnyAsked): Promise<Told> => {
    const items: unknown[] = [];
    for await (const page of pages<Awaited<ReturnType<typeof ask>>>(at, request)) {
      if (!page.ok) return page as Told;
      items.push(...(page.value as Page).items);
    }
    return { ok: true, items } as Told;
  };

  const download = async <Told>(at: string, request?: AnyAsked): Promise<Told> => {
    const headers = { accept: 'application/pdf, text/csv, application/problem+json' };
    const answer = await ask('get', at, request, { headers, parseAs: 'arrayBuffer' });
    if (!answer.ok) return answer as Told;
    const { value, name } = answer;
    return {
      ok: true,
      bytes: new Uint8Array(value as ArrayBuffer),
      ...(name === undefined ? {} : { name }),
    } as Told;
  };

  return {
    read: (at, ...[asked]) => call('get', at, asked),
    pages: (at, ...[asked]) => pages(at, asked),
    list: (at, ...[asked]) => list(at, asked),
    download: (at, ...[asked]) => download(at, asked),
    create: (at, ...[asked]) => call('post', at, { idempotencyKey: newKey(), ...asked }),
    perform: (at, ...[asked]) => call('post', at, asked),
    edit: (at, ...[asked]) => call('put', at, asked),
    remove: (at, ...[asked]) => call('delete', at, asked),
  };
}

/** Not `randomUUID`, which browsers have over HTTPS only. */
function newKey(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function isProblem(error: unknown): error is Problem {
  return typeof error === 'object' && error !== null && 'type' in error && 'title' in error && 'status' in error;
}
