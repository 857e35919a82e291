import type { DifferenceWords } from './difference-words.ts';

export const differencesInGerman: DifferenceWords = {
  share: ({ bearer, before, after, difference, isMore }) =>
    `${bearer} trägt ${after} statt ${before}, das sind ${difference} ${isMore ? 'mehr' : 'weniger'}.`,
  inPool: ({ pool, before, after }) => `${pool}: ${after} statt ${before}.`,
  nothing: 'Kein Anteil hat sich geändert.',
  costItems: ({ costType, changes }) => `Kosten der Art „${costType}“: ${changes}.`,
  figure: ({ figure, party, changes }) => `„${figure}“${party === undefined ? '' : ` von ${party}`}: ${changes}.`,
  participation: ({ party, changes }) => `Teilnahme von ${party}: ${changes}.`,
  contractPrice: ({ party, rate, changes }) => `Eigener Preis „${rate}“ von ${party}: ${changes}.`,
  asset: ({ asset, changes }) => `Anlage „${asset}“: ${changes}.`,
  post: ({ post, changes }) => `Stelle „${post}“: ${changes}.`,
  accountEntry: ({ account, changes }) => `Stand des Kontos „${account}“: ${changes}.`,
  terms: ({ before, after }) => `Es gilt Fassung ${after} statt Fassung ${before}.`,
  question: ({ before, after }) => `Gefragt ist nach ${after} statt nach ${before}.`,
  replaced: (before, after) => `${after} statt ${before}`,
  added: (after) => `neu ${after}`,
  dropped: (before) => `${before} entfällt`,
  months: (count) => `Nutzungsdauer ${count} Monate`,
  disposed: (on) => `Abgang am ${on}`,
  since: (from) => `ab ${from}`,
  effect: ({ bearer, difference }) => `Für sich allein ändert das den Anteil von ${bearer} um ${difference}.`,
  more: ({ bearer, difference }) => `${bearer}: ${difference}.`,
  noEffect: 'Für sich allein ändert das keinen Anteil.',
  noRun: 'Für sich allein lässt sich das nicht berechnen.',
  together: 'Weil mehrere Angaben sich zugleich geändert haben, kommt hinzu:',
};
