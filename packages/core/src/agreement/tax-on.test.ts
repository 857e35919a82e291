import { expect, test } from 'vitest';
import * as z from 'zod';
import { PartyId, ServiceId } from '../base/ids.ts';
import { LocalDate } from '../calendar/local-date.ts';
import type { Agreement } from './agreement.ts';
import { TaxTerms } from './money-terms.ts';
import { taxOn, type TaxQuestion } from './tax-on.ts';

const terms = (legalBasis: string, from: string, parties?: unknown) => ({
  from,
  treatment: 'exempt',
  costs: 'gross',
  legalBasis,
  ...(parties === undefined ? {} : { parties }),
});

const parties = [
  { id: 'county', roles: ['host'] },
  { id: 'town', roles: ['member'] },
  { id: 'church', roles: ['associate'] },
];

function basisOf(listed: readonly object[], party: string, about: Partial<TaxQuestion> = {}): string | undefined {
  // Of an agreement it looks at these alone.
  const agreement = { parties, taxes: z.array(TaxTerms).parse(listed) } as unknown as Agreement;
  const question = { party: PartyId.parse(party), day: LocalDate.parse('2027-01-01'), ...about };
  return taxOn(agreement, question)?.legalBasis;
}

test('of terms that fit the latest begun holds, wherever it stands', () => {
  const listed = [terms('new', '2027-01-01'), terms('old', '2024-01-01'), terms('later', '2027-01-02')];
  expect(basisOf(listed, 'town')).toBe('new');
  expect(basisOf(listed, 'town', { day: LocalDate.parse('2026-12-31') })).toBe('old');
  expect(basisOf(listed, 'town', { day: LocalDate.parse('2023-12-31') })).toBeUndefined();
});

test('of one day the one that names parties holds, before or after the other', () => {
  const own = terms('own', '2027-01-01', ['town']);
  const all = terms('all', '2027-01-01');
  for (const listed of [
    [own, all],
    [all, own],
  ]) {
    expect(basisOf(listed, 'town')).toBe('own');
    expect(basisOf(listed, 'church')).toBe('all');
  }
});

test('later terms on everyone end what was said of some', () => {
  expect(basisOf([terms('own', '2024-01-01', ['town']), terms('all', '2027-01-01')], 'town')).toBe('all');
});

test('parties are named by role, by service, by exception, or as whose place they have', () => {
  const role = [terms('role', '2027-01-01', { role: 'member' })];
  expect([basisOf(role, 'town'), basisOf(role, 'church')]).toEqual(['role', undefined]);
  const except = [terms('except', '2027-01-01', { except: ['church'] })];
  expect([basisOf(except, 'town'), basisOf(except, 'church')]).toEqual(['except', undefined]);
  const uses = [terms('uses', '2027-01-01', { uses: 'wlan' })];
  expect([basisOf(uses, 'town', { services: [ServiceId.parse('wlan')] }), basisOf(uses, 'town')]).toEqual([
    'uses',
    undefined,
  ]);
  const merged = [terms('merged', '2027-01-01', ['hamlet'])];
  expect(basisOf(merged, 'town', { predecessors: [PartyId.parse('hamlet')] })).toBe('merged');
});
