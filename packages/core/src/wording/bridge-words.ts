import type { BridgeCause } from '../analysis/bridge-shares.ts';

/** By how much, written out, and in which direction. */
export type Moved = { readonly amount: string; readonly isMore: boolean };

/** A value in either year, written out; absent where there was none. */
export type InYears = { readonly before?: string; readonly after?: string };

/** The phrases a bridge between two years is told with, one set a language; every argument is written out already. */
export type BridgeWords = {
  readonly chart: (of: Required<InYears> & { bearer: string }) => string;
  /** What is drawn, said in one sentence. */
  readonly drawn: (of: Required<InYears> & { bearer: string; steps: readonly string[] }) => string;
  readonly step: (of: { name: string; amount: string }) => string;
  readonly names: Readonly<Record<BridgeCause, string>>;
  /** “Dahlenburg bears €4,210.00 more in 2026 than in 2025”, then why. */
  readonly whole: (of: Moved & { bearer: string; before: string; after: string; because: string }) => string;
  readonly alike: (of: { bearer: string; before: string; after: string; because: string }) => string;
  /** What moves the share one way, then what moves it the other. */
  readonly because: (groups: readonly (readonly string[])[]) => string;
  /** “€10.00 because cost rose”; `isMore` is said where it goes without saying. */
  readonly item: (of: { amount: string; isMore?: boolean; because: string }) => string;
  /** An effect as a sentence of its own. */
  readonly effect: (of: Moved & { because: string }) => string;
  /** An effect that is nothing in all, as what it does in one pool it undoes in another. */
  readonly balanced: (because: string) => string;
  readonly and: (parts: readonly string[]) => string;
  /** Causes told as one. */
  readonly inseparable: (reasons: string) => string;
  readonly cost: (moved: 'up' | 'down' | 'otherwise') => string;
  readonly ownFigure: (of: { figure: string } & Required<InYears>) => string;
  readonly figures: (names: readonly string[]) => string;
  readonly joined: (parties: readonly string[]) => string;
  readonly left: (parties: readonly string[]) => string;
  readonly longer: (parties: readonly string[]) => string;
  readonly shorter: (parties: readonly string[]) => string;
  readonly membership: string;
  readonly version: (number: string) => string;
  readonly prices: string;
  readonly contractPrices: string;
  readonly terms: (year: string) => string;
  readonly lastShares: string;
  readonly calendar: (days: Required<InYears>) => string;
  readonly rounding: string;
  /** What of an effect falls into a pool. */
  readonly inPool: (of: Moved & { pool: string }) => string;
  readonly shareOfIt: (of: Moved & { bearer: string }) => string;
  /** “Licences: €600.00 instead of €500.00” */
  readonly value: (of: InYears & { what: string }) => string;
  /** An amount that is what it was, made of other parts. */
  readonly same: (of: { what: string; value: string }) => string;
  readonly figuresOfOthers: string;
  readonly figure: (of: InYears & { figure: string; whose: string | undefined }) => string;
  readonly evidence: (of: { value: string; when: string | undefined; source: string }) => string;
  readonly presence: (of: { party: string; service: string | undefined; before: string; after: string }) => string;
  readonly inYear: (year: string, days: readonly string[] | 'none' | 'all') => string;
  readonly brings: string;
  readonly versions: (of: Required<InYears>) => string;
  readonly was: (text: string) => string;
  readonly becomes: (text: string) => string;
  readonly ruleDay: (of: { pool: string; day: string }) => string;
  readonly contractPrice: (of: InYears & { party: string; rate: string }) => string;
  readonly lastShare: (of: Required<InYears> & { party: string }) => string;
  readonly roundingNote: string;
  readonly others: string;
};
