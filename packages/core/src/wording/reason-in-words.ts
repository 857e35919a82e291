import type { PartyId } from '../base/ids.ts';
import { unreachable } from '../base/invariant.ts';
import { yearOf } from '../calendar/days.ts';
import type { Period } from '../calendar/period.ts';
import { calendarYear, contains, daysOf, equalPeriods, monthAround } from '../calendar/periods.ts';
import { centsRatio } from '../exact/cents.ts';
import {
  absolute,
  compare,
  divide,
  equals,
  isNegative,
  isZero,
  multiply,
  negate,
  one,
  ratio,
  type Ratio,
  zero,
} from '../exact/ratio.ts';
import type { StatementLine, Told } from '../statement/statement.ts';
import type { Charge, ChargedStretch, PartyCharges } from '../trace/charge.ts';
import type { FigureReading, KeyReason } from '../trace/key-reason.ts';
import type { LimitedShare } from '../trace/limited-share.ts';
import type { PriceReason } from '../trace/price-reason.ts';
import type { PortionReason, Reason } from '../trace/reason.ts';
import { clauseNumber } from './cited-clauses.ts';
import { formatsFor, type Formats } from './formats.ts';
import type { Language } from './language.ts';
import { reasonsInEnglish } from './reason-en.ts';
import { reasonsInGerman } from './reason-de.ts';
import type { ReasonWords } from './reason-words.ts';

/** A sentence and what it is made of. `clause` is the number of the clause it rests on, as printed. */
export type Sentence = {
  readonly text: string;
  readonly clause?: string;
  readonly parts: readonly Sentence[];
};

/** How the words of one statement are found. */
type Telling = {
  readonly formats: Formats;
  readonly words: ReasonWords;
  readonly statement: Told;
  readonly segment: Period;
  /** Whose clauses are meant. */
  readonly version: number;
};

const wordsOf: Record<Language, ReasonWords> = { de: reasonsInGerman, en: reasonsInEnglish };

/** A cut amount at the end of a sentence has its dots already. */
function endOnce(sentence: Sentence): Sentence {
  return { ...sentence, text: sentence.text.replace(/…\.$/u, '…'), parts: sentence.parts.map(endOnce) };
}

/**
 * Tells why a line is what it is, in sentences a clerk can read out: segment by segment, then how it was rounded.
 *
 * @example
 * ```ts
 * const told = statements.flatMap((statement) =>
 *   statement.lines.map((line) => reasonInWords(line, statement, 'en').map(({ text }) => text)),
 * );
 * told[0]?.[0] // => 'To be split are €100,000.00.'
 * ```
 */
export function reasonInWords(line: StatementLine, statement: Told, language: Language): readonly Sentence[] {
  const common = {
    formats: formatsFor(language),
    words: wordsOf[language],
    statement,
    version: statement.agreement.version,
  };
  const { segments, direct, limited, partOf } = line.reason;
  const { formats, words } = common;
  const end = closingInWords(line, common);
  const endOfPart = partOf === undefined ? [] : [end];
  if (direct !== undefined)
    return [
      ...direct.map((item) => {
        const text = words.direct({ text: item.text, amount: formats.money(item.amount) });
        return endOnce({ text, ...clauseOf(line.clause, common), parts: [] });
      }),
      ...endOfPart,
    ];
  if (limited !== undefined)
    return [
      endOnce({ text: limitInWords(limited, words.limitedSum, formats), ...clauseOf(line.clause, common), parts: [] }),
      ...endOfPart,
    ];
  const told = segments.flatMap(({ segment, version, bearer, amount, reason }): readonly Sentence[] => {
    if (isZero(reason.share) && isZero(amount)) return [];
    const telling = { ...common, segment, version };
    const heading =
      bearer === statement.recipient.id ? [] : [{ text: words.predecessor(partyName(bearer, telling)), parts: [] }];
    const whole = equalPeriods(segment, statement.period);
    const text = whole
      ? words.wholePeriod(formats.exactMoney(amount))
      : words.segment({ period: formats.period(segment), days: daysOf(segment), amount: formats.exactMoney(amount) });
    return [...heading, { text, parts: tell(reason, telling) }];
  });
  return [...told.map(endOnce), end];
}

