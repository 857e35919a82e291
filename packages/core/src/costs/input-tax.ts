import { costTaxIn } from '../agreement/tax-on.ts';
import type { Terms } from '../agreement/terms.ts';
import { daysBetween } from '../calendar/days.ts';
import type { LocalDate } from '../calendar/local-date.ts';
import { daysOf, overlap } from '../calendar/periods.ts';
import { cents, centsRatio, noCents, sumCents } from '../exact/cents.ts';
import { multiply, ratio } from '../exact/ratio.ts';
import { roundHalfAwayFromZero } from '../exact/rounding.ts';
import { groupBy } from '../base/group-by.ts';
import type { CostEntry } from './cost-entry.ts';

/**
 * The input tax in booked cost, for the days on which cost is shared without it: an entry of its own below zero for each
 * stretch of the terms, so that it is routed, set aside and shared as its item is. What is deducted by a day is rounded to
 * the cent, so that the parts of an item add up to its tax.
 */
export function inputTaxOf(item: CostEntry, terms: readonly Terms[]): readonly CostEntry[] {
  const { inputTax: tax = noCents, ...booked } = item;
  if (item.kind !== 'cost' || tax === 0 || item.account !== undefined) return [];
  const ofDays = daysOf(item);
  const deductedBy = (day: LocalDate) =>
    Number(roundHalfAwayFromZero(multiply(centsRatio(tax), ratio(daysBetween(item.from, day), ofDays))));
  return terms.flatMap(({ agreement, stretch }) =>
    costTaxIn(agreement, stretch).flatMap(({ taxed, ...part }): readonly CostEntry[] => {
      const days = overlap(part, item);
      if (days === undefined || taxed?.costs !== 'net') return [];
      const deducted = deductedBy(days.until) - deductedBy(days.from);
      if (deducted === 0) return [];
      const { clause } = taxed;
      return [
        {
          ...booked,
          ...days,
          amount: cents(-deducted),
          basis: {
            origin: 'inputTax',
            amount: item.amount,
            tax,
            days: daysOf(days),
            ofDays,
            ...(clause === undefined ? {} : { clause }),
          },
        },
      ];
    }),
  );
}

/** Each item less the input tax in it, as one entry that tells no amount of tax. */
export function lessInputTax(entries: readonly CostEntry[]): readonly CostEntry[] {
  const deducted = groupBy(
    entries.filter(({ basis }) => basis?.origin === 'inputTax'),
    ({ path }) => path,
  );
  if (deducted.size === 0) return entries;
  return entries.flatMap((entry): readonly CostEntry[] => {
    if (entry.basis?.origin === 'inputTax') return [];
    const own = deducted.get(entry.path);
    if (own === undefined) return [entry];
    const amount = sumCents([entry.amount, ...own.map((tax) => tax.amount)]);
    return [{ ...entry, amount, basis: { origin: 'withoutInputTax' } }];
  });
}
