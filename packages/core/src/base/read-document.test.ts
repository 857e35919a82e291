import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { readDocument } from './read-document.ts';

const problemsOf = (schema: z.ZodType, document: unknown) => {
  const read = readDocument(schema, document);
  return read.ok ? [] : read.problems.map(({ code, path, facts }) => ({ code, path, facts }));
};

const nested = (depth: number): unknown => (depth === 0 ? {} : { in: nested(depth - 1) });

describe('depth', () => {
  test('64 levels are read, the 65th is refused at its place', () => {
    expect(problemsOf(z.unknown(), nested(63))).toEqual([]);
    expect(problemsOf(z.unknown(), nested(64))).toEqual([
      { code: 'json-too-deep', path: '/in'.repeat(64), facts: { maximum: 64 } },
    ]);
  });

  test('a hundred thousand levels are no danger', () => {
    let deep: unknown = [];
    for (let level = 0; level < 100_000; level++) deep = [deep];
    expect(problemsOf(z.unknown(), deep)).toMatchObject([{ code: 'json-too-deep' }]);
  });
});

describe('each fault of shape is told at its place', () => {
  const Thing = z.strictObject({
    name: z.string().min(2).max(3),
    count: z.int(),
    kind: z.enum(['one', 'two']),
    link: z.url().optional(),
  });
  const good = { name: 'ab', count: 1, kind: 'one' };

  test.each([
    [
      { ...good, name: undefined },
      { code: 'field-missing', path: '/name', facts: { field: 'name' } },
    ],
    [
      { ...good, name: 7 },
      { code: 'type-wrong', path: '/name', facts: { expected: 'string', received: 'number' } },
    ],
    [
      { ...good, name: null },
      { code: 'type-wrong', path: '/name', facts: { expected: 'string', received: 'null' } },
    ],
    [
      { ...good, name: [] },
      { code: 'type-wrong', path: '/name', facts: { expected: 'string', received: 'array' } },
    ],
    [
      { ...good, name: 'a' },
      { code: 'size-wrong', path: '/name', facts: { minimum: 2, maximum: null } },
    ],
    [
      { ...good, name: 'abcd' },
      { code: 'size-wrong', path: '/name', facts: { minimum: null, maximum: 3 } },
    ],
    [
      { ...good, kind: 'three' },
      { code: 'value-not-allowed', path: '/kind', facts: { received: 'three', allowed: ['one', 'two'] } },
    ],
    [
      { ...good, kind: undefined },
      { code: 'field-missing', path: '/kind', facts: { field: 'kind' } },
    ],
    [
      { ...good, 'a/b~c': 1 },
      { code: 'field-unknown', path: '/a~1b~0c', facts: { field: 'a/b~c' } },
    ],
    [
      { ...good, link: 'x' },
      { code: 'format-wrong', path: '/link', facts: { received: 'x', format: 'url' } },
    ],
    [null, { code: 'type-wrong', path: '', facts: { expected: 'object', received: 'null' } }],
  ])('%j', (document, problem) => {
    expect(problemsOf(Thing, document)).toEqual([problem]);
  });

  test('all of them at once', () => {
    expect(problemsOf(Thing, { name: '', count: 'x', kind: 'z', more: 1 }).map(({ path }) => path)).toEqual([
      '/name',
      '/count',
      '/kind',
      '/more',
    ]);
  });
});

test.each([{ from: '2024-07-01' }, { on: '2024-07-01' }])('a stretch without days that begins %j', (begins) => {
  const Stretch = z.looseObject({ until: z.string() }).refine(() => false, { params: { code: 'period-empty' } });
  const facts = { from: '2024-07-01', until: '2024-01-01' };
  expect(problemsOf(Stretch, { ...begins, until: '2024-01-01' })).toEqual([{ code: 'period-empty', path: '', facts }]);
});

