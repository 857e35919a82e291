import type { PartyId } from '../base/ids.ts';
import { failure, success, type Outcome } from '../base/outcome.ts';
import { pointer, problem } from '../base/problem.ts';
import { centsRatio } from '../exact/cents.ts';
import { compare, divide, formatRatio, isNegative, isZero, multiply, ratio, subtract } from '../exact/ratio.ts';
import type { PriceReason } from '../trace/price-reason.ts';
import type { Indexed, Price } from './price.ts';
import type { Situation } from './situation.ts';

/**
 * What a price is in a segment, in exact cents, and why. A rate is looked up for the party first: its own contract goes
 * before the common list.
 *
 * Problems: `rate-missing`, `figure-missing`, `index-not-positive`
 */
export function priceIn(price: Price, situation: Situation, path: string, party?: PartyId): Outcome<PriceReason> {
  if (typeof price === 'number') return success({ amount: centsRatio(price) });
  return 'rate' in price
    ? situation.priceOf(price.rate, party, pointer(path, 'rate'))
    : followIndex(price, situation, path);
}

function followIndex(price: Indexed, situation: Situation, path: string): Outcome<PriceReason> {
  const from = situation.readFigure(price.series, undefined, price.from, pointer(path, 'from'));
  const to = situation.readFigure(price.series, undefined, price.to, pointer(path, 'to'));
  if (!from.ok) return from;
  if (!to.ok) return to;
  const base = from.value.value;
  if (isZero(base) || isNegative(base))
    return failure(
      problem('index-not-positive', pointer(path, 'from'), { figure: price.series, value: formatRatio(base) }),
    );
  const change = divide(to.value.value, base);
  const most = price.atMost === undefined ? undefined : divide(subtract(price.atMost, ratio(-100)), ratio(100));
  const isCapped = most !== undefined && compare(change, most) > 0;
  const factor = isCapped ? most : change;
  return success({
    amount: multiply(centsRatio(price.indexed), factor),
    index: { base: price.indexed, from: from.value, to: to.value, factor, isCapped },
  });
}
