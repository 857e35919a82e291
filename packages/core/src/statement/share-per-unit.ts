import type { FigureId, PartyId } from '../base/ids.ts';
import { groupBy } from '../base/group-by.ts';
import type { LocalDate } from '../calendar/local-date.ts';
import { cents, centsRatio, sumCents, type Cents } from '../exact/cents.ts';
import { divide, isZero, type Ratio } from '../exact/ratio.ts';
import { roundHalfAwayFromZero } from '../exact/rounding.ts';
import type { KeyFigure } from '../ledger/facts.ts';
import type { Run } from '../run/run-result.ts';
import { figuresRead } from './figures-read.ts';

/** What a share comes to for each inhabitant, workplace or whatever a key figure counts. */
export type SharePerUnit = {
  readonly figure: FigureId;
  readonly quantity: Ratio;
  /** The day the quantity is of; absent where it was read over a stretch, or as several together. */
  readonly on?: LocalDate;
  /** Cents, exactly. */
  readonly exact: Ratio;
  /** Rounded once, half away from zero. */
  readonly amount: Cents;
};

/**
 * What the share of each bearer comes to per head, per workplace, and so on: its lines, without tax, over each of its key
 * figures that is not zero. The quantity is the one the run divided by; of a figure that it did not look at, or of which it
 * read several values, the one that was known last for a day no later than the period.
 *
 * @example
 * ```ts
 * const perHead = sharesPerUnit(run).get(PartyId.parse('bdorf')) ?? [];
 * perHead.map(({ figure, amount }) => [figure, formatCents(amount)]) // => [['inhabitants', '3.58']]
 * ```
 */
export function sharesPerUnit(run: Run): ReadonlyMap<PartyId, readonly SharePerUnit[]> {
  const { agreement, input, pools } = run;
  const lines = groupBy(
    pools.flatMap((pool) => pool.lines),
    ({ bearer }) => bearer,
  );
  const read = figuresRead(run);
  const ofParties = agreement.figures.filter(({ of }) => of === undefined);
  return new Map(
    [...lines].map(([bearer, own]) => {
      const share = sumCents(own.map((line) => line.cents));
      return [
        bearer,
        ofParties.flatMap(({ id, holds }): readonly SharePerUnit[] => {
          const [first, ...others] = read.get(`${id}/${bearer}/`)?.readings ?? [];
          const isOne = first !== undefined && others.length === 0;
          const found = isOne ? first : holds === 'overStretch' ? undefined : latestKnown(input, id, bearer);
          if (found === undefined || isZero(found.value)) return [];
          const exact = divide(centsRatio(share), found.value);
          return [
            {
              figure: id,
              quantity: found.value,
              ...(found.on === undefined ? {} : { on: found.on }),
              exact,
              amount: cents(roundHalfAwayFromZero(exact)),
            },
          ];
        }),
      ];
    }),
  );
}

function latestKnown(
  { facts, question: { period, asKnownOn } }: Run['input'],
  figure: FigureId,
  party: PartyId,
): KeyFigure | undefined {
  return facts.figures
    .filter((one) => one.figure === figure && one.party === party)
    .filter(({ on, recordedOn }) => on < period.until && recordedOn <= asKnownOn)
    .toSorted((a, b) => (a.on === b.on ? (a.recordedOn < b.recordedOn ? -1 : 1) : a.on < b.on ? -1 : 1))
    .at(-1);
}
