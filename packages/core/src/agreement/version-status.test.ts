import { describe, expect, test } from 'vitest';
import { LocalDate } from '../calendar/local-date.ts';
import { Agreement, type AgreementDocument } from './agreement.ts';
import { versionStatus } from './version-status.ts';
import { VersionStep } from './version-step.ts';

const document: AgreementDocument = {
  format: 'umlage-agreement/1',
  cooperation: { id: 'pair', name: 'Pair' },
  title: 'Agreement of two',
  legalBasis: '§ 5 NKomZG',
  version: { number: 1, from: '2024-01-01', until: '2026-01-01' },
  parties: [
    { id: 'a', name: 'Town A', roles: ['host'] },
    { id: 'b', name: 'Town B', roles: ['member'] },
  ],
  clauses: [],
  services: [{ id: 'mail', name: 'Mail' }],
  costTypes: [{ id: 'it', name: 'IT' }],
  pools: [{ id: 'it', name: 'IT', takes: { costTypes: ['it'] }, rule: { rule: 'split', by: { key: 'each' } } }],
  rounding: { method: 'largestRemainder', unit: '0.01', lines: 'pool', statedBy: { who: 'A', on: '2024-01-01' } },
};
const first = Agreement.parse(document);

const later = (changes: Partial<AgreementDocument>) =>
  Agreement.parse({ ...document, version: { number: 2, from: '2026-01-01' }, ...changes });
const step = (value: unknown) => VersionStep.parse(value);
const councils = [
  step({ step: 'council', party: 'a', on: '2023-10-01' }),
  step({ step: 'council', party: 'b', on: '2023-10-15' }),
];
const signatures = [
  step({ step: 'signature', party: 'a', on: '2023-11-01' }),
  step({ step: 'signature', party: 'b', on: '2023-11-02', text: 'Mayor of B' }),
];
const approval = step({ step: 'approval', on: '2023-12-01', text: 'Ministry, 31.12' });
const publication = step({ step: 'publication', on: '2023-12-15', text: 'Gazette 12/2023' });
const all = [...councils, ...signatures, approval, publication];

const at = (on: string, steps: readonly VersionStep[] = all) =>
  versionStatus({ agreement: first, steps, on: LocalDate.parse(on) });
const lackingIn = (status: ReturnType<typeof versionStatus>) =>
  status.lacking.map(({ step: lacking, party }) => [lacking, party].filter((part) => part !== undefined).join(' '));

describe('a first version', () => {
  test.each([
    ['2023-09-30', 'draft', ['council a', 'council b', 'signature a', 'signature b', 'approval', 'publication']],
    ['2023-11-01', 'draft', ['signature b', 'approval', 'publication']],
    ['2023-11-02', 'signed', ['approval', 'publication']],
    ['2023-12-01', 'approved', ['publication']],
    ['2023-12-31', 'published', []],
    ['2024-01-01', 'inForce', []],
    ['2025-12-31', 'inForce', []],
    ['2026-01-01', 'ended', []],
  ])('on %s is %s', (on, stage, lacking) => {
    const status = at(on);
    expect([status.stage, lackingIn(status)]).toEqual([stage, lacking]);
    expect(status.isEarly).toBe(false);
  });

  test('says when each step was taken, and why it is asked for', () => {
    expect(at('2024-01-01').required).toEqual([
      { step: 'council', party: 'a', because: 'founding', takenOn: '2023-10-01' },
      { step: 'council', party: 'b', because: 'founding', takenOn: '2023-10-15' },
      { step: 'signature', party: 'a', because: 'writtenForm', takenOn: '2023-11-01' },
      { step: 'signature', party: 'b', because: 'writtenForm', takenOn: '2023-11-02' },
      { step: 'approval', because: 'founding', takenOn: '2023-12-01' },
      { step: 'publication', because: 'founding', takenOn: '2023-12-15' },
    ]);
  });

  test('is early where its days have come before its steps', () => {
    expect(at('2024-01-01', [...councils, ...signatures, approval])).toMatchObject({
      stage: 'approved',
      isEarly: true,
    });
    expect(at('2026-01-01', [])).toMatchObject({ stage: 'ended', isEarly: false });
  });

  test('of two signatures of one party the earlier counts', () => {
    const twice = [...all, step({ step: 'signature', party: 'a', on: '2023-10-20' })];
    expect(at('2024-01-01', twice).required).toContainEqual({
      step: 'signature',
      party: 'a',
      because: 'writtenForm',
      takenOn: '2023-10-20',
    });
  });
});

