import { expect, test } from 'vitest';
import { invariant } from '../base/invariant.ts';
import { LocalDate } from '../calendar/local-date.ts';
import { departuresOf, judgeNotice } from './judge-notice.ts';
import { readAgreement } from './read-agreement.ts';
import { VersionStep } from './version-step.ts';

const Notice = VersionStep.options[4];

function agreementOf(term: object | undefined) {
  const read = readAgreement({
    format: 'umlage-agreement/1',
    cooperation: { id: 'pair', name: 'Pair' },
    title: 'Agreement',
    legalBasis: 'Example',
    version: { number: 1, from: '2020-01-01' },
    parties: [
      { id: 'a', name: 'Town A', roles: ['host'] },
      { id: 'b', name: 'Town B', roles: ['member'] },
    ],
    clauses: [{ id: 'p9', number: '§ 9', text: 'Half a year’s notice to the end of a year.' }],
    costTypes: [{ id: 'it', name: 'IT' }],
    pools: [{ id: 'it', name: 'IT', takes: { costTypes: ['it'] }, rule: { rule: 'split', by: { key: 'each' } } }],
    rounding: { method: 'largestRemainder', unit: '0.01', lines: 'pool', clause: 'p9' },
    ...(term === undefined ? {} : { term }),
  });
  invariant(read.ok, 'the agreement is sound');
  return read.value;
}

const halfAYear = { from: '2020-01-01', notice: { period: 'P6M', to: 'endOfYear', clause: 'p9' } };
const given = (on: string, endsOn?: string) =>
  Notice.parse({ step: 'notice', party: 'b', on, ...(endsOn === undefined ? {} : { endsOn }) });

// Half a year to the end of a year: for the end of 2024 it had to be received by 30 June 2024.
test.each([
  ['in time', halfAYear, given('2024-06-30', '2025-01-01'), '2025-01-01', []],
  ['in time for a later end', halfAYear, given('2024-07-01', '2026-01-01'), '2026-01-01', []],
  ['a day late', halfAYear, given('2024-07-01', '2025-01-01'), '2026-01-01', ['notice-late']],
  ['to no end at all', halfAYear, given('2024-01-15', '2024-10-01'), '2025-01-01', ['notice-end-not-agreed']],
  ['to no end, later', halfAYear, given('2024-01-15', '2025-10-01'), '2026-01-01', ['notice-end-not-agreed']],
  ['without an end, in time', halfAYear, given('2024-06-30'), '2025-01-01', []],
  ['without an end, late', halfAYear, given('2024-07-01'), '2026-01-01', ['notice-late']],
  ['not agreed', undefined, given('2024-07-01'), undefined, ['notice-not-agreed']],
  ['not agreed, with an end', undefined, given('2024-07-01', '2025-01-01'), '2025-01-01', ['notice-not-agreed']],
  [
    'within the first term',
    { ...halfAYear, first: 'P5Y' },
    given('2022-01-15', '2023-01-01'),
    '2025-01-01',
    ['notice-end-not-agreed'],
  ],
  [
    'before an end that comes by itself',
    { from: '2020-01-01', first: 'P5Y' },
    given('2022-01-15', '2023-01-01'),
    '2025-01-01',
    ['notice-end-not-agreed'],
  ],
  [
    'to an end that comes by itself',
    { from: '2020-01-01', first: 'P5Y' },
    given('2022-01-15', '2025-01-01'),
    '2025-01-01',
    [],
  ],
] as const)('a notice %s', (_name, term, notice, endsOn, codes) => {
  const judged = judgeNotice(agreementOf(term), notice);
  expect([judged.endsOn, judged.problems.map(({ code }) => code)]).toEqual([endsOn, codes]);
  for (const { place } of judged.problems) expect(place.party).toBe('b');
});

test('what is late is told with the day it was due', () => {
  expect(judgeNotice(agreementOf(halfAYear), given('2024-07-01', '2025-01-01')).problems).toMatchObject([
    {
      code: 'notice-late',
      place: { party: 'b', clause: 'p9' },
      facts: { noticeOn: '2024-07-01', receivedBy: '2024-06-30', missed: '2025-01-01', end: '2026-01-01' },
    },
  ]);
});

test('the last day of whoever gave notice lies in a stretch, or is not told', () => {
  const year = { from: LocalDate.parse('2025-01-01'), until: LocalDate.parse('2026-01-01') };
  const notices = [given('2024-06-30'), given('2024-07-01', '2025-01-01')];
  expect(departuresOf(agreementOf(halfAYear), notices, year)).toEqual([
    {
      kind: 'leaving',
      on: '2025-12-31',
      party: 'b',
      end: '2026-01-01',
      noticeOn: '2024-07-01',
      asked: '2025-01-01',
      clause: 'p9',
    },
  ]);
  expect(departuresOf(agreementOf(undefined), notices.slice(0, 1), year)).toEqual([]);
});
