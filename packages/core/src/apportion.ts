// The door of @umlage/core/apportion: exact numbers, money, and splitting it to the cent. No schemas.

export { InvariantViolation } from './base/invariant.ts';
export type { Outcome } from './base/outcome.ts';
export type { Problem, ProblemCode } from './base/problem.ts';
export {
  apportion,
  apportionUnits,
  type Apportionment,
  type Receiver,
  type SplittingMethod,
} from './exact/apportion.ts';
export { cents, formatCents, maximumCents, noCents, sumCents, type Cents } from './exact/cents.ts';
export { formatRatio, parseRatio, ratio, type Ratio } from './exact/ratio.ts';
export { roundHalfAwayFromZero, toDecimalPlaces } from './exact/rounding.ts';
export { splitCents } from './exact/split-cents.ts';
export { roundShares, type LeftoverMethod, type RoundedShares } from './exact/round-shares.ts';
