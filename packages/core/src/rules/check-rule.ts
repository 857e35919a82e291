import { pointer, problem, type NamedThing, type Problem } from '../base/problem.ts';
import { intersect, without } from '../base/sets.ts';
import { compare, equals, formatRatio, ratio, sum } from '../exact/ratio.ts';
import type { Reference } from '../calendar/reference.ts';
import type { FigureHolds, Quota } from './keys/key.ts';
import type { Divide, Rule, Selection } from './rule.ts';
import { walkRule, type RuleNode } from './walk-rule.ts';

/** What a figure is, as far as a rule must know. */
type FigureDefinition = { readonly holds: FigureHolds; readonly of?: 'everyone' | 'pool' | undefined };

/** What the agreement around a rule declares: a rule may name nothing else. */
export type Declared = {
  readonly party: ReadonlySet<string>;
  readonly role: ReadonlyMap<string, ReadonlySet<string>>;
  readonly service: ReadonlySet<string>;
  /** Accounts, which may bear wherever a party is named as bearer. */
  readonly account: ReadonlySet<string>;
  readonly figure: ReadonlyMap<string, Pick<FigureDefinition, 'holds' | 'of'>>;
  readonly tariff: ReadonlySet<string>;
  readonly rate: ReadonlySet<string>;
  readonly clause: ReadonlySet<string>;
};

/** Everything in a rule that no facts could make right. */
export function checkRule(rule: Rule, path: string, declared: Declared): readonly Problem[] {
  return [
    ...[...walkRule(rule, path)].flatMap((node) => checkNode(node, declared)),
    ...checkBearers(rule, path, declared, declared.party),
  ];
}

export function checkNode(at: RuleNode, declared: Declared): readonly Problem[] {
  const unknown = (what: NamedThing, id: string, ...steps: readonly (string | number)[]) =>
    checkDeclared({ what, id, path: pointer(at.path, ...steps) }, declared);
  switch (at.kind) {
    case 'rule': {
      const own = at.node.rule === 'to' ? checkBearer(at.node.bearer, pointer(at.path, 'bearer'), declared) : [];
      const portions = at.node.rule === 'divide' ? checkPortions(at.node, at.path) : [];
      const cases = (at.node.rule === 'choose' ? at.node.cases : []).flatMap(({ clause }, index) =>
        clause ? unknown('clause', clause, 'cases', index, 'clause') : [],
      );
      return [...own, ...portions, ...cases, ...(at.node.clause ? unknown('clause', at.node.clause, 'clause') : [])];
    }
    case 'portion': {
      const own = at.node.portion === 'charges' ? unknown('tariff', at.node.tariff, 'tariff') : [];
      return [...own, ...(at.node.clause ? unknown('clause', at.node.clause, 'clause') : [])];
    }
    case 'bound':
      return at.node.clause ? unknown('clause', at.node.clause, 'clause') : [];
    case 'price':
      if (typeof at.node === 'number') return [];
      if ('rate' in at.node) return unknown('rate', at.node.rate, 'rate');
      return [
        ...checkReading(
          at.node.series,
          at.node.from,
          { of: 'everyone', path: at.path, steps: ['series', 'from'] },
          declared,
        ),
        ...checkReading(
          at.node.series,
          at.node.to,
          { of: 'everyone', path: at.path, steps: ['series', 'to'] },
          declared,
        ),
      ];
    case 'selection':
      if (at.node === 'all' || 'except' in at.node) return [];
      if ('role' in at.node) return unknown('role', at.node.role, 'role');
      if ('uses' in at.node) return unknown('service', at.node.uses, 'uses');
      return at.node.flatMap((party, index) => unknown('party', party, index));
    case 'key':
      switch (at.node.key) {
        case 'quota':
          return [
            ...Object.keys(at.node.of).flatMap((party) =>
              at.isBorneBy === true
                ? checkBearer(party, pointer(at.path, 'of', party), declared)
                : unknown('party', party, 'of', party),
            ),
            ...checkQuota(at.node, at.path),
          ];
        case 'figure':
          return checkReading(
            at.node.figure,
            at.node.at,
            { of: 'party', path: at.path, steps: ['figure', 'at'] },
            declared,
          );
        case 'tariff':
          return unknown('tariff', at.node.tariff, 'tariff');
        default:
          return [];
      }
    case 'condition':
      return [];
  }
}

/** Whoever is named to bear is a party or an account. */
export function checkBearer(id: string, path: string, declared: Declared): readonly Problem[] {
  const known = [...declared.party, ...declared.account];
  return known.includes(id) ? [] : [problem('reference-unknown', path, { id, what: 'bearer', known })];
}

/** A figure is declared, belongs to whom it is read of, and is read when it can be true. */
export function checkReading(
  figure: string,
  at: Reference,
  where: {
    readonly of: 'party' | 'everyone' | 'pool';
    readonly path: string;
    readonly steps: readonly [string, string];
  },
  declared: Declared,
): readonly Problem[] {
  const [nameAt, referenceAt] = where.steps;
  const path = pointer(where.path, nameAt);
  const definition = declared.figure.get(figure);
  if (definition === undefined) return checkDeclared({ what: 'figure', id: figure, path }, declared);
  const of = definition.of ?? 'party';
  return [
    ...(of === where.of ? [] : [problem('figure-owner-unfit', path, { figure, of, wanted: where.of })]),
    ...checkReference(figure, definition.holds, at, pointer(where.path, referenceAt)),
  ];
}

