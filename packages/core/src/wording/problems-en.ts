import type { NamedThing } from '../base/problem.ts';
import { costIn, text, type ProblemCatalogue } from './problem-words.ts';

const things: Record<NamedThing, string> = {
  party: 'Party',
  bearer: 'Bearer',
  pool: 'Pool',
  clause: 'Clause',
  figure: 'Key figure',
  tariff: 'Tariff',
  rate: 'Rate',
  'cost type': 'Cost type',
  account: 'Account',
  service: 'Service',
  role: 'Role',
  duty: 'Duty',
  tax: 'VAT from',
  receiver: 'Receiver',
};

const kinds: Record<string, string> = {
  string: 'a text in quotation marks',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object',
  null: 'nothing (null)',
};

const shapes: Record<string, string> = {
  party: 'the id of a party of the agreement, or a whole party with id, name and roles',
  selection: 'a selection: "all", a list of parties, {"role": …}, {"uses": …} or {"except": …}',
  reference: 'a day such as {"on": "06-30", "year": -1} or a stretch such as {"during": "segment"}',
  price: 'an amount such as "12.50" or a rate such as {"rate": "workplace"}',
  condition: 'a condition such as {"takesPart": …}, {"since": …} or {"spread": …, "over": …}',
  level: 'a level such as {"amount": "100.00", "per": "year"}, {"percent": "40"} or {"change": "5"}',
  serves: 'what is delivered: {"to": {…}} with a number for each pool, or {"figure": …, "at": …, "pools": […]}',
  paidAhead: 'a list of payments, or "recorded"',
  advanceDays: 'days of the year such as ["04-01", "07-01"], or "onDemand"',
  key: 'a key such as {"key": "each"} or {"key": "figure", "figure": …, "at": …}, or "agreed"',
  difference: '"restate", "largestShare", {"to": …} or {"inOrder": […]}',
};

const changes = { accession: 'an accession', withdrawal: 'a withdrawal', dissolution: 'the dissolution' };

