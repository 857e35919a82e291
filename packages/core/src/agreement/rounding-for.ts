import { rotate } from '../exact/round-shares.ts';
import type { RoundingPolicy } from './rounding-policy.ts';

/** The policy as it is for a period: an order that rotates begins with whose turn it is. */
export function roundingFor(policy: RoundingPolicy, year: number): RoundingPolicy {
  if (!('difference' in policy) || typeof policy.difference === 'string' || !('inOrder' in policy.difference))
    return policy;
  const { inOrder, rotatesSince } = policy.difference;
  if (rotatesSince === undefined) return policy;
  return { ...policy, difference: { inOrder: [...rotate(inOrder, year - rotatesSince)] } };
}

export function unitCents(unitOf: RoundingPolicy['unit']): number {
  return unitOf === '1' ? 100 : 1;
}
