import type { Among } from './rule.ts';
import type { Situation } from './situation.ts';

/** The situation as the rule inside an `among` sees it: of the participants, these only. */
export function narrow(rule: Among, situation: Situation): Situation {
  const selected = situation.select(rule.parties);
  return { ...situation, participants: situation.participants.filter((party) => selected.has(party)) };
}
