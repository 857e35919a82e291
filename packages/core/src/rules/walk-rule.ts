import { pointer } from '../base/problem.ts';
import type { Key } from './keys/key.ts';
import type { Price } from './price.ts';
import type { Bound, Condition, Level, Portion, Rule, Selection } from './rule.ts';

/** A node of a rule tree and where it stands, for everything that reads rules without evaluating them. */
export type RuleNode = { readonly path: string } & (
  | { readonly kind: 'rule'; readonly node: Rule }
  | { readonly kind: 'portion'; readonly node: Portion }
  | {
      readonly kind: 'key';
      readonly node: Key;
      /** Its numbers are of bearers, not of participants. */ readonly isBorneBy?: boolean;
    }
  | { readonly kind: 'condition'; readonly node: Condition }
  | { readonly kind: 'selection'; readonly node: Selection }
  | { readonly kind: 'price'; readonly node: Price }
  | { readonly kind: 'bound'; readonly node: Bound }
);

/** Every node of a rule, parents before children. */
export function* walkRule(rule: Rule, path: string): Generator<RuleNode> {
  yield { kind: 'rule', node: rule, path };
  switch (rule.rule) {
    case 'split':
      yield* walkKey(rule.by, pointer(path, 'by'));
      return;
    case 'to':
      return;
    case 'among':
      yield* walkSelection(rule.parties, pointer(path, 'parties'));
      yield* walkRule(rule.then, pointer(path, 'then'));
      return;
    case 'divide':
      for (const [index, portion] of rule.portions.entries())
        yield* walkPortion(portion, pointer(path, 'portions', index));
      return;
    case 'limit':
      yield* walkRule(rule.of, pointer(path, 'of'));
      for (const [index, bound] of rule.bounds.entries()) yield* walkBound(bound, pointer(path, 'bounds', index));
      if (rule.borneBy !== undefined) yield* walkKey(rule.borneBy, pointer(path, 'borneBy'), true);
      return;
    case 'relieve':
      yield* walkRule(rule.of, pointer(path, 'of'));
      yield* walkSelection(rule.parties, pointer(path, 'parties'));
      yield* walkKey(rule.borneBy, pointer(path, 'borneBy'), true);
      return;
    case 'choose':
      for (const [index, { if: condition, then }] of rule.cases.entries()) {
        yield* walkCondition(condition, pointer(path, 'cases', index, 'if'));
        yield* walkRule(then, pointer(path, 'cases', index, 'then'));
      }
      if (rule.otherwise !== undefined) yield* walkRule(rule.otherwise, pointer(path, 'otherwise'));
  }
}

export function* walkKey(key: Key, path: string, isBorneBy = false): Generator<RuleNode> {
  yield { kind: 'key', node: key, path, isBorneBy };
  if (key.key === 'blocks') yield* walkKey(key.of, pointer(path, 'of'));
  if (key.key === 'sum' || key.key === 'product')
    for (const [index, part] of key.of.entries()) yield* walkKey(part, pointer(path, 'of', index));
}

export function* walkBound(bound: Bound, path: string): Generator<RuleNode> {
  yield { kind: 'bound', node: bound, path };
  yield* walkSelection(bound.for, pointer(path, 'for'));
  for (const side of ['min', 'max'] as const) {
    const level = bound[side];
    if (level !== undefined) yield* walkLevel(level, pointer(path, side));
  }
}

export function* walkLevel(level: Level, path: string): Generator<RuleNode> {
  if ('amount' in level) yield { kind: 'price', node: level.amount, path: pointer(path, 'amount') };
  if ('price' in level) {
    yield { kind: 'price', node: level.price, path: pointer(path, 'price') };
    yield* walkKey(level.quantity, pointer(path, 'quantity'));
  }
}

function* walkPortion(portion: Portion, path: string): Generator<RuleNode> {
  yield { kind: 'portion', node: portion, path };
  if (portion.portion === 'amount' || portion.portion === 'upTo')
    yield { kind: 'price', node: portion.amount, path: pointer(path, 'amount') };
  if (portion.portion !== 'charges') yield* walkRule(portion.then, pointer(path, 'then'));
}

function* walkSelection(selection: Selection, path: string): Generator<RuleNode> {
  yield { kind: 'selection', node: selection, path };
  if (typeof selection === 'object' && 'except' in selection)
    yield* walkSelection(selection.except, pointer(path, 'except'));
}

function* walkCondition(condition: Condition, path: string): Generator<RuleNode> {
  yield { kind: 'condition', node: condition, path };
  if ('takesPart' in condition) yield* walkSelection(condition.takesPart, pointer(path, 'takesPart'));
  else if ('not' in condition) yield* walkCondition(condition.not, pointer(path, 'not'));
  else if ('all' in condition)
    for (const [index, part] of condition.all.entries()) yield* walkCondition(part, pointer(path, 'all', index));
  else if ('any' in condition)
    for (const [index, part] of condition.any.entries()) yield* walkCondition(part, pointer(path, 'any', index));
  else if ('spread' in condition) yield* walkKey(condition.spread, pointer(path, 'spread'));
  else if ('total' in condition) yield* walkKey(condition.total, pointer(path, 'total'));
  else if ('greatest' in condition) yield* walkKey(condition.greatest, pointer(path, 'greatest'));
  else if ('least' in condition) yield* walkKey(condition.least, pointer(path, 'least'));
}
