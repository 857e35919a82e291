import { clockFrom, createApp, type Database } from '@umlage/api';
import { pino } from 'pino';

/** The parts of an OpenAPI document that tests look at. */
export interface ApiDocument {
  readonly tags: readonly { readonly name: string; readonly description: string }[];
  readonly paths: Readonly<Record<string, Readonly<Partial<Record<Method, Operation>>>>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, object>>;
    readonly parameters: Readonly<Record<string, Parameter>>;
    readonly responses: Readonly<Record<string, DocumentedResponse>>;
  };
}

export type Method = 'get' | 'post' | 'put' | 'delete';

export interface Operation {
  readonly operationId: string;
  readonly tags: readonly string[];
  readonly summary: string;
  readonly 'x-right': string;
  readonly security: readonly Readonly<Record<string, unknown>>[];
  readonly parameters: readonly (Parameter | Reference)[];
  readonly requestBody?: { readonly content: { readonly 'application/json': RequestContent } };
  readonly responses: Readonly<Record<string, DocumentedResponse | Reference>>;
}

interface Reference {
  readonly $ref: string;
}

export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly description?: string;
  readonly example?: unknown;
  readonly schema: { readonly example?: unknown };
}

interface RequestContent {
  readonly examples: Readonly<Record<string, { readonly summary: string; readonly value: unknown }>>;
}

export interface DocumentedResponse {
  readonly headers?: Readonly<Record<string, unknown>>;
  readonly content?: Readonly<Record<string, object>>;
}

/** One operation, and where it stands. */
export interface PlacedOperation {
  readonly path: string;
  readonly method: Method;
  readonly operation: Operation;
}

const noDatabase: Database = {
  kind: 'server',
  isNew: false,
  transact: () => Promise.reject(new Error('The document is asked for, no data.')),
  close: () => Promise.resolve(),
};

/** The document as the service gives it out, which needs no database. */
export async function apiDocumentText(): Promise<string> {
  const app = createApp({
    origin: 'http://localhost',
    log: pino({ level: 'silent' }),
    identityProvider: undefined,
    requestsPerMinute: 1_000,
    database: noDatabase,
    clock: clockFrom(() => new Date(0)),
  });
  return (await app.request('/openapi.json')).text();
}

export async function apiDocument(): Promise<ApiDocument> {
  return JSON.parse(await apiDocumentText()) as ApiDocument;
}

export function operationsIn({ paths }: ApiDocument): readonly PlacedOperation[] {
  const methods = ['get', 'post', 'put', 'delete'] as const;
  return Object.entries(paths).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const operation = item[method];
      return operation === undefined ? [] : [{ path, method, operation }];
    }),
  );
}

export function parametersOf({ components }: ApiDocument, { parameters }: Operation): readonly Parameter[] {
  return parameters.flatMap((parameter) => {
    if (!('$ref' in parameter)) return [parameter];
    const found = components.parameters[nameIn(parameter)];
    return found === undefined ? [] : [found];
  });
}

export function responseIn(
  { components }: ApiDocument,
  { responses }: Operation,
  status: number,
): DocumentedResponse | undefined {
  const response = responses[status];
  return response !== undefined && '$ref' in response ? components.responses[nameIn(response)] : response;
}

function nameIn({ $ref }: Reference): string {
  return $ref.split('/').at(-1) ?? '';
}
