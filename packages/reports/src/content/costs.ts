import { cents, type Statement } from '@umlage/core';
import type { Block, Table, TableRow } from '../document/document-content.ts';
import type { Telling } from './telling.ts';

/** The net cost statement: what there was to share, and that no more was charged. */
export function costsSection(telling: Telling): readonly Block[] {
  const { statement, words } = telling;
  const { costs } = words;
  return [
    {
      block: 'keepTogether',
      blocks: [
        { block: 'heading', level: 2, text: costs.heading },
        { block: 'paragraph', text: costs.opening(statement.cooperation.name) },
        costTable(telling),
      ],
    },
    ...(statement.costs.some(({ items }) => items.length > 0) ? [itemTable(telling)] : []),
    ...restatements(telling),
  ];
}

function costTable({ statement, words, formats }: Telling): Table {
  const { costs } = words;
  const amounts = ({ gross, revenue, net, collected }: Statement['costsTotal']) =>
    [gross, cents(-revenue), net, collected].map(formats.money);
  return {
    block: 'table',
    caption: costs.caption,
    columns: [
      { title: costs.pool, align: 'start', share: 3 },
      { title: costs.gross, align: 'end', share: 1.6 },
      { title: costs.revenue, align: 'end', share: 1.6 },
      { title: costs.net, align: 'end', share: 1.6 },
      { title: costs.collected, align: 'end', share: 1.6 },
    ],
    rows: [
      ...statement.costs.map((cost): TableRow => ({ cells: [cost.name, ...amounts(cost)] })),
      { kind: 'total', cells: [costs.total, ...amounts(statement.costsTotal)] },
    ],
  };
}

/** What the cost is made of: the amounts from which each segment gets its part by days. */
function itemTable({ statement, words, formats }: Telling): Table {
  const { costs } = words;
  return {
    block: 'table',
    caption: costs.items,
    columns: [
      { title: costs.item, align: 'start', share: 4 },
      { title: costs.document, align: 'start', share: 2 },
      { title: costs.service, align: 'start', share: 2.6 },
      { title: costs.amount, align: 'end', share: 1.6 },
    ],
    rows: statement.costs.flatMap(({ name, items }) =>
      items.map(({ kind, text, amount, period, document }) => ({
        cells: [
          `${text} (${name})`,
          document ?? '–',
          formats.period(period),
          formats.money(kind === 'cost' ? amount : cents(-amount)),
        ],
      })),
    ),
  };
}

function restatements({ statement, words, formats }: Telling): readonly Block[] {
  return statement.costs
    .filter(({ net, collected }) => net !== collected)
    .map(({ name, net, collected }) => ({
      block: 'paragraph',
      text: words.restated({ pool: name, collected: formats.money(collected), net: formats.money(net) }),
    }));
}
