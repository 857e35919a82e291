import type { Language } from '@umlage/core';

export type EstimateTexts = {
  readonly title: string;
  readonly link: string;
  readonly lead: (base: string, known: string) => string;
  readonly base: string;
  readonly trendOf: (costType: string) => string;
  readonly trendHint: string;
  readonly source: string;
  readonly sourceUnnamed: string;
  readonly compute: string;
  readonly asTable: string;
  readonly members: string;
  readonly member: string;
  readonly total: string;
  readonly baseYear: (year: string) => string;
  readonly notComputed: string;
  readonly impossible: (year: string) => string;
  readonly joined: (year: string, parties: string) => string;
  readonly left: (year: string, parties: string) => string;
  readonly costs: string;
  readonly costsLead: string;
  readonly costType: string;
  readonly amount: string;
  readonly because: string;
  readonly year: string;
  readonly figures: string;
  readonly figuresLead: string;
  readonly figure: string;
  readonly of: string;
  readonly countedOn: string;
  readonly value: string;
};

const de: EstimateTexts = {
  title: 'Was kosten die kommenden Jahre?',
  link: 'Was kosten die kommenden Jahre?',
  lead: (base, known) =>
    `Schätzung für Haushalt und Finanzplanung: Kosten des Jahres ${base}, fortgeschrieben nach dem Stand der Daten vom ${known}. Nichts davon wird gespeichert oder angefordert.`,
  base: 'Erster Tag des Basisjahres',
  trendOf: (costType) => `Veränderung im Jahr, in Prozent: ${costType}`,
  trendHint: '„3“ für 3 % mehr, „-2“ für 2 % weniger; leer: unverändert',
  source: 'Woher die Prozentsätze stammen',
  sourceUnnamed: 'Annahme ohne genannte Quelle',
  compute: 'Schätzen',
  asTable: 'Als Tabelle (CSV)',
  members: 'Anteile nach Mitglied und Jahr',
  member: 'Mitglied',
  total: 'Summe',
  baseYear: (year) => `${year} (Basis)`,
  notComputed: '–',
  impossible: (year) => `${year} lässt sich nicht schätzen`,
  joined: (year, parties) => `Ab ${year} dabei: ${parties}.`,
  left: (year, parties) => `${year} nicht mehr dabei: ${parties}.`,
  costs: 'Woraus die Kosten folgen',
  costsLead: 'Was geplant ist, geht vor; ohne Trend bleiben Kosten, wie sie waren.',
  costType: 'Kostenart',
  amount: 'Betrag',
  because: 'Woher',
  year: 'Jahr',
  figures: 'Fortgeschriebene Schlüsselzahlen',
  figuresLead: 'Für spätere Stichtage, die noch niemand gezählt hat, gilt der letzte Wert weiter.',
  figure: 'Schlüsselzahl',
  of: 'Für',
  countedOn: 'Zuletzt gezählt am',
  value: 'Wert',
};

const en: EstimateTexts = {
  title: 'What will the years to come cost?',
  link: 'What will the years to come cost?',
  lead: (base, known) =>
    `An estimate for budget and financial planning: the cost of ${base}, carried on by what was known on ${known}. Nothing of it is stored or asked for.`,
  base: 'First day of the base year',
  trendOf: (costType) => `Change a year, in percent: ${costType}`,
  trendHint: '“3” for 3% more, “-2” for 2% less; empty: unchanged',
  source: 'Where the percentages come from',
  sourceUnnamed: 'Assumption, no source named',
  compute: 'Estimate',
  asTable: 'As a table (CSV)',
  members: 'Shares by member and year',
  member: 'Member',
  total: 'Total',
  baseYear: (year) => `${year} (base)`,
  notComputed: '–',
  impossible: (year) => `${year} cannot be estimated`,
  joined: (year, parties) => `From ${year}: ${parties}.`,
  left: (year, parties) => `No more in ${year}: ${parties}.`,
  costs: 'What the cost follows from',
  costsLead: 'What is planned comes first; without a trend cost stays as it was.',
  costType: 'Cost type',
  amount: 'Amount',
  because: 'From',
  year: 'Year',
  figures: 'Key figures carried on',
  figuresLead: 'For later reference dates that nobody has counted yet the last value goes on.',
  figure: 'Key figure',
  of: 'Of',
  countedOn: 'Counted last on',
  value: 'Value',
};

export function estimateTextsFor(language: Language): EstimateTexts {
  return { de, en }[language];
}
