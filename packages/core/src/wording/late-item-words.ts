/** What late charges are told with, one set a language; every argument is written out already. */
export type LateItemWords = {
  readonly advance: (amount: string, due: string) => string;
  readonly balance: (amount: string, due: string, number: string) => string;
  readonly charged: (told: {
    readonly what: string;
    readonly day: string;
    readonly total: string;
    readonly scheme: string;
    readonly parts: readonly string[];
  }) => string;
  readonly scheme: { readonly bgb288: string; readonly ao240: string };
  /** With the number of the clause by which it is claimed. */
  readonly by: (scheme: string, clause: string) => string;
  readonly interest: (told: {
    readonly days: number;
    readonly period: string;
    readonly amount: string;
    readonly percent: string;
    readonly base: string;
    readonly points: string;
    readonly interest: string;
  }) => string;
  readonly lumpSum: (amount: string) => string;
  readonly surcharge: (told: { readonly months: number; readonly rounded: string; readonly amount: string }) => string;
  readonly nothing: (what: string) => string;
  readonly notAgreed: (what: string) => string;
  readonly unknown: (what: string) => string;
};
