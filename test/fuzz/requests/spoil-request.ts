import type { JsonValue } from '@umlage/core';
import { isList, isTable, tableOf, textAt } from '../documents.ts';
import { mutate, mutations, replaced, type Path } from '../mutate.ts';
import type { Operation, Parameter } from './api-description.ts';
import { wireOf, type ApiRequest, type Wire } from './draw-request.ts';
import type { Draw } from './draw.ts';
import { garbage } from './garbage.ts';
import { placesIn, pointerTo } from './places.ts';

/** A request in which one thing is wrong, or looks so. */
export type Spoilt = {
  readonly wire: Wire;
  /** Whether it must be refused; else the service may take it. */
  readonly mustFail: boolean;
  /** Where the fault is, as a JSON Pointer: a refusal has to name it, if it names anything. */
  readonly place?: string;
};

type SpoilingRequest = {
  readonly request: ApiRequest;
  readonly draw: Draw;
  /** Earlier entity tags of the address. */
  readonly entityTags: readonly string[];
  readonly mostBytes: number;
};

type Spoil = {
  readonly appliesTo: (operation: Operation, headers: Readonly<Record<string, string>>) => boolean;
  /** `undefined` where the request drawn has nothing that could be spoilt so. */
  readonly spoil: (spoiling: SpoilingRequest) => Spoilt | undefined;
};

const hasBody = ({ body }: Operation) => body !== undefined;
const has =
  (place: Parameter['place']) =>
  ({ parameters }: Operation) =>
    parameters.some((each) => each.place === place);
const anything = () => true;

