import type { AssetTerms } from '../agreement/agreement.ts';
import { yearStartsOf } from '../agreement/defaults.ts';
import type { ClauseId } from '../base/ids.ts';
import type { Terms } from '../agreement/terms.ts';
import { addDays } from '../calendar/days.ts';
import type { LocalDate } from '../calendar/local-date.ts';
import type { Period } from '../calendar/period.ts';
import { cutAt, monthsBetween, monthsIn, overlap, yearAround } from '../calendar/periods.ts';
import { cents, centsRatio, noCents } from '../exact/cents.ts';
import { add, divide, isZero, multiply, ratio, subtract, type Ratio } from '../exact/ratio.ts';
import { roundHalfAwayFromZero } from '../exact/rounding.ts';
import type { Asset } from '../ledger/facts.ts';
import type { CostEntry } from './cost-entry.ts';
import { grantsOf, usefulLifeOf, type UsefulLife } from './depreciate.ts';

type Owned = {
  readonly asset: Asset;
  readonly path: string;
  readonly life: UsefulLife;
  readonly clause: { readonly clause?: ClauseId };
};

/** What an asset costs in a stretch: depreciation less released grants, imputed interest, and what its disposal yields. */
export function assetCosts(asset: Asset, path: string, { agreement, stretch }: Terms): readonly CostEntry[] {
  const { assets: terms } = agreement;
  if (terms === undefined) return [];
  const clause = terms.clause === undefined ? {} : { clause: terms.clause };
  const owned = { asset, path, life: usefulLifeOf(asset, terms.monthOfDisposal), clause };
  const used = overlap(stretch, owned.life);
  return [
    ...(used === undefined ? [] : treated(terms.depreciation, depreciation(owned, used))),
    ...(terms.interest === undefined
      ? []
      : treated(
          terms.interest.treatment,
          yearsOf(owned.life, stretch, (day) => yearAround(day, yearStartsOf(agreement))).flatMap((year) =>
            interest(owned, terms, { year, stretch }),
          ),
        )),
    ...treated(terms.disposal ?? 'excluded', disposal(owned, stretch)),
  ];
}

function treated(treatment: AssetTerms['depreciation'], entries: readonly CostEntry[]): readonly CostEntry[] {
  if (treatment === 'excluded') return [];
  return treatment === 'included'
    ? entries
    : entries.map((entry): CostEntry => ({ ...entry, setAside: 'bookedByMembers' }));
}

function entryOf(
  { asset: { text, costType, service, document }, path }: Owned,
  entry: Pick<CostEntry, 'kind' | 'amount' | 'basis'> & Period,
): CostEntry {
  return {
    path,
    costType,
    text,
    ...(service === undefined ? {} : { service }),
    ...(document === undefined ? {} : { document }),
    ...entry,
  };
}

function depreciation(owned: Owned, used: Period): readonly CostEntry[] {
  const { asset, life } = owned;
  const { lifeMonths, cost, residual = noCents } = asset;
  if (lifeMonths === undefined) return [];
  const months = subtract(life.monthsBy(used.until), life.monthsBy(used.from));
  const about = { asset: asset.asset, lifeMonths, months, ...owned.clause };
  const left = life.valueOn(used.until);
  const grantsLeft = life.grantsLeftOn(used.until);
  const charge = cents(life.valueOn(used.from) - left);
  const released = cents(life.grantsLeftOn(used.from) - grantsLeft);
  const grants = grantsOf(asset);
  return [
    ...(charge === 0
      ? []
      : [
          entryOf(owned, {
            ...used,
            kind: 'cost',
            amount: charge,
            basis: { origin: 'depreciation', ...about, cost, residual, left },
          }),
        ]),
    ...(released === 0
      ? []
      : [
          entryOf(owned, {
            ...used,
            kind: 'grant',
            amount: released,
            basis: { origin: 'release', ...about, grants, left: grantsLeft },
          }),
        ]),
  ];
}

