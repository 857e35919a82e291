import { expect, test } from 'vitest';
import { readAgreement } from '../agreement/read-agreement.ts';
import { invariant } from '../base/invariant.ts';
import type { Outcome } from '../base/outcome.ts';
import { readDocument } from '../base/read-document.ts';
import { formatCents } from '../exact/cents.ts';
import { Facts } from '../ledger/facts.ts';
import { runAllocation } from './run-allocation.ts';
import { RunQuestion } from './run-question.ts';

const recordedOn = '2020-01-01';
const year = { from: '2024-01-01', until: '2025-01-01' };
const each = { rule: 'split', by: { key: 'each' } };
const pool = { id: 'p', name: 'P', takes: { costTypes: ['it', 'balance'] }, rule: each };
const other = { id: 'q', name: 'Q', takes: { costTypes: ['rent'] }, rule: each };

const agreement = (more: object = {}) => ({
  format: 'umlage-agreement/1',
  cooperation: { id: 'pair', name: 'Pair' },
  title: 'Pair',
  legalBasis: 'example',
  version: { number: 1, from: '2020-01-01' },
  parties: [
    { id: 'a', name: 'A', roles: ['host'] },
    { id: 'b', name: 'B', roles: ['member'] },
  ],
  accounts: [{ id: 'recovery', name: 'Recovery', kind: 'carryOver', carry: { costType: 'balance', years: 3 } }],
  clauses: [{ id: 'r', number: '1', text: 'To the cent.' }],
  figures: [{ id: 'racks', name: 'Racks', unit: 'racks', holds: 'untilChanged', of: 'pool' }],
  costTypes: ['it', 'rent', 'wages', 'balance'].map((id) => ({ id, name: id })),
  assets: { depreciation: 'included', monthOfDisposal: 'counts', disposal: 'included' },
  pools: [pool, other],
  rounding: { method: 'largestRemainder', unit: '0.01', lines: 'pool', clause: 'r' },
  ...more,
});

const cost = (costType: string, amount: string, more: object = {}) => ({
  kind: 'cost',
  costType,
  text: costType,
  amount,
  ...year,
  recordedOn,
  ...more,
});
const both = ['a', 'b'].map((party) => ({ party, from: '2020-01-01', recordedOn }));

function valueOf<Value>(outcome: Outcome<Value>): Value {
  invariant(outcome.ok, 'the input of the test is sound');
  return outcome.value;
}

function runOf(versions: readonly object[], facts: object) {
  return valueOf(
    runAllocation({
      versions: versions.map((version) => ({ agreement: valueOf(readAgreement(version)) })),
      facts: valueOf(readDocument(Facts, { participation: both, figures: [], costItems: [], ...facts })),
      question: RunQuestion.parse({ period: year, asKnownOn: '2030-01-01' }),
    }),
  );
}

function linesOf(versions: readonly object[], facts: object) {
  return runOf(versions, facts).pools.flatMap(({ pool: id, lines }) =>
    lines.map(({ bearer, cents }) => `${id} ${bearer} ${formatCents(cents)}`),
  );
}

function findingsOf(versions: readonly object[], facts: object) {
  return runOf(versions, facts).findings.flatMap(({ severity, problem: { code, path } }) =>
    severity === 'blocks' ? [`${code} ${path}`] : [],
  );
}

const sixty = [{ from: '2020-01-01', percent: '60' }];

// a alone until July bears 60 % of 1,000.01 = 600.006; of 600.00 revenue after it each gets half. 0.006 becomes 0.01.
test('rounding moves less than a cent, whatever cost and revenue cancel out', () => {
  const facts = {
    participation: [both[0], { ...both[1], from: '2024-07-01' }],
    costItems: [
      cost('it', '1000.01', { until: '2024-07-01' }),
      cost('it', '600.00', { kind: 'revenue', from: '2024-07-01' }),
    ],
  };
  expect(linesOf([agreement({ pools: [{ ...pool, fraction: sixty }] })], facts)).toEqual(['p a 300.01', 'p b -300.00']);
});

// 12 of 60 months of 6,000.00, whether a version begins before the day of use or not.
test('the month of use is depreciated in full where a version begins before the day of use', () => {
  const server = {
    asset: 's',
    text: 'S',
    costType: 'it',
    cost: '6000.00',
    from: '2024-01-20',
    lifeMonths: 60,
    recordedOn,
  };
  const later = agreement({ version: { number: 2, from: '2024-01-15' } });
  expect(linesOf([agreement(), later], { assets: [server] })).toEqual(['p a 600.00', 'p b 600.00']);
});