/** All ways in which a request is spoilt, by name. */
export const spoils: Readonly<Record<string, Spoil>> = {
  valid: { appliesTo: anything, spoil: ({ request }) => asItIs(request) },
  'clock jump': { appliesTo: anything, spoil: ({ request }) => asItIs(request) },

  'malformed JSON': inText((text, draw) => draw.pick(garbage.JSON).replace('#', () => text)),
  'truncated JSON': inText((text, draw) => text.slice(0, draw.whole(1, Math.max(1, text.length - 1)))),
  'empty body': inText(() => ''),
  'broken UTF-8': {
    appliesTo: hasBody,
    spoil: ({ request, draw }) => {
      const { body, ...wire } = wireOf(markedIn(request, draw));
      const [before = '', after = ''] = String(body).split(mark);
      const bytes = [utf8(before), Uint8Array.from(draw.pick(garbage.brokenBytes)), utf8(after)];
      return { wire: { ...wire, body: joined(bytes) }, mustFail: true };
    },
  },
  'huge body': {
    appliesTo: hasBody,
    spoil: ({ request, draw, mostBytes }) => {
      const wire = wireOf(request);
      const padding = ' '.repeat(mostBytes + draw.whole(1, 1000));
      return { wire: { ...wire, body: draw.pick([`${String(wire.body)}${padding}`, `"${padding}"`]) }, mustFail: true };
    },
  },
  'deep nesting': inBody(({ request, draw }, body) => {
    const { path } = draw.pick(placesIn(body));
    const depth = draw.pick([70, 1000, 100_000]);
    const [open, close] = draw.pick([
      ['[', ']'],
      ['{"a":', '}'],
      ['{"rule":"among","parties":"all","then":', '}'],
    ] as const);
    return { ...withRaw(request, { body, path }, `${open.repeat(depth)}1${close.repeat(depth)}`), mustFail: true };
  }),

  'wrong type': inBody(({ request, draw }, body) => {
    const { path, value } = draw.pick(placesIn(body));
    const strangers: readonly JsonValue[] = [true, 7, 1.5, 'x', [], {}, [[]], { a: 1 }, ['x']];
    const others = strangers.filter((stranger) => kindOf(stranger) !== kindOf(value));
    return withBody(request, replaced(body, path, draw.pick(others)), path);
  }),
  null: inBody(({ request, draw }, body) => {
    const { path } = draw.pick(placesIn(body));
    return withBody(request, replaced(body, path, null), path);
  }),
  'missing field': inBody(({ request, draw }, body) => {
    const fields = placesIn(body).filter(({ path }) => typeof path.at(-1) === 'string');
    if (fields.length === 0) return undefined;
    const { path } = draw.pick(fields);
    return withBody(request, replaced(body, path, undefined), path);
  }),
  'unknown field': inBody(({ request, draw }, body) => {
    const tables = placesIn(body).filter(({ value }) => isTable(value));
    if (tables.length === 0) return undefined;
    const { path, value } = draw.pick(tables);
    const fields = Object.entries(tableOf(value));
    const name = draw.pick(garbage.fieldNames.filter((each) => fields.every(([field]) => field !== each)));
    const more = Object.fromEntries([...fields, [name, draw.pick([1, 'x', null, {}])]]) as JsonValue;
    return withBody(request, replaced(body, path, more), [...path, name]);
  }),
  'over-long text': inTexts((draw) => draw.pick(['x', '😀', 'a-', '9']).repeat(draw.pick([500, 20_000, 200_000]))),
  SQL: inTexts((draw) => draw.pick(garbage.SQL)),
  HTML: inTexts((draw) => draw.pick(garbage.HTML)),
  // No database keeps the one, no encoding has the other.
  NUL: unstorable(inTexts((draw) => draw.pick(garbage.NUL))),
  'half surrogate': unstorable(inTexts((draw) => draw.pick(garbage.halfSurrogates))),
  'huge number': inBody(({ request, draw }, body) => {
    const scalars = placesIn(body).filter(
      ({ value }) => typeof value === 'number' || (typeof value === 'string' && /^-?\d/u.test(value)),
    );
    if (scalars.length === 0) return undefined;
    const { path, value } = draw.pick(scalars);
    const digits = '9'.repeat(draw.pick([17, 25, 400, 100_000]));
    if (typeof value === 'string')
      return withBody(
        request,
        replaced(body, path, draw.pick([digits, `${digits}.00`, `-${digits}.00`, `1/${digits}`])),
        path,
      );
    const raw = draw.pick([...garbage.numbers, digits]);
    return withRaw(request, { body, path }, raw);
  }),
  garbled: inBody(({ request, draw }, body) => {
    const garbled = mutate(body, draw.sample(mutations));
    // One that grows beyond all bounds says no more than a huge body does.
    return JSON.stringify(garbled).length > 500_000 ? undefined : withBody(request, garbled, []);
  }),

  'wrong content type': inHeaders(hasBody, ({ draw }) => ({
    headers: { 'content-type': draw.pick(garbage.contentTypes) },
    mustFail: true,
  })),
  'no content type': {
    appliesTo: hasBody,
    spoil: ({ request }) => {
      const { headers, body, ...wire } = wireOf(request);
      const { 'content-type': _, ...others } = headers;
      // Of a text a request would say that it is one.
      return { wire: { ...wire, headers: others, body: utf8(String(body)) }, mustFail: true };
    },
  },
  'garbage If-Match': inHeaders(anything, ({ draw }) => ({
    headers: { [draw.pick(['if-match', 'if-none-match'])]: draw.pick(garbage.entityTags) },
  })),
  'stale If-Match': inHeaders(anything, ({ request: { operation }, draw, entityTags }) => ({
    headers: {
      'if-match': draw.pick(['"0000000000000000"', '"0.stale"', ...entityTags.slice(0, -1).filter(isOfOneThing)]),
    },
    mustFail: operation.parameters.some(({ name, place }) => place === 'header' && /^if-match$/iu.test(name)),
  })),
  'garbage Idempotency-Key': inHeaders(anything, ({ draw }) => ({
    headers: { 'idempotency-key': draw.pick(garbage.idempotencyKeys) },
  })),
  'garbage Accept-Language': inHeaders(anything, ({ draw }) => ({
    headers: {
      'accept-language': draw.pick(garbage.languages),
      cookie: `language=${draw.pick(garbage.brokenAddresses)}`,
    },
  })),
  'garbage Authorization': inHeaders(
    ({ isSecured }, headers) => isSecured && 'authorization' in headers,
    ({ draw }) => ({ headers: { authorization: draw.pick(garbage.authorizations) }, mustFail: true }),
  ),

  'wrong method': {
    appliesTo: anything,
    spoil: ({ request, draw }) => {
      const { operation, ...rest } = request;
      const method = draw.pick(
        ['PUT', 'PATCH', 'DELETE', 'POST', 'PROPFIND', 'GET'].filter((each) => each !== operation.method),
      );
      const wire = { ...wireOf({ operation, ...rest }), method };
      const withoutBody = { ...wire, body: undefined };
      // Whether another operation takes it is for the player to know.
      return { wire: method === 'GET' ? withoutBody : wire, mustFail: false };
    },
  },
  'SQL in address': inPath((draw) => encodeURIComponent(draw.pick(garbage.SQL))),
  'HTML in address': inPath((draw) => encodeURIComponent(draw.pick(garbage.HTML))),
  'broken UTF-8 in address': inPath((draw) => draw.pick(garbage.brokenAddresses)),
  'wrong id in address': inPath((draw) => draw.pick(garbage.wrongIds)),
  'wrong query': {
    appliesTo: has('query'),
    spoil: ({ request, draw }) => {
      const asked = request.operation.parameters.filter(({ place }) => place === 'query');
      const { name, schema, accepts } = draw.pick(asked);
      const value = draw.pick([...garbage.queryValues, ...garbage.SQL, ...garbage.HTML]);
      const isNumber = ['integer', 'number'].includes(textAt(schema, 'type')) && value.trim() !== '';
      const others = request.query.filter(([other]) => other !== name);
      const mustFail = !accepts(isNumber ? Number(value) : value);
      return { wire: wireOf({ ...request, query: [...others, [name, value]] }), mustFail, place: `/${name}` };
    },
  },
  'unknown query': {
    appliesTo: anything,
    spoil: ({ request, draw }) => {
      const wire = wireOf(request);
      const address = `${wire.address}${wire.address.includes('?') ? '&' : '?'}${draw.pick(garbage.queries)}`;
      return { wire: { ...wire, address }, mustFail: false };
    },
  },
};

