import type { JsonValue } from '@umlage/core';
import { listOf, memberOf } from '../documents.ts';
import { replaced } from '../mutate.ts';
import type { ApiDescription, Operation, Parameter } from './api-description.ts';
import type { Draw } from './draw.ts';
import { drawValue, projected, type Drawing } from './draw-value.ts';
import type { KnownValues } from './known-values.ts';
import { placesIn } from './places.ts';

/** A request before it is written down: what may still be spoilt in it. */
export type ApiRequest = {
  readonly operation: Operation;
  /** As they stand in the address. */
  readonly inPath: Readonly<Record<string, string>>;
  readonly query: readonly (readonly [string, string])[];
  readonly headers: Readonly<Record<string, string>>;
  readonly body: JsonValue | undefined;
};

/** What goes over the wire. */
export type Wire = {
  readonly method: string;
  readonly address: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array<ArrayBuffer> | undefined;
};

export type RequestSource = {
  readonly api: ApiDescription;
  readonly known: KnownValues;
  readonly headers: Readonly<Record<string, string>>;
  /** By the name of the operation: bodies that are known to be good. */
  readonly bodies: Readonly<Record<string, (draw: Draw, inPath: ApiRequest['inPath']) => JsonValue>>;
};

/** A request as the description wants it, most of the time about things that exist. */
export function drawRequest(operation: Operation, source: RequestSource, draw: Draw): ApiRequest {
  const { api, known, headers } = source;
  const inPath = drawPath(operation, source, draw);
  const address = addressOf(operation, inPath);
  const drawing: Drawing = { draw, api, known: (field) => known.named(scopeOf(operation, inPath), field) };
  const given = (place: Parameter['place']) =>
    operation.parameters.flatMap((parameter) =>
      parameter.place === place && (parameter.required || draw.chance(0.4))
        ? [[parameter.name, textOf(drawValue(parameter.schema, drawing, parameter.name))] as const]
        : [],
    );
  const ownHeaders = given('header').map(([name, drawn]): [string, string] => {
    // Every header takes what is percent-encoded; an edit is made on whatever revision there is.
    const fixed: Readonly<Record<string, string>> = { 'idempotency-key': draw.uuid(), 'if-match': '*' };
    return [name.toLowerCase(), fixed[name.toLowerCase()] ?? encodeURIComponent(drawn)];
  });
  return {
    operation,
    inPath,
    query: given('query'),
    headers: { ...Object.fromEntries(ownHeaders), ...headers },
    body:
      operation.body === undefined
        ? undefined
        : drawBody({ operation, inPath, address }, operation.body, source, drawing),
  };
}

const mostAttempts = 30;

/** Ids of what exists, one below another, as far as any are found. */
function drawPath(operation: Operation, { api, known }: RequestSource, draw: Draw): ApiRequest['inPath'] {
  const parameters = operation.parameters.filter(({ place }) => place === 'path');
  const wantsExisting = draw.chance(0.95);
  for (let attempt = 1; ; attempt += 1) {
    const inPath: Record<string, string> = {};
    let allExist = true;
    for (const parameter of parameters) {
      const { name, schema, accepts } = parameter;
      const above = operation.listedAt + addressOf(operation, inPath, name);
      const stored = wantsExisting ? known.below(above, name).filter((id) => accepts(id)) : [];
      const examples = listOf(memberOf(schema, 'examples')).concat(memberOf(schema, 'example') ?? []);
      const drawn = () => drawValue(schema, { draw, api, known: () => [] }, name);
      const chosen = stored.length > 0 ? draw.pick(stored) : examples.length > 0 ? draw.pick(examples) : drawn();
      inPath[name] = encodeURIComponent(textOf(chosen));
      allExist &&= stored.length > 0;
    }
    // Where such things are stored, another may be.
    const isUsual = operation.body === undefined || known.documents(addressOf(operation, inPath)).length > 0;
    const suits = allExist && (isUsual || draw.chance(0.1));
    if (suits || !wantsExisting || attempt === mostAttempts) return inPath;
  }
}

/** Like something stored, else as the schema says. */
function drawBody(
  { operation, inPath, address }: Pick<ApiRequest, 'operation' | 'inPath'> & { readonly address: string },
  body: NonNullable<Operation['body']>,
  { known, bodies }: RequestSource,
  drawing: Drawing,
): JsonValue {
  const { draw, api } = drawing;
  const good = bodies[operation.name];
  if (good !== undefined && draw.chance(0.7)) return good(draw, inPath);
  const stored = known.documents(address);
  if (stored.length > 0 && draw.chance(0.7))
    for (let attempt = 0; attempt < 20; attempt += 1) {
      const like = projected(draw.pick(stored), body.schema, api);
      if (body.accepts(like)) return draw.chance(0.5) ? like : varied(like, body, drawing);
    }
  return drawValue(body.schema, drawing);
}

/** With the value of one field changed to another that the schema allows. */
function varied(like: JsonValue, body: NonNullable<Operation['body']>, { draw, known }: Drawing): JsonValue {
  const place = draw.pick(placesIn(like));
  const others = known(place.path.findLast((step) => typeof step === 'string') ?? '');
  if (place.path.length === 0 || others.length === 0) return like;
  const changed = replaced(like, place.path, draw.pick(others));
  return body.accepts(changed) ? changed : like;
}

/** The address, or what stands before a parameter of it. */
export function addressOf(operation: Operation, inPath: Readonly<Record<string, string>>, before?: string): string {
  const path = before === undefined ? operation.path : (operation.path.split(`/{${before}}`)[0] ?? '');
  return path.replaceAll(/\{([^}]+)\}/gu, (_, name: string) => inPath[name] ?? '');
}

/** What the ids of a request belong to: all up to its first parameter. */
export function scopeOf(operation: Operation, inPath: Readonly<Record<string, string>>): string {
  const end = operation.path.indexOf('}');
  return end === -1 ? '' : addressOf({ ...operation, path: operation.path.slice(0, end + 1) }, inPath);
}

export function wireOf({ operation, inPath, query, headers, body }: ApiRequest): Wire {
  const asked = query.map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`).join('&');
  return {
    method: operation.method,
    address: addressOf(operation, inPath) + (asked === '' ? '' : `?${asked}`),
    headers:
      operation.body === undefined
        ? headers
        : { ...headers, 'content-type': headers['content-type'] ?? operation.body.mediaType },
    body: body === undefined ? undefined : isJson(operation) ? JSON.stringify(body) : textOf(body),
  };
}

function isJson({ body }: Operation): boolean {
  return body !== undefined && body.mediaType.includes('json');
}

function textOf(value: JsonValue): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
