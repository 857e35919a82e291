import { unreachable, type CostTable, type Language } from '@umlage/core';

/** What heads the columns of the cost table and stands before its rows. */
export type CostTableWords = {
  readonly costType: string;
  readonly total: string;
  readonly notShared: string;
  readonly own: string;
  readonly handedOn: (support: string) => string;
  readonly rounding: string;
  readonly net: string;
};

const german: CostTableWords = {
  costType: 'Kostenart',
  total: 'Summe',
  notShared: 'Nicht umlagefähig',
  own: 'Eigene Kosten',
  handedOn: (support) => `Umlage ${support}`,
  rounding: 'Rundung auf Cent',
  net: 'Zu verteilen',
};

const english: CostTableWords = {
  costType: 'Cost type',
  total: 'Total',
  notShared: 'Not shareable',
  own: 'Own cost',
  handedOn: (support) => `Handed on: ${support}`,
  rounding: 'Rounding to cents',
  net: 'To be shared',
};

const words: Record<Language, CostTableWords> = { de: german, en: english };

export function costTableWords(language: Language): CostTableWords {
  return words[language];
}

export function rowInWords(row: CostTable['rows'][number], language: Language): string {
  const { notShared, own, handedOn, rounding, net } = words[language];
  switch (row.row) {
    case 'costType':
      return row.name;
    case 'notShared':
      return notShared;
    case 'own':
      return own;
    case 'handedOn':
      return handedOn(row.name);
    case 'rounding':
      return rounding;
    case 'net':
      return net;
    default:
      return unreachable(row);
  }
}