/** How a share was rounded, and what of it a line is that is taxed apart. */
function closingInWords(
  line: StatementLine,
  common: Pick<Telling, 'formats' | 'words' | 'statement' | 'version'>,
): Sentence {
  const { formats, words } = common;
  const { exact, cents, partOf } = line.reason;
  const amount = formats.money(cents);
  const told = formats.exactMoney(exact);
  const text =
    partOf !== undefined
      ? words.partOf({
          exact: told,
          amount,
          whole: { exact: formats.exactMoney(partOf.exact), amount: formats.money(partOf.cents) },
        })
      : equals(exact, centsRatio(cents))
        ? words.unrounded(amount)
        : words.rounded({
            exact: told,
            amount,
            isUp: compare(centsRatio(cents), exact) > 0,
            method: words.method[line.rounding.method],
          });
  return endOnce({ text, ...clauseOf(line.rounding.clause, common), parts: [] });
}

function tell(reason: Reason, telling: Telling): readonly Sentence[] {
  const { words, formats } = telling;
  const clause = clauseOf(reason.clause, telling);
  switch (reason.rule) {
    case 'split':
      return [{ text: splitInWords(reason, telling), ...clause, parts: [] }];
    case 'to': {
      const text = words.alone({
        amount: formats.exactMoney(reason.amount),
        bearer: partyName(reason.bearer, telling),
      });
      return [{ text, ...clause, parts: [] }];
    }
    case 'divide':
      return reason.portions.flatMap((portion) => tellPortion(portion, reason.amount, telling));
    case 'among': {
      const names = reason.parties.map((party) => partyName(party, telling));
      // Sixteen names explain less than the number of parts that follows.
      const text = names.length > 6 ? [] : [{ text: words.among(names.join(', ')), ...clause, parts: [] }];
      return [...text, ...tell(reason.then, telling)];
    }
    case 'choose': {
      const text = reason.chosen === 'otherwise' ? words.otherwise : words.caseHolds(reason.chosen + 1);
      const compared = reason.compared.map(({ value, threshold, ...comparison }) => {
        const numbers = { value: formats.number(value), threshold: formats.number(threshold) };
        return { text: words.compared({ ...comparison, ...numbers }), parts: [] };
      });
      const told = reason.isOnlyCase ? compared : [...compared, { text, ...clause, parts: [] }];
      return [...told, ...tell(reason.then, telling)];
    }
    case 'limit': {
      const inner = reason.of === undefined ? [] : tell(reason.of, telling);
      if (equals(reason.limited.before, reason.limited.after)) return inner;
      return [...inner, { text: limitInWords(reason.limited, words.limited, formats), ...clause, parts: [] }];
    }
    case 'relieve': {
      const inner = reason.of === undefined ? [] : tell(reason.of, telling);
      return [...inner, ...reliefInWords(reason, telling).map((text) => ({ text, ...clause, parts: [] }))];
    }
    default:
      return unreachable(reason);
  }
}

function tellPortion(portion: PortionReason, whole: Ratio, telling: Telling): readonly Sentence[] {
  const { words, formats } = telling;
  const clause = clauseOf(portion.clause, telling);
  const name = portion.name;
  const amount = formats.exactMoney(portion.amount);
  switch (portion.portion) {
    case 'percent': {
      const percent = formats.percent(portion.percent);
      const text = words.percentOf({ name, percent, whole: formats.exactMoney(whole), amount });
      return [{ text, ...clause, parts: tell(portion.then, telling) }];
    }
    case 'amount':
    case 'upTo': {
      const per = words.per[portion.per];
      const tellAmount = portion.portion === 'amount' ? words.fixedAmount : words.upToAmount;
      const text = tellAmount({ name, price: priceInWords(portion.price, telling), per, amount });
      return [{ text, ...clause, parts: tell(portion.then, telling) }];
    }
    case 'charges': {
      if (isZero(portion.share)) return [];
      const tariff = telling.statement.names.tariffs[portion.tariff] ?? portion.tariff;
      const text = words.charged({ name, tariff, amount: formats.exactMoney(portion.share) });
      return [{ text, ...clause, parts: tellCharges(portion.charges, telling) }];
    }
    case 'rest': {
      if (isZero(portion.amount)) return [];
      const over = isNegative(portion.amount);
      const text = portion.besideCharges
        ? words.recovery({ name, over, amount: formats.exactMoney(over ? negate(portion.amount) : portion.amount) })
        : words.rest({ name, amount });
      return [{ text, ...clause, parts: tell(portion.then, telling) }];
    }
    default:
      return unreachable(portion);
  }
}

