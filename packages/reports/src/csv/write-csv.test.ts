import { expect, test } from 'vitest';
import { writeCsv } from './write-csv.ts';

test('a table is written as a spreadsheet set to German reads it', () => {
  const table = [
    ['Kostenart', 'Netz; Funk', 'Das „alte" Haus'],
    ['=1+1', { decimal: '-1234.50' }, { decimal: '0.00' }],
  ];
  const lines = ['Kostenart;"Netz; Funk";"Das „alte"" Haus"', "'=1+1;-1234,50;0,00", ''];
  expect(writeCsv(table)).toBe(`\uFEFF${lines.join('\r\n')}`);
});
