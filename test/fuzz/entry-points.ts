import * as core from '@umlage/core';
import {
  addDays,
  addSpan,
  all,
  apportion,
  apportionUnits,
  calendarYear,
  canonicalJson,
  cents,
  compareIds,
  ComputedNumber,
  DayOfYear,
  daysBetween,
  daysOf,
  depreciationSchedule,
  divideAmounts,
  dueDate,
  earliestEnd,
  failure,
  formatCents,
  formatRatio,
  formatsFor,
  isPartOf,
  lastDayOf,
  LocalDate,
  map,
  Money,
  nextWorkingDay,
  parseRatio,
  PartyId,
  pointer,
  PoolId,
  problem,
  problemsOfIssues,
  ratio,
  readDocument,
  roundHalfAwayFromZero,
  roundShares,
  Rule,
  situationOf,
  splitCents,
  subtractSpan,
  success,
  sumCents,
  Term,
  TimeSpan,
  toDecimalPlaces,
  transferCosts,
  writeDocument,
  type JsonValue,
  type LeftoverMethod,
  type Ratio,
  type SplittingMethod,
} from '@umlage/core';
import * as fc from 'fast-check';
import { z } from 'zod';
import { isLess, minus, plus } from '../laws/law.ts';
import { checkRoundTrip, checkText, equal, must } from './checks.ts';
import { inputs, listAt, listOf, memberOf, parts, textAt } from './documents.ts';
import { fairnessPoints } from './fairness-points.ts';
import { checkOutcome, travel } from './journey.ts';
import { mutate, mutations } from './mutate.ts';

export type EntryPoint = {
  /** Of so many rounds one each. */
  readonly weight: number;
  readonly drawn: fc.Arbitrary<JsonValue>;
  /** Says what it came to; throws where something does not hold. */
  readonly enter: (input: JsonValue) => string;
  /** The exported functions it calls beside the one it is named after. */
  readonly calls?: readonly string[];
};

export const schemas = new Map(
  Object.entries(core).flatMap(([name, value]) => (value instanceof z.ZodType ? [[name, value] as const] : [])),
);

