import { formatsFor } from './formats.ts';
import type { SavingsWords } from './savings-words.ts';

const and = formatsFor('en').list;
const guessed = (isEstimate: boolean) => (isEstimate ? ' (estimate)' : '');
const ended = (text: string) => (/[.!?]$/u.test(text) ? text : `${text}.`);

export const savingsInEnglish: SavingsWords = {
  and,
  everyone: 'all together',
  several: (count) => `${count} parties together`,
  saves: ({ who, isOne, amount, year, perUnit }) =>
    `${who} ${isOne ? 'saves' : 'save'} ${amount} in ${year} by working together` +
    (perUnit.length === 0 ? '' : ` (${perUnit.join('; ')})`),
  paysMore: ({ who, isOne, amount, year }) =>
    `${who} ${isOne ? 'pays' : 'pay'} ${amount} more in ${year} by working together than alone`,
  paysAlike: ({ who, isOne, year }) => `${who} ${isOne ? 'pays' : 'pay'} as much in ${year} as alone`,
  perUnit: ({ amount, unit }) => `${unit}: ${amount} each`,
  altogether: ({ amount, from, until, isSaved }) =>
    `from ${from} to ${until} it is ${amount} altogether${isSaved ? '' : ' more than alone'}`,
  paidOff: ({ amount, day, isAhead }) =>
    isAhead
      ? `the ${amount} spent once are expected to be saved again from ${day} on`
      : `the ${amount} spent once have been saved again since ${day}`,
  notPaidOff: ({ amount, missing, until }) =>
    `of the ${amount} spent once ${missing} have not been saved again by ${until}`,
  estimated: (of) =>
    of === 'alone'
      ? 'What it costs alone is estimated.'
      : of === 'aloneInPart'
        ? 'What it costs alone is estimated in part.'
        : 'Cost alone and cost together are estimated in part.',
  year: ({ year, alone, together, saving, cumulated }) =>
    `${year}: alone ${alone}, together ${together}; saved ${saving}, ${cumulated} altogether by then.`,
  recorded: ({ who, amount, isEstimate, text, source }) =>
    `Alone, ${who}: ${amount}${guessed(isEstimate)}. ${ended(text)} Source: ${source}.`,
  carried: ({ who, amount, base, baseYear, from, to, index, indexSource, text, source }) =>
    `Alone, ${who}: ${amount} (estimate), carried: ${base} (${baseYear}) × ${to} ÷ ${from} by “${index}” (source: ${indexSource}). ${ended(text)} Source: ${source}.`,
  together: ({ year, isEstimate }) =>
    isEstimate ? `Together: estimate for ${year}.` : `Together: shares by the agreement for ${year}.`,
  quantity: ({ amount, unit, quantity }) => `${unit}: ${amount} each saved, of ${quantity}.`,
  investment: ({ day, text, amount, isEstimate, source }) =>
    `${day}, ${text}: ${amount}${guessed(isEstimate)}. Source: ${source}.`,
  presentValue: ({ rate, year, amount }) =>
    `At ${rate} interest a year all savings, less what was spent once, are worth ${amount} in ${year} (net present value).`,
  variant: ({ moved, by, isMore }) =>
    moved === 'rate'
      ? `Rate ${by} ${by === '1' ? 'percentage point' : 'percentage points'} ${isMore ? 'higher' : 'lower'}`
      : `${moved === 'alone' ? 'Cost alone' : 'Cost together'} ${by} ${isMore ? 'higher' : 'lower'}`,
  balanceTitle: (who) => `Saved by then, less what was spent once: ${who}`,
  balanceLine: 'Saved by then',
  balanceDrawn: ({ who, points, mark }) =>
    `Saved by then, ${who}: ${points.join('; ')}.${mark === undefined ? '' : ` ${mark}.`}`,
  point: ({ day, amount }) => `${day} ${amount}`,
  paidOffMark: (day) => `Saved again from ${day}`,
  yearsTitle: (who) => `Cost alone and together: ${who}`,
  membersTitle: (year) => `Cost alone and together in ${year}`,
  alone: 'alone',
  along: 'together',
  drawn: ({ title, rows }) => `${title}. ${rows.join('; ')}.`,
  row: ({ label, alone, together }) => `${label}: alone ${alone}, together ${together}`,
};
