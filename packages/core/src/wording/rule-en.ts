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
  blocks: (size, count, of) => `per ${count} ${size} (${of})`,
  on: (day) => `on ${day}`,
  onDay: (day, years) => `on ${day} ${yearInEnglish(years)}`,
  duringYear: (years) => `as mean ${yearInEnglish(years)}`,
  meanOfDays: 'as mean of the days',
  edition: (years) => `in the edition ${yearInEnglish(years)}`,
  publishedBy: (day, years) => `as last published by ${day} ${yearInEnglish(years)}`,
  several: ({ count, each, take, until }) => `as ${take} of the last ${count} ${each}s (${until})`,
  byKind: (advance, settlement) => `${settlement}, for advances ${advance}`,
  presence: {
    days: 'by days of presence',
    startedMonths: 'by started months of presence',
    fullMonths: 'by full months of presence',
  },
  indexed: (amount, series) => `${amount}, following “${series}”,`,
  fraction: (percent, from) => `${percent} of the cost${from === undefined ? '' : ` from ${from}`}`,
  time: {
    whole: 'whoever takes part in the period shares all of it',
    startedMonth: 'started months count whole',
    fullMonth: 'only full months count',
  },
  handedOn: (key, pools) => `handed on ${key ?? 'by fixed parts'} to ${pools.join(', ')}`,
  served: (pool, number) => (number === undefined ? `“${pool}”` : `“${pool}” (${number})`),
  method: {
    direct: 'to pools that members share alone',
    stepDown: (rank) => `step-down, number ${rank}`,
    reciprocal: 'support pools settled among one another exactly (reciprocal method)',
  },
  ofAllPools: (bounds) => `in the sum of all pools ${bounds.join(', ')}`,
  alone: (party) => `by ${party} alone`,
  among: (parties, then) => `among ${parties}: ${then}`,
  all: 'all',
  many: (count) => `${count} participants`,
  users: (service) => `the users of “${service}”`,
  allBut: (parties) => `all but ${parties}`,
  percent: (percent, name, then) => `${percent}${name === undefined ? '' : ` (${name})`} ${then}`,
  amount: (amount, per, then) => `${amount} ${per} ${then}`,
  per: { year: 'per year', month: 'per month', period: 'per period', unit: 'per unit' },
  upTo: (amount, per, then) => `up to ${amount} ${per} ${then}`,
  limited: (of, bounds) => `${of}, ${bounds.join(', ')}`,
  bound: (parties, min, max) =>
    [min === undefined ? [] : [`at least ${min}`], max === undefined ? [] : [`at most ${max}`]].flat().join(' and ') +
    ` for ${parties}`,
  change: (percent) => `${percent} against the last share`,
  relieved: (of, parties, percent, by) => `${of}; others bear ${percent} of the share of ${parties} ${by}`,
  charges: (tariff) => `charges by “${tariff}”`,
  rest: (name, then) => `the rest${name === undefined ? '' : ` (${name})`} ${then}`,
  inCase: (number, then) => `in case ${number} ${then}`,
  otherwise: (then) => `otherwise ${then}`,
};