const parts = { recomputation: 'recomputation of the past', lumpSum: 'lump sum', assets: 'share of assets' };

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
      `Expected is ${kinds[expected] ?? expected}, given is ${kinds[received] ?? received}.`,
      `Give ${kinds[expected] ?? expected}.`,
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
  'check-digits-wrong': ({ received }) =>
    text(
      'Check digits wrong',
      `The check digits of “${received}” do not fit the rest of it.`,
      'Compare the number with its source, character by character.',
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
  'number-negative': ({ received }, say) =>
    text(
      'Negative number',
      `${say.number(received)} is below zero; a weight is never negative.`,
      'Give zero or a positive number.',
    ),
  'number-not-positive': ({ received }, say) =>
    text('Number not positive', `${say.number(received)} is not above zero.`, 'Give a number above zero.'),
  'percent-out-of-range': ({ received }, say) =>
    text(
      'Percentage outside 0 to 100',
      `${say.number(received)} is not between 0 and 100.`,
      'Give a percentage from 0 to 100.',
    ),
  'amount-invalid': ({ received }) =>
    text(
      'Amount invalid',
      `“${received}” is not an amount in euro and cents.`,
      'Write exactly two decimals with a point, such as "1234.56".',
    ),
  'amount-too-large': ({ received }, say) =>
    text(
      'Amount too large',
      `${say.money(received)} exceeds the maximum of 10,000,000,000,000.00 euro.`,
      'Check the number of digits.',
    ),
  'threshold-not-one': () =>
    text(
      'Threshold unclear',
      'The condition names no threshold, or two.',
      'Name either "over" (greater than) or "atLeast".',
    ),
  'bound-empty': () =>
    text('Bound without a value', 'The bound names neither a minimum nor a maximum.', 'Name "min", "max" or both.'),
  'disposed-before-use': ({ received }, say) =>
    text(
      'Disposal before use',
      `The disposal on ${say.day(received)} is before the day the asset was put to use.`,
      'Correct one of the two days.',
    ),
  'period-too-long': ({ from, until }, say) =>
    text(
      'Period too long',
      `The period from ${say.day(from)} to before ${say.day(until)} is longer than a hundred years.`,
      'Name a shorter period.',
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
  'percent-not-hundred': ({ sum }, say) =>
    text(
      'Percentages do not add up to 100',
      `The portions add up to ${say.number(sum)} %.`,
      'Correct the percentages, or append a "rest".',
    ),
  'percent-over-hundred': ({ sum }, say) =>
    text(
      'Percentages above 100',
      `The portions add up to ${say.number(sum)} %, more than the whole.`,
      'Correct the percentages to at most 100 %.',
    ),
  'rest-missing': ({ portion }) =>
    text('Rest missing', `Beside a portion “${portion}” nothing says who bears the rest.`, 'Append a portion "rest".'),
  'rest-not-last': () =>
    text('Rest is not last', 'Another portion follows the rest.', 'Put the rest last; there is only one.'),
  'quota-total-differs': ({ sum, total }, say) =>
    text(
      'Table of the key is wrong',
      `The numbers add up to ${say.number(sum)}, the control sum is ${say.number(total)}.`,
      'Find the wrong number; a table is never rescaled silently.',
    ),
  'bearer-left-out': ({ party }, say) =>
    text(
      'Bearer left out',
      `“${say.name('party', party)}” is to bear, but the selection ("among") leaves it out.`,
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
  'figure-owner-unfit': ({ figure, of, wanted }, say) => {
    const owned = { party: 'is each party’s own', everyone: 'is everyone’s', pool: 'is each pool’s own' };
    const reads = {
      party: ['cannot be read party by party', 'Name a key figure of the parties.'],
      everyone: ['cannot be an index', 'Name a figure that is everyone’s ("of": "everyone").'],
      pool: ['cannot be read pool by pool', 'Name a figure of the pools ("of": "pool").'],
    } as const;
    const [cannot, remedy] = reads[wanted];
    return text('Figure does not fit here', `“${say.name('figure', figure)}” ${owned[of]} and ${cannot}.`, remedy);
  },
  'presence-needs-whole': () =>
    text(
      'Presence without the whole period',
      'Weighing by presence is possible only where all share the whole period.',
      'Give the pool "time": "whole", or leave out the key "presence".',
    ),
  'brackets-unordered': () =>
    text(
      'Brackets out of order',
      'Each bracket must reach higher than the one before; only the last may be open.',
      'Put the brackets in order of "upTo" and leave it out at the last only.',
    ),
  'rule-too-large': ({ maximum }) =>
    text(
      'Rule too large',
      `The rule has more than ${maximum} parts.`,
      'Merge equal parts, or share the cost in several pools.',
    ),
  'fraction-missing': ({ from, until }, say) =>
    text(
      'Shareable part missing',
      `From ${say.day(from)} to before ${say.day(until)} nothing says which part of the cost is shared.`,
      `Let the first entry begin on ${say.day(from)} or earlier.`,
    ),
  'succession-circular': ({ party }, say) =>
    text(
      'Succession in a circle',
      `“${say.name('party', party)}” succeeds itself by way of others.`,
      'Correct "successor".',
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

  'notice-not-agreed': ({ noticeOn }, say) =>
    text(
      'No notice agreed',
      `A notice that is received on ${say.day(noticeOn)} leads to no end: the agreement names no period of notice.`,
      'Add the period of notice (“notice”) to “term”, or end the agreement by consent.',
    ),
  'notice-without-end': ({ noticeOn }, say) =>
    text(
      'No end in sight',
      `A notice that is received on ${say.day(noticeOn)} finds no end for which it counts.`,
      'Name a first term (“first”), or allow notice to another end than that of the term.',
    ),
  'notice-late': ({ noticeOn, receivedBy, missed, end }, say) =>
    text(
      'Notice too late',
      `The notice is received on ${say.day(noticeOn)}; to end before ${say.day(missed)} it had to be received by ${say.day(receivedBy)}.`,
      `It counts for the next end: whoever gave notice is no longer in it from ${say.day(end)}.`,
    ),
  'notice-end-not-agreed': ({ asked, end }, say) =>
    text(
      'No end to which notice can be given',
      `By the notice ${say.day(asked)} would be the first day without the party; the agreement knows no such end.`,
      `The notice counts for the next end: the first day without the party is ${say.day(end)}. If it is to leave earlier, all must consent.`,
    ),
  'versions-overlapping': ({ other, from, until }, say) =>
    text(
      'Versions overlap',
      `From ${say.day(from)}${until === undefined ? '' : ` until before ${say.day(until)}`} version ${other} is in force, too.`,
      'Let this version begin later, or that one end earlier.',
    ),
  'versions-gap': ({ from, until }, say) =>
    text(
      'Gap between two versions',
      `From ${say.day(from)} until before ${say.day(until)} no version is in force; these days cannot be settled.`,
      'Let this version begin earlier, or agree what holds in between.',
    ),
  'version-reaches-back': ({ from, until, since, statements }, say) =>
    text(
      'Reaches back',
      `From ${say.day(since)} the version changes a period that was settled: ${say.day(from)} until before ${say.day(until)}${
        statements.length === 0 ? '' : `, statements ${severalOf(statements)}`
      }.`,
      'That is allowed; correct the statements once the version is in force.',
    ),

  'agreement-unknown': ({ asKnownOn, knownFrom }, say) =>
    text(
      'Agreement not known yet',
      `On ${say.day(asKnownOn)} no version of the agreement was known.`,
      knownFrom === '' ? 'Record a version.' : `Ask as of ${say.day(knownFrom)} or later.`,
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
  'figure-missing': ({ figure, party, pool, wanted }, say) =>
    text(
      'Key figure missing',
      party === undefined && pool === undefined
        ? `The figure “${say.name('figure', figure)}” ${say.moment(wanted)} is missing.`
        : `For “${party === undefined ? say.name('pool', pool ?? '') : say.name('party', party)}” the figure “${say.name('figure', figure)}” ${say.moment(wanted)} is missing.`,
      'Enter the value with its source; a zero must be entered too.',
    ),
  'index-not-positive': ({ figure, value }, say) =>
    text(
      'Index not positive',
      `“${say.name('figure', figure)}” stands at ${say.number(value)} at its start; no rise can be reckoned from it.`,
      'Correct the value of the index.',
    ),
  'figure-negative': ({ figure, party, pool = '', value }, say) =>
    text(
      'Key figure negative',
      `“${say.name('figure', figure)}” of “${party === undefined ? say.name('pool', pool) : say.name('party', party)}” is ${say.number(value)}; a weight is never negative.`,
      'Correct the value.',
    ),
  'rate-missing': ({ rate, day }, say) =>
    text(
      'Price missing',
      `“${say.name('rate', rate)}” has no price on ${say.day(day)}.`,
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
      `The table has no number for “${say.name('party', party)}”.`,
      'Add the number ("0" if it bears nothing) or "others".',
    ),
  'quota-absent': ({ party }, say) =>
    text(
      'Number without participation',
      `“${say.name('party', party)}” has a number but takes no part in this segment.`,
      'Enter the participation, or agree "absent": "rescale".',
    ),
  'no-case-applies': ({ from, until }, say) =>
    text(
      'No case applies',
      `From ${say.day(from)} to before ${say.day(until)} none of the cases holds; the text leaves it open.`,
      'Add a case or "otherwise".',
    ),
  'bounds-crossed': ({ party, min, max }, say) =>
    text(
      'Bounds contradict each other',
      `For “${say.name('party', party)}” the minimum ${say.money(min)} is above the maximum ${say.money(max)}.`,
      'Correct the bounds; of several the tightest counts.',
    ),
  'limits-cannot-be-met': ({ amount, reached, missing }, say) =>
    text(
      'Limits cannot be met',
      `To be split are ${say.money(amount)}, within the bounds at most or at least ${say.money(reached)}: ${say.money(missing)} are missing.`,
      'Loosen a bound, or name with "borneBy" who bears the difference.',
    ),
  'limit-on-credit': ({ amount }, say) =>
    text(
      'Limit on a credit',
      `What is split is a credit of ${say.money(amount)}; the bounds apply to the signed amount.`,
      'Check whether the bound is meant for credits too.',
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
      `“${item}” (cost type “${say.name('cost type', costType)}”) belongs to no pool.`,
      'Put the cost type into a pool.',
    ),
  'cost-item-unrouted': ({ text: item, pools }, say) =>
    text(
      'Cost without a way',
      `“${item}” fits none of the pools that take its cost type: ${pools.map((pool) => `“${say.name('pool', pool)}”`).join(', ')}.`,
      'Name the service of the item, or the day its liability arose ("arose").',
    ),
  'cost-across-versions': ({ text: item, pools }, say) =>
    text(
      'Cost across two versions',
      `“${item}” reaches across a change of version and does not belong into the same pool before and after it (${pools.map((pool) => `“${say.name('pool', pool)}”`).join(', ')}).`,
      'Split the item at the day on which the new version begins.',
    ),
  'cost-outside-period': ({ text: item, from, until }, say) =>
    text(
      'Cost outside the period',
      `“${item}” (${say.day(from)} to before ${say.day(until)}) lies only partly in the period.`,
      'Split the item at the border of the period.',
    ),
  'support-not-in-order': ({ pool }, say) =>
    text(
      'Support pool without rank',
      `The support pool “${say.name('pool', pool)}” is not in the order of the step-down method.`,
      'Name each support pool in "order" exactly once.',
    ),
  'delivery-not-counted': ({ from, to, method }, say) =>
    text(
      'Delivery is not counted',
      `“${say.name('pool', from)}” also serves “${say.name('pool', to)}”; the ${method === 'direct' ? 'direct method' : 'step-down method in this order'} does not count that.`,
      'Choose the reciprocal method, change the order, or say that such deliveries are left out: "leavesOut": "others".',
    ),
  'support-serves-nobody': ({ pool }, say) =>
    text(
      'Support cost reaches nobody',
      `What the support pool “${say.name('pool', pool)}” costs reaches, in whole or in part, no pool that members share.`,
      'Add what it delivers to; support pools that serve only one another share nothing.',
    ),
  'tax-rate-unfit': ({ treatment }) =>
    text(
      'Tax rate unfit',
      treatment === 'taxable'
        ? 'What is taxable has a rate of tax; none is given.'
        : 'What is not taxable or exempt has no rate of tax.',
      treatment === 'taxable' ? 'Give “percent”.' : 'Strike “percent”, or write “taxable”.',
    ),
  'input-tax-missing': ({ from, items }, say) =>
    text(
      'No input tax recorded',
      `From ${say.day(from)} cost is shared without input tax, but ${items === 1 ? 'the one cost item' : `none of the ${items} cost items`} of that time names ${items === 1 ? 'none' : 'any'}.`,
      'Record for each item the tax it contains ("inputTax"), or "0.00" where it contains none.',
    ),
  'input-tax-unfit': ({ amount, tax }, say) =>
    text(
      'Input tax does not fit the amount',
      `${say.money(amount)} cannot contain ${say.money(tax)} of tax.`,
      'Give in "amount" the amount with tax and in "inputTax" the tax in it, with the same sign.',
    ),
  'advance-tax-unfit': ({ party, amount, tax }, say) =>
    text(
      'Tax does not fit the advance',
      `The advance of “${say.name('party', party)}” of ${say.money(amount)} cannot contain ${say.money(tax)} of tax.`,
      'Give in "amount" what was paid with tax and in "tax" the tax in it, with the same sign.',
    ),
  'advance-tax-not-due': ({ party, tax }, say) =>
    text(
      'Tax in the advance that is not due',
      `An advance of “${say.name('party', party)}” names ${say.money(tax)} of tax; in this period services to it are not taxable.`,
      'Leave out "tax"; if an invoice showed it, correct that invoice (§ 14c UStG).',
    ),
  'interest-rate-missing': ({ from, until }, say) =>
    text(
      'Interest rate missing',
      `The version is in force from ${say.day(from)}, an interest rate only from ${say.day(until)}.`,
      'Add the rate that holds from the start.',
    ),
  'cost-not-shareable': ({ text: item, costType, amount }, say) =>
    text(
      'Cost is not shareable',
      `“${item}” of ${say.money(amount)} (cost type “${say.name('cost type', costType)}”) is not shareable by the agreement.`,
      'Nothing to do: the amount is shown and not shared. If it is shareable after all, give it another cost type.',
    ),
  'cost-item-twice': ({ text: item, amount, document }, say) =>
    text(
      'Item recorded twice',
      `“${item}” of ${say.money(amount)} stands in the period already, with the document “${document}”.`,
      'Check whether these are two services; else take one of them back.',
    ),
  'cost-changed': ({ costType, before, after, percent }, say) =>
    text(
      'Cost has changed a lot',
      `Cost of the type “${say.name('cost type', costType)}” was ${say.money(before)} in the period before and is now ${say.money(after)} (${say.number(percent)} %).`,
      'Check whether something is missing or recorded twice before you send statements.',
    ),
  'direct-in-support': ({ text: item, pool }, say) =>
    text(
      'Direct charge in a support pool',
      `“${item}” names a bearer but lies in the support pool “${say.name('pool', pool)}”, whose cost other pools bear.`,
      'Route the item into a pool that is shared, or leave the bearer out.',
    ),
  'grant-open': ({ text: item, amount, condition }, say) =>
    text(
      'Grant still open',
      `“${item}” of ${say.money(amount)} does not lessen the cost yet: “${condition}” is open.`,
      'Tell the grant again once it is known whether the condition is met.',
    ),
  'grant-failed': ({ text: item, amount, condition }, say) =>
    text(
      'Grant lost',
      `“${item}” of ${say.money(amount)} is lost: “${condition}” was not met.`,
      'Nothing to do: the cost is shared without the grant.',
    ),
  'rate-covers-cost': ({ text: item, costType, rate }, say) =>
    text(
      'Cost charged twice',
      `“${item}” (cost type “${say.name('cost type', costType)}”) is paid for by the flat rate “${say.name('rate', rate)}” already.`,
      'Take the item back, or correct what the flat rate covers ("covers").',
    ),
  'assets-without-terms': ({ version }) =>
    text(
      'Assets without terms',
      `Version ${version} of the agreement does not say how assets are to be reckoned.`,
      'Add "assets": whether depreciation and interest are shared, left out, or booked by the members.',
    ),
  'posts-without-terms': ({ version }) =>
    text(
      'Posts without terms',
      `Version ${version} of the agreement does not say how staff at flat rates is to be reckoned.`,
      'Add "staff" with its overheads and the cost types that the rate pays for.',
    ),
  'asset-past-life': ({ text: item, lifeMonths }) =>
    text(
      'Asset past its life',
      `“${item}” is written off after ${lifeMonths} months and was not disposed of.`,
      'Nothing to do if it is still used; else report its disposal.',
    ),
  'grants-over-cost': ({ text: item, grants, cost }, say) =>
    text(
      'Grants above the cost',
      `The grants for “${item}” are ${say.money(grants)}, its acquisition cost ${say.money(cost)}: more than 100 %.`,
      'Check grants and acquisition cost.',
    ),
  'overhead-over-hundred': ({ name, percent }, say) =>
    text(
      'Overhead above 100 %',
      `The overhead “${name}” is ${say.number(percent)} % of the flat rate.`,
      'Check whether percent are meant.',
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
      `The charges by “${say.name('tariff', tariff)}” exceed the cost by ${say.money(amount)}.`,
      'Nothing to do: the agreement settles the over-recovery.',
    ),
  'over-recovery-untaxed': ({ tariff, amount, treatment, legalBasis }, say) =>
    text(
      'Over-recovery without tax',
      `The over-recovery of ${say.money(amount)} by “${say.name('tariff', tariff)}” is not given back to the members, although the service is ${treatment === 'exempt' ? 'exempt' : 'not taxable'} (${legalBasis}).`,
      'See whether still exactly the cost is reimbursed: it hangs on that (§ 2b (3) no. 2 (c), § 4 no. 29 UStG).',
    ),
  'tax-number-missing': ({ party }, say) =>
    text(
      'Tax number missing',
      `The services are taxable, and “${say.name('party', party)}” has neither a tax number nor a VAT ID.`,
      'Enter one of them with the party: an invoice with VAT must show it (§ 14 (4) no. 2 UStG).',
    ),
  'under-recovery': ({ tariff, amount }, say) =>
    text(
      'Under-recovery',
      `The charges by “${say.name('tariff', tariff)}” leave ${say.money(amount)} of the cost uncovered.`,
      'Nothing to do: the agreement settles the under-recovery.',
    ),
  'pool-without-cost': ({ pool }, say) =>
    text(
      'Pool without cost',
      `No cost is recorded in the pool “${say.name('pool', pool)}”.`,
      'Check whether cost is still missing.',
    ),
  'mandatory-service-left-out': ({ party, service, from }, say) =>
    text(
      'Mandatory service left out',
      `“${say.name('party', party)}” takes part, but from ${say.day(from)} without the service “${say.name('service', service)}”, which is mandatory for all.`,
      'Record that it takes the service, or change the catalogue of the agreement.',
    ),
  'share-of-nothing': ({ party }, say) =>
    text(
      'Member without a share',
      `“${say.name('party', party)}” takes part but bears nothing.`,
      'Check figures and participation.',
    ),
  'share-negative': ({ party, amount }, say) =>
    text(
      'Share negative',
      `“${say.name('party', party)}” is owed ${say.money(amount)} by a pool that costs money.`,
      'Check whether this was agreed.',
    ),
  'share-changed': ({ party, before, after, percent }, say) =>
    text(
      'Share changed much',
      `The share of “${say.name('party', party)}” was ${say.money(before)} last time and is ${say.money(after)} now (${say.number(percent)} %).`,
      'Check cost and key figures before sending the statement.',
    ),

  'advances-without-terms': ({ version }) =>
    text(
      'No advances agreed',
      `Version ${version} of the agreement says nothing about advances.`,
      'Add a version with “advances”, or record what is paid ahead as payments.',
    ),
  'budget-not-in-force': () =>
    text(
      'Budget not in force',
      'Advances go by the budget, which is not in force, and no provisional basis is agreed.',
      'Wait for the budget, or agree on a provisional basis (“provisional”).',
    ),
  'advance-negative': ({ party, amount }, say) =>
    text(
      'Advance negative',
      `The basis of the advances of “${say.name('party', party)}” is ${say.money(amount)}: it is asked for nothing.`,
      'Nothing to do: what is left to it stands in the settlement.',
    ),
  'advance-without-day': ({ party, amount }, say) =>
    text(
      'No day left for advances',
      `No day of the agreement is left on which ${say.money(amount)} could be asked of “${say.name('party', party)}”.`,
      'Leave it to the settlement, or agree on an advance at need.',
    ),
  'advances-above-cost': ({ party, advances, cost }, say) =>
    text(
      'Advances above the cost',
      `“${say.name('party', party)}” is asked for ${say.money(advances)} ahead and bears ${say.money(cost)}.`,
      'Plan the rest of the year anew on a lower basis, or pay back what is too much.',
    ),
  'payment-without-advance': ({ party, amount, on }, say) =>
    text(
      'Payment without an advance',
      `“${say.name('party', party)}” paid ${say.money(amount)} on ${say.day(on)} for days for which it was asked for nothing.`,
      'Check party and days of the payment, or plan the advances of these days.',
    ),

  'advances-settled': () =>
    text(
      'Advances are settled already',
      'A correction by difference settles no advances; the corrected statement took them off.',
      'Strike the advances, or replace the statement.',
    ),
  'change-without-terms': ({ change }) =>
    text(
      'Nothing agreed',
      `The agreement does not say what is paid once on ${changes[change]}.`,
      `Add “${change}” to the agreement, or settle the running cost only.`,
    ),
  'change-part-unfit': ({ part, change }) =>
    text(
      'Part does not fit',
      `There is no ${parts[part]} on ${changes[change]}.`,
      part === 'recomputation'
        ? 'The past is computed again only for who joins. Choose a lump sum or a share of assets.'
        : 'A lump sum is paid by who joins or leaves. Choose a share of assets.',
    ),

  'base-rate-missing': ({ day }, say) =>
    text(
      'Base rate missing',
      `For ${say.day(day)} no base rate is known; interest on arrears cannot be computed.`,
      'Add the base rate of § 247 BGB to the agreement under “late”, as the Deutsche Bundesbank published it for the half-year.',
    ),

  'trend-too-low': ({ received }, say) =>
    text(
      'Change below −100%',
      `Cost cannot fall by more than 100%; ${say.number(received)}% was given.`,
      'Give the change in percent: “3” for 3% more, “-2” for 2% less.',
    ),
  'trend-without-cost': ({ costType }, say) =>
    text(
      'Trend without cost',
      `The trend of “${say.name('cost type', costType)}” moves nothing: in the base year nothing of it is booked that could be carried on, or all of it is planned.`,
      'Check cost type and years of the trend. What follows from assets, posts and accounts is moved by no trend.',
    ),
  'base-year-without-cost': ({ from, until }, say) =>
    text(
      'Base year without cost',
      `Nothing is booked ${say.moment(`${from}/${until}`)} that could be carried on.`,
      'Choose a year whose cost is recorded, or record what is planned for the years to come.',
    ),

  'already-taking-part': ({ party, from }, say) =>
    text(
      'Takes part already',
      `“${say.name('party', party)}” has taken part since ${say.day(from)} and cannot join once more.`,
      'Choose another member, or a day on which it takes no part.',
    ),
  'not-taking-part': ({ party, day, joins }, say) =>
    text(
      'Takes no part',
      joins === undefined
        ? `“${say.name('party', party)}” takes no part on the day before ${say.day(day)} and cannot leave.`
        : `“${say.name('party', party)}” joins on ${say.day(joins)} only and cannot leave on ${say.day(day)}.`,
      'Choose a later day, or a member that takes part.',
    ),
  'change-after-period': ({ day, from, until }, say) =>
    text(
      'After the period',
      `What is computed is ${say.moment(`${from}/${until}`)}; what happens on ${say.day(day)} changes nothing of it.`,
      'Choose a day within the period, or a run for a later one.',
    ),
  'quota-not-one': ({ pool, quotas }, say) =>
    text(
      'Not one quota',
      quotas === 0
        ? `“${say.name('pool', pool)}” is not shared by agreed quotas.`
        : `“${say.name('pool', pool)}” has ${quotas} tables of quotas; which one is meant is open.`,
      'Replace the whole rule of the pool ("ruleReplaced").',
    ),
  'cost-to-move-missing': ({ pool, costType }, say) => {
    const of = [
      ...(costType === undefined ? [] : [`“${say.name('cost type', costType)}”`]),
      ...(pool === undefined ? [] : [`“${say.name('pool', pool)}”`]),
    ];
    return text(
      'No cost to move',
      `In the period there is no cost ${of.length === 0 ? '' : `in ${of.join(' in ')} `}that a percentage could move.`,
      'Choose another cost type or pool, or give an amount ("costAdded").',
    );
  },

  'weights-missing': () => text('No receivers', 'Nobody is named to split among.', 'Name at least one receiver.'),
  'weight-negative': ({ key, received }, say) =>
    text('Negative weight', `The weight of “${key}” is ${say.number(received)}.`, 'Give zero or a positive number.'),
  'amount-not-in-steps': ({ amount, step }, say) =>
    text(
      'Amount is no multiple',
      `${say.money(amount)} is no multiple of ${say.money(step)}.`,
      'Round the amount first, or take a smaller step.',
    ),

  'steps-not-rising': ({ before, upTo }, say) =>
    text(
      'Steps do not rise',
      `After the step up to ${say.number(before)} comes the step up to ${say.number(upTo)}.`,
      'Order the steps so that they rise, each limit once.',
    ),
  'steps-too-short': ({ upTo, units }, say) =>
    text(
      'Steps do not reach far enough',
      `The last step reaches up to ${say.number(upTo)}; all together need ${say.number(units)}.`,
      'Add a step for what all need together.',
    ),
  'group-twice': ({ group }) =>
    text('Group named twice', `The cost of the group “${group}” is given twice.`, 'Take one of them away.'),
  'group-missing': ({ group, missing, groups }, say) =>
    text(
      'Cost of a group is missing',
      `What “${group}” would cost by itself is not given; ${say.number(String(missing))} of ${say.number(String(groups))} groups are missing.`,
      'Add the cost of every group, or describe cost as a function (fixed, stepped, per unit).',
    ),
  'game-too-large': ({ members, most }, say) =>
    text(
      'Too many members',
      `${say.number(String(members))} members have too many groups to look at each; ${say.number(String(most))} members can be dealt with.`,
      'Merge members, describe cost as a function, or estimate the Shapley value from a sample.',
    ),
  'cost-falls': ({ group, cost, joining, together, count, inEuro }, say) =>
    text(
      'Cost falls by joining',
      `“${group}” would cost ${costIn(say, inEuro)(cost)}, together with “${joining}” only ${costIn(say, inEuro)(together)} (the largest of ${say.number(String(count))} such places).`,
      'Check the estimates for both groups.',
    ),
  'together-dearer': ({ group, cost, alone, count, inEuro }, say) =>
    text(
      'Dearer together than alone',
      `“${group}” would cost ${costIn(say, inEuro)(cost)} together, and ${costIn(say, inEuro)(alone)} if each member were alone (the largest of ${say.number(String(count))} such groups).`,
      'Check the estimates; what is cheaper alone can be run alone within the group, too.',
    ),
  'cost-function-missing': ({ pool, amount }, say) =>
    text(
      'Cost alone is missing',
      `What “${say.name('pool', pool)}” would cost for single members and groups is not given; together it is ${say.money(amount)}.`,
      'Say which part is fixed and what the rest goes by, with the source; or record comparisons. Nothing is estimated.',
    ),
  'game-cost-differs': ({ pool, declared, amount, difference, direction }, say) =>
    text(
      'What is declared is not the cost of the run',
      `For all together, what is declared of “${say.name('pool', pool)}” comes to ${say.money(declared)}, ${say.money(difference)} ${direction} than the ${say.money(amount)} they bear in the run.`,
      'Correct what is declared, let the rest go by a key, or ask expressly that all parts be moved in proportion ("scale").',
    ),
  'split-impossible': () =>
    text(
      'No split is possible',
      'Groups that may bear no more than their own cost leave no split of the whole cost.',
      'Measure the excess plainly or per member, or check the costs by which nothing is saved.',
    ),
  'benefit-negative': ({ member, alone, separable, inEuro }, say) =>
    text(
      'Cheaper alone than together',
      `“${member}” causes ${costIn(say, inEuro)(separable)} together and would cost ${costIn(say, inEuro)(alone)} alone.`,
      'Check both estimates; without a benefit for all the rest cannot be shared by benefit.',
    ),
  'benefits-missing': ({ rest, inEuro }, say) =>
    text(
      'No benefit to share by',
      `${costIn(say, inEuro)(rest)} are to be shared by remaining benefit, and nobody has any.`,
      'Check the costs, or share the rest in equal parts.',
    ),
  'bounds-without-split': ({ least, most, cost }, say) =>
    text(
      'Bounds leave no split',
      `Together at least ${say.number(least)} and at most ${say.number(most)} would be borne, and the cost is ${say.number(cost)}; or what somebody pays at least is above what they pay at most.`,
      'Take the Shapley value or the nucleolus, or check the costs of the groups.',
    ),
  'estate-over-claims': ({ estate, claims }, say) =>
    text(
      'More than is claimed',
      `${say.number(estate)} are to be divided, and only ${say.number(claims)} are claimed together.`,
      'Meet all claims, and share the rest by another rule.',
    ),

  'periods-not-alike': ({ from, until, nextFrom, nextUntil }, say) =>
    text(
      'Periods do not compare',
      `Compared are ${say.day(from)} up to before ${say.day(until)} and ${say.day(nextFrom)} up to before ${say.day(nextUntil)}.`,
      'Compare the same days of two years, the earlier first.',
    ),
  'periods-overlapping': ({ from, otherUntil }, say) =>
    text(
      'Settled periods overlap',
      `The days from ${say.day(from)} up to before ${say.day(otherUntil)} are in two settlements.`,
      'Take for each day only the settlement that stands: the corrected one, not the first one, too.',
    ),

  'baselines-missing': () =>
    text(
      'No stand-alone comparison',
      'What the task costs, or would cost, alone is not recorded.',
      'Record cost alone with its year and source (“baselines”), best for every party.',
    ),
  'baseline-not-carried': ({ parties, from, until, because }, say) => {
    const whose = parties.length === 0 ? 'all together' : severalOf(parties.map((id) => say.name('party', id)));
    const reasons = {
      noIndex: 'It is recorded for another year, but there is no price index.',
      partOfPeriod: 'Who takes part for some of the time only is not compared with the carried cost of a whole period.',
      otherLength: 'What is recorded is for a shorter or longer period.',
      otherMembers: 'What is recorded is for a year in which others took part.',
    };
    const remedy = 'Record cost alone for this period';
    return text(
      'Without cost alone',
      `For ${whose} there is no cost alone from ${say.day(from)} until before ${say.day(until)}. ${reasons[because]}`,
      because === 'noIndex' ? `${remedy}, or give a price index.` : `${remedy}.`,
    );
  },
  'index-year-missing': ({ index, year, known: years }) =>
    text(
      'Year missing in price index',
      `“${index}” has no value for ${year}.`,
      `There are: ${severalOf(years.map(String))}. Add the value with its source, or record cost alone for the year.`,
    ),
  'index-year-twice': ({ index, year }) =>
    text('Year twice in price index', `“${index}” has two values for ${year}.`, 'Give one value for each year.'),
  'investment-unused': ({ text: named, parties }, say) =>
    text(
      'Spending not counted',
      `“${named}” is of ${parties.length === 0 ? 'all together' : severalOf(parties.map((id) => say.name('party', id)))}, for whom there is no cost alone.`,
      'Say whose spending it is, or record cost alone for them.',
    ),
  'discount-rate-missing': () =>
    text(
      'Rate missing',
      'Without a rate of interest no present value is computed.',
      'Give a rate for a year, in percent; 0 discounts nothing.',
    ),
  'years-not-in-order': ({ from, until, nextFrom, nextUntil }, say) =>
    text(
      'Years out of order',
      `${say.day(from)} until before ${say.day(until)} is followed by ${say.day(nextFrom)} until before ${say.day(nextUntil)}.`,
      'Give the years one after the other, the earliest first, none twice.',
    ),

  'rate-too-low': ({ received }, say) =>
    text(
      'Rate too low',
      `At a rate of ${say.number(received)} for each period nothing would be left.`,
      'Give it in parts of 1, above -1: 5% is 0.05.',
    ),
  'periods-too-many': ({ periods, most }, say) =>
    text(
      'Too many periods',
      `${say.number(String(periods))} periods are given, ${say.number(String(most))} can be dealt with.`,
      'Compute in longer periods.',
    ),
};

function severalOf(numbers: readonly string[]): string {
  return numbers.length > 6 ? `${numbers[0] ?? ''} to ${numbers.at(-1) ?? ''} (${numbers.length})` : numbers.join(', ');
}
