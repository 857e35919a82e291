import { describe, expect, test } from 'vitest';
import { readAgreement } from '../agreement/read-agreement.ts';
import type { Terms } from '../agreement/terms.ts';
import { invariant } from '../base/invariant.ts';
import { Period } from '../calendar/period.ts';
import { formatCents, sumCents } from '../exact/cents.ts';
import { formatRatio } from '../exact/ratio.ts';
import { Asset } from '../ledger/facts.ts';
import { assetCosts, isPastLife } from './asset-costs.ts';
import { signedCents } from './cost-entry.ts';

const server = {
  asset: 'server',
  text: 'Server',
  costType: 'it',
  cost: '6000.00',
  from: '2023-05-20',
  lifeMonths: 60,
  recordedOn: '2023-06-01',
};

function termsOf(assets: object, from: string, until: string): Terms {
  const read = readAgreement({
    format: 'umlage-agreement/1',
    cooperation: { id: 'pair', name: 'Pair' },
    title: 'Agreement',
    legalBasis: 'Example',
    version: { number: 1, from: '2020-01-01' },
    parties: [{ id: 'a', name: 'Town A', roles: ['host'] }],
    clauses: [{ id: 'rounding', number: '§ 1', text: 'To the cent.' }],
    costTypes: [{ id: 'it', name: 'IT' }],
    assets,
    pools: [{ id: 'pool', name: 'Pool', takes: { costTypes: ['it'] }, rule: { rule: 'to', bearer: 'a' } }],
    rounding: { method: 'largestRemainder', unit: '0.01', lines: 'pool', clause: 'rounding' },
  });
  invariant(read.ok, 'the agreement of the test is sound');
  return { agreement: read.value, stretch: Period.parse({ from, until }) };
}

const included = { depreciation: 'included', monthOfDisposal: 'counts' };

/** Kind, origin and amount of what an asset comes to from day to day. */
function costsOf(asset: object, assets: object, from = '2024-01-01', until = '2025-01-01') {
  return assetCosts(Asset.parse({ ...server, ...asset }), '/assets/0', termsOf(assets, from, until)).map(
    ({ kind, amount, basis, from: begins, until: ends, setAside }) => [
      kind,
      basis?.origin,
      formatCents(amount),
      `${begins}/${ends}`,
      ...(setAside === undefined ? [] : [setAside]),
    ],
  );
}

describe('depreciation', () => {
  test('is straight-line by months, the month of use in full', () => {
    expect(costsOf({}, included, '2023-01-01', '2024-01-01')).toEqual([
      ['cost', 'depreciation', '800.00', '2023-05-01/2024-01-01'],
    ]);
    expect(costsOf({}, included)).toEqual([['cost', 'depreciation', '1200.00', '2024-01-01/2025-01-01']]);
  });

  test('ends with the useful life, at the residual value', () => {
    // January to April 2028 are the last 4 of 60 months of 6,000 − 300.
    expect(costsOf({ residual: '300.00' }, included, '2028-01-01', '2029-01-01')).toEqual([
      ['cost', 'depreciation', '380.00', '2028-01-01/2028-05-01'],
    ]);
    expect(costsOf({}, included, '2029-01-01', '2030-01-01')).toEqual([]);
  });

  test('stops at the month of disposal, counted or not', () => {
    const disposed = { disposed: { on: '2024-09-20', proceeds: '0.00' } };
    expect(costsOf(disposed, included)[0]?.[2]).toBe('900.00');
    expect(costsOf(disposed, { ...included, monthOfDisposal: 'doesNotCount' })[0]?.[2]).toBe('800.00');
  });

  test('land does not wear out', () => {
    expect(costsOf({ lifeMonths: undefined }, included)).toEqual([]);
  });

  test('may be left out, or shown only', () => {
    expect(costsOf({}, { ...included, depreciation: 'excluded' })).toEqual([]);
    expect(costsOf({}, { ...included, depreciation: 'bookedByMembers' })).toEqual([
      ['cost', 'depreciation', '1200.00', '2024-01-01/2025-01-01', 'bookedByMembers'],
    ]);
  });

  test.each([
    [[], '6000.00', '0.00', 60],
    [['2023-06-17', '2024-02-29'], '0.01', '0.02', 7],
    [['2023-05-02', '2023-05-20', '2024-12-31', '2027-08-08'], '999.99', '100.00', 59],
    [['2024-01-01', '2025-01-01', '2026-01-01', '2027-01-01', '2028-01-01'], '1000000.01', '333333.33', 36],
  ] as const)(
    'the charges of stretches cut at %j add up to the cost, grants released alike',
    (cuts, cost, grant, lifeMonths) => {
      const asset = Asset.parse({ ...server, cost, lifeMonths, grants: [{ text: 'Grant', amount: grant }] });
      const bounds = ['2023-01-01', ...cuts, '2030-01-01'];
      const entries = bounds
        .slice(1)
        .flatMap((until, index) => assetCosts(asset, '', termsOf(included, bounds[index] ?? '', until)));
      const total = (kind: string) => sumCents(entries.flatMap((entry) => (entry.kind === kind ? entry.amount : [])));
      expect([formatCents(total('cost')), formatCents(total('grant'))]).toEqual([cost, grant]);
    },
  );
});

