import { expect, test } from 'vitest';
import { assertDocument } from './assert-document.ts';
import type { Block, DocumentContent } from './document-content.ts';

const LETTER: DocumentContent = {
  language: 'de',
  title: 'Abrechnung 2025',
  author: 'Zweckverband',
  subject: 'Abrechnung',
  createdOn: '2026-03-31T10:00:00+02:00',
  letterHead: { sender: { name: 'ZV', lines: [] }, recipient: { lines: ['Gemeinde'] }, reference: [], returnLine: '' },
  blocks: [],
  footer: '',
};

function withBlocks(...blocks: readonly Block[]): DocumentContent {
  return { ...LETTER, blocks };
}

const COLUMN = { title: 'Betrag', align: 'end', share: 1 } as const;

test('accepts a letter', () => {
  expect(() => assertDocument(LETTER)).not.toThrow();
});

test.each<[string, DocumentContent, string]>([
  ['no title', { ...LETTER, title: ' ' }, 'a document has a title'],
  ['a moment that depends on the zone of the machine', { ...LETTER, createdOn: '2026-03-31T10:00' }, 'with its zone'],
  ['no such moment', { ...LETTER, createdOn: '2026-13-31T10:00:00Z' }, 'with its zone'],
  [
    'a skipped level, also within a group',
    withBlocks({ block: 'keepTogether', blocks: [{ block: 'heading', level: 3, text: 'Gründe' }] }),
    'the heading "Gründe" skips no level',
  ],
  [
    'a row short of a cell',
    withBlocks({ block: 'table', caption: 'Kosten', columns: [COLUMN, COLUMN], rows: [{ cells: ['1'] }] }),
    'every row of the table "Kosten" has 2 cells, not "1"',
  ],
  [
    'a list without items, also within a list',
    withBlocks({ block: 'list', items: ['Erstens', { text: 'Zweitens', items: [] }] }),
    'a list has items',
  ],
  [
    'a bar without end',
    withBlocks({
      block: 'bars',
      title: 'Anteile',
      alternative: 'A: unendlich',
      bars: [{ label: 'A', value: Infinity, display: '∞' }],
    }),
    'the bar "A" has a length, not Infinity',
  ],
])('throws at %s', (_, content, claim) => {
  expect(() => assertDocument(content)).toThrow(claim);
});
