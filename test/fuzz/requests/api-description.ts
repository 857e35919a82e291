import type { JsonValue } from '@umlage/core';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { isTable, listAt, listOf, memberOf, tableOf, textAt, type Table } from '../documents.ts';

/** Something the description of an API has a schema for. */
type Described = {
  readonly schema: Table;
  readonly accepts: (value: unknown) => boolean;
};

export type Parameter = Described & {
  readonly name: string;
  readonly place: 'path' | 'query' | 'header' | 'cookie';
  readonly required: boolean;
};

export type Operation = {
  /** `POST /cooperations/{cooperation}/runs` */
  readonly name: string;
  readonly method: string;
  readonly path: string;
  readonly parameters: readonly Parameter[];
  readonly body: (Described & { readonly mediaType: string }) | undefined;
  /** By status: what it answers, and if that is JSON, how it looks; `undefined` where nothing is described. */
  readonly answers: ReadonlyMap<string, Described | undefined> | undefined;
  /** Whether it is for those who sign in. */
  readonly isSecured: boolean;
  /** Before its address: where the ids in it are listed. */
  readonly listedAt: string;
};

export type ApiDescription = {
  readonly operations: readonly Operation[];
  /** What a `$ref` stands for. */
  readonly resolve: (schema: Table) => Table;
  /** How many tables and lists deep the smallest value of a schema is. */
  readonly heightOf: (schema: Table) => number;
};

const methods = ['get', 'post', 'put', 'patch', 'delete'];

/** Reads an OpenAPI 3.1 document. */
export function readApiDescription(document: JsonValue): ApiDescription {
  const ajv = new Ajv2020({ strict: false, formats: stringFormats });
  ajv.addSchema(tableOf(document), 'api');

  type Located = { readonly pointer: readonly string[]; readonly value: Table };
  const locate = (pointer: readonly string[]): Located => {
    const value = tableOf(pointer.reduce<JsonValue | undefined>(stepInto, document));
    const reference = textAt(value, '$ref');
    return reference === '' ? { pointer, value } : locate(stepsOf(reference));
  };
  const describedAt = (at: readonly string[]): Described => {
    const { pointer, value } = locate(at);
    const accepts = (candidate: unknown) => {
      const validate = ajv.getSchema(`api#/${pointer.map(escaped).join('/')}`);
      if (validate === undefined) throw new Error(`there is a schema at /${pointer.join('/')}`);
      return validate(candidate) === true;
    };
    return { schema: value, accepts };
  };
  const jsonAt = (at: readonly string[]) => {
    const { pointer, value } = locate(at);
    const content = tableOf(memberOf(value, 'content'));
    const mediaTypes = Object.keys(content);
    const mediaType = mediaTypes.find((type) => /^application\/(?:[a-z.-]+\+)?json\b/u.test(type)) ?? mediaTypes[0];
    const hasSchema = mediaType !== undefined && memberOf(content[mediaType], 'schema') !== undefined;
    return hasSchema ? { mediaType, ...describedAt([...pointer, 'content', mediaType, 'schema']) } : undefined;
  };
  const parametersAt = (at: readonly string[]): readonly Parameter[] =>
    listOf(at.reduce<JsonValue | undefined>(stepInto, document)).map((_, index) => {
      const { pointer, value } = locate([...at, String(index)]);
      const place = textAt(value, 'in') as Parameter['place'];
      const required = place === 'path' || memberOf(value, 'required') === true;
      return { ...describedAt([...pointer, 'schema']), name: textAt(value, 'name'), place, required };
    });

  const operations = Object.entries(tableOf(memberOf(document, 'paths'))).flatMap(([path, item]) =>
    methods.flatMap((method): readonly Operation[] => {
      const operation = memberOf(item, method);
      if (operation === undefined) return [];
      const at = ['paths', path, method];
      const answers = Object.keys(tableOf(memberOf(operation, 'responses'))).map(
        (status) => [status, jsonAt([...at, 'responses', status])] as const,
      );
      const body = memberOf(operation, 'requestBody') === undefined ? undefined : jsonAt([...at, 'requestBody']);
      return [
        {
          name: `${method.toUpperCase()} ${path}`,
          method: method.toUpperCase(),
          path,
          parameters: [...parametersAt(['paths', path, 'parameters']), ...parametersAt([...at, 'parameters'])],
          body,
          answers: new Map(answers),
          isSecured: listOf(memberOf(operation, 'security') ?? memberOf(document, 'security')).length > 0,
          listedAt: '',
        },
      ];
    }),
  );
  const resolve = (schema: Table): Table => {
    const reference = textAt(schema, '$ref');
    return reference === '' ? schema : { ...locate(stepsOf(reference)).value, ...withoutReference(schema) };
  };
  return { operations, resolve, heightOf: heightsIn(document) };
}

