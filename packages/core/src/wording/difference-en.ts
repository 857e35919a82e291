import type { DifferenceWords } from './difference-words.ts';

export const differencesInEnglish: DifferenceWords = {
  share: ({ bearer, before, after, difference, isMore }) =>
    `${bearer} bears ${after} instead of ${before}, which is ${difference} ${isMore ? 'more' : 'less'}.`,
  inPool: ({ pool, before, after }) => `${pool}: ${after} instead of ${before}.`,
  nothing: 'No share has changed.',
  costItems: ({ costType, changes }) => `Cost of the type “${costType}”: ${changes}.`,
  figure: ({ figure, party, changes }) => `“${figure}”${party === undefined ? '' : ` of ${party}`}: ${changes}.`,
  participation: ({ party, changes }) => `Participation of ${party}: ${changes}.`,
  contractPrice: ({ party, rate, changes }) => `Own price “${rate}” of ${party}: ${changes}.`,
  asset: ({ asset, changes }) => `Asset “${asset}”: ${changes}.`,
  post: ({ post, changes }) => `Post “${post}”: ${changes}.`,
  accountEntry: ({ account, changes }) => `Balance of the account “${account}”: ${changes}.`,
  terms: ({ before, after }) => `Version ${after} applies instead of version ${before}.`,
  question: ({ before, after }) => `The question is about ${after} instead of ${before}.`,
  replaced: (before, after) => `${after} instead of ${before}`,
  added: (after) => `new: ${after}`,
  dropped: (before) => `no longer ${before}`,
  months: (count) => `a useful life of ${count} months`,
  disposed: (on) => `disposed of on ${on}`,
  since: (from) => `from ${from}`,
  effect: ({ bearer, difference }) => `On its own, this changes the share of ${bearer} by ${difference}.`,
  more: ({ bearer, difference }) => `${bearer}: ${difference}.`,
  noEffect: 'On its own, this changes no share.',
  noRun: 'On its own, this cannot be computed.',
  together: 'Because several inputs changed at the same time, there is also:',
};
