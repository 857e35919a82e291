import { groupBy } from '../base/group-by.ts';
import { LocalDate } from '../calendar/local-date.ts';
import type { Agreement, Clause } from './agreement.ts';
import { citingIn, provisionsOf, type Citing, type Provision, type ProvisionKind } from './provisions.ts';

/** What a clause stands for: a provision, or what is said within one. */
export type ClauseUseKind =
  | ProvisionKind
  | 'succession'
  | 'carryOver'
  | 'fraction'
  | 'interest'
  | 'overhead'
  | 'rule'
  | 'notice';

/** One place in the document that names the clause. */
export type ClauseUse = {
  readonly kind: ClauseUseKind;
  /** A JSON Pointer into the document. */
  readonly path: string;
  /** What the document calls it: “Operation”, “Operation: Base amount”; absent where there is one of its kind. */
  readonly name?: string;
  /** Since when, where it is dated. */
  readonly from?: LocalDate;
};

/** A clause with all that stands on it. */
export type UsedClause = { readonly clause: Clause; readonly uses: readonly ClauseUse[] };

/**
 * What each clause of an agreement stands for: every place in the document that names it, in the order of clauses and of
 * the document. A clause without uses is text alone: the agreement computes nothing by it.
 *
 * @example
 * ```ts
 * const told = clauseUses(agreement).map(({ clause, uses }) => [clause.number, ...uses.map(({ kind, name }) => [kind, name])]);
 * told // => [['§ 4 (1)', ['rule', 'Operation: Base amount']], ['§ 4 (2)', ['rule', 'Operation']]]
 * ```
 */
export function clauseUses(agreement: Agreement): readonly UsedClause[] {
  const uses = provisionsOf(agreement).flatMap((provision) =>
    [...citingIn(provision.value, provision.path)].map((citing) => ({
      clause: citing.clause,
      use: useOf(provision, citing),
    })),
  );
  const byClause = groupBy(uses, ({ clause }) => clause);
  return agreement.clauses.map((clause) => ({ clause, uses: (byClause.get(clause.id) ?? []).map(({ use }) => use) }));
}

function useOf(provision: Provision, { path, node }: Citing): ClauseUse {
  const [part] = path.slice(provision.path.length + 1).split('/');
  const kind = kindOf(provision.kind, part);
  const own = path === provision.path ? undefined : (textIn(node, 'name') ?? textIn(node, 'item'));
  const names = [provision.name, own].filter((name) => name !== undefined);
  const from = LocalDate.safeParse(node['from']).data;
  return {
    kind,
    path,
    ...(names.length === 0 ? {} : { name: names.join(': ') }),
    ...(from === undefined ? {} : { from }),
  };
}

function kindOf(kind: ProvisionKind, part: string | undefined): ClauseUseKind {
  switch (part) {
    case 'successor':
      return 'succession';
    case 'carry':
      return 'carryOver';
    case 'shareable':
    case 'fraction':
      return 'fraction';
    case 'interest':
      return 'interest';
    case 'overheads':
      return 'overhead';
    case 'rule':
      return 'rule';
    case 'rounding':
      return 'rounding';
    case 'notice':
      return 'notice';
    default:
      return kind;
  }
}

function textIn(node: Citing['node'], field: string): string | undefined {
  const value = node[field];
  return typeof value === 'string' ? value : undefined;
}
