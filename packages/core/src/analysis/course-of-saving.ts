import { addDays, daysBetween } from '../calendar/days.ts';
import type { LocalDate } from '../calendar/local-date.ts';
import type { Period } from '../calendar/period.ts';
import { daysOf } from '../calendar/periods.ts';
import { add, divide, isNegative, multiply, ratio, subtract, sum, zero, type Ratio } from '../exact/ratio.ts';
import { ceiling } from '../exact/rounding.ts';

/** What is saved comes in evenly, day by day; what is spent once goes out on its day. */
export type SavedAndSpent = {
  /** Periods that share no day, in order. */
  readonly saved: readonly { readonly period: Period; readonly amount: Ratio }[];
  readonly spent: readonly { readonly on: LocalDate; readonly amount: Ratio }[];
};

/** What has been saved so far, less what was spent: at the beginning of a day, before and after what is spent on it. */
export type CoursePoint = { readonly on: LocalDate; readonly before: Ratio; readonly after: Ratio };

/** Between two points it goes straight on. */
export function courseOfSaving({ saved, spent }: SavedAndSpent): readonly CoursePoint[] {
  const days = new Set([...saved.flatMap(({ period }) => [period.from, period.until]), ...spent.map(({ on }) => on)]);
  let [last, reached] = [undefined as LocalDate | undefined, zero];
  return [...days].toSorted().map((on) => {
    const begin = last;
    const current =
      begin === undefined ? undefined : saved.find(({ period: { from, until } }) => from <= begin && on <= until);
    if (begin !== undefined && current !== undefined) {
      const daily = divide(current.amount, ratio(daysOf(current.period)));
      reached = add(reached, multiply(daily, ratio(daysBetween(begin, on))));
    }
    const before = reached;
    reached = subtract(before, sum(spent.filter((each) => each.on === on).map(({ amount }) => amount)));
    last = on;
    return { on, before, after: reached };
  });
}

/** The first day at whose beginning all that was spent has come back, and after which it is never missing again. */
export function paidOffOn(course: readonly CoursePoint[]): LocalDate | undefined {
  let found: LocalDate | undefined;
  for (const [index, { on, after }] of course.entries()) {
    const next = course[index + 1];
    if (isNegative(after)) found = undefined;
    else found ??= on;
    if (next === undefined) continue;
    if (isNegative(next.before)) found = undefined;
    else found ??= addDays(on, daysUntilNothing(after, next.before, daysBetween(on, next.on)));
  }
  return found;
}

/** From below zero to zero or more in so many days. */
function daysUntilNothing(from: Ratio, to: Ratio, days: number): number {
  const part = divide(subtract(zero, from), subtract(to, from));
  return Number(ceiling(multiply(part, ratio(days))));
}
