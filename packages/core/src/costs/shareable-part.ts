import type { Agreement, Pool } from '../agreement/agreement.ts';
import type { CostTypeId } from '../base/ids.ts';
import type { LocalDate } from '../calendar/local-date.ts';
import type { Period } from '../calendar/period.ts';
import { cutAt } from '../calendar/periods.ts';
import { divide, one, ratio, type Ratio } from '../exact/ratio.ts';

type Dated = NonNullable<Pool['fraction']>;

/** The part of 1 that is shared on a day, by a list of dated percents; all of it where nothing is said. */
export function partOn(fractions: Dated | undefined, day: LocalDate): Ratio {
  const begun = fractions?.filter(({ from }) => from <= day) ?? [];
  const latest = begun.toSorted((a, b) => (a.from < b.from ? -1 : 1)).at(-1);
  return latest === undefined ? one : divide(latest.percent, ratio(100));
}

const known = new WeakMap<Agreement, ReadonlyMap<CostTypeId, Dated>>();

/** The cost types of which an agreement says a part; looked up once, since every entry asks. */
export function partlyShared(agreement: Agreement): ReadonlyMap<CostTypeId, Dated> {
  const before = known.get(agreement);
  if (before !== undefined) return before;
  const parts = new Map(
    agreement.costTypes.flatMap(({ id, shareable }): readonly (readonly [CostTypeId, Dated])[] =>
      shareable === undefined ? [] : [[id, shareable]],
    ),
  );
  known.set(agreement, parts);
  return parts;
}

/** Which part of a cost type is shared in a period, stretch by stretch. */
export function shareablePartOf(
  agreement: Agreement,
  costType: CostTypeId,
  period: Period,
): readonly (Period & { readonly part: Ratio })[] {
  const shareable = partlyShared(agreement).get(costType);
  const days = shareable?.map(({ from }) => from) ?? [];
  return cutAt(period, days).map((stretch) => ({ ...stretch, part: partOn(shareable, stretch.from) }));
}
