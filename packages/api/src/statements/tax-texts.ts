import type { Language } from '@umlage/core';

export type TaxTexts = {
  readonly title: string;
  readonly services: string;
  readonly net: string;
  readonly tax: string;
  readonly gross: string;
  readonly containing: (tax: string) => string;
};

const de: TaxTexts = {
  title: 'Entgelt und Umsatzsteuer',
  services: 'Leistungen',
  net: 'Netto',
  tax: 'Umsatzsteuer',
  gross: 'Brutto',
  containing: (tax) => `darin ${tax} Umsatzsteuer`,
};

const en: TaxTexts = {
  title: 'Charges and value added tax',
  services: 'Services',
  net: 'Net',
  tax: 'Value added tax',
  gross: 'Gross',
  containing: (tax) => `${tax} of value added tax in it`,
};

const texts: Record<Language, TaxTexts> = { de, en };

export function taxTextsFor(language: Language): TaxTexts {
  return texts[language];
}
