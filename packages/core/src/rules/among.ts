import type { Among } from './rule.ts';
import type { Situation } from './situation.ts';
import { narrowOnce } from './weigh-once.ts';

/** The situation as the rule inside an `among` sees it: of the participants, these only. */
export function narrow(rule: Among, situation: Situation): Situation {
  return { ...situation, participants: narrowOnce(rule.parties, situation) };
}
