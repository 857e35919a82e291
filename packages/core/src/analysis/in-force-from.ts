import type { Agreement } from '../agreement/agreement.ts';
import { addDays, earlierOf } from '../calendar/days.ts';
import type { LocalDate } from '../calendar/local-date.ts';
import type { Condition, Rule } from '../rules/rule.ts';

/**
 * A version as if it had been in force from a day on, and without an end: what it says for its own first day (prices, the
 * part of cost that is shared, rules that hold since a day) it says from that day on. What it dates later keeps its day.
 */
export function inForceFrom(agreement: Agreement, day: LocalDate): Agreement {
  const { assets, costTypes, pools, rates, stages, taxes, version } = agreement;
  const { until: _until, ...kept } = version;
  const lasting = { ...agreement, version: { ...kept, from: earlierOf(version.from, day) } };
  if (version.from <= day) return lasting;
  const back = <Dated extends { readonly from: LocalDate }>(dated: readonly Dated[]) =>
    reachBack(dated, { since: version.from, to: day });
  const backTo = (since: LocalDate) => (since <= version.from ? earlierOf(since, day) : since);
  return {
    ...lasting,
    costTypes: costTypes.map((costType) =>
      costType.shareable === undefined ? costType : { ...costType, shareable: back(costType.shareable) },
    ),
    pools: pools.map(({ fraction, rule, ...pool }) => ({
      ...pool,
      ...(fraction === undefined ? {} : { fraction: back(fraction) }),
      rule: moveConditions(rule, backTo),
    })),
    rates: Object.fromEntries(Object.entries(rates).map(([id, rate]) => [id, { ...rate, prices: back(rate.prices) }])),
    ...(taxes === undefined ? {} : { taxes: back(taxes) }),
    ...(assets?.interest === undefined
      ? {}
      : { assets: { ...assets, interest: { ...assets.interest, rates: back(assets.interest.rates) } } }),
    ...(stages === undefined
      ? {}
      : {
          stages: {
            ...stages,
            supports: stages.supports.map((support) =>
              support.fraction === undefined ? support : { ...support, fraction: back(support.fraction) },
            ),
          },
        }),
  };
}

/** The latest that had begun begins on the day; those before it keep their order, a day apart if need be. */
function reachBack<Dated extends { readonly from: LocalDate }>(
  dated: readonly Dated[],
  { since, to }: { readonly since: LocalDate; readonly to: LocalDate },
): Dated[] {
  const begun = [...new Set(dated.map(({ from }) => from).filter((from) => from <= since))].toSorted().toReversed();
  const moved = new Map<LocalDate, LocalDate>();
  let latest = to;
  for (const from of begun) {
    const day = earlierOf(from, latest);
    moved.set(from, day);
    latest = addDays(day, -1);
  }
  return dated.map((one) => ({ ...one, from: moved.get(one.from) ?? one.from }));
}

function moveConditions(rule: Rule, backTo: (since: LocalDate) => LocalDate): Rule {
  switch (rule.rule) {
    case 'among':
      return { ...rule, then: moveConditions(rule.then, backTo) };
    case 'divide':
      return {
        ...rule,
        portions: rule.portions.map((portion) =>
          portion.portion === 'charges' ? portion : { ...portion, then: moveConditions(portion.then, backTo) },
        ),
      };
    case 'limit':
    case 'relieve':
      return { ...rule, of: moveConditions(rule.of, backTo) };
    case 'choose':
      return {
        ...rule,
        cases: rule.cases.map((one) => ({
          ...one,
          if: moveCondition(one.if, backTo),
          then: moveConditions(one.then, backTo),
        })),
        ...(rule.otherwise === undefined ? {} : { otherwise: moveConditions(rule.otherwise, backTo) }),
      };
    default:
      return rule;
  }
}

function moveCondition(condition: Condition, backTo: (since: LocalDate) => LocalDate): Condition {
  if ('since' in condition) return { since: backTo(condition.since) };
  if ('not' in condition) return { not: moveCondition(condition.not, backTo) };
  if ('all' in condition) return { all: condition.all.map((part) => moveCondition(part, backTo)) };
  if ('any' in condition) return { any: condition.any.map((part) => moveCondition(part, backTo)) };
  return condition;
}
