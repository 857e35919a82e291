import type { PartyId } from '../base/ids.ts';
import { invariant } from '../base/invariant.ts';
import { all, failure, map, success, type Outcome } from '../base/outcome.ts';
import { positionsIn } from '../base/positions.ts';
import { pointer, problem } from '../base/problem.ts';
import type { Period } from '../calendar/period.ts';
import { daysOf, equalPeriods } from '../calendar/periods.ts';
import { cents, centsRatio, euroText, isWithinMoney, sumCents, type Cents } from '../exact/cents.ts';
import {
  absolute,
  add,
  compare,
  divide,
  isNegative,
  isZero,
  least,
  multiply,
  negate,
  ratio,
  subtract,
  sum,
  zero,
  type Ratio,
} from '../exact/ratio.ts';
import { roundHalfAwayFromZero } from '../exact/rounding.ts';
import type { Charge, ChargedStretch, PartyCharges } from '../trace/charge.ts';
import { numberParties } from './keys/number-parties.ts';
import { ownLevelOf } from './level-of.ts';
import type { Price } from './price.ts';
import { priceIn } from './price-in.ts';
import type { Situation } from './situation.ts';
import type { Tariff, TariffLine } from './tariff.ts';
import { timesIn } from './times-in.ts';

type Charged = { readonly party: PartyId; readonly situations: readonly Situation[]; readonly path: string };

/**
 * Charges a tariff to one party, over all segments in which it takes part. Each line is rounded once, half away from
 * zero; the sum is kept between its least and its greatest, each rounded likewise.
 *
 * Problems: as of `numberParties` and `priceIn`; `bounds-crossed`, `amount-too-large`
 */
export function chargeParty(tariff: Tariff, { party, situations, path }: Charged): Outcome<PartyCharges> {
  const present = situations
    .filter(({ takingPart }) => positionsIn(takingPart).has(party))
    .map((situation) => ({ ...situation, participants: [party] }));
  const of = { party, situations: present, path };
  const charges = all(
    tariff.lines.map((line, index) => chargeLine(line, { ...of, path: pointer(path, 'lines', index) })),
  );
  if (!charges.ok) return charges;
  const size = sum(charges.value.map(({ amount }) => ratio(Math.abs(amount))));
  if (!isWithinMoney(size)) return failure(problem('amount-too-large', path, { received: euroText(size) }, { party }));
  return boundSum(tariff, charges.value, of);
}

function boundSum(tariff: Tariff, charges: readonly Charge[], of: Charged): Outcome<PartyCharges> {
  const before = sumCents(charges.map(({ amount }) => amount));
  if (of.situations.length === 0) return success({ charges, amount: before });
  const side = (name: 'min' | 'max'): Outcome<Cents | undefined> => {
    const level = tariff[name];
    if (level === undefined) return success(undefined);
    const exact = ownLevelOf(level, { ...of, path: pointer(of.path, name) });
    if (!exact.ok) return exact;
    return isWithinMoney(exact.value)
      ? success(cents(roundHalfAwayFromZero(exact.value)))
      : failure(problem('amount-too-large', pointer(of.path, name), { received: euroText(exact.value) }));
  };
  const [min, max] = [side('min'), side('max')];
  if (!min.ok) return min;
  if (!max.ok) return max;
  const [low, high] = [min.value, max.value];
  const { party, path } = of;
  if (low !== undefined && high !== undefined && low > high) {
    const facts = { party, min: euroText(centsRatio(low)), max: euroText(centsRatio(high)) };
    return failure(problem('bounds-crossed', path, facts, { party }));
  }
  const amount = low !== undefined && before < low ? low : high !== undefined && before > high ? high : before;
  if (amount === before) return success({ charges, amount });
  const bounds = { ...(low === undefined ? {} : { min: low }), ...(high === undefined ? {} : { max: high }) };
  return success({ charges, bounded: { before, ...bounds }, amount });
}