const integers = fc.oneof(
  fc.bigInt({ min: -20n, max: 20n }),
  fc.bigInt({ min: -(10n ** 6n), max: 10n ** 6n }),
  fc.bigInt({ min: -(10n ** 60n), max: 10n ** 60n }),
);
const positives = fc.oneof(
  fc.constant(1n),
  fc.bigInt({ min: 1n, max: 1000n }),
  fc.bigInt({ min: 1n, max: 10n ** 40n }),
);
const ratios = fc.tuple(integers, positives).map(([numerator, denominator]) => `${numerator}/${denominator}`);
const safe = fc.maxSafeInteger().map(String);
const numberTexts = fc.oneof(
  ratios,
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: fc.constantFrom(...'0 1 2 5 9 . / - e + _ ٣'.split(' '), ' ') }),
  fc.constantFrom('-0', '0/1', '1/0', '00.10', '-', '.', '/', '1.', '.5', '1/-2', '0x10', '1n', '9'.repeat(41)),
);
const days = fc.oneof(
  fc.constantFrom('1600-01-01', '9899-12-31', '2024-02-29', '1900-02-28', '2023-12-31'),
  fc
    .tuple(fc.integer({ min: 1600, max: 9899 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
    .map(([year, ...rest]) => [year, ...rest.map((part) => String(part).padStart(2, '0'))].join('-')),
);
const spans = fc
  .record({ count: fc.integer({ min: 1, max: 9999 }), unit: fc.constantFrom('D', 'W', 'M', 'Y') })
  .map(({ count, unit }) => `P${count}${unit}`);
const keys = fc.oneof(fc.constantFrom('a', 'b', '__proto__', 'constructor', ''), fc.string());
const leftovers = [
  'largestRemainder',
  'first',
  'last',
  'largestWeight',
  'separate',
] as const satisfies LeftoverMethod[];
const methods = [...leftovers, 'block'] as const satisfies SplittingMethod[];
const weights = fc.oneof(
  fc.nat(100).map(String),
  ratios.map((text) => text.replace('-', '')),
);
const receivers = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.uniqueArray(fc.record({ key: keys, weight: weights }), { maxLength: 12, selector: ({ key }) => key }),
  },
  { weight: 1, arbitrary: fc.array(fc.record({ key: keys, weight: ratios }), { maxLength: 4 }) },
);

function receiversIn(input: JsonValue) {
  return listAt(input, 'receivers').map((each) => ({
    key: textAt(each, 'key'),
    weight: ratioOf(memberOf(each, 'weight')),
  }));
}

/** As the arbitraries above write it; what is garbled is nothing. */
function ratioOf(text: JsonValue | undefined): Ratio {
  const [numerator = '0', denominator = '1'] = (typeof text === 'string' ? text : '0').split('/');
  return ratio(BigInt(numerator), BigInt(denominator));
}

function isSame(a: Ratio, b: Ratio): boolean {
  return !isLess(a, b) && !isLess(b, a);
}

function bigintAt(input: JsonValue, name: string): bigint {
  return BigInt(textAt(input, name));
}

function oneOf<Value extends string>(values: readonly Value[], input: JsonValue, name: string): Value {
  const found = values.find((value) => value === memberOf(input, name));
  must(found !== undefined, `${name} is one of those that were drawn`);
  return found;
}

export const entryPoints: Readonly<Record<string, EntryPoint>> = {
  runAllocation: {
    weight: 12,
    drawn: fc.tuple(inputs, mutations).map(([input, garbling]) => mutate(input, garbling)),
    enter: travel,
    calls: (
      'readAgreement readDocument writeDocument canonicalJson describeProblem checkFacts checkAdvances ' +
      'compareWithBaselines drawUpStatements explainLines explainPool poolCosts isRestated settleMembers reasonInWords ' +
      'compareTexts compareVersions compareVersionsInEuro estimateBudget estimatedCostInWords versionsInWords provisionInWords ' +
      'ruleInWords hostOf clauseUses clauseUseInWords deadlinesOf versionStatus bearerNameOf shortNameOf subtractRuns differenceInWords ' +
      'layOutBars layOutLines blockingProblems bridgeShares whatChanged bridgeInWords nameOfEffect bridgeChart sharesPerUnit sharesInWords percentsOfWhole computeSavings savingInWords nameOfCompared nameOfVariant savingsBalanceChart savingsYearsChart savingsMembersChart advanceBasisOf planAdvances instalmentsInForce openItems lateCharges taxOn taxesInWords taxOfLineInWords poolInWords limitsInWords ' +
      'judgeRun costsToDeclare fairnessInWords fairnessTable fairnessBars ' +
      'reportOverRecovery overRecoveryInWords ' +
      'versionStatusInWords versionStepInWords checkSequence judgeNotice departuresOf checkCorrected correctShares earlierStatement reverseStatement settleChange ' +
      'overRecoveryChart ' +
      'chargeLateItems lateItemInWords versionStatusInWords versionStepInWords checkSequence checkCorrected correctShares earlierStatement reverseStatement settleChange ' +
      'drawUpChangeLetters ' +
      'citedClauses clauseNumber sentencesInLines valueOrThrow ' +
      'tryScenario quotasOf scenarioInWords scenarioChart writeDraft ' +
      'accountStatements costTable supportCosts poolNameOf costBasisInWords streamAllocation explainResult supportInWords shownItem'
    ).split(' '),
  },

  readDocument: {
    weight: 8,
    drawn: fc.tuple(fc.constantFrom(...parts), mutations).map(([part, garbling]) => mutate(part, garbling)),
    // A document is put to every schema, whichever it was made for; a large one to some.
    enter: (document) => {
      const size = JSON.stringify(document).length;
      const asked = [...schemas].filter((_, index) => size < 50_000 || index % 16 === size % 16);
      return asked.filter(([name, schema]) => isReadBy(schema, document, name)).length > 0 ? 'read' : 'refused';
    },
    calls: ['problemsOfIssues', 'writeDocument'],
  },

  'readDocument of no JSON': {
    weight: 1,
    drawn: fc.record({ schema: fc.constantFrom(...schemas.keys()), seed: fc.nat() }),
    enter: (input) => {
      const schema = schemas.get(textAt(input, 'schema'));
      must(schema !== undefined, 'a schema is exported');
      const [value] = fc.sample(notJson, { seed: Number(memberOf(input, 'seed')), numRuns: 1 });
      const read = readDocument(schema, value);
      if (!read.ok) must(read.problems.length > 0, 'what is refused has its problems');
      return read.ok ? 'read' : 'refused';
    },
  },

  apportion: {
    weight: 2,
    drawn: fc.record({
      amount: safe,
      receivers,
      method: fc.constantFrom(...methods),
      step: fc.constantFrom('1', '1', '5', '100', '7', '9007199254740991'),
      inSteps: fc.constantFrom(true, true, true, false),
    }),
    enter: (input) => {
      const [step, drawn] = [bigintAt(input, 'step'), bigintAt(input, 'amount')];
      const amount = memberOf(input, 'inSteps') === true ? drawn - (drawn % step) : drawn;
      const of = receiversIn(input);
      const method = oneOf(methods, input, 'method');
      const split = apportion({ amount: cents(amount), receivers: of, method, step: Number(step) });
      checkOutcome(split, [input]);
      if (!split.ok) return 'refused';
      const { shares, remainder } = split.value;
      must(sumCents([...shares.values(), remainder]) === cents(amount), 'shares and remainder are the amount');
      must(
        [...shares.values()].every((share) => share % Number(step) === 0),
        'a share is a multiple of the step',
      );
      checkSplit(of, new Map([...shares].map(([key, share]) => [key, BigInt(share)])));
      return 'split';
    },
  },

  apportionUnits: {
    weight: 2,
    drawn: fc.record({ units: integers.map(String), receivers, method: fc.constantFrom(...methods) }),
    enter: (input) => {
      const [units, of] = [bigintAt(input, 'units'), receiversIn(input)];
      const split = apportionUnits({ units, receivers: of, method: oneOf(methods, input, 'method') });
      checkOutcome(split, [input]);
      if (!split.ok) return 'refused';
      const { shares, remainder } = split.value;
      equal(String(total(shares.values()) + remainder), String(units), 'shares and remainder are the units');
      checkSplit(of, shares);
      return 'split';
    },
  },

  roundShares: {
    weight: 2,
    drawn: fc.record({
      shares: fc.dictionary(keys, ratios, { maxKeys: 12 }),
      method: fc.constantFrom(...leftovers),
      total: fc.constantFrom('none', 'cut', 'raised'),
    }),
    enter: (input) => {
      const shares = new Map(
        Object.entries(memberOf(input, 'shares') ?? {}).map(([key, share]) => [key, ratioOf(share as JsonValue)]),
      );
      const sum = plus(...shares.values());
      const cut = sum.numerator / sum.denominator;
      const away = cut * sum.denominator === sum.numerator ? 0n : sum.numerator < 0n ? -1n : 1n;
      const wanted = { none: undefined, cut, raised: cut + away }[oneOf(['none', 'cut', 'raised'], input, 'total')];
      const method = oneOf(leftovers, input, 'method');
      const { shares: rounded, remainder } = roundShares(shares, method, wanted);
      equal(String(total(rounded.values()) + remainder), String(wanted ?? cut), 'shares and remainder are the total');
      must(method === 'separate' || remainder === 0n, 'only what is separate has a remainder');
      must([...rounded.keys()].join() === [...shares.keys()].join(), 'everyone has a share');
      return method;
    },
  },

  situationOf: {
    weight: 1,
    drawn: fc.record({ amount: safe, weights: fc.array(fc.nat(3).map(String), { maxLength: 6 }) }),
    enter: (input) => {
      const weighed = listAt(input, 'weights').map((weight, index) => [PartyId.parse(`p${index}`), weight] as const);
      const document = { rule: 'split', by: { key: 'quota', of: Object.fromEntries(weighed) } };
      const amount = ratio(bigintAt(input, 'amount'));
      const situation = situationOf({ period: calendarYear(2024), takingPart: weighed.map(([party]) => party) });
      const divided = divideAmounts(Rule.parse(document), [{ amount, situation }], '');
      checkOutcome(divided, [document]);
      if (!divided.ok) return 'refused';
      const shares = divided.value.flatMap((step) => [...step.shares.values()]);
      equal(formatRatio(plus(...shares)), formatRatio(amount), 'shares are the amount');
      return 'divided';
    },
    calls: ['divideAmounts'],
  },

  splitCents: {
    weight: 2,
    drawn: fc.record({
      amount: safe,
      weights: fc.array(fc.oneof(fc.integer({ min: -1, max: 9 }), fc.nat(), fc.maxSafeInteger()).map(String), {
        maxLength: 60,
      }),
    }),
    enter: (input) => {
      const amount = cents(bigintAt(input, 'amount'));
      const own = listAt(input, 'weights').map((weight) => Number(typeof weight === 'string' ? weight : 0));
      const split = splitCents(amount, own);
      checkOutcome(split, [input]);
      if (!split.ok) return 'refused';
      must(sumCents(split.value) === amount, 'shares are the amount');
      const keyed = own.map((weight, index) => ({ key: String(1000 + index), weight: ratio(weight) }));
      checkSplit(keyed, new Map(split.value.map((share, index) => [String(1000 + index), BigInt(share)])));
      return 'split';
    },
  },

  parseRatio: {
    weight: 2,
    drawn: fc.record({ text: numberTexts }),
    enter: (input) => {
      const value = parseRatio(textAt(input, 'text'));
      if (value === undefined) return 'refused';
      must(value.denominator > 0n, 'a denominator is above zero');
      equal(formatRatio(parseRatio(formatRatio(value), 1000) ?? ratio(0)), formatRatio(value), 'a number is read back');
      return 'read';
    },
    calls: ['formatRatio'],
  },

  formatRatio: {
    weight: 2,
    drawn: fc.record({ value: ratios, places: fc.nat(30).map(String) }),
    enter: (input) => {
      const value = ratioOf(memberOf(input, 'value'));
      checkRoundTrip(ComputedNumber, value, 'a number');
      const places = Number(bigintAt(input, 'places'));
      const rounded = roundHalfAwayFromZero(value);
      const short = ratioOf(toDecimalPlaces(value, 0));
      equal(formatRatio(short), String(rounded), 'no places are whole');
      const distance = plus(ratio(rounded), ratio(-value.numerator, value.denominator));
      must(
        !isLess(ratio(1, 2), distance) && !isLess(distance, ratio(-1, 2)),
        'a number is rounded to the nearest',
        String(rounded),
      );
      must(/^-?\d+(?:\.\d+)?$/u.test(toDecimalPlaces(value, places)), 'places are digits');
      return value.denominator === 1n ? 'whole' : 'fraction';
    },
    calls: ['ratio', 'roundHalfAwayFromZero', 'toDecimalPlaces'],
  },

  Money: {
    weight: 1,
    drawn: fc.record({
      text: fc.oneof(
        numberTexts,
        safe.map((amount) => formatCents(cents(Number(amount)))),
        fc.integer().map((amount) => formatCents(cents(amount))),
      ),
    }),
    enter: (input) => {
      const read = readDocument(Money, textAt(input, 'text'));
      checkOutcome(read, [textAt(input, 'text')]);
      if (!read.ok) return 'refused';
      equal(formatCents(read.value), writeDocument(Money, read.value), 'an amount is written as it is');
      checkRoundTrip(Money, read.value, 'an amount');
      must(isPartOf(read.value, read.value), 'an amount contains itself');
      return 'read';
    },
    calls: ['cents', 'formatCents', 'isPartOf', 'sumCents'],
  },

  canonicalJson: {
    weight: 1,
    drawn: fc.json({ noUnicodeString: false }).map((text): JsonValue => JSON.parse(text) as JsonValue),
    enter: (input) => {
      const text = canonicalJson(input);
      equal(
        JSON.stringify(JSON.parse(text)).length.toString(),
        JSON.stringify(input).length.toString(),
        'nothing is lost',
      );
      equal(canonicalJson(JSON.parse(text) as JsonValue), text, 'a canonical text is its own');
      return typeof input;
    },
  },

  pointer: {
    weight: 1,
    drawn: fc.record({ steps: fc.array(keys), ids: fc.tuple(keys, keys) }),
    enter: (input) => {
      const steps = listAt(input, 'steps').map(String);
      const path = pointer('', ...steps);
      const back = path
        .split('/')
        .slice(1)
        .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
      equal(JSON.stringify(back), JSON.stringify(steps), 'a pointer leads back');
      const [a = '', b = ''] = listAt(input, 'ids').map(String);
      must(compareIds(a, b) === -compareIds(b, a) || a === b, 'ids have one order');
      const both = map(all([success(a), failure(problem('slug-invalid', '', { received: b }))]), String);
      must(!both.ok && both.problems.length === 1, 'one fault is enough');
      checkOutcome(both, [{}]);
      return String(steps.length > 0);
    },
    calls: ['all', 'map', 'success', 'failure', 'problem', 'compareIds'],
  },

  transferCosts: {
    weight: 1,
    drawn: fc.record({
      method: fc.constantFrom('direct', 'stepDown', 'reciprocal'),
      quantities: fc.array(fc.array(fc.nat(9).map(String), { minLength: 6, maxLength: 6 }), { maxLength: 4 }),
    }),
    enter: (input) => {
      const idAt = (index: number) => PoolId.parse(`pool-${index}`);
      const rows = listAt(input, 'quantities');
      const deliveries = new Map(
        rows.map((row, index) => [
          idAt(index),
          new Map(listOf(row).map((quantity, column) => [idAt(column), ratioOf(quantity)])),
        ]),
      );
      const name = textAt(input, 'method');
      const { ends, stuck } = transferCosts(
        deliveries,
        name === 'stepDown'
          ? { method: 'stepDown', order: [...deliveries.keys()] }
          : { method: name === 'direct' ? 'direct' : 'reciprocal' },
      );
      for (const [pool, own] of ends)
        must(stuck.has(pool) || isSame(plus(...own.values()), ratio(1)), 'all of the cost of a pool reaches others');
      return stuck.size > 0 ? 'stuck' : 'handed on';
    },
  },

  depreciationSchedule: {
    weight: 1,
    drawn: fc.record({
      cost: positives.map(String),
      residual: positives.map(String),
      years: fc.integer({ min: 1, max: 30 }).map(String),
      firstMonths: fc.integer({ min: 1, max: 12 }).map(String),
      method: fc.constantFrom('straightLine', 'sumOfYears', 'decliningBalance'),
    }),
    enter: (input) => {
      const [cost, residual] = [ratioOf(memberOf(input, 'cost')), ratioOf(memberOf(input, 'residual'))];
      const years = Number(bigintAt(input, 'years'));
      const method = textAt(input, 'method');
      const charges = depreciationSchedule({
        cost,
        residual,
        years,
        method:
          method === 'decliningBalance'
            ? { method, firstMonths: Number(bigintAt(input, 'firstMonths')) }
            : { method: method === 'sumOfYears' ? 'sumOfYears' : 'straightLine' },
      });
      const lost = plus(cost, minus(residual));
      must(method === 'decliningBalance' || isSame(plus(...charges), lost), 'charges add up to what is lost');
      return method;
    },
    calls: ['centsRatio'],
  },

  addDays: {
    weight: 1,
    drawn: fc.record({ day: days, days: fc.integer({ min: -7000, max: 7000 }).map(String), other: days }),
    enter: (input) => {
      const [day, other] = [dateAt(input, 'day'), dateAt(input, 'other')];
      const count = Number(bigintAt(input, 'days'));
      const later = addDays(day, count);
      must(daysBetween(day, later) === count, 'days that were added are between', later);
      must(addDays(other, daysBetween(other, day)) === day, 'days between lead from one to the other');
      const year = calendarYear(Number(day.slice(0, 4)));
      must([365, 366].includes(daysOf(year)), 'a year has its days', year);
      must(lastDayOf(year).endsWith('-12-31'), 'a year has its last day', year);
      must(DayOfYear.safeParse(day.slice(5)).success !== day.endsWith('02-29'), 'a day of a year returns', day);
      return count < 0 ? 'earlier' : 'later';
    },
    calls: ['calendarYear', 'daysBetween', 'daysOf', 'lastDayOf'],
  },

  addSpan: {
    weight: 1,
    drawn: fc.record({
      day: days,
      span: spans,
    }),
    enter: (input) => {
      const day = dateAt(input, 'day');
      const span = TimeSpan.parse(textAt(input, 'span'));
      const later = addSpan(day, span);
      must(LocalDate.safeParse(later).success && later >= day, 'a span ends on a later day', later);
      const earlier = subtractSpan(day, span);
      must(LocalDate.safeParse(earlier).success && earlier <= day, 'a span begins on an earlier day', earlier);
      const isHoliday = (each: LocalDate) => each === later;
      const due = dueDate({ event: day, span, isHoliday });
      must(due === nextWorkingDay(later, isHoliday) && due >= later, 'what is due is due on a working day', due);
      return span.slice(-1);
    },
    calls: ['dueDate', 'nextWorkingDay', 'subtractSpan'],
  },

  earliestEnd: {
    weight: 1,
    drawn: fc.record({
      noticeOn: days,
      from: days,
      first: fc.option(spans, { nil: 'P1Y' }),
      renewal: spans,
      period: spans,
      to: fc.constantFrom('anyDay', 'endOfMonth', 'endOfQuarter', 'endOfYear', 'endOfTerm'),
    }),
    enter: (input) => {
      const { from, first, renewal } = Object.fromEntries(
        ['from', 'first', 'renewal'].map((name) => [name, textAt(input, name)]),
      );
      const notice = { period: textAt(input, 'period'), to: textAt(input, 'to') };
      const noticeOn = dateAt(input, 'noticeOn');
      const ending = earliestEnd({ term: Term.parse({ from, first, renewal, notice }), noticeOn });
      if (!ending.ok) return ending.problems.map(({ code }) => code).join(' ');
      const { end, receivedBy } = ending.value;
      must(end > noticeOn && receivedBy !== undefined && noticeOn <= receivedBy, 'an end comes after notice', end);
      return 'ends';
    },
  },

  formatsFor: {
    weight: 2,
    drawn: fc.record({ value: ratios, amount: safe, days: fc.tuple(days, days) }),
    enter: (input) => {
      const value = ratioOf(memberOf(input, 'value'));
      const amount = cents(bigintAt(input, 'amount'));
      const [from = '', until = ''] = listAt(input, 'days').map(String).toSorted();
      const period = { from: LocalDate.parse(from), until: LocalDate.parse(until) };
      for (const language of ['de', 'en'] as const) {
        const formats = formatsFor(language);
        const written = [
          formats.exactMoney(value),
          formats.number(value),
          formats.percent(value),
          formats.percentRounded(value),
          formats.money(amount),
          formats.day(period.from),
          formats.period(period),
          formats.periodName(period),
        ];
        for (const text of written) must(/\d/u.test(text), 'what is written has digits', written);
        checkText(written.join(' '), 'formats');
        equal(digitsOf(formats.money(amount)), digitsOf(formatCents(amount)), 'money keeps its digits');
        if (value.denominator === 1n)
          equal(digitsOf(formats.number(value)), digitsOf(String(value.numerator)), 'a number keeps its digits');
      }
      return value.denominator === 1n ? 'whole' : 'fraction';
    },
  },

  ...fairnessPoints,
};

const notJson = fc.anything({
  withBigInt: true,
  withBoxedValues: true,
  withDate: true,
  withMap: true,
  withNullPrototype: true,
  withObjectString: true,
  withSet: true,
  withSparseArray: true,
  withTypedArray: true,
  withUnicodeString: true,
});

function isReadBy(schema: z.ZodType, document: JsonValue, name: string): boolean {
  const read = readDocument(schema, document);
  checkOutcome(read, [document]);
  if (read.ok) checkRoundTrip(schema, read.value, name);
  else if (read.problems.every(({ code }) => code !== 'json-too-deep')) {
    const issues = schema.safeParse(document).error?.issues ?? [];
    checkOutcome(issues.length === 0 ? read : failure(...problemsOfIssues(issues, document)), [document]);
  }
  return read.ok;
}

function checkSplit(
  of: readonly { readonly key: string; readonly weight: Ratio }[],
  shares: ReadonlyMap<string, bigint>,
): void {
  must(shares.size === of.length, 'everyone has a share');
  for (const { key, weight } of of)
    must(weight.numerator !== 0n || shares.get(key) === 0n, 'who weighs nothing gets nothing', key);
}

function total(values: Iterable<bigint>): bigint {
  return [...values].reduce((a, b) => a + b, 0n);
}

function dateAt(input: JsonValue, name: string): LocalDate {
  return LocalDate.parse(textAt(input, name));
}

function digitsOf(text: string): string {
  return text.replaceAll(/\D/gu, '');
}
