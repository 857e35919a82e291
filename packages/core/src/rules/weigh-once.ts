import type { PartyId } from '../base/ids.ts';
import { success, type Outcome } from '../base/outcome.ts';
import { overOneDenominator, ratio } from '../exact/ratio.ts';
import type { Key } from './keys/key.ts';
import { weighParties } from './keys/number-parties.ts';
import type { Selection } from './rule.ts';
import { inMemory, type Weighed } from './segment-memory.ts';
import type { Situation } from './situation.ts';

/** As `weighParties`, once in each segment for keys that are the same in many pools. */
export function weighOnce(key: Key, situation: Situation, path: string): Outcome<Weighed> {
  const { memory, participants } = situation;
  const text = memory === undefined ? undefined : textOf(key);
  if (memory === undefined || text === undefined) return weigh(key, situation, path);
  const known = inMemory(memory.weighed, participants);
  const before = known.get(text);
  if (before !== undefined) return success(before);
  const weighed = weigh(key, situation, path);
  if (weighed.ok) known.set(text, weighed.value);
  return weighed;
}

/** The same text for the same key; none for a table of quotas, which stands in one place. */
function textOf(key: Key): string | undefined {
  switch (key.key) {
    case 'each':
      return 'each';
    case 'figure':
      return `figure ${key.figure} ${JSON.stringify(key.at)}`;
    case 'presence':
      return `presence ${key.count}`;
    default:
      return undefined;
  }
}

function weigh(key: Key, situation: Situation, path: string): Outcome<Weighed> {
  const weighed = weighParties(key, situation, path);
  if (!weighed.ok) return weighed;
  const numbers = weighed.value;
  const { numerators, denominator } = overOneDenominator([...numbers.values()].map(({ value }) => value));
  const total = numerators.reduce((sum, numerator) => sum + numerator, 0n);
  const weights = total === 0n ? undefined : { parties: situation.participants, numerators, denominator: total };
  return success({ numbers, total: ratio(total, denominator), weights });
}

/** The participants of whom a selection leaves something, as one list for all who select alike. */
export function narrowOnce(selection: Selection, situation: Situation): readonly PartyId[] {
  const { memory, participants } = situation;
  const narrow = () => {
    const selected = situation.select(selection);
    return participants.filter((party) => selected.has(party));
  };
  if (memory === undefined) return narrow();
  const known = inMemory(memory.narrowed, participants);
  const text = JSON.stringify(selection);
  const narrowed = known.get(text) ?? narrow();
  known.set(text, narrowed);
  return narrowed;
}
