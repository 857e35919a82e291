import { cents, type Cents } from '../exact/cents.ts';
import { ratio, type Ratio } from '../exact/ratio.ts';

/** One amount before and after something; what cannot be computed is absent. */
export type AmountInEuro = {
  readonly before?: Cents;
  readonly after?: Cents;
  readonly difference?: Cents;
  /** Of what it was; absent where that was nothing. */
  readonly percent?: Ratio;
};

/** Sets an amount beside what it was; where either is absent there is no difference. */
export function setAgainst(after: Cents | undefined, before: Cents | undefined): AmountInEuro {
  if (before === undefined || after === undefined)
    return { ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) };
  const difference = cents(after - before);
  return {
    before,
    after,
    difference,
    ...(before === 0 ? {} : { percent: ratio(BigInt(difference) * 100n, Math.abs(before)) }),
  };
}
