import { Agreement } from '../agreement/agreement.ts';
import { compareVersions, type VersionComparison } from '../agreement/compare-versions.ts';
import type { ProvisionKind } from '../agreement/provisions.ts';
import { canonicalJson, type JsonValue } from '../base/canonical-json.ts';
import type { PoolId } from '../base/ids.ts';
import { writeDocument } from '../base/write-document.ts';
import type { LocalDate } from '../calendar/local-date.ts';
import { walkRule } from '../rules/walk-rule.ts';
import type { Run } from '../run/run-result.ts';
import { termsDuring } from './terms-during.ts';

/** A day from which a rule says something else, by a condition of its own. */
export type RuleDay = { readonly pool: PoolId; readonly since: LocalDate };

/** What of two years’ terms can move a share. */
export type ChangedTerms = {
  /** Each version less the one before it, dated values as they held in its year; only what bears on shares. */
  readonly versions: readonly VersionComparison[];
  readonly ruleDays: readonly RuleDay[];
};

/** Of what the agreement says about parties, only this bears on shares; who belongs to it is membership. */
const ofParties = new Set(['roles', 'successor']);
/** What says nothing on who bears what of the cost of a year. */
const beside: ReadonlySet<ProvisionKind> = new Set([
  'cooperation',
  'title',
  'legalBasis',
  'validity',
  'remark',
  'sources',
  'term',
  'duty',
  'advances',
  'settlement',
  'late',
  'accession',
  'withdrawal',
  'dissolution',
]);

/** Which terms are others in the later of two years: by another version, or by a day that a version names itself. */
export function changedTerms(last: Run, next: Run): ChangedTerms {
  const [before, after] = [last, next].map(({ versions, input }) =>
    versions.map((version) => termsDuring(version, input.question.period)),
  );
  const chain = [...(before ?? []), ...(after ?? [])];
  const versions = chain.slice(1).flatMap((later, index): readonly VersionComparison[] => {
    const earlier = chain[index];
    if (earlier === undefined || textOf(earlier) === textOf(later)) return [];
    const compared = onShares(compareVersions(earlier, later));
    return compared.provisions.length === 0 && compared.clauses.length === 0 ? [] : [compared];
  });
  const [from, until] = [last.input.question.period.from, next.input.question.period.until];
  return {
    versions,
    ruleDays: next.agreement.pools.flatMap(({ id, rule }) =>
      [...daysIn(rule)].flatMap((since) => (from < since && since < until ? [{ pool: id, since }] : [])),
    ),
  };
}

function textOf(agreement: Agreement): string {
  return canonicalJson(writeDocument(Agreement, agreement) as JsonValue);
}

function onShares(comparison: VersionComparison): VersionComparison {
  const provisions = comparison.provisions.filter(({ kind, change, fields }) => {
    if (kind !== 'party') return !beside.has(kind);
    return change === 'changed' && fields.some(({ path }) => ofParties.has(path.split('/')[3] ?? ''));
  });
  const cited = new Set(provisions.flatMap(({ clauses }) => clauses));
  return {
    ...comparison,
    provisions,
    clauses: comparison.clauses.filter(
      ({ change, after }) => change === 'changed' && after !== undefined && cited.has(after.id),
    ),
  };
}

function daysIn(rule: Agreement['pools'][number]['rule']): ReadonlySet<LocalDate> {
  return new Set(
    [...walkRule(rule, '')].flatMap(({ kind, node }) => (kind === 'condition' && 'since' in node ? [node.since] : [])),
  );
}
