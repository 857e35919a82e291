import type { AccountStatement } from '@umlage/core';
import type { Block } from '../document/document-content.ts';
import type { Telling } from './telling.ts';

/** How the accounts moved; nothing of an account on which nothing stands or moved. */
export function accountsSection(telling: Telling): readonly Block[] {
  const { statement, words } = telling;
  const moved = statement.accounts.filter(({ opening, movements }) => opening !== 0 || movements.length > 0);
  const [first, ...others] = moved.map((account) => accountTable(account, telling));
  if (first === undefined) return [];
  return [
    {
      block: 'keepTogether',
      blocks: [
        { block: 'heading', level: 3, text: words.accounts.heading },
        { block: 'paragraph', text: words.accounts.opening },
        first,
      ],
    },
    ...others,
  ];
}

function accountTable({ name, opening, movements, closing }: AccountStatement, { words, formats }: Telling): Block {
  const { accounts } = words;
  return {
    block: 'table',
    caption: accounts.caption(name),
    columns: [
      { title: accounts.movement, align: 'start', share: 5 },
      { title: accounts.amount, align: 'end', share: 1.6 },
    ],
    rows: [
      { cells: [accounts.before, formats.money(opening)] },
      ...movements.map(({ movement, text, amount }) => ({
        cells: [accounts.movements[movement](text), formats.money(amount)],
      })),
      { kind: 'total', cells: [accounts.after, formats.money(closing)] },
    ],
  };
}
