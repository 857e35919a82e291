import type { Agreement, Pool, SupportPool } from '../agreement/agreement.ts';
import { poolNameOf } from '../agreement/names.ts';
import { timeOf } from '../agreement/defaults.ts';
import { bearerNameOf } from '../agreement/parties.ts';
import type { FigureId, PartyId, PoolId } from '../base/ids.ts';
import { unreachable } from '../base/invariant.ts';
import type { DayOfYear } from '../calendar/local-date.ts';
import type { Reference } from '../calendar/reference.ts';
import type { Key } from '../rules/keys/key.ts';
import type { Price } from '../rules/price.ts';
import type { Bound, Level, Portion, Rule, Selection } from '../rules/rule.ts';
import { formatsFor } from './formats.ts';
import type { Language } from './language.ts';
import { rulesInEnglish } from './rule-en.ts';
import { rulesInGerman } from './rule-de.ts';
import type { RuleWords } from './rule-words.ts';

export type Telling = { readonly agreement: Agreement; readonly language: Language; readonly words: RuleWords };

const wordsOf: Record<Language, RuleWords> = { de: rulesInGerman, en: rulesInEnglish };

export function tellingIn(agreement: Agreement, language: Language): Telling {
  return { agreement, language, words: wordsOf[language] };
}

/**
 * Tells in one line how a rule shares cost, before any figures: “25 % Sockelbetrag zu gleichen Teilen; der Rest nach …”.
 *
 * @example
 * ```ts
 * const [told] = agreement.pools.map(({ rule }) => ruleInWords(rule, agreement, 'en'));
 * told // => '25% (Base amount) in equal parts; the rest by “Inhabitants” on 30/06 of the year before'
 * ```
 */
export function ruleInWords(rule: Rule, agreement: Agreement, language: Language): string {
  return tell(rule, tellingIn(agreement, language));
}

/**
 * Tells in one line how a pool shares its cost: which part of it, by which rule, and what becomes of parts of a year.
 *
 * @example
 * ```ts
 * const [told] = agreement.pools.map((pool) => poolInWords(pool, agreement, 'en'));
 * told // => '25% (Base amount) in equal parts; the rest by “Inhabitants” on 30/06 of the year before'
 * ```
 */
export function poolInWords(pool: Pool, agreement: Agreement, language: Language): string {
  const words = wordsOf[language];
  const formats = formatsFor(language);
  const { fraction = [] } = pool;
  const parts = fraction.map(({ from, percent }) =>
    words.fraction(formats.percent(percent), fraction.length === 1 ? undefined : formats.day(from)),
  );
  const time = timeOf(agreement, pool);
  const kind = time === 'whole' ? time : time.cut;
  const told = [...parts, ruleInWords(pool.rule, agreement, language), ...(kind === 'day' ? [] : [words.time[kind]])];
  return told.join('; ');
}

/**
 * Tells in one line to whom a support pool hands its cost on, by what, and by which method.
 *
 * @example
 * ```ts
 * agreement.stages?.supports.map((support) => supportInWords(support, agreement, 'en')) // => undefined
 * ```
 */
export function supportInWords(support: SupportPool, agreement: Agreement, language: Language): string {
  const telling = tellingIn(agreement, language);
  const { words } = telling;
  const formats = formatsFor(language);
  const { id, serves, fraction = [] } = support;
  const parts = fraction.map(({ from, percent }) =>
    words.fraction(formats.percent(percent), fraction.length === 1 ? undefined : formats.day(from)),
  );
  const pools =
    'to' in serves
      ? Object.entries(serves.to).map(([to, number]) =>
          words.served(poolNameOf(agreement, to as PoolId), formats.number(number)),
        )
      : serves.pools.map((to) => words.served(poolNameOf(agreement, to), undefined));
  const key = 'to' in serves ? undefined : tellFigure(serves.figure, serves.at, telling);
  return [...parts, words.handedOn(key, pools), ...methodOf(agreement, id, words)].join('; ');
}

function methodOf({ stages }: Agreement, id: PoolId, words: RuleWords): readonly string[] {
  if (stages === undefined) return [];
  const { by } = stages;
  return [by.method === 'stepDown' ? words.method.stepDown(by.order.indexOf(id) + 1) : words.method[by.method]];
}

/**
 * Tells in one line what binds the sum over all pools; `undefined` where nothing does.
 *
 * @example
 * ```ts
 * limitsInWords(agreement, 'en') // => undefined
 * ```
 */
export function limitsInWords(agreement: Agreement, language: Language): string | undefined {
  const { limits } = agreement;
  if (limits === undefined) return undefined;
  const telling = tellingIn(agreement, language);
  return telling.words.ofAllPools(limits.bounds.map((bound) => tellBound(bound, telling)));
}

