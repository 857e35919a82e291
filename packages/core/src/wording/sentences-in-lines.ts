import type { Sentence } from './reason-in-words.ts';

/**
 * Sentences as plain text, a line each: what a sentence is made of is indented below it, and the clause it rests on
 * stands behind it in brackets.
 *
 * @example
 * ```ts
 * const parts = [{ text: 'One quarter in equal parts.', clause: '§ 4', parts: [] }];
 * sentencesInLines([{ text: 'To be split:', parts }]) // => 'To be split:\n  One quarter in equal parts. [§ 4]'
 * ```
 */
export function sentencesInLines(sentences: readonly Sentence[]): string {
  return sentences.flatMap((sentence) => linesOf(sentence, '')).join('\n');
}

function linesOf({ text, clause, parts }: Sentence, indent: string): readonly string[] {
  const line = `${indent}${text}${clause === undefined ? '' : ` [${clause}]`}`;
  return [line, ...parts.flatMap((part) => linesOf(part, `${indent}  `))];
}
