import type { FairnessConcept } from '../analysis/fairness-of-run.ts';

/** A member and by how much it would be cheaper alone, written out. */
type Dearer = { readonly name: string; readonly amount: string };

/** What fairness is told with, one set a language; every argument is written out already. */
export type FairnessWords = {
  readonly and: (names: readonly string[]) => string;
  readonly nobody: string;
  /** Nobody pays more than alone, in a sentence and as the beginning of one. */
  readonly nobodyMore: string;
  readonly nobodyMoreNorGroup: string;
  readonly butGroup: (of: { group: string; amount: string }) => string;
  readonly membersMore: (members: readonly Dearer[]) => string;
  readonly worstGroup: (of: { group: string; amount: string }) => string;
  readonly groupsCheaper: (of: { count: string; groups: string }) => string;
  readonly groupsUnknown: string;
  readonly comparedOnly: string;
  readonly noneComparedMore: string;
  readonly comparedMore: (groups: readonly Dearer[]) => string;
  readonly together: (of: { saved: string }) => string;
  readonly togetherDearer: (of: { lost: string }) => string;
  readonly leastSaving: (of: { group: string; amount: string }) => string;
  readonly coreEmpty: (amount: string) => string;
  readonly coreThere: string;
  readonly lessThanACent: string;
  readonly caution: string;
  readonly names: Readonly<Record<FairnessConcept, string>>;
  readonly concepts: Readonly<Record<FairnessConcept, string>>;
  readonly sampled: (error: string) => string;
  readonly member: string;
  readonly alone: string;
  readonly agreed: string;
  readonly saving: string;
  readonly total: string;
  readonly unknown: string;
  readonly table: string;
  readonly bars: (series: string) => string;
  /** “Bdorf: alone €10.00, agreed €9.00.” */
  readonly row: (of: { name: string; amounts: readonly string[] }) => string;
  readonly named: (of: { name: string; amount: string }) => string;
  readonly pool: (of: {
    pool: string;
    amount: string;
    parts: readonly string[];
    source: string;
    estimate: boolean;
  }) => string;
  readonly fixed: (amount: string) => string;
  readonly perUnit: (of: { amount: string; key: string; price: string | undefined }) => string;
  readonly asAgreed: (amount: string) => string;
  readonly stepped: (of: { key: string; steps: readonly string[] }) => string;
  readonly step: (of: { upTo: string; amount: string }) => string;
  readonly scaled: (of: { from: string; to: string }) => string;
  readonly direct: (of: { pool: string; amount: string }) => string;
  readonly known: (of: {
    about: string;
    amount: string;
    text: string | undefined;
    source: string;
    estimate: boolean;
  }) => string;
  readonly unused: (of: { about: string; amount: string }) => string;
  readonly allTogether: string;
  readonly missing: Readonly<Record<FairnessConcept | 'groups' | 'leastCore', string>>;
};
