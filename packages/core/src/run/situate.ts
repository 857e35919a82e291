import type { Agreement, TimeMode } from '../agreement/agreement.ts';
import { holdsOf, yearStartsOf } from '../agreement/defaults.ts';
import { groupBy } from '../base/group-by.ts';
import type { FigureId, PartyId, RateId, TariffId } from '../base/ids.ts';
import { invariant } from '../base/invariant.ts';
import { all, failure, map, success, type Outcome } from '../base/outcome.ts';
import { positionsIn } from '../base/positions.ts';
import { pointer, problem } from '../base/problem.ts';
import { intersect, without } from '../base/sets.ts';
import type { LocalDate } from '../calendar/local-date.ts';
import { lastDayOf } from '../calendar/periods.ts';
import { resolveReference } from '../calendar/resolve-reference.ts';
import { centsRatio } from '../exact/cents.ts';
import type { ContractPrice, Participation } from '../ledger/facts.ts';
import { inheritFigures } from '../ledger/inherit-figures.ts';
import { figureReader, readAt } from '../ledger/read-figure.ts';
import { chargedIn, chargeParty } from '../rules/charge-party.ts';
import type { Selection } from '../rules/rule.ts';
import { emptyMemory } from '../rules/segment-memory.ts';
import type { Situation } from '../rules/situation.ts';
import type { PartyCharges } from '../trace/charge.ts';
import type { PriceReason } from '../trace/price-reason.ts';
import { presenceIn } from './presence.ts';
import type { RunInput } from './run-question.ts';
import type { Segment } from './slice-period.ts';
import type { Successions } from './successions.ts';

/** What of a segment a rule may look at, before it is known of which pool it is. */
type Surroundings = {
  readonly input: RunInput;
  readonly successions: Successions;
  readonly rows: readonly Participation[];
  readonly time: TimeMode;
};

/**
 * For each segment all that rules may look at; tariffs are charged here, since a charge is rounded over all segments of
 * its version.
 */
export function situate(
  segments: readonly Segment[],
  { input, successions, rows, time }: Surroundings,
): readonly Situation[] {
  const { facts, question } = input;
  const contracts = facts.contractPrices.filter(({ recordedOn }) => recordedOn <= question.asKnownOn);
  const readers = new Map(
    [...new Set(segments.map(({ agreement }) => agreement))].map((agreement) => [
      agreement,
      readerOf(agreement, input),
    ]),
  );
  const lastDay = lastDayOf(question.period);
  const merged = rows.map((row) => ({ ...row, party: successions.heirOf(row.party, lastDay) }));
  const presenceOf = presenceIn(question.period, merged);
  const bare = segments.map((segment): Situation => {
    const { agreement, from, until, takingPart } = segment;
    // Where all share the whole period, whoever merged in it is one from the start.
    const day = time === 'whole' ? lastDay : from;
    const heirOf = (party: PartyId) => successions.heirOf(party, day);
    const predecessorsOf = (heir: PartyId) => successions.predecessorsOf(heir).filter((one) => one.from <= day);
    const surrounding = {
      period: question.period,
      yearStarts: yearStartsOf(agreement),
      segment: { from, until },
      kind: question.kind ?? 'settlement',
    };
    return {
      ...surrounding,
      takingPart,
      participants: takingPart,
      heirOf,
      memory: emptyMemory(),
      select: (selection) => select(selection, segment, heirOf),
      readFigure: (figure, party, at, path) => {
        const onDays = holdsOf(agreement, figure) === 'onDay';
        const moment = resolveReference(at, { ...surrounding, onDays });
        const read = readers.get(agreement);
        invariant(read !== undefined, 'every version has a reader');
        return readAt(read(figure, predecessorsOf), { figure, party, moment, path });
      },
      priceOf: (rate, party, path) => priceOf(agreement, contracts, { rate, party, day: from, path }),
      presenceOf,
      // Of the pool, which the division of it knows.
      roundingUnit: 1,
      lastShareOf: () => undefined,
      chargesOf: () => {
        invariant(false, 'a tariff reads no tariff: the agreement was checked');
      },
    };
  });
  return withCharges(segments, bare);
}

