import type { Transaction } from '../db/database.ts';
import { rowLine, type Tally, tableLine } from './archive-format.ts';
import { readRows, type Table } from './store.ts';

/** The tables with their rows as an archive holds them, some lines at a time. */
export async function* tablesAsText(
  transaction: Transaction,
  tables: readonly Table[],
  tally: Tally,
): AsyncGenerator<string> {
  for (const table of tables) {
    const head = tableLine({ table: table.name, columns: table.columns.map(({ name }) => name) });
    tally.table(table.name, head);
    yield head;
    for await (const rows of readRows(transaction, table)) {
      const lines = rows.map(rowLine);
      lines.forEach(tally.row);
      yield lines.join('');
    }
  }
}
