import { formatsFor } from './formats.ts';
import type { ScenarioWords } from './scenario-words.ts';

const numbers = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];
const counted = (count: number) => numbers[count] ?? String(count);
const and = formatsFor('en').list;
const of = (what: string | undefined) => (what === undefined ? 'all cost' : `the cost of “${what}”`);

export const scenariosInEnglish: ScenarioWords = {
  caution:
    'This is a what-if: computed as a settlement of the same period, but on assumptions. Nothing of it is stored or decided.',
  when: {
    nothing: 'If all stayed as it is,',
    several: (changes) => `If these ${counted(changes)} assumptions were true together,`,
    memberJoins: ({ party, day }) => `If ${party} joined on ${day},`,
    memberLeaves: ({ party, day }) => `If ${party} left on ${day},`,
    ruleReplaced: ({ pool }) => `If “${pool}” were shared by the other rule,`,
    quotaChanged: ({ pool }) => `If the other quotas held for “${pool}”,`,
    figureChanged: ({ figure, owner, value }) =>
      `If “${figure}”${owner === undefined ? '' : ` of ${owner}`} were ${value},`,
    costMoved: ({ what, percent, isMore }) => `If ${of(what)} ${isMore ? 'rose' : 'fell'} by ${percent},`,
    costAdded: ({ what, amount, isMore }) => `If ${of(what)} ${isMore ? 'rose' : 'fell'} by ${amount},`,
    priceChanged: ({ what, price }) => `If the price “${what}” were ${price},`,
  },
  then: ({ members, together, winner, loser, joined }) => {
    const all = members === 1 ? 'the member that stays' : `the ${counted(members)} members together`;
    const sum =
      together.is === 'same' ? `${all} would pay the same` : `${all} would pay ${together.amount} ${together.is}`;
    const most = [
      ...(winner === undefined ? [] : [`${winner.name} would gain most (${winner.amount} less)`]),
      ...(loser === undefined ? [] : [`${loser.name} would lose most (${loser.amount} more)`]),
    ];
    const there = joined.map(({ name, amount }) => `${name} would pay ${amount}`);
    return `${[sum, ...(members === 1 ? [] : most), ...there].join('; ')}.`;
  },
  nobodyElse: 'nobody would be left who takes part before and after.',
  impossible: 'nobody could compute what each member would pay.',
  change: {
    memberJoins: ({ party, day, services, figures }) =>
      `${party} joins on ${day}${services.length === 0 ? '' : `, with ${and(services.map((service) => `“${service}”`))}`}${figures.length === 0 ? '' : `: ${figures.join('; ')}`}.`,
    memberLeaves: ({ party, day }) => `${party} leaves and takes no part from ${day} on.`,
    ruleReplaced: ({ pool, rule }) => `“${pool}” is shared like this: ${rule}.`,
    quotaChanged: ({ pool, quotas }) => `Quotas of “${pool}”: ${quotas.join(', ')}.`,
    figureChanged: ({ figure, owner, value, source }) =>
      `“${figure}”${owner === undefined ? '' : ` of ${owner}`} is ${value} (${source}).`,
    costMoved: ({ what, percent, isMore }) =>
      `${what === undefined ? 'All cost' : `The cost of “${what}”`} ${isMore ? 'rises' : 'falls'} by ${percent}.`,
    costAdded: ({ what, amount, isMore, text }) =>
      `The cost of “${what}” ${isMore ? 'rises' : 'falls'} by ${amount} (${text}).`,
    priceChanged: ({ what, price }) => `The price “${what}” is ${price}.`,
  },
  valueOf: (name, value) => `${name} ${value}`,
  figure: ({ figure, value, source }) => `${figure} ${value} (${source})`,
  tariffItem: (tariff, item) => `${tariff}: ${item}`,
  member: {
    joined: ({ name, after }) => `${name} would join and pay ${after}.`,
    same: ({ name, after }) => `${name} would pay ${after} as before.`,
    moved: ({ name, before, after, amount, percent, isMore }) =>
      `${name} would pay ${after} instead of ${before}, which is ${amount}${percent === undefined ? '' : ` (${percent})`} ${isMore ? 'more' : 'less'}.`,
  },
  inPool: ({ pool, before, after }) => `${pool}: ${after} instead of ${before}`,
  draft: ({ number, day, amends }) =>
    `The agreement would have to be amended: draft of version ${number} from ${day}, which amends version ${amends}.`,
  noDraft: 'Nothing of the agreement would have to be amended.',
  draftImpossible: 'These changes do not make an agreement yet that would bring it about.',
  clause: ({ name, words, quotas }) =>
    `${name}: ${words}.${quotas.length === 0 ? '' : ` Agreed are: ${quotas.join(', ')}.`}`,
  clauseNote: 'Draft, put into words from the changed rule; to be looked at before it is debated.',
  chart: 'What each member pays, and would pay',
  before: 'as it is',
  after: 'what if',
  drawn: ({ name, before, after }) => `${name}: ${before}, what if ${after}.`,
};
