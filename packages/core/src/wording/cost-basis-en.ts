import type { CostBasisWords } from './cost-basis-words.ts';

const boundCapital = {
  averageValue: 'the capital tied up on average',
  residualValue: 'the capital tied up as the year begins',
  meanResidualValue: 'the capital tied up in the mean of the beginning and the end of the year',
} as const;

export const costBasesInEnglish: CostBasisWords = {
  depreciation: ({ cost, residual, life, months, left }) =>
    `Depreciation: ${cost}${residual === undefined ? '' : ` down to ${residual}`} over ${life}, ${months} of them; book value left ${left}`,
  release: ({ grants, life, months, left }) =>
    `Release of grants: ${grants} over ${life}, ${months} of them; not yet released ${left}`,
  interest: ({ percent, method, capital, months }) =>
    `Imputed interest: ${percent} a year on ${boundCapital[method]}, ${capital}, for ${months}`,
  disposal: ({ bookValue, proceeds }) =>
    `Disposal: book value ${bookValue} (less grants not yet released), proceeds ${proceeds}`,
  staff: ({ posts, price, rate, years }) =>
    `${posts} × ${price} a year (“${rate}”)${years === undefined ? '' : ` × ${years}`}`,
  overhead: ({ name, percent, of }) => `${name}: ${percent} on ${of}`,
  carryOver: ({ isOver, amount, day, years, account }) =>
    `Making up for the ${isOver ? 'over-recovery' : 'under-recovery'} of ${amount} of ${day} over ${years} (account “${account}”)`,
  inputTax: ({ tax, amount, days }) =>
    `Input tax deducted: ${tax} in ${amount}${days === undefined ? '' : `, for ${days.own} of ${days.of} days of the service`}`,
  withoutInputTax: 'Without input tax as far as the host deducts it',
  months: (count, isOne) => `${count} ${isOne ? 'month' : 'months'}`,
  years: (count, isOne) => `${count} ${isOne ? 'year' : 'years'}`,
  posts: (count, isOne) => `${count} ${isOne ? 'post' : 'posts'}`,
};
