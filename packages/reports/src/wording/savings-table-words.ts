import type { Language } from '@umlage/core';

/** What heads the columns of the table of savings. */
export type SavingsTableWords = {
  readonly who: string;
  readonly year: string;
  readonly alone: string;
  readonly together: string;
  readonly saving: string;
  readonly cumulated: string;
  readonly aloneIs: string;
  readonly togetherIs: string;
  readonly estimate: string;
  readonly known: string;
  readonly source: string;
};

const german: SavingsTableWords = {
  who: 'Wer',
  year: 'Jahr',
  alone: 'Allein',
  together: 'Zusammen',
  saving: 'Gespart',
  cumulated: 'Bis dahin gespart',
  aloneIs: 'Allein ist',
  togetherIs: 'Zusammen ist',
  estimate: 'Schätzung',
  known: 'bekannt',
  source: 'Quelle der Kosten allein',
};

const english: SavingsTableWords = {
  who: 'Who',
  year: 'Year',
  alone: 'Alone',
  together: 'Together',
  saving: 'Saved',
  cumulated: 'Saved so far',
  aloneIs: 'Alone is',
  togetherIs: 'Together is',
  estimate: 'estimate',
  known: 'known',
  source: 'Source of cost alone',
};

const words: Record<Language, SavingsTableWords> = { de: german, en: english };

export function savingsTableWords(language: Language): SavingsTableWords {
  return words[language];
}
