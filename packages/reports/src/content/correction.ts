import type { Block } from '../document/document-content.ts';
import type { Telling } from './telling.ts';

/** How a statement differs from the one it corrects, pool by pool. */
export function correctionSection({ statement: { correction, total }, words, formats }: Telling): readonly Block[] {
  if (correction === undefined) return [];
  const taxRow = correction.tax === undefined ? [] : [{ name: words.correction.tax, ...correction.tax }];
  const { heading, lead, pool, before, after, difference, caption } = words.correction;
  return [
    { block: 'heading', level: 2, text: heading },
    { block: 'paragraph', text: lead[correction.by](correction.numbers) },
    {
      block: 'table',
      caption,
      columns: [
        { title: pool, align: 'start', share: 3.4 },
        { title: before, align: 'end', share: 1.6 },
        { title: after, align: 'end', share: 1.6 },
        { title: difference, align: 'end', share: 1.6 },
      ],
      rows: [
        ...[...correction.lines, ...taxRow].map((line) => ({
          cells: [line.name, formats.money(line.before), formats.money(line.after), formats.money(line.difference)],
        })),
        {
          kind: 'total',
          cells: [
            correction.tax === undefined ? words.share.total : words.share.gross,
            formats.money(correction.before),
            formats.money(total),
            formats.money(correction.difference),
          ],
        },
      ],
    },
  ];
}
