import type { NamedThing } from '../base/problem.ts';
import { text, type ProblemCatalogue } from './problem-words.ts';

const things: Record<NamedThing, string> = {
  party: 'Party',
  pool: 'Pool',
  clause: 'Clause',
  figure: 'Key figure',
  tariff: 'Tariff',
  rate: 'Rate',
  'cost type': 'Cost type',
  service: 'Service',
  role: 'Role',
  receiver: 'Receiver',
};

const shapes: Record<string, string> = {
  selection: 'a selection: "all", a list of parties, {"role": …}, {"uses": …} or {"except": …}',
  reference: 'a day such as {"on": "06-30", "year": -1} or a stretch such as {"during": "segment"}',
  price: 'an amount such as "12.50" or a rate such as {"rate": "workplace"}',
  condition: 'a condition such as {"takesPart": …}, {"since": …} or {"spread": …, "over": …}',
  difference: '"restate", "largestShare", {"to": …} or {"inOrder": […]}',
};

const known = (ids: readonly string[]) => (ids.length === 0 ? 'none' : ids.map((id) => `“${id}”`).join(', '));

export const problemsInEnglish: ProblemCatalogue = {
  'shape-unknown': ({ expected }) =>
    text(
      'Unknown shape',
      'This value has none of the possible shapes.',
      `Expected is ${shapes[expected] ?? expected}.`,
    ),
  'json-too-deep': ({ maximum }) =>
    text('Nested too deeply', `The document is deeper than ${maximum} levels.`, 'Merge nested rules.'),
  'field-missing': ({ field }) => text('Field missing', `The field “${field}” is missing.`, `Add “${field}”.`),
  'field-unknown': ({ field }) =>
    text('Unknown field', `There is no field “${field}” here.`, 'Remove the field or correct its name.'),
  'type-wrong': ({ expected, received }) =>
    text(
      'Wrong kind of value',
      `Expected is ${expected}, given is ${received}.`,
      `Give a value of the kind ${expected}.`,
    ),
  'value-not-allowed': ({ received, allowed }) =>
    text('Value not allowed', `“${received}” is not allowed here.`, `Allowed: ${known(allowed)}.`),
  'size-wrong': ({ minimum, maximum }) =>
    text(
      'Wrong size',
      minimum === null ? `More than ${maximum} are not allowed.` : `Fewer than ${minimum} are not allowed.`,
      minimum === null ? `Shorten to at most ${maximum}.` : `Give at least ${minimum}.`,
    ),
  'format-wrong': ({ received, format }) =>
    text('Wrong notation', `“${received}” is not a valid ${format}.`, 'Correct the notation.'),
  'text-unreadable': () =>
    text('Unreadable characters', 'The text has control characters.', 'Remove them; line breaks and tabs are allowed.'),
  'slug-invalid': ({ received }) =>
    text(
      'Id invalid',
      `“${received}” is not an id.`,
      'Use lower-case letters a–z, digits and single hyphens, such as “landkreis-lueneburg”.',
    ),
  'date-invalid': ({ received }) =>
    text(
      'No such day',
      `“${received}” is not a day of the calendar.`,
      'Write the day as YYYY-MM-DD, such as 2024-03-27; the year lies between 1600 and 9899.',
    ),
  'day-of-year-invalid': ({ received }) =>
    text('No such day', `“${received}” is not a day that every year has.`, 'Write the day as MM-DD, such as 06-30.'),
  'number-invalid': ({ received }) =>
    text(
      'Not a number',
      `“${received}” is neither a decimal nor a fraction.`,
      'Write for example "12.5" or "1/3", with a point and without grouping.',
    ),
  'number-negative': ({ received }) =>
    text(
      'Negative number',
      `${received} is below zero; a weight is never negative.`,
      'Give zero or a positive number.',
    ),
  'percent-out-of-range': ({ received }) =>
    text('Percentage outside 0 to 100', `${received} is not between 0 and 100.`, 'Give a percentage from 0 to 100.'),
  'amount-invalid': ({ received }) =>
    text(
      'Amount invalid',
      `“${received}” is not an amount in euro and cents.`,
      'Write exactly two decimals with a point, such as "1234.56".',
    ),
  'amount-too-large': ({ received }) =>
    text(
      'Amount too large',
      `${received} exceeds the maximum of 10,000,000,000,000.00 euro.`,
      'Check the number of digits.',
    ),
  'threshold-not-one': () =>
    text(
      'Threshold unclear',
      'The condition names no threshold, or two.',
      'Name either "over" (greater than) or "atLeast".',
    ),
  'period-empty': ({ from, until }, say) =>
    text(
      'Period without days',
      `The period from ${say.day(from)} to before ${say.day(until)} holds no day.`,
      '"until" is the first day after it and must be later than "from".',
    ),

  'id-twice': ({ id, what }) => text('Id used twice', `${things[what]} “${id}” exists twice.`, 'Give each id once.'),
  'reference-unknown': ({ id, what, known: ids }) =>
    text(
      'Reference to nothing',
      `${things[what]} “${id}” is not declared.`,
      `Declared: ${known(ids)}. Add or correct it.`,
    ),
  'percent-not-hundred': ({ sum }) =>
    text(
      'Percentages do not add up to 100',
      `The portions add up to ${sum} %.`,
      'Correct the percentages, or append a "rest".',
    ),
  'percent-over-hundred': ({ sum }) =>
    text(
      'Percentages above 100',
      `The portions add up to ${sum} %, more than the whole.`,
      'Correct the percentages to at most 100 %.',
    ),
  'rest-missing': ({ portion }) =>
    text('Rest missing', `Beside a portion “${portion}” nothing says who bears the rest.`, 'Append a portion "rest".'),
  'rest-not-last': () =>
    text('Rest is not last', 'Another portion follows the rest.', 'Put the rest last; there is only one.'),
  'quota-total-differs': ({ sum, total }) =>
    text(
      'Table of the key is wrong',
      `The numbers add up to ${sum}, the control sum is ${total}.`,
      'Find the wrong number; a table is never rescaled silently.',
    ),
  'bearer-left-out': ({ party }, say) =>
    text(
      'Bearer left out',
      `“${say.name(party)}” is to bear, but the selection ("among") leaves it out.`,
      'Include the party in the selection or name another bearer.',
    ),
  'cost-type-twice': ({ costType, pools }) =>
    text(
      'Cost type shared twice',
      `The cost type “${costType}” stands in several pools: ${known(pools)}.`,
      'Put each cost type into exactly one pool.',
    ),
  'figure-reference-unfit': ({ figure, reference }) =>
    text(
      'Reference does not fit',
      `“${figure}” is true of its reference date alone and cannot be read over a stretch (“${reference}”).`,
      'Name a day, such as {"on": "06-30", "year": -1}, or declare the figure a stock ("untilChanged").',
    ),
  'tariff-reads-itself': ({ tariff }) =>
    text(
      'Tariff reads itself',
      `A quantity in “${tariff}” rests on a tariff.`,
      'Name a key figure or a fixed number as quantity.',
    ),
  'rounding-unsourced': () =>
    text(
      'Rounding without a source',
      'Nothing says what the rounding rests on.',
      'Name the clause, or who stated the practice and when ("statedBy").',
    ),
  'rate-first-needs-split': ({ rule }) =>
    text(
      'Rounding does not fit the rule',
      `A rounded unit price needs a plain split, here stands “${rule}”.`,
      'Use "split", or another rounding.',
    ),
  'host-not-one': ({ hosts }) =>
    text(
      'Host not unique',
      `${hosts} parties have the role "host".`,
      'Give exactly one party the role "host": it sends the statements.',
    ),

  'period-before-agreement': ({ from, inForceFrom }, say) =>
    text(
      'Period before the agreement',
      `The period begins on ${say.day(from)}, the agreement is in force from ${say.day(inForceFrom)}.`,
      `Begin on ${say.day(inForceFrom)} or later.`,
    ),
  'period-after-agreement': ({ until, inForceUntil }, say) =>
    text(
      'Period after the agreement',
      `The period ends before ${say.day(until)}, this version is in force until before ${say.day(inForceUntil)}.`,
      `End before ${say.day(inForceUntil)} at the latest.`,
    ),
  'figure-missing': ({ figure, party, wanted }, say) =>
    text(
      'Key figure missing',
      `For “${say.name(party)}” the figure “${say.name(figure)}” at ${say.moment(wanted)} is missing.`,
      'Enter the value with its source; a zero must be entered too.',
    ),
  'figure-negative': ({ figure, party, value }, say) =>
    text(
      'Key figure negative',
      `“${say.name(figure)}” of “${say.name(party)}” is ${value}; a weight is never negative.`,
      'Correct the value.',
    ),
  'rate-missing': ({ rate, day }, say) =>
    text(
      'Price missing',
      `“${say.name(rate)}” has no price on ${say.day(day)}.`,
      'Add an entry that begins on this day at the latest.',
    ),
  'key-is-zero': ({ amount }, say) =>
    text(
      'Key is zero',
      `${say.money(amount)} is to be split, but all numbers of the key are zero.`,
      'Correct the figures, or settle the case with "choose".',
    ),
  'nobody-takes-part': ({ from, until }, say) =>
    text(
      'Nobody takes part',
      `From ${say.day(from)} to before ${say.day(until)} there is cost, but nobody takes part.`,
      'Enter the participation, or move the cost to another period.',
    ),
  'quota-missing': ({ party }, say) =>
    text(
      'No number agreed',
      `The table has no number for “${say.name(party)}”.`,
      'Add the number ("0" if it bears nothing) or "others".',
    ),
  'quota-absent': ({ party }, say) =>
    text(
      'Number without participation',
      `“${say.name(party)}” has a number but takes no part in this segment.`,
      'Enter the participation, or agree "absent": "rescale".',
    ),
  'no-case-applies': ({ from, until }, say) =>
    text(
      'No case applies',
      `From ${say.day(from)} to before ${say.day(until)} none of the cases holds; the text leaves it open.`,
      'Add a case or "otherwise".',
    ),
  'rest-negative': ({ amount }, say) =>
    text(
      'Rest is negative',
      `The fixed portions exceed the cost; the rest is ${say.money(amount)}.`,
      'Check whether the cost is complete; the rest is shared as a credit.',
    ),
  'cost-type-without-pool': ({ costType, text: item }, say) =>
    text(
      'Cost without a pool',
      `“${item}” (cost type “${say.name(costType)}”) belongs to no pool.`,
      'Put the cost type into a pool.',
    ),
  'cost-outside-period': ({ text: item, from, until }, say) =>
    text(
      'Cost outside the period',
      `“${item}” (${say.day(from)} to before ${say.day(until)}) lies only partly in the period.`,
      'Split the item at the border of the period.',
    ),
  'odd-part-without-bearer': ({ amount, unit }, say) =>
    text(
      'Odd part without a bearer',
      `${say.money(amount)} is no multiple of ${say.money(unit)}, and nobody bears what is over.`,
      'Name in the rounding ("below") who does.',
    ),
  'rounding-difference': ({ amount, collected, difference }, say) =>
    text(
      'Total restated',
      `Cost ${say.money(amount)}, rounded shares together ${say.money(collected)}: a difference of ${say.money(difference)}.`,
      'Nothing to do: the agreement states the sum of the rounded shares.',
    ),
  'over-recovery': ({ tariff, amount }, say) =>
    text(
      'Over-recovery',
      `The charges by “${say.name(tariff)}” exceed the cost by ${say.money(amount)}.`,
      'Nothing to do: the agreement settles the over-recovery.',
    ),
  'under-recovery': ({ tariff, amount }, say) =>
    text(
      'Under-recovery',
      `The charges by “${say.name(tariff)}” leave ${say.money(amount)} of the cost uncovered.`,
      'Nothing to do: the agreement settles the under-recovery.',
    ),
  'pool-without-cost': ({ pool }, say) =>
    text(
      'Pool without cost',
      `No cost is recorded in the pool “${say.name(pool)}”.`,
      'Check whether cost is still missing.',
    ),
  'share-of-nothing': ({ party }, say) =>
    text(
      'Member without a share',
      `“${say.name(party)}” takes part but bears nothing.`,
      'Check figures and participation.',
    ),

  'weights-missing': () => text('No receivers', 'Nobody is named to split among.', 'Name at least one receiver.'),
  'weight-negative': ({ key, received }) =>
    text('Negative weight', `The weight of “${key}” is ${received}.`, 'Give zero or a positive number.'),
  'amount-not-in-steps': ({ amount, step }, say) =>
    text(
      'Amount is no multiple',
      `${say.money(amount)} is no multiple of ${say.money(step)}.`,
      'Round the amount first, or take a smaller step.',
    ),
};
