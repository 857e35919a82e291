import type { SharesWords } from './shares-words.ts';

export const sharesInGerman: SharesWords = {
  whole: ({ cooperation, year, amount }) => `${cooperation} kostet ${year} insgesamt ${amount}.`,
  share: ({ bearer, year, amount, percent, perUnit }) =>
    `${bearer} trägt ${year} ${amount}${percent === undefined ? '' : `, das sind ${percent} der Kosten`}` +
    `${perUnit.length === 0 ? '' : ` (${perUnit.join('; ')})`}.`,
  perUnit: ({ unit, amount }) => `${unit}: je ${amount}`,
  chart: (year) => `Wer ${year} wie viel trägt`,
  drawn: ({ bearer, amount }) => `${bearer}: ${amount}`,
};
