import type { OverRecoveryWords } from './over-recovery-words.ts';

const law = '(§ 2b Abs. 3 Nr. 2 UStG)';

export const overRecoveryInGerman: OverRecoveryWords = {
  span: (first, last) => `${first} bis ${last}`,
  nothing: 'Es ist noch keine Abrechnung ausgegeben.',
  summary: ({ years, cost, levied, verdict }) =>
    `Für ${years} waren Kosten von ${cost} zu tragen, getragen haben die Vertragsparteien ${levied}: ${verdict}`,
  verdict: {
    even: (_amount, isSame) =>
      isSame ? `genau die Kosten ${law}.` : `mit dem, was auf Konten stand, genau die Kosten ${law}.`,
    owed: (amount) => `${amount} stehen ihnen auf Konten noch zu, mehr als die Kosten wurde nicht verlangt ${law}.`,
    claimable: (amount) =>
      `${amount} sind auf Konten noch von ihnen zu fordern, mehr als die Kosten wurde nicht verlangt ${law}.`,
    surplus: (amount) =>
      `${amount} wurden über die Kosten hinaus verlangt und stehen auf keinem Konto; wo Leistungen nicht steuerbar sind, ist das zu klären ${law}.`,
    shortfall: (amount) =>
      `${amount} weniger als die Kosten wurden verlangt, und auf keinem Konto sind sie noch zu fordern ${law}.`,
  },
  charges: ({ year, tariff, amount, isOver, whereTo }) =>
    `${year}: Die Entgelte nach „${tariff}“ lagen um ${amount} ${isOver ? 'über' : 'unter'} den Kosten; ${whereTo.join(', ')}.`,
  toParties: (amount, isOver) =>
    isOver
      ? `${amount} wurden den Vertragsparteien sogleich zurückgegeben`
      : `${amount} wurden ihnen sogleich nachgefordert`,
  toAccounts: (amount, isOver) => (isOver ? `${amount} gingen auf Konten` : `${amount} wurden auf Konten vorgetragen`),
  toHost: (amount, isOver) => (isOver ? `${amount} blieben beim Träger` : `${amount} trug der Träger allein`),
  missing: ({ year, account, opening, closing, missing, isOwed }) =>
    `${year}: Das Konto „${account}“ beginnt mit ${opening}, das Jahr davor endete mit ${closing}; ${missing} ${isOwed ? 'zugunsten' : 'zulasten'} der Vertragsparteien fehlen. Erfassen Sie den Kontostand zum letzten Tag des Jahres davor.`,
  unsettled: (days) =>
    `Für ${days} ist keine Abrechnung ausgegeben; was davor auf Konten stand, ist danach nicht verglichen.`,
  chart: 'Kosten und was getragen wurde, Jahr für Jahr',
  cost: 'Kosten',
  levied: 'Getragen',
  drawn: (year, cost, levied) => `${year}: Kosten ${cost}, getragen ${levied}`,
};
