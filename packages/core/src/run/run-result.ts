import type { Account, Agreement, Party } from '../agreement/agreement.ts';
import type { RoundingPolicy } from '../agreement/rounding-policy.ts';
import type { ClauseId, PartyId, PoolId } from '../base/ids.ts';
import type { Period } from '../calendar/period.ts';
import type { CostEntry } from '../costs/cost-entry.ts';
import type { Cents } from '../exact/cents.ts';
import type { Ratio } from '../exact/ratio.ts';
import type { Rule } from '../rules/rule.ts';
import type { Stretch } from '../rules/stretch.ts';
import type { LimitedShare } from '../trace/limited-share.ts';
import type { Finding } from './finding.ts';
import type { SupportResult } from './hand-on.ts';
import type { NetPool } from './net-pool.ts';
import type { RunInput } from './run-question.ts';

/** The smallest thing that is rounded and printed: what one bearer owes of one pool, over all segments. */
export type Line = {
  readonly pool: PoolId;
  readonly bearer: PartyId;
  /**
   * Where the agreement rounds portion by portion: the pointer of the portion in the document of its version, and its
   * name. Absent for what is borne in segments whose case divides nothing.
   */
  readonly portion?: { readonly path: string; readonly name?: string; readonly version: number };
  /** What items charge to the bearer directly, past the rule of the pool. */
  readonly isDirect?: true;
  /** Of a line of the limits on the sum over all pools: what they made of the sum. */
  readonly limited?: LimitedShare;
  /** Cents before rounding. */
  readonly exact: Ratio;
  readonly cents: Cents;
};

/** What of a pool falls into a segment, with the rule that divides it and where that stands in its version. */
export type PoolStretch = Stretch & { readonly rule: Rule; readonly path: string; readonly version: number };

/** What became of the cost of one pool: its net cost, the lines it was divided into, and how they were rounded. */
export type PoolResult = Omit<NetPool, 'perSegment' | 'problems'> & {
  readonly name: string;
  readonly clause?: ClauseId;
  readonly rounding: RoundingPolicy;
  /** What the rule divided, so that a line can be explained as it was computed. */
  readonly stretches: readonly PoolStretch[];
  /** By bearer’s id, those that are charged directly after the others; empty where a finding blocks the pool. */
  readonly lines: readonly Line[];
  /** What the lines add up to; other than the net cost only where the total is restated. */
  readonly collectedCents: Cents;
  readonly blocked: boolean;
};

/** One period, computed: the lines of every pool, with all it takes to explain them and to draw up statements. */
export type Run = {
  readonly input: RunInput;
  /** The version in force at the end of the period: it names and rounds. */
  readonly agreement: Agreement;
  /** All versions of the period, in order of time. */
  readonly versions: readonly Agreement[];
  /** Who is party to any of them, and their accounts; each as the latest version says. */
  readonly parties: readonly Party[];
  readonly accounts: readonly Account[];
  /** By days, whatever single pools do. */
  readonly segments: readonly (Period & { readonly version: number; readonly takingPart: readonly PartyId[] })[];
  /** The pools that serve others, in the order of the agreement. */
  readonly supports: readonly SupportResult[];
  /** In the order of the agreement; the limits on the sum over all pools, if it has any, as one more. */
  readonly pools: readonly PoolResult[];
  /** What is shown only, and belongs to no pool. */
  readonly setAside: readonly CostEntry[];
  /** Who owes what a party bore: itself, or who took its place by the end of the period. */
  readonly debtorOf: (bearer: PartyId) => PartyId;
  /** The gravest first. */
  readonly findings: readonly Finding[];
};
