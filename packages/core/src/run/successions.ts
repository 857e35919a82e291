import type { Agreement } from '../agreement/agreement.ts';
import type { PartyId } from '../base/ids.ts';
import { laterOf } from '../calendar/days.ts';
import type { LocalDate } from '../calendar/local-date.ts';
import type { Participation } from '../ledger/facts.ts';
import type { Predecessor } from '../ledger/inherit-figures.ts';

/** Who took whose place, by merger or otherwise, and since when. */
export type Successions = {
  /** Whose place a party has on a day: its own, unless it has been merged into another. */
  readonly heirOf: (party: PartyId, on: LocalDate) => PartyId;
  readonly predecessorsOf: (party: PartyId) => readonly Predecessor[];
  /** From a merger on, or the boundary it is moved to, the successor takes part in the place of those it was made of. */
  readonly passOn: (
    rows: readonly Participation[],
    boundary: (day: LocalDate) => LocalDate,
  ) => readonly Participation[];
};

/** Of an agreement that was checked: nobody succeeds itself, not even over others. */
export function successionsIn({ parties }: Agreement): Successions {
  const heirs = new Map(parties.flatMap(({ id, successor }) => (successor === undefined ? [] : [[id, successor]])));
  const passOn = (row: Participation, boundary: (day: LocalDate) => LocalDate): readonly Participation[] => {
    const passed: Participation[] = [];
    let left = row;
    for (;;) {
      const heir = heirs.get(left.party);
      const day = heir === undefined ? undefined : boundary(heir.from);
      if (heir === undefined || day === undefined || (left.until !== undefined && left.until <= day))
        return [...passed, left];
      if (left.from < day) passed.push({ ...left, until: day });
      left = { ...left, party: heir.party, from: laterOf(left.from, day) };
    }
  };
  return {
    heirOf: (party, on) => {
      let heir = party;
      for (let next = heirs.get(heir); next !== undefined && next.from <= on; next = heirs.get(heir)) heir = next.party;
      return heir;
    },
    predecessorsOf: (party) =>
      [...heirs].flatMap(([id, heir]) => (heir.party === party ? [{ party: id, from: heir.from }] : [])),
    passOn: (rows, boundary) => rows.flatMap((row) => passOn(row, boundary)),
  };
}
