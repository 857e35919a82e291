// The door of @umlage/core: every exported name, grouped by floor.

// base: ids, outcomes, problems
export {
  AssetId,
  ClauseId,
  CostItemId,
  CooperationId,
  CostTypeId,
  DutyId,
  FigureId,
  PartyId,
  PoolId,
  PostId,
  PriceIndexId,
  RateId,
  ServiceId,
  TariffId,
} from './base/ids.ts';
export { compareIds } from './base/compare-ids.ts';
export { InvariantViolation, invariant, unreachable } from './base/invariant.ts';
export { all, failure, map, success, type Outcome } from './base/outcome.ts';
export {
  pointer,
  problem,
  type NamedThing,
  type Place,
  type Problem,
  type ProblemCode,
  type ProblemFacts,
} from './base/problem.ts';
export { canonicalJson, type JsonValue } from './base/canonical-json.ts';
export { problemsOfIssues, readDocument } from './base/read-document.ts';
export { writeDocument, type DocumentOf } from './base/write-document.ts';

// exact: money and exact numbers, splitting
export {
  apportion,
  apportionUnits,
  type Apportionment,
  type Receiver,
  type SplittingMethod,
} from './exact/apportion.ts';
export {
  cents,
  centsRatio,
  formatCents,
  isPartOf,
  maximumCents,
  noCents,
  sumCents,
  type Cents,
} from './exact/cents.ts';
export { Money } from './exact/money.ts';
export { percentsOfWhole } from './exact/percents-of-whole.ts';
export { formatRatio, parseRatio, ratio, type Ratio } from './exact/ratio.ts';
export { ComputedNumber, ExactNumber, Percent, Weight } from './exact/exact-number.ts';
export { roundHalfAwayFromZero, toDecimalPlaces } from './exact/rounding.ts';
export { roundShares, type LeftoverMethod, type RoundedShares } from './exact/round-shares.ts';
export { splitCents } from './exact/split-cents.ts';

// calendar: days and periods
export { DayOfYear, LocalDate } from './calendar/local-date.ts';
export { addDays, daysBetween } from './calendar/days.ts';
export { TimeSpan } from './calendar/time-span.ts';
export { addSpan, dueDate, nextWorkingDay, subtractSpan } from './calendar/due-date.ts';
export { Period } from './calendar/period.ts';
export { calendarYear, daysOf, lastDayOf } from './calendar/periods.ts';
export { Reference, RunKind } from './calendar/reference.ts';

// trace: why a number is what it is
export { CostBasis } from './trace/cost-basis.ts';
export { Charge, PartyCharges } from './trace/charge.ts';
export { Compared } from './trace/compared.ts';
export { FigureEvidence, FigureReading, KeyReason } from './trace/key-reason.ts';
export { LimitedShare } from './trace/limited-share.ts';
export { PriceReason } from './trace/price-reason.ts';
export { LineReason, PortionReason, Reason } from './trace/reason.ts';
export type { PortionStep, Shares, Step } from './trace/step.ts';

// rules: the language of an agreement's money terms
export { divideAmounts } from './rules/divide-amounts.ts';
export { FigureHolds, Key } from './rules/keys/key.ts';
export { Price } from './rules/price.ts';
export { Condition, Portion, Role, Rule, Selection } from './rules/rule.ts';
export type { ChargesInSegment, Situation } from './rules/situation.ts';
export { situationOf } from './rules/situation-of.ts';
export type { Stretch } from './rules/stretch.ts';
export { Tariff } from './rules/tariff.ts';

// stages: cost of pools that serve other pools
export { transferCosts, type Deliveries, type StageMethod, type Transfer } from './stages/transfer-costs.ts';

// agreement and ledger: what was agreed, what happened
export {
  Account,
  Agreement,
  AssetTerms,
  Clause,
  CostType,
  FigureDefinition,
  Party,
  Pool,
  Service,
  StaffTerms,
  Stages,
  SupportPool,
  TimeMode,
  Treatment,
  type AgreementDocument,
} from './agreement/agreement.ts';
export { ChangePart, ChangeTerms, Duty, Term } from './agreement/life-terms.ts';
export { AdvanceBasis, AdvanceTerms, BaseRate, LateTerms, SettlementTerms, TaxTerms } from './agreement/money-terms.ts';
export { deadlinesOf, type Deadline } from './agreement/deadlines.ts';
export { checkSequence, type SettledPeriod } from './agreement/check-sequence.ts';
export { departuresOf, judgeNotice, type JudgedNotice } from './agreement/judge-notice.ts';
export { earliestEnd, type Ending } from './agreement/earliest-end.ts';
export { clauseUses, type ClauseUse, type ClauseUseKind, type UsedClause } from './agreement/clause-uses.ts';
export { compareTexts, type TextSegment } from './agreement/compare-texts.ts';
export {
  compareVersions,
  type ClauseChange,
  type FieldChange,
  type ProvisionChange,
  type VersionComparison,
} from './agreement/compare-versions.ts';
export type { ProvisionKind } from './agreement/provisions.ts';
export {
  versionStatus,
  type RequiredStep,
  type VersionChange,
  type VersionStage,
  type VersionStatus,
} from './agreement/version-status.ts';
export { VersionStep } from './agreement/version-step.ts';
export { poolNameOf } from './agreement/names.ts';
export { bearerNameOf, hostOf, shortNameOf } from './agreement/parties.ts';
export { taxOn, type TaxQuestion } from './agreement/tax-on.ts';
export { agreementSchema } from './agreement/agreement-schema.ts';
export { readAgreement } from './agreement/read-agreement.ts';
export { RoundingPolicy } from './agreement/rounding-policy.ts';
export { Payment, ReportedPayment } from './ledger/payment.ts';
export {
  AccountEntry,
  Asset,
  ContractPrice,
  CostItem,
  Facts,
  KeyFigure,
  Participation,
  Post,
  ReportedAccountEntry,
  ReportedAsset,
  ReportedContractPrice,
  ReportedCostItem,
  ReportedKeyFigure,
  ReportedParticipation,
  ReportedPost,
} from './ledger/facts.ts';

