import { ChangeLetter, invariant, readDocument } from '@umlage/core';
import type { IssuedLetterRow, KeptLetter } from './store.ts';

/** What was kept, with the number it went out under. */
export function letterIn({ letter, issue }: KeptLetter): ChangeLetter {
  const read = readDocument(ChangeLetter, JSON.parse(letter.content));
  invariant(read.ok, 'a letter was whole when it was stored');
  return issue === undefined ? read.value : { ...read.value, status: 'issued', number: letterNumberOf(issue) };
}

/** A series of its own, told from that of statements by its letter (Ausgleich): `A-2026-0003`. */
export function letterNumberOf({ year, number }: Pick<IssuedLetterRow, 'year' | 'number'>): string {
  return `A-${year}-${String(number).padStart(4, '0')}`;
}

/** `undefined` for what is no such number. */
export function letterNumberIn(text: string): { readonly year: number; readonly number: number } | undefined {
  const [, year, number] = /^A-(\d{4})-(\d{4,9})$/.exec(text) ?? [];
  return year === undefined || number === undefined ? undefined : { year: Number(year), number: Number(number) };
}
