import { canonicalJson } from '@umlage/core';
import { sha256Of } from '../sha256.ts';
import type { AuditEntry } from './store.ts';

/** SHA-256 of the canonical text (RFC 8785) of an entry with the hash of the one before it. */
export function hashOf({ at, ...entry }: Omit<AuditEntry, 'hash'>): string {
  return sha256Of(canonicalJson({ ...entry, at: at.toISOString() }));
}

/** How far a chain holds. */
export type ChainState = {
  readonly entries: number;
  /** Hash of the last entry: noted down elsewhere, it proves that nothing was cut off since. */
  readonly head: string;
  /** The first entry that is not what was written, or does not follow the one before it. */
  readonly broken?: { readonly sequence: number; readonly why: 'changed' | 'missing' | 'unlinked' };
};

export const emptyChain: ChainState = { entries: 0, head: '' };

/** Goes on with a chain, entry by entry in the order of their numbers; stops at the first that is broken. */
export function followChain(state: ChainState, entry: AuditEntry): ChainState {
  if (state.broken !== undefined) return state;
  const { hash, ...unhashed } = entry;
  const expected = state.entries + 1;
  if (entry.sequence !== expected) return { ...state, broken: { sequence: expected, why: 'missing' } };
  if (hashOf(unhashed) !== hash) return { ...state, broken: { sequence: expected, why: 'changed' } };
  if (entry.previousHash !== state.head) return { ...state, broken: { sequence: expected, why: 'unlinked' } };
  return { entries: expected, head: hash };
}