/** The years in which the asset is used, as far as it is used in them: interest is reckoned from year to year. */
function yearsOf(life: UsefulLife, stretch: Period, around: (day: LocalDate) => Period): readonly Period[] {
  const years: Period[] = [];
  for (let day = stretch.from; day < stretch.until;) {
    const year = around(day);
    const used = overlap(year, life);
    if (used !== undefined) years.push(used);
    day = year.until;
  }
  return years;
}

function interest(
  owned: Owned,
  { interest: terms }: AssetTerms,
  { year, stretch }: { readonly year: Period; readonly stretch: Period },
): readonly CostEntry[] {
  const here = overlap(stretch, year);
  if (terms === undefined || here === undefined) return [];
  const capital = capitalIn(owned, terms.method, year);
  return cutAt(
    here,
    terms.rates.map(({ from }) => from),
  ).flatMap((piece): readonly CostEntry[] => {
    const begun = terms.rates.filter(({ from }) => from <= piece.from);
    const rate = begun.toSorted((a, b) => (a.from < b.from ? -1 : 1)).at(-1);
    if (rate === undefined) return [];
    const months = monthsIn(piece);
    const exact = divide(multiply(multiply(capital, rate.percent), months), ratio(1200));
    const amount = cents(roundHalfAwayFromZero(exact));
    if (amount === 0) return [];
    const clause = rate.clause ?? terms.clause ?? owned.clause.clause;
    return [
      entryOf(owned, {
        ...piece,
        kind: 'cost',
        amount,
        basis: {
          origin: 'interest',
          asset: owned.asset.asset,
          method: terms.method,
          capital,
          percent: rate.percent,
          months,
          ...(clause === undefined ? {} : { clause }),
        },
      }),
    ];
  });
}

type Method = NonNullable<AssetTerms['interest']>['method'];

/**
 * The capital that is tied up in a year, investment grants taken off (§ 5 Abs. 2 NKAG): half of cost and residual value, or
 * of the book values as the year of use begins and ends.
 */
function capitalIn({ asset, life }: Owned, method: Method, year: Period): Ratio {
  const boundOn = (day: LocalDate) => centsRatio(cents(life.valueOn(day) - life.grantsLeftOn(day)));
  switch (method) {
    case 'residualValue':
      return boundOn(year.from);
    case 'meanResidualValue':
      return divide(add(boundOn(year.from), boundOn(year.until)), ratio(2));
    case 'averageValue': {
      const whole = centsRatio(cents(asset.cost - grantsOf(asset)));
      if (asset.lifeMonths === undefined) return whole;
      return divide(add(whole, centsRatio(asset.residual ?? noCents)), ratio(2));
    }
  }
}

/** What the book value was more than the proceeds is cost, on the day itself; what it was less is revenue. */
function disposal(owned: Owned, stretch: Period): readonly CostEntry[] {
  const { asset, life } = owned;
  if (asset.disposed === undefined) return [];
  const { on, proceeds } = asset.disposed;
  const day = { from: on, until: addDays(on, 1) };
  const closed = life.until ?? on;
  const bookValue = cents(life.valueOn(closed) - life.grantsLeftOn(closed));
  const loss = cents(bookValue - proceeds);
  if (overlap(stretch, day) === undefined || loss === 0) return [];
  return [
    entryOf(owned, {
      ...day,
      kind: loss > 0 ? 'cost' : 'revenue',
      amount: cents(Math.abs(loss)),
      basis: { origin: 'disposal', asset: asset.asset, bookValue, proceeds, ...owned.clause },
    }),
  ];
}

/** Whether an asset was worn out before the stretch began and is still there. */
export function isPastLife({ from, lifeMonths, disposed }: Asset, stretch: Period): boolean {
  if (lifeMonths === undefined || (disposed !== undefined && disposed.on < stretch.from)) return false;
  const months = monthsBetween(from, stretch.from);
  return !isZero(months) && months.numerator >= BigInt(lifeMonths) * months.denominator;
}
