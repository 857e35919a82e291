import { expect, test } from 'vitest';
import { readDocument } from '../base/read-document.ts';
import { Rule } from './rule.ts';
import { walkRule } from './walk-rule.ts';

function read(document: unknown): Rule {
  const outcome = readDocument(Rule, document);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}

const walk = (document: unknown) => [...walkRule(read(document), '')].map(({ kind, path }) => `${kind} ${path}`.trim());

const each = { key: 'each' };
const toA = { rule: 'to', bearer: 'a' };
const rate = { rate: 'r' };

/** What an agreement names, and where, is found by this walk: what it passes over is checked by nobody. */
test.each<[string, unknown, string[]]>([
  ['a bearer', toA, ['rule']],
  [
    'keys of keys',
    {
      rule: 'split',
      by: {
        key: 'sum',
        of: [each, { key: 'product', of: [each] }, { key: 'blocks', of: each, size: '2', count: 'full' }],
      },
    },
    ['rule', 'key /by', 'key /by/of/0', 'key /by/of/1', 'key /by/of/1/of/0', 'key /by/of/2', 'key /by/of/2/of'],
  ],
  [
    'a selection of a selection',
    { rule: 'among', parties: { except: { except: { role: 'host' } } }, then: toA },
    ['rule', 'selection /parties', 'selection /parties/except', 'selection /parties/except/except', 'rule /then'],
  ],
  [
    'every kind of portion',
    {
      rule: 'divide',
      portions: [
        { portion: 'percent', percent: '1', then: toA },
        { portion: 'amount', amount: rate, per: 'year', then: toA },
        { portion: 'upTo', amount: rate, per: 'year', then: toA },
        { portion: 'charges', tariff: 't' },
        { portion: 'rest', then: toA },
      ],
    },
    [
      'rule',
      'portion /portions/0',
      'rule /portions/0/then',
      'portion /portions/1',
      'price /portions/1/amount',
      'rule /portions/1/then',
      'portion /portions/2',
      'price /portions/2/amount',
      'rule /portions/2/then',
      'portion /portions/3',
      'portion /portions/4',
      'rule /portions/4/then',
    ],
  ],
  [
    'every kind of bound',
    {
      rule: 'limit',
      of: toA,
      bounds: [
        { for: 'all', min: { amount: rate, per: 'year' }, max: { price: rate, quantity: each, per: 'month' } },
        { for: { except: ['a'] }, max: { percent: '10' } },
        { for: 'all', min: { change: '-5' } },
      ],
      borneBy: each,
    },
    [
      'rule',
      'rule /of',
      'bound /bounds/0',
      'selection /bounds/0/for',
      'price /bounds/0/min/amount',
      'price /bounds/0/max/price',
      'key /bounds/0/max/quantity',
      'bound /bounds/1',
      'selection /bounds/1/for',
      'selection /bounds/1/for/except',
      'bound /bounds/2',
      'selection /bounds/2/for',
      'key /borneBy',
    ],
  ],
  [
    'a relief',
    { rule: 'relieve', of: toA, parties: ['a'], percent: '10', borneBy: each },
    ['rule', 'rule /of', 'selection /parties', 'key /borneBy'],
  ],
  [
    'every kind of condition',
    {
      rule: 'choose',
      cases: [
        {
          if: {
            all: [
              { takesPart: ['a'] },
              { since: '2024-01-01' },
              { not: { spread: each, over: '0' } },
              {
                any: [
                  { total: each, over: '0' },
                  { greatest: each, over: '0' },
                  { least: each, atLeast: '0' },
                ],
              },
            ],
          },
          then: toA,
        },
      ],
      otherwise: toA,
    },
    [
      'rule',
      'condition /cases/0/if',
      'condition /cases/0/if/all/0',
      'selection /cases/0/if/all/0/takesPart',
      'condition /cases/0/if/all/1',
      'condition /cases/0/if/all/2',
      'condition /cases/0/if/all/2/not',
      'key /cases/0/if/all/2/not/spread',
      'condition /cases/0/if/all/3',
      'condition /cases/0/if/all/3/any/0',
      'key /cases/0/if/all/3/any/0/total',
      'condition /cases/0/if/all/3/any/1',
      'key /cases/0/if/all/3/any/1/greatest',
      'condition /cases/0/if/all/3/any/2',
      'key /cases/0/if/all/3/any/2/least',
      'rule /cases/0/then',
      'rule /otherwise',
    ],
  ],
])('%s', (_, rule, nodes) => {
  expect(walk(rule)).toEqual(nodes);
});
