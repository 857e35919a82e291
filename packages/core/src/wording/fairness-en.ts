import { formatsFor } from './formats.ts';
import type { FairnessWords } from './fairness-words.ts';

const and = formatsFor('en').list;
const from = (source: string, estimate: boolean) => `Source: ${source}${estimate ? ' (estimate)' : ''}.`;

export const fairnessInEnglish: FairnessWords = {
  and,
  nobody: 'Nobody bears anything in this run; there is nothing to compare.',
  nobodyMore: 'No member pays more than alone.',
  nobodyMoreNorGroup: 'No member pays more than alone; nor would any group get off cheaper without the others.',
  butGroup: ({ group, amount }) =>
    `No member pays more than alone; but ${group} together would get off cheaper without the others, by ${amount}.`,
  membersMore: (members) => `${and(members.map(({ name, amount }) => `${name} pays ${amount}`))} more than alone.`,
  worstGroup: ({ group, amount }) => `Together ${group} would get off cheaper without the others, by ${amount}.`,
  groupsCheaper: ({ count, groups }) =>
    `Of all ${groups} members and groups that can be formed, ${count} would get off cheaper alone.`,
  groupsUnknown: 'Whether a group would get off cheaper without the others is not computed for so many members.',
  comparedOnly: 'What other members and groups would cost by themselves is not known.',
  noneComparedMore: 'Whoever is compared pays no more than alone.',
  comparedMore: (groups) =>
    `${and(groups.map(({ name, amount }) => `${name} ${name.includes(' and ') ? 'pay' : 'pays'} ${amount}`))} more than in the comparison.`,
  together: ({ saved }) => `Against each by itself, all together save ${saved}.`,
  togetherDearer: ({ lost }) => `Each by itself would be cheaper in all, by ${lost}.`,
  leastSaving: ({ group, amount }) => `The least is saved by ${group}: ${amount}.`,
  coreEmpty: (amount) =>
    `No other split avoids that altogether: somebody, alone or as a group, would always have to pay at least ${amount} too much.`,
  coreThere: 'There are splits under which nobody, nor any group, pays more than by itself.',
  lessThanACent: 'less than a cent',
  caution:
    'This is a reference, not a verdict: all of it hangs on what everybody and every group would cost by themselves. What is agreed is what the agreement says.',
  names: {
    shapley: 'Shapley value',
    nucleolus: 'Nucleolus',
    remainingBenefits: 'By remaining benefit',
    equalCharge: 'Equal charge',
  },
  concepts: {
    shapley:
      'Shapley value: each member pays the cost it brings along on average, over all orders in which the members might have joined.',
    nucleolus:
      'Nucleolus: cost is split so that the group with the smallest advantage of working together has as large a one as can be, then the next, and so on.',
    remainingBenefits:
      'By remaining benefit: each member pays what would fall away without it; the rest goes by how much more than that the cooperation spares it.',
    equalCharge: 'Equal charge: each member pays what would fall away without it, and all pay the same of the rest.',
  },
  sampled: (error) => `The Shapley value is estimated from random orders; its standard error is at most ${error}.`,
  member: 'Member',
  alone: 'Alone',
  agreed: 'Agreed',
  saving: 'Saving',
  total: 'Together',
  unknown: 'not known',
  table: 'What each member pays, would cost alone, and would pay by measures of theory',
  bars: (series) => `At a glance: ${series}`,
  row: ({ name, amounts }) => `${name}: ${amounts.join(', ')}.`,
  named: ({ name, amount }) => `${name} ${amount}`,
  pool: ({ pool, amount, parts, source, estimate }) =>
    `“${pool}”, ${amount} together: ${parts.join('; ')}. ${from(source, estimate)}`,
  fixed: (amount) => `${amount} arise once, however many take part`,
  perUnit: ({ amount, key, price }) => `${amount} ${key}${price === undefined ? '' : `, that is ${price} a unit`}`,
  asAgreed: (amount) => `${amount} are caused by each as it bears them by the agreement`,
  stepped: ({ key, steps }) => `in steps ${key}: ${steps.join(', ')}`,
  step: ({ upTo, amount }) => `up to ${upTo} together ${amount}`,
  scaled: ({ from: declared, to }) =>
    `What was declared came to ${declared}; as asked, all parts are moved in proportion to ${to}.`,
  direct: ({ pool, amount }) => `“${pool}”: ${amount} are charged directly; who bears them causes them alone.`,
  known: ({ about, amount, text, source, estimate }) =>
    `${about} alone: ${amount}${text === undefined ? '' : ` (${text})`}. ${from(source, estimate)}`,
  unused: ({ about, amount }) =>
    `Not used: ${about}, ${amount}. This comparison does not say what a member or a group would cost by itself.`,
  allTogether: 'all together',
  missing: {
    groups: 'Whether groups would get off cheaper without the others is not computed.',
    leastCore: 'Whether there is a split under which nobody would get off cheaper is not computed.',
    shapley: 'The Shapley value is not computed.',
    nucleolus: 'The nucleolus is not computed.',
    remainingBenefits: 'There is no split by remaining benefit here.',
    equalCharge: 'The split with an equal charge is not computed.',
  },
};
