import type { JsonValue } from '@umlage/core';
import * as fc from 'fast-check';
import { isList, isTable } from './documents.ts';

/** Garbles a JSON value at random places: often so that it can still be read, sometimes beyond recognition. */

export type Path = readonly (string | number)[];
type Place = { readonly path: Path; readonly value: JsonValue };

/** What a mutation does with the value at its place; `pick` chooses among what it may become. */
type Change = (place: Place, pick: Pick, document: JsonValue) => JsonValue | undefined;
type Pick = <Value>(from: readonly Value[]) => Value | undefined;

const numbers = [
  '0 -0 1 -1 0.000000000000000001 0.123456789012345678 -0.5 100 100.000000000000000001 1000000000000000000',
  '999999999999999999 -999999999999999999 999999999999999999.999999999999999999 33.333333 2/3 1/0 0/5 1e3 ٣',
  '1/999999999999999989 999999999999999989/999999999999999967',
].flatMap(words);
const amounts = [
  '0.00 -0.00 0.01 -0.01 0.05 33.33 99999999.99 9999999999999.99 -9999999999999.99 10000000000000.00',
  '10000000000000.01 90071992547409.91 9999999999999999.99 1.5 1',
].flatMap(words);
const days = [
  '1600-01-01 1600-01-02 9899-12-31 9899-12-30 1599-12-31 9900-01-01 2024-02-29 2023-02-29 1900-02-29',
  '2000-02-29 2024-01-01 2024-12-31 2025-01-01 2024-07-01 0000-00-00 2024-1-1',
].flatMap(words);
const daysOfYear = words('01-01 12-31 02-28 02-29 07-01 08-01 13-01 00-00');
const counts = [0, -0, 1, -1, 2, 20, -20, 40, 0.5, 1e21, -1e21, 2 ** 53, Number.MAX_VALUE, 5e-324, 9999, 365];
const ids = [...words('constructor a 0 nobody all ä A a--b tostring'), 'x'.repeat(64), 'x'.repeat(65)];
const texts = [
  ...words('\0 \ud800 \u202eevil ﷺ e\u0301 </script> %s{0}${x} ~1/~0 a/b __proto__ \n \u2028'),
  '',
  ' ',
  '😀'.repeat(60),
  'x'.repeat(200),
  'x'.repeat(5000),
  '§ 1 „Zitat“',
];
const strangers: readonly JsonValue[] = [
  null,
  true,
  false,
  0,
  1.5,
  -7,
  '',
  'x',
  [],
  {},
  [[]],
  [null],
  { a: 1 },
  ['all'],
];
const names = ['', ...words('__proto__ constructor toString hasOwnProperty x a/b~c rule key of then')];

