import type { AgreementDocument } from '@umlage/core';
import * as fc from 'fast-check';
import { costBases, factsOnCostBase, onCostBase } from './arbitrary-cost-base.ts';
import {
  agreementOf,
  amountBounds,
  costItems,
  costs,
  euro,
  figures,
  participations,
  partyIds,
  roundings,
  rules,
  surroundings,
  worlds,
  type Rule,
  type World,
} from './arbitrary-terms.ts';

/**
 * Random agreements with all that stands around a rule: time by days, months or not at all, cost of which a part is
 * shared, items that name their bearer, accounts, own prices, limits on the sum, and an amendment in mid-year.
 */

type Pool = AgreementDocument['pools'][number];

const times = fc.constantFrom<NonNullable<Pool['time']>>(
  'whole',
  { cut: 'day' },
  { cut: 'startedMonth' },
  { cut: 'fullMonth' },
);
const fractions = fc.constantFrom<Pool['fraction']>(
  [{ from: '2020-01-01', percent: '62.5' }],
  [
    { from: '2020-01-01', percent: '100/3' },
    { from: '2024-05-01', percent: '90' },
  ],
);
const around = fc.record({
  rule: rules(),
  later: rules(),
  rounding: roundings,
  costs,
  time: times,
  fraction: fc.option(fractions, { nil: undefined }),
  toReserve: fc.boolean(),
  count: fc.constantFrom('days' as const, 'startedMonths' as const, 'fullMonths' as const),
  direct: fc.option(fc.constantFrom(...partyIds, 'reserve'), { nil: undefined }),
});
type Around = typeof around extends fc.Arbitrary<infer Value> ? Value : never;

function settled(rule: Rule, { time, toReserve, count }: Around): Rule {
  const portion = (percent: string, then: Rule) => ({ portion: 'percent' as const, percent, then });
  const weighed: Rule = {
    rule: 'divide',
    portions: [
      portion('40', { rule: 'split', by: { key: 'product', of: [{ key: 'presence', count }, { key: 'each' }] } }),
      { portion: 'rest', then: rule },
    ],
  };
  const inner = time === 'whole' ? weighed : rule;
  return toReserve
    ? {
        rule: 'divide',
        portions: [portion('20', { rule: 'to', bearer: 'reserve' }), { portion: 'rest', then: inner }],
      }
    : inner;
}

function versionOf(
  pools: readonly Around[],
  which: 'rule' | 'later',
  more: Partial<AgreementDocument>,
): AgreementDocument {
  const ofRules = pools.map((pool) => ({ rule: settled(pool[which], pool), rounding: pool.rounding }));
  const plain = agreementOf(ofRules);
  return {
    ...plain,
    ...more,
    pools: plain.pools.map((pool, index) => {
      const { time, fraction } = pools[index] ?? {};
      return {
        ...pool,
        ...(time === undefined ? {} : { time }),
        ...(fraction === undefined ? {} : { fraction }),
      };
    }),
  };
}

const wideWorlds: fc.Arbitrary<World> = fc
  .record({
    pools: fc.array(around, { minLength: 1, maxLength: 2 }),
    more: surroundings(),
    participation: participations,
    figures,
    bounds: fc.option(amountBounds, { nil: undefined }),
    isAmended: fc.boolean(),
    own: fc.nat(100_000),
    base: fc.option(costBases, { nil: undefined }),
  })
  .map(({ pools, more, participation, figures: recorded, bounds, isAmended, own, base }) => {
    const based = (agreement: AgreementDocument) => (base === undefined ? agreement : onCostBase(agreement, base));
    const before = base === undefined ? { costItems: [] } : factsOnCostBase(base);
    const limits = bounds === undefined ? {} : { limits: { id: 'limits', name: 'Limits', bounds } };
    const second = { version: { number: 2, from: '2024-07-15' }, ...more, ...limits };
    return {
      agreement: based(versionOf(pools, 'rule', { ...more, ...(isAmended ? {} : limits) })),
      ...(isAmended ? { amended: based(versionOf(pools, 'later', second)) } : {}),
      facts: {
        ...before,
        participation,
        figures: recorded,
        costItems: [
          ...before.costItems,
          ...pools.flatMap((pool, index) =>
            costItems(index, pool.costs).map((item, position) =>
              position === 0 && pool.direct !== undefined ? { ...item, bearer: pool.direct } : item,
            ),
          ),
        ],
        contractPrices: [
          {
            party: 'bdorf',
            rate: 'piece',
            from: '2024-03-01',
            until: '2024-11-01',
            price: euro(own),
            source: 'drawn',
            recordedOn: '2024-01-01',
          },
        ],
      },
    };
  });

/** Plain ones, whose counterexamples are short, and those with everything around. */
export const allWorlds: fc.Arbitrary<World> = fc.oneof(worlds, wideWorlds);
