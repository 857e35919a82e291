/** An amount that may be more or less than before, written out. */
type Moved = { readonly amount: string; readonly is: 'more' | 'less' | 'same' };

/** What a scenario is told with, one set a language; every argument is written out already. */
export type ScenarioWords = {
  readonly caution: string;
  /** “If so, …”: what is assumed, for one change and for several. */
  readonly when: {
    readonly nothing: string;
    readonly several: (changes: number) => string;
    readonly memberJoins: (of: { readonly party: string; readonly day: string }) => string;
    readonly memberLeaves: (of: { readonly party: string; readonly day: string }) => string;
    readonly ruleReplaced: (of: { readonly pool: string }) => string;
    readonly quotaChanged: (of: { readonly pool: string }) => string;
    readonly figureChanged: (of: {
      readonly figure: string;
      readonly owner?: string;
      readonly value: string;
    }) => string;
    readonly costMoved: (of: { readonly what?: string; readonly percent: string; readonly isMore: boolean }) => string;
    readonly costAdded: (of: { readonly what: string; readonly amount: string; readonly isMore: boolean }) => string;
    readonly priceChanged: (of: { readonly what: string; readonly price: string }) => string;
  };
  /** What then would be, as the rest of that sentence. */
  readonly then: (of: {
    readonly members: number;
    readonly together: Moved;
    readonly winner?: { readonly name: string; readonly amount: string };
    readonly loser?: { readonly name: string; readonly amount: string };
    readonly joined: readonly { readonly name: string; readonly amount: string }[];
  }) => string;
  readonly nobodyElse: string;
  readonly impossible: string;
  /** Each change by itself, as it is assumed. */
  readonly change: {
    readonly memberJoins: (of: {
      readonly party: string;
      readonly day: string;
      readonly services: readonly string[];
      readonly figures: readonly string[];
    }) => string;
    readonly memberLeaves: (of: { readonly party: string; readonly day: string }) => string;
    readonly ruleReplaced: (of: { readonly pool: string; readonly rule: string }) => string;
    readonly quotaChanged: (of: { readonly pool: string; readonly quotas: readonly string[] }) => string;
    readonly figureChanged: (of: {
      readonly figure: string;
      readonly owner?: string;
      readonly value: string;
      readonly source: string;
    }) => string;
    readonly costMoved: (of: { readonly what?: string; readonly percent: string; readonly isMore: boolean }) => string;
    readonly costAdded: (of: {
      readonly what: string;
      readonly amount: string;
      readonly isMore: boolean;
      readonly text: string;
    }) => string;
    readonly priceChanged: (of: { readonly what: string; readonly price: string }) => string;
  };
  readonly valueOf: (name: string, value: string) => string;
  readonly figure: (of: { readonly figure: string; readonly value: string; readonly source: string }) => string;
  readonly tariffItem: (tariff: string, item: string) => string;
  /** What one member would pay. */
  readonly member: {
    readonly joined: (of: { readonly name: string; readonly after: string }) => string;
    readonly same: (of: { readonly name: string; readonly after: string }) => string;
    readonly moved: (of: {
      readonly name: string;
      readonly before: string;
      readonly after: string;
      readonly amount: string;
      readonly percent?: string;
      readonly isMore: boolean;
    }) => string;
  };
  readonly inPool: (of: { readonly pool: string; readonly before: string; readonly after: string }) => string;
  readonly draft: (of: { readonly number: number; readonly day: string; readonly amends: number }) => string;
  readonly noDraft: string;
  readonly draftImpossible: string;
  /** What a clause is to say, from what stands on it. */
  readonly clause: (of: {
    readonly name: string;
    readonly words: string;
    readonly quotas: readonly string[];
  }) => string;
  readonly clauseNote: string;
  readonly chart: string;
  readonly before: string;
  readonly after: string;
  readonly drawn: (of: { readonly name: string; readonly before: string; readonly after: string }) => string;
};
