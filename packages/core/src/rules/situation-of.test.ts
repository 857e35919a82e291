import { expect, test } from 'vitest';
import { PartyId } from '../base/ids.ts';
import { readDocument } from '../base/read-document.ts';
import { calendarYear } from '../calendar/periods.ts';
import { formatRatio, ratio } from '../exact/ratio.ts';
import { divideAmounts } from './divide-amounts.ts';
import { Rule } from './rule.ts';
import type { Situation } from './situation.ts';
import { situationOf } from './situation-of.ts';

const takingPart = ['a', 'b', 'c'].map((id) => PartyId.parse(id));
const each = { rule: 'split', by: { key: 'each' } };
const among = (parties: unknown) => ({ rule: 'among', parties, then: each });

function divided(document: unknown, given: Partial<Situation> = {}) {
  const rule = readDocument(Rule, document);
  if (!rule.ok) throw new Error(JSON.stringify(rule.problems));
  const situation = situationOf({ period: calendarYear(2024), takingPart, ...given });
  const outcome = divideAmounts(rule.value, [{ amount: ratio(300), situation }], '');
  if (!outcome.ok) return outcome.problems.map(({ code }) => code);
  return Object.fromEntries(
    outcome.value.flatMap(({ shares }) => [...shares].map(([party, share]) => [party, formatRatio(share)])),
  );
}

test.each([
  [each, { a: '100', b: '100', c: '100' }],
  [among('all'), { a: '100', b: '100', c: '100' }],
  [among(['b', 'x']), { b: '300' }],
  [among({ except: ['b'] }), { a: '150', c: '150' }],
  [among({ role: 'host' }), ['nobody-takes-part']],
  [among({ uses: 'network' }), ['nobody-takes-part']],
  [
    { rule: 'split', by: { key: 'presence', count: 'days' } },
    { a: '100', b: '100', c: '100' },
  ],
  [{ rule: 'split', by: { key: 'tariff', tariff: 'list' } }, ['reference-unknown']],
  [
    { rule: 'split', by: { key: 'figure', figure: 'inhabitants', at: { during: 'period' } } },
    ['figure-missing', 'figure-missing', 'figure-missing'],
  ],
  [
    {
      rule: 'divide',
      portions: [
        { portion: 'amount', amount: { rate: 'base' }, per: 'year', then: each },
        { portion: 'rest', then: each },
      ],
    },
    ['rate-missing'],
  ],
])('without more said, %j divides 300 into %j', (rule, expected) => {
  expect(divided(rule)).toEqual(expected);
});

test('what is given is asked', () => {
  const roles = divided(among({ role: 'host' }), { select: () => new Set(takingPart.slice(0, 1)) });
  expect(roles).toEqual({ a: '300' });
});
