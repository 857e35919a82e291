// The door of @umlage/core/run: terms and facts become lines, reasons and statements, all of them data. No schemas.

export type { Agreement } from './agreement/agreement.ts';
export { bearerNameOf, hostOf, shortNameOf } from './agreement/parties.ts';
export { compareWithBaselines } from './analysis/compare-with-baselines.ts';
export type { Baseline, Saving } from './analysis/savings.ts';
export type { Outcome } from './base/outcome.ts';
export type { Problem, ProblemCode } from './base/problem.ts';
export type { CostEntry } from './costs/cost-entry.ts';
export { formatCents, type Cents } from './exact/cents.ts';
export { formatRatio, type Ratio } from './exact/ratio.ts';
export type { Facts } from './ledger/facts.ts';
export { checkFacts } from './run/check-facts.ts';
export type { Finding } from './run/finding.ts';
export { runAllocation, streamAllocation, type AllocationStream } from './run/run-allocation.ts';
export type { AgreementVersion, LastShare, RunInput, RunQuestion } from './run/run-question.ts';
export type { SupportResult } from './run/hand-on.ts';
export type { Line, PoolResult, PoolStretch, Run } from './run/run-result.ts';
export type { Severity } from './run/severity.ts';
export { drawUpStatements, type StatementOccasion } from './statement/draw-up-statements.ts';
export { accountStatements } from './statement/account-statements.ts';
export { costTable } from './statement/draw-up-cost-table.ts';
export { isRestated, poolCosts, shownItem, supportCosts } from './statement/net-cost-statement.ts';
export type { CostTable } from './statement/cost-table.ts';
export { explainLines, explainPool, type ExplainedLine } from './statement/explain-pool.ts';
export { checkAdvances, settleMembers, type Settled } from './statement/settle-members.ts';
export type {
  AccountStatement,
  AdvancePayment,
  PoolCost,
  SupportCost,
  Statement,
  StatementLine,
  StatementTaxes,
} from './statement/statement.ts';
export type { LineReason, PortionReason, Reason } from './trace/reason.ts';
