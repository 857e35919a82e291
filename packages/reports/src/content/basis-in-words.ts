import { unreachable, type KeyReason, type PortionReason, type Reason, type StatementLine } from '@umlage/core';
import type { Telling } from './telling.ts';

/** What a line rests on, in the few words a table has room for: „Sockelbetrag, Nach Einwohnern“. */
export function basisInWords(line: StatementLine, telling: Telling): string {
  const { direct, limited } = line.reason;
  if (direct !== undefined) return telling.words.keys.direct;
  if (limited !== undefined) return telling.words.keys.limit;
  const words = line.reason.segments.flatMap(({ reason }) => wordsOfReason(reason, telling));
  return [...new Set(words)].join(', ');
}

function wordsOfReason(reason: Reason, telling: Telling): readonly string[] {
  switch (reason.rule) {
    case 'split':
      return [wordOfKey(reason.key, telling)];
    case 'to':
      return [telling.words.keys.alone];
    case 'among':
    case 'choose':
      return wordsOfReason(reason.then, telling);
    case 'limit':
    case 'relieve':
      return [...(reason.of === undefined ? [] : wordsOfReason(reason.of, telling)), ...shiftInWords(reason, telling)];
    case 'divide':
      return reason.portions.filter((portion) => !isNothing(portion)).map((portion) => wordOfPortion(portion, telling));
    default:
      return unreachable(reason);
  }
}

/** Said only where it changed the share. */
function shiftInWords(reason: Extract<Reason, { rule: 'limit' | 'relieve' }>, { words }: Telling): readonly string[] {
  if (reason.rule === 'relieve') return reason.isRelieved ? [words.keys.relief] : [];
  const { before, after } = reason.limited;
  const isShifted = before.numerator !== after.numerator || before.denominator !== after.denominator;
  return isShifted ? [words.keys.limit] : [];
}

function wordOfPortion(portion: PortionReason, telling: Telling): string {
  const { words, formats, statement } = telling;
  const { name } = portion;
  switch (portion.portion) {
    case 'charges':
      return words.keys.charges({ name, tariff: statement.names.tariffs[portion.tariff] ?? portion.tariff });
    case 'percent':
      return withInner(name ?? words.keys.percentOf(formats.percent(portion.percent)), portion.then, telling);
    case 'amount':
      return withInner(name ?? words.keys.fixedAmount, portion.then, telling);
    case 'upTo':
      return withInner(name ?? words.keys.upTo, portion.then, telling);
    case 'rest':
      if (portion.besideCharges) return name ?? words.keys.recovery;
      return name === undefined
        ? wordsOfReason(portion.then, telling).join(', ')
        : withInner(name, portion.then, telling);
    default:
      return unreachable(portion);
  }
}

/** A name says enough unless the portion is divided further. */
function withInner(name: string, then: Reason, telling: Telling): string {
  return dividesFurther(then) ? `${name}: ${wordsOfReason(then, telling).join(', ')}` : name;
}

function dividesFurther(reason: Reason): boolean {
  return reason.rule === 'divide' || ('then' in reason && dividesFurther(reason.then));
}

function isNothing({ amount, share }: PortionReason): boolean {
  return amount.numerator === 0n && share.numerator === 0n;
}

function wordOfKey(key: KeyReason, telling: Telling): string {
  const { words, statement } = telling;
  switch (key.key) {
    case 'each':
      return words.keys.each;
    case 'quota':
      return words.keys.quota;
    case 'figure':
      return statement.names.figures[key.reading.figure]?.name ?? key.reading.figure;
    case 'presence':
      return words.keys.presence;
    case 'tariff':
      return words.keys.charges({ name: undefined, tariff: statement.names.tariffs[key.tariff] ?? key.tariff });
    case 'sum':
      return key.of.map((part) => wordOfKey(part, telling)).join(' + ');
    case 'blocks':
      return wordOfKey(key.of, telling);
    case 'product':
      return key.of.map((part) => wordOfKey(part, telling)).join(' × ');
    default:
      return unreachable(key);
  }
}
