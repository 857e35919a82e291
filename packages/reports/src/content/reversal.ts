import { cents, formatsFor, Reversal, sumCents, type Language } from '@umlage/core';
import { addressed } from './letter-head.ts';
import type { DocumentContent, Table, TableRow } from '../document/document-content.ts';
import { reversalInEnglish } from '../wording/reversal-en.ts';
import { reversalInGerman } from '../wording/reversal-de.ts';
import type { ReversalWords } from '../wording/reversal-words.ts';

const wordsOf: Record<Language, ReversalWords> = { de: reversalInGerman, en: reversalInEnglish };

/** A reversal as a letter: what is taken back, line by line, and what has its place. */
export function reversalContent(reversal: Reversal, language: Language): DocumentContent {
  const words = wordsOf[language];
  const formats = formatsFor(language);
  const { host, recipient, cooperation, period, number, reverses, replacedBy, drawnUpOn } = reversal;
  const title = words.title({ number: reverses, cooperation: cooperation.name, period: formats.periodName(period) });
  const sentences = [
    words.opening({ number: reverses, period: formats.period(period) }),
    ...(replacedBy.length === 0 ? [] : [words.replaced(replacedBy)]),
  ];
  return {
    language,
    title,
    author: host.name,
    subject: words.subject({ number: reverses, recipient: recipient.name }),
    createdOn: `${drawnUpOn}T12:00:00Z`,
    letterHead: addressed({ host, to: [recipient.name, ...recipient.address] }, [
      { term: words.reference.number, value: number },
      { term: words.reference.date, value: formats.day(drawnUpOn) },
      { term: words.reference.period, value: formats.period(period) },
      { term: words.reference.reverses, value: reverses },
      ...(replacedBy.length === 0 ? [] : [{ term: words.reference.replacedBy, value: replacedBy.join(', ') }]),
    ]),
    blocks: [
      { block: 'paragraph', text: sentences.join(' ') },
      amounts(reversal, language),
      { block: 'paragraph', text: `${words.nothing} ${words.payments}` },
    ],
    footer: words.footer({ host: host.name, title }),
    attachments: [
      {
        ...words.attachment,
        mediaType: 'application/json',
        bytes: new TextEncoder().encode(`${JSON.stringify(Reversal.encode(reversal), undefined, 2)}\n`),
        relationship: 'Data',
      },
    ],
  };
}

/** The column of amounts adds up: what was deducted stands in it the other way round. */
function amounts(
  { lines, total, tax, advancesPaid, settledBefore = cents(0), balance }: Reversal,
  language: Language,
): Table {
  const words = wordsOf[language];
  const { money } = formatsFor(language);
  const isLess = advancesPaid !== 0 || settledBefore !== 0;
  const deducted = (name: string, amount: number): readonly TableRow[] =>
    amount === 0 ? [] : [{ cells: [name, money(cents(0 - amount))] }];
  const taxed: readonly TableRow[] =
    tax === undefined
      ? []
      : [
          { kind: 'subtotal', cells: [words.net, money(sumCents(lines.map(({ amount }) => amount)))] },
          { cells: [words.tax, money(tax)] },
        ];
  return {
    block: 'table',
    caption: words.caption,
    columns: [
      { title: words.pool, align: 'start', share: 4 },
      { title: words.amount, align: 'end', share: 1.6 },
    ],
    rows: [
      ...lines.map(({ name, amount }): TableRow => ({ cells: [name, money(amount)] })),
      ...taxed,
      { kind: isLess ? 'subtotal' : 'total', cells: [tax === undefined ? words.total : words.gross, money(total)] },
      ...deducted(words.settledBefore, settledBefore),
      ...deducted(words.advances, advancesPaid),
      ...(isLess ? [{ kind: 'total', cells: [words.balance, money(balance)] } as const] : []),
    ],
  };
}