function tell(rule: Rule, telling: Telling): string {
  const { words } = telling;
  switch (rule.rule) {
    case 'split':
      return tellKey(rule.by, telling);
    case 'to':
      return words.alone(partyName(rule.bearer, telling));
    case 'among':
      return words.among(tellSelection(rule.parties, telling), tell(rule.then, telling));
    case 'divide':
      return rule.portions.map((portion) => tellPortion(portion, telling)).join('; ');
    case 'choose': {
      const cases = rule.cases.map(({ then }, index) => words.inCase(index + 1, tell(then, telling)));
      const otherwise = rule.otherwise === undefined ? [] : [words.otherwise(tell(rule.otherwise, telling))];
      return rule.cases.length === 1 && otherwise.length === 0
        ? tell(rule.cases[0]?.then ?? rule, telling)
        : [...cases, ...otherwise].join('; ');
    }
    case 'limit': {
      const bounds = rule.bounds.map((bound) => tellBound(bound, telling));
      return words.limited(tell(rule.of, telling), bounds);
    }
    case 'relieve': {
      const percent = formatsFor(telling.language).percent(rule.percent);
      const by = tellKey(rule.borneBy, telling);
      return words.relieved(tell(rule.of, telling), tellSelection(rule.parties, telling), percent, by);
    }
    default:
      return unreachable(rule);
  }
}

function tellBound(bound: Bound, telling: Telling): string {
  return telling.words.bound(
    tellSelection(bound.for, telling),
    bound.min && tellLevel(bound.min, telling),
    bound.max && tellLevel(bound.max, telling),
  );
}

function tellPortion(portion: Portion, telling: Telling): string {
  const { words, language } = telling;
  const formats = formatsFor(language);
  switch (portion.portion) {
    case 'percent':
      return words.percent(formats.percent(portion.percent), portion.name, tell(portion.then, telling));
    case 'amount':
    case 'upTo': {
      const tellAmount = portion.portion === 'amount' ? words.amount : words.upTo;
      return tellAmount(tellPrice(portion.amount, telling), words.per[portion.per], tell(portion.then, telling));
    }
    case 'charges':
      return words.charges(telling.agreement.tariffs[portion.tariff]?.name ?? portion.tariff);
    case 'rest':
      return words.rest(portion.name, tell(portion.then, telling));
    default:
      return unreachable(portion);
  }
}

export function tellPrice(price: Price, { agreement, language, words }: Telling): string {
  const formats = formatsFor(language);
  if (typeof price === 'number') return formats.money(price);
  if ('rate' in price) return agreement.rates[price.rate]?.name ?? price.rate;
  const series = agreement.figures.find(({ id }) => id === price.series)?.name ?? price.series;
  return words.indexed(formats.money(price.indexed), series);
}

export function tellLevel(level: Level, telling: Telling): string {
  const { words, language } = telling;
  if ('percent' in level) return formatsFor(language).percent(level.percent);
  if ('change' in level) return words.change(formatsFor(language).percent(level.change));
  if ('amount' in level) return `${tellPrice(level.amount, telling)} ${words.per[level.per]}`;
  return `${tellPrice(level.price, telling)} × (${tellKey(level.quantity, telling)}) ${words.per[level.per]}`;
}

export function tellKey(key: Key, telling: Telling): string {
  const { words, agreement } = telling;
  switch (key.key) {
    case 'each':
      return words.each;
    case 'quota':
      return words.quota;
    case 'figure':
      return tellFigure(key.figure, key.at, telling);
    case 'presence':
      return words.presence[key.count];
    case 'tariff':
      return words.asCharged(agreement.tariffs[key.tariff]?.name ?? key.tariff);
    case 'blocks':
      return words.blocks(formatsFor(telling.language).number(key.size), key.count, tellKey(key.of, telling));
    case 'sum':
      return words.sumOf(key.of.map((part) => tellKey(part, telling)));
    case 'product':
      return words.productOf(key.of.map((part) => tellKey(part, telling)));
    default:
      return unreachable(key);
  }
}

function tellFigure(id: FigureId, at: Reference, telling: Telling): string {
  const { agreement, words } = telling;
  const name = agreement.figures.find((figure) => figure.id === id)?.name ?? id;
  return words.figure(name, tellReference(at, telling));
}

function tellReference(reference: Reference, telling: Telling): string {
  const { words, language } = telling;
  if ('advance' in reference)
    return words.byKind(tellReference(reference.advance, telling), tellReference(reference.settlement, telling));
  if ('on' in reference)
    return 'year' in reference
      ? words.onDay(dayInWords(reference.on, language), reference.year)
      : words.on(formatsFor(language).day(reference.on));
  if ('edition' in reference) return words.edition(reference.edition);
  if ('publishedBy' in reference) return words.publishedBy(dayInWords(reference.publishedBy, language), reference.year);
  if ('last' in reference) {
    const { last, each, take, until } = reference;
    return words.several({ count: last, each, take, until: tellReference(until, telling) });
  }
  return reference.during === 'year' ? words.duringYear(reference.year) : words.meanOfDays;
}

export function dayInWords(day: DayOfYear, language: Language): string {
  const [month = '', date = ''] = day.split('-');
  return language === 'de' ? `${date}.${month}.` : `${date}/${month}`;
}

/** Few are named; many are counted, with the word that unites them. */
export function tellSelection(selection: Selection, telling: Telling): string {
  const { words, agreement } = telling;
  if (selection === 'all') return words.all;
  if ('uses' in selection)
    return words.users(agreement.services.find(({ id }) => id === selection.uses)?.name ?? selection.uses);
  if ('except' in selection) return words.allBut(tellSelection(selection.except, telling));
  const parties =
    'role' in selection
      ? agreement.parties.filter((party) => party.roles.includes(selection.role)).map((party) => party.id)
      : selection;
  return parties.length > 4 ? words.many(parties.length) : parties.map((party) => partyName(party, telling)).join(', ');
}

export function partyName(id: PartyId, { agreement }: Telling): string {
  return bearerNameOf(agreement, id) ?? id;
}
