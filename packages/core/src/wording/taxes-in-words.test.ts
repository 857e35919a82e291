import { describe, expect, test } from 'vitest';
import type { Statement } from '../statement/statement.ts';
import { cents, noCents, sumCents } from '../exact/cents.ts';
import { ratio } from '../exact/ratio.ts';
import type { Language } from './language.ts';
import { taxesInWords, taxOfLineInWords } from './taxes-in-words.ts';

type Parts = NonNullable<Statement['taxes']>['parts'];

const notTaxable: Parts[number] = {
  treatment: 'notTaxable',
  legalBasis: '§ 2b Abs. 3 Nr. 2 UStG',
  version: 1,
  net: cents(124_705),
};
const taxable = {
  treatment: 'taxable',
  legalBasis: '§ 12 Abs. 1 UStG',
  clause: 'tax',
  version: 1,
  net: cents(145_206),
  percent: ratio(19),
  tax: cents(27_589),
  gross: cents(172_795),
} as unknown as Parts[number];
const exempt: Parts[number] = {
  treatment: 'exempt',
  legalBasis: '§ 4 Nr. 29 UStG',
  version: 1,
  net: cents(250_000),
};
const advance = { amount: cents(119_000), tax: cents(19_000) };

/** Of a statement it looks at these alone. */
function statementOf(
  parts: Parts,
  {
    advances = [],
    correction,
  }: {
    readonly advances?: readonly (typeof advance)[];
    readonly correction?: { readonly by: string; readonly before: number };
  } = {},
): Statement {
  const net = sumCents(parts.map((part) => part.net));
  const taxes = parts.flatMap(({ tax }) => tax ?? []);
  const inAdvances = sumCents(advances.map(({ tax }) => tax));
  const total = sumCents([net, ...taxes]);
  const advancesPaid = sumCents(advances.map(({ amount }) => amount));
  const balance = cents(total - advancesPaid - (correction?.before ?? 0));
  const due = taxes.length === 0 ? {} : { tax: sumCents(taxes), inAdvances, left: noCents };
  return {
    agreement: { version: 1 },
    clauses: [{ id: 'tax', number: '§ 2', text: '', version: 1 }],
    lines: parts.map((_part, taxPart) => ({ taxPart })),
    taxes: { parts, net, ...due },
    total,
    advances,
    advancesPaid,
    balance,
    outcome: balance < 0 ? 'refund' : 'claim',
    ...(correction === undefined ? {} : { correction }),
  } as unknown as Statement;
}

function told(statement: Statement, language: Language) {
  const { treatments = [], added = [], rows = [] } = taxesInWords(statement, language) ?? {};
  return {
    treatments: treatments.map(({ text, clause }) => (clause === undefined ? text : `${text} [${clause}]`)),
    added: added.map(({ of, tax }) => [of, tax]),
    rows: rows.map(({ name, net, tax, gross, kind }) => [name, net, tax, gross, ...(kind === undefined ? [] : [kind])]),
  };
}

const waysOfLines = (statement: Statement) => statement.lines.map((line) => taxOfLineInWords(line, statement, 'en'));

describe('tax on a statement', () => {
  test('over a change tells each treatment with its law, and amounts add up across and down', () => {
    const statement = statementOf([notTaxable, taxable], { advances: [advance] });
    expect(told(statement, 'de')).toEqual({
      treatments: [
        'Leistungen für 1.247,05\u00a0€ sind nicht steuerbar (§ 2b Abs. 3 Nr. 2 UStG).',
        'Leistungen für 1.452,06\u00a0€ sind steuerpflichtig; 19\u00a0% Umsatzsteuer darauf sind 275,89\u00a0€ (§ 12 Abs. 1 UStG). [§ 2]',
      ],
      added: [['19\u00a0% auf 1.452,06\u00a0€', '275,89\u00a0€']],
      rows: [
        ['nicht steuerbar', '1.247,05\u00a0€', undefined, '1.247,05\u00a0€'],
        ['steuerpflichtig zu 19\u00a0%', '1.452,06\u00a0€', '275,89\u00a0€', '1.727,95\u00a0€'],
        ['Zusammen', '2.699,11\u00a0€', '275,89\u00a0€', '2.975,00\u00a0€', 'subtotal'],
        ['Abzüglich Abschläge', '−1.000,00\u00a0€', '−190,00\u00a0€', '−1.190,00\u00a0€'],
        ['Noch zu zahlen', '1.699,11\u00a0€', '85,89\u00a0€', '1.785,00\u00a0€', 'total'],
      ],
    });
    expect(waysOfLines(statement)).toEqual(['not taxable', 'taxable at 19%']);
  });

  test('that is the same for all need not be told line by line', () => {
    const statement = statementOf([taxable]);
    expect(told(statement, 'en')).toEqual({
      treatments: [
        'Services for €1,452.06 are taxable; 19% value added tax on it is €275.89 (§ 12 Abs. 1 UStG). [§ 2]',
      ],
      added: [['19% of €1,452.06', '€275.89']],
      rows: [
        ['taxable at 19%', '€1,452.06', '€275.89', '€1,727.95'],
        ['Together', '€1,452.06', '€275.89', '€1,727.95', 'total'],
      ],
    });
    expect(waysOfLines(statement)).toEqual([undefined]);
  });

  test('where none is due tells the law, and no amount and no rate', () => {
    expect(told(statementOf([exempt], { advances: [{ ...advance, tax: noCents }] }), 'de')).toEqual({
      treatments: ['Die abgerechneten Leistungen sind steuerfrei (§ 4 Nr. 29 UStG).'],
      added: [],
      rows: [],
    });
    expect(taxesInWords({ ...statementOf([exempt]), taxes: undefined }, 'de')).toBeUndefined();
  });

  test('that was settled before and is not due any more is given back', () => {
    const correction = {
      by: 'difference',
      numbers: ['2028-0001'],
      before: cents(327_250),
      tax: { before: cents(52_250), after: noCents, difference: cents(-52_250) },
    };
    expect(told(statementOf([{ ...notTaxable, net: cents(250_000) }], { correction }), 'en').rows).toEqual([
      ['not taxable', '€2,500.00', undefined, '€2,500.00'],
      ['Less settled before', '−€2,750.00', '−€522.50', '−€3,272.50'],
      ['Credit', '−€250.00', '−€522.50', '−€772.50', 'total'],
    ]);
  });
});
