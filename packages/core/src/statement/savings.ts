import type { Investment, SavingsQuestion } from '../analysis/savings-question.ts';
import type { StandAloneCost } from '../analysis/stand-alone-cost.ts';
import type { FigureId, PartyId } from '../base/ids.ts';
import type { Problem } from '../base/problem.ts';
import type { LocalDate } from '../calendar/local-date.ts';
import type { Period } from '../calendar/period.ts';
import type { Cents } from '../exact/cents.ts';
import type { Ratio } from '../exact/ratio.ts';
import type { Run } from '../run/run-result.ts';

/** The shares of one period, and whether they are estimated. */
export type YearOfRun = { readonly run: Run; readonly isEstimate: boolean };

/** What a saving comes to for each inhabitant, workplace or whatever a key figure counts. */
export type SavingPerUnit = {
  readonly figure: FigureId;
  /** Of all that are compared, added up. */
  readonly quantity: Ratio;
  /** Cents, exactly. */
  readonly exact: Ratio;
  /** Rounded once, half away from zero. */
  readonly amount: Cents;
};

/** One period: cost alone beside cost together. */
export type ComparedYear = {
  readonly period: Period;
  /** Of those compared, who took part and has cost alone; absent: all bearers together. */
  readonly parties?: readonly PartyId[];
  readonly alone: Cents;
  /** What `alone` is the sum of. */
  readonly standAlone: readonly StandAloneCost[];
  readonly together: Cents;
  /** Below zero: together it costs more. */
  readonly saving: Cents;
  /** All savings up to the end of the period, before investments. */
  readonly cumulated: Cents;
  readonly perUnit: readonly SavingPerUnit[];
  /** Which of the two is an estimate: what was not paid, or is carried by an index. */
  readonly isEstimate: { readonly alone: boolean; readonly together: boolean };
};

/** What has been saved so far less what was spent, at the beginning of a day, with what was spent on that day. */
export type BalanceOnDay = { readonly on: LocalDate; readonly before: Cents; readonly after: Cents };

/** All payments as worth in the first year that anything was paid or saved in: those of a year together, at its beginning. */
export type PresentValue = {
  readonly year: number;
  /** Cents, exactly. */
  readonly exact: Ratio;
  /** Rounded once, half away from zero. */
  readonly amount: Cents;
};

/** What comes out if what is uncertain were otherwise. */
export type SavingsVariant = {
  readonly moved: 'alone' | 'together' | 'rate';
  /** Percent more or less, or percentage points. */
  readonly by: Ratio;
  /** Over all years, after investments. */
  readonly balance: Cents;
  readonly paidOffOn?: LocalDate;
  readonly presentValue?: PresentValue;
};

/** A party, or several together, over all years in which it has cost alone to compare with. */
export type ComparedCost = {
  /** Absent: all bearers together. */
  readonly parties?: readonly PartyId[];
  /** Added up from parties that are compared one by one. */
  readonly isSum: boolean;
  readonly years: readonly ComparedYear[];
  readonly investments: readonly Investment[];
  readonly alone: Cents;
  readonly together: Cents;
  readonly saving: Cents;
  readonly invested: Cents;
  /** What is saved less what is invested. */
  readonly balance: Cents;
  readonly course: readonly BalanceOnDay[];
  /** From which day on all that was invested has come back for good; absent: not in these years, or nothing was invested. */
  readonly paidOffOn?: LocalDate;
  readonly presentValue?: PresentValue;
  readonly sensitivity: readonly SavingsVariant[];
};

/** What working together saves, over several years. */
export type Savings = {
  readonly question: SavingsQuestion;
  readonly years: readonly YearOfRun[];
  /** All, or the most parties, first. */
  readonly compared: readonly ComparedCost[];
  /** What could not be compared or told, and the remedy. */
  readonly findings: readonly Problem[];
};
