import { describe, expect, test } from 'vitest';
import { readAgreement } from '../agreement/read-agreement.ts';
import type { Outcome } from '../base/outcome.ts';
import { readDocument } from '../base/read-document.ts';
import { writeDocument } from '../base/write-document.ts';
import { Facts } from '../ledger/facts.ts';
import { runAllocation } from '../run/run-allocation.ts';
import type { Run } from '../run/run-result.ts';
import { RunQuestion } from '../run/run-question.ts';
import { OverRecoveryReport } from './over-recovery.ts';
import { reportOverRecovery } from './report-over-recovery.ts';

const toAccount = { rule: 'to', bearer: 'carry' };
type Entry = { readonly on: string; readonly amount: string; readonly recordedOn: string };
type Case = {
  readonly rest?: object;
  readonly entries?: readonly Entry[];
  /** Of 2024 to 2026. */
  readonly costs?: readonly (string | undefined)[];
  /** Until when each year is known. */
  readonly knownOn?: (year: number) => string;
};
/** As the settlement of the year before comes to. */
const entries: readonly Entry[] = [
  { on: '2024-12-31', amount: '600.00', recordedOn: '2025-05-02' },
  { on: '2025-12-31', amount: '-300.00', recordedOn: '2026-05-02' },
];

/** A county and two towns are charged 4,000.00 a year each: 12,000.00. What that misses the cost by goes where `rest` says. */
function settled({
  rest = toAccount,
  entries: entered = entries,
  costs = ['11400.00', '12900.00', '11700.00'],
  knownOn = (year) => `${year + 1}-04-30`,
}: Case = {}): readonly Run[] {
  const agreement = must(
    readAgreement({
      format: 'umlage-agreement/1',
      cooperation: { id: 'centre', name: 'Centre' },
      title: 'Agreement of three',
      legalBasis: 'example',
      version: { number: 1, from: '2020-01-01' },
      parties: [
        { id: 'county', name: 'County', roles: ['host', 'member'] },
        { id: 'town', name: 'Town', roles: ['member'] },
        { id: 'village', name: 'Village', roles: ['member'] },
      ],
      accounts: [{ id: 'carry', name: 'Ausgleich', kind: 'carryOver', carry: { costType: 'it', years: 1 } }],
      clauses: [{ id: 'cent', number: '§ 1', text: 'To the cent.' }],
      costTypes: [{ id: 'it', name: 'IT' }],
      rates: { place: { name: 'Place', prices: [{ from: '2020-01-01', price: '4000.00' }] } },
      tariffs: {
        list: {
          name: 'Preisliste',
          lines: [{ item: 'place', price: { rate: 'place' }, per: 'year', quantity: { key: 'each' } }],
        },
      },
      pools: [
        {
          id: 'pool',
          name: 'Pool',
          takes: { costTypes: ['it'] },
          rule: {
            rule: 'divide',
            portions: [
              { portion: 'charges', tariff: 'list' },
              { portion: 'rest', then: rest },
            ],
          },
        },
      ],
      rounding: { method: 'largestRemainder', unit: '0.01', lines: 'pool', clause: 'cent' },
    }),
  );
  return costs.flatMap((amount, index) => {
    if (amount === undefined) return [];
    const year = 2024 + index;
    const period = { from: `${year}-01-01`, until: `${year + 1}-01-01` };
    const facts = {
      participation: ['county', 'town', 'village'].map((party) => ({
        party,
        from: '2020-01-01',
        recordedOn: '2020-01-01',
      })),
      figures: [],
      costItems: [{ kind: 'cost', costType: 'it', text: 'IT', amount, ...period, recordedOn: period.until }],
      accountEntries: entered.map((entry) => ({ account: 'carry', text: 'Abrechnung', source: 'Example', ...entry })),
    };
    const question = { period, asKnownOn: knownOn(year) };
    return must(
      runAllocation({
        versions: [{ agreement }],
        facts: must(readDocument(Facts, facts)),
        question: must(readDocument(RunQuestion, question)),
      }),
    );
  });
}

function must<Value>(outcome: Outcome<Value>): Value {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}

const reported = (of: Case = {}) => must(reportOverRecovery(settled(of)));
const written = (of: Case = {}) => writeDocument(OverRecoveryReport, reported(of));