function chargeLine(line: TariffLine, { party, situations, path }: Charged): Outcome<Charge> {
  const times = timesIn(line.per, situations, line.quantity);
  const stretches = all(
    situations.map((situation, index) => stretchIn(line, { party, situation, path, time: times[index] ?? zero })),
  );
  if (!stretches.ok) return stretches;
  const exact = sum(stretches.value.map((stretch) => stretch.exact));
  if (!isWithinMoney(exact))
    return failure(problem('amount-too-large', path, { received: euroText(exact) }, { party }));
  const amount = cents(roundHalfAwayFromZero(exact));
  return success({ item: line.item, per: line.per, stretches: stretches.value, exact, amount });
}

function stretchIn(
  line: TariffLine,
  of: { readonly party: PartyId; readonly situation: Situation; readonly path: string; readonly time: Ratio },
): Outcome<ChargedStretch> {
  const { party, situation, path, time } = of;
  const quantities = numberParties(line.quantity, situation, pointer(path, 'quantity'));
  if (!quantities.ok) return quantities;
  const quantity = quantities.value.get(party);
  invariant(quantity !== undefined, 'a key numbers every participant');
  const parts = all(
    bracketParts(line.price, quantity.value).map(({ quantity: part, price, steps }) =>
      map(priceIn(price, situation, pointer(path, ...steps), party), (reason) => ({ quantity: part, price: reason })),
    ),
  );
  return map(parts, (priced): ChargedStretch => {
    const each = priced.map((part) => multiply(part.price.amount, part.quantity));
    return { segment: situation.segment, quantity, parts: priced, time, exact: multiply(sum(each), time) };
  });
}

type PricedPart = { readonly quantity: Ratio; readonly price: Price; readonly steps: readonly (string | number)[] };

/** A quantity below zero, which is a credit, goes through the brackets as its mirror does. */
function bracketParts(price: TariffLine['price'], quantity: Ratio): readonly PricedPart[] {
  if (!isBracketed(price)) return [{ quantity, price, steps: ['price'] }];
  const size = absolute(quantity);
  const signed = (part: Ratio) => (isNegative(quantity) ? negate(part) : part);
  const priced = price.brackets.map((bracket, index) => ({
    ...bracket,
    steps: ['price', 'brackets', index, 'price'] as const,
    above: price.brackets[index - 1]?.upTo ?? zero,
  }));
  const reached = priced.filter(({ above }, index) => index === 0 || compare(size, above) > 0);
  if (price.apply === 'volume') {
    const last = reached.at(-1);
    return last === undefined ? [] : [{ quantity, price: last.price, steps: last.steps }];
  }
  return reached.map(({ upTo, above, price: of, steps }) => {
    const until = upTo === undefined ? size : (least([size, upTo]) ?? size);
    return { quantity: signed(subtract(until, above)), price: of, steps };
  });
}

export function isBracketed(price: TariffLine['price']): price is Exclude<TariffLine['price'], Price> {
  return typeof price === 'object' && 'brackets' in price;
}

/**
 * What of rounded charges falls into a segment: of each line in proportion to what arose in it; what a least or a
 * greatest sum adds or takes, by days. Over all segments it adds up to the charges.
 */
export function chargedIn(segment: Period, { charges, amount }: PartyCharges): Ratio {
  const rounded = charges.map((charge): Ratio => {
    const here = charge.stretches.find((stretch) => equalPeriods(stretch.segment, segment));
    return here === undefined || isZero(charge.exact)
      ? zero
      : divide(multiply(centsRatio(charge.amount), here.exact), charge.exact);
  });
  const before = sumCents(charges.map((charge) => charge.amount));
  if (amount === before) return sum(rounded);
  const stretches = charges[0]?.stretches ?? [];
  const here = stretches.find((stretch) => equalPeriods(stretch.segment, segment));
  if (here === undefined) return zero;
  const days = stretches.reduce((total, stretch) => total + daysOf(stretch.segment), 0);
  return add(sum(rounded), multiply(ratio(amount - before), ratio(daysOf(segment), days)));
}
