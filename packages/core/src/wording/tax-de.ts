import type { TaxWords } from './tax-words.ts';

export const taxesInGerman: TaxWords = {
  untaxed: { notTaxable: 'nicht steuerbar', exempt: 'steuerfrei' },
  taxable: (percent) => `steuerpflichtig zu ${percent}`,
  services: ({ amount, treatment, legalBasis }) =>
    amount === undefined
      ? `Die abgerechneten Leistungen sind ${treatment} (${legalBasis}).`
      : `Leistungen für ${amount} sind ${treatment} (${legalBasis}).`,
  taxed: ({ net, percent, tax, legalBasis }) =>
    `Leistungen für ${net} sind steuerpflichtig; ${percent} Umsatzsteuer darauf sind ${tax} (${legalBasis}).`,
  taxOn: ({ net, percent }) => `${percent} auf ${net}`,
  together: 'Zusammen',
  lessAdvances: 'Abzüglich Abschläge',
  lessBefore: 'Abzüglich bereits abgerechnet',
  left: { claim: 'Noch zu zahlen', refund: 'Guthaben', settled: 'Saldo', ownShare: 'Saldo' },
};
