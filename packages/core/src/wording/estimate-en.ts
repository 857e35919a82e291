import type { EstimateWords } from './estimate-words.ts';

export const estimateInEnglish: EstimateWords = {
  planned: 'Planned: so it stands in the budget.',
  booked: 'Booked: the part that falls into this year.',
  computed: 'Computed from assets, posts and accounts by the agreement.',
  was: (amount, year) => `${amount} in ${year}`,
  left: (was) => `No more: ${was} was borne directly by who no longer takes part.`,
  unchanged: (was) => `Estimate: ${was}, carried on unchanged, as no trend is given.`,
  trend: (was, steps) => `Estimate: ${was}, carried on with ${steps.join('; ')}.`,
  years: (first, last) => `${first} to ${last}`,
  step: (years, trend) =>
    trend === undefined
      ? `${years} unchanged, as no trend is given`
      : `${years} ${trend.percent} a year (${trend.source})`,
  bookedSoFar: (amount) => `${amount} is booked for the year already, and contained in the estimate.`,
};