function limitInWords(
  { before, after, min, max }: LimitedShare,
  say: ReasonWords['limited'],
  formats: Formats,
): string {
  const boundIs =
    max !== undefined && equals(after, max) ? 'max' : min !== undefined && equals(after, min) ? 'min' : undefined;
  const bound = boundIs === 'max' ? max : boundIs === 'min' ? min : undefined;
  return say({
    before: formats.exactMoney(before),
    after: formats.exactMoney(after),
    bound: bound === undefined ? undefined : formats.exactMoney(bound),
    boundIs,
  });
}

function reliefInWords(reason: Extract<Reason, { rule: 'relieve' }>, telling: Telling): readonly string[] {
  const { words, formats } = telling;
  const { percent, isRelieved, moved, key, total, of } = reason;
  const surcharge = isNegative(percent);
  const before = formats.exactMoney(of?.share ?? zero);
  const own =
    isRelieved && of !== undefined
      ? [words.relieved({ percent: formats.percent(absolute(percent)), before, surcharge })]
      : [];
  const taken =
    key === undefined || isZero(key.value) || isZero(moved)
      ? []
      : [
          words.takesRelief({
            moved: formats.exactMoney(moved),
            key: keyInWords(key, telling),
            own: formats.number(key.value),
            total: formats.number(total),
          }),
        ];
  return [...own, ...taken];
}

function splitInWords(reason: Extract<Reason, { rule: 'split' }>, telling: Telling): string {
  const { words, formats } = telling;
  const amount = formats.exactMoney(reason.amount);
  const share = formats.exactMoney(reason.share);
  if (reason.key.key === 'each') return words.equalParts({ amount, participants: reason.participants, share });
  const percent = isZero(reason.total) ? zero : divide(multiply(reason.key.value, ratio(100)), reason.total);
  const inMoney = reason.key.key === 'tariff';
  const write = inMoney ? formats.exactMoney : formats.number;
  return words.byKey({
    amount,
    key: keyInWords(reason.key, telling),
    own: write(reason.key.value),
    total: write(reason.total),
    percent: formats.percent(percent),
    share,
  });
}

function keyInWords(key: KeyReason, telling: Telling): string {
  const { words, formats, statement } = telling;
  switch (key.key) {
    case 'each':
      return formats.number(one);
    case 'quota':
      return words.quota;
    case 'tariff':
      return words.charges(statement.names.tariffs[key.tariff] ?? key.tariff);
    case 'figure':
      return figureInWords(key.reading, telling);
    case 'presence':
      return words.presence(key);
    case 'sum':
      return words.sumOf(key.of.map((part) => keyInWords(part, telling)));
    case 'blocks':
      return words.blocks({ count: key.count, size: formats.number(key.size), of: keyInWords(key.of, telling) });
    case 'product':
      return words.productOf(key.of.map((part) => keyInWords(part, telling)));
    default:
      return unreachable(key);
  }
}

function figureInWords(reading: FigureReading, { words, formats, statement }: Telling): string {
  const figure = statement.names.figures[reading.figure]?.name ?? reading.figure;
  const { evidence, during, several, edition, publishedBy, on } = reading;
  const sources = [...new Set(evidence.map(({ source }) => source))];
  if (several !== undefined) {
    const values = evidence.map(({ value, on: day }) => `${formats.number(value)} (${formats.day(day)})`);
    return words.figureSeveral({
      figure,
      ...several,
      until: formats.day(several.until),
      values: [...values, ...sources].join('; '),
    });
  }
  if (during !== undefined && evidence.some(({ days }) => days !== undefined)) {
    const values = evidence.map(({ value, on: day, days = 0 }) =>
      words.evidence({ value: formats.number(value), day: formats.day(day), days }),
    );
    return words.figureDuring({ figure, period: formats.period(during), evidence: [...values, ...sources].join('; ') });
  }
  if (during !== undefined)
    return words.figureTotal({ figure, period: formats.period(during), evidence: sources.join('; ') });
  const source = [...sources, ...new Set(evidence.flatMap(({ series }) => series ?? []))].join(', ');
  if (edition !== undefined) return words.figureEdition({ figure, edition: String(edition), source });
  if (publishedBy !== undefined) return words.figurePublished({ figure, day: formats.day(publishedBy), source });
  return words.figureOn({ figure, day: on === undefined ? '' : formats.day(on), source });
}

