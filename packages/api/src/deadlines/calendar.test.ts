import { calendarYear, deadlinesOf, readAgreement, valueOrThrow, type Language } from '@umlage/core';
import { expect, test } from 'vitest';
import { calendarOf } from './calendar.ts';

const agreement = valueOrThrow(
  readAgreement({
    format: 'umlage-agreement/1',
    cooperation: { id: 'pair', name: 'Zwei Städte; am Fluss, mit „Brücke“' },
    title: 'Vereinbarung',
    legalBasis: 'Beispiel',
    version: { number: 1, from: '2024-01-01' },
    parties: [
      { id: 'a', name: 'Stadt A', roles: ['host'] },
      { id: 'b', name: 'Stadt B', roles: ['member'] },
    ],
    clauses: [{ id: 'term', number: '§ 9', text: 'Gekündigt wird mit sechs Monaten, schriftlich;\nzum Jahresende.' }],
    costTypes: [{ id: 'it', name: 'IT' }],
    pools: [{ id: 'pool', name: 'IT', takes: { costTypes: ['it'] }, rule: { rule: 'split', by: { key: 'each' } } }],
    rounding: { method: 'largestRemainder', unit: '0.01', lines: 'pool', clause: 'term' },
    term: { from: '2024-01-01', notice: { period: 'P6M', to: 'endOfYear', clause: 'term' } },
    duties: [{ id: 'estimate', name: 'Kostenschätzung', kind: 'estimate', by: '12-31' }],
    advances: { basis: 'lastSettlement', on: ['03-29', '10-25'] },
  }),
);

function calendar(asOf: string, language: Language = 'de') {
  const deadlines = deadlinesOf(agreement, calendarYear(2026), () => false).map((deadline) => ({
    deadline,
    agreement,
  }));
  const cooperation = { slug: 'pair', name: agreement.cooperation.name };
  return calendarOf({ cooperation, deadlines, origin: 'https://umlage.example', asOf: new Date(asOf), language });
}

/** As RFC 5545 writes it: folded lines joined, then name, parameters and value, and what was escaped. */
function parsed(text: string) {
  expect(text.endsWith('\r\n') || text.endsWith('END:VCALENDAR')).toBe(true);
  for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  const lines = text.replaceAll('\r\n ', '').split('\r\n');
  const events: Record<string, string>[] = [];
  for (const line of lines) {
    const { name = '', value = '' } = /^(?<name>[^:]+):(?<value>.*)$/u.exec(line)?.groups ?? {};
    if (line === 'BEGIN:VEVENT') events.push({});
    else {
      const event = events.at(-1);
      if (event !== undefined)
        event[name] = value.replaceAll(/\\([\\;,n])/gu, (_, letter: string) => (letter === 'n' ? '\n' : letter));
    }
  }
  return { lines, events };
}

test('every deadline is a whole day with its text, its clause and where to look', () => {
  const { lines, events } = parsed(calendar('2026-05-01T12:00:00Z'));
  expect(lines[0]).toBe('BEGIN:VCALENDAR');
  // Advances agreed for a Sunday wait for the Monday.
  expect(lines).toContain('PRODID:-//Umlage//Deadlines//DE');
  expect(
    events.map((event) => [event['DTSTART;VALUE=DATE'], event['DTEND;VALUE=DATE'], event['UID'], event['SUMMARY']]),
  ).toEqual([
    [
      '20260330',
      '20260331',
      'advance-2026-01-01-1.pair@umlage',
      'Zwei Städte; am Fluss, mit „Brücke“: Abschlag 1 von 2 für das Jahr ab 2026',
    ],
    [
      '20260630',
      '20260701',
      'notice-2027-01-01.pair@umlage',
      'Zwei Städte; am Fluss, mit „Brücke“: Letzter Tag, an dem eine Kündigung zum 31.12.2026 zugehen kann',
    ],
    [
      '20261026',
      '20261027',
      'advance-2026-01-01-2.pair@umlage',
      'Zwei Städte; am Fluss, mit „Brücke“: Abschlag 2 von 2 für das Jahr ab 2026',
    ],
    ['20261231', '20270101', 'duty-estimate-2026.pair@umlage', 'Zwei Städte; am Fluss, mit „Brücke“: Kostenschätzung'],
  ]);
  expect(events[1]).toMatchObject({
    DESCRIPTION: '§ 9: Gekündigt wird mit sechs Monaten, schriftlich;\nzum Jahresende.',
    DTSTAMP: '20260501T120000Z',
    'URL;VALUE=URI': 'https://umlage.example/cooperations/pair/deadlines',
  });
});

test('asked for again, in either language, it is the same deadlines', () => {
  const uids = (text: string) => parsed(text).events.map((event) => event['UID']);
  const first = uids(calendar('2026-05-01T12:00:00Z'));
  expect(new Set(first).size).toBe(4);
  expect(uids(calendar('2026-08-01T07:00:00Z', 'en'))).toEqual(first);
});

test('of no deadlines it is a calendar all the same', () => {
  const empty = calendarOf({
    cooperation: { slug: 'pair', name: 'Pair' },
    deadlines: [],
    origin: 'https://umlage.example',
    asOf: new Date('2026-05-01T12:00:00Z'),
    language: 'en',
  });
  expect(parsed(empty).events).toEqual([]);
  expect(empty).toContain('BEGIN:VCALENDAR');
});
