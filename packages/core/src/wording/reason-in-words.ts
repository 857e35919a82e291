import type { PartyId } from '../base/ids.ts';
import { unreachable } from '../base/invariant.ts';
import { yearOf } from '../calendar/local-date.ts';
import { calendarYear, contains, daysOf, equalPeriods, monthAround, type Period } from '../calendar/period.ts';
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
import type { Statement, StatementLine } from '../statement/statement.ts';
import type { Charge, ChargedStretch } from '../trace/charge.ts';
import type { FigureReading, KeyReason } from '../trace/key-reason.ts';
import type { PortionReason, Reason } from '../trace/reason.ts';
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
  readonly statement: Statement;
  readonly segment: Period;
};

const wordsOf: Record<Language, ReasonWords> = { de: reasonsInGerman, en: reasonsInEnglish };

/** A cut amount at the end of a sentence has its dots already. */
function endOnce(sentence: Sentence): Sentence {
  return { ...sentence, text: sentence.text.replace(/…\.$/u, '…'), parts: sentence.parts.map(endOnce) };
}

/** Tells why a line is what it is, in sentences a clerk can read out: segment by segment, then how it was rounded. */
export function reasonInWords(line: StatementLine, statement: Statement, language: Language): readonly Sentence[] {
  const common = { formats: formatsFor(language), words: wordsOf[language], statement };
  const { segments, exact, cents } = line.reason;
  const { formats, words } = common;
  const told = segments.flatMap(({ segment, amount, reason }): readonly Sentence[] => {
    if (isZero(reason.share) && isZero(amount)) return [];
    const whole = equalPeriods(segment, statement.period);
    const text = whole
      ? words.wholePeriod(formats.exactMoney(amount))
      : words.segment({ period: formats.period(segment), days: daysOf(segment), amount: formats.exactMoney(amount) });
    return [{ text, parts: tell(reason, { ...common, segment }) }];
  });
  const amount = formats.money(cents);
  const method = words.method[line.rounding.method];
  const closing = equals(exact, centsRatio(cents))
    ? words.unrounded(amount)
    : words.rounded({
        exact: formats.exactMoney(exact),
        amount,
        isUp: compare(centsRatio(cents), exact) > 0,
        method,
      });
  const end = { text: closing, ...clauseOf(line.rounding.clause, statement), parts: [] };
  return [...told, end].map(endOnce);
}

function tell(reason: Reason, telling: Telling): readonly Sentence[] {
  const { words, formats } = telling;
  const clause = clauseOf(reason.clause, telling.statement);
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
      const told = reason.isOnlyCase ? [] : [{ text, ...clause, parts: [] }];
      return [...told, ...tell(reason.then, telling)];
    }
    case 'limit': {
      const inner = reason.of === undefined ? [] : tell(reason.of, telling);
      if (equals(reason.before, reason.after)) return inner;
      return [...inner, { text: limitInWords(reason, telling), ...clause, parts: [] }];
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
  const clause = clauseOf(portion.clause, telling.statement);
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
      const text = tellAmount({ name, price: formats.money(portion.price), per, amount });
      return [{ text, ...clause, parts: tell(portion.then, telling) }];
    }
    case 'charges': {
      if (isZero(portion.share)) return [];
      const tariff = telling.statement.names.tariffs[portion.tariff] ?? portion.tariff;
      const text = words.charged({ name, tariff, amount: formats.exactMoney(portion.share) });
      const parts = portion.charges
        .filter((charge) => charge.amount !== 0)
        .flatMap((charge) => tellCharge(charge, telling));
      return [{ text, ...clause, parts }];
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

function limitInWords(reason: Extract<Reason, { rule: 'limit' }>, { words, formats }: Telling): string {
  const { before, after, min, max } = reason;
  const boundIs =
    max !== undefined && equals(after, max) ? 'max' : min !== undefined && equals(after, min) ? 'min' : undefined;
  const bound = boundIs === 'max' ? max : boundIs === 'min' ? min : undefined;
  return words.limited({
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
  if (reading.during !== undefined) {
    const values = reading.evidence.map(({ value, on, days = 0 }) =>
      words.evidence({ value: formats.number(value), day: formats.day(on), days }),
    );
    const sources = new Set(reading.evidence.map(({ source }) => source));
    const evidence = [...values, ...sources].join('; ');
    return words.figureDuring({ figure, period: formats.period(reading.during), evidence });
  }
  const [evidence] = reading.evidence;
  const source = [evidence?.source, evidence?.series].filter((part) => part !== undefined).join(', ');
  return words.figureOn({ figure, day: reading.on === undefined ? '' : formats.day(reading.on), source });
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
  const common = {
    quantity: formats.number(stretch.quantity.value) + changesInWords(stretch.quantity, telling),
    price: formats.money(stretch.price),
    per: words.per[per],
  };
  const unit = per === 'year' ? calendarYear(yearOf(stretch.segment.from)) : monthAround(stretch.segment.from);
  if (equals(stretch.time, one)) return words.wholeStretch(common);
  return contains(unit, stretch.segment)
    ? words.stretch({ ...common, days: daysOf(stretch.segment), of: daysOf(unit) })
    : `${words.wholeStretch(common)} × ${formats.number(stretch.time)}`;
}

function partyName(party: PartyId, { statement }: Telling): string {
  return statement.names.parties[party] ?? party;
}

function clauseOf(clause: string | undefined, statement: Statement): { readonly clause?: string } {
  const number = statement.clauses.find(({ id }) => id === clause)?.number;
  return number === undefined ? {} : { clause: number };
}
