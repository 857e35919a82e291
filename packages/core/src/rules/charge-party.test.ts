import { describe, expect, test } from 'vitest';
import { PartyId } from '../base/ids.ts';
import { failure, success } from '../base/outcome.ts';
import { problem } from '../base/problem.ts';
import { readDocument } from '../base/read-document.ts';
import { DayOfYear } from '../calendar/local-date.ts';
import { Period } from '../calendar/period.ts';
import { cents } from '../exact/cents.ts';
import { ratio } from '../exact/ratio.ts';
import { chargedIn, chargeParty } from './charge-party.ts';
import type { Situation } from './situation.ts';
import { Tariff } from './tariff.ts';

const party = PartyId.parse('a');
const year = Period.parse({ from: '2024-01-01', until: '2025-01-01' });

const situation: Situation = {
  period: year,
  yearStarts: DayOfYear.parse('01-01'),
  kind: 'settlement',
  heirOf: (id) => id,
  presenceOf: () => ({ value: ratio(1), present: 1, of: 1 }),
  segment: year,
  takingPart: [party],
  participants: [party],
  select: () => new Set([party]),
  readFigure: (figure, of = party, _at, path) =>
    figure === 'pieces'
      ? success({ figure, party: of, value: ratio(3), evidence: [] })
      : failure(problem('figure-missing', path, { figure, party: of, wanted: '' })),
  priceOf: (id) => success({ amount: ratio(250), rate: { id, from: year.from } }),
  roundingUnit: 1,
  lastShareOf: () => undefined,
  chargesOf: () => success({ charges: new Map(), shares: new Map() }),
};

function charge(line: object, situations: readonly Situation[] = [situation]) {
  const tariff = readDocument(Tariff, { name: 'List', lines: [{ item: 'piece', per: 'year', ...line }] });
  if (!tariff.ok) throw new Error(JSON.stringify(tariff.problems));
  return chargeParty(tariff.value, { party, situations, path: '/tariffs/list' });
}

const figure = (id: string) => ({ key: 'figure', figure: id, at: { during: 'period' } });

test('a price that is a rate is told with its name, an amount without', () => {
  const byRate = charge({ price: { rate: 'piece' }, quantity: figure('pieces') });
  const byAmount = charge({ price: '2.50', quantity: figure('pieces') });
  const amount = cents(750);
  expect(byRate).toMatchObject({
    ok: true,
    value: {
      amount,
      charges: [{ amount, stretches: [{ parts: [{ price: { amount: ratio(250), rate: { id: 'piece' } } }] }] }],
    },
  });
  expect(byAmount).toMatchObject({
    ok: true,
    value: { amount, charges: [{ amount, stretches: [{ parts: [{ price: { amount: ratio(250) } }] }] }] },
  });
  expect(byAmount.ok && byAmount.value.charges[0]?.stretches[0]?.parts[0]?.price).not.toHaveProperty('rate');
});

test('a party is charged for the segments in which it takes part, and for no other', () => {
  // 366.00 a year are 1.00 a day: 182 days until July.
  const [until, from] = [
    Period.parse({ from: '2024-01-01', until: '2024-07-01' }),
    Period.parse({ from: '2024-07-01', until: '2025-01-01' }),
  ];
  const charges = charge({ price: '366.00', quantity: { key: 'each' } }, [
    { ...situation, segment: until },
    { ...situation, segment: from, takingPart: [] },
  ]);
  expect(charges).toMatchObject({
    ok: true,
    value: { charges: [{ amount: 18_200, stretches: [{ segment: until }] }] },
  });
  expect(charges.ok && chargedIn(until, charges.value)).toEqual(ratio(18_200));
  expect(charges.ok && chargedIn(from, charges.value)).toEqual(ratio(0));
});

test('a quantity that is missing is told where it is asked for', () => {
  expect(charge({ price: '2.50', quantity: figure('lost') })).toMatchObject({
    ok: false,
    problems: [{ code: 'figure-missing', path: '/tariffs/list/lines/0/quantity' }],
  });
});

test('a charge beyond the reach of money is told, and whose it is', () => {
  // 9,999,999,999,999.99 × 3 = 29,999,999,999,999.97.
  expect(charge({ price: '9999999999999.99', quantity: figure('pieces') })).toMatchObject({
    ok: false,
    problems: [
      {
        code: 'amount-too-large',
        path: '/tariffs/list/lines/0',
        facts: { received: '29999999999999.97' },
        place: { party },
      },
    ],
  });
});

