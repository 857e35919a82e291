import {
  addDays,
  DayOfYear,
  LocalDate,
  readDocument,
  RunPeriod,
  type Agreement,
  type Facts,
  type Period,
} from '@umlage/core';
import type { CooperationContext } from '../context.ts';
import { answer, answerFrom, type Answer } from '../problems/refusal.ts';
import { listRuns } from '../runs/store.ts';

/** First and first day after; both or neither. */
export type AskedYear = { readonly from?: string | undefined; readonly until?: string | undefined };

/** As a form asks: people name the last day. What is no day is left for the schema to refuse. */
export function yearFromForm(form: Readonly<Record<string, string>>): AskedYear {
  const { 'first-day': from = '', 'last-day': last = '' } = form;
  if (from === '' && last === '') return {};
  const lastDay = LocalDate.safeParse(last);
  return { from, until: lastDay.success ? addDays(lastDay.data, 1) : last };
}

/**
 * The period whose cost two versions are tried on: the one asked for, else that of the last settlement that was issued, else
 * the last whole year there was cost in, else the latest there is any in. None where there is no cost.
 */
export async function yearToCompare(
  { transaction, cooperation, clock }: CooperationContext,
  { asked, agreement, facts }: { readonly asked: AskedYear; readonly agreement: Agreement; readonly facts: Facts },
): Promise<Answer<Period | undefined>> {
  const { from, until } = asked;
  if (from !== undefined || until !== undefined) return answerFrom(readDocument(RunPeriod, { from, until }));
  const issued = await listRuns(transaction, cooperation.id, { status: ['issued'] });
  const settled = issued.find(({ kind }) => kind === 'settlement');
  return answer(settled?.period ?? lastYearWithCost(facts, agreement, clock.today()));
}

type Stretch = { readonly from: LocalDate; readonly until?: LocalDate | undefined };

function lastYearWithCost(
  { costItems, assets, posts }: Facts,
  agreement: Agreement,
  today: LocalDate,
): Period | undefined {
  const stretches: readonly Stretch[] = [
    ...costItems.filter(({ budget, kind }) => budget !== true && kind !== 'inKind'),
    ...posts,
    ...assets.map(({ from }) => ({ from })),
  ];
  const { yearStarts = DayOfYear.parse('01-01') } = agreement;
  const present = yearAround(today, yearStarts);
  if (present === undefined) return undefined;
  const lastDayIn = ({ from, until }: Stretch, end: LocalDate) =>
    from < end ? [until === undefined || until > end ? addDays(end, -1) : addDays(until, -1)] : [];
  const ended = stretches.flatMap((stretch) => lastDayIn(stretch, present.from));
  const begun = stretches.map(({ from, until }) => (until === undefined ? from : addDays(until, -1)));
  const [last] = (ended.length > 0 ? ended : begun).toSorted().toReversed();
  return last === undefined ? undefined : yearAround(last, yearStarts);
}

/** The year of the agreement a day lies in; none at the ends of time. */
function yearAround(day: LocalDate, yearStarts: DayOfYear): Period | undefined {
  const year = Number(day.slice(0, 4));
  const first = day.slice(5) < yearStarts ? year - 1 : year;
  const [from, until] = [first, first + 1].map((of) => LocalDate.safeParse(`${of}-${yearStarts}`).data);
  return from === undefined || until === undefined ? undefined : { from, until };
}
