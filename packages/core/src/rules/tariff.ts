import { z } from 'zod';
import { ClauseId, type PartyId } from '../base/ids.ts';
import { invariant } from '../base/invariant.ts';
import { all, failure, success, type Outcome } from '../base/outcome.ts';
import { pointer, problem } from '../base/problem.ts';
import { readableText } from '../base/text.ts';
import { equalPeriods, type Period } from '../calendar/period.ts';
import { cents, centsRatio, euroText, isWithinMoney } from '../exact/cents.ts';
import { add, divide, isZero, multiply, sum, zero, type Ratio } from '../exact/ratio.ts';
import { roundHalfAwayFromZero } from '../exact/rounding.ts';
import type { Charge, ChargedStretch } from '../trace/charge.ts';
import { Key } from './keys/key.ts';
import { numberParties } from './keys/number-parties.ts';
import { Price } from './rule.ts';
import type { Situation } from './situation.ts';
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
 * Charges a tariff to one party, over all segments in which it takes part. Each line is rounded once, half away from
 * zero.
 *
 * @returns problems as of `numberParties`, `rate-missing` and `amount-too-large`
 */
export function chargeParty(
  tariff: Tariff,
  {
    party,
    situations,
    path,
  }: { readonly party: PartyId; readonly situations: readonly Situation[]; readonly path: string },
): Outcome<readonly Charge[]> {
  const present = situations
    .filter(({ takingPart }) => takingPart.includes(party))
    .map((situation) => ({ ...situation, participants: [party] }));
  return all(
    tariff.lines.map((line, index): Outcome<Charge> => {
      const at = pointer(path, 'lines', index);
      const stretches = all(present.map((situation) => stretchIn(line, party, situation, at)));
      if (!stretches.ok) return stretches;
      const exact = sum(stretches.value.map((stretch) => stretch.exact));
      if (!isWithinMoney(exact))
        return failure(problem('amount-too-large', at, { received: euroText(exact) }, { party }));
      const amount = cents(roundHalfAwayFromZero(exact));
      return success({ item: line.item, per: line.per, stretches: stretches.value, exact, amount });
    }),
  );
}

/** What of rounded charges falls into a segment: in proportion to what arose in it. */
export function chargedIn(segment: Period, charges: readonly Charge[]): Ratio {
  let share = zero;
  for (const { stretches, exact, amount } of charges) {
    const here = stretches.find((stretch) => equalPeriods(stretch.segment, segment));
    if (here !== undefined && !isZero(exact))
      share = add(share, divide(multiply(centsRatio(amount), here.exact), exact));
  }
  return share;
}

function stretchIn(line: TariffLine, party: PartyId, situation: Situation, path: string): Outcome<ChargedStretch> {
  const price = priceIn(line.price, situation, pointer(path, 'price'));
  const quantities = numberParties(line.quantity, situation, pointer(path, 'quantity'));
  if (!price.ok) return price;
  if (!quantities.ok) return quantities;
  const quantity = quantities.value.get(party);
  invariant(quantity !== undefined, 'a key numbers every participant');
  const time = timeIn(line.per, situation);
  const rate = typeof line.price === 'number' ? {} : { rate: line.price.rate };
  const exact = multiply(multiply(centsRatio(price.value), quantity.value), time);
  return success({ segment: situation.segment, price: price.value, ...rate, quantity, time, exact });
}
