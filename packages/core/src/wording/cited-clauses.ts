import type { Statement, Told } from '../statement/statement.ts';
import type { Language } from './language.ts';

type Cited = Statement['clauses'][number];

const inVersion: Record<Language, (number: string, version: number) => string> = {
  de: (number, version) => `${number} (Fassung\u00a0${version})`,
  en: (number, version) => `${number} (version\u00a0${version})`,
};

/**
 * The number of a clause as printed in a version, by default the one that draws up the statement: „§ 4 Abs. 2“; `undefined`
 * for one the statement does not rest on.
 *
 * @example
 * ```ts
 * statements.map((statement) => clauseNumber(statement, 'people')) // => ['§ 4 (2)', '§ 4 (2)', '§ 4 (2)']
 * ```
 */
export function clauseNumber(
  { clauses, agreement }: Pick<Told, 'clauses' | 'agreement'>,
  clause: string | undefined,
  version = agreement.version,
): string | undefined {
  return clauses.find((cited) => cited.id === clause && cited.version === version)?.number;
}

/**
 * The clauses a statement rests on, each once; where versions say it differently their number tells which one is meant.
 *
 * @example
 * ```ts
 * const numbers = statements.map((statement) => citedClauses(statement, 'en').map(({ number }) => number));
 * numbers[0] // => ['§ 4 (1)', '§ 4 (2)']
 * ```
 */
export function citedClauses({ clauses }: Pick<Told, 'clauses'>, language: Language): readonly Cited[] {
  const isTheSame = (one: Cited, other: Cited) =>
    one.id === other.id && one.number === other.number && one.text === other.text;
  const distinct = clauses.filter(
    (clause, index) => !clauses.slice(0, index).some((earlier) => isTheSame(earlier, clause)),
  );
  return distinct.map((clause) =>
    distinct.some((other) => other !== clause && other.id === clause.id)
      ? { ...clause, number: inVersion[language](clause.number, clause.version) }
      : clause,
  );
}
