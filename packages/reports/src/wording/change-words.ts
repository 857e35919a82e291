import type { ChangeLetter, ChangeLine } from '@umlage/core';

type Change = ChangeLetter['change'];
type Part = ChangeLine['part'];

/** The phrases of a letter on a change of membership, one set a language; every argument is written out already. */
export type ChangeWords = {
  readonly status: Record<ChangeLetter['status'], { readonly watermark: string; readonly remark: string } | undefined>;
  readonly title: Record<Change, (of: { cooperation: string; party: string }) => string>;
  readonly subject: (of: { agreement: string; recipient: string }) => string;
  readonly occasion: string;
  readonly occasions: Record<Change, (day: string) => string>;
  readonly opening: Record<Change, (of: { cooperation: string; party: string; day: string }) => string>;
  readonly once: string;
  readonly table: {
    readonly caption: string;
    readonly part: string;
    readonly base: string;
    readonly before: string;
    readonly after: string;
    readonly amount: string;
    readonly total: Record<ChangeLetter['outcome'], string>;
  };
  readonly part: Record<Part, (period: string | undefined) => string>;
  readonly base: Record<Part, (of: { amount: string; day: string }) => string>;
  readonly due: {
    readonly claim: (of: { amount: string; by: string | undefined }) => string;
    readonly refund: (of: { amount: string; by: string | undefined }) => string;
    readonly ownShare: (host: string) => string;
    readonly by: (of: { day: string; clause: string | undefined }) => string;
  };
  readonly reasons: {
    readonly heading: string;
    /** Of who joins or leaves, and is asked for a lump sum. */
    readonly lumpSum: (amount: string) => string;
    /** Of the host, which keeps what the assets are at the end. */
    readonly keeps: (of: { base: string; amount: string }) => string;
    /** At the end of all. */
    readonly ofWorth: string;
    readonly before: Record<Part, string>;
    readonly after: Record<Part, string>;
    readonly difference: (of: { before: string; after: string; amount: string }) => string;
    readonly none: string;
  };
  readonly all: {
    readonly heading: string;
    readonly lead: string;
    readonly party: string;
  };
  readonly attachment: { readonly name: string; readonly description: string };
};
