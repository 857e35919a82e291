import { describe, expect, test } from 'vitest';
import { RoundingPolicy } from '../agreement/rounding-policy.ts';
import { PartyId } from '../base/ids.ts';
import { cents, formatCents, noCents } from '../exact/cents.ts';
import { multiply, ratio, sum, type Ratio } from '../exact/ratio.ts';
import { proportionsOf } from '../rules/combination.ts';
import { roundLines } from './round-lines.ts';

type Weights = Record<string, number | Ratio>;

const asRatio = (value: number | Ratio) => (typeof value === 'number' ? ratio(value) : value);

/** Splits an amount of cents by weights, and rounds. */
function round(amount: number, weights: Weights, policy: object) {
  const entries = Object.entries(weights).map(([party, weight]) => [PartyId.parse(party), asRatio(weight)] as const);
  const total = sum(entries.map(([, weight]) => weight));
  const shares = new Map(
    entries.map(([party, weight]) => [
      party,
      multiply(ratio(amount), multiply(weight, ratio(total.denominator, total.numerator))),
    ]),
  );
  const terms = RoundingPolicy.parse({ unit: '0.01', lines: 'pool', ...policy });
  const unrounded = {
    amount: cents(amount),
    shares: proportionsOf(shares),
    rates: [{ amount: ratio(amount), weights: new Map(entries) }],
  };
  const rounded = roundLines(unrounded, terms);
  return rounded.ok
    ? Object.fromEntries(
        rounded.value.parties.map((party, index) => [party, formatCents(rounded.value.amounts[index] ?? noCents)]),
      )
    : rounded.problems.map(({ code, facts }) => ({ code, facts }));
}

const sixteen = Object.fromEntries(
  Array.from({ length: 16 }, (_, index) => [`land-${String.fromCodePoint(97 + index)}`, 1]),
);
const times = (amounts: readonly string[]) =>
  Object.fromEntries(
    ['27890.62', '27890.63'].map((amount) => [amount, amounts.filter((one) => one === amount).length]),
  );

describe('largest remainder', () => {
  const policy = { method: 'largestRemainder' };

  test('100.00 to three, and the mirror', () => {
    expect(round(10_000, { a: 1, b: 1, c: 1 }, policy)).toEqual({ a: '33.34', b: '33.33', c: '33.33' });
    expect(round(-10_000, { a: 1, b: 1, c: 1 }, policy)).toEqual({ a: '-33.34', b: '-33.33', c: '-33.33' });
  });

  test('446,250.00 to sixteen: half of them get the cent', () => {
    // 27,890.625 each: cut down 16 × 27,890.62 = 446,249.92, eight cents are left.
    const shares = round(44_625_000, sixteen, policy);
    expect(times(Object.values(shares))).toEqual({ '27890.62': 8, '27890.63': 8 });
    expect(shares).toMatchObject({ 'land-a': '27890.63', 'land-h': '27890.63', 'land-i': '27890.62' });
  });

  describe('in whole euro', () => {
    const inEuro = { ...policy, unit: '1' };
    // VG Hunderdorf 2012, inhabitants: 294,882.64…, 166,457.28…, 95,260.07… of 556,600.
    const inhabitants = { hunderdorf: 3272, neukirchen: 1847, windberg: 1057 };

    test('556,600.00', () => {
      expect(round(55_660_000, inhabitants, inEuro)).toEqual({
        hunderdorf: '294883.00',
        neukirchen: '166457.00',
        windberg: '95260.00',
      });
    });

    test('556,600.50: who bears the 50 cents must be said', () => {
      expect(round(55_660_050, inhabitants, inEuro)).toEqual([
        { code: 'odd-part-without-bearer', facts: { amount: '556600.50', unit: '1.00' } },
      ]);
    });

    test('556,600.50 with `below`: 556,600 in whole euro, and the 50 cents to it', () => {
      // 556,600.50 by inhabitants: 294,882.90…, 166,457.43…, 95,260.15…; cut down 556,599, one euro to the first.
      expect(round(55_660_050, inhabitants, { ...inEuro, below: 'windberg' })).toEqual({
        hunderdorf: '294883.00',
        neukirchen: '166457.00',
        windberg: '95260.50',
      });
      expect(round(-55_660_050, inhabitants, { ...inEuro, below: 'windberg' })).toEqual({
        hunderdorf: '-294883.00',
        neukirchen: '-166457.00',
        windberg: '-95260.50',
      });
    });

    test('`below` may be someone who bears nothing else', () => {
      expect(round(150, { a: 1 }, { ...inEuro, below: 'host' })).toEqual({ a: '1.00', host: '0.50' });
    });
  });
});

