/** The phrases two versions are compared with, one set a language; every argument is written out already. */
export type ComparisonWords = {
  readonly clause: {
    readonly added: (number: string) => string;
    readonly dropped: (number: string) => string;
    /** `before` where the number is another, too. */
    readonly changed: (number: string, before: string | undefined) => string;
    readonly renumbered: (number: string, before: string) => string;
  };
  readonly joins: (party: string) => string;
  readonly leaves: (party: string) => string;
  readonly added: (what: string) => string;
  readonly dropped: (what: string) => string;
  readonly changed: (what: string) => string;
  readonly nowCalled: (before: string, name: string) => string;
  readonly standsFor: (use: string, isChanged: boolean) => string;
  readonly note: (before: string | undefined, after: string | undefined) => string;
  readonly clauses: (before: string, after: string) => string;
  readonly none: string;
  readonly value: (what: string, before: string | undefined, after: string | undefined) => string;
};
