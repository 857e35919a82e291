// The door of @umlage/core/fairness: what theory calls a fair split of a cost, as a reference beside the agreed one. No
// schemas, and not behind the main door.

export { costsToDeclare, type CostToDeclare } from './analysis/costs-to-declare.ts';
export type {
  AssumedCost,
  AssumedPart,
  FairnessConcept,
  FairnessOfRun,
  FairnessQuestion,
  GroupInRun,
  KnownCost,
  MemberInRun,
} from './analysis/fairness-of-run.ts';
export { judgeRun } from './analysis/judge-run.ts';
export { InvariantViolation } from './base/invariant.ts';
export type { Outcome } from './base/outcome.ts';
export type { Problem, ProblemCode } from './base/problem.ts';
export { formatRatio, parseRatio, ratio, type Ratio } from './exact/ratio.ts';
export { roundHalfAwayFromZero, toDecimalPlaces } from './exact/rounding.ts';
export { airportFees, type UsersOfNeed } from './fairness/airport.ts';
export { checkCostGame } from './fairness/check-cost-game.ts';
export { divideClaims, type ClaimsRule } from './fairness/claims.ts';
export type { CostFunction, CostStep, GroupCost } from './fairness/cost-function.ts';
export { costGame, costOfGroup, type CostGame, type Split } from './fairness/cost-game.ts';
export { isConcave } from './fairness/is-concave.ts';
export { judgeSplit, type GroupStanding, type Stability } from './fairness/judge-split.ts';
export { leastCore, nucleolus, prenucleolus, type ExcessMeasure, type LeastCore } from './fairness/nucleolus.ts';
export { sampleShapley, type SampledShapley } from './fairness/sample-shapley.ts';
export {
  chargeEqually,
  separableCosts,
  shareRemainingBenefits,
  type SeparableCosts,
} from './fairness/separable-costs.ts';
export { shapleyValue } from './fairness/shapley-value.ts';
export { tauValue } from './fairness/tau-value.ts';