// costs: what is shared before it is shared
export { depreciationSchedule, type DepreciationMethod } from './costs/depreciation-schedule.ts';
export type { CostEntry, SetAside } from './costs/cost-entry.ts';

// run: terms and facts make shares
export { checkFacts } from './run/check-facts.ts';
export { blockingProblems, type Finding } from './run/finding.ts';
export { Severity } from './run/severity.ts';
export { runAllocation, streamAllocation, type AllocationStream } from './run/run-allocation.ts';
export { LastShare, RunPeriod, RunQuestion, type AgreementVersion, type RunInput } from './run/run-question.ts';
export type { SupportResult } from './run/hand-on.ts';
export type { Line, PoolResult, PoolStretch, Run } from './run/run-result.ts';

// analysis and statement: what the shares mean for a member
export { Baseline, Saving } from './analysis/savings.ts';
export { Investment, PriceIndex, SavingsQuestion, SensitivitySteps } from './analysis/savings-question.ts';
export type { IndexValue, StandAloneCost } from './analysis/stand-alone-cost.ts';
export { CostAlone, PoolCostFunction, PoolCostPart } from './analysis/pool-cost-function.ts';
export { compareWithBaselines } from './analysis/compare-with-baselines.ts';
export {
  CostTrend,
  EstimateQuestion,
  type CarriedFigure,
  type Estimate,
  type EstimatedCost,
  type EstimatedShare,
  type EstimatedYear,
} from './analysis/estimate.ts';
export { estimateBudget } from './analysis/estimate-budget.ts';
export type { AmountInEuro } from './analysis/amount-in-euro.ts';
export {
  Scenario,
  ScenarioChange,
  type ScenarioDraft,
  type ScenarioOutcome,
  type ScenarioShare,
  type ScenarioSide,
} from './analysis/scenario.ts';
export { quotasOf } from './analysis/amend-agreement.ts';
export { tryScenario } from './analysis/try-scenario.ts';
export { compareVersionsInEuro, type VersionInEuro, type VersionsInEuro } from './analysis/compare-versions-in-euro.ts';
export {
  bridgeShares,
  type Bridge,
  type BridgeCause,
  type BridgedShare,
  type BridgeEffect,
  type PoolEffect,
} from './analysis/bridge-shares.ts';
export type { ChangedTerms, RuleDay } from './analysis/changed-terms.ts';
export {
  subtractRuns,
  type Change,
  type ChangedInput,
  type EffectOfInput,
  type RunDifference,
  type ShareDifference,
} from './analysis/subtract-runs.ts';
export { BarChart, Chart, LineChart, TableChart, WaterfallChart } from './analysis/chart.ts';
export { layOutBars, layOutLines, type LaidOutBars, type LaidOutLines } from './analysis/lay-out-chart.ts';
export { accountStatements } from './statement/account-statements.ts';
export { CostTable } from './statement/cost-table.ts';
export { costTable } from './statement/draw-up-cost-table.ts';
export { AdvanceInstalment, AdvancePlan } from './statement/advance-plan.ts';
export { instalmentsInForce } from './statement/instalments-in-force.ts';
export { chargeLateItems, type LateItems, type LateQuestion } from './statement/charge-late-items.ts';
export { LateCharge, LateItem, LateStretch } from './statement/late-charge.ts';
export { lateCharges, type OwedAmount } from './statement/late-charges.ts';
export { AccountRecovery, ChargesRecovery, OverRecoveryReport, PoolRecovery } from './statement/over-recovery.ts';
export { reportOverRecovery } from './statement/report-over-recovery.ts';
export { OpenItem } from './statement/open-item.ts';
export {
  openItems,
  type ExpectedCost,
  type IssuedBalance,
  type MoneyMoved,
  type OpenItems,
} from './statement/open-items.ts';
export {
  advanceBasisOf,
  planAdvances,
  type AdvanceBase,
  type AdvanceOccasion,
  type PlannedAdvances,
} from './statement/plan-advances.ts';
export { Corrected, Correction, EarlierStatement } from './statement/correction.ts';
export { checkCorrected, correctShares, earlierStatement } from './statement/correct-shares.ts';
export { reverseStatement, Reversal } from './statement/reverse-statement.ts';
export {
  settleChange,
  type ChangedShare,
  type ChangeQuestion,
  type ChangeSettlement,
  type MembershipChange,
  type SettledPart,
} from './statement/settle-change.ts';
export { ChangeLetter, ChangeLine } from './statement/change-letter.ts';
export { drawUpChangeLetters, type ChangeLetterOccasion } from './statement/draw-up-change-letters.ts';
export type { ChangedCostType, ChangedItem, ChangedPoolCost } from './statement/changed-costs.ts';
export {
  whatChanged,
  type ChangedContractPrice,
  type ChangedFigure,
  type ChangedLastShare,
  type ChangedMembership,
  type WhatChanged,
} from './statement/what-changed.ts';
export { computeSavings } from './statement/compute-savings.ts';
export type {
  BalanceOnDay,
  ComparedCost,
  ComparedYear,
  PresentValue,
  SavingPerUnit,
  Savings,
  SavingsVariant,
  YearOfRun,
} from './statement/savings.ts';
export { sharesPerUnit, type SharePerUnit } from './statement/share-per-unit.ts';
export { drawUpStatements, type StatementOccasion } from './statement/draw-up-statements.ts';
export { isRestated, poolCosts, shownItem, supportCosts } from './statement/net-cost-statement.ts';
export { checkAdvances, settleMembers, type Settled } from './statement/settle-members.ts';
export { explainLines, explainPool, explainResult, type ExplainedLine } from './statement/explain-pool.ts';
export {
  AccountStatement,
  AdvancePayment,
  PoolCost,
  ShownItem,
  Statement,
  StatementLine,
  StatementTaxes,
  SupportCost,
} from './statement/statement.ts';