const half = { ...situation, segment: Period.parse({ from: '2024-07-01', until: '2025-01-01' }) };
const firstHalf = { ...situation, segment: Period.parse({ from: '2024-01-01', until: '2024-07-01' }) };
const quantity = (count: string) => ({ key: 'quota', of: { a: count } });
const amountOf = (outcome: ReturnType<typeof charge>) =>
  outcome.ok ? outcome.value.amount : outcome.problems.map(({ code, path: at }) => [code, at]);

describe('brackets', () => {
  const brackets = [{ upTo: '20', price: '12.00' }, { upTo: '30', price: '8.00' }, { price: '5.00' }];
  // Up to and with 20 at 12.00 = 240.00; the next ten at 8.00 = 80.00; what is beyond at 5.00.
  test.each([
    ['graduated', '0', 0],
    ['graduated', '20', 240_00],
    ['graduated', '25', 280_00],
    ['graduated', '30', 320_00],
    ['graduated', '31.5', 327_50],
    ['graduated', '-25', -280_00],
    ['volume', '20', 240_00],
    ['volume', '25', 200_00],
    ['volume', '30', 240_00],
    ['volume', '40', 200_00],
    ['volume', '-25', -200_00],
  ])('%s: %s are charged %i cents', (apply, count, cost) => {
    const size = count.startsWith('-') ? count.slice(1) : count;
    const sign = count.startsWith('-') ? { key: 'figure', figure: 'less', at: { during: 'period' } } : { key: 'each' };
    const signed = { ...situation, readFigure: lessOne };
    const line = { price: { brackets, apply }, quantity: { key: 'product', of: [quantity(size), sign] } };
    expect(amountOf(charge(line, [signed]))).toBe(cost);
  });

  test('each part is told with its price', () => {
    const charges = charge({ price: { brackets, apply: 'graduated' }, quantity: quantity('25') });
    expect(charges.ok && charges.value.charges[0]?.stretches[0]?.parts).toEqual([
      { quantity: ratio(20), price: { amount: ratio(1200) } },
      { quantity: ratio(5), price: { amount: ratio(800) } },
    ]);
  });

  test('a price that is missing is told at its bracket', () => {
    const missing: Situation['priceOf'] = (rate, _party, at) => failure(problem('rate-missing', at, { rate, day: '' }));
    const line = { price: { brackets: [{ upTo: '2', price: '1.00' }, { price: { rate: 'x' } }], apply: 'graduated' } };
    expect(amountOf(charge({ ...line, quantity: quantity('3') }, [{ ...situation, priceOf: missing }]))).toEqual([
      ['rate-missing', '/tariffs/list/lines/0/price/brackets/1/price/rate'],
    ]);
  });
});

const lessOne: Situation['readFigure'] = (id) => success({ figure: id, value: ratio(-1), evidence: [] });

describe('time', () => {
  // 366.00 a year; from July on there are 184 of 366 days, six months, all of what is due once.
  test.each([
    ['year', 184_00],
    ['month', 6 * 366_00],
    ['period', 366_00],
    ['unit', 366_00],
  ])('per %s for who comes in July: %i cents', (per, cost) => {
    expect(amountOf(charge({ price: '366.00', per, quantity: quantity('1') }, [half]))).toBe(cost);
  });

  test('what is due once is spread over segments by days, and is due once', () => {
    const charges = charge({ price: '366.00', per: 'period', quantity: quantity('1') }, [firstHalf, half]);
    expect(charges.ok && charges.value.charges[0]?.stretches.map(({ exact }) => exact)).toEqual([
      ratio(182_00),
      ratio(184_00),
    ]);
  });

  test('units that are counted in each segment are charged in each', () => {
    const counted = { key: 'figure', figure: 'pieces', at: { during: 'segment' } };
    const whole = { key: 'figure', figure: 'pieces', at: { during: 'period' } };
    const asked = (of: object) => amountOf(charge({ price: '10.00', per: 'unit', quantity: of }, [firstHalf, half]));
    expect(asked(counted)).toBe(60_00);
    expect(asked({ key: 'sum', of: [{ key: 'each' }, counted] })).toBe(80_00);
    expect(asked({ key: 'blocks', of: counted, size: '2', count: 'started' })).toBe(40_00);
    expect(asked(whole)).toBe(30_00);
    const byKind = { ...counted, at: { advance: { during: 'period' }, settlement: { during: 'segment' } } };
    expect(asked(byKind)).toBe(60_00);
    const ahead = [firstHalf, half].map((at) => ({ ...at, kind: 'advance' as const }));
    expect(amountOf(charge({ price: '10.00', per: 'unit', quantity: byKind }, ahead))).toBe(30_00);
  });
});

