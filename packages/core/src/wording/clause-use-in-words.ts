import type { ClauseUse } from '../agreement/clause-uses.ts';
import { formatsFor } from './formats.ts';
import type { Language } from './language.ts';
import { provisionWords } from './provision-in-words.ts';

/**
 * What a clause stands for at one place, in a few words: “Preis „Arbeitsplatz“ ab 01.01.2024”.
 *
 * @example
 * ```ts
 * const uses = clauseUses(agreement).flatMap((clause) => clause.uses);
 * uses.map((use) => clauseUseInWords(use, 'en')) // => ['Rule “Operation: Base amount”', 'Rule “Operation”']
 * ```
 */
export function clauseUseInWords({ kind, name, from }: ClauseUse, language: Language): string {
  const words = provisionWords(language);
  const what = name === undefined ? words.kind[kind] : words.named(words.kind[kind], name);
  return from === undefined ? what : words.since(what, formatsFor(language).day(from));
}
