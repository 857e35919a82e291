import { cents, clauseNumber, sumCents, taxesInWords, taxOfLineInWords, type StatementLine } from '@umlage/core';
import type { Table, TableRow } from '../document/document-content.ts';
import { basisInWords } from './basis-in-words.ts';
import { withClause } from './with-clause.ts';
import { lineName } from './line-name.ts';
import type { Telling } from './telling.ts';

/** What falls to the member, line by line, what it has paid, and the balance: the column of amounts adds up. */
export function shareTable(telling: Telling): Table {
  const { statement, words, formats, language } = telling;
  const { share } = words;
  const hasAdvances = statement.advances.length > 0;
  const lines = statement.lines.map((line): TableRow => ({ cells: cellsOf(line, telling) }));
  const settledBefore = rowsSettledBefore(telling);
  const isLess = hasAdvances || settledBefore.length > 0;
  const added = taxesInWords(statement, language)?.added ?? [];
  const taxes =
    added.length === 0
      ? []
      : [
          {
            kind: 'subtotal',
            cells: [share.net, '', '', '', formats.money(sumCents(statement.lines.map(({ amount }) => amount)))],
          } as const,
          ...added.map(({ of, tax }): TableRow => ({ cells: [share.tax, of, '', '', tax] })),
        ];
  const total: TableRow = {
    kind: isLess ? 'subtotal' : 'total',
    cells: [added.length === 0 ? share.total : share.gross, '', '', '', formats.money(statement.total)],
  };
  const advances = statement.advances.map(({ text, on, amount, tax }): TableRow => ({
    cells: [
      text ?? share.advance,
      tax === undefined
        ? share.paidOn(formats.day(on))
        : share.paidWithTax({ day: formats.day(on), tax: formats.money(tax) }),
      '',
      '',
      formats.money(cents(-amount)),
    ],
  }));
  const balance: TableRow = {
    kind: 'total',
    cells: [share.balance[statement.outcome], '', '', '', formats.money(statement.balance)],
  };
  return {
    block: 'table',
    caption: share.caption({ advances: hasAdvances }),
    columns: [
      { title: share.pool, align: 'start', share: 3.4 },
      { title: share.basis, align: 'start', share: 2.8 },
      { title: share.netCost, align: 'end', share: 1.6 },
      { title: share.percent, align: 'end', share: 1.4 },
      { title: share.amount, align: 'end', share: 1.6 },
    ],
    rows: [...lines, ...taxes, total, ...(isLess ? [...settledBefore, ...advances, balance] : [])],
  };
}

/** Where only the difference is asked for, what an earlier statement asked for. */
function rowsSettledBefore({ statement: { correction }, words, formats }: Telling): readonly TableRow[] {
  if (correction?.by !== 'difference' || correction.numbers.length === 0) return [];
  const { settledBefore, byStatement } = words.correction;
  return [
    {
      cells: [
        settledBefore,
        byStatement(correction.numbers.join(', ')),
        '',
        '',
        formats.money(cents(-correction.before)),
      ],
    },
  ];
}

function cellsOf(line: StatementLine, telling: Telling): readonly string[] {
  const { statement, formats, language } = telling;
  const basis = [basisInWords(line, telling), taxOfLineInWords(line, statement, language)];
  return [
    withClause(lineName(line), clauseNumber(statement, line.clause)),
    basis.filter((part) => part !== undefined).join('; '),
    formats.money(line.netCost),
    line.percent === undefined ? '–' : formats.percentRounded(line.percent),
    formats.money(line.amount),
  ];
}
