import type { ReversalWords } from './reversal-words.ts';

export const reversalInEnglish: ReversalWords = {
  title: ({ number, cooperation, period }) => `Reversal of statement ${number}, ${cooperation} ${period}`,
  subject: ({ number, recipient }) => `${recipient}: reversal of statement ${number}`,
  reference: { number: 'Number', date: 'Date', period: 'Period', reverses: 'Reverses', replacedBy: 'Replaced by' },
  opening: ({ number, period }) => `Statement ${number} for ${period} is hereby taken back in all its amounts.`,
  replaced: (numbers) =>
    numbers.length === 1
      ? `Statement ${numbers.join()} takes its place.`
      : `Statements ${numbers.join(', ')} take its place.`,
  caption: 'Amounts taken back',
  pool: 'Cost pool',
  amount: 'Amount',
  total: 'Share of the cost',
  net: 'Share of the cost (net)',
  tax: 'VAT',
  gross: 'Share with VAT',
  settledBefore: 'Settled before, added again',
  advances: 'Advances deducted, added again',
  balance: 'Balance taken back',
  nothing: 'Together with the reversed statement, this letter comes to nothing line by line.',
  payments:
    'Nothing is payable on the reversal alone: what was paid or refunded on the reversed statement counts towards what takes its place.',
  footer: ({ host, title }) => `${host} · ${title}`,
  attachment: { name: 'reversal.json', description: 'This reversal as data (JSON)' },
};