describe('each, half away from zero', () => {
  const each = (difference: unknown) => ({ method: 'each', difference });

  test('restate (ITKo): 16 × 27,890.63 = 446,250.08', () => {
    const shares = round(44_625_000, sixteen, each('restate'));
    expect(times(Object.values(shares))).toEqual({ '27890.62': 0, '27890.63': 16 });
  });

  test('{to}: the same, and the host bears −0.08', () => {
    const shares = round(44_625_000, sixteen, each({ to: 'host' }));
    expect(times(Object.values(shares))).toEqual({ '27890.62': 0, '27890.63': 16 });
    expect(shares).toMatchObject({ host: '-0.08' });
  });

  test('largestShare: who bears most bears the difference too', () => {
    // 1.00 by 1 : 1 : 4: 16.67, 16.67, 66.67 cents → 0.17 + 0.17 + 0.67 = 1.01, one cent too much.
    expect(round(100, { a: 1, b: 1, c: 4 }, each('largestShare'))).toEqual({ a: '0.17', b: '0.17', c: '0.66' });
    expect(round(-100, { a: 1, b: 1, c: 4 }, each('largestShare'))).toEqual({ a: '-0.17', b: '-0.17', c: '-0.66' });
    // 1.00 in three: 0.33 each, one cent short; of equals the first by id.
    expect(round(100, { c: 1, b: 1, a: 1 }, each('largestShare'))).toEqual({ a: '0.34', b: '0.33', c: '0.33' });
  });

  test('inOrder: cent by cent, in turn, from the start again', () => {
    // 0.07 to fourteen are half a cent each → 14 × 0.01 = 0.14, seven too much: a, b, c, a, b, c, a.
    const fourteen = Object.fromEntries(Array.from({ length: 14 }, (_, index) => [`p${String(index + 10)}`, 1]));
    const shares = round(7, fourteen, each({ inOrder: ['a', 'b', 'c'] }));
    expect(shares).toMatchObject({ a: '-0.03', b: '-0.02', c: '-0.02', p10: '0.01', p23: '0.01' });
    const mirror = round(-7, fourteen, each({ inOrder: ['a', 'b', 'c'] }));
    expect(mirror).toMatchObject({ a: '0.03', b: '0.02', c: '0.02', p10: '-0.01', p23: '-0.01' });
  });

  test('inOrder in whole euro: what is less than one goes with the last turn', () => {
    // 4.30 to two are 2.15 each → 2 + 2 = 4; 0.30 are short, one turn of less than a euro.
    expect(round(430, { a: 1, b: 1 }, { ...each({ inOrder: ['b', 'a'] }), unit: '1' })).toEqual({
      a: '2.00',
      b: '2.30',
    });
  });

  test('with `below` the odd part is borne apart', () => {
    // 3.50 by 1 : 1 are 1.75 each → 2 + 2 = 4 euro of 3: one too much for a, by id; 0.50 to the host.
    expect(round(350, { a: 1, b: 1 }, { ...each('largestShare'), unit: '1', below: 'host' })).toEqual({
      a: '1.00',
      b: '2.00',
      host: '0.50',
    });
  });
});

describe('rate first', () => {
  const rateFirst = (difference: unknown) => ({ method: 'rateFirst', rateUnit: '0.01', difference });
  // Ebelsbach 2018: 208,230.00 / 163 pupils = 1,277.4846… → 1,277.48; × 129 = 164,794.92, × 34 = 43,434.32: 0.76 short.
  const pupils = { ebelsbach: 129, stettfeld: 34 };

  test('restated', () => {
    expect(round(20_823_000, pupils, rateFirst('restate'))).toEqual({ ebelsbach: '164794.92', stettfeld: '43434.32' });
    expect(round(-20_823_000, pupils, rateFirst('restate'))).toEqual({
      ebelsbach: '-164794.92',
      stettfeld: '-43434.32',
    });
  });

  test('the 0.76 to a party', () => {
    expect(round(20_823_000, pupils, rateFirst({ to: 'ebelsbach' }))).toEqual({
      ebelsbach: '164795.68',
      stettfeld: '43434.32',
    });
  });

  test('the 0.76 in turn', () => {
    expect(round(20_823_000, pupils, rateFirst({ inOrder: ['ebelsbach', 'stettfeld'] }))).toEqual({
      ebelsbach: '164795.30',
      stettfeld: '43434.70',
    });
  });

  test('a weight that is no whole number is rounded as a share', () => {
    // 10.00 / 3 = 3.33; × 1/2 = 1.665 → 1.67, × 5/2 = 8.325 → 8.33: 10.00 together by chance.
    expect(round(1000, { a: ratio(1, 2), b: ratio(5, 2) }, rateFirst('restate'))).toEqual({ a: '1.67', b: '8.33' });
  });

  test('tiny weights make a huge rate, and no fault', () => {
    const tiny = { numerator: 1n, denominator: 10n ** 20n };
    expect(round(10_000, { a: tiny, b: tiny }, rateFirst('restate'))).toEqual({ a: '50.00', b: '50.00' });
  });

  test('a rate that rounds to nothing leaves all to the difference, at once', { timeout: 1000 }, () => {
    // 1,000,000.00 over 10^12 is 0.0001 cents a piece: 0.00. In turn a and b bear 500,000.00 each.
    expect(round(100_000_000, { a: 5e11, b: 5e11 }, rateFirst({ inOrder: ['a', 'b'] }))).toEqual({
      a: '500000.00',
      b: '500000.00',
    });
  });
});

describe('for every policy', () => {
  const differences = ['largestShare', { to: 'host' }, { inOrder: ['b', 'a'] }];
  const policies = [
    { method: 'largestRemainder' },
    { method: 'largestRemainder', unit: '1', below: 'b' },
    ...differences.flatMap((difference) => [
      { method: 'each', difference },
      { method: 'each', difference, unit: '1' },
      { method: 'each', difference, unit: '1', below: 'host' },
      { method: 'rateFirst', rateUnit: '0.01', difference },
      { method: 'rateFirst', rateUnit: '1', difference },
    ]),
  ];

  test.each(policies)('shares add up to the amount, and a credit is the mirror: %j', (policy) => {
    for (const amount of [1, 7, 99, 100, 12_345, 999_999]) {
      const charge = round(amount, { a: 3, b: 7, c: 1 }, policy);
      const credit = round(-amount, { a: 3, b: 7, c: 1 }, policy);
      const inCents = (shares: typeof charge) =>
        Object.entries(shares).map(([party, text]) => [party, Number(String(text).replace('.', ''))] as const);
      expect(inCents(charge).reduce((total, [, share]) => total + share, 0)).toBe(amount);
      expect(inCents(credit).map(([party, share]) => [party, 0 - share])).toEqual(inCents(charge));
    }
  });
});
