import type { SharesWords } from './shares-words.ts';

export const sharesInEnglish: SharesWords = {
  whole: ({ cooperation, year, amount }) => `In ${year}, ${cooperation} costs ${amount} altogether.`,
  share: ({ bearer, year, amount, percent, perUnit }) =>
    `In ${year}, ${bearer} bears ${amount}${percent === undefined ? '' : `, which is ${percent} of the cost`}` +
    `${perUnit.length === 0 ? '' : ` (${perUnit.join('; ')})`}.`,
  perUnit: ({ unit, amount }) => `${unit}: ${amount} each`,
  chart: (year) => `Who bears how much in ${year}`,
  drawn: ({ bearer, amount }) => `${bearer}: ${amount}`,
};
