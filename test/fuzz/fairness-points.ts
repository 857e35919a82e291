import { annuity, netPresentValue, payOffPeriod, ratio, type JsonValue, type Ratio } from '@umlage/core';
import {
  airportFees,
  chargeEqually,
  checkCostGame,
  costGame,
  costOfGroup,
  divideClaims,
  isConcave,
  judgeSplit,
  leastCore,
  nucleolus,
  prenucleolus,
  sampleShapley,
  separableCosts,
  shapleyValue,
  shareRemainingBenefits,
  tauValue,
  type CostFunction,
  type Split,
} from '@umlage/core/fairness';
import * as fc from 'fast-check';
import { claimsRules } from '../laws/arbitrary-games.ts';
import { plus } from '../laws/law.ts';
import { checkProblems, must } from './checks.ts';
import { listAt, listOf, memberOf, textAt } from './documents.ts';
import { checkOutcome } from './journey.ts';

/** Entry points beside the agreements: cost games, claims, payments over several periods. */

const names = fc.oneof(fc.constantFrom('a', 'b', 'c', '__proto__', 'constructor', ''), fc.string());
const sizes = fc.oneof(fc.bigInt({ min: 0n, max: 60n }), fc.bigInt({ min: -5n, max: 10n ** 45n }));
const divisors = fc.oneof(
  { weight: 4, arbitrary: fc.constant(1n) },
  { weight: 1, arbitrary: fc.bigInt({ min: 1n, max: 10n ** 20n }) },
);
const numbers = fc.tuple(sizes, divisors).map(([numerator, denominator]) => `${numerator}/${denominator}`);
const named = fc.array(fc.record({ name: names, value: numbers }), { maxLength: 5 });
const groups = fc.array(fc.record({ group: fc.array(names, { maxLength: 4 }), cost: numbers }), { maxLength: 8 });
const drawnParts = fc.array(
  fc.oneof(
    fc.record({ cost: fc.constant('perUnit'), price: numbers, units: named }),
    fc.record({ cost: fc.constant('fixed'), amount: numbers, users: fc.array(names, { maxLength: 4 }) }),
    fc.record({
      cost: fc.constant('stepped'),
      units: named,
      steps: fc.array(fc.record({ upTo: numbers, amount: numbers }), { maxLength: 4 }),
    }),
    fc.record({ cost: fc.constant('largest'), needs: named }),
    fc.record({ cost: fc.constantFrom('table', 'onlyGroups'), groups }),
  ),
  { maxLength: 4 },
);
/** Mostly of members that are there, so that not everything is refused. */
const games = fc
  .record({ members: fc.uniqueArray(names, { maxLength: 5 }), parts: drawnParts, twice: fc.nat(9), keep: fc.nat(9) })
  .map(({ members, parts, twice, keep }): JsonValue => {
    const all = twice === 0 ? [...members, ...members.slice(0, 1)] : members;
    const known = (text: string) =>
      keep === 0 || members.includes(text) ? text : (members[text.length % members.length] ?? text);
    const renamed = JSON.parse(JSON.stringify(parts), (key, value: unknown) =>
      typeof value === 'string' && (key === 'name' || /^\d+$/u.test(key)) ? known(value) : value,
    ) as JsonValue;
    return { members: all, parts: renamed };
  });

function ratioOf(text: JsonValue | undefined): Ratio {
  const [numerator = '0', denominator = '1'] = (
    typeof text === 'string' && /^-?\d+\/[1-9]\d*$/u.test(text) ? text : '0/1'
  ).split('/');
  return ratio(BigInt(numerator), BigInt(denominator));
}

function mapOf(input: JsonValue, field: string): ReadonlyMap<string, Ratio> {
  return new Map(listAt(input, field).map((each) => [textAt(each, 'name'), ratioOf(memberOf(each, 'value'))]));
}

function partOf(input: JsonValue): CostFunction {
  const texts = (value: JsonValue | undefined) => listOf(value).map(String);
  switch (memberOf(input, 'cost')) {
    case 'perUnit':
      return { cost: 'perUnit', price: ratioOf(memberOf(input, 'price')), units: mapOf(input, 'units') };
    case 'fixed':
      return { cost: 'fixed', amount: ratioOf(memberOf(input, 'amount')), users: texts(memberOf(input, 'users')) };
    case 'stepped':
      return {
        cost: 'stepped',
        units: mapOf(input, 'units'),
        steps: listAt(input, 'steps').map((step) => ({
          upTo: ratioOf(memberOf(step, 'upTo')),
          amount: ratioOf(memberOf(step, 'amount')),
        })),
      };
    case 'largest':
      return { cost: 'largest', needs: mapOf(input, 'needs') };
    default:
      return {
        cost: memberOf(input, 'cost') === 'onlyGroups' ? 'onlyGroups' : 'table',
        groups: listAt(input, 'groups').map((row) => ({
          group: texts(memberOf(row, 'group')),
          cost: ratioOf(memberOf(row, 'cost')),
        })),
      };
  }
}

/** As the problems see it: units are named. */
function asGiven(parts: readonly CostFunction[], members: readonly string[]): JsonValue {
  const written = JSON.stringify({ members, parts, split: {} }, (_, value: unknown) => {
    if (value instanceof Map) return Object.fromEntries(value as ReadonlyMap<string, unknown>);
    return typeof value === 'bigint' ? String(value) : value;
  });
  return JSON.parse(written) as JsonValue;
}