describe('imputed interest', () => {
  const at = (method: string) => ({
    ...included,
    depreciation: 'excluded',
    interest: { treatment: 'included', method, rates: [{ from: '2020-01-01', percent: '3' }] },
  });

  test.each([
    // Half of 6,000 throughout; 6,000 − 8 × 100 = 5,200 as 2024 begins; the mean of that and 4,000 as it ends.
    ['averageValue', '90.00'],
    ['residualValue', '156.00'],
    ['meanResidualValue', '138.00'],
  ])('on the %s', (method, amount) => {
    expect(costsOf({}, at(method))).toEqual([['cost', 'interest', amount, '2024-01-01/2025-01-01']]);
  });

  test('in the year of use for the months of use, and on the capital as it begins then', () => {
    // 6,000 × 3 % × 8/12
    expect(costsOf({}, at('residualValue'), '2023-01-01', '2024-01-01')).toEqual([
      ['cost', 'interest', '120.00', '2023-05-01/2024-01-01'],
    ]);
  });

  test('grants lessen the capital, land ties it up for ever', () => {
    const grants = { grants: [{ text: 'Land', amount: '3000.00' }] };
    expect(costsOf(grants, at('averageValue'))[0]?.[2]).toBe('45.00');
    expect(costsOf({ lifeMonths: undefined }, at('averageValue'), '2090-01-01', '2091-01-01')[0]?.[2]).toBe('180.00');
  });

  test('a new rate cuts the year, the capital stays that of the year', () => {
    const assets = {
      ...at('residualValue'),
      interest: {
        ...at('residualValue').interest,
        rates: [
          { from: '2020-01-01', percent: '3' },
          { from: '2024-07-01', percent: '6' },
        ],
      },
    };
    expect(costsOf({}, assets)).toEqual([
      ['cost', 'interest', '78.00', '2024-01-01/2024-07-01'],
      ['cost', 'interest', '156.00', '2024-07-01/2025-01-01'],
    ]);
  });
});

describe('disposal', () => {
  const sold = { disposed: { on: '2024-09-20', proceeds: '5000.00' } };
  const assets = { ...included, disposal: 'included' };

  test('above the book value is revenue of the day, below it cost', () => {
    // 6,000 − 17 × 100 = 4,300 left.
    expect(costsOf(sold, assets)[1]).toEqual(['revenue', 'disposal', '700.00', '2024-09-20/2024-09-21']);
    const scrapped = { disposed: { on: '2024-09-20', proceeds: '0.00' } };
    expect(costsOf(scrapped, assets)[1]).toEqual(['cost', 'disposal', '4300.00', '2024-09-20/2024-09-21']);
  });

  test('with depreciation it comes to cost less proceeds', () => {
    const terms = termsOf(assets, '2023-01-01', '2030-01-01');
    const entries = assetCosts(Asset.parse({ ...server, ...sold }), '', terms);
    expect(formatCents(sumCents(entries.map(signedCents)))).toBe('1000.00');
  });

  test('is left out unless said, and told in its period alone', () => {
    expect(costsOf(sold, included).map(([, origin]) => origin)).toEqual(['depreciation']);
    expect(costsOf(sold, assets, '2025-01-01', '2026-01-01')).toEqual([]);
  });
});

test('what was computed says how', () => {
  const asset = Asset.parse(server);
  const [entry] = assetCosts(asset, '/assets/0', termsOf(included, '2024-01-01', '2025-01-01'));
  const { basis } = entry ?? {};
  invariant(basis?.origin === 'depreciation', 'depreciation has a basis');
  expect([basis.lifeMonths, formatRatio(basis.months), formatCents(basis.left)]).toEqual([60, '12', '4000.00']);
});

test('an asset is past its life when it was worn out before the period and is still there', () => {
  const stretch = (from: string) => Period.parse({ from, until: '2030-01-01' });
  expect(isPastLife(Asset.parse(server), stretch('2028-04-30'))).toBe(false);
  expect(isPastLife(Asset.parse(server), stretch('2028-05-20'))).toBe(true);
  const gone = { ...server, disposed: { on: '2027-01-01', proceeds: '0.00' } };
  expect(isPastLife(Asset.parse(gone), stretch('2028-06-01'))).toBe(false);
  expect(isPastLife(Asset.parse({ ...server, lifeMonths: undefined }), stretch('2029-01-01'))).toBe(false);
});
