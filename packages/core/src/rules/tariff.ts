import { z } from 'zod';
import { ClauseId, type PartyId } from '../base/ids.ts';
import { readableText } from '../base/text.ts';
import { all, failure, map, success, type Outcome } from '../base/outcome.ts';
import { pointer, problem } from '../base/problem.ts';
import { cents, centsRatio, euroText, isWithinMoney } from '../exact/cents.ts';
import { add, divide, isZero, multiply, sum, zero, type Ratio } from '../exact/ratio.ts';
import { roundHalfAwayFromZero } from '../exact/rounding.ts';
import type { Charge, ChargedStretch } from '../trace/charge.ts';
import { Key } from './keys/key.ts';
import { numberParties } from './keys/number-parties.ts';
import { Price } from './rule.ts';
import type { ChargesInSegment, Situation } from './situation.ts';
import { priceIn, timeIn } from './size-portions.ts';

const TariffLine = z
  .strictObject({
    item: readableText(120),
    clause: ClauseId.optional(),
    price: Price,
    per: z.enum(['year', 'month']),
    quantity: Key,
  })
  .meta({ id: 'TariffLine', description: 'price × quantity × time, over all segments, rounded once to the cent' });
type TariffLine = z.infer<typeof TariffLine>;

/** A price list: what each participant is charged, whatever the cost is. */
export const Tariff = z
  .strictObject({
    name: readableText(120),
    clause: ClauseId.optional(),
    lines: z.array(TariffLine).min(1),
  })
  .meta({ id: 'Tariff' });
export type Tariff = z.infer<typeof Tariff>;

/**
 * Charges a tariff to everyone who takes part, over all segments of a period. Each line of a party is rounded once,
 * half away from zero; the rounded charge is handed to the segments in proportion to what arose in each.
 *
 * @returns for each situation, in their order, what falls into it; problems as of `numberParties`, `rate-missing` and
 * `amount-too-large`
 */
export function chargeTariff(
  tariff: Tariff,
  situations: readonly Situation[],
  path: string,
): Outcome<readonly ChargesInSegment[]> {
  const lines = all(tariff.lines.map((line, index) => chargeLine(line, situations, pointer(path, 'lines', index))));
  return map(lines, (charged) => {
    const byParty = new Map<PartyId, Charge[]>();
    for (const [party, charge] of charged.flat()) byParty.set(party, [...(byParty.get(party) ?? []), charge]);
    return situations.map(({ segment }) => ({
      charges: byParty,
      shares: new Map([...byParty].map(([party, charges]) => [party, shareIn(segment.from, charges)])),
    }));
  });
}

function chargeLine(
  line: TariffLine,
  situations: readonly Situation[],
  path: string,
): Outcome<readonly (readonly [PartyId, Charge])[]> {
  const perSegment = all(situations.map((situation) => stretchesIn(line, situation, path)));
  if (!perSegment.ok) return perSegment;
  const byParty = new Map<PartyId, ChargedStretch[]>();
  for (const [party, stretch] of perSegment.value.flat()) byParty.set(party, [...(byParty.get(party) ?? []), stretch]);
  return all(
    [...byParty].map(([party, stretches]): Outcome<readonly [PartyId, Charge]> => {
      const exact = sum(stretches.map((stretch) => stretch.exact));
      if (!isWithinMoney(exact))
        return failure(problem('amount-too-large', path, { received: euroText(exact) }, { party }));
      const amount = cents(roundHalfAwayFromZero(exact));
      return success([party, { item: line.item, per: line.per, stretches, exact, amount }]);
    }),
  );
}

function stretchesIn(
  line: TariffLine,
  situation: Situation,
  path: string,
): Outcome<readonly (readonly [PartyId, ChargedStretch])[]> {
  const price = priceIn(line.price, situation, pointer(path, 'price'));
  const quantities = numberParties(line.quantity, situation, pointer(path, 'quantity'));
  if (!price.ok) return price;
  if (!quantities.ok) return quantities;
  const time = timeIn(line.per, situation);
  const rate = typeof line.price === 'number' ? {} : { rate: line.price.rate };
  return success(
    [...quantities.value].map(([party, quantity]) => {
      const exact = multiply(multiply(centsRatio(price.value), quantity.value), time);
      return [party, { segment: situation.segment, price: price.value, ...rate, quantity, time, exact }] as const;
    }),
  );
}

function shareIn(segmentFrom: string, charges: readonly Charge[]): Ratio {
  let share = zero;
  for (const { stretches, exact, amount } of charges) {
    const here = stretches.find((stretch) => stretch.segment.from === segmentFrom);
    if (here !== undefined && !isZero(exact))
      share = add(share, divide(multiply(centsRatio(amount), here.exact), exact));
  }
  return share;
}
