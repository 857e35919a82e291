import type { OverRecoveryReport } from '../statement/over-recovery.ts';

type State = OverRecoveryReport['neutrality']['state'];

/** What over-recovery is told with, one set a language; every argument is written out already. */
export type OverRecoveryWords = {
  readonly span: (first: string, last: string) => string;
  readonly nothing: string;
  readonly summary: (told: {
    readonly years: string;
    readonly cost: string;
    readonly levied: string;
    readonly verdict: string;
  }) => string;
  /** `isSame`: as much was levied as it cost, without anything on accounts. */
  readonly verdict: Record<State, (amount: string, isSame: boolean) => string>;
  readonly charges: (told: {
    readonly year: string;
    readonly tariff: string;
    readonly amount: string;
    readonly isOver: boolean;
    readonly whereTo: readonly string[];
  }) => string;
  readonly toParties: (amount: string, isOver: boolean) => string;
  readonly toAccounts: (amount: string, isOver: boolean) => string;
  readonly toHost: (amount: string, isOver: boolean) => string;
  readonly missing: (told: {
    readonly year: string;
    readonly account: string;
    readonly opening: string;
    readonly closing: string;
    readonly missing: string;
    readonly isOwed: boolean;
  }) => string;
  readonly unsettled: (days: string) => string;
  readonly chart: string;
  readonly cost: string;
  readonly levied: string;
  readonly drawn: (year: string, cost: string, levied: string) => string;
};
