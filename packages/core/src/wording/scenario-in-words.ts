import type { Agreement } from '../agreement/agreement.ts';
import { costTypeNameOf } from '../agreement/names.ts';
import type { ScenarioChange, ScenarioOutcome, ScenarioShare } from '../analysis/scenario.ts';
import type { CostTypeId, PartyId, PoolId } from '../base/ids.ts';
import { unreachable } from '../base/invariant.ts';
import { noCents, type Cents } from '../exact/cents.ts';
import { absolute, isNegative } from '../exact/ratio.ts';
import type { Language } from './language.ts';
import { ruleInWords, tellingIn, tellPrice } from './rule-in-words.ts';
import { scenarioTelling, type ScenarioTelling } from './scenario-telling.ts';

/** A scenario in words. */
export type ScenarioInWords = {
  /** To be read out: what is assumed, what all pay together then, who gains and who loses most. */
  readonly text: string;
  /** That it is an assumption and no settlement. */
  readonly caution: string;
  /** What is assumed, one sentence each. */
  readonly changes: readonly string[];
  /** What each would pay, one sentence each, with what of it falls into which pool. */
  readonly members: readonly { readonly bearer: PartyId; readonly text: string; readonly pools: readonly string[] }[];
  /** Whether, and how, the agreement would have to be amended. */
  readonly draft: string;
};

/**
 * Tells a scenario: a sentence a mayor can read out, what it rests on, and what each member would pay.
 *
 * @param told the agreement whose names are used: that in force at the end of the period
 *
 * @example
 * ```ts
 * const scenario = Scenario.parse({ changes: [{ change: 'costMoved', percent: '10' }] });
 * const told = scenarioInWords({ outcome: tryScenario({ input: run.input, scenario }), agreement }, 'en');
 * told.text // => 'If all cost rose by 10%, the three members together would pay €10,000.00 more; Cstadt would lose most (€6,593.87 more).'
 * told.members[0]?.text // => 'Ahausen would pay €24,076.31 instead of €21,887.55, which is €2,188.76 (10.00%) more.'
 * ```
 */
export function scenarioInWords(
  told: { readonly outcome: ScenarioOutcome; readonly agreement: Agreement },
  language: Language,
): ScenarioInWords {
  const telling = scenarioTelling(told, language);
  const { outcome, words, poolName, formats, nameOf } = telling;
  const money = (amount: Cents = noCents) => formats.money(amount);
  const isComputed = outcome.total.difference !== undefined;
  return {
    text: `${whenInWords(telling)} ${thenInWords(telling)}`,
    caution: words.caution,
    changes: outcome.scenario.changes.map((change) => changeInWords(change, telling)),
    members: (isComputed ? outcome.shares : []).map((share) => ({
      bearer: share.bearer,
      text: shareInWords(share, { ...telling, name: nameOf(share.bearer) }),
      pools: share.pools
        .filter(({ difference }) => difference !== 0)
        .map(({ pool, before, after }) =>
          words.inPool({ pool: poolName(pool), before: money(before), after: money(after) }),
        ),
    })),
    draft: draftSentence(telling),
  };
}

function whenInWords(telling: ScenarioTelling): string {
  const { outcome, words } = telling;
  const [change, ...others] = outcome.scenario.changes;
  if (change === undefined) return words.when.nothing;
  if (others.length > 0) return words.when.several(others.length + 1);
  const facts = factsOf(change, telling);
  switch (facts.change) {
    case 'memberJoins':
      return words.when.memberJoins(facts);
    case 'memberLeaves':
      return words.when.memberLeaves(facts);
    case 'ruleReplaced':
      return words.when.ruleReplaced(facts);
    case 'quotaChanged':
      return words.when.quotaChanged(facts);
    case 'figureChanged':
      return words.when.figureChanged(facts);
    case 'costMoved':
      return words.when.costMoved(facts);
    case 'costAdded':
      return words.when.costAdded(facts);
    case 'priceChanged':
      return words.when.priceChanged(facts);
    default:
      return unreachable(facts);
  }
}

function changeInWords(change: ScenarioChange, telling: ScenarioTelling): string {
  const { words } = telling;
  const facts = factsOf(change, telling);
  switch (facts.change) {
    case 'memberJoins':
      return words.change.memberJoins(facts);
    case 'memberLeaves':
      return words.change.memberLeaves(facts);
    case 'ruleReplaced':
      return words.change.ruleReplaced(facts);
    case 'quotaChanged':
      return words.change.quotaChanged(facts);
    case 'figureChanged':
      return words.change.figureChanged(facts);
    case 'costMoved':
      return words.change.costMoved(facts);
    case 'costAdded':
      return words.change.costAdded(facts);
    case 'priceChanged':
      return words.change.priceChanged(facts);
    default:
      return unreachable(facts);
  }
}

