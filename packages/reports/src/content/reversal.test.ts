import { Reversal, type Language } from '@umlage/core';
import { describe, expect, test } from 'vitest';
import { renderReversal } from '../render-reversal.ts';
import { reversalContent } from './reversal.ts';

const taxed = Reversal.parse({
  format: 'umlage-reversal/1',
  number: '2028-0002-S',
  reverses: '2028-0002',
  replacedBy: ['2028-0005'],
  cooperation: { id: 'nordkreis', name: 'Nordkreis-IT' },
  host: { id: 'host', name: 'Landkreis Nordkreis', address: ['Am Markt 1', '21335 Nordstadt'] },
  recipient: { id: 'ahausen', name: 'Ahausen', address: ['Hauptstraße 1', '27367 Ahausen'] },
  period: { from: '2027-01-01', until: '2028-01-01' },
  drawnUpOn: '2028-05-01',
  lines: [
    { pool: 'network', name: 'Netz', amount: '-100.00' },
    { pool: 'workplaces', name: 'Arbeitsplätze', amount: '-50.00' },
  ],
  total: '-178.50',
  tax: '-28.50',
  advancesPaid: '-119.00',
  balance: '-59.50',
});
const untaxed: Reversal = Reversal.parse({
  ...Reversal.encode(taxed),
  tax: undefined,
  total: '-150.00',
  advancesPaid: '0.00',
  balance: '-150.00',
});
const both: readonly Language[] = ['de', 'en'];

function rowsOf(reversal: Reversal, language: Language) {
  return reversalContent(reversal, language).blocks.flatMap((block) =>
    block.block === 'table'
      ? block.rows.map((row) => ('cells' in row ? row.cells.join(' | ').replaceAll('\u00a0', ' ') : ''))
      : [],
  );
}

describe('a reversal as a letter', () => {
  test('adds up to what is taken back, what was deducted the other way round', () => {
    expect(rowsOf(taxed, 'de')).toEqual([
      'Netz | −100,00 €',
      'Arbeitsplätze | −50,00 €',
      'Anteil an den Kosten (netto) | −150,00 €',
      'Umsatzsteuer | −28,50 €',
      'Anteil mit Umsatzsteuer | −178,50 €',
      'Abgezogene Abschläge, wieder hinzugerechnet | 119,00 €',
      'Zurückgenommener Saldo | −59,50 €',
    ]);
  });

  test.each(both)('says nothing of tax where none was due, nor of advances where none were paid (%s)', (language) => {
    const content = reversalContent(untaxed, language);
    expect(JSON.stringify({ ...content, attachments: [] })).not.toMatch(/steuer|VAT|tax/iu);
    expect(rowsOf(untaxed, language)).toHaveLength(3);
  });

  test('takes back the difference where only that was asked for', () => {
    const byDifference: Reversal = Reversal.parse({
      ...Reversal.encode(untaxed),
      settledBefore: '-160.00',
      balance: '10.00',
    });
    expect(rowsOf(byDifference, 'de').slice(-3)).toEqual([
      'Anteil an den Kosten | −150,00 €',
      'Zuvor abgerechnet, wieder hinzugerechnet | 160,00 €',
      'Zurückgenommener Saldo | 10,00 €',
    ]);
  });

  test.each(both)('names both numbers, and is drawn (%s)', async (language) => {
    const { title, letterHead, blocks } = reversalContent(taxed, language);
    expect(title).toContain('2028-0002');
    expect(letterHead.reference.map(({ value }) => value)).toEqual(
      expect.arrayContaining(['2028-0002-S', '2028-0002', '2028-0005']),
    );
    expect(JSON.stringify(blocks)).toContain('2028-0005');
    const bytes = await renderReversal(taxed, language);
    expect(new TextDecoder('latin1').decode(bytes.slice(0, 5))).toBe('%PDF-');
  });
});
