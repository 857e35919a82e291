import { addDays, all, daysOf, LocalDate, map, ratio, type Outcome } from '@umlage/core';
import { z } from 'zod';
import { answer, notServed, refusal, shape, type Answers, type Shape } from './kind.ts';
import { Day, member, settleStay, type Days } from './days.ts';
import {
  areHeld,
  Count,
  Decimal,
  decimalsOf,
  notHeld,
  NumberText,
  Scale,
  someOf,
  unitsOf,
  writeExact,
  writeUnits,
} from './numbers.ts';

const stay = {
  from: Day,
  to: Day,
  period_from: Day,
  period_to: Day,
  inclusive: z.boolean().optional(),
  method: z.literal('actual days').optional(),
};
const Stay = z.strictObject(stay);
type Stay = z.infer<typeof Stay>;

const hasDays = ({ from, to, period_from, period_to }: Stay) => from < to && period_from < period_to;
const noDay = { error: 'hold no day' };

const Cycles = z
  .strictObject({ from: Day, to: Day, cycle_day: z.int().min(1).max(28), period: z.literal('annual') })
  .refine(({ from, to }) => from < to, noDay);

/** A part of a period in days: what a member bears that takes part on these days only. */
export const proration: readonly Shape[] = [
  shape({
    inputs: z
      .strictObject({ ...stay, amount: Decimal, scale: Scale.optional() })
      .refine(hasDays, noDay)
      .refine(({ amount, scale = decimalsOf(amount) }) => areHeld(scale, amount), { error: notHeld }),
    expected: someOf({ amount: Decimal, fraction: NumberText, days: Count, divisor_days: Count }),
    unrounded: ['fraction'],
    ask: ({ inputs: { amount, scale = decimalsOf(amount), ...question } }) =>
      answer(prorated(question, { units: unitsOf(amount, scale), scale })),
  }),
  shape({
    inputs: Stay.refine(hasDays, noDay),
    expected: someOf({ fraction: NumberText, days: Count, divisor_days: Count }),
    unrounded: ['fraction'],
    ask: ({ inputs }) => answer(prorated(inputs, { units: 100n, scale: 2 })),
  }),
  shape({
    inputs: Cycles,
    expected: someOf({ terms: z.array(NumberText) }),
    policies: ['actual days of the period each part lies in'],
    unrounded: 'all',
    ask: ({ inputs }) => {
      const parts = all(cyclesOf(inputs).map((period) => fractionOf({ from: inputs.from, until: inputs.to }, period)));
      return answer(parts.ok ? { terms: parts.value.filter((part) => part !== '0') } : refusal(parts.problems));
    },
  }),
  shape({
    inputs: z.strictObject({ ranges: z.array(z.tuple([Day, Day])), method: z.string() }),
    expected: someOf({ days: Count, fraction: NumberText }),
    policies: ['30/30'],
    ask: ({ inputs: { method } }) => notServed(`method ${method} is not served`),
  }),
];

function prorated(
  { from, to, period_from, period_to, inclusive = false }: Stay,
  { units, scale }: { readonly units: bigint; readonly scale: number },
): Answers {
  const until = (day: LocalDate) => (inclusive ? addDays(day, 1) : day);
  const [days, period] = [
    { from, until: until(to) },
    { from: period_from, until: until(period_to) },
  ];
  const settled = settleStay({
    units,
    period,
    stays: [{ ...days, recordedOn: period.from }],
    asKnownOn: period.until,
  });
  const fraction = fractionOf(days, period);
  if (!settled.ok) return refusal(settled.problems);
  if (!fraction.ok) return refusal(fraction.problems);
  return {
    amount: writeUnits(settled.value.rounded.get(member) ?? 0n, scale),
    fraction: fraction.value,
    days: String(daysOf(days)),
    divisor_days: String(daysOf(period)),
  };
}

/** Of one unit for the period, what falls to the days. */
function fractionOf(days: Days, period: Days): Outcome<string> {
  const settled = settleStay({
    units: 1n,
    period,
    stays: [{ ...days, recordedOn: period.from }],
    asKnownOn: period.until,
  });
  return map(settled, ({ exact }) => writeExact(exact.get(member) ?? ratio(0), 0));
}

/** The years from one cycle day to the next that the days lie in; the first ends on the first cycle day there is. */
function cyclesOf({ from, to, cycle_day }: z.infer<typeof Cycles>): readonly Days[] {
  const cycleDayIn = (day: LocalDate) => `${day.slice(0, 7)}-${String(cycle_day).padStart(2, '0')}`;
  const inMonth = LocalDate.parse(cycleDayIn(from));
  const first = inMonth < from ? cycleDayIn(addDays(inMonth, 31)) : inMonth;
  const years = Number(to.slice(0, 4)) - Number(first.slice(0, 4)) + 2;
  const yearly = (offset: number) => LocalDate.parse(`${String(Number(first.slice(0, 4)) + offset)}${first.slice(4)}`);
  return Array.from({ length: years }, (_, index) => ({ from: yearly(index - 1), until: yearly(index) }));
}
