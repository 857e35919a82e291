import type { PartyId } from '../base/ids.ts';
import { add, isZero, multiply, type Ratio } from '../exact/ratio.ts';
import type { Shares } from '../trace/step.ts';

export function addShares(parts: Iterable<Shares>): Shares {
  const total = new Map<PartyId, Ratio>();
  for (const shares of parts)
    for (const [party, share] of shares) {
      const before = total.get(party);
      total.set(party, before === undefined ? share : add(before, share));
    }
  return total;
}

export function scaleShares(shares: Shares, factor: Ratio): Shares {
  return isZero(factor)
    ? new Map<PartyId, Ratio>()
    : new Map([...shares].map(([party, share]) => [party, multiply(share, factor)]));
}
