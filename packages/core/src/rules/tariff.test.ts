import { expect, test } from 'vitest';
import { PartyId } from '../base/ids.ts';
import { failure, success } from '../base/outcome.ts';
import { problem } from '../base/problem.ts';
import { readDocument } from '../base/read-document.ts';
import { DayOfYear } from '../calendar/local-date.ts';
import { Period } from '../calendar/period.ts';
import { cents } from '../exact/cents.ts';
import { ratio } from '../exact/ratio.ts';
import type { Situation } from './situation.ts';
import { chargedIn, chargeParty, Tariff } from './tariff.ts';

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
