/** The phrases of the letter that takes a statement back; every argument is written out already. */
export type ReversalWords = {
  readonly title: (of: { readonly number: string; readonly cooperation: string; readonly period: string }) => string;
  readonly subject: (of: { readonly number: string; readonly recipient: string }) => string;
  readonly reference: {
    readonly number: string;
    readonly date: string;
    readonly period: string;
    readonly reverses: string;
    readonly replacedBy: string;
  };
  readonly opening: (of: { readonly number: string; readonly period: string }) => string;
  readonly replaced: (numbers: readonly string[]) => string;
  readonly caption: string;
  readonly pool: string;
  readonly amount: string;
  /** `net`: without the tax that is told below it. */
  readonly total: string;
  readonly net: string;
  readonly tax: string;
  readonly gross: string;
  readonly settledBefore: string;
  readonly advances: string;
  readonly balance: string;
  readonly nothing: string;
  readonly payments: string;
  readonly footer: (of: { readonly host: string; readonly title: string }) => string;
  readonly attachment: { readonly name: string; readonly description: string };
};
