import type { ShownItem } from '@umlage/core';
import type { Block, Table, TableRow } from '../document/document-content.ts';
import { basisNote } from './basis-note.ts';
import type { Telling } from './telling.ts';

/** What is shown and not shared, of all pools and of none. */
export function asideSection(telling: Telling): readonly Block[] {
  const { statement, words } = telling;
  const { costs, aside } = words;
  const inPools = [...statement.supports, ...statement.costs].flatMap(({ items }) =>
    items.filter(({ setAside }) => setAside !== undefined),
  );
  const items = [...inPools, ...statement.setAside];
  if (items.length === 0) return [];
  const table: Table = {
    block: 'table',
    caption: aside.caption,
    columns: [
      { title: costs.items, align: 'start', share: 3 },
      { title: aside.reason, align: 'start', share: 3.6 },
      { title: costs.service, align: 'start', share: 2.6 },
      { title: costs.amount, align: 'end', share: 1.6 },
    ],
    rows: items.flatMap((item) => [rowOf(item, telling), ...basisNote(item, telling)]),
  };
  return [
    {
      block: 'keepTogether',
      blocks: [{ block: 'heading', level: 3, text: aside.heading }, { block: 'paragraph', text: aside.opening }, table],
    },
  ];
}

function rowOf(item: ShownItem, { statement, words, formats }: Telling): TableRow {
  const { text, document, setAside, provider, condition, period, amount } = item;
  const { reasons, by } = words.aside;
  const why = [
    setAside === undefined ? '' : reasons[setAside],
    provider === undefined ? '' : by(statement.names.parties[provider] ?? provider),
    condition === undefined ? '' : `: ${condition}`,
  ].join('');
  const name = document === undefined ? text : `${text} (${document})`;
  return { cells: [name, why, formats.period(period), formats.money(amount)] };
}
