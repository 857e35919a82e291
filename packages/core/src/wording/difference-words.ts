/** The phrases a difference of two runs is told with, one set a language; every argument is written out already. */
export type DifferenceWords = {
  readonly share: (of: {
    bearer: string;
    before: string;
    after: string;
    difference: string;
    isMore: boolean;
  }) => string;
  readonly inPool: (of: { pool: string; before: string; after: string }) => string;
  readonly nothing: string;
  readonly costItems: (of: { costType: string; changes: string }) => string;
  readonly figure: (of: { figure: string; party: string | undefined; changes: string }) => string;
  readonly participation: (of: { party: string; changes: string }) => string;
  readonly contractPrice: (of: { party: string; rate: string; changes: string }) => string;
  readonly asset: (of: { asset: string; changes: string }) => string;
  readonly post: (of: { post: string; changes: string }) => string;
  readonly accountEntry: (of: { account: string; changes: string }) => string;
  readonly terms: (of: { before: string; after: string }) => string;
  readonly question: (of: { before: string; after: string }) => string;
  readonly replaced: (before: string, after: string) => string;
  readonly added: (after: string) => string;
  readonly dropped: (before: string) => string;
  readonly months: (count: number) => string;
  readonly disposed: (on: string) => string;
  readonly since: (from: string) => string;
  readonly effect: (of: { bearer: string; difference: string }) => string;
  readonly more: (of: { bearer: string; difference: string }) => string;
  readonly noEffect: string;
  readonly noRun: string;
  readonly together: string;
};
