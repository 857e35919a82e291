import type { PartyId, PoolId } from '../base/ids.ts';
import type { Problem } from '../base/problem.ts';
import type { Cents } from '../exact/cents.ts';
import type { Ratio } from '../exact/ratio.ts';
import type { Key } from '../rules/keys/key.ts';
import type { CostAlone, PoolCostFunction } from './pool-cost-function.ts';
import type { Baseline } from './savings.ts';

/** What is taken as given of what groups of members would cost by themselves. */
export type FairnessQuestion = {
  /** One for each pool that has a cost; or none, where comparisons are to do. */
  readonly functions: readonly PoolCostFunction[];
  /** Known totals of members or groups, which go before what functions come to. */
  readonly alone?: readonly CostAlone[];
  /** Recorded comparisons: of the very days of the run, and of single members that `alone` does not name, they count as known. */
  readonly baselines?: readonly Baseline[];
};

/** How cost is split by a concept of theory. */
export type FairnessConcept = 'shapley' | 'nucleolus' | 'remainingBenefits' | 'equalCharge';

/** What some members pay beside what they would cost by themselves, in exact cents. */
export type GroupInRun = {
  readonly parties: readonly PartyId[];
  readonly pays: Ratio;
  readonly alone: Ratio;
  /** Paid less cost alone: above zero, the group would be cheaper by itself. */
  readonly excess: Ratio;
};

/** Where a known total is from. */
export type KnownCost = { readonly text?: string; readonly source: string; readonly estimate: boolean };

/** One member beside what it would cost alone, and what theory would charge it; exact cents. */
export type MemberInRun = {
  readonly party: PartyId;
  /** What its lines of the run add up to, rounded as the agreement says. */
  readonly agreed: Cents;
  /** Before rounding: this is what is judged, so that no cent of rounding makes a split unfair. */
  readonly exact: Ratio;
  /** Absent where nobody said. */
  readonly alone?: Ratio;
  /** Cost alone less the exact share. */
  readonly saving?: Ratio;
  readonly concepts: Readonly<Partial<Record<FairnessConcept, Ratio>>>;
  /** Of a sampled Shapley value, in cents: statistics, the one number that is rounded. */
  readonly shapleyError?: number;
};

/** A part of a cost function with what the run made of it, in exact cents. */
export type AssumedPart =
  | { readonly cost: 'fixed'; readonly amount: Ratio }
  | {
      readonly cost: 'perUnit';
      readonly by: 'agreed' | Key;
      /** What all members have together. */
      readonly units: Ratio;
      readonly price: Ratio;
    }
  | {
      readonly cost: 'stepped';
      readonly by: Key;
      readonly units: Ratio;
      readonly steps: readonly { readonly upTo: Ratio; readonly amount: Ratio }[];
    };

/** What a pool is taken to cost for any group. */
export type AssumedCost = {
  readonly pool: PoolId;
  /** What members bear of it by its rule, and any function must come to for all of them. */
  readonly amount: Ratio;
  /** Who bears of it, and is taken to need it. */
  readonly users: readonly PartyId[];
  readonly parts: readonly AssumedPart[];
  /** What parts came to before they were moved in proportion. */
  readonly scaledFrom?: Ratio;
  readonly source: string;
  readonly estimate: boolean;
};

/** How the agreed shares of a run stand beside what members and groups would cost by themselves. */
export type FairnessOfRun = {
  /** By id: every party that bears anything. */
  readonly members: readonly MemberInRun[];
  /** What they bear together, before rounding. */
  readonly total: Ratio;
  /** Nobody pays more than alone; absent where somebody’s cost alone is not known. */
  readonly isIndividuallyRational?: boolean;
  /** Of all groups; absent where they are not known or too many. */
  readonly stability?: {
    readonly groups: number;
    /** The group with the largest excess; absent in a run of one member. */
    readonly worst?: GroupInRun;
    /** How many groups would be cheaper by themselves. */
    readonly cheaperAlone: number;
    readonly isInCore: boolean;
  };
  /** The smallest excess no split could spare every group; absent where it is not computed. */
  readonly leastCore?: { readonly excess: Ratio; readonly isCoreEmpty: boolean };
  /** Known totals, each beside what its parties pay. */
  readonly compared: readonly (GroupInRun & KnownCost)[];
  readonly assumed: readonly AssumedCost[];
  /** Charged directly to a bearer, past the rule: taken to be caused by it alone. */
  readonly direct: readonly { readonly pool: PoolId; readonly amount: Ratio }[];
  /**
   * Recorded comparisons that do not say what a member would cost: of several, whose separate cost is added up there, of all, of
   * somebody who bears nothing or has a successor.
   */
  readonly unused: readonly Baseline[];
  /** What is odd about the costs of groups: `cost-falls`, `together-dearer`. */
  readonly findings: readonly Problem[];
  /** What is not computed, and why. */
  readonly missing: readonly { readonly what: FairnessConcept | 'groups' | 'leastCore'; readonly problem: Problem }[];
};
