import {
  accountStatements,
  costTable,
  differenceInWords,
  Facts,
  formatCents,
  poolCosts,
  readAgreement,
  readDocument,
  runAllocation,
  RunQuestion,
  subtractRuns,
  supportCosts,
  supportInWords,
  toDecimalPlaces,
  valueOrThrow as must,
  type Run,
} from '@umlage/core';
import { describe, expect, test } from 'vitest';

const recordedOn = '2025-01-10';
const year = { from: '2024-01-01', until: '2025-01-01' };
const agreement = {
  format: 'umlage-agreement/1',
  cooperation: { id: 'pair', name: 'Pair' },
  title: 'Agreement of two',
  legalBasis: 'example',
  version: { number: 1, from: '2020-01-01' },
  parties: [
    { id: 'a', name: 'Town A', roles: ['host'] },
    { id: 'b', name: 'Town B', roles: ['member'] },
  ],
  accounts: [
    { id: 'recovery', name: 'Ausgleich', kind: 'carryOver', carry: { costType: 'balance', years: 2 } },
    { id: 'reserve', name: 'Rücklage', kind: 'reserve' },
  ],
  clauses: [{ id: 'cent', number: '§ 1', text: 'To the cent.' }],
  figures: [{ id: 'racks', name: 'Höheneinheiten', unit: 'HE', holds: 'untilChanged', of: 'pool' }],
  costTypes: ['lines', 'devices', 'rent', 'wages', 'balance'].map((id) => ({ id, name: id.toUpperCase() })),
  rates: { clerk: { name: 'E 9', prices: [{ from: '2020-01-01', price: '60000.00' }] } },
  assets: { depreciation: 'included', monthOfDisposal: 'counts' },
  staff: { overheads: [{ name: 'Gemeinkosten', percent: '20' }] },
  stages: {
    by: { method: 'stepDown', order: ['office', 'room'] },
    supports: [
      {
        id: 'office',
        name: 'Büro',
        takes: { costTypes: ['wages'] },
        serves: { to: { room: '1', network: '1', places: '2' } },
      },
      {
        id: 'room',
        name: 'Raum',
        takes: { costTypes: ['rent'] },
        serves: { figure: 'racks', at: { during: 'period' }, pools: ['network', 'places'] },
      },
    ],
  },
  pools: [
    {
      id: 'network',
      name: 'Netz',
      takes: { costTypes: ['lines', 'balance'] },
      rule: {
        rule: 'divide',
        portions: [
          { portion: 'percent', percent: '90', then: { rule: 'split', by: { key: 'each' } } },
          { portion: 'rest', then: { rule: 'to', bearer: 'reserve' } },
        ],
      },
    },
    { id: 'places', name: 'Plätze', takes: { costTypes: ['devices'] }, rule: { rule: 'split', by: { key: 'each' } } },
  ],
  rounding: { method: 'largestRemainder', unit: '0.01', lines: 'pool', clause: 'cent' },
};
const booked = (costType: string, amount: string, more: object = {}) => ({
  kind: 'cost',
  costType,
  text: costType,
  amount,
  ...year,
  recordedOn,
  ...more,
});
const asset = {
  asset: 'ups',
  text: 'USV',
  costType: 'rent',
  cost: '9600.00',
  from: '2024-01-01',
  lifeMonths: 96,
  recordedOn,
};
const post = {
  post: 'clerk',
  text: 'Sachbearbeitung',
  rate: 'clerk',
  posts: '0.1',
  costType: 'wages',
  from: '2023-01-01',
  recordedOn,
};
const entry = {
  account: 'recovery',
  on: '2023-12-31',
  amount: '-500.00',
  text: 'Unterdeckung 2023',
  source: 'Lauf',
  recordedOn,
};
const facts = {
  participation: ['a', 'b'].map((party) => ({ party, from: '2020-01-01', recordedOn })),
  figures: ['network', 'places'].map((pool, index) => ({
    figure: 'racks',
    pool,
    on: '2020-01-01',
    value: String(index + 1),
    source: 'Plan',
    recordedOn,
  })),
  costItems: [
    booked('lines', '10000.00'),
    booked('lines', '2000.00', { kind: 'revenue', account: 'reserve', text: 'Entnahme' }),
    booked('devices', '20000.00'),
    booked('devices', '700.00', { kind: 'cost', account: 'reserve', text: 'Zuführung' }),
    booked('devices', '300.00', { kind: 'inKind', provider: 'b', text: 'Regale' }),
  ],
  assets: [asset],
  posts: [post],
  accountEntries: [entry],
};

function run(changed: object = {}): Run {
  return must(
    runAllocation({
      versions: [{ agreement: must(readAgreement(agreement)) }],
      facts: must(readDocument(Facts, { ...facts, ...changed })),
      question: RunQuestion.parse({ period: year, asKnownOn: '2025-01-31' }),
    }),
  );
}

