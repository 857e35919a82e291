import { globSync, readFileSync } from 'node:fs';
import { agreementSchema, readAgreement } from '@umlage/core';
import { Ajv2020 } from 'ajv/dist/2020.js';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { worlds } from '../laws/arbitrary-terms.ts';
import { forAll } from '../laws/law.ts';

const root = new URL('../../', import.meta.url);
const read = (path: string) => JSON.parse(readFileSync(new URL(path, root), 'utf8')) as Record<string, unknown>;

const ajv = new Ajv2020({ strict: false, allErrors: true, formats: { date: true, uri: true } });
const isValid = ajv.compile(agreementSchema());

const documents = [
  ...globSync('test/cases/*.json', { cwd: root }),
  ...globSync('packages/api/src/examples/*.json', { cwd: root }),
].flatMap((path) => {
  const { agreement, expected = {} } = read(path) as { agreement?: unknown; expected?: object };
  return agreement === undefined || 'refused' in expected ? [] : [{ path, agreement }];
});

test('the schema that is published is the one that reads', () => {
  expect(read('packages/core/agreement.schema.json')).toEqual(agreementSchema());
});

test.each(documents)('accepts $path', ({ agreement }) => {
  isValid(agreement);
  expect(isValid.errors).toBeNull();
});

test('accepts every agreement that can be read, however deep its rules', () => {
  forAll(worlds, ({ agreement }) => {
    const plain: unknown = JSON.parse(JSON.stringify(agreement));
    fc.pre(readAgreement(plain).ok);
    expect(isValid(plain)).toBe(true);
  });
});

test.each([
  ['a field nobody knows', { colour: 'red' }],
  [
    'an amount with three decimals',
    { rates: { piece: { name: 'P', prices: [{ from: '2024-01-01', price: '1.000' }] } } },
  ],
  ['no pool', { pools: [] }],
  ['a rule nobody knows', { pools: [{ id: 'a', name: 'A', takes: { costTypes: ['it'] }, rule: { rule: 'guess' } }] }],
])('refuses %s', (_, change) => {
  expect(isValid({ ...(documents[0]?.agreement as object), ...change })).toBe(false);
});
