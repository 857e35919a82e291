import type { Sentence } from '@umlage/core';

/** Sentences, each with those it is made of below it and the clause it rests on behind it. */
export function Sentences({ sentences }: { readonly sentences: readonly Sentence[] }) {
  return (
    <ul>
      {sentences.map(({ text, clause, parts }) => (
        <li>
          {text}
          {clause === undefined ? null : <span class="umlage-clause"> ({clause})</span>}
          {parts.length === 0 ? null : <Sentences sentences={parts} />}
        </li>
      ))}
    </ul>
  );
}
