import type { SavingsVariant } from '../statement/savings.ts';

/** Who it is about, written out: one, or several together. */
type Told = { readonly who: string; readonly isOne: boolean };

/** The phrases a saving is told with, one set a language; every argument is written out already. */
export type SavingsWords = {
  readonly and: (parts: readonly string[]) => string;
  readonly everyone: string;
  readonly several: (count: number) => string;
  readonly saves: (of: Told & { amount: string; year: string; perUnit: readonly string[] }) => string;
  readonly paysMore: (of: Told & { amount: string; year: string }) => string;
  readonly paysAlike: (of: Told & { year: string }) => string;
  readonly perUnit: (of: { amount: string; unit: string }) => string;
  /** Over all years, where there are several. */
  readonly altogether: (of: { amount: string; from: string; until: string; isSaved: boolean }) => string;
  readonly paidOff: (of: { amount: string; day: string; isAhead: boolean }) => string;
  readonly notPaidOff: (of: { amount: string; missing: string; until: string }) => string;
  readonly estimated: (of: 'alone' | 'aloneInPart' | 'bothInPart') => string;
  readonly year: (of: { year: string; alone: string; together: string; saving: string; cumulated: string }) => string;
  readonly recorded: (of: { who: string; amount: string; isEstimate: boolean; text: string; source: string }) => string;
  readonly carried: (of: {
    who: string;
    amount: string;
    base: string;
    baseYear: string;
    from: string;
    to: string;
    index: string;
    indexSource: string;
    text: string;
    source: string;
  }) => string;
  readonly together: (of: { year: string; isEstimate: boolean }) => string;
  readonly quantity: (of: { amount: string; unit: string; quantity: string }) => string;
  readonly investment: (of: {
    day: string;
    text: string;
    amount: string;
    isEstimate: boolean;
    source: string;
  }) => string;
  readonly presentValue: (of: { rate: string; year: string; amount: string }) => string;
  readonly variant: (of: { moved: SavingsVariant['moved']; by: string; isMore: boolean }) => string;
  readonly balanceTitle: (who: string) => string;
  readonly balanceLine: string;
  readonly balanceDrawn: (of: { who: string; points: readonly string[]; mark: string | undefined }) => string;
  readonly point: (of: { day: string; amount: string }) => string;
  readonly paidOffMark: (day: string) => string;
  readonly yearsTitle: (who: string) => string;
  readonly membersTitle: (year: string) => string;
  readonly alone: string;
  readonly along: string;
  readonly drawn: (of: { title: string; rows: readonly string[] }) => string;
  readonly row: (of: { label: string; alone: string; together: string }) => string;
};
