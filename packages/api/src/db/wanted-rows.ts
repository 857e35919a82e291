import { and, eq, gt, type SQL } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';

/** Which rows of a list are wanted, in the order of their ids; absent: all. */
export type Wanted = {
  readonly after?: string;
  readonly limit?: number;
  /** Whose rows are shown, of what is a party’s own; absent or `*`: everyone’s. */
  readonly parties?: '*' | readonly string[];
  /** Values that columns must have, by the name of the filter. */
  readonly only?: Readonly<Record<string, string | undefined>>;
};

type FactTable = { readonly cooperationId: PgColumn; readonly id: PgColumn };

/** Rows of a cooperation that were recorded after one, and are like what is wanted. */
export function wantedRows(
  table: FactTable,
  cooperationId: string,
  { after, only = {} }: Wanted,
  columns: Readonly<Record<string, PgColumn>>,
): SQL | undefined {
  const alike = Object.entries(only).flatMap(([name, value]) => {
    const column = name === 'id' ? table.id : columns[name];
    return column === undefined || value === undefined ? [] : [eq(column, value)];
  });
  return and(eq(table.cooperationId, cooperationId), ...(after === undefined ? [] : [gt(table.id, after)]), ...alike);
}

/** As many rows as the list wants; a number beyond all tables where it wants all. */
export function wantedCount({ limit = Number.MAX_SAFE_INTEGER }: Wanted): number {
  return limit;
}

/** One statement can carry only so many parameters: rows are sent in stretches. */
export async function inStretches<Row>(
  rows: readonly Row[],
  send: (stretch: Row[]) => Promise<unknown>,
): Promise<void> {
  const length = 1000;
  for (let start = 0; start < rows.length; start += length) await send(rows.slice(start, start + length));
}
