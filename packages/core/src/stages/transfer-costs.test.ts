import { describe, expect, test } from 'vitest';
import { PoolId } from '../base/ids.ts';
import { formatRatio, ratio } from '../exact/ratio.ts';
import { transferCosts, type Deliveries, type StageMethod } from './transfer-costs.ts';

const deliveries = (table: Readonly<Record<string, Readonly<Record<string, number>>>>): Deliveries =>
  new Map(
    Object.entries(table).map(([from, row]) => [
      PoolId.parse(from),
      new Map(Object.entries(row).map(([to, quantity]) => [PoolId.parse(to), ratio(quantity)])),
    ]),
  );

const written = (parts: Deliveries) =>
  Object.fromEntries(
    [...parts].map(([from, row]) => [from, Object.fromEntries([...row].map(([to, part]) => [to, formatRatio(part)]))]),
  );

// Each serves the other, and two pools that are shared.
const mutual = deliveries({ power: { it: 25, a: 50, b: 25 }, it: { power: 50, a: 25, b: 25 } });
const order = ['power', 'it'].map((id) => PoolId.parse(id));

describe('the cost of a support pool ends in pools that serve nobody', () => {
  test.each<[string, StageMethod, object]>([
    [
      'direct: past the other support pool',
      { method: 'direct' },
      { power: { a: '2/3', b: '1/3' }, it: { a: '0.5', b: '0.5' } },
    ],
    [
      'step-down: a quarter of power by way of it, nothing back',
      { method: 'stepDown', order },
      { power: { a: '0.625', b: '0.375' }, it: { a: '0.5', b: '0.5' } },
    ],
    // Power: 1 + 1/8 + 1/64 … = 8/7 of itself pass through it, 2/7 through it: a 8/7·1/2 + 2/7·1/4 = 9/14.
    [
      'reciprocal: round and round, exactly',
      { method: 'reciprocal' },
      { power: { a: '9/14', b: '5/14' }, it: { a: '4/7', b: '3/7' } },
    ],
  ])('%s', (_, method, ends) => {
    expect(written(transferCosts(mutual, method).ends)).toEqual(ends);
  });

  test('what a pool uses of its own output counts in no method', () => {
    const own = deliveries({ power: { power: 900, a: 50, b: 50 } });
    for (const method of [{ method: 'direct' }, { method: 'reciprocal' }] as const)
      expect(written(transferCosts(own, method).parts)).toEqual({ power: { a: '0.5', b: '0.5' } });
  });
});

describe('a pool is stuck', () => {
  const stuckIn = (given: Deliveries, method: StageMethod = { method: 'reciprocal' }) =>
    [...transferCosts(given, method).stuck].toSorted();

  test('when it delivers nothing that counts', () => {
    expect(stuckIn(deliveries({ power: { a: 0 } }))).toEqual(['power']);
    expect(stuckIn(deliveries({ power: { it: 1 }, it: { a: 1 } }), { method: 'direct' })).toEqual(['power']);
  });

  test('when it delivers in a ring only, and with it who serves the ring', () => {
    const ring = deliveries({ power: { it: 1 }, it: { power: 1 }, rent: { power: 1, a: 9 }, staff: { a: 1 } });
    expect(stuckIn(ring)).toEqual(['it', 'power', 'rent']);
  });

  test('of which a ring that leaks is no case', () => {
    expect(stuckIn(deliveries({ power: { it: 1 }, it: { power: 999, a: 1 } }))).toEqual([]);
  });
});
