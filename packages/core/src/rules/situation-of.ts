import type { PartyId } from '../base/ids.ts';
import { failure } from '../base/outcome.ts';
import { problem } from '../base/problem.ts';
import { intersect, without } from '../base/sets.ts';
import type { DayOfYear } from '../calendar/local-date.ts';
import type { Period } from '../calendar/period.ts';
import { daysOf } from '../calendar/periods.ts';
import { one } from '../exact/ratio.ts';
import type { Selection } from './rule.ts';
import type { Situation } from './situation.ts';

/**
 * The situation in which a rule divides an amount outside a run: a settlement of one period in which these take part
 * from the first day to the last. What a rule asks for beyond that is to be given along; what is not given is missing
 * (`figure-missing`, `rate-missing`, `reference-unknown` of a
 * tariff), and nobody has a role or uses a service.
 *
 * @example
 * ```ts
 * const takingPart = ['a', 'b', 'c'].map((id) => PartyId.parse(id));
 * const { select, roundingUnit } = situationOf({ period: calendarYear(2024), takingPart });
 * select({ except: takingPart.slice(0, 1) }) // => new Set(['b', 'c'])
 * roundingUnit // => 1
 * ```
 */
export function situationOf(
  given: { readonly period: Period; readonly takingPart: readonly PartyId[] } & Partial<Situation>,
): Situation {
  const { period, takingPart } = given;
  const days = daysOf(period);
  return {
    kind: 'settlement',
    yearStarts: '01-01' as DayOfYear,
    segment: period,
    participants: takingPart,
    heirOf: (party) => party,
    select: (selection) => select(selection, takingPart),
    readFigure: (figure, party, _at, path) =>
      failure(
        problem('figure-missing', path, { figure, wanted: period.from, ...(party === undefined ? {} : { party }) }),
      ),
    priceOf: (rate, _party, path) => failure(problem('rate-missing', path, { rate, day: period.from })),
    presenceOf: () => ({ value: one, present: days, of: days }),
    roundingUnit: 1,
    lastShareOf: () => undefined,
    chargesOf: (tariff) => failure(problem('reference-unknown', '', { id: tariff, what: 'tariff', known: [] })),
    ...given,
  };
}

function select(selection: Selection, takingPart: readonly PartyId[]): ReadonlySet<PartyId> {
  const everyone = new Set(takingPart);
  if (selection === 'all') return everyone;
  if ('role' in selection || 'uses' in selection) return new Set();
  if ('except' in selection) return without(everyone, select(selection.except, takingPart));
  return intersect(everyone, new Set(selection));
}