describe('carried over on an account', () => {
  // 2024: 12,000 − 11,400 = 600 over. 2025: 12,900 − 600 given back = 12,300, charged 12,000: 300 under.
  // 2026: 11,700 + 300 claimed = 12,000, as charged. In all 36,000 of cost, and 36,000 levied.
  test('each year begins where the one before ended, and over all years it comes to nothing', () => {
    const { years, total, accounts, neutrality } = written();
    const nothing = '0.00';
    expect(years.map((year) => year.total)).toEqual([
      { cost: '11400.00', madeUp: nothing, levied: '12000.00', toAccounts: '-600.00', rounding: nothing },
      { cost: '12900.00', madeUp: '-600.00', levied: '12000.00', toAccounts: '300.00', rounding: nothing },
      { cost: '11700.00', madeUp: '300.00', levied: '12000.00', toAccounts: nothing, rounding: nothing },
    ]);
    const of = { account: 'carry', name: 'Ausgleich', kind: 'carryOver', entered: nothing, moved: nothing };
    expect(years.flatMap((year) => year.accounts)).toEqual([
      { ...of, opening: nothing, fromShares: '600.00', madeUp: nothing, closing: '600.00' },
      { ...of, opening: '600.00', missing: nothing, fromShares: '-300.00', madeUp: '-600.00', closing: '-300.00' },
      { ...of, opening: '-300.00', missing: nothing, fromShares: nothing, madeUp: '300.00', closing: nothing },
    ]);
    expect(total).toMatchObject({ cost: '36000.00', levied: '36000.00' });
    expect(accounts).toEqual({ opening: nothing, closing: nothing, reserves: nothing });
    expect(neutrality).toEqual({ state: 'even', kept: nothing, toHost: nothing, missing: nothing, rounding: nothing });
  });

  test('what still stands on an account is owed, or claimable', () => {
    expect(written({ costs: ['11400.00'] })).toMatchObject({
      accounts: { closing: '600.00' },
      neutrality: { state: 'owed', kept: '0.00' },
    });
    expect(written({ costs: ['11400.00', '12900.00'] })).toMatchObject({
      accounts: { closing: '-300.00' },
      neutrality: { state: 'claimable', kept: '0.00' },
    });
    // Without 2024 the 600 that 2025 gave back came from before.
    expect(written({ costs: [undefined, '12600.00'] })).toMatchObject({
      total: { cost: '12600.00', levied: '12000.00' },
      accounts: { opening: '600.00', closing: '0.00' },
      neutrality: { state: 'even' },
    });
  });

  test('a later run of the same days does not count the entry and what it books', () => {
    const again = written({ knownOn: () => '2028-01-01' });
    expect(again.years[0]?.accounts[0]).toMatchObject({ entered: '0.00', fromShares: '600.00', closing: '600.00' });
    expect(again.neutrality.state).toBe('even');
  });

  test('what nobody entered is missing, and was levied beyond the cost', () => {
    // 2025 begins with nothing: 12,900 less 12,000 leave 900 to the account, of which 300 are made up for in 2026.
    const forgotten = { entries: entries.slice(1) };
    expect(written(forgotten).years[1]?.accounts[0]).toMatchObject({ opening: '0.00', missing: '600.00' });
    expect(written(forgotten).years[2]?.accounts[0]).toMatchObject({ opening: '-300.00', missing: '-600.00' });
    expect(written({ ...forgotten, costs: ['11400.00', '12000.00'] }).neutrality).toMatchObject({
      state: 'surplus',
      kept: '600.00',
      missing: '600.00',
    });
  });

  test('years without a settlement are told, and nothing is compared across them', () => {
    const { years, unsettled } = written({ costs: ['11400.00', undefined, '11700.00'] });
    expect(unsettled).toEqual([{ from: '2025-01-01', until: '2026-01-01' }]);
    expect(years[1]?.accounts[0]).not.toHaveProperty('missing');
  });
});

test('given back by the key at once it is levied as it costs', () => {
  const rest = { rule: 'split', by: { key: 'each' } };
  const { years, neutrality } = written({ rest, entries: [] });
  expect(years[0]?.pools[0]).toMatchObject({ cost: '11400.00', levied: '11400.00', toAccounts: '0.00' });
  expect(years[0]?.pools[0]?.charges).toEqual([
    {
      tariff: 'list',
      name: 'Preisliste',
      charged: '12000.00',
      overRecovery: '600.00',
      toParties: '600.00',
      toAccounts: '0.00',
      toHost: '0.00',
    },
  ]);
  expect(neutrality.state).toBe('even');
});

test('what the host alone keeps is a surplus, unless it bore as much in other years', () => {
  const rest = { rule: 'to', bearer: 'county' };
  // Over by 600 in 2024, under by 900 in 2025, over by 300 in 2026.
  expect(written({ rest, entries: [], costs: ['11400.00'] }).neutrality).toMatchObject({
    state: 'surplus',
    kept: '600.00',
    toHost: '600.00',
  });
  expect(written({ rest, entries: [], costs: ['11400.00', '12900.00'] }).neutrality).toMatchObject({
    state: 'shortfall',
    kept: '-300.00',
  });
  expect(written({ rest, entries: [] }).neutrality.state).toBe('even');
});

test('two settlements of the same days are refused', () => {
  const [first] = settled();
  const twice = reportOverRecovery(first === undefined ? [] : [first, first]);
  expect(twice).toMatchObject({
    ok: false,
    problems: [
      { code: 'periods-overlapping', path: '/runs/1', facts: { from: '2024-01-01', otherUntil: '2025-01-01' } },
    ],
  });
});

test('nothing settled is nothing to report', () => {
  expect(must(reportOverRecovery([]))).toMatchObject({ years: [], neutrality: { state: 'even' } });
});
