import type { PartyId, PoolId } from '../base/ids.ts';
import type { Period } from '../calendar/period.ts';
import type { Cents } from '../exact/cents.ts';
import type { Ratio } from '../exact/ratio.ts';
import type { Situation } from '../rules/situation.ts';
import type { Finding } from './finding.ts';
import type { NetPool } from './net-pools.ts';
import type { RunInput } from './run-question.ts';

/** The smallest thing that is rounded and printed: what one bearer owes of one pool, over all segments. */
export type Line = {
  readonly pool: PoolId;
  readonly bearer: PartyId;
  /**
   * Where the agreement rounds portion by portion: the pointer of the portion in the document, and its name. Absent for
   * what is borne in segments whose case divides nothing.
   */
  readonly portion?: { readonly path: string; readonly name?: string };
  /** Cents before rounding. */
  readonly exact: Ratio;
  readonly cents: Cents;
};

export type PoolResult = NetPool & {
  /** By bearer’s id; empty where a finding blocks the pool. */
  readonly lines: readonly Line[];
  /** What the lines add up to; other than the net cost only where the total is restated. */
  readonly collectedCents: Cents;
  readonly blocked: boolean;
};

export type Run = {
  readonly input: RunInput;
  readonly segments: readonly (Period & { readonly takingPart: readonly PartyId[] })[];
  /** In the order of the agreement. */
  readonly pools: readonly PoolResult[];
  /** The gravest first. */
  readonly findings: readonly Finding[];
  /** What rules looked at, one a segment, so that a line can be explained as it was computed. */
  readonly situations: readonly Situation[];
};
