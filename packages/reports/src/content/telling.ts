import { calendarYear, formatsFor, type Formats, type Language, type Statement } from '@umlage/core';
import { statementInEnglish } from '../wording/statement-en.ts';
import { statementInGerman } from '../wording/statement-de.ts';
import type { StatementWords } from '../wording/statement-words.ts';

/** A statement and the language it is told in. */
export type Telling = {
  readonly statement: Statement;
  readonly language: Language;
  readonly words: StatementWords;
  readonly formats: Formats;
};

export const wordsOf: Record<Language, StatementWords> = { de: statementInGerman, en: statementInEnglish };

export function telling(statement: Statement, language: Language): Telling {
  return { statement, language, words: wordsOf[language], formats: formatsFor(language) };
}

/** „2024“ for a calendar year, else from the first to the last day. */
export function titleOf({ statement, words, formats }: Telling): string {
  const { period, cooperation } = statement;
  const year = Number(period.from.slice(0, 4));
  const whole = calendarYear(year);
  const isYear = period.from === whole.from && period.until === whole.until;
  return words.title({ cooperation: cooperation.name, period: isYear ? String(year) : formats.period(period) });
}
