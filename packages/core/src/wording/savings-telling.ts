import { bearerNameOf } from '../agreement/parties.ts';
import type { FigureId, PartyId } from '../base/ids.ts';
import type { Savings } from '../statement/savings.ts';
import { formatsFor, type Formats } from './formats.ts';
import type { Language } from './language.ts';
import { savingsInEnglish } from './savings-en.ts';
import { savingsInGerman } from './savings-de.ts';
import type { SavingsWords } from './savings-words.ts';

const wordsOf: Record<Language, SavingsWords> = { de: savingsInGerman, en: savingsInEnglish };

export function savingsWordsIn(language: Language): SavingsWords {
  return wordsOf[language];
}

/** How the words of savings are found. */
export type SavingsTelling = {
  readonly savings: Savings;
  readonly words: SavingsWords;
  readonly formats: Formats;
};

export function savingsTelling(savings: Savings, language: Language): SavingsTelling {
  return { savings, words: wordsOf[language], formats: formatsFor(language) };
}

/** As it stands inside a sentence: `alle zusammen`, or names; of many only how many they are. */
export function whoseIn(parties: readonly PartyId[] | undefined, { savings, words }: SavingsTelling): string {
  if (parties === undefined) return words.everyone;
  return parties.length > 4 ? words.several(parties.length) : words.and(parties.map((id) => nameIn(savings, id)));
}

function nameIn({ years }: Savings, id: PartyId): string {
  const named = years.map(({ run }) => bearerNameOf(run.agreement, id)).filter((name) => name !== undefined);
  return named.at(-1) ?? id;
}

export function unitIn({ savings: { years } }: SavingsTelling, id: FigureId): string {
  return years.flatMap(({ run }) => run.agreement.figures.filter((figure) => figure.id === id)).at(-1)?.unit ?? id;
}

export function beginSentence(text: string): string {
  return `${text.slice(0, 1).toLocaleUpperCase('de')}${text.slice(1)}`;
}
