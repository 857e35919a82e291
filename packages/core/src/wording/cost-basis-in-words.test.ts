import { expect, test } from 'vitest';
import { Agreement } from '../agreement/agreement.ts';
import { CostBasis } from '../trace/cost-basis.ts';
import { costBasisInWords } from './cost-basis-in-words.ts';

const agreement = Agreement.parse({
  format: 'umlage-agreement/1',
  cooperation: { id: 'pair', name: 'Pair' },
  title: 'Agreement of two',
  legalBasis: 'example',
  version: { number: 1, from: '2024-01-01' },
  parties: [{ id: 'a', name: 'Town A', roles: ['host'] }],
  accounts: [{ id: 'carry', name: 'Ausgleich', kind: 'carryOver' }],
  clauses: [{ id: 'p6', number: '§ 6', text: 'Zinsen' }],
  costTypes: [{ id: 'it', name: 'IT' }],
  rates: { e11: { name: 'Entgeltgruppe 11', prices: [{ from: '2024-01-01', price: '84200.00' }] } },
  pools: [{ id: 'pool', name: 'Netz', takes: { costTypes: ['it'] }, rule: { rule: 'split', by: { key: 'each' } } }],
  rounding: {
    method: 'largestRemainder',
    unit: '0.01',
    lines: 'pool',
    statedBy: { who: 'Kämmerei', on: '2024-01-01' },
  },
});

const server = { asset: 'server', lifeMonths: 60, months: '12' };
const interest = { origin: 'interest', asset: 'server', capital: '450000', percent: '3', months: '12', clause: 'p6' };
const staff = { origin: 'staff', post: 'admin', rate: 'e11', price: '84200.00' };
const carryOver = { origin: 'carryOver', account: 'carry', on: '2023-12-31', years: 3 };

test.each<[object, string, string]>([
  [
    { ...server, origin: 'depreciation', cost: '12000.00', residual: '0.00', left: '7200.00' },
    'Abschreibung: 12.000,00 € über 60 Monate, davon 12 Monate; Restbuchwert 7.200,00 €',
    'Depreciation: €12,000.00 over 60 months, 12 months of them; book value left €7,200.00',
  ],
  [
    { ...server, months: '1', origin: 'depreciation', cost: '12000.00', residual: '600.00', left: '7200.00' },
    'Abschreibung: 12.000,00 € bis auf 600,00 € über 60 Monate, davon 1 Monat; Restbuchwert 7.200,00 €',
    'Depreciation: €12,000.00 down to €600.00 over 60 months, 1 month of them; book value left €7,200.00',
  ],
  [
    { ...server, origin: 'release', grants: '3000.00', left: '1800.00' },
    'Auflösung von Zuwendungen: 3.000,00 € über 60 Monate, davon 12 Monate; noch aufzulösen 1.800,00 €',
    'Release of grants: €3,000.00 over 60 months, 12 months of them; not yet released €1,800.00',
  ],
  [
    { ...interest, method: 'averageValue' },
    'Kalkulatorische Zinsen: 3 % im Jahr auf das durchschnittlich gebundene Kapital von 4.500,00 € für 12 Monate (§ 6)',
    'Imputed interest: 3% a year on the capital tied up on average, €4,500.00, for 12 months (§ 6)',
  ],
  [
    { ...interest, method: 'residualValue', months: '13/3' },
    'Kalkulatorische Zinsen: 3 % im Jahr auf das zu Jahresbeginn gebundene Kapital von 4.500,00 € für 4,3333… Monate (§ 6)',
    'Imputed interest: 3% a year on the capital tied up as the year begins, €4,500.00, for 4.3333… months (§ 6)',
  ],
  [
    { ...interest, method: 'meanResidualValue', clause: 'unknown' },
    'Kalkulatorische Zinsen: 3 % im Jahr auf das im Mittel von Jahresbeginn und Jahresende gebundene Kapital von 4.500,00 € für 12 Monate',
    'Imputed interest: 3% a year on the capital tied up in the mean of the beginning and the end of the year, €4,500.00, for 12 months',
  ],
  [
    { origin: 'disposal', asset: 'server', bookValue: '4785.00', proceeds: '3000.00' },
    'Abgang: Restbuchwert 4.785,00 € (nach Abzug noch nicht aufgelöster Zuwendungen), Erlös 3.000,00 €',
    'Disposal: book value €4,785.00 (less grants not yet released), proceeds €3,000.00',
  ],
  [
    { ...staff, posts: '0.5', years: '1' },
    '0,5 Stellen × 84.200,00 € im Jahr („Entgeltgruppe 11“)',
    '0.5 posts × €84,200.00 a year (“Entgeltgruppe 11”)',
  ],
  [
    { ...staff, posts: '1', rate: 'e15', years: '0.25' },
    '1 Stelle × 84.200,00 € im Jahr („e15“) × 0,25 Jahre',
    '1 post × €84,200.00 a year (“e15”) × 0.25 years',
  ],
  [
    { origin: 'overhead', post: 'admin', name: 'Gemeinkostenzuschlag', percent: '20', of: '8420000/3' },
    'Gemeinkostenzuschlag: 20 % auf 28.066,6666… €',
    'Gemeinkostenzuschlag: 20% on €28,066.6666…',
  ],
  [
    { ...carryOver, amount: '900.00' },
    'Ausgleich der Überdeckung von 900,00 € vom 31.12.2023 über 3 Jahre (Konto „Ausgleich“)',
    'Making up for the over-recovery of €900.00 of 31 Dec 2023 over 3 years (account “Ausgleich”)',
  ],
  [
    { ...carryOver, amount: '-900.00', years: 1, account: 'gone' },
    'Ausgleich der Unterdeckung von 900,00 € vom 31.12.2023 über 1 Jahr (Konto „gone“)',
    'Making up for the under-recovery of €900.00 of 31 Dec 2023 over 1 year (account “gone”)',
  ],
])('%o', (document, german, english) => {
  const basis = CostBasis.parse(document);
  for (const [language, expected] of [['de', german] as const, ['en', english] as const]) {
    const { text, clause } = costBasisInWords(basis, agreement, language);
    expect((clause === undefined ? text : `${text} (${clause})`).replaceAll('\u00a0', ' ')).toBe(expected);
  }
});
