import type { RuleWords } from './rule-words.ts';

const yearInEnglish = (years: number) =>
  years === 0
    ? 'of the year'
    : years === -1
      ? 'of the year before'
      : years < 0
        ? `${-years} years before`
        : `${years} years after`;

export const rulesInEnglish: RuleWords = {
  each: 'in equal parts',
  quota: 'by agreed quotas',
  figure: (name, reference) => `by “${name}” ${reference}`,
  asCharged: () => 'in proportion to the charges',
  sumOf: (keys) => `by the sum of (${keys.join('), (')})`,
  productOf: (keys) => `by the product of (${keys.join('), (')})`,
  on: (day) => `on ${day}`,
  onDay: (day, years) => `on ${day} ${yearInEnglish(years)}`,
  duringYear: (years) => `as mean ${yearInEnglish(years)}`,
  meanOfDays: 'as mean of the days',
  alone: (party) => `by ${party} alone`,
  among: (parties, then) => `among ${parties}: ${then}`,
  all: 'all',
  many: (count) => `${count} participants`,
  users: (service) => `the users of “${service}”`,
  allBut: (parties) => `all but ${parties}`,
  percent: (percent, name, then) => `${percent}${name === undefined ? '' : ` (${name})`} ${then}`,
  amount: (amount, per, then) => `${amount} ${per} ${then}`,
  per: { year: 'per year', month: 'per month', period: 'per period' },
  charges: (tariff) => `charges by “${tariff}”`,
  rest: (name, then) => `the rest${name === undefined ? '' : ` (${name})`} ${then}`,
  inCase: (number, then) => `in case ${number} ${then}`,
  otherwise: (then) => `otherwise ${then}`,
};
