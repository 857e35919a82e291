import { expect, test } from 'vitest';
import { Agreement } from './agreement.ts';
import { clauseUses } from './clause-uses.ts';

const each = { rule: 'split', by: { key: 'each' } } as const;

const document = {
  format: 'umlage-agreement/1',
  cooperation: { id: 'pair', name: 'Pair' },
  title: 'Agreement of two',
  legalBasis: 'example',
  version: { number: 1, from: '2024-01-01' },
  parties: [
    { id: 'a', name: 'Town A', roles: ['host'] },
    // What is called “clause” is none.
    { id: 'clause', name: 'Town B', roles: ['member'], successor: { party: 'a', from: '2025-01-01', clause: 'c' } },
  ],
  accounts: [
    { id: 'rest', name: 'Rest', kind: 'carryOver', clause: 'c', carry: { costType: 'it', years: 2, clause: 'c' } },
  ],
  clauses: [
    { id: 'c', number: '§ 1', text: 'All of it.' },
    { id: 'unused', number: '§ 2', text: 'A promise.' },
    { id: '25', number: '§ 3', text: 'A trap.' },
  ],
  services: [{ id: 'mail', name: 'Mail', clause: 'c' }],
  costTypes: [{ id: 'it', name: 'IT', shareable: [{ from: '2024-01-01', percent: '90', clause: 'c' }] }],
  assets: {
    clause: 'c',
    depreciation: 'included',
    monthOfDisposal: 'counts',
    interest: {
      treatment: 'included',
      method: 'averageValue',
      rates: [{ from: '2024-01-01', percent: '3', clause: 'c' }],
    },
  },
  staff: { clause: 'c', overheads: [{ name: 'Rooms', percent: '10', clause: 'c' }] },
  rates: { clause: { name: 'Workplace', prices: [{ from: '2024-01-01', price: '10.00', clause: 'c' }] } },
  tariffs: {
    clause: {
      name: 'Prices',
      clause: 'c',
      lines: [{ item: 'Mailbox', clause: 'c', price: '1.00', per: 'month', quantity: { key: 'each' } }],
    },
  },
  stages: {
    clause: 'c',
    by: { method: 'direct' },
    supports: [
      {
        id: 'rooms',
        name: 'Rooms',
        clause: 'c',
        takes: { costTypes: ['it'] },
        serves: { to: { clause: '25' }, clause: 'c' },
      },
    ],
  },
  pools: [
    {
      id: 'clause',
      name: 'Pool',
      clause: 'c',
      takes: { costTypes: ['it'] },
      fraction: [{ from: '2024-01-01', percent: '90', clause: 'c' }],
      rule: {
        rule: 'divide',
        clause: 'c',
        portions: [
          { portion: 'percent', name: 'Base', clause: 'c', percent: '25', then: each },
          { portion: 'rest', then: { rule: 'split', clause: 'c', by: { key: 'quota', of: { clause: '25' } } } },
        ],
      },
      rounding: { method: 'largestRemainder', unit: '0.01', lines: 'pool', clause: 'c' },
    },
  ],
  limits: { id: 'limits', name: 'Ceiling', clause: 'c', bounds: [{ clause: 'c', for: 'all', max: { percent: '50' } }] },
  rounding: { method: 'largestRemainder', unit: '0.01', lines: 'pool', clause: 'c' },
  term: { from: '2024-01-01', clause: 'c', notice: { period: 'P6M', to: 'endOfYear', clause: 'c' } },
  duties: [{ id: 'report', name: 'Report', kind: 'report', by: '03-31', clause: 'c' }],
  advances: { basis: 'budget', on: 'onDemand', clause: 'c' },
  settlement: { dueInDays: 30, clause: 'c' },
  taxes: [{ from: '2024-01-01', treatment: 'exempt', costs: 'gross', legalBasis: '§ 4 Nr. 29 UStG', clause: 'c' }],
  late: { scheme: 'ao240', clause: 'c' },
  accession: {
    clause: 'c',
    parts: [{ part: 'lumpSum', amount: '10.00', clause: 'c', rule: { ...each, clause: 'c' } }],
  },
  withdrawal: { clause: 'c', parts: [{ part: 'assets', rule: each, clause: 'c' }] },
  dissolution: { clause: 'c', parts: [{ part: 'recomputation', years: 2, clause: 'c' }] },
};

test('every place that names a clause is told, with its kind, its name and since when', () => {
  const [first] = clauseUses(Agreement.parse(document));
  expect(
    first?.uses.map(({ kind, name, from }) => [kind, name, from].filter((part) => part !== undefined).join(' | ')),
  ).toEqual([
    'succession | Town B | 2025-01-01',
    'account | Rest',
    'carryOver | Rest',
    'service | Mail',
    'fraction | IT | 2024-01-01',
    'assets',
    'interest | 2024-01-01',
    'staff',
    'overhead | Rooms',
    'rate | Workplace | 2024-01-01',
    'tariff | Prices',
    'tariff | Prices: Mailbox',
    'stages',
    'support | Rooms',
    'support | Rooms',
    'pool | Pool',
    'fraction | Pool | 2024-01-01',
    'rule | Pool',
    'rule | Pool: Base',
    'rule | Pool',
    'rounding | Pool',
    'limits | Ceiling',
    'limits | Ceiling',
    'rounding',
    'term | 2024-01-01',
    'notice',
    'duty | Report',
    'advances',
    'settlement',
    'tax | 2024-01-01',
    'late',
    'accession',
    'accession',
    'accession',
    'withdrawal',
    'withdrawal',
    'dissolution',
    'dissolution',
  ]);
});

test('the places lead into the document, and no other place names a clause', () => {
  const [first] = clauseUses(Agreement.parse(document));
  const at = (path: string) =>
    path
      .split('/')
      .slice(1)
      .reduce((part: unknown, step) => (part as Record<string, unknown>)[step], document);
  for (const { path } of first?.uses ?? []) expect(at(path)).toMatchObject({ clause: 'c' });
  expect(first?.uses).toHaveLength(JSON.stringify(document).split('"clause":"c"').length - 1);
});

test('what nothing stands on is told as such, whatever parties are called', () => {
  const [, unused, trap] = clauseUses(Agreement.parse(document));
  expect([unused?.clause.number, unused?.uses]).toEqual(['§ 2', []]);
  expect(trap?.uses).toEqual([]);
});
