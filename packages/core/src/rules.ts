// The door of @umlage/core/rules: dividing an amount by a rule, with the steps that led there. No schemas.

export type { FigureId, PartyId, RateId, ServiceId, TariffId } from './base/ids.ts';
export type { Outcome } from './base/outcome.ts';
export type { Problem, ProblemCode } from './base/problem.ts';
export type { Period } from './calendar/period.ts';
export { formatRatio, parseRatio, ratio, type Ratio } from './exact/ratio.ts';
export { divideAmounts } from './rules/divide-amounts.ts';
export type { Key } from './rules/keys/key.ts';
export type { Condition, Portion, Rule, Selection } from './rules/rule.ts';
export type { ChargesInSegment, Situation } from './rules/situation.ts';
export { situationOf } from './rules/situation-of.ts';
export type { Stretch } from './rules/stretch.ts';
export type { PortionStep, Shares, Step } from './trace/step.ts';
