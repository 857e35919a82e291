import { expect, test } from 'vitest';
import { amend, structuredParts } from './draft.ts';

const base = {
  format: 'umlage-agreement/1',
  title: 'Vereinbarung',
  version: { number: 1, from: '2024-01-01', until: '2027-01-01', phase: 'Pilotphase' },
  clauses: [
    { id: 'share', number: '§ 4', text: 'Zu gleichen Teilen.', note: 'gerundet' },
    { id: 'peace', number: '§ 10', text: 'Alle vertragen sich.' },
  ],
  rounding: { method: 'largestRemainder' },
  term: { from: '2024-01-01' },
};
const nothing = { from: '2027-01-01', phase: '', parts: {}, clauseTexts: new Map(), newClause: undefined };

test('what is not changed stays, but for the number and the days of the version', () => {
  expect(amend(base, 2, nothing)).toEqual({ ...base, version: { number: 2, from: '2027-01-01' } });
});

test('a part is written over or dropped, a clause gets another text, is dropped or added', () => {
  const newClause = { id: 'end', number: '§ 11', text: 'Ohne Frist.' };
  const clauseTexts = new Map([
    ['share', 'Nach Einwohnern.'],
    ['peace', ''],
  ]);
  const parts = { rounding: { method: 'first' }, term: undefined, time: 'byMonths' };
  expect(amend(base, 2, { from: '2027-01-01', phase: 'Vollbetrieb', parts, clauseTexts, newClause })).toEqual({
    format: 'umlage-agreement/1',
    title: 'Vereinbarung',
    version: { number: 2, from: '2027-01-01', phase: 'Vollbetrieb' },
    clauses: [{ id: 'share', number: '§ 4', text: 'Nach Einwohnern.', note: 'gerundet' }, newClause],
    rounding: { method: 'first' },
    time: 'byMonths',
  });
});

test('every part of an agreement is written in one place', () => {
  expect(structuredParts).toContain('pools');
  expect(structuredParts).toContain('dissolution');
  expect(structuredParts).not.toContain('clauses');
});