test('what a support pool delivers is never below zero', () => {
  const serves = { figure: 'racks', at: { during: 'period' }, pools: ['p', 'q'] };
  const supports = [{ id: 's', name: 'S', takes: { costTypes: ['wages'] }, serves }];
  const figures = ['p', 'q'].map((to, index) => ({
    figure: 'racks',
    pool: to,
    on: '2020-01-01',
    value: ['1', '-1'][index],
    source: 'Plan',
    recordedOn,
  }));
  expect(
    findingsOf([agreement({ stages: { by: { method: 'reciprocal' }, supports } })], {
      figures,
      costItems: [cost('wages', '300.00')],
    }),
  ).toEqual(['figure-negative /stages/supports/0/serves/figure']);
});

const support = (more: object = {}) => ({
  by: { method: 'reciprocal' },
  supports: [{ id: 's', name: 'S', takes: { costTypes: ['wages'] }, serves: { to: { p: '1' } }, ...more }],
});

test('a pool that serves others in one version and is shared in another needs two ids', () => {
  const before = agreement({ pools: [pool], stages: support({ id: 'q', takes: { costTypes: ['rent'] } }) });
  const after = agreement({ version: { number: 2, from: '2024-07-01' } });
  const run = runAllocation({
    versions: [before, after].map((version) => ({ agreement: valueOf(readAgreement(version)) })),
    facts: valueOf(readDocument(Facts, { participation: both, figures: [], costItems: [] })),
    question: RunQuestion.parse({ period: year, asKnownOn: '2030-01-01' }),
  });
  expect(run).toMatchObject({ ok: false, problems: [{ code: 'id-twice', path: '/stages/supports/0/id' }] });
});

test('support pools that are too large together are told, whatever each of them is', () => {
  const ids = Array.from({ length: 12 }, (_, index) => `s${index}`);
  const many = agreement({
    costTypes: ['it', 'rent', 'balance', ...ids].map((id) => ({ id, name: id })),
    stages: {
      by: { method: 'direct' },
      supports: ids.map((id) => ({ id, name: id, takes: { costTypes: [id] }, serves: { to: { p: '1' } } })),
    },
  });
  expect(findingsOf([many], { costItems: ids.map((id) => cost(id, '10000000000000.00')) })).toEqual([
    'amount-too-large /stages/supports',
  ]);
});

test('what is set aside in a support pool does not block it', () => {
  const open = { kind: 'grant', bearer: 'a', condition: { text: 'report', state: 'open' } };
  const facts = { costItems: [cost('wages', '100.00'), cost('wages', '50.00', open)] };
  expect(findingsOf([agreement({ stages: support() })], facts)).toEqual([]);
});

// Of 300.00 in 2024 nothing is cut: it is of shares already. With a fraction members would never pay the rest.
test('what an account makes up for counts whole in a pool that shares a part', () => {
  const entry = { account: 'recovery', on: '2023-12-31', amount: '-900.00', text: '2023', source: 'Run', recordedOn };
  const lines = linesOf([agreement({ pools: [{ ...pool, fraction: sixty }, other] })], { accountEntries: [entry] });
  expect(lines).toEqual(['p a 150.00', 'p b 150.00']);
});

// 6,000.00 that were granted in full cost nobody anything, however small the part that is shared.
test('grants of an asset are released in the part in which its depreciation is shared', () => {
  const asset = {
    asset: 'ups',
    text: 'UPS',
    costType: 'it',
    cost: '6000.00',
    from: '2024-01-01',
    lifeMonths: 60,
    grants: [{ text: 'Land', amount: '6000.00' }],
    recordedOn,
  };
  const netOf = (more: object) => runOf([agreement(more)], { assets: [asset] }).pools[0]?.netCents;
  expect(netOf({ pools: [{ ...pool, fraction: sixty }, other] })).toBe(0);
  const none = [{ from: '2020-01-01', percent: '0' }];
  const costTypes = ['it', 'rent', 'wages', 'balance'].map((id) => ({
    id,
    name: id,
    ...(id === 'it' ? { shareable: none } : {}),
  }));
  expect(netOf({ costTypes })).toBe(0);
});

test('assets that were disposed of long ago need no terms', () => {
  const gone = {
    asset: 'old',
    text: 'Old',
    costType: 'it',
    cost: '100.00',
    from: '2010-01-01',
    lifeMonths: 60,
    disposed: { on: '2015-01-01', proceeds: '0.00' },
    recordedOn,
  };
  expect(findingsOf([agreement({ assets: undefined })], { assets: [gone] })).toEqual([]);
});
