import type { Agreement } from '../agreement/agreement.ts';
import { compareTexts, type TextSegment } from '../agreement/compare-texts.ts';
import type { ClauseChange, FieldChange, ProvisionChange, VersionComparison } from '../agreement/compare-versions.ts';
import { bearerNameOf } from '../agreement/parties.ts';
import { poolNameOf } from '../agreement/names.ts';
import type { JsonValue } from '../base/canonical-json.ts';
import type { PartyId, PoolId } from '../base/ids.ts';
import { clauseUseInWords } from './clause-use-in-words.ts';
import { comparisonsInEnglish } from './comparison-en.ts';
import { comparisonsInGerman } from './comparison-de.ts';
import type { ComparisonWords } from './comparison-words.ts';
import type { Language } from './language.ts';
import { provisionInWords, provisionWords } from './provision-in-words.ts';

const wordsOf: Record<Language, ComparisonWords> = { de: comparisonsInGerman, en: comparisonsInEnglish };

/** One thing that two versions do not say alike, told. */
export type DifferenceOfVersions = {
  /** What became of it: “§ 4 Abs. 2 ist geändert.” */
  readonly text: string;
  /** The numbers of the clauses it stands on; none for a clause itself. */
  readonly clauses: readonly string[];
  /** What the version said, or says, in words. */
  readonly before?: string;
  readonly after?: string;
  /** Both word by word. */
  readonly segments: readonly TextSegment[];
  /** What the two texts do not show. */
  readonly details: readonly string[];
};

/** Everything that differs: first the clauses, then what they stand for. */
export type VersionsInWords = {
  readonly clauses: readonly DifferenceOfVersions[];
  readonly provisions: readonly DifferenceOfVersions[];
};

/**
 * Tells how two versions differ: each clause and each provision with both texts, the words that differ marked, and with
 * what the texts do not show (agreed quotas, the clauses a rule stands on).
 *
 * @example
 * ```ts
 * const [pool, ...pools] = agreement.pools;
 * const after = { ...agreement, pools: pool === undefined ? pools : [{ ...pool, name: 'Running it' }, ...pools] };
 * const { provisions } = versionsInWords(compareVersions(agreement, after), 'en');
 * provisions.map(({ text, details }) => [text, ...details]) // => [['Changed: Pool “Running it”', 'Formerly “Operation”, now “Running it”.']]
 * ```
 */
export function versionsInWords(comparison: VersionComparison, language: Language): VersionsInWords {
  return {
    clauses: comparison.clauses.map((change) => tellClause(change, language)),
    provisions: comparison.provisions.map((change) => tellProvision(change, comparison, language)),
  };
}

function tellClause({ change, before, after, segments, uses }: ClauseChange, language: Language): DifferenceOfVersions {
  const words = wordsOf[language];
  const [old, young] = [before?.number ?? '', after?.number ?? ''];
  const text = {
    added: () => words.clause.added(young),
    dropped: () => words.clause.dropped(old),
    changed: () => words.clause.changed(young, old === young ? undefined : old),
    renumbered: () => words.clause.renumbered(young, old),
  }[change]();
  const isOther = change === 'changed' && before?.note !== after?.note;
  return {
    text,
    clauses: [],
    ...(before === undefined ? {} : { before: before.text }),
    ...(after === undefined ? {} : { after: after.text }),
    segments,
    details: [
      ...(isOther ? [words.note(before?.note, after?.note)] : []),
      ...uses.map(({ isChanged, ...use }) => words.standsFor(clauseUseInWords(use, language), isChanged)),
    ],
  };
}

function tellProvision(
  change: ProvisionChange,
  { before: earlier, after: later }: VersionComparison,
  language: Language,
): DifferenceOfVersions {
  const of = change.change === 'dropped' ? earlier : later;
  const before = change.before === undefined ? undefined : provisionInWords(change, earlier, language);
  const after = change.after === undefined ? undefined : provisionInWords(change, later, language);
  const sides = { earlier, later, isTold: before !== after };
  return {
    text: tellChange(change, language),
    clauses: change.clauses.map((id) => numberOf(id, of) ?? id),
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
    segments: compareTexts(before ?? '', after ?? ''),
    details: change.fields.flatMap((field) => tellField(field, { ...sides, kind: change.kind }, language)),
  };
}

function tellChange({ kind, name, change }: ProvisionChange, language: Language): string {
  const [words, { kind: kinds, named }] = [wordsOf[language], provisionWords(language)];
  if (kind === 'party' && name !== undefined && change !== 'changed')
    return change === 'added' ? words.joins(name) : words.leaves(name);
  return words[change](name === undefined ? kinds[kind] : named(kinds[kind], name));
}

type Sides = {
  readonly earlier: Agreement;
  readonly later: Agreement;
  readonly kind: ProvisionChange['kind'];
  /** Whether the texts differ, and so tell of the change themselves. */
  readonly isTold: boolean;
};

/** What no text shows: clauses and names, agreed numbers of parties and pools; all else only if the texts are the same. */
function tellField(
  { path, before, after }: FieldChange,
  { earlier, later, kind, isTold }: Sides,
  language: Language,
): readonly string[] {
  const words = wordsOf[language];
  const steps = path.split('/').slice(1);
  const [step = '', table = ''] = steps.toReversed();
  const place = steps.slice(2).join('/');
  if (step === 'clause') {
    const number = (id: JsonValue | undefined, of: Agreement) =>
      typeof id === 'string' ? (numberOf(id, of) ?? id) : words.none;
    return [words.clauses(number(before, earlier), number(after, later))];
  }
  if (
    step === 'name' &&
    steps.length === 3 &&
    kind !== 'party' &&
    typeof before === 'string' &&
    typeof after === 'string'
  )
    return [words.nowCalled(before, after)];
  if (table === 'of' || table === 'to') {
    const name = bearerNameOf(later, step as PartyId) ?? bearerNameOf(earlier, step as PartyId);
    const what = table === 'of' ? (name ?? step) : poolNameOf(later, step as PoolId);
    return [words.value(what, write(before), write(after))];
  }
  return isTold ? [] : [words.value(place === '' ? path : place, write(before), write(after))];
}

function write(value: JsonValue | undefined): string | undefined {
  return value === undefined || typeof value === 'string' ? value : JSON.stringify(value);
}

function numberOf(id: string, { clauses }: Agreement): string | undefined {
  return clauses.find((clause) => clause.id === id)?.number;
}
