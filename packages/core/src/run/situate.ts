import type { Agreement } from '../agreement/agreement.ts';
import type { PartyId, RateId, TariffId } from '../base/ids.ts';
import { invariant } from '../base/invariant.ts';
import { failure, success, type Outcome } from '../base/outcome.ts';
import { pointer, problem } from '../base/problem.ts';
import { intersect, without } from '../base/sets.ts';
import type { LocalDate } from '../calendar/local-date.ts';
import type { Cents } from '../exact/cents.ts';
import { figureReader } from '../ledger/read-figure.ts';
import type { Selection } from '../rules/rule.ts';
import type { ChargesInSegment, Situation } from '../rules/situation.ts';
import { chargeTariff } from '../rules/tariff.ts';
import type { RunInput } from './run-question.ts';
import type { Segment } from './slice-period.ts';

/** For each segment all that rules may look at; tariffs are charged here, since a charge is rounded over all segments. */
export function situate(input: RunInput, segments: readonly Segment[]): readonly Situation[] {
  const { agreement, facts, question } = input;
  const holds = new Map(agreement.figures.map((figure) => [figure.id, figure.holds]));
  const read = figureReader(facts.figures, question.asKnownOn, (figure) => holds.get(figure) ?? 'onDay');

  const bare = segments.map((segment): Situation => ({
    period: question.period,
    segment: { from: segment.from, until: segment.until },
    takingPart: segment.takingPart,
    participants: segment.takingPart,
    select: (selection) => select(selection, segment, agreement),
    readFigure: (figure, party, moment, path) => read({ figure, party, moment, path }),
    priceOf: (rate, path) => priceOf(agreement, { rate, day: segment.from, path }),
    chargesOf: () => {
      invariant(false, 'a tariff reads no tariff: the agreement was checked');
    },
  }));
  const charged = new Map<TariffId, Outcome<readonly ChargesInSegment[]>>(
    Object.entries(agreement.tariffs).map(([id, tariff]) => [
      id as TariffId,
      chargeTariff(tariff, bare, pointer('/tariffs', id)),
    ]),
  );
  return bare.map((situation, index) => ({
    ...situation,
    chargesOf: (tariff) => {
      const charges = charged.get(tariff);
      invariant(charges !== undefined, 'a rule names a tariff of its agreement: the agreement was checked');
      if (!charges.ok) return charges;
      const here = charges.value[index];
      invariant(here !== undefined, 'a tariff is charged in every segment');
      return success(here);
    },
  }));
}

function select(selection: Selection, segment: Segment, agreement: Agreement): ReadonlySet<PartyId> {
  const all = new Set(segment.takingPart);
  if (selection === 'all') return all;
  if ('role' in selection) {
    const inRole = agreement.parties.filter((party) => party.roles.includes(selection.role));
    return intersect(all, new Set(inRole.map((party) => party.id)));
  }
  if ('uses' in selection) {
    const using = segment.participation.filter((row) => row.service === selection.uses);
    return new Set(using.map((row) => row.party));
  }
  if ('except' in selection) return without(all, select(selection.except, segment, agreement));
  return intersect(all, new Set(selection));
}

function priceOf(
  agreement: Agreement,
  { rate, day, path }: { readonly rate: RateId; readonly day: LocalDate; readonly path: string },
): Outcome<Cents> {
  const prices = (agreement.rates[rate]?.prices ?? []).filter((price) => price.from <= day);
  const last = prices.toSorted((a, b) => (a.from < b.from ? -1 : 1)).at(-1);
  return last === undefined ? failure(problem('rate-missing', path, { rate, day }, { day })) : success(last.price);
}