/** A request nothing is wrong with. */
export function asItIs(request: ApiRequest): Spoilt {
  return { wire: wireOf(request), mustFail: false };
}

function unstorable({ appliesTo, spoil }: Spoil): Spoil {
  const certainly = (spoilt: Spoilt | undefined) => (spoilt === undefined ? undefined : { ...spoilt, mustFail: true });
  return { appliesTo, spoil: (spoiling) => certainly(spoil(spoiling)) };
}

/** The text of the body as something that is no JSON. */
function inText(change: (text: string, draw: Draw) => string): Spoil {
  return {
    appliesTo: hasBody,
    spoil: ({ request, draw }) => {
      const wire = wireOf(request);
      const changed = change(String(wire.body), draw);
      return { wire: { ...wire, body: isJson(changed) ? '{' : changed }, mustFail: true };
    },
  };
}

function inBody(spoil: (spoiling: SpoilingRequest, body: JsonValue) => Spoilt | undefined): Spoil {
  return {
    appliesTo: hasBody,
    spoil: (spoiling) => (spoiling.request.body === undefined ? undefined : spoil(spoiling, spoiling.request.body)),
  };
}

/** One text now and then, whatever it is; else all texts that may say anything, so that each is reached and stored. */
function inTexts(text: (draw: Draw) => string): Spoil {
  return inBody(({ request, draw }, body) => {
    const texts = placesIn(body).filter(({ value }) => typeof value === 'string');
    if (texts.length === 0) return undefined;
    const into = text(draw);
    const one = draw.pick(texts);
    const free = texts.filter(({ path }) => takes(request, replaced(body, path, into)));
    if (free.length === 0 || draw.chance(0.3)) return withBody(request, replaced(body, one.path, into), one.path);
    return withBody(
      request,
      free.reduce((all, { path }) => replaced(all, path, into), body),
    );
  });
}

function inHeaders(
  appliesTo: Spoil['appliesTo'],
  change: (spoiling: SpoilingRequest) => {
    readonly headers: Readonly<Record<string, string>>;
    readonly mustFail?: boolean;
  },
): Spoil {
  return {
    appliesTo,
    spoil: (spoiling) => {
      const { headers, mustFail = false } = change(spoiling);
      const wire = wireOf(spoiling.request);
      return { wire: { ...wire, headers: { ...wire.headers, ...headers } }, mustFail };
    },
  };
}

function inPath(segment: (draw: Draw) => string): Spoil {
  return {
    appliesTo: has('path'),
    spoil: ({ request, draw }) => {
      const name = draw.pick(Object.keys(request.inPath));
      const text = segment(draw);
      const wire = wireOf({ ...request, inPath: { ...request.inPath, [name]: text } });
      // What may stand there is nothing to point at: there is no such thing, or something else is wrong first.
      const parameter = request.operation.parameters.find((each) => each.name === name);
      return { wire, mustFail: true, ...(parameter?.accepts(text) === true ? {} : { place: `/${name}` }) };
    },
  };
}

function withBody(request: ApiRequest, body: JsonValue, path?: Path): Spoilt {
  const mustFail = !takes(request, body);
  return { wire: wireOf({ ...request, body }), mustFail, ...(path === undefined ? {} : { place: pointerTo(path) }) };
}

const mark = 'here stands what is written raw';

/** A place in a text of the body, most of the time in one that may say anything. */
function markedIn(request: ApiRequest, draw: Draw): ApiRequest {
  const { body = null } = request;
  const texts = placesIn(body).filter(({ value }) => typeof value === 'string');
  const free = texts.filter(({ path }) => takes(request, replaced(body, path, 'Ein Text')));
  const among = free.length > 0 && draw.chance(0.8) ? free : texts;
  return { ...request, body: among.length === 0 ? mark : replaced(body, draw.pick(among).path, `vor ${mark} nach`) };
}

/** Writes down what no value of JavaScript stands for. */
function withRaw(request: ApiRequest, { body, path }: { body: JsonValue; path: Path }, raw: string): Spoilt {
  const wire = wireOf({ ...request, body: replaced(body, path, mark) });
  const number = Number(raw);
  return {
    wire: { ...wire, body: String(wire.body).replace(JSON.stringify(mark), () => raw) },
    mustFail: !takes(request, replaced(body, path, number)),
    place: pointerTo(path),
  };
}

function takes({ operation }: ApiRequest, body: JsonValue): boolean {
  return operation.body?.accepts(body) ?? true;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function kindOf(value: JsonValue): string {
  return isList(value) ? 'list' : value === null ? 'null' : typeof value;
}

const utf8 = (text: string) => new TextEncoder().encode(text);

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  return new Uint8Array(parts.flatMap((part) => [...part]));
}

/** A tag that begins with a revision may be that of another thing in the same one. */
function isOfOneThing(tag: string): boolean {
  return !/^"\d+\./u.test(tag);
}
