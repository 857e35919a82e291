import type { LocalDate } from '../calendar/local-date.ts';
import type { Period } from '../calendar/period.ts';
import { overlap } from '../calendar/periods.ts';
import type { RunKind } from '../calendar/reference.ts';
import type { CostItem } from '../ledger/facts.ts';
import { latestTold } from './latest-told.ts';

/** What decides which items are seen: the days, what was known when, and for what. */
export type ItemQuestion = {
  readonly period: Period;
  readonly asKnownOn: LocalDate;
  /** A settlement unless said. */
  readonly kind?: RunKind | undefined;
};

type Told = { readonly row: CostItem; readonly path: string };

/** The latest telling of each item. What was planned and what it came to may bear one name, and are two things. */
export function latestItems(costItems: readonly CostItem[], asKnownOn: LocalDate): readonly Told[] {
  return latestTold(costItems, { asKnownOn, field: 'costItems', nameOf: nameOfItem });
}

function nameOfItem({ item, budget }: CostItem): string | undefined {
  return item === undefined ? undefined : `${budget === true ? 'planned' : 'booked'}/${item}`;
}

/**
 * The items of a period that a run sees: a settlement none that is planned only; advances what is planned, and if nothing
 * is, what was booked.
 */
export function bookedItems(
  costItems: readonly CostItem[],
  { period, asKnownOn, kind }: ItemQuestion,
): readonly Told[] {
  const here = latestItems(costItems, asKnownOn).filter(({ row }) => overlap(period, row) !== undefined);
  const planned = here.filter(({ row }) => row.budget === true);
  return kind === 'advance' && planned.length > 0 ? planned : here.filter(({ row }) => row.budget !== true);
}
