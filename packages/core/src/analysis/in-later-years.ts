import { addYears, isDay } from '../calendar/days.ts';
import type { LocalDate } from '../calendar/local-date.ts';
import type { RunInput } from '../run/run-question.ts';

/** Days of facts and terms move; a day that a rule names for good, such as that of a census, stays. */
const daysOfTerms = new Set(['from', 'until', 'since', 'before', 'earliest']);
const daysOfFacts = new Set([...daysOfTerms, 'on', 'recordedOn', 'publishedOn', 'arose']);

/**
 * An input as it would be so many years later: the same terms, facts and question with all their days moved. What is
 * known of a day that a rule names for good is known of that day, too.
 */
export function inLaterYears({ versions, facts, question, ...rest }: RunInput, years: number): RunInput {
  const later = (day: LocalDate) => inYears(day, years);
  const named = new Set(versions.flatMap(({ agreement }) => [...daysNamed(agreement.pools)]));
  const movedFacts = move(facts, daysOfFacts, years);
  return {
    ...rest,
    versions: versions.map(({ agreement, knownOn }) => ({
      agreement: move(agreement, daysOfTerms, years),
      ...(knownOn === undefined ? {} : { knownOn: later(knownOn) }),
    })),
    facts: {
      ...movedFacts,
      figures: [
        ...facts.figures
          .filter(({ on }) => named.has(on))
          .map((figure) => ({ ...figure, recordedOn: later(figure.recordedOn) })),
        ...movedFacts.figures,
      ],
    },
    question: {
      ...question,
      period: { from: later(question.period.from), until: later(question.period.until) },
      asKnownOn: later(question.asKnownOn),
    },
  };
}

/** The calendar ends; what lasts until then still does. */
const lastDay = '9899-12-31' as LocalDate;

function inYears(day: LocalDate, years: number): LocalDate {
  return day > addYears(lastDay, -years) ? day : addYears(day, years);
}

/** What was read stays what it is: a day becomes a day, and nothing else changes. */
function move<Read>(read: Read, keys: ReadonlySet<string>, years: number): Read {
  return moved(read, keys, years) as Read;
}

function moved(read: unknown, keys: ReadonlySet<string>, years: number): unknown {
  if (Array.isArray(read)) return read.map((each: unknown) => moved(each, keys, years));
  if (typeof read !== 'object' || read === null) return read;
  return Object.fromEntries(
    Object.entries(read).map(([key, value]: [string, unknown]) => {
      if (typeof value === 'string' && keys.has(key) && isDay(value)) return [key, inYears(value, years)];
      if (key === 'edition' && typeof value === 'number' && keys === daysOfFacts) return [key, value + years];
      return [key, moved(value, keys, years)];
    }),
  );
}

/** The days that a rule names for good. */
function* daysNamed(document: unknown): Generator<string> {
  if (typeof document !== 'object' || document === null) return;
  for (const [key, value] of Object.entries(document))
    if (key === 'on' && typeof value === 'string' && isDay(value)) yield value;
    else yield* daysNamed(value);
}