function isSum(split: Split, whole: Ratio): boolean {
  const total = plus(...split.values());
  return total.numerator === whole.numerator && total.denominator === whole.denominator;
}

export const fairnessPoints = {
  costGame: {
    weight: 2,
    drawn: games,
    enter: (input: JsonValue) => {
      const members = listAt(input, 'members').map(String);
      const parts = listAt(input, 'parts').map(partOf);
      const documents = [asGiven(parts, members)];
      const game = costGame(members, parts);
      checkOutcome(game, documents);
      if (!game.ok) return 'refused';
      const whole = costOfGroup(game.value, members);
      const splits = [
        shapleyValue(game.value),
        nucleolus(game.value),
        prenucleolus(game.value),
        nucleolus(game.value, 'perSaving'),
        shareRemainingBenefits(game.value),
        tauValue(game.value),
      ];
      for (const split of splits) {
        checkOutcome(split, documents);
        must(!split.ok || isSum(split.value, whole), 'a split is of the whole cost');
      }
      must(isSum(chargeEqually(game.value), whole), 'equal charges are the whole cost');
      const { separable, nonSeparable } = separableCosts(game.value);
      must(
        isSum(new Map([...separable, ['\u0000rest', nonSeparable]]), whole),
        'separable costs and the rest are the whole cost',
      );
      const sampled = sampleShapley(game.value, { orders: 3, seed: 1 });
      checkOutcome(sampled, documents);
      must(sampled.ok && isSum(sampled.value.split, whole), 'a sample is of the whole cost');
      const core = leastCore(game.value);
      checkOutcome(core, documents);
      const judged = core.ok ? judgeSplit(game.value, core.value.split) : core;
      must(
        judged.ok && core.ok && judged.value.isInCore !== core.value.isCoreEmpty,
        'the least core is judged as it says',
      );
      checkOutcome(judgeSplit(game.value, new Map([['nobody', ratio(1)]])), documents);
      checkOutcome(isConcave(game.value), documents);
      const checked = checkCostGame(game.value);
      checkProblems(checked.ok ? checked.value : checked.problems, documents);
      return 'computed';
    },
    calls: (
      'costOfGroup shapleyValue nucleolus prenucleolus leastCore judgeSplit checkCostGame isConcave sampleShapley separableCosts ' +
      'chargeEqually shareRemainingBenefits tauValue'
    ).split(' '),
  },

  divideClaims: {
    weight: 1,
    drawn: fc.record({
      estate: numbers,
      claims: named,
      rule: fc.constantFrom(...claimsRules),
    }) as fc.Arbitrary<JsonValue>,
    enter: (input: JsonValue) => {
      const [estate, claims] = [ratioOf(memberOf(input, 'estate')), mapOf(input, 'claims')];
      const rule = claimsRules.find((each) => each === memberOf(input, 'rule')) ?? 'talmud';
      const divided = divideClaims({ estate, claims, rule });
      checkOutcome(divided, [{ estate: '', claims: Object.fromEntries([...claims.keys()].map((key) => [key, ''])) }]);
      if (!divided.ok) return 'refused';
      must(isSum(divided.value, estate), 'awards are the estate');
      return rule;
    },
  },

  airportFees: {
    weight: 1,
    drawn: fc.record({
      kinds: fc.array(fc.record({ name: names, count: fc.integer({ min: -1, max: 9000 }), cost: numbers }), {
        maxLength: 6,
      }),
    }) as fc.Arbitrary<JsonValue>,
    enter: (input: JsonValue) => {
      const kinds = listAt(input, 'kinds').map((kind) => ({
        name: textAt(kind, 'name'),
        count: Number(memberOf(kind, 'count')),
        cost: ratioOf(memberOf(kind, 'cost')),
      }));
      const fees = airportFees(kinds);
      checkOutcome(fees, [input]);
      return fees.ok ? 'shared' : 'refused';
    },
  },

  netPresentValue: {
    weight: 1,
    drawn: fc.record({
      rate: fc.oneof(fc.constantFrom('0/1', '1/20', '-1/1', '-3/2', '1/150'), numbers),
      payments: fc.array(numbers, { maxLength: 12 }),
      first: fc.constantFrom('now', 'afterOnePeriod'),
      periods: fc.oneof(fc.integer({ min: -1, max: 40 }), fc.constantFrom(1.5, 1200, 1201)),
    }) as fc.Arbitrary<JsonValue>,
    enter: (input: JsonValue) => {
      const rate = ratioOf(memberOf(input, 'rate'));
      const payments = listAt(input, 'payments').map(ratioOf);
      const first = memberOf(input, 'first') === 'now' ? 'now' : 'afterOnePeriod';
      const [value, payOff] = [netPresentValue({ rate, payments, first }), payOffPeriod({ rate, payments, first })];
      checkOutcome(value, [input]);
      checkOutcome(payOff, [input]);
      const periods = Number(memberOf(input, 'periods'));
      const [present = ratio(1), future = ratio(0)] = payments;
      const payment = annuity({ find: 'payment', rate, periods, present, future });
      checkOutcome(payment, [input]);
      if (!payment.ok) return 'refused';
      const back = annuity({ find: 'future', rate, periods, present, payment: payment.value });
      must(back.ok && isSum(new Map([['back', back.value]]), future), 'payments leave what they should');
      return 'valued';
    },
    calls: ['payOffPeriod', 'annuity'],
  },
};
