import { cents, isRestated, type Statement } from '@umlage/core';
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
  const partly = statement.costsTotal.notShared !== 0;
  const amounts = ({ gross, notShared, revenue, net, collected }: Statement['costsTotal']) =>
    [gross, ...(partly ? [cents(-notShared)] : []), cents(-revenue), net, collected].map(formats.money);
  return {
    block: 'table',
    caption: costs.caption,
    columns: [
      { title: costs.pool, align: 'start', share: 3 },
      { title: costs.gross, align: 'end', share: 1.6 },
      ...(partly ? [{ title: costs.notShared, align: 'end', share: 1.6 } as const] : []),
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
      items.map(({ kind, text, amount, period, document, bearer }) => ({
        cells: [
          `${text} (${bearer === undefined ? name : costs.direct(statement.names.parties[bearer] ?? bearer)})`,
          document ?? '–',
          formats.period(period),
          formats.money(kind === 'cost' ? amount : cents(-amount)),
        ],
      })),
    ),
  };
}

/** Where the parties are charged other than the net cost: an account bears the difference, or the total is restated. */
function restatements({ statement, words, formats }: Telling): readonly Block[] {
  return statement.costs.flatMap((cost): readonly Block[] => {
    const { name: pool, net, collected, accounts } = cost;
    const texts = accounts.map(({ account, amount }) =>
      words.toAccount({
        pool,
        account: statement.names.parties[account] ?? account,
        amount: formats.money(cents(Math.abs(amount))),
        isCredit: amount < 0,
      }),
    );
    const restated = words.restated({ pool, collected: formats.money(collected), net: formats.money(net) });
    return [...texts, ...(isRestated(cost) ? [restated] : [])].map((text) => ({ block: 'paragraph', text }));
  });
}
