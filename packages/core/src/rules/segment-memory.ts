import type { PartyId } from '../base/ids.ts';
import type { Ratio } from '../exact/ratio.ts';
import type { KeyReason } from '../trace/key-reason.ts';
import type { Proportions } from './combination.ts';

/** What a key says of all participants of a segment. */
export type Weighed = {
  readonly numbers: ReadonlyMap<PartyId, KeyReason>;
  readonly total: Ratio;
  /** Of each the part of the total; none if the key adds up to nothing. */
  readonly weights: Proportions | undefined;
};

/**
 * What was looked up in a segment and holds for all its pools, by the list of participants it is about: such a list does
 * not change, and each `among` makes another one.
 */
export type SegmentMemory = {
  readonly weighed: WeakMap<readonly PartyId[], Map<string, Weighed>>;
  readonly narrowed: WeakMap<readonly PartyId[], Map<string, readonly PartyId[]>>;
};

export function emptyMemory(): SegmentMemory {
  return { weighed: new WeakMap(), narrowed: new WeakMap() };
}

export function inMemory<Value>(
  memory: WeakMap<readonly PartyId[], Map<string, Value>>,
  participants: readonly PartyId[],
): Map<string, Value> {
  const before = memory.get(participants);
  if (before !== undefined) return before;
  const empty = new Map<string, Value>();
  memory.set(participants, empty);
  return empty;
}
