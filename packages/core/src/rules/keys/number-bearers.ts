import { groupBy } from '../../base/group-by.ts';
import type { PartyId } from '../../base/ids.ts';
import { success, type Outcome } from '../../base/outcome.ts';
import { sum, zero } from '../../exact/ratio.ts';
import type { KeyReason } from '../../trace/key-reason.ts';
import type { Situation } from '../situation.ts';
import type { Key } from './key.ts';
import { weighParties, type Numbers } from './number-parties.ts';

/**
 * The numbers by which others bear what a limit or a relief shifts: over all who take part, whatever `among` surrounds
 * the rule. A table of quotas may also name bearers that take no part, such as the host.
 */
export function numberBearers(key: Key, situation: Situation, path: string): Outcome<Numbers> {
  const everyone = { ...situation, participants: situation.takingPart };
  if (key.key !== 'quota') return weighParties(key, everyone, path);
  const others = key.others ?? zero;
  const numbers = new Map<PartyId, KeyReason>(
    situation.takingPart.map((party) => [party, { key: 'quota', value: others }]),
  );
  const listed = groupBy(Object.keys(key.of) as PartyId[], (party) => situation.heirOf(party));
  for (const [party, entries] of listed)
    numbers.set(party, { key: 'quota', value: sum(entries.flatMap((entry) => key.of[entry] ?? [])) });
  return success(numbers);
}
