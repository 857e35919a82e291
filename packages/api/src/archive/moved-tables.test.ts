import { describe, expect, test } from 'vitest';
import { movedTables } from './moved-tables.ts';
import type { Table } from './store.ts';

function table(name: string, ...refersTo: string[]): Table {
  const references = refersTo.map((other) => ({ constraint: `${name}_${other}`, table: other, deferrable: false }));
  return { name, columns: [], primaryKey: ['id'], references, triggers: [] };
}

const order = (...tables: Table[]) => movedTables(tables).map(({ name }) => name);

describe('tables are moved', () => {
  test('after those they refer to, otherwise by name', () => {
    expect(order(table('a', 'z'), table('c', 'b'), table('z', 'c'), table('d'), table('b'))).toEqual([
      'b',
      'c',
      'd',
      'z',
      'a',
    ]);
  });

  test('where they refer to themselves or to each other, by name', () => {
    expect(order(table('b', 'b'), table('d', 'c'), table('c', 'd'), table('a', 'b'))).toEqual(['b', 'a', 'c', 'd']);
  });

  test('without those that are technical', () => {
    expect(order(table('sessions', 'people'), table('people'), table('idempotency_keys'))).toEqual(['people']);
  });

  test('only if they can be', () => {
    expect(() => order({ ...table('a'), primaryKey: [] })).toThrow('a, a table that is archived, has a primary key');
    expect(() => order(table('a', 'sessions'), table('sessions'))).toThrow('refers to none that is not, as sessions');
  });
});
