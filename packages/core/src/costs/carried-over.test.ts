import { describe, expect, test } from 'vitest';
import { readAgreement } from '../agreement/read-agreement.ts';
import type { Terms } from '../agreement/terms.ts';
import { invariant } from '../base/invariant.ts';
import { Period } from '../calendar/period.ts';
import { formatCents } from '../exact/cents.ts';
import { AccountEntry } from '../ledger/facts.ts';
import { carriedOver } from './carried-over.ts';

function termsOf(years: number, from: string, until: string): Terms {
  const read = readAgreement({
    format: 'umlage-agreement/1',
    cooperation: { id: 'pair', name: 'Pair' },
    title: 'Agreement',
    legalBasis: 'Example',
    version: { number: 1, from: '2020-01-01' },
    parties: [{ id: 'a', name: 'Town A', roles: ['host'] }],
    accounts: [
      { id: 'recovery', name: 'Recovery', kind: 'carryOver', carry: { costType: 'it', years } },
      { id: 'reserve', name: 'Reserve', kind: 'reserve' },
    ],
    clauses: [{ id: 'rounding', number: '§ 1', text: 'To the cent.' }],
    costTypes: [{ id: 'it', name: 'IT' }],
    pools: [{ id: 'pool', name: 'Pool', takes: { costTypes: ['it'] }, rule: { rule: 'to', bearer: 'a' } }],
    rounding: { method: 'largestRemainder', unit: '0.01', lines: 'pool', clause: 'rounding' },
  });
  invariant(read.ok, 'the agreement of the test is sound');
  return { agreement: read.value, stretch: Period.parse({ from, until }) };
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

const parts = (amount: string, years: number, ...bounds: readonly string[]) =>
  bounds
    .slice(1)
    .flatMap((until, index) =>
      carriedOver(entry(amount), '', termsOf(years, bounds[index] ?? '', until)).map(
        (carried) => `${carried.kind} ${formatCents(carried.amount)}`,
      ),
    );

describe('what stands on an account is made up for later', () => {
  test('over-recovery as revenue, in parts that add up to it', () => {
    expect(
      parts('1000.00', 3, '2023-01-01', '2024-01-01', '2025-01-01', '2026-01-01', '2027-01-01', '2028-01-01'),
    ).toEqual(['revenue 333.33', 'revenue 333.34', 'revenue 333.33']);
  });

  test('under-recovery as cost', () => {
    expect(parts('-50.00', 1, '2024-01-01', '2025-01-01')).toEqual(['cost 50.00']);
  });

  test('in shorter periods by their days', () => {
    // 182 of 366 days of 2024, then the rest.
    expect(parts('366.00', 1, '2024-01-01', '2024-07-01', '2025-01-01')).toEqual(['revenue 182.00', 'revenue 184.00']);
  });

  test('unless the agreement says nothing of it', () => {
    expect(carriedOver(entry('5.00', 'reserve'), '', termsOf(1, '2024-01-01', '2025-01-01'))).toEqual([]);
  });
});