describe('of a union', () => {
  const Union = z.union(
    [
      z.literal('all'),
      z.array(z.int()).min(1),
      z.strictObject({ role: z.string().regex(/^[a-z]+$/, { error: 'slug-invalid' }) }),
      z.strictObject({ on: z.string(), year: z.int() }),
    ],
    { error: 'selection' },
  );
  const Document = z.strictObject({ parties: Union });

  test.each([
    ['another word', 'some', [{ code: 'shape-unknown', path: '/parties', facts: { expected: 'selection' } }]],
    ['another field', { rule: 1 }, [{ code: 'shape-unknown', path: '/parties', facts: { expected: 'selection' } }]],
    ['the variant meant', { role: 'A' }, [{ code: 'slug-invalid', path: '/parties/role', facts: { received: 'A' } }]],
    ['an empty list', [], [{ code: 'size-wrong', path: '/parties', facts: { minimum: 1, maximum: null } }]],
    [
      'an entry of the wrong kind',
      [1, 'x'],
      [{ code: 'type-wrong', path: '/parties/1', facts: { expected: 'number', received: 'string' } }],
    ],
    ['nothing', undefined, [{ code: 'field-missing', path: '/parties', facts: { field: 'parties' } }]],
  ])('%s', (_, parties, problems) => {
    expect(problemsOf(Document, parties === undefined ? {} : { parties })).toEqual(problems);
  });

  const Tagged = z.discriminatedUnion('key', [
    z.strictObject({ key: z.literal('each') }),
    z.strictObject({ key: z.literal('sum'), of: z.array(z.unknown()).min(1) }),
  ]);

  test.each([
    [
      { key: 'eich' },
      { code: 'value-not-allowed', path: '/by/key', facts: { received: 'eich', allowed: ['each', 'sum'] } },
    ],
    [{}, { code: 'field-missing', path: '/by/key', facts: { field: 'key' } }],
    ['each', { code: 'type-wrong', path: '/by', facts: { expected: 'object', received: 'string' } }],
    [
      { key: 'sum', of: [] },
      { code: 'size-wrong', path: '/by/of', facts: { minimum: 1, maximum: null } },
    ],
    [
      { key: 'each', of: [] },
      { code: 'field-unknown', path: '/by/of', facts: { field: 'of' } },
    ],
  ])('a tag tells which variant is meant: %j', (by, problem) => {
    expect(problemsOf(z.strictObject({ by: Tagged }), { by })).toEqual([problem]);
  });
});

describe('what a hostile document may hold', () => {
  const Table = z.strictObject({ of: z.record(z.string().regex(/^[a-z]+$/, { error: 'slug-invalid' }), z.int()) });

  test('a bad key of a table is told once', () => {
    expect(problemsOf(Table, { of: { A: 1 } })).toEqual([
      { code: 'slug-invalid', path: '/of/A', facts: { received: 'A' } },
    ]);
  });

  test('an own “__proto__” is never overlooked', () => {
    const unknown = { code: 'field-unknown', path: '/of/__proto__', facts: { field: '__proto__' } };
    expect(problemsOf(Table, JSON.parse('{"of":{"__proto__":1,"a":1}}'))).toEqual([unknown]);
    expect(problemsOf(z.unknown(), JSON.parse('{"of":{"__proto__":1,"a":1}}'))).toEqual([unknown]);
  });

  test.each([
    ['a bigint', 1n],
    ['a function', () => 1],
    ['a symbol', Symbol('x')],
    ['NaN', Number.NaN],
    ['a map', new Map()],
  ])('%s is no JSON, and refused like any other wrong value', (_, value) => {
    const Document = z.strictObject({
      at: z.enum(['here']),
      id: z.string(),
      by: z.discriminatedUnion('key', [z.strictObject({ key: z.literal('each') })]),
    });
    const paths = problemsOf(Document, { at: value, id: { deep: value }, by: { key: value } }).map(({ path }) => path);
    expect(paths).toEqual(['/at', '/id', '/by/key']);
  });

  test('a long value is cut in the text', () => {
    const [problem] = problemsOf(z.strictObject({ kind: z.enum(['a']) }), { kind: 'x'.repeat(1000) });
    expect(problem?.facts).toEqual({ received: `${'x'.repeat(79)}…`, allowed: ['a'] });
  });
});