/** A census has no mean of days, a flow no day. */
function checkReference(figure: string, holds: FigureHolds, at: Reference, path: string): readonly Problem[] {
  if ('advance' in at)
    return [
      ...checkReference(figure, holds, at.advance, pointer(path, 'advance')),
      ...checkReference(figure, holds, at.settlement, pointer(path, 'settlement')),
    ];
  const unfit = (reference: string) => [problem('figure-reference-unfit', path, { figure, holds, reference })];
  if ('last' in at) {
    const isDayOfEachYear = at.each === 'year' && 'on' in at.until;
    return holds === 'onDay' && !isDayOfEachYear ? unfit(at.each) : [];
  }
  if ('on' in at && holds === 'overStretch') return unfit(at.on);
  return 'during' in at && holds === 'onDay' ? unfit(at.during) : [];
}

export function checkDeclared(
  { what, id, path }: { readonly what: NamedThing; readonly id: string; readonly path: string },
  declared: Declared,
): readonly Problem[] {
  const names = what in declared ? declared[what as keyof Declared] : new Set<string>();
  return names.has(id) ? [] : [problem('reference-unknown', path, { id, what, known: [...names.keys()] })];
}

/** Percents add up to 100 or there is a rest, once and last; fixed amounts and charges need one. */
function checkPortions(rule: Divide, path: string): readonly Problem[] {
  const { portions } = rule;
  const restAt = portions.findIndex((portion) => portion.portion === 'rest');
  const fixed = portions.find((portion) => portion.portion !== 'percent' && portion.portion !== 'rest');
  const percents = sum(portions.flatMap((portion) => (portion.portion === 'percent' ? [portion.percent] : [])));
  const at = pointer(path, 'portions');
  const problems: Problem[] = [];
  if (restAt >= 0 && restAt < portions.length - 1) problems.push(problem('rest-not-last', pointer(at, restAt), {}));
  if (restAt < 0 && fixed !== undefined) problems.push(problem('rest-missing', at, { portion: fixed.portion }));
  if (compare(percents, ratio(100)) > 0)
    problems.push(problem('percent-over-hundred', at, { sum: formatRatio(percents) }));
  else if (restAt < 0 && fixed === undefined && !equals(percents, ratio(100)))
    problems.push(problem('percent-not-hundred', at, { sum: formatRatio(percents) }));
  return problems;
}

/** A table that misses its control sum is refused, never normalised: one of its numbers was mistyped. */
function checkQuota(key: Quota, path: string): readonly Problem[] {
  if (key.total === undefined) return [];
  const listed = sum(Object.values(key.of));
  return equals(listed, key.total)
    ? []
    : [
        problem('quota-total-differs', pointer(path, 'total'), {
          sum: formatRatio(listed),
          total: formatRatio(key.total),
        }),
      ];
}

/** `to` under an `among` that leaves its bearer out contradicts itself. */
function checkBearers(rule: Rule, path: string, declared: Declared, allowed: ReadonlySet<string>): readonly Problem[] {
  switch (rule.rule) {
    case 'split':
      return [];
    case 'to':
      // An account takes no part in anything: no selection can leave it out.
      return declared.party.has(rule.bearer) && !allowed.has(rule.bearer)
        ? [problem('bearer-left-out', pointer(path, 'bearer'), { party: rule.bearer })]
        : [];
    case 'among': {
      const selected = selectDeclared(rule.parties, declared);
      const inside = selected === undefined ? allowed : intersect(allowed, selected);
      return checkBearers(rule.then, pointer(path, 'then'), declared, inside);
    }
    case 'divide':
      return rule.portions.flatMap((portion, index) =>
        portion.portion === 'charges'
          ? []
          : checkBearers(portion.then, pointer(path, 'portions', index, 'then'), declared, allowed),
      );
    case 'limit':
    case 'relieve':
      return checkBearers(rule.of, pointer(path, 'of'), declared, allowed);
    case 'choose':
      return [
        ...rule.cases.flatMap(({ then }, index) =>
          checkBearers(then, pointer(path, 'cases', index, 'then'), declared, allowed),
        ),
        ...(rule.otherwise === undefined
          ? []
          : checkBearers(rule.otherwise, pointer(path, 'otherwise'), declared, allowed)),
      ];
  }
}

/** Whom a selection can mean by the document alone; `undefined` where that is a matter of facts. */
function selectDeclared(selection: Selection, declared: Declared): ReadonlySet<string> | undefined {
  if (selection === 'all') return declared.party;
  if ('role' in selection) return declared.role.get(selection.role);
  if ('uses' in selection) return undefined;
  if (!('except' in selection)) return new Set(selection);
  const excepted = selectDeclared(selection.except, declared);
  return excepted === undefined ? undefined : without(declared.party, excepted);
}
