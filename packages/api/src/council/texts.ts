import type { Language } from '@umlage/core';

export type CouncilTexts = {
  readonly link: string;
  readonly title: (of: { readonly cooperation: string; readonly year: string }) => string;
  readonly provisional: string;
  readonly cost: string;
  readonly whyOther: string;
  readonly noYearBefore: string;
  readonly inDetail: string;
  readonly alone: string;
  readonly noBaseline: string;
  readonly withoutTax: string;
  /** In the name of the file. */
  readonly file: string;
  readonly toAll: string;
  readonly toOne: (member: string) => string;
  readonly period: string;
  readonly knowledge: string;
};

const de: CouncilTexts = {
  link: 'Für den Rat',
  title: ({ cooperation, year }) => `${cooperation} ${year}: Was der Rat fragt`,
  provisional: 'Vorläufig: Dieses Jahr ist noch nicht abgerechnet und versandt.',
  cost: 'Was kostet es uns?',
  whyOther: 'Warum ein anderer Betrag als im Vorjahr?',
  noYearBefore: 'Für dieselben Tage des Vorjahres gibt es keinen Abrechnungslauf, der sich vergleichen ließe.',
  inDetail: 'Ursache für Ursache',
  alone: 'Was würde es allein kosten?',
  noBaseline:
    'Es ist keine Vergleichsrechnung für dieses Jahr erfasst: Was es allein kosten würde, wird nicht geschätzt, sondern mit Quelle eingetragen.',
  withoutTax: 'Alle Beträge ohne Umsatzsteuer.',
  file: 'rat',
  toAll: 'An die Vertretungen der Mitglieder',
  toOne: (member) => `An die Vertretung: ${member}`,
  period: 'Zeitraum',
  knowledge: 'Stand der Daten',
};

const en: CouncilTexts = {
  link: 'For the council',
  title: ({ cooperation, year }) => `${cooperation} ${year}: what councils ask`,
  provisional: 'Provisional: this year has not been settled and sent yet.',
  cost: 'What does it cost us?',
  whyOther: 'Why another amount than last year?',
  noYearBefore: 'There is no run for the same days of the year before to compare with.',
  inDetail: 'Cause by cause',
  alone: 'What would it cost alone?',
  noBaseline:
    'No comparison is recorded for this year: what it would cost alone is not guessed, but entered with its source.',
  withoutTax: 'All amounts without VAT.',
  file: 'council',
  toAll: 'To the councils of the members',
  toOne: (member) => `To the council: ${member}`,
  period: 'Period',
  knowledge: 'State of data',
};

export function councilTextsFor(language: Language): CouncilTexts {
  return { de, en }[language];
}
