import { invariant } from '@umlage/core';
import type { Table } from './store.ts';

/** What these hold is worth nothing in another place. A name that no table bears does no harm. */
const tablesNotMoved: readonly string[] = ['sessions', 'sign_in_attempts', 'idempotency_keys'];

/**
 * The tables that an archive holds, each after those it refers to, otherwise by name. A table must have a primary key,
 * by which its rows are ordered, and refer to none that is not moved.
 */
export function movedTables(tables: readonly Table[]): readonly Table[] {
  const waiting = tables.filter(({ name }) => !tablesNotMoved.includes(name)).toSorted(byName);
  const names = new Set(waiting.map(({ name }) => name));
  for (const { name, primaryKey, references } of waiting) {
    invariant(primaryKey.length > 0, `${name}, a table that is archived, has a primary key`);
    for (const { table } of references)
      invariant(names.has(table), `${name}, a table that is archived, refers to none that is not, as ${table}`);
  }
  const ordered: Table[] = [];
  while (waiting.length > 0) {
    const free = waiting.findIndex((table) => !waiting.some((other) => other !== table && refersTo(table, other)));
    // In a circle nobody is first; the rows may come in any order, since references are checked when all are there.
    ordered.push(...waiting.splice(Math.max(free, 0), 1));
  }
  return ordered;
}

function refersTo({ references }: Table, { name }: Table): boolean {
  return references.some(({ table }) => table === name);
}

function byName(one: Table, other: Table): number {
  return one.name < other.name ? -1 : 1;
}