const changes: Record<string, Change> = {
  extreme: ({ value }, pick) => {
    if (typeof value === 'number') return pick(counts);
    if (typeof value !== 'string') return undefined;
    const kind = kindOf(value);
    return pick({ day: days, dayOfYear: daysOfYear, amount: amounts, number: numbers, id: ids, text: texts }[kind]);
  },
  /** By another value of the same kind: what refers to something refers to something else. */
  alike: ({ path, value }, pick, document) => {
    const kind = likenessOf(path, value);
    const others = placesIn(document).filter((other) => likenessOf(other.path, other.value) === kind);
    return pick(others)?.value;
  },
  stranger: (_, pick) => pick(strangers),
  text: ({ value }, pick) => (typeof value === 'string' ? pick(texts) : undefined),
  empty: ({ value }) => (typeof value === 'string' ? '' : isTable(value) ? {} : isList(value) ? [] : undefined),
  repeat: ({ value }, pick) => {
    if (!isList(value)) return undefined;
    const again = pick(value);
    return again === undefined ? undefined : [...value, again];
  },
  reverse: ({ value }) => (isList(value) ? value.toReversed() : undefined),
  without: ({ value }, pick) => {
    if (isList(value)) {
      const index = pick([...value.keys()]);
      return index === undefined ? undefined : value.toSpliced(index, 1);
    }
    if (!isTable(value)) return undefined;
    const left = pick(Object.keys(value));
    return left === undefined ? undefined : Object.fromEntries(Object.entries(value).filter(([name]) => name !== left));
  },
  unknown: ({ value }, pick) => {
    const name = pick(names);
    const inner = pick(strangers);
    return !isTable(value) || name === undefined || inner === undefined
      ? undefined
      : Object.fromEntries([...Object.entries(value), [name, inner]]);
  },
  nested: ({ value }, pick) => {
    const depth = pick([1, 2, 5, 20, 70, 1000]) ?? 1;
    let nested = value;
    for (let level = 0; level < depth; level += 1) nested = wrapped(nested, pick);
    return nested;
  },
  many: ({ path, value }, pick) => {
    if (path.length === 0 || !isList(value) || value.length === 0) return undefined;
    const room = mostCharacters / Math.max(...value.map((each) => JSON.stringify(each).length));
    const wanted = Math.min(room, pick([20, 20, 100, 100, 1000, 1000, 20_000, 100_000]) ?? 1);
    return Array.from({ length: wanted }, (_, index) => numbered(value[index % value.length] ?? null, index));
  },
};

/** Of a list made long, so that one mutation upon another fills no memory. */
const mostCharacters = 10_000_000;

const kinds = Object.keys(changes);
const weights: Record<string, number> = { extreme: 8, alike: 8, stranger: 2, many: 1 };

export type Mutation = { readonly how: string; readonly at: number; readonly which: number };

const mutation: fc.Arbitrary<Mutation> = fc.record({
  how: fc.constantFrom(
    ...[...kinds, 'rename'].flatMap((kind) => Array.from({ length: weights[kind] ?? 2 }, () => kind)),
  ),
  at: fc.nat(),
  which: fc.nat(),
});

export const mutations = fc.array(mutation, { maxLength: 4 });

export function mutate(document: JsonValue, all: readonly Mutation[]): JsonValue {
  return all.reduce((garbled, { how, at, which }) => {
    const pick = pickBy(which);
    if (how === 'rename') return renamed(garbled, pick);
    const place = placeIn(garbled, at);
    const value = changes[how]?.(place, pick, garbled);
    return value === undefined ? garbled : replaced(garbled, place.path, value);
  }, document);
}

/** Half of all places evenly, half by descending, so that small parts of a document are reached as well. */
function placeIn(document: JsonValue, at: number): Place {
  const pick = pickBy(at);
  if (at % 2 === 0) return pick(placesIn(document)) ?? { path: [], value: document };
  let place: Place = { path: [], value: document };
  for (let stop = pick([0, 0, 0, 0, 1]); stop === 0; stop = pick([0, 0, 0, 0, 1])) {
    const { path, value } = place;
    if (typeof value !== 'object' || value === null) return place;
    const inner = pick(Object.entries(value));
    if (inner === undefined) return place;
    place = { path: [...path, isList(value) ? Number(inner[0]) : inner[0]], value: inner[1] };
  }
  return place;
}

const mostPlaces = 5000;

function placesIn(document: JsonValue): readonly Place[] {
  const found: Place[] = [{ path: [], value: document }];
  for (let index = 0; index < found.length && found.length < mostPlaces; index += 1) {
    const { path, value } = found[index] ?? { path: [], value: null };
    if (isList(value)) for (const [step, inner] of value.entries()) found.push({ path: [...path, step], value: inner });
    else if (isTable(value))
      for (const [step, inner] of Object.entries(value)) found.push({ path: [...path, step], value: inner });
  }
  return found;
}

