import { groupBy } from '../base/group-by.ts';
import type { CostTypeId } from '../base/ids.ts';
import { addYears } from '../calendar/days.ts';
import type { LocalDate } from '../calendar/local-date.ts';
import type { Period } from '../calendar/period.ts';
import { daysOf, overlap } from '../calendar/periods.ts';
import { bookedItems, latestItems } from '../costs/booked-items.ts';
import { cents, centsRatio, noCents, sumCents, type Cents } from '../exact/cents.ts';
import { add, divide, multiply, one, ratio, type Ratio } from '../exact/ratio.ts';
import { roundHalfAwayFromZero } from '../exact/rounding.ts';
import type { CostItem, Facts } from '../ledger/facts.ts';
import type { CostTrend, EstimatedCost, EstimateQuestion } from './estimate.ts';

/** Items as a run takes them, and what they were taken from. */
export type EstimatedItems = { readonly items: readonly CostItem[]; readonly costs: readonly EstimatedCost[] };

/**
 * The items of one of the years after the base year. Of a cost type that the budget plans for it, these alone; of any other,
 * what is booked for base year and this one together, and what the base year had, moved by the trends of its type.
 */
export function estimateItems(
  { participation, costItems }: Facts,
  {
    base,
    years,
    question,
  }: { readonly base: Period; readonly years: readonly Period[]; readonly question: EstimateQuestion },
): EstimatedItems {
  const year = years.at(-1) ?? base;
  const known = latestItems(costItems, question.asKnownOn).map(({ row }) => row);
  const here = known.filter((item) => overlap(year, item) !== undefined);
  const planned = groupBy(
    here.filter(({ budget }) => budget === true),
    ({ costType }) => costType,
  );
  const booked = here.filter(({ budget }) => budget !== true);
  const before = known.filter((item) => item.budget !== true && overlap(base, item) !== undefined);
  const stays = ({ bearer }: CostItem) => {
    const rows = participation.filter(({ party }) => party === bearer);
    return rows.length === 0 || rows.some((row) => overlap(year, row) !== undefined);
  };

  const parts = new Map<string, { readonly told: Omit<EstimatedCost, 'amount' | 'base'>; items: Part[] }>();
  const keep = (
    item: CostItem,
    part: Part,
    because: EstimatedCost['because'],
    trends: EstimatedCost['trends'] = [],
  ) => {
    const { costType, kind } = item;
    const key = `${costType}/${kind}/${because}`;
    const found = parts.get(key) ?? { told: { costType, kind, because, trends }, items: [] };
    found.items.push(part);
    parts.set(key, found);
  };

  for (const item of [...planned.values()].flat()) {
    const { budget: _planned, ...row } = item;
    keep(item, { item: within(row, year), amount: partIn(item, year) }, 'planned');
  }
  for (const item of before) {
    const { costType } = item;
    if (planned.has(costType)) continue;
    if (overlap(year, item) !== undefined) {
      keep(item, { item: within(item, year), amount: partIn(item, year), base: partIn(item, base) }, 'booked');
    } else if (stays(item)) {
      const trends = trendsOf(question, costType, years);
      const factor = trends.reduce((product, { trend }) => multiply(product, growth(trend)), one);
      const row = movedTo(item, { base, years: years.length, factor });
      const because = trends.some(({ trend }) => trend !== undefined) ? 'trend' : 'unchanged';
      keep(item, { item: row, amount: row.amount, base: partIn(item, base) }, because, trends);
    } else keep(item, { amount: noCents, base: partIn(item, base) }, 'left');
  }
  const soFar = groupBy(
    booked.filter((item) => !planned.has(item.costType) && overlap(base, item) === undefined),
    ({ costType, kind }) => `${costType}/${kind}`,
  );
  return {
    items: [...parts.values()].flatMap(({ items }) => items.flatMap(({ item }) => item ?? [])),
    costs: [...parts.values()].map(({ told, items }) => {
      const already = soFar.get(`${told.costType}/${told.kind}`) ?? [];
      const isCarried = told.because === 'trend' || told.because === 'unchanged';
      return {
        ...told,
        amount: sumCents(items.map(({ amount }) => amount)),
        ...(told.because === 'planned' ? {} : { base: sumCents(items.map((part) => part.base ?? noCents)) }),
        ...(isCarried && already.length > 0
          ? { bookedSoFar: sumCents(already.map((item) => partIn(item, year))) }
          : {}),
      };
    }),
  };
}

/** What the base year had, by cost type. */
export function bookedCosts(
  { costItems }: Facts,
  { base, asKnownOn }: { readonly base: Period; readonly asKnownOn: LocalDate },
): readonly EstimatedCost[] {
  const booked = bookedItems(costItems, { period: base, asKnownOn }).map(({ row }) => row);
  return [...groupBy(booked, ({ costType, kind }) => `${costType}/${kind}`).values()].flatMap((own) => {
    const [first] = own;
    if (first === undefined) return [];
    const amount = sumCents(own.map((item) => partIn(item, base)));
    return [{ costType: first.costType, kind: first.kind, because: 'booked' as const, amount, trends: [] }];
  });
}

type Part = { readonly item?: CostItem; readonly amount: Cents; readonly base?: Cents };

/** What of an amount falls into a period: cost is spread over the days of its service. */
function partIn(item: CostItem, period: Period): Cents {
  return inPart(item.amount, partOf(item, period));
}

function partOf(item: CostItem, period: Period): Ratio {
  const here = overlap(period, item);
  return here === undefined ? ratio(0) : ratio(daysOf(here), daysOf(item));
}

function inPart(amount: Cents, part: Ratio): Cents {
  return cents(roundHalfAwayFromZero(multiply(centsRatio(amount), part)));
}

/** What of an item falls into a period, as an item of its own: a run takes none that reaches beyond its period. */
function within(item: CostItem, period: Period, factor = one): CostItem {
  const part = multiply(partOf(item, period), factor);
  return {
    ...item,
    ...overlap(period, item),
    amount: inPart(item.amount, part),
    ...(item.inputTax === undefined ? {} : { inputTax: inPart(item.inputTax, part) }),
  };
}

/** What the base year had of an item, some years later: without a name or voucher, since nobody has booked it. */
function movedTo(
  { item: _name, document: _voucher, ...item }: CostItem,
  { base, years, factor }: { readonly base: Period; readonly years: number; readonly factor: Ratio },
): CostItem {
  const { from, until, ...moved } = within(item, base, factor);
  return {
    ...moved,
    ...(item.arose === undefined ? {} : { arose: addYears(item.arose, years) }),
    from: addYears(from, years),
    until: addYears(until, years),
  };
}

/** The trend of each year for a cost type: of several the one that begins latest, and no later than the year. */
function trendsOf(
  { trends }: EstimateQuestion,
  costType: CostTypeId,
  years: readonly Period[],
): EstimatedCost['trends'] {
  const own = trends.filter((trend) => trend.costType === costType);
  return years.map((year) => {
    const begun = own.filter(({ from }) => from === undefined || from <= year.from);
    const trend = begun.toSorted((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1)).at(-1);
    return { year, ...(trend === undefined ? {} : { trend }) };
  });
}

function growth(trend: CostTrend | undefined): Ratio {
  return trend === undefined ? one : add(one, divide(trend.percent, ratio(100)));
}
