import { expect, test } from 'vitest';
import { invariant } from '../base/invariant.ts';
import { LocalDate } from '../calendar/local-date.ts';
import { checkSequence } from './check-sequence.ts';
import { readAgreement } from './read-agreement.ts';
import { VersionStep } from './version-step.ts';

const day = (text: string) => LocalDate.parse(text);

function version(number: number, from: string, { until, ...change }: { until?: string; [key: string]: unknown } = {}) {
  const read = readAgreement({
    format: 'umlage-agreement/1',
    cooperation: { id: 'pair', name: 'Pair' },
    title: 'Agreement',
    legalBasis: 'Example',
    version: { number, from, ...(until === undefined ? {} : { until }) },
    parties: [
      { id: 'a', name: 'Town A', roles: ['host'] },
      { id: 'b', name: 'Town B', roles: ['member'] },
    ],
    clauses: [{ id: 'p9', number: '§ 9', text: 'Half a year’s notice to the end of a year.' }],
    costTypes: [{ id: 'it', name: 'IT' }],
    pools: [{ id: 'it', name: 'IT', takes: { costTypes: ['it'] }, rule: { rule: 'split', by: { key: 'each' } } }],
    rounding: { method: 'largestRemainder', unit: '0.01', lines: 'pool', clause: 'p9' },
    term: { from: '2020-01-01', notice: { period: 'P6M', to: 'endOfYear', clause: 'p9' } },
    ...change,
  });
  invariant(read.ok, 'the agreement is sound');
  return read.value;
}

const facts = (found: ReturnType<typeof checkSequence>) => found.map(({ code, facts: known }) => [code, known]);
const open = version(1, '2020-01-01');
const year = { from: day('2024-01-01'), until: day('2025-01-01') };

test('a version that follows another one is told nothing of', () => {
  const next = version(2, '2025-01-01');
  expect(checkSequence({ agreement: next, others: [open] })).toEqual([]);
  expect(checkSequence({ agreement: next, others: [version(1, '2020-01-01', { until: '2025-01-01' })] })).toEqual([]);
  // Seen from the earlier one, and beside itself as it is stored.
  expect(checkSequence({ agreement: open, others: [open, next] })).toEqual([]);
});

test('two versions of one day overlap, whichever of them is looked at', () => {
  const ended = version(1, '2020-01-01', { until: '2025-07-01' });
  const next = version(2, '2025-01-01');
  for (const [agreement, other] of [
    [next, ended],
    [ended, next],
  ] as const)
    expect(facts(checkSequence({ agreement, others: [other] }))).toEqual([
      ['versions-overlapping', { other: other.version.number, from: '2025-01-01', until: '2025-07-01' }],
    ]);
  expect(facts(checkSequence({ agreement: version(2, '2020-01-01'), others: [open] }))).toEqual([
    ['versions-overlapping', { other: 1, from: '2020-01-01' }],
  ]);
});

test('days without a version are a gap', () => {
  const ended = version(1, '2020-01-01', { until: '2024-07-01' });
  const next = version(2, '2025-01-01');
  expect(facts(checkSequence({ agreement: next, others: [ended] }))).toEqual([
    ['versions-gap', { from: '2024-07-01', until: '2025-01-01' }],
  ]);
  // A third one closes it.
  const between = version(3, '2024-07-01', { until: '2025-01-01' });
  expect(checkSequence({ agreement: next, others: [ended, between] })).toEqual([]);
});

test('settled periods are told with their statements where the version changes a day of them', () => {
  const settled = [
    { period: { from: day('2023-01-01'), until: day('2024-01-01') }, statements: ['2024-0001'] },
    { period: year, statements: ['2025-0001', '2025-0002'] },
  ];
  const reaching = (from: string, until?: string) =>
    facts(
      checkSequence({ agreement: version(2, from, until === undefined ? {} : { until }), others: [open], settled }),
    );
  const all = { ...year, statements: ['2025-0001', '2025-0002'] };
  expect(reaching('2024-12-31')).toEqual([['version-reaches-back', { ...all, since: '2024-12-31' }]]);
  expect(reaching('2025-01-01')).toEqual([]);
  expect(reaching('2023-07-01').map(([code]) => code)).toEqual(['version-reaches-back', 'version-reaches-back']);
  expect(reaching('2023-07-01', '2024-01-01')).toHaveLength(1);
});

test('who leaves by a version before its late notice counts is told the next end', () => {
  const without = (from: string) => version(2, from, { parties: [{ id: 'a', name: 'Town A', roles: ['host'] }] });
  const leaving = (from: string, on: string) =>
    checkSequence({
      agreement: without(from),
      others: [open],
      steps: [VersionStep.parse({ step: 'notice', party: 'b', on })],
    });
  // Half a year before 2025 begins is over.
  expect(leaving('2025-01-01', '2024-07-01')).toMatchObject([
    { code: 'notice-late', place: { party: 'b', clause: 'p9' }, facts: { missed: '2025-01-01', end: '2026-01-01' } },
  ]);
  expect(leaving('2026-01-01', '2024-07-01')).toEqual([]);
  expect(leaving('2025-01-01', '2024-06-30')).toEqual([]);
  // Without a notice it leaves by consent.
  expect(checkSequence({ agreement: without('2025-01-01'), others: [open] })).toEqual([]);
});
