import type { ChangeWords } from './change-words.ts';

const recomputed = (period: string | undefined) =>
  period === undefined ? 'Computed anew' : `Computed anew:\u00a0${period}`;

export const changeInEnglish: ChangeWords = {
  status: {
    preview: { watermark: 'Preview – not sent', remark: 'This is a preview; nothing is payable on it yet.' },
    issued: undefined,
  },
  title: {
    accession: ({ cooperation, party }) => `Settlement on the accession of ${party} to ${cooperation}`,
    withdrawal: ({ cooperation, party }) => `Settlement on the withdrawal of ${party} from ${cooperation}`,
    dissolution: ({ cooperation }) => `Settlement on the dissolution of ${cooperation}`,
  },
  subject: ({ agreement, recipient }) => `${recipient}: ${agreement}`,
  occasion: 'Occasion',
  occasions: {
    accession: (day) => `Accession on ${day}`,
    withdrawal: (day) => `Withdrawal, no longer in from ${day}`,
    dissolution: (day) => `Dissolution on ${day}`,
  },
  opening: {
    accession: ({ cooperation, party, day }) => `${party} takes part in the cooperation ${cooperation} from ${day}.`,
    withdrawal: ({ cooperation, party, day }) =>
      `${party} no longer takes part in the cooperation ${cooperation} from ${day}.`,
    dissolution: ({ cooperation, day }) => `The cooperation ${cooperation} no longer exists from ${day}.`,
  },
  once: 'What is paid or refunded once because of it, by the agreement, is settled by this letter.',
  table: {
    caption: 'Your settlement',
    part: 'Part',
    base: 'Base',
    before: 'Without the change',
    after: 'With the change',
    amount: 'Amount',
    total: { claim: 'To be paid', refund: 'To be refunded', ownShare: 'Settlement' },
  },
  part: {
    recomputation: recomputed,
    lumpSum: () => 'Lump sum',
    assets: () => 'Share of assets',
  },
  base: {
    recomputation: ({ amount }) => `Cost shared ${amount}`,
    lumpSum: ({ amount }) => `Lump sum ${amount}`,
    assets: ({ amount, day }) => `Book value on ${day}: ${amount}`,
  },
  due: {
    claim: ({ amount, by }) => `The settlement of ${amount} is to be paid${by ?? ''}.`,
    refund: ({ amount, by }) => `The settlement of ${amount} is refunded to you${by ?? ''}.`,
    ownShare: (host) =>
      `${host} is the host of the cooperation: the host receives what the others pay, and pays out what is due to them.`,
    by: ({ day, clause }) => ` by ${day}${clause === undefined ? '' : ` (${clause})`}`,
  },
  reasons: {
    heading: 'How your settlement is computed',
    lumpSum: (amount) => `The agreement sets a fixed amount of ${amount} for the occasion; you pay it.`,
    keeps: ({ base, amount }) =>
      `The host keeps the assets worth ${base} and pays the others their shares of them, ${amount} together.`,
    ofWorth: 'Your share of the book value:',
    before: {
      recomputation: 'Your share as it was settled:',
      lumpSum: 'Your share without the change:',
      assets: 'Your share without the change:',
    },
    after: {
      recomputation: 'Your share as if the newcomer had taken part:',
      lumpSum: 'Your share of the lump sum:',
      assets: 'Your share with the change:',
    },
    difference: ({ before, after, amount }) => `With the change ${after}, without it ${before}: difference ${amount}.`,
    none: 'No share.',
  },
  all: {
    heading: 'What everyone pays and receives',
    lead: 'Amounts above zero are paid, amounts below zero are refunded; together they come to nothing.',
    party: 'Party',
  },
  attachment: { name: 'settlement.json', description: 'This letter as data (JSON)' },
};
