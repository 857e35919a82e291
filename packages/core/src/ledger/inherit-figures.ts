import type { FigureId, PartyId } from '../base/ids.ts';
import { all, map, success, type Outcome } from '../base/outcome.ts';
import type { LocalDate } from '../calendar/local-date.ts';
import { daysOf } from '../calendar/periods.ts';
import type { SingleMoment } from '../calendar/resolve-reference.ts';
import { divide, multiply, ratio, sum, type Ratio } from '../exact/ratio.ts';
import type { FigureHolds } from '../rules/keys/key.ts';
import type { FigureEvidence, FigureReading } from '../trace/key-reason.ts';
import type { FigureQuestion, FigureReader } from './read-figure.ts';

/** Whose place a party took, and since when. */
export type Predecessor = { readonly party: PartyId; readonly from: LocalDate };

/**
 * A reader for parties that have taken the place of others by then. Until they are counted anew, their figure is that of
 * those others and their own together: a census that was taken before the merger, a stock nobody has counted since.
 *
 * @param ownSince the first day, from a day on, of which a party has a value of its own
 */
export function inheritFigures(
  read: FigureReader,
  how: {
    readonly predecessorsOf: (party: PartyId) => readonly Predecessor[];
    readonly ownSince: (figure: FigureId, party: PartyId, day: LocalDate) => LocalDate | undefined;
    readonly holds: FigureHolds;
  },
): FigureReader {
  const readOf = (question: FigureQuestion): Outcome<FigureReading> => {
    const { figure, party, moment } = question;
    const before = party === undefined ? [] : how.predecessorsOf(party);
    const since = before
      .map(({ from }) => from)
      .toSorted()
      .at(-1);
    if (party === undefined || since === undefined) return read(question);
    const asOne = (single: SingleMoment): Outcome<FigureReading> => {
      const own = read({ ...question, moment: single });
      const others = all(before.map((one) => readOf({ ...question, party: one.party, moment: single })));
      return map(others, (readings) => {
        const parts = [...(own.ok ? [own.value] : []), ...readings];
        return { ...together(question, parts, sum(parts.map(({ value }) => value))), ...single };
      });
    };
    // A census tells of the merged party from the merger on; a stock holds until it is counted anew.
    const anew = how.holds === 'untilChanged' ? how.ownSince(figure, party, since) : since;
    if ('on' in moment) return anew === undefined || moment.on < anew ? asOne(moment) : read(question);
    if ('during' in moment) {
      const { from, until } = moment.during;
      if (anew === undefined || until <= anew) return asOne(moment);
      if (anew <= from) return read(question);
      const [earlier, later] = [
        { from, until: anew },
        { from: anew, until },
      ];
      const parts = all([asOne({ during: earlier }), read({ ...question, moment: { during: later } })]);
      return map(parts, (readings) => {
        const weighted = readings.map(({ value }, index) =>
          multiply(value, ratio(daysOf(index === 0 ? earlier : later))),
        );
        const value =
          how.holds === 'overStretch'
            ? sum(readings.map((reading) => reading.value))
            : divide(sum(weighted), ratio(daysOf(moment.during)));
        return { ...together(question, readings, value), ...moment };
      });
    }
    const own = read(question);
    return own.ok && own.value.evidence.every(({ on }) => on >= since) ? success(own.value) : asOne(moment);
  };
  return readOf;
}

function together({ figure, party }: FigureQuestion, readings: readonly FigureReading[], value: Ratio): FigureReading {
  const evidence: readonly FigureEvidence[] = readings.flatMap((reading) => reading.evidence);
  return { figure, ...(party === undefined ? {} : { party }), value, evidence };
}
