import { Agreement, type JsonValue } from '@umlage/core';

/** An agreement as it is written, by the names of its parts. */
export type Draft = Readonly<Record<string, JsonValue>>;

/** Parts that are a line of text. */
export const textParts = ['title', 'legalBasis', 'notice', 'yearStarts'] as const;

const toldOtherwise: readonly string[] = ['format', 'cooperation', 'version', 'clauses', ...textParts];

/** Parts that are structured, in the order in which an agreement names them. */
export const structuredParts: readonly string[] = Object.keys(Agreement.shape).filter(
  (part) => !toldOtherwise.includes(part),
);

/** What is to be another than in the version that is amended; what is not named stays. */
export type DraftChanges = {
  readonly from: string;
  readonly phase: string;
  /** Absent parts are `undefined`. */
  readonly parts: Readonly<Record<string, JsonValue | undefined>>;
  /** By clause; an empty text drops it. */
  readonly clauseTexts: ReadonlyMap<string, string>;
  readonly newClause: Readonly<Record<string, string>> | undefined;
};

/** The version after a given one, with what is to change. Whether it is an agreement is for its schema to say. */
export function amend(base: Draft, number: number, changes: DraftChanges): Draft {
  const { from, phase, parts, newClause } = changes;
  const kept = clausesOf(base).flatMap((clause) => {
    const text = changes.clauseTexts.get(clause.id) ?? clause.text;
    return text === '' ? [] : [{ ...clause, text }];
  });
  const amended: Record<string, JsonValue | undefined> = {
    ...base,
    ...parts,
    version: { number, from, ...(phase === '' ? {} : { phase }) },
    clauses: [...kept, ...(newClause === undefined ? [] : [newClause])],
  };
  return Object.fromEntries(
    Object.entries(amended).flatMap(([part, value]) => (value === undefined ? [] : [[part, value]])),
  );
}

type WrittenClause = { readonly id: string; readonly number: string; readonly text: string };

/** As they are written in a document that was read as an agreement before. */
export function clausesOf({ clauses }: Draft): readonly WrittenClause[] {
  return Agreement.shape.clauses.parse(clauses);
}
