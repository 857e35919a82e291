import { globSync, readFileSync } from 'node:fs';
import { createConfig, lintFromString } from '@redocly/openapi-core';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  apiDocumentText,
  operationsIn,
  parametersOf,
  responseIn,
  type ApiDocument,
  type PlacedOperation,
} from '../api/document.ts';

/** Every rule the linter has, but for these. */
const rules = {
  // The installation is somebody else's: whom to write to is not ours to say.
  'info-contact': 'off',
  // The summary is the description; what comes of it stands at the answers.
  'operation-description': 'off',
  // Whole requests and answers are examples, which are sent and received by a test; a value alone shows less.
  'scalar-property-missing-example': 'off',
  // What may be empty and what not, schemas say by patterns and formats.
  'required-string-property-missing-min-length': 'off',
  // Participation, history and a table are no plurals, and `api` is none either.
  'path-segment-plural': 'off',
  // `posts` are those of staff.
  'no-http-verbs-in-paths': 'off',
  // Tags stand in the order of a first visit.
  'tags-alphabetical': 'off',
  'response-mime-type': {
    severity: 'error',
    allowedValues: [
      'application/json',
      'application/problem+json',
      'application/pdf',
      'application/octet-stream',
      'text/calendar',
      'text/csv',
    ],
  },
} as const;

async function faultsIn(source: string): Promise<readonly string[]> {
  const config = await createConfig({ extends: ['all'], rules });
  const problems = await lintFromString({ source, absoluteRef: '/openapi.json', config });
  return problems.map(({ ruleId, message, location }) => `${ruleId} ${location[0]?.pointer ?? ''}: ${message}`);
}

let text: string;
let document: ApiDocument;
let operations: readonly PlacedOperation[];

beforeAll(async () => {
  text = await apiDocumentText();
  document = JSON.parse(text) as ApiDocument;
  operations = operationsIn(document);
});

describe('the document of the API', () => {
  test('has no fault the linter knows', async () => {
    expect(await faultsIn(text)).toEqual([]);
  });

  test.each<[string, string, (written: string) => string]>([
    ['an operation under a name that is taken', 'operation-operationId-unique', replacing('"readRun"', '"listRuns"')],
    [
      'a reference to nothing',
      'no-unresolved-refs',
      replacing('#/components/schemas/Money"', '#/components/schemas/Mony"'),
    ],
    [
      'an example that cannot be sent',
      'no-invalid-media-type-examples',
      replacing('"amount":"100000.00"', '"amount":100000'),
    ],
    ['a tag nobody describes', 'operation-tag-defined', replacing('"tags":["runs"]', '"tags":["errands"]')],
    ['a field that does not belong', 'struct', replacing('"summary":"List runs"', '"sumary":"List runs"')],
  ])('would be found to have %s', async (_, rule, plant) => {
    expect(await faultsIn(plant(text))).toContainEqual(expect.stringContaining(`${rule} `));
  });

  test('names its operations by a verb and what it is done to, each once', () => {
    const names = operations.map(({ operation }) => operation.operationId);
    expect(names.length).toBeGreaterThan(60);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names)
      expect(name).toMatch(
        /^(?:add|adopt|approve|assign|change|compare|create|download|edit|end|estimate|found|freeze|issue|judge|list|read|remove|reset|set|verify)[A-Z][A-Za-z]+$/u,
      );
  });

  test('describes every tag it uses and uses every tag it describes', () => {
    expect(new Set(operations.flatMap(({ operation }) => operation.tags))).toEqual(
      new Set(document.tags.map(({ name }) => name)),
    );
  });

  test('describes every parameter and gives a value for every place', () => {
    const parameters = operations.flatMap(({ operation }) =>
      parametersOf(document, operation).map((parameter) => ({ ...parameter, operation: operation.operationId })),
    );
    expect(parameters.length).toBeGreaterThan(200);
    expect(parameters.filter(({ description = '' }) => description.trim() === '')).toEqual([]);
    const places = parameters.filter(({ in: stands }) => stands === 'path');
    expect(places.filter(({ example, schema }) => (example ?? schema.example) === undefined)).toEqual([]);
  });

  test('shows a request wherever one has a body', () => {
    const bodies = operations.flatMap(({ operation: { operationId, requestBody } }) =>
      requestBody === undefined ? [] : [{ operationId, ...requestBody.content['application/json'] }],
    );
    expect(bodies.length).toBeGreaterThan(20);
    expect(bodies.filter(({ examples }) => Object.keys(examples).length === 0)).toEqual([]);
  });

  test('says how to create once, how to edit without loss, and how to ask only for what is new', () => {
    const told = operations.map(({ method, operation }) => {
      const headers = parametersOf(document, operation).map(({ name }) => name);
      const tagged = responseIn(document, operation, 200)?.headers?.['ETag'] !== undefined;
      return {
        operation: operation.operationId,
        once: headers.includes('Idempotency-Key') === '201' in operation.responses,
        withoutLoss: headers.includes('If-Match') === (method === 'put' || method === 'delete'),
        reasoned: headers.includes('Umlage-Reason') === (method !== 'get'),
        onlyNew: !headers.includes('If-None-Match') || (tagged && '304' in operation.responses),
      };
    });
    expect(told.filter((one) => Object.values(one).includes(false))).toEqual([]);
  });

  test('says who may, and what a refusal looks like', () => {
    expect(operations.filter(({ operation }) => operation.security.length === 0)).toEqual([]);
    const refusals = operations.flatMap(({ operation }) =>
      Object.keys(operation.responses)
        .filter((status) => Number(status) >= 400)
        .map((status) => responseIn(document, operation, Number(status))?.content),
    );
    expect(refusals.length).toBeGreaterThan(300);
    expect(refusals.filter((content) => content?.['application/problem+json'] === undefined)).toEqual([]);
  });
});

describe('its schemas', () => {
  const ajv = new Ajv2020({ strict: false, validateFormats: false });

  test('are JSON Schema 2020-12, and lead to each other', () => {
    ajv.addSchema(document, 'openapi.json');
    const names = Object.keys(document.components.schemas);
    expect(names.length).toBeGreaterThan(100);
    const faulty = names.filter(
      (name) =>
        ajv.validateSchema(document.components.schemas[name] ?? false) !== true ||
        ajv.getSchema(`openapi.json#/components/schemas/${name}`) === undefined,
    );
    expect(faulty).toEqual([]);
  });

  test('have patterns without flags', () => {
    const patterns = [...text.matchAll(/"pattern":"(?<pattern>(?:[^"\\]|\\.)*)"/gu)];
    expect(patterns.length).toBeGreaterThan(100);
    expect(patterns.filter(({ groups }) => /\/[a-z]+$/u.test(groups?.['pattern'] ?? ''))).toEqual([]);
  });

  test('are named once: of two by one name the document would hold the first alone', () => {
    const root = new URL('../../', import.meta.url);
    const names = globSync('packages/*/src/**/*.{ts,tsx}', { cwd: root }).flatMap((path) =>
      [...readFileSync(new URL(path, root), 'utf8').matchAll(/\.meta\(\{[^'}]*\bid: '(?<name>\w+)'/gu)].map(
        ({ groups }) => groups?.['name'],
      ),
    );
    expect(names.length).toBeGreaterThan(100);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });
});

function replacing(part: string, by: string): (written: string) => string {
  return (written) => {
    expect(written).toContain(part);
    return written.replace(part, by);
  };
}
