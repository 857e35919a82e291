/** The phrases of what a cooperation costs and who bears it; every argument is written out already. */
export type SharesWords = {
  readonly whole: (of: { readonly cooperation: string; readonly year: string; readonly amount: string }) => string;
  readonly share: (of: {
    readonly bearer: string;
    readonly year: string;
    readonly amount: string;
    /** Absent where there is no cost of which it could be a part. */
    readonly percent: string | undefined;
    readonly perUnit: readonly string[];
  }) => string;
  readonly perUnit: (of: { readonly unit: string; readonly amount: string }) => string;
  readonly chart: (year: string) => string;
  readonly drawn: (of: { readonly bearer: string; readonly amount: string }) => string;
};