function tellCharges({ charges, bounded, amount }: PartyCharges, telling: Telling): readonly Sentence[] {
  const { words, formats } = telling;
  const told = charges.filter((charge) => charge.amount !== 0).flatMap((charge) => tellCharge(charge, telling));
  if (bounded === undefined) return told;
  const isUp = amount > bounded.before;
  const text = words.boundedCharges({ before: formats.money(bounded.before), amount: formats.money(amount), isUp });
  return [...told, { text, parts: [] }];
}

/** What the charge comes to in the segment that is told of; it is rounded over all of them. */
function tellCharge(charge: Charge, telling: Telling): readonly Sentence[] {
  const { words, formats, segment } = telling;
  const here = charge.stretches.find((stretch) => equalPeriods(stretch.segment, segment));
  if (here === undefined || isZero(here.exact)) return [];
  const text = words.charge({
    item: charge.item,
    stretch: stretchInWords(here, charge.per, telling),
    exact: formats.exactMoney(here.exact),
    amount: formats.money(charge.amount),
    wholePeriod: charge.stretches.length === 1,
  });
  return [{ text, parts: [] }];
}

/** A quantity that changed within the segment is a mean: then it is said of what. */
function changesInWords(quantity: KeyReason, { words, formats }: Telling): string {
  if (quantity.key !== 'figure' || quantity.reading.evidence.length < 2) return '';
  const values = quantity.reading.evidence.map(({ value, on, days = 0 }) =>
    words.evidence({ value: formats.number(value), day: formats.day(on), days }),
  );
  return ` (${values.join('; ')})`;
}

function stretchInWords(stretch: ChargedStretch, per: Charge['per'], telling: Telling): string {
  const { words, formats } = telling;
  const [only] = stretch.parts;
  const isGraduated = stretch.parts.length > 1;
  const whole = formats.number(stretch.quantity.value) + changesInWords(stretch.quantity, telling);
  const common = {
    quantity: isGraduated ? '' : whole,
    price: only === undefined ? '' : priceInWords(only.price, telling),
    per: words.per[per],
  };
  if (isGraduated) {
    const parts = stretch.parts.map(
      ({ quantity, price }) => `${formats.number(quantity)} × ${priceInWords(price, telling)}`,
    );
    const sum = `(${parts.join(' + ')}) ${words.per[per]}`;
    return equals(stretch.time, one) ? sum : `${sum} × ${formats.number(stretch.time)}`;
  }
  const unit = per === 'year' ? calendarYear(yearOf(stretch.segment.from)) : monthAround(stretch.segment.from);
  if (equals(stretch.time, one)) return words.wholeStretch(common);
  return contains(unit, stretch.segment)
    ? words.stretch({ ...common, days: daysOf(stretch.segment), of: daysOf(unit) })
    : `${words.wholeStretch(common)} × ${formats.number(stretch.time)}`;
}

function priceInWords({ amount, rate, index }: PriceReason, { words, formats, statement }: Telling): string {
  const price = formats.exactMoney(amount);
  if (rate?.contract !== undefined) return words.contractPrice({ price, source: rate.contract });
  if (index === undefined) return price;
  return words.indexedPrice({
    price,
    base: formats.money(index.base),
    index: statement.names.figures[index.from.figure]?.name ?? index.from.figure,
    from: formats.number(index.from.value),
    to: formats.number(index.to.value),
    isCapped: index.isCapped,
  });
}

function partyName(party: PartyId, { statement }: Telling): string {
  return statement.names.parties[party] ?? party;
}

function clauseOf(
  clause: string | undefined,
  { statement, version }: Pick<Telling, 'statement' | 'version'>,
): { readonly clause?: string } {
  const number = clauseNumber(statement, clause, version);
  return number === undefined ? {} : { clause: number };
}