// Office 6,000 + 20 % = 7,200: 1,800 to room and network each, 3,600 to places. Room 1,200 depreciation + 1,800 = 3,000:
// 1,000 and 2,000. Network 10,000 − 2,000 + 250 (half of the under-recovery) + 2,800 = 11,050; places 20,700 + 5,600.
describe('the cost table', () => {
  test('shows cost by type, what is handed on, and what is shared, column by column', () => {
    const { columns, rows } = costTable(run());
    expect(columns.map(({ name }) => name)).toEqual(['Büro', 'Raum', 'Netz', 'Plätze']);
    const euro = (amount: (typeof rows)[number]['total']) =>
      toDecimalPlaces({ numerator: amount.numerator, denominator: amount.denominator * 100n }, 0);
    const written = rows.map((row) => [
      row.row,
      'costType' in row ? row.costType : 'support' in row ? row.support : '',
      ...row.amounts.map(euro),
      euro(row.total),
    ]);
    expect(written).toEqual([
      ['costType', 'wages', '7200', '0', '0', '0', '7200'],
      ['costType', 'rent', '0', '1200', '0', '0', '1200'],
      ['costType', 'lines', '0', '0', '8000', '0', '8000'],
      ['costType', 'balance', '0', '0', '250', '0', '250'],
      ['costType', 'devices', '0', '0', '0', '20700', '20700'],
      ['notShared', '', '0', '0', '0', '0', '0'],
      ['own', '', '7200', '1200', '8250', '20700', '37350'],
      ['handedOn', 'office', '-7200', '1800', '1800', '3600', '0'],
      ['handedOn', 'room', '0', '-3000', '1000', '2000', '0'],
      ['rounding', '', '0', '0', '0', '0', '0'],
      ['net', '', '0', '0', '11050', '26300', '37350'],
    ]);
  });
});

describe('net cost statements', () => {
  test('of a pool that is shared: by cost type, handed on by where it arose, with what is set aside', () => {
    const [network, places] = poolCosts(run());
    const money = formatCents;
    expect({ gross: network?.gross, revenue: network?.revenue, net: network?.net }).toEqual({
      gross: 1_025_000,
      revenue: 200_000,
      net: 1_105_000,
    });
    // Of the office 1,800 come at once and 600 by way of the room.
    expect(network?.received.map(({ name, amount }) => `${name} ${money(amount)}`)).toEqual([
      'Büro 2400.00',
      'Raum 400.00',
    ]);
    expect(network?.items.map(({ text, basis }) => `${text} ${basis?.origin ?? 'booked'}`)).toEqual([
      'lines booked',
      'Entnahme booked',
      'Unterdeckung 2023 carryOver',
    ]);
    expect(places?.items.filter(({ setAside }) => setAside !== undefined)).toMatchObject([
      { kind: 'inKind', text: 'Regale', provider: 'b', setAside: 'inKind' },
    ]);
  });

  test('of a support pool: what it delivered to whom', () => {
    const [, room] = supportCosts(run());
    expect(room?.handedOn.map(({ name, quantity, exact }) => [name, quantity?.numerator, exact.numerator])).toEqual([
      ['Netz', 1n, 100_000n],
      ['Plätze', 2n, 200_000n],
    ]);
  });
});

test('accounts: what was entered, carried, put in, taken out and borne', () => {
  const told = must(accountStatements(run())).map(({ account, opening, movements, closing }) => [
    account,
    formatCents(opening),
    ...movements.map(({ movement, amount }) => `${movement} ${formatCents(amount)}`),
    formatCents(closing),
  ]);
  expect(told).toEqual([
    ['recovery', '-500.00', 'carried 250.00', '-250.00'],
    ['reserve', '0.00', 'taken -2000.00', 'added 700.00', 'borne -1105.00', '-2405.00'],
  ]);
});

test('a support pool is told in words', () => {
  const { stages } = must(readAgreement(agreement));
  const told = (language: 'de' | 'en') =>
    (stages?.supports ?? []).map((support) => supportInWords(support, must(readAgreement(agreement)), language));
  expect(told('de')).toEqual([
    'Umlage nach festen Anteilen auf „Raum“ (1), „Netz“ (1), „Plätze“ (2); im Stufenleiterverfahren als 1.',
    'Umlage nach „Höheneinheiten“ im Mittel der Tage auf „Netz“, „Plätze“; im Stufenleiterverfahren als 2.',
  ]);
  expect(told('en')[0]).toBe('handed on by fixed parts to “Raum” (1), “Netz” (1), “Plätze” (2); step-down, number 1');
});

test('assets, posts and accounts that were told otherwise are told as reasons of a difference', () => {
  const after = run({
    assets: [{ ...asset, lifeMonths: 48 }],
    posts: [{ ...post, posts: '0.2' }],
    accountEntries: [{ ...entry, amount: '-700.00' }],
  });
  const difference = subtractRuns(after, run());
  expect(difference.inputs.map(({ changed }) => changed.input)).toEqual(['asset', 'post', 'accountEntry']);
  const told = differenceInWords(difference, after.agreement, 'de').map(({ text }) => text.replaceAll('\u00a0', ' '));
  expect(told).toContain(
    'Anlage „USV“: 9.600,00 €, Nutzungsdauer 48 Monate statt 9.600,00 €, Nutzungsdauer 96 Monate.',
  );
  expect(told).toContain('Stelle „Sachbearbeitung“: 0,2 (ab 01.01.2023) statt 0,1 (ab 01.01.2023).');
  expect(told).toContain(
    'Stand des Kontos „Ausgleich“: −700,00 € (31.12.2023, Unterdeckung 2023) statt −500,00 € (31.12.2023, Unterdeckung 2023).',
  );
});
