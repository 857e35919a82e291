import { unreachable } from '../base/invariant.ts';
import { all, map, success, type Outcome } from '../base/outcome.ts';
import { pointer } from '../base/problem.ts';
import type { PriceReason } from '../trace/price-reason.ts';
import { divide, multiply, negate, one, ratio, subtract, sum, zero, type Ratio } from '../exact/ratio.ts';
import type {
  AmountPortion,
  ChargesPortion,
  Divide,
  PercentPortion,
  Portion,
  RestPortion,
  UpToPortion,
} from './rule.ts';
import { priceIn } from './price-in.ts';
import type { ChargesInSegment, Situation } from './situation.ts';
import { timeIn } from './times-in.ts';

/** How large a portion is when the amount A enters: weight·A + constant. */
type Size = { readonly weight: Ratio; readonly constant: Ratio };

export type SizedPortion = { readonly path: string; readonly size: Size } & (
  | { readonly portion: PercentPortion | RestPortion }
  | { readonly portion: AmountPortion | UpToPortion; readonly price: PriceReason; readonly time: Ratio }
  | { readonly portion: ChargesPortion; readonly charged: ChargesInSegment }
);

/**
 * Percents refer to the amount that enters; amounts and charges are taken whatever it is; the rest is what these
 * leave, negative where they take more than there is.
 */
export function sizePortions(rule: Divide, situation: Situation, path: string): Outcome<readonly SizedPortion[]> {
  const sized = all(
    rule.portions.map((portion, index) => sizePortion(portion, situation, pointer(path, 'portions', index))),
  );
  return map(sized, (portions) => {
    const rest: Size = {
      weight: subtract(one, sum(portions.map(({ size }) => size.weight))),
      constant: negate(sum(portions.map(({ size }) => size.constant))),
    };
    return portions.map((portion) => (portion.portion.portion === 'rest' ? { ...portion, size: rest } : portion));
  });
}

function sizePortion(portion: Portion, situation: Situation, path: string): Outcome<SizedPortion> {
  switch (portion.portion) {
    case 'percent':
      return success({ portion, path, size: { weight: divide(portion.percent, ratio(100)), constant: zero } });
    case 'amount':
    case 'upTo':
      return map(priceIn(portion.amount, situation, pointer(path, 'amount')), (price) => {
        const time = timeIn(portion.per, situation);
        return { portion, path, price, time, size: { weight: zero, constant: multiply(price.amount, time) } };
      });
    case 'charges':
      return map(situation.chargesOf(portion.tariff, situation.participants), (charged) => {
        return { portion, path, charged, size: { weight: zero, constant: sum(charged.shares.values()) } };
      });
    case 'rest':
      return success({ portion, path, size: { weight: zero, constant: zero } });
    default:
      return unreachable(portion);
  }
}