describe('the least and the greatest sum', () => {
  const bounded = (price: string, more: object, situations: readonly Situation[] = [situation]) => {
    const line = { item: 'piece', per: 'year', price, quantity: quantity('1') };
    const tariff = readDocument(Tariff, { name: 'List', lines: [line, line], ...more });
    if (!tariff.ok) throw new Error(JSON.stringify(tariff.problems));
    return chargeParty(tariff.value, { party, situations, path: '/tariffs/list' });
  };
  const level = (amount: string) => ({ amount, per: 'year' });
  const bounds = { min: level('214.00'), max: level('1000.00') };

  test.each([
    ['100.00', 214_00, { before: 200_00, min: 214_00, max: 1000_00 }],
    ['107.00', 214_00, undefined],
    ['300.00', 600_00, undefined],
    ['500.00', 1000_00, undefined],
    ['500.01', 1000_00, { before: 1000_02, min: 214_00, max: 1000_00 }],
  ])('twice %s come to %i cents', (price, amount, told) => {
    const charges = bounded(price, bounds);
    expect(charges).toMatchObject({ ok: true, value: { amount } });
    expect(charges.ok && charges.value.bounded).toEqual(told);
  });

  test('count for the time a party takes part, and go to segments by days', () => {
    // 366.00 a year are 184.00 from July on; 10.00 are charged in each half by days.
    const charges = bounded('5.00', { min: level('366.00') }, [firstHalf, half]);
    expect(bounded('5.00', { min: level('366.00') }, [half])).toMatchObject({ ok: true, value: { amount: 184_00 } });
    if (!charges.ok) throw new Error('charged');
    // Each line of 5.00 is 5 × 182/366 and 5 × 184/366; the 356.00 that are missing are 356 × 182/366 and 356 × 184/366.
    expect(chargedIn(firstHalf.segment, charges.value)).toEqual(ratio(182_00));
    expect(chargedIn(half.segment, charges.value)).toEqual(ratio(184_00));
  });

  test('may be a price a unit', () => {
    const perPiece = {
      price: '100.00',
      quantity: { key: 'figure', figure: 'pieces', at: { during: 'period' } },
      per: 'year',
    };
    expect(bounded('1.00', { min: perPiece })).toMatchObject({ ok: true, value: { amount: 300_00 } });
  });

  test('that cross are refused', () => {
    expect(amountOf(bounded('1.00', { min: level('2.00'), max: level('1.00') }))).toEqual([
      ['bounds-crossed', '/tariffs/list'],
    ]);
  });

  test('charge nobody who takes no part', () => {
    expect(bounded('1.00', bounds, [{ ...situation, takingPart: [] }])).toMatchObject({
      ok: true,
      value: { amount: 0 },
    });
  });
});

describe('an amount that follows an index', () => {
  const indexed = (readings: readonly number[], more: object = {}) => {
    const left = [...readings];
    const readFigure: Situation['readFigure'] = (id) =>
      success({ figure: id, value: ratio(left.shift() ?? 0), evidence: [] });
    const price = { indexed: '100.00', series: 'cpi', from: { on: '2020-01-01' }, to: { on: '2024-01-01' }, ...more };
    return charge({ price, quantity: quantity('1') }, [{ ...situation, readFigure }]);
  };

  // 117 of 100 points are 117 %; at most 10 % more are 110 %; a fall is never stopped.
  test.each([
    [[100, 117], {}, 117_00],
    [[100, 117], { atMost: '10' }, 110_00],
    [[100, 110], { atMost: '10' }, 110_00],
    [[100, 90], { atMost: '10' }, 90_00],
    [[80, 100], {}, 125_00],
    [[100, 0], {}, 0],
  ])('from and to %j with %j: %i cents', (readings, more, cost) => {
    expect(amountOf(indexed(readings, more))).toBe(cost);
  });

  test.each([0, -1])('that began at %i is refused at its place', (start) => {
    expect(amountOf(indexed([start, 100]))).toEqual([['index-not-positive', '/tariffs/list/lines/0/price/from']]);
  });

  test('tells both readings, the factor, and whether it was held', () => {
    const told = indexed([100, 117], { atMost: '10' });
    expect(told.ok && told.value.charges[0]?.stretches[0]?.parts[0]?.price).toMatchObject({
      amount: ratio(110_00),
      index: {
        base: 100_00,
        from: { value: ratio(100) },
        to: { value: ratio(117) },
        factor: ratio(11, 10),
        isCapped: true,
      },
    });
  });
});
