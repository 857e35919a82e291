import type { AccountStatement, ShownItem, Statement } from '@umlage/core';

/** By when a balance is settled, and the number of the clause that says so. */
export type Term = { readonly days: number; readonly clause: string | undefined };

/** The phrases of a statement, one set a language; every argument is written out already. */
export type StatementWords = {
  /** What is to be said of a statement that is not the valid one. */
  readonly status: Record<Statement['status'], { readonly watermark: string; readonly remark: string } | undefined>;
  readonly title: (of: { cooperation: string; period: string }) => string;
  readonly subject: (of: { agreement: string; recipient: string }) => string;
  readonly reference: {
    readonly number: string;
    readonly date: string;
    readonly period: string;
    readonly agreement: string;
    readonly version: (of: { cooperation: string; version: number }) => string;
    readonly vatId: string;
    readonly taxNumber: string;
    readonly knowledge: string;
    readonly knownOn: (day: string) => string;
  };
  readonly opening: (of: { cooperation: string; period: string }) => string;
  readonly basis: (of: { agreement: string; version: number; legalBasis: string }) => string;
  readonly takesPartOn: (periods: readonly string[]) => string;
  readonly takesNoPart: string;
  readonly share: {
    readonly caption: (of: { advances: boolean }) => string;
    readonly pool: string;
    readonly basis: string;
    readonly netCost: string;
    readonly percent: string;
    readonly amount: string;
    readonly total: string;
    readonly net: string;
    readonly tax: string;
    readonly gross: string;
    readonly advance: string;
    readonly paidOn: (day: string) => string;
    readonly paidWithTax: (of: { day: string; tax: string }) => string;
    readonly balance: Record<Statement['outcome'], string>;
  };
  /** What a share rests on, in a few words. */
  readonly keys: {
    readonly each: string;
    readonly quota: string;
    readonly charges: (of: { name: string | undefined; tariff: string }) => string;
    readonly alone: string;
    readonly recovery: string;
    readonly fixedAmount: string;
    readonly upTo: string;
    readonly limit: string;
    readonly relief: string;
    readonly presence: string;
    readonly direct: string;
    readonly percentOf: (percent: string) => string;
  };
  readonly correction: {
    readonly heading: string;
    /** What becomes of the earlier statements, if there were any. */
    readonly lead: Record<'difference' | 'replacement', (numbers: readonly string[]) => string>;
    readonly caption: string;
    readonly pool: string;
    readonly before: string;
    readonly after: string;
    readonly difference: string;
    readonly tax: string;
    /** In the column of amounts, where only the difference is asked for. */
    readonly settledBefore: string;
    readonly byStatement: (number: string) => string;
    readonly settled: (of: { total: string; before: string }) => string;
  };
  /** Where tax is due. */
  readonly taxes: {
    readonly caption: string;
    readonly services: string;
    readonly net: string;
    readonly tax: string;
    readonly gross: string;
  };
  readonly advances: (of: { total: string; advances: string }) => string;
  readonly noAdvances: (total: string) => string;
  readonly due: {
    readonly claim: (of: { amount: string; term: Term | undefined }) => string;
    readonly refund: (of: { amount: string; term: Term | undefined }) => string;
    readonly settled: string;
    readonly ownShare: (host: string) => string;
  };
  readonly toAccount: (of: { pool: string; account: string; amount: string; isCredit: boolean }) => string;
  readonly restated: (of: { pool: string; collected: string; net: string }) => string;
  readonly savings: {
    readonly heading: string;
    readonly whose: Record<Whose, string>;
    readonly alone: (of: { estimate: boolean }) => string;
    readonly together: string;
    readonly cheaper: (of: SavingInWords) => string;
    readonly dearer: (of: SavingInWords) => string;
    readonly equal: (of: Omit<SavingInWords, 'difference'>) => string;
    /** The comparison is for the whole of this time, the share is not. */
    readonly takesPartInPart: (period: string) => string;
    readonly compared: string;
    readonly source: string;
  };
  readonly reasons: {
    readonly heading: string;
    readonly line: (of: { name: string; amount: string }) => string;
    readonly none: string;
    /** Where the agreement is silent on rounding. */
    readonly statedBy: (of: { who: string; day: string }) => string;
  };
  readonly costs: {
    readonly heading: string;
    readonly opening: (cooperation: string) => string;
    readonly caption: string;
    readonly pool: string;
    readonly gross: string;
    readonly revenue: string;
    readonly notShared: string;
    readonly direct: (bearer: string) => string;
    readonly net: string;
    readonly collected: string;
    readonly total: string;
    readonly items: string;
    readonly item: string;
    readonly document: string;
    readonly service: string;
    readonly amount: string;
    readonly grants: string;
    readonly handedOn: string;
  };
  /** Pools whose cost is handed on to others before it is shared. */
  readonly supports: {
    readonly heading: string;
    readonly opening: string;
    readonly caption: (of: { name: string; net: string; total: string | undefined }) => string;
    readonly receiver: string;
    readonly quantity: string;
    readonly amount: string;
    readonly total: string;
  };
  readonly accounts: {
    readonly heading: string;
    readonly opening: string;
    readonly caption: (account: string) => string;
    readonly movement: string;
    readonly amount: string;
    readonly before: string;
    readonly after: string;
    readonly movements: Record<AccountStatement['movements'][number]['movement'], (text: string) => string>;
  };
  /** What is shown and not shared. */
  readonly aside: {
    readonly heading: string;
    readonly opening: string;
    readonly caption: string;
    readonly reason: string;
    readonly reasons: Record<NonNullable<ShownItem['setAside']>, string>;
    readonly by: (provider: string) => string;
  };
  readonly clauses: {
    readonly heading: string;
    readonly caption: string;
    readonly number: string;
    readonly text: string;
    readonly note: (note: string) => string;
  };
  readonly footer: (of: { host: string; title: string }) => string;
  readonly attachment: { readonly name: string; readonly description: string };
};

type SavingInWords = { readonly difference: string; readonly estimate: boolean; readonly whose: Whose };

/** Of whom cost is compared: of the member, of several together, of all. */
export type Whose = 'own' | 'some' | 'all';
