import { pointer, problem, type NamedThing, type Problem } from '../base/problem.ts';
import { intersect, without } from '../base/sets.ts';
import { compare, equals, formatRatio, ratio, sum } from '../exact/ratio.ts';
import type { Quota } from './keys/key.ts';
import type { Divide, Rule, Selection } from './rule.ts';
import { walkRule, type RuleNode } from './walk-rule.ts';

/** What the agreement around a rule declares: a rule may name nothing else. */
export type Declared = {
  readonly party: ReadonlySet<string>;
  readonly role: ReadonlyMap<string, ReadonlySet<string>>;
  readonly service: ReadonlySet<string>;
  readonly figure: ReadonlyMap<string, 'onDay' | 'untilChanged'>;
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
      const own = at.node.rule === 'to' ? unknown('party', at.node.bearer, 'bearer') : [];
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
      return typeof at.node === 'number' ? [] : unknown('rate', at.node.rate, 'rate');
    case 'selection':
      if (at.node === 'all' || 'except' in at.node) return [];
      if ('role' in at.node) return unknown('role', at.node.role, 'role');
      if ('uses' in at.node) return unknown('service', at.node.uses, 'uses');
      return at.node.flatMap((party, index) => unknown('party', party, index));
    case 'key':
      switch (at.node.key) {
        case 'quota':
          return [
            ...Object.keys(at.node.of).flatMap((party) => unknown('party', party, 'of', party)),
            ...checkQuota(at.node, at.path),
          ];
        case 'figure': {
          const holds = declared.figure.get(at.node.figure);
          if (holds === undefined) return unknown('figure', at.node.figure, 'figure');
          return holds === 'onDay' && 'during' in at.node.at
            ? [
                problem('figure-reference-unfit', pointer(at.path, 'at'), {
                  figure: at.node.figure,
                  holds,
                  reference: at.node.at.during,
                }),
              ]
            : [];
        }
        case 'tariff':
          return unknown('tariff', at.node.tariff, 'tariff');
        default:
          return [];
      }
    case 'condition':
      return [];
  }
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
