import type { SupportCost } from '@umlage/core';
import type { Block } from '../document/document-content.ts';
import type { Telling } from './telling.ts';

/** What each pool that serves others cost, and to whom that was handed on. */
export function supportsSection(telling: Telling): readonly Block[] {
  const { statement, words } = telling;
  const [first, ...others] = statement.supports.map((support) => supportTable(support, telling));
  if (first === undefined) return [];
  return [
    {
      block: 'keepTogether',
      blocks: [
        { block: 'heading', level: 3, text: words.supports.heading },
        { block: 'paragraph', text: words.supports.opening },
        first,
      ],
    },
    ...others,
  ];
}

function supportTable({ name, net, total, handedOn }: SupportCost, { words, formats }: Telling): Block {
  const { supports } = words;
  const isOwnOnly = total.denominator === 1n && total.numerator === BigInt(net);
  return {
    block: 'table',
    caption: supports.caption({
      name,
      net: formats.money(net),
      total: isOwnOnly ? undefined : formats.exactMoney(total),
    }),
    columns: [
      { title: supports.receiver, align: 'start', share: 4 },
      { title: supports.quantity, align: 'end', share: 1.6 },
      { title: supports.amount, align: 'end', share: 2 },
    ],
    rows: [
      ...handedOn.map(({ name: receiver, quantity, exact }) => ({
        cells: [receiver, quantity === undefined ? '–' : formats.number(quantity), formats.exactMoney(exact)],
      })),
      { kind: 'total', cells: [supports.total, '', formats.exactMoney(total)] },
    ],
  };
}
