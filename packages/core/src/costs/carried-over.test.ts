import { describe, expect, test } from 'vitest';
import { readAgreement } from '../agreement/read-agreement.ts';
import type { Agreement } from '../agreement/agreement.ts';
import { invariant } from '../base/invariant.ts';
import { Period } from '../calendar/period.ts';
import { formatCents } from '../exact/cents.ts';
import { AccountEntry } from '../ledger/facts.ts';
import { carriedEntry, carriedOver } from './carried-over.ts';

function version(number: number, from: string, years: number | undefined): Agreement {
  const read = readAgreement({
    format: 'umlage-agreement/1',
    cooperation: { id: 'pair', name: 'Pair' },
    title: 'Agreement',
    legalBasis: 'Example',
    version: { number, from },
    parties: [{ id: 'a', name: 'Town A', roles: ['host'] }],
    accounts: [
      {
        id: 'recovery',
        name: 'Recovery',
        kind: 'carryOver',
        ...(years === undefined ? {} : { carry: { costType: 'it', years } }),
      },
      { id: 'reserve', name: 'Reserve', kind: 'reserve' },
    ],
    clauses: [{ id: 'rounding', number: '§ 1', text: 'To the cent.' }],
    costTypes: [{ id: 'it', name: 'IT' }],
    pools: [{ id: 'pool', name: 'Pool', takes: { costTypes: ['it'] }, rule: { rule: 'to', bearer: 'a' } }],
    rounding: { method: 'largestRemainder', unit: '0.01', lines: 'pool', clause: 'rounding' },
  });
  invariant(read.ok, 'the agreement of the test is sound');
  return read.value;
}

const entry = (amount: string, account = 'recovery') =>
  AccountEntry.parse({
    account,
    on: '2023-12-31',
    amount,
    text: 'Settlement of 2023',
    source: 'Run',
    recordedOn: '2024-04-30',
  });

const partsBy = (amount: string, versions: readonly Agreement[], ...bounds: readonly string[]) => {
  const carried = carriedEntry(entry(amount), versions);
  return bounds
    .slice(1)
    .flatMap((until, index) =>
      carried === undefined
        ? []
        : carriedOver(carried, '', Period.parse({ from: bounds[index], until })).map(
            (part) => `${part.kind} ${formatCents(part.amount)}`,
          ),
    );
};
const parts = (amount: string, years: number, ...bounds: readonly string[]) =>
  partsBy(amount, [version(1, '2020-01-01', years)], ...bounds);
const years = ['2023-01-01', '2024-01-01', '2025-01-01', '2026-01-01', '2027-01-01', '2028-01-01', '2029-01-01'];

describe('what stands on an account is made up for later', () => {
  test('over-recovery as revenue, in parts that add up to it', () => {
    expect(parts('1000.00', 3, ...years)).toEqual(['revenue 333.33', 'revenue 333.34', 'revenue 333.33']);
  });

  test('under-recovery as cost', () => {
    expect(parts('-50.00', 1, '2024-01-01', '2025-01-01')).toEqual(['cost 50.00']);
  });

  test('in shorter periods by their days', () => {
    // 182 of 366 days of 2024, then the rest.
    expect(parts('366.00', 1, '2024-01-01', '2024-07-01', '2025-01-01')).toEqual(['revenue 182.00', 'revenue 184.00']);
  });

  test('unless the agreement says nothing of it', () => {
    expect(carriedEntry(entry('5.00', 'reserve'), [version(1, '2020-01-01', 1)])).toBeUndefined();
  });

  test.each([
    ['2025-01-01', 2],
    ['2025-01-01', 5],
    ['2026-01-01', 1],
  ])('by the terms of the day after it, though a version from %s says %d years', (from, other) => {
    const versions = [version(1, '2020-01-01', 3), version(2, from, other)];
    expect(partsBy('900.00', versions, ...years)).toEqual(['revenue 300.00', 'revenue 300.00', 'revenue 300.00']);
  });

  test('from the first day of the version that first says how', () => {
    const versions = [version(1, '2020-01-01', undefined), version(2, '2026-01-01', 2)];
    expect(partsBy('900.00', versions, ...years)).toEqual(['revenue 450.00', 'revenue 450.00']);
    expect(partsBy('900.00', [version(1, '2026-01-01', 2)], ...years)).toEqual(['revenue 450.00', 'revenue 450.00']);
  });
});
