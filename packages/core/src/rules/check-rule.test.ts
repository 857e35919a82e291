import { expect, test } from 'vitest';
import { readDocument } from '../base/read-document.ts';
import { checkRule, type Declared } from './check-rule.ts';
import { Rule } from './rule.ts';

const declared: Declared = {
  party: new Set(['a', 'b']),
  role: new Map([['host', new Set(['a'])]]),
  account: new Set(['reserve']),
  service: new Set(),
  figure: new Map(),
  tariff: new Set(),
  rate: new Set(),
  clause: new Set(['one']),
};

function check(document: unknown) {
  const rule = readDocument(Rule, document);
  return (rule.ok ? checkRule(rule.value, '', declared) : rule.problems).map(({ code, path }) => [code, path]);
}

const each = { key: 'each' };
const toA = { rule: 'to', bearer: 'a' };
const onlyB = (then: unknown) => ({ rule: 'among', parties: ['b'], then });
const bounds = [{ for: 'all', max: { percent: '60' } }];

test('the clause of a bound is one of the agreement', () => {
  const rule = readDocument(Rule, { rule: 'limit', of: toA, bounds: [{ ...bounds[0], clause: 'x' }] });
  expect(rule.ok && checkRule(rule.value, '', declared)).toMatchObject([
    { code: 'reference-unknown', path: '/bounds/0/clause', facts: { id: 'x', what: 'clause', known: ['one'] } },
  ]);
});

test.each<[string, unknown, string[][]]>([
  [
    'a bearer is left out, however deep it stands: in a limit',
    onlyB({ rule: 'limit', of: toA, bounds }),
    [['bearer-left-out', '/then/of/bearer']],
  ],
  [
    '… in a relief',
    onlyB({ rule: 'relieve', of: toA, parties: 'all', percent: '10', borneBy: each }),
    [['bearer-left-out', '/then/of/bearer']],
  ],
])('%s', (_, rule, problems) => {
  expect(check(rule)).toEqual(problems);
});
