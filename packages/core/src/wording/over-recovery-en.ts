import type { OverRecoveryWords } from './over-recovery-words.ts';

const law = '(§ 2b Abs. 3 Nr. 2 UStG)';

export const overRecoveryInEnglish: OverRecoveryWords = {
  span: (first, last) => `${first} to ${last}`,
  nothing: 'No statement has been issued yet.',
  summary: ({ years, cost, levied, verdict }) =>
    `For ${years} a cost of ${cost} was to be borne, and the parties bore ${levied}: ${verdict}`,
  verdict: {
    even: (_amount, isSame) =>
      isSame ? `exactly the cost ${law}.` : `with what stood on accounts, exactly the cost ${law}.`,
    owed: (amount) => `${amount} is still owed to them on accounts, and no more than the cost was levied ${law}.`,
    claimable: (amount) =>
      `${amount} is still to be claimed from them on accounts, and no more than the cost was levied ${law}.`,
    surplus: (amount) =>
      `${amount} was levied beyond the cost and stands on no account; where services are not taxable, that has to be settled ${law}.`,
    shortfall: (amount) => `${amount} less than the cost was levied, and no account claims it ${law}.`,
  },
  charges: ({ year, tariff, amount, isOver, whereTo }) =>
    `${year}: The charges by “${tariff}” were ${amount} ${isOver ? 'above' : 'below'} the cost; ${whereTo.join(', ')}.`,
  toParties: (amount, isOver) =>
    isOver ? `${amount} was given back to the parties at once` : `${amount} was claimed from them at once`,
  toAccounts: (amount, isOver) => (isOver ? `${amount} went to accounts` : `${amount} was carried over on accounts`),
  toHost: (amount, isOver) => (isOver ? `${amount} stayed with the host` : `the host alone bore ${amount}`),
  missing: ({ year, account, opening, closing, missing, isOwed }) =>
    `${year}: The account “${account}” begins with ${opening}, the year before ended with ${closing}; ${missing} ${isOwed ? 'in favour of' : 'against'} the parties is missing. Record what stood on it on the last day of the year before.`,
  unsettled: (days) =>
    `No statement has been issued for ${days}; what stood on accounts before is not compared with what did after.`,
  chart: 'Cost and what was borne, year by year',
  cost: 'Cost',
  levied: 'Borne',
  drawn: (year, cost, levied) => `${year}: cost ${cost}, borne ${levied}`,
};
