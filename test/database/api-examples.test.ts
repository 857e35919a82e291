import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeAll, expect, test } from 'vitest';
import { operationsIn, responseIn, type ApiDocument, type Method, type Operation } from '../api/document.ts';
import { answersIn, replay, type Told } from '../api/replay.ts';
import { describeOnEachDatabase } from '../support/databases.ts';
import { umlage } from '../support/service.ts';

const recorded = new URL('../../packages/api/src/http/examples/answers.json', import.meta.url);

const formats = {
  date: /^\d{4}-\d{2}-\d{2}$/u,
  'date-time': /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/u,
  uuid: /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u,
  uri: (text: string) => URL.canParse(text),
  binary: true,
} as const;

/** Headers that say something of what is asked. */
const telling = ['ETag', 'Location', 'Link', 'Retry-After', 'Content-Disposition', 'Idempotent-Replayed'];
/** Headers that depend on more than the operation. */
const conditional = new Set(['Link', 'Idempotent-Replayed', 'Content-Disposition']);

describeOnEachDatabase('the examples of the document', umlage, (open) => {
  let whole: Awaited<ReturnType<typeof replay>>;
  let told: readonly Told[];

  beforeAll(async () => {
    whole = await replay((await open()).database);
    ({ told } = whole);
  });

  test('are all told, of every operation', () => {
    const sent = new Set(told.map(({ step }) => `${step.operation} ${step.example ?? ''}`.trim()));
    const wanted = operationsIn(whole.document).flatMap(({ operation: { operationId, requestBody } }) => {
      const examples = Object.keys(requestBody?.content['application/json'].examples ?? {});
      return examples.length === 0 ? [operationId] : examples.map((example) => `${operationId} ${example}`);
    });
    expect(wanted.length).toBeGreaterThan(70);
    expect(wanted.filter((one) => !sent.has(one))).toEqual([]);
  });

  test('do what the document says, and nothing fails inside', () => {
    const statuses = told.map(({ step, placed, response }) => {
      const expected = 'status' in step ? step.status : Object.keys(placed.operation.responses)[0];
      return { operation: step.operation, expected: Number(expected), status: response.status };
    });
    expect(statuses.filter(({ expected, status }) => expected !== status)).toEqual([]);
    expect(whole.errors).toEqual([]);
  });

  test('are answered as the schemas of the document say, refusals too', () => {
    const { compared, differences } = compare(whole.document, told);
    expect(differences).toEqual([]);
    expect(compared).toBeGreaterThan(90);
  });

  test('would be found to be answered otherwise', () => {
    const text = JSON.stringify(whole.document);
    const planted = text.replace('"required":["party","from","recordedOn","id"]', '"required":["party","colour"]');
    expect(planted).not.toBe(text);
    expect(compare(JSON.parse(planted) as ApiDocument, told).differences).toContainEqual(
      expect.stringContaining("addParticipation 201: must have required property 'colour'"),
    );
    const renamed = text.replaceAll('"text/csv"', '"text/html"');
    const { differences } = compare(JSON.parse(renamed) as ApiDocument, told);
    expect(differences).toContain('downloadCostTable 200: text/csv');
    expect(differences.filter((found) => !found.endsWith(' 200: text/csv'))).toEqual([]);
  });

  test('are answered with the headers of the document', () => {
    const differences = told.flatMap(({ step, placed, response: { status, headers } }) => {
      const described = Object.keys(responseIn(whole.document, placed.operation, status)?.headers ?? {});
      const missing = described.filter((name) => !conditional.has(name) && !headers.has(name));
      const unknown = telling.filter((name) => headers.has(name) && !described.includes(name));
      return [...missing, ...unknown].map((name) => `${step.operation} ${status} ${name}`);
    });
    expect(differences).toEqual([]);
  });

  test('show the answers that come; `pnpm api-examples` writes them anew', () => {
    expect(JSON.parse(readFileSync(recorded, 'utf8'))).toEqual(answersIn(told));
  });
});

/** Where an answer is not what the document says of its status, its kind of content and its content. */
function compare(document: ApiDocument, told: readonly Told[]) {
  const ajv = new Ajv2020({ strict: false, allErrors: true, formats });
  ajv.addSchema(document, 'openapi.json');
  let compared = 0;
  const differences = told.flatMap(({ step, placed: { path, method, operation }, response, text }) => {
    const { status } = response;
    const what = `${step.operation} ${status}`;
    const described = responseIn(document, operationAt(document, path, method) ?? operation, status);
    if (described === undefined) return [`${what} is not described`];
    if (status === 204) return [];
    const type = response.headers.get('content-type')?.split(';')[0] ?? '';
    if (described.content?.[type] === undefined) return [`${what}: ${type}`];
    if (!type.endsWith('json')) return [];
    compared += 1;
    const pointer =
      status >= 400
        ? '/components/schemas/Problem'
        : `/paths/${escaped(path)}/${method}/responses/${status}/content/${escaped(type)}/schema`;
    const isValid = ajv.getSchema(`openapi.json#${encodeURI(pointer)}`);
    void isValid?.(JSON.parse(text));
    return isValid?.errors?.map(({ message }) => `${what}: ${message ?? ''}`) ?? [];
  });
  return { compared, differences };
}

function operationAt({ paths }: ApiDocument, path: string, method: Method): Operation | undefined {
  return paths[path]?.[method];
}

function escaped(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1');
}