function readerOf(agreement: Agreement, { facts, question }: RunInput) {
  const { asKnownOn } = question;
  const read = figureReader(facts.figures, asKnownOn, (figure) => holdsOf(agreement, figure));
  const ownSince = (figure: FigureId, party: PartyId, day: LocalDate) =>
    facts.figures
      .filter((row) => row.figure === figure && row.party === party && row.on >= day && row.recordedOn <= asKnownOn)
      .map((row) => row.on)
      .toSorted()[0];
  return (figure: FigureId, predecessorsOf: Successions['predecessorsOf']) =>
    inheritFigures(read, { predecessorsOf, ownSince, holds: holdsOf(agreement, figure) });
}

function withCharges(segments: readonly Segment[], bare: readonly Situation[]): readonly Situation[] {
  const byVersion = groupBy(segments.keys(), (index) => segments[index]?.agreement);
  const charged = new Map(
    [...byVersion].map(([agreement, indices]) => [
      agreement,
      chargesByParty(
        agreement,
        indices.flatMap((index) => bare[index] ?? []),
      ),
    ]),
  );
  return bare.map((situation, index) => {
    const charge = charged.get(segments[index]?.agreement);
    invariant(charge !== undefined, 'every version charges by its own price lists');
    return {
      ...situation,
      chargesOf: (tariff, parties) => {
        const present = parties.filter((party) => positionsIn(situation.takingPart).has(party));
        const charges = all(present.map((party) => map(charge(tariff, party), (own) => [party, own] as const)));
        return map(charges, (byParty) => ({
          charges: new Map(byParty),
          shares: new Map(byParty.map(([party, own]) => [party, chargedIn(situation.segment, own)])),
        }));
      },
    };
  });
}

/** Each party is charged once, when a rule first asks: of those who are never asked for no figures are needed. */
function chargesByParty(agreement: Agreement | undefined, situations: readonly Situation[]) {
  const known = new Map<string, Outcome<PartyCharges>>();
  return (id: TariffId, party: PartyId): Outcome<PartyCharges> => {
    const key = `${id}/${party}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const tariff = agreement?.tariffs[id];
    invariant(tariff !== undefined, 'a rule names a tariff of its agreement: the agreement was checked');
    const charges = chargeParty(tariff, { party, situations, path: pointer('/tariffs', id) });
    known.set(key, charges);
    return charges;
  };
}

function select(selection: Selection, segment: Segment, heirOf: (party: PartyId) => PartyId): ReadonlySet<PartyId> {
  const everyone = new Set(segment.takingPart);
  if (selection === 'all') return everyone;
  if ('role' in selection) {
    const inRole = segment.agreement.parties.filter((party) => party.roles.includes(selection.role));
    return intersect(everyone, new Set(inRole.map((party) => party.id)));
  }
  if ('uses' in selection) {
    const using = segment.participation.filter((row) => row.service === selection.uses);
    return new Set(using.map((row) => row.party));
  }
  if ('except' in selection) return without(everyone, select(selection.except, segment, heirOf));
  return intersect(everyone, new Set(selection.map(heirOf)));
}

function priceOf(
  agreement: Agreement,
  contracts: readonly ContractPrice[],
  {
    rate,
    party,
    day,
    path,
  }: { readonly rate: RateId; readonly party: PartyId | undefined; readonly day: LocalDate; readonly path: string },
): Outcome<PriceReason> {
  const own = contracts
    .filter((contract) => contract.party === party && contract.rate === rate && contract.from <= day)
    .toSorted((a, b) => (a.from === b.from ? (a.recordedOn < b.recordedOn ? -1 : 0) : a.from < b.from ? -1 : 1))
    .at(-1);
  if (own !== undefined && (own.until === undefined || day < own.until))
    return success({ amount: centsRatio(own.price), rate: { id: rate, from: own.from, contract: own.source } });
  const prices = (agreement.rates[rate]?.prices ?? []).filter((price) => price.from <= day);
  const last = prices.toSorted((a, b) => (a.from < b.from ? -1 : 1)).at(-1);
  if (last === undefined) return failure(problem('rate-missing', path, { rate, day }, { day }));
  const { from, clause } = last;
  return success({
    amount: centsRatio(last.price),
    rate: { id: rate, from, ...(clause === undefined ? {} : { clause }) },
  });
}