/** Without `value` what stands there is taken away. */
export function replaced(document: JsonValue, path: Path, value: JsonValue | undefined): JsonValue {
  const [step, ...rest] = path;
  if (step === undefined) return value ?? null;
  if (isList(document) && typeof step === 'number') {
    if (rest.length > 0) return document.with(step, replaced(document[step] ?? null, rest, value));
    return value === undefined ? document.toSpliced(step, 1) : document.with(step, value);
  }
  if (!isTable(document)) return document;
  // From entries, so that an own `__proto__` stays one.
  return Object.fromEntries(
    Object.entries(document).flatMap(([name, inner]) => {
      if (name !== step) return [[name, inner]];
      if (rest.length > 0) return [[name, replaced(inner, rest, value)]];
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

/** The same id everywhere under another name. */
function renamed(document: JsonValue, pick: Pick): JsonValue {
  const found = placesIn(document).flatMap(({ path, value }) => (path.at(-1) === 'id' ? [value] : []));
  const before = pick(found);
  const after = pick(ids);
  if (after === undefined) return document;
  const rename = (value: JsonValue): JsonValue => {
    if (value === before) return after;
    if (isList(value)) return value.map(rename);
    if (!isTable(value)) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, inner]) => [name === before ? after : name, rename(inner)]),
    );
  };
  return rename(document);
}

function wrapped(value: JsonValue, pick: Pick): JsonValue {
  if (isTable(value) && 'rule' in value)
    return (
      pick<JsonValue>([
        { rule: 'among', parties: 'all', then: value },
        {
          rule: 'choose',
          cases: [{ if: { since: '2024-03-01' }, then: value }],
          otherwise: { rule: 'split', by: { key: 'each' } },
        },
        { rule: 'divide', portions: [{ portion: 'rest', then: value }] },
        { rule: 'relieve', of: value, parties: 'all', percent: '1/3', borneBy: { key: 'each' } },
        { rule: 'limit', of: value, bounds: [{ for: 'all', max: { amount: '9999999.00', per: 'period' } }] },
      ]) ?? value
    );
  if (isTable(value) && 'key' in value) return { key: 'sum', of: [value] };
  if (value === 'all' || (isTable(value) && 'except' in value)) return { except: value };
  if (isTable(value) && ('since' in value || 'not' in value)) return { not: value };
  return pick<JsonValue>([[value], { x: value }]) ?? value;
}

/** What has an id has one of its own. */
function numbered(value: JsonValue, index: number): JsonValue {
  if (!isTable(value) || typeof value['id'] !== 'string' || index === 0) return value;
  return { ...value, id: `${value['id']}-${String(index)}` };
}

/** Always the same choices for one number. */
function pickBy(number: number): Pick {
  let state = number;
  return (from) => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c_1b_3c_6d) + 0x9e_37_79_b9) | 0;
    return from[((state ^ (state >>> 13)) >>> 0) % Math.max(1, from.length)];
  };
}

function kindOf(text: string): 'day' | 'dayOfYear' | 'amount' | 'number' | 'id' | 'text' {
  if (/^\d{4}-\d{2}-\d{2}$/u.test(text)) return 'day';
  if (/^\d{2}-\d{2}$/u.test(text)) return 'dayOfYear';
  if (/^-?\d+\.\d{2}$/u.test(text)) return 'amount';
  if (/^-?\d+(?:[./]\d+)?$/u.test(text)) return 'number';
  return /^[a-z0-9-]+$/u.test(text) ? 'id' : 'text';
}

function likenessOf(path: Path, value: JsonValue): string {
  if (typeof value === 'string') return `string ${kindOf(value)}`;
  if (typeof value !== 'object' || value === null) return typeof value;
  if (isList(value)) return `list ${String(path.at(-1))}`;
  const told = ['rule', 'key', 'portion', 'method'].find((name) => Object.hasOwn(value, name));
  return told ?? `table ${String(path.findLast((step) => typeof step === 'string'))}`;
}

function words(text: string): readonly string[] {
  return text.split(' ');
}
