import type { Language } from '@umlage/core';

export type SavingsTexts = {
  readonly title: string;
  readonly lead: (known: string) => string;
  readonly nothing: string;
  readonly assumptions: string;
  readonly assumptionsLead: string;
  readonly rate: string;
  readonly rateHint: string;
  readonly perUnit: string;
  readonly none: string;
  readonly ahead: string;
  readonly aheadYears: (count: number) => string;
  readonly index: string;
  readonly indexLead: string;
  readonly recordedIndex: string;
  readonly indexTitle: string;
  readonly indexSource: string;
  readonly indexIn: (year: number) => string;
  readonly spent: string;
  readonly spentLead: string;
  readonly spentDay: string;
  readonly spentAmount: string;
  readonly spentText: string;
  readonly source: string;
  readonly sourceUnnamed: string;
  readonly isEstimate: string;
  readonly guessed: string;
  readonly paid: string;
  readonly compute: string;
  readonly years: string;
  readonly year: string;
  readonly alone: string;
  readonly together: string;
  readonly saving: string;
  readonly cumulated: string;
  readonly savedPer: (unit: string) => string;
  readonly total: string;
  readonly estimateMark: string;
  readonly estimateNote: string;
  readonly compared: string;
  readonly comparedLead: string;
  readonly who: string;
  readonly balance: string;
  readonly paidOff: string;
  readonly presentValue: string;
  readonly notPaidOff: string;
  readonly sensitivity: string;
  readonly sensitivityLead: (who: string) => string;
  readonly assumption: string;
  readonly asComputed: string;
  readonly sources: string;
  readonly sourcesLead: string;
  readonly investments: string;
  readonly missing: string;
  readonly leftOut: (periods: string) => string;
};

const de: SavingsTexts = {
  title: 'Was bringt uns die Zusammenarbeit?',
  lead: (known) =>
    `Was es allein kostet oder kosten würde, neben den Anteilen nach der Vereinbarung, Jahr für Jahr; nach dem Stand der Daten vom ${known}. Nichts davon wird gespeichert.`,
  nothing: 'Noch ist nichts zu vergleichen.',
  assumptions: 'Annahmen',
  assumptionsLead: 'Jede Annahme steht mit ihrer Quelle in der Antwort. Was fehlt, wird nicht geschätzt.',
  rate: 'Zinssatz im Jahr, in Prozent',
  rateHint: 'Für den Kapitalwert, etwa „2,5“; leer: ohne',
  perUnit: 'Einsparung umgelegt auf',
  none: 'nichts',
  ahead: 'Kommende Jahre dazu schätzen',
  aheadYears: (count) => (count === 0 ? 'keine' : count === 1 ? '1 Jahr' : `${count} Jahre`),
  index: 'Preisindex',
  indexLead:
    'Rechnet Kosten allein in Jahre um, für die nichts erfasst ist. Ohne Index bleiben diese Jahre leer; ein Index braucht für jedes Jahr einen Wert.',
  recordedIndex: 'Erfasster Index; die Werte unten gehen vor',
  indexTitle: 'Name des Index',
  indexSource: 'Quelle des Index',
  indexIn: (year) => `Wert ${year}`,
  spent: 'Einmalige Ausgaben',
  spentLead:
    'Investitionen und Umstellung, aller zusammen, zusätzlich zu den erfassten. Ein Betrag unter null ist ein Zuschuss.',
  spentDay: 'Tag',
  spentAmount: 'Betrag in Euro',
  spentText: 'Wofür',
  source: 'Quelle',
  sourceUnnamed: 'Annahme ohne genannte Quelle',
  isEstimate: 'Geschätzt oder bezahlt',
  guessed: 'geschätzt',
  paid: 'bezahlt',
  compute: 'Vergleichen',
  years: 'Jahr für Jahr',
  year: 'Jahr',
  alone: 'Allein',
  together: 'Zusammen',
  saving: 'Gespart',
  cumulated: 'Bis dahin gespart',
  savedPer: (unit) => `Gespart je Einheit (${unit})`,
  total: 'Summe',
  estimateMark: 'S',
  estimateNote: 'S: Schätzung, nicht wirklich bezahlt oder fortgeschrieben.',
  compared: 'Wer wie viel spart',
  comparedLead: 'Über alle verglichenen Jahre; was mehrere zusammen ausgeben, steht nur bei ihnen zusammen.',
  who: 'Wer',
  balance: 'Gespart, abzüglich einmaliger Ausgaben',
  paidOff: 'Wieder eingespart ab',
  presentValue: 'Kapitalwert',
  notPaidOff: '–',
  sensitivity: 'Wenn es anders kommt',
  sensitivityLead: (who) => `${who}, über alle verglichenen Jahre: eine Annahme anders, alle anderen gleich.`,
  assumption: 'Annahme',
  asComputed: 'wie gerechnet',
  sources: 'Woher die Zahlen stammen',
  sourcesLead: 'Jede Zahl mit ihrer Quelle, zum Aufklappen.',
  investments: 'Einmalige Ausgaben:',
  missing: 'Was fehlt',
  leftOut: (periods) => `Nicht berechnet werden kann: ${periods}.`,
};

