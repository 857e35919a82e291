import { groupBy } from '../base/group-by.ts';
import type { PartyId } from '../base/ids.ts';
import type { Period } from '../calendar/period.ts';
import { countMonths, cutAt, daysOf, joinPeriods, monthAround, overlap } from '../calendar/periods.ts';
import { ratio } from '../exact/ratio.ts';
import type { Participation } from '../ledger/facts.ts';
import type { Presence } from '../trace/key-reason.ts';

/** Which part of the period a party takes part, whatever its services, by days, started or full months. */
export function presenceIn(
  period: Period,
  rows: readonly Participation[],
): (party: PartyId, count: Presence['count']) => Pick<Presence, 'value' | 'present' | 'of'> {
  const byParty = groupBy(rows, (row) => row.party);
  return (party, count) => {
    const stretches = joinPeriods((byParty.get(party) ?? []).flatMap((row) => overlap(period, row) ?? []));
    const present =
      count === 'startedMonths'
        ? new Set(
            stretches.flatMap((stretch) => cutAt(stretch, monthStarts(stretch)).map(({ from }) => from.slice(0, 7))),
          ).size
        : stretches.reduce((sum, stretch) => sum + measure(stretch, count), 0);
    const of = measure(period, count);
    return { present, of, value: of === 0 ? ratio(0) : ratio(present, of) };
  };
}

function measure(period: Period, count: Presence['count']): number {
  return count === 'days' ? daysOf(period) : countMonths(period, count === 'fullMonths' ? 'full' : 'started');
}

function* monthStarts(stretch: Period) {
  for (let { until } = monthAround(stretch.from); until < stretch.until; { until } = monthAround(until)) yield until;
}