// finance: payments over several periods
export { annuity, type AnnuityQuestion } from './finance/annuity.ts';
export { netPresentValue, payOffPeriod, type FirstPayment, type PaymentSeries } from './finance/present-value.ts';

// wording: texts, in German and English
export { bridgeChart } from './wording/bridge-chart.ts';
export { bridgeInWords, nameOfEffect, type BridgeInWords, type EffectInWords } from './wording/bridge-in-words.ts';
export type { BridgeTold } from './wording/bridge-telling.ts';
export { citedClauses, clauseNumber } from './wording/cited-clauses.ts';
export { clauseUseInWords } from './wording/clause-use-in-words.ts';
export { costBasisInWords } from './wording/cost-basis-in-words.ts';
export { estimatedCostInWords } from './wording/estimate-in-words.ts';
export { differenceInWords } from './wording/difference-in-words.ts';
export { describeProblem } from './wording/describe-problem.ts';
export { fairnessBars, fairnessTable } from './wording/fairness-charts.ts';
export { fairnessInWords, type FairnessInWords } from './wording/fairness-in-words.ts';
export type { FairnessTold } from './wording/fairness-telling.ts';
export { lateItemInWords } from './wording/late-item-in-words.ts';
export { formatsFor, type Formats } from './wording/formats.ts';
export { Language } from './wording/language.ts';
export { overRecoveryChart, overRecoveryInWords, type OverRecoveryInWords } from './wording/over-recovery-in-words.ts';
export type { ProblemText } from './wording/problem-words.ts';
export { provisionInWords } from './wording/provision-in-words.ts';
export { limitsInWords, poolInWords, ruleInWords, supportInWords } from './wording/rule-in-words.ts';
export { reasonInWords, type Sentence } from './wording/reason-in-words.ts';
export { taxesInWords, taxOfLineInWords, type TaxesInWords, type TaxRow } from './wording/taxes-in-words.ts';
export { sharesInWords, type SharesInWords } from './wording/shares-in-words.ts';
export { savingsBalanceChart, savingsMembersChart, savingsYearsChart } from './wording/savings-charts.ts';
export { nameOfCompared, nameOfVariant, savingInWords, type SavingInWords } from './wording/savings-in-words.ts';
export { scenarioChart } from './wording/scenario-chart.ts';
export { scenarioInWords, type ScenarioInWords } from './wording/scenario-in-words.ts';
export { writeDraft } from './wording/write-draft.ts';
export { sentencesInLines } from './wording/sentences-in-lines.ts';
export {
  versionStatusInWords,
  versionStepInWords,
  type VersionStatusInWords,
} from './wording/version-status-in-words.ts';
export { versionsInWords, type DifferenceOfVersions, type VersionsInWords } from './wording/versions-in-words.ts';
export { valueOrThrow } from './wording/value-or-throw.ts';