const en: SavingsTexts = {
  title: 'What does working together bring us?',
  lead: (known) =>
    `What it costs, or would cost, alone, beside the shares by the agreement, year by year; as known on ${known}. Nothing of it is kept.`,
  nothing: 'There is nothing to compare yet.',
  assumptions: 'Assumptions',
  assumptionsLead: 'Every assumption stands in the answer with its source. What is missing is not estimated.',
  rate: 'Interest a year, in percent',
  rateHint: 'For the net present value, such as “2.5”; empty: without',
  perUnit: 'Saving told for each',
  none: 'nothing',
  ahead: 'Estimate years to come, too',
  aheadYears: (count) => (count === 0 ? 'none' : count === 1 ? '1 year' : `${count} years`),
  index: 'Price index',
  indexLead:
    'Carries cost alone to years for which nothing is recorded. Without an index these years stay empty; an index needs a value for every year.',
  recordedIndex: 'Recorded index; the values below go before it',
  indexTitle: 'Name of the index',
  indexSource: 'Source of the index',
  indexIn: (year) => `Value of ${year}`,
  spent: 'Spent once',
  spentLead:
    'Investments and migration, of all together, beside those that are recorded. An amount below zero is a grant.',
  spentDay: 'Day',
  spentAmount: 'Amount in euro',
  spentText: 'For what',
  source: 'Source',
  sourceUnnamed: 'Assumption without a source',
  isEstimate: 'Estimated or paid',
  guessed: 'estimated',
  paid: 'paid',
  compute: 'Compare',
  years: 'Year by year',
  year: 'Year',
  alone: 'Alone',
  together: 'Together',
  saving: 'Saved',
  cumulated: 'Saved by then',
  savedPer: (unit) => `Saved for each (${unit})`,
  total: 'Total',
  estimateMark: 'E',
  estimateNote: 'E: estimate, not really paid, or carried.',
  compared: 'Who saves how much',
  comparedLead: 'Over all years that are compared; what several spend together is told of them together only.',
  who: 'Who',
  balance: 'Saved, less what was spent once',
  paidOff: 'Saved again from',
  presentValue: 'Net present value',
  notPaidOff: '–',
  sensitivity: 'If it turns out otherwise',
  sensitivityLead: (who) => `${who}, over all years that are compared: one assumption otherwise, all others the same.`,
  assumption: 'Assumption',
  asComputed: 'as computed',
  sources: 'Where the numbers are from',
  sourcesLead: 'Every number with its source, to be opened.',
  investments: 'Spent once:',
  missing: 'What is missing',
  leftOut: (periods) => `Cannot be computed: ${periods}.`,
};

const texts: Record<Language, SavingsTexts> = { de, en };

export function savingsTextsFor(language: Language): SavingsTexts {
  return texts[language];
}
