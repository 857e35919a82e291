import { expect, test } from 'vitest';
import { tableOf, textAt } from '../documents.ts';
import { readApiDescription } from './api-description.ts';
import { drawFrom } from './draw.ts';
import { drawValue, projected } from './draw-value.ts';

const rule = {
  oneOf: [{ $ref: '#/components/schemas/Split' }, { $ref: '#/components/schemas/Divide' }],
  discriminator: { propertyName: 'rule' },
};
const schemas = {
  Rule: rule,
  Split: {
    type: 'object',
    properties: { rule: { const: 'split' }, by: { enum: ['each', 'area'] } },
    required: ['rule', 'by'],
    additionalProperties: false,
  },
  Divide: {
    type: 'object',
    properties: {
      rule: { const: 'divide' },
      portions: { type: 'array', minItems: 1, maxItems: 4, items: { $ref: '#/components/schemas/Rule' } },
    },
    required: ['rule', 'portions'],
    additionalProperties: false,
  },
  Everything: {
    type: 'object',
    properties: {
      id: { type: 'string', maxLength: 64, pattern: '^[a-z0-9]+(?:-[a-z0-9]+)*$' },
      amount: { type: 'string', pattern: '^-?\\d{1,16}\\.\\d{2}$' },
      weight: { type: 'string', pattern: '^-?\\d+(?:\\.\\d+)?$|^(-?\\d+)\\/(\\d+)$' },
      day: { type: 'string', format: 'date' },
      at: { type: 'string', format: 'date-time' },
      url: { type: 'string', format: 'uri' },
      key: { type: 'string', format: 'uuid' },
      text: { type: 'string', minLength: 3, maxLength: 5 },
      count: { type: 'integer', minimum: 1, maximum: 12 },
      more: { type: ['string', 'null'] },
      whether: { type: 'boolean' },
      table: { type: 'object', additionalProperties: { type: 'number' }, propertyNames: { pattern: '^[a-c]+$' } },
      pair: { type: 'array', prefixItems: [{ type: 'string' }, { type: 'integer' }], items: false, minItems: 2 },
      both: {
        allOf: [
          { type: 'object', properties: { a: { const: 1 } }, required: ['a'] },
          { type: 'object', properties: { b: { const: 2 } }, required: ['b'] },
        ],
      },
      either: { anyOf: [{ type: 'string', enum: ['whole'] }, { $ref: '#/components/schemas/Rule' }] },
      rule: { $ref: '#/components/schemas/Rule' },
    },
    required: ['id', 'amount', 'weight', 'day', 'rule'],
    additionalProperties: false,
  },
};
const api = readApiDescription({
  paths: {
    '/things': {
      post: {
        requestBody: { content: { 'application/json': { schema: { $ref: '#/components/schemas/Everything' } } } },
      },
    },
  },
  components: { schemas },
});
const [body] = api.operations.flatMap((operation) => operation.body ?? []);
const draw = (seed: number, known: readonly string[] = []) =>
  drawValue(body?.schema ?? {}, { draw: drawFrom(seed), api, known: () => known });

test('what is drawn from a schema is what the schema wants, however it is said', () => {
  const values = Array.from({ length: 500 }, (_, seed) => draw(seed));
  expect(values.filter((value) => body?.accepts(value) !== true)).toEqual([]);
  const fields = new Set(values.flatMap((value) => Object.keys(tableOf(value))));
  expect(fields).toEqual(new Set(Object.keys(schemas.Everything.properties)));
  expect(JSON.stringify(values)).toContain('"portions":[{"rule":"divide"');
});

test('the same seed draws the same', () => {
  expect(draw(3)).toEqual(draw(3));
  expect(draw(3)).not.toEqual(draw(4));
});

test('what is known to be stored is drawn wherever it fits', () => {
  const ids = Array.from({ length: 50 }, (_, seed) => draw(seed, ['kreis', '12.34', 'Ä'])).map((value) =>
    textAt(value, 'id'),
  );
  expect(ids.filter((id) => id === 'kreis').length).toBeGreaterThan(30);
  expect(ids).not.toContain('Ä');
});

test('of what was read only what may be written is kept', () => {
  const read = { id: 'a', recordedOn: '2024-01-01', pair: ['x', 1], rule: { rule: 'split', by: 'each' } };
  expect(projected(read, body?.schema ?? {}, api)).toEqual({
    id: 'a',
    pair: ['x', 1],
    rule: { rule: 'split', by: 'each' },
  });
});