/** A page or another address that no document describes, as an operation; its ids are those of the API. */
export function undescribed(path: string, apiAt: string): Operation {
  const names = [...path.matchAll(/\{([^}]+)\}/gu)].flatMap(([, name]) => (name === undefined ? [] : [name]));
  const parameters = names.map((name): Parameter => ({
    name,
    place: 'path',
    required: true,
    schema: { type: 'string' },
    accepts: () => true,
  }));
  const nothing = { body: undefined, answers: undefined, isSecured: false };
  return { name: `GET ${path}`, method: 'GET', path, parameters, listedAt: apiAt, ...nothing };
}

const stringFormats = {
  date: /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/u,
  'date-time': /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}/u,
  uuid: /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/iu,
  uri: /^[a-z][a-z0-9+.-]*:/iu,
  email: /^[^@\s]+@[^@\s]+$/u,
};

function stepsOf(reference: string): readonly string[] {
  if (!reference.startsWith('#/')) throw new Error(`${reference} lies within the document`);
  const steps = reference.slice(2).split('/');
  return steps.map((step) => decodeURIComponent(step).replaceAll('~1', '/').replaceAll('~0', '~'));
}

function stepInto(value: JsonValue | undefined, step: string): JsonValue | undefined {
  return isTable(value ?? null) ? memberOf(value, step) : listOf(value)[Number(step)];
}

function escaped(step: string): string {
  return encodeURIComponent(step.replaceAll('~', '~0').replaceAll('/', '~1'));
}

function textOf(value: JsonValue): string {
  return typeof value === 'string' ? value : '';
}

function withoutReference(schema: Table): Table {
  return Object.fromEntries(Object.entries(schema).filter(([name]) => name !== '$ref'));
}

/** Schemas may hold themselves, so the heights of the named ones are lowered until none changes. */
function heightsIn(document: JsonValue): (schema: Table) => number {
  const named = Object.entries(tableOf(memberOf(memberOf(document, 'components'), 'schemas')));
  const heights = new Map<string, number>();
  const heightOf = (schema: Table): number => {
    const reference = textAt(schema, '$ref');
    if (reference !== '') return heights.get(reference) ?? Infinity;
    const variants = [...listAt(schema, 'anyOf'), ...listAt(schema, 'oneOf')].map((each) => heightOf(tableOf(each)));
    const properties = tableOf(memberOf(schema, 'properties'));
    const required = listAt(schema, 'required').map((name) => heightOf(tableOf(memberOf(properties, textOf(name)))));
    const together = listAt(schema, 'allOf').map((each) => heightOf(tableOf(each)));
    const items = Number(memberOf(schema, 'minItems') ?? 0) > 0 ? [heightOf(tableOf(memberOf(schema, 'items')))] : [];
    const inner = Math.max(
      0,
      ...required,
      ...together,
      ...items,
      ...(variants.length > 0 ? [Math.min(...variants)] : []),
    );
    return inner + 1;
  };
  for (let changed = true; changed;) {
    changed = false;
    for (const [name, schema] of named) {
      const reference = `#/components/schemas/${name}`;
      const height = heightOf(tableOf(schema));
      if (height === (heights.get(reference) ?? Infinity)) continue;
      heights.set(reference, height);
      changed = true;
    }
  }
  return heightOf;
}
