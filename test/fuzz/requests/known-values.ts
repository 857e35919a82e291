import type { JsonValue } from '@umlage/core';
import { isList, isTable, listAt, memberOf, type Table } from '../documents.ts';

export type Scalar = string | number;

/** What the service has answered so far, to refer to what is stored. */
export type KnownValues = {
  readonly learn: (from: Source, answer: JsonValue) => void;
  /** The address of something that was made. */
  readonly learnAddress: (address: string) => void;
  readonly learnEntityTag: (address: string, tag: string) => void;
  readonly forget: (address: string) => void;
  /** What may follow an address: the ids of what is listed there. */
  readonly below: (address: string, parameter: string) => readonly Scalar[];
  /** Values of fields of this name, as far as they are known within a scope. */
  readonly named: (scope: string, field: string) => readonly Scalar[];
  /** Documents from an address and those below it. */
  readonly documents: (address: string) => readonly Table[];
  /** All that were seen at an address, the latest last. */
  readonly entityTags: (address: string) => readonly string[];
};

/** Where an answer came from; its scope is what its ids belong to, such as a cooperation. */
type Source = { readonly address: string; readonly scope: string };

const mostKept = 300;

export function newKnownValues(): KnownValues {
  const ids = new Map<string, Set<Scalar>>();
  const fields = new Map<string, Set<Scalar>>();
  const documents = new Map<string, Set<Table>>();
  const entityTags = new Map<string, Set<string>>();

  const learnFields = (scope: string, value: JsonValue, name: string): void => {
    if (isList(value)) {
      for (const each of value) {
        // An id in `parties` is what others name as `party`.
        const id = memberOf(each, 'id');
        if (isScalar(id)) keep(fields, keyOf(scope, singular(name)), id);
        learnFields(scope, each, singular(name));
      }
    } else if (isTable(value)) for (const [inner, each] of Object.entries(value)) learnFields(scope, each, inner);
    else if (isScalar(value)) keep(fields, keyOf(scope, name), value);
  };

  return {
    learn: ({ address, scope }, answer) => {
      const items = isList(answer) ? answer : listAt(answer, 'items');
      for (const item of items.filter(isTable)) {
        keep(documents, address, item);
        for (const [name, value] of Object.entries(item)) {
          if (isScalar(value)) keep(ids, keyOf(address, name), value);
          const id = memberOf(value, 'id');
          if (isScalar(id)) keep(ids, keyOf(address, 'id'), id);
        }
      }
      if (isTable(answer) && items.length === 0) keep(documents, address, answer);
      learnFields(scope, answer, '');
    },
    learnAddress: (address) => {
      const end = address.lastIndexOf('/');
      keep(ids, keyOf(address.slice(0, end), 'id'), decodeURIComponent(address.slice(end + 1)));
    },
    learnEntityTag: (address, tag) => {
      entityTags.get(address)?.delete(tag);
      keep(entityTags, address, tag);
    },
    forget: (address) => {
      const end = address.lastIndexOf('/');
      for (const [key, known] of ids)
        if (key.startsWith(`${address.slice(0, end)} `))
          for (const id of known) if (encodeURIComponent(id) === address.slice(end + 1)) known.delete(id);
    },
    below: (address, parameter) => {
      const named = listOfSet(ids.get(keyOf(address, parameter)));
      return named.length > 0 ? named : listOfSet(ids.get(keyOf(address, 'id')));
    },
    named: (scope, field) => listOfSet(fields.get(keyOf(scope, field))),
    documents: (address) =>
      [...documents].flatMap(([at, known]) => (at === address || at.startsWith(`${address}/`) ? [...known] : [])),
    entityTags: (address) => listOfSet(entityTags.get(address)),
  };
}

function keep<Value>(into: Map<string, Set<Value>>, key: string, value: Value): void {
  const kept = into.get(key) ?? new Set<Value>();
  into.set(key, kept.add(value));
  if (kept.size > mostKept) for (const oldest of [...kept].slice(0, kept.size - mostKept)) kept.delete(oldest);
}

function listOfSet<Value>(set: ReadonlySet<Value> | undefined): readonly Value[] {
  return set === undefined ? [] : [...set];
}

/** No address has a blank. */
function keyOf(address: string, name: string): string {
  return `${address} ${name}`;
}

function isScalar(value: unknown): value is Scalar {
  return typeof value === 'string' || typeof value === 'number';
}

function singular(name: string): string {
  return name.endsWith('ies') ? `${name.slice(0, -3)}y` : name.replace(/s$/u, '');
}
