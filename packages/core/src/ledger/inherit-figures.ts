import type { PartyId } from '../base/ids.ts';
import { all, map, success, type Outcome } from '../base/outcome.ts';
import type { LocalDate } from '../calendar/local-date.ts';
import { daysOf } from '../calendar/period.ts';
import type { SingleMoment } from '../calendar/reference.ts';
import { divide, multiply, ratio, sum } from '../exact/ratio.ts';
import type { FigureReading } from '../trace/key-reason.ts';
import type { FigureHolds } from '../rules/keys/key.ts';
import type { FigureQuestion, FigureReader } from './read-figure.ts';

type Predecessor = { readonly party: PartyId; readonly from: LocalDate };

/**
 * A reader for parties that took the place of others: before the day they did, their figure is that of those others
 * together, and their own if they had one.
 */
export function inheritFigures(
  read: FigureReader,
  predecessorsOf: (party: PartyId) => readonly Predecessor[],
  holds: FigureHolds,
): FigureReader {
  const readOf = (question: FigureQuestion): Outcome<FigureReading> => {
    const { party, moment } = question;
    const before = party === undefined ? [] : predecessorsOf(party);
    const since = before
      .map(({ from }) => from)
      .toSorted()
      .at(-1);
    if (since === undefined) return read(question);
    if ('several' in moment) {
      const singles = all(moment.several.map((single) => readOf({ ...question, moment: single })));
      return map(singles, (readings) => {
        const total = sum(readings.map(({ value }) => value));
        const value = moment.take === 'sum' ? total : divide(total, ratio(readings.length));
        return together(question, readings, { value });
      });
    }
    const asOne = (single: SingleMoment): Outcome<FigureReading> => {
      const own = read({ ...question, moment: single });
      const others = all(before.map((one) => readOf({ ...question, party: one.party, moment: single })));
      return map(others, (readings) => {
        const parts = [...(own.ok ? [own.value] : []), ...readings];
        return { ...together(question, parts, { value: sum(parts.map(({ value }) => value)) }), ...single };
      });
    };
    if ('on' in moment) return moment.on < since ? asOne(moment) : read(question);
    if ('during' in moment) {
      const { from, until } = moment.during;
      if (until <= since) return asOne(moment);
      if (since <= from) return read(question);
      const earlier = { from, until: since };
      const later = { from: since, until };
      const parts = all([asOne({ during: earlier }), read({ ...question, moment: { during: later } })]);
      return map(parts, (readings) => {
        const days = [daysOf(earlier), daysOf(later)];
        const value =
          holds === 'overStretch'
            ? sum(readings.map((reading) => reading.value))
            : divide(
                sum(readings.map((reading, index) => multiply(reading.value, ratio(days[index] ?? 0)))),
                ratio(daysOf(moment.during)),
              );
        return { ...together(question, readings, { value }), ...moment };
      });
    }
    const own = read(question);
    return own.ok ? success(own.value) : asOne(moment);
  };
  return readOf;
}

function together(
  { figure, party }: FigureQuestion,
  readings: readonly FigureReading[],
  { value }: Pick<FigureReading, 'value'>,
): FigureReading {
  const [first] = readings;
  return {
    ...first,
    figure,
    ...(party === undefined ? {} : { party }),
    value,
    evidence: readings.flatMap(({ evidence }) => evidence),
  };
}
