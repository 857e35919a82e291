import { cents, isRestated, type Statement } from '@umlage/core';
import { accountsSection } from './accounts.ts';
import { basisNote } from './basis-note.ts';
import { asideSection } from './set-aside.ts';
import { supportsSection } from './supports.ts';
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
    ...itemTable(telling),
    ...restatements(telling),
    ...supportsSection(telling),
    ...accountsSection(telling),
    ...asideSection(telling),
  ];
}

function costTable({ statement, words, formats }: Telling): Table {
  const { costs } = words;
  const isThere = (of: 'notShared' | 'grants' | 'handedOn') => statement.costs.some((cost) => cost[of] !== 0);
  const columns = [
    { of: 'gross', title: costs.gross },
    ...(isThere('notShared') ? [{ of: 'notShared', title: costs.notShared, isLess: true } as const] : []),
    { of: 'revenue', title: costs.revenue, isLess: true },
    ...(isThere('grants') ? [{ of: 'grants', title: costs.grants, isLess: true } as const] : []),
    ...(isThere('handedOn') ? [{ of: 'handedOn', title: costs.handedOn } as const] : []),
    { of: 'net', title: costs.net },
    { of: 'collected', title: costs.collected },
  ] as const;
  const amounts = (cost: Statement['costsTotal']) =>
    columns.map((column) => formats.money('isLess' in column ? cents(-cost[column.of]) : cost[column.of]));
  return {
    block: 'table',
    caption: costs.caption,
    columns: [
      { title: costs.pool, align: 'start', share: 3 },
      ...columns.map(({ title }) => ({ title, align: 'end', share: 1.6 }) as const),
    ],
    rows: [
      ...statement.costs.map((cost): TableRow => ({ cells: [cost.name, ...amounts(cost)] })),
      { kind: 'total', cells: [costs.total, ...amounts(statement.costsTotal)] },
    ],
  };
}

/** What the cost is made of: the amounts from which each segment gets its part by days. */
function itemTable(telling: Telling): readonly Table[] {
  const { statement, words, formats } = telling;
  const { costs } = words;
  const rows = [...statement.supports, ...statement.costs].flatMap(({ name, items }) =>
    items.flatMap((item): readonly TableRow[] => {
      const { kind, text, amount, period, document, bearer, setAside } = item;
      if (setAside !== undefined) return [];
      const cells = [
        `${text} (${bearer === undefined ? name : costs.direct(statement.names.parties[bearer] ?? bearer)})`,
        document ?? '–',
        formats.period(period),
        formats.money(kind === 'cost' ? amount : cents(-amount)),
      ];
      return [{ cells }, ...basisNote(item, telling)];
    }),
  );
  if (rows.length === 0) return [];
  return [
    {
      block: 'table',
      caption: costs.items,
      columns: [
        { title: costs.item, align: 'start', share: 4 },
        { title: costs.document, align: 'start', share: 2 },
        { title: costs.service, align: 'start', share: 2.6 },
        { title: costs.amount, align: 'end', share: 1.6 },
      ],
      rows,
    },
  ];
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
