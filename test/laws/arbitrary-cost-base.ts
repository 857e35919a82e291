import type { AgreementDocument } from '@umlage/core';
import * as fc from 'fast-check';
import { costItems, costs, euro, type World } from './arbitrary-terms.ts';

/**
 * What stands before the pools: two support pools that serve each other and the first pool, an asset, a post, an account
 * that is carried into it, a cost type of which a part is shared, and a grant.
 */

const recordedOn = '2024-01-01';

const quantity = fc.integer({ min: 0, max: 50 }).map(String);
const positive = fc.integer({ min: 1, max: 50 }).map(String);

const methods = fc.constantFrom<NonNullable<AgreementDocument['stages']>['by']>(
  { method: 'direct', leavesOut: 'others' },
  { method: 'stepDown', order: ['admin', 'room'], leavesOut: 'others' },
  { method: 'stepDown', order: ['room', 'admin'], leavesOut: 'others' },
  { method: 'reciprocal' },
);

const treatment = fc.oneof(
  { weight: 3, arbitrary: fc.constant('included' as const) },
  { weight: 1, arbitrary: fc.constantFrom('excluded' as const, 'bookedByMembers' as const) },
);

const day = fc
  .tuple(fc.integer({ min: 2019, max: 2024 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([year, month, of]) => `${String(year)}-${String(month).padStart(2, '0')}-${String(of).padStart(2, '0')}`);

export const costBases = fc.record({
  by: methods,
  admin: fc.record({ room: quantity, 'pool-0': positive }),
  room: fc.record({ admin: quantity, 'pool-0': positive }),
  costs: fc.tuple(costs, costs),
  shareable: fc.constantFrom('0', '100/3', '62.5'),
  assets: fc.record({
    depreciation: treatment,
    monthOfDisposal: fc.constantFrom('counts' as const, 'doesNotCount' as const),
    disposal: treatment,
    interest: fc.record({
      treatment,
      method: fc.constantFrom('averageValue' as const, 'residualValue' as const, 'meanResidualValue' as const),
      rates: fc.constant<NonNullable<NonNullable<AgreementDocument['assets']>['interest']>['rates']>([
        { from: '2020-01-01', percent: '3' },
        { from: '2024-05-01', percent: '10/3' },
      ]),
    }),
  }),
  asset: fc.record(
    {
      cost: fc.integer({ min: 0, max: 1e9 }).map(euro),
      from: day,
      lifeMonths: fc.oneof(fc.integer({ min: 1, max: 130 }), fc.integer({ min: 72, max: 130 })),
      residual: fc.integer({ min: 0, max: 1e6 }).map(euro),
      grant: fc.integer({ min: 0, max: 1e6 }).map(euro),
      disposed: fc.option(fc.record({ on: day, proceeds: fc.integer({ min: 0, max: 1e6 }).map(euro) }), {
        nil: undefined,
      }),
    },
    { requiredKeys: ['cost', 'from', 'residual', 'grant', 'disposed'] },
  ),
  posts: fc.constantFrom('0.5', '1', '4/3'),
  entry: fc.integer({ min: -1e8, max: 1e8 }).map(euro),
  years: fc.integer({ min: 1, max: 3 }),
});
export type CostBase = typeof costBases extends fc.Arbitrary<infer Value> ? Value : never;

/** The terms of a cost base around an agreement that has a first pool and the rate of a piece. */
export function onCostBase(agreement: AgreementDocument, base: CostBase): AgreementDocument {
  const [first, ...others] = agreement.pools;
  if (first === undefined) return agreement;
  const more = ['part', 'carried'];
  return {
    ...agreement,
    accounts: (agreement.accounts ?? []).map((account) => ({
      ...account,
      carry: { costType: 'carried', years: base.years },
    })),
    costTypes: [
      ...agreement.costTypes,
      { id: 'part', name: 'Part', shareable: [{ from: '2020-01-01', percent: base.shareable }] },
      ...['carried', 'cost-admin', 'cost-room'].map((id) => ({ id, name: id })),
    ],
    assets: base.assets,
    staff: { overheads: [{ name: 'Overhead', percent: '20' }], covers: ['part'] },
    stages: {
      by: base.by,
      supports: (['admin', 'room'] as const).map((id) => ({
        id,
        name: id,
        takes: { costTypes: [`cost-${id}`] },
        serves: { to: base[id] },
      })),
    },
    pools: [{ ...first, takes: { costTypes: [...first.takes.costTypes, ...more] } }, ...others],
  };
}

export function factsOnCostBase({
  asset,
  posts,
  entry,
  ...base
}: CostBase): Omit<World['facts'], 'participation' | 'figures'> {
  const { grant, disposed, ...used } = asset;
  // Nothing is disposed of before it was used.
  const later = disposed === undefined || disposed.on >= used.from ? disposed : { ...disposed, on: used.from };
  const thing = { ...used, disposed: later };
  const spent = (['admin', 'room'] as const).flatMap((id, index) =>
    costItems(0, base.costs[index] ?? []).map((item) => ({ ...item, costType: `cost-${id}` })),
  );
  const part = { costType: 'part', text: 'Part', from: '2024-01-01', until: '2025-01-01', recordedOn };
  return {
    costItems: [
      ...spent,
      { ...part, kind: 'cost', amount: '1000.01' },
      { ...part, kind: 'grant', amount: '99.99' },
      { ...part, kind: 'inKind', amount: '50.00', provider: 'ahausen' },
    ],
    assets: [
      {
        ...thing,
        asset: 'thing',
        text: 'Thing',
        costType: 'cost-room',
        grants: [{ text: 'Grant', amount: grant }],
        recordedOn,
      },
    ],
    posts: [
      { post: 'clerk', text: 'Clerk', rate: 'piece', posts, costType: 'cost-admin', from: '2024-02-10', recordedOn },
    ],
    accountEntries: [
      { account: 'reserve', on: '2023-12-31', amount: entry, text: 'Balance', source: 'drawn', recordedOn },
    ],
  };
}
