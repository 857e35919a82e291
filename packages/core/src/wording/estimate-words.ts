/** What an estimate is told with, one set a language; every argument is written out already. */
export type EstimateWords = {
  readonly planned: string;
  readonly booked: string;
  readonly computed: string;
  /** “10,00 € im Jahr 2024” */
  readonly was: (amount: string, year: string) => string;
  readonly left: (was: string) => string;
  readonly unchanged: (was: string) => string;
  readonly trend: (was: string, steps: readonly string[]) => string;
  readonly years: (first: string, last: string) => string;
  readonly step: (years: string, trend: { readonly percent: string; readonly source: string } | undefined) => string;
  readonly bookedSoFar: (amount: string) => string;
};