describe('an amendment', () => {
  const amended = (changes: Partial<AgreementDocument>, steps: readonly VersionStep[] = []) =>
    versionStatus({ agreement: later(changes), before: first, steps, on: LocalDate.parse('2025-12-01') });

  test('of key or price needs signatures alone', () => {
    const status = amended({ title: 'Amended' });
    expect(status.change).toEqual({
      kind: 'termsOnly',
      joining: [],
      leaving: [],
      newServices: [],
      droppedServices: [],
      areTasksListed: true,
    });
    expect(lackingIn(status)).toEqual(['signature a', 'signature b']);
    expect(amended({}, signatures)).toMatchObject({ stage: 'signed', lacking: [] });
    expect(amended({}, [...signatures, approval])).toMatchObject({ stage: 'approved' });
    expect(amended({}, [...signatures, publication])).toMatchObject({ stage: 'published' });
  });

  test('by which a party joins needs councils, approval and publication', () => {
    const parties = [...document.parties, { id: 'c', name: 'Town C', roles: ['member'] }];
    const status = amended({ parties });
    expect(status.change).toMatchObject({ kind: 'partiesOrTasks', joining: ['c'], leaving: [] });
    expect(lackingIn(status).join(', ')).toBe(
      'council a, council b, council c, signature a, signature b, signature c, approval, publication',
    );
  });

  test('by which a task is taken on or given up needs them, too', () => {
    const services = [{ id: 'wlan', name: 'WLAN' }];
    expect(amended({ services })).toMatchObject({
      change: { kind: 'partiesOrTasks', newServices: ['wlan'], droppedServices: ['mail'] },
      lacking: { length: 6 },
    });
  });

  test('without services cannot tell whether tasks change', () => {
    const { services: _services, ...without } = document;
    const before = Agreement.parse(without);
    const { change } = versionStatus({ agreement: before, before, steps: [], on: LocalDate.parse('2024-01-01') });
    expect(change).toMatchObject({ kind: 'termsOnly', areTasksListed: false });
  });

  test('is signed by who leaves by it, but not by who gave notice or was succeeded', () => {
    const alone = document.parties.slice(0, 1);
    expect(lackingIn(amended({ parties: alone }))).toContain('signature b');
    const notice = step({ step: 'notice', party: 'b', on: '2025-06-01', endsOn: '2026-01-01' });
    expect(lackingIn(amended({ parties: alone }, [notice]))).not.toContain('signature b');
    const tooLate = step({ step: 'notice', party: 'b', on: '2025-06-01', endsOn: '2027-01-01' });
    expect(lackingIn(amended({ parties: alone }, [tooLate]))).toContain('signature b');
    const [a, b] = document.parties;
    const merged = [a, { ...b, successor: { party: 'a', from: '2026-01-01' } }] as AgreementDocument['parties'];
    expect(lackingIn(amended({ parties: merged }))).toEqual(['signature a']);
  });
});

test('of the law of other Länder nothing is assumed but the written form', () => {
  const agreement = Agreement.parse({ ...document, legalBasis: 'Art. 7 BayKommZG' });
  const status = versionStatus({ agreement, steps: [], on: LocalDate.parse('2024-01-01') });
  expect(status).toMatchObject({ isLawKnown: false, change: { kind: 'founding' } });
  expect(lackingIn(status)).toEqual(['signature a', 'signature b']);
});
