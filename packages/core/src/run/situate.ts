import { roundingOf, type Agreement, type Pool } from '../agreement/agreement.ts';
import { unitCents } from '../agreement/rounding-policy.ts';
import type { PartyId, RateId, TariffId } from '../base/ids.ts';
import { invariant } from '../base/invariant.ts';
import { all, failure, map, success, type Outcome } from '../base/outcome.ts';
import { pointer, problem } from '../base/problem.ts';
import { intersect, without } from '../base/sets.ts';
import type { LocalDate } from '../calendar/local-date.ts';
import type { Cents } from '../exact/cents.ts';
import { figureReader } from '../ledger/read-figure.ts';
import type { Selection } from '../rules/rule.ts';
import type { Situation } from '../rules/situation.ts';
import { chargedIn, chargeParty } from '../rules/tariff.ts';
import type { Charge } from '../trace/charge.ts';
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
    // Of the pool, which `inPool` knows.
    roundingUnit: 1,
    lastShareOf: () => undefined,
    chargesOf: () => {
      invariant(false, 'a tariff reads no tariff: the agreement was checked');
    },
  }));
  const charge = chargesByParty(agreement, bare);
  return bare.map((situation) => ({
    ...situation,
    chargesOf: (tariff, parties) => {
      const present = parties.filter((party) => situation.takingPart.includes(party));
      const charges = all(present.map((party) => map(charge(tariff, party), (own) => [party, own] as const)));
      return map(charges, (byParty) => ({
        charges: new Map(byParty),
        shares: new Map(byParty.map(([party, own]) => [party, chargedIn(situation.segment, own)])),
      }));
    },
  }));
}

/** Each party is charged once, when a rule first asks: of those who are never asked for no figures are needed. */
function chargesByParty(agreement: Agreement, situations: readonly Situation[]) {
  const known = new Map<string, Outcome<readonly Charge[]>>();
  return (id: TariffId, party: PartyId): Outcome<readonly Charge[]> => {
    const key = `${id}/${party}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const tariff = agreement.tariffs[id];
    invariant(tariff !== undefined, 'a rule names a tariff of its agreement: the agreement was checked');
    const charges = chargeParty(tariff, { party, situations, path: pointer('/tariffs', id) });
    known.set(key, charges);
    return charges;
  };
}

function select(selection: Selection, segment: Segment, agreement: Agreement): ReadonlySet<PartyId> {
  const everyone = new Set(segment.takingPart);
  if (selection === 'all') return everyone;
  if ('role' in selection) {
    const inRole = agreement.parties.filter((party) => party.roles.includes(selection.role));
    return intersect(everyone, new Set(inRole.map((party) => party.id)));
  }
  if ('uses' in selection) {
    const using = segment.participation.filter((row) => row.service === selection.uses);
    return new Set(using.map((row) => row.party));
  }
  if ('except' in selection) return without(everyone, select(selection.except, segment, agreement));
  return intersect(everyone, new Set(selection));
}

function priceOf(
  agreement: Agreement,
  { rate, day, path }: { readonly rate: RateId; readonly day: LocalDate; readonly path: string },
): Outcome<Cents> {
  const prices = (agreement.rates[rate]?.prices ?? []).filter((price) => price.from <= day);
  const last = prices.toSorted((a, b) => (a.from < b.from ? -1 : 1)).at(-1);
  return last === undefined ? failure(problem('rate-missing', path, { rate, day }, { day })) : success(last.price);
}

/** The situations as the rule of one pool sees them. */
export function inPool(
  situations: readonly Situation[],
  pool: Pool,
  { agreement, lastShares }: RunInput,
): readonly Situation[] {
  const roundingUnit = unitCents(roundingOf(agreement, pool).unit);
  return situations.map((situation) => ({
    ...situation,
    roundingUnit,
    lastShareOf: (party) => lastShares?.find((last) => last.pool === pool.id && last.party === party)?.amount,
  }));
}
