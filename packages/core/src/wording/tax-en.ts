import type { TaxWords } from './tax-words.ts';

export const taxesInEnglish: TaxWords = {
  untaxed: { notTaxable: 'not taxable', exempt: 'exempt from tax' },
  taxable: (percent) => `taxable at ${percent}`,
  services: ({ amount, treatment, legalBasis }) =>
    amount === undefined
      ? `The services settled are ${treatment} (${legalBasis}).`
      : `Services for ${amount} are ${treatment} (${legalBasis}).`,
  taxed: ({ net, percent, tax, legalBasis }) =>
    `Services for ${net} are taxable; ${percent} value added tax on it is ${tax} (${legalBasis}).`,
  taxOn: ({ net, percent }) => `${percent} of ${net}`,
  together: 'Together',
  lessAdvances: 'Less advances',
  lessBefore: 'Less settled before',
  left: { claim: 'Left to pay', refund: 'Credit', settled: 'Balance', ownShare: 'Balance' },
};