/** What is said of a change, written out. */
function factsOf(change: ScenarioChange, telling: ScenarioTelling) {
  const { agreement, formats, language, nameOf, poolName, size, words } = telling;
  const figureName = (id: string) => agreement.figures.find((figure) => figure.id === id)?.name ?? id;
  switch (change.change) {
    case 'memberJoins':
      return {
        change: change.change,
        party: nameOf(typeof change.party === 'string' ? change.party : change.party.id),
        day: formats.day(change.from),
        services: change.services.map((id) => agreement.services.find((service) => service.id === id)?.name ?? id),
        figures: change.figures.map(({ figure, value, source }) =>
          words.figure({ figure: figureName(figure), value: formats.number(value), source }),
        ),
      };
    case 'memberLeaves':
      return { change: change.change, party: nameOf(change.party), day: formats.day(change.on) };
    case 'ruleReplaced':
      return {
        change: change.change,
        pool: poolName(change.pool),
        rule: ruleInWords(change.rule, agreement, language),
      };
    case 'quotaChanged':
      return {
        change: change.change,
        pool: poolName(change.pool),
        quotas: Object.entries(change.of).map(([party, value]) =>
          words.valueOf(nameOf(party as PartyId), formats.number(value)),
        ),
      };
    case 'figureChanged': {
      const owner = change.party === undefined ? change.pool && poolName(change.pool) : nameOf(change.party);
      return {
        change: change.change,
        figure: figureName(change.figure),
        ...(owner === undefined ? {} : { owner }),
        value: formats.number(change.value),
        source: change.source,
      };
    }
    case 'costMoved': {
      const what = costName(change, telling);
      return {
        change: change.change,
        ...(what === undefined ? {} : { what }),
        percent: formats.percent(absolute(change.percent)),
        isMore: !isNegative(change.percent),
      };
    }
    case 'costAdded':
      return {
        change: change.change,
        what: costName(change, telling) ?? '',
        amount: size(change.amount),
        isMore: change.amount >= 0,
        text: change.text,
      };
    case 'priceChanged': {
      const tariff = agreement.tariffs[change.tariff];
      const item = change.item ?? tariff?.lines[0]?.item ?? '';
      return {
        change: change.change,
        what: words.tariffItem(tariff?.name ?? change.tariff, item),
        price: tellPrice(change.price, tellingIn(agreement, language)),
      };
    }
    case 'rateChanged':
      return {
        change: 'priceChanged' as const,
        what: agreement.rates[change.rate]?.name ?? change.rate,
        price: formats.money(change.price),
      };
    default:
      return unreachable(change);
  }
}

function costName(
  { pool, costType }: { readonly pool?: PoolId | undefined; readonly costType?: CostTypeId | undefined },
  { agreement, poolName }: ScenarioTelling,
): string | undefined {
  if (costType !== undefined) return costTypeNameOf([agreement], costType);
  return pool === undefined ? undefined : poolName(pool);
}

function thenInWords({ outcome, words, nameOf, size, formats }: ScenarioTelling): string {
  const { staying, winners, losers, shares, joined } = outcome;
  if (outcome.total.difference === undefined) return words.impossible;
  const shareOf = (bearer: PartyId) => shares.find((share) => share.bearer === bearer);
  const most = (bearer: PartyId | undefined) =>
    bearer === undefined ? undefined : { name: nameOf(bearer), amount: size(shareOf(bearer)?.difference ?? noCents) };
  const { difference } = staying;
  if (difference === undefined) return words.nobodyElse;
  const [winner, loser] = [most(winners[0]), most(losers[0])];
  return words.then({
    members: staying.parties.length,
    together: { amount: size(difference), is: difference === 0 ? 'same' : difference > 0 ? 'more' : 'less' },
    ...(winner === undefined ? {} : { winner }),
    ...(loser === undefined ? {} : { loser }),
    joined: joined.map((bearer) => ({
      name: nameOf(bearer),
      amount: formats.money(shareOf(bearer)?.after ?? noCents),
    })),
  });
}

function shareInWords(
  { bearer, before = noCents, after = noCents, difference = noCents, percent }: ScenarioShare,
  { outcome, words, formats, size, name }: ScenarioTelling & { readonly name: string },
): string {
  if (outcome.joined.includes(bearer)) return words.member.joined({ name, after: formats.money(after) });
  if (difference === 0) return words.member.same({ name, after: formats.money(after) });
  return words.member.moved({
    name,
    before: formats.money(before),
    after: formats.money(after),
    amount: size(difference),
    ...(percent === undefined ? {} : { percent: formats.percentRounded(absolute(percent)) }),
    isMore: difference > 0,
  });
}

function draftSentence({ outcome: { draft }, words, formats }: ScenarioTelling): string {
  if (draft === undefined) return words.noDraft;
  const { agreement, amends } = draft;
  if (agreement === undefined) return words.draftImpossible;
  return words.draft({
    number: agreement.version.number,
    day: formats.day(agreement.version.from),
    amends: amends.version.number,
  });
}
