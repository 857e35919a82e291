import type { Agreement } from '../agreement/agreement.ts';
import type { Terms } from '../agreement/terms.ts';
import type { CostTypeId } from '../base/ids.ts';
import { pointer, problem, type Problem } from '../base/problem.ts';
import { firstDayOfMonth } from '../calendar/days.ts';
import type { LocalDate } from '../calendar/local-date.ts';
import { overlap } from '../calendar/periods.ts';
import { cents, centsRatio, euroText, isWithinMoney } from '../exact/cents.ts';
import { isZero, sum } from '../exact/ratio.ts';
import type { CostItem, Facts } from '../ledger/facts.ts';
import { assetCosts } from './asset-costs.ts';
import { bookedItems, type ItemQuestion } from './booked-items.ts';
import { carriedEntry, carriedOver } from './carried-over.ts';
import { inputTaxOf } from './input-tax.ts';
import { isPartlyShared, type CostEntry, type SetAside } from './cost-entry.ts';
import { partlyShared, shareablePartOf } from './shareable-part.ts';
import { latestTold } from './latest-told.ts';
import { postsInTime, staffCosts } from './staff-costs.ts';

export type GatheredCosts = { readonly entries: readonly CostEntry[]; readonly problems: readonly Problem[] };

/**
 * Everything that enters the cost of a period, as known on a day: what was booked, and what assets, posts and accounts
 * come to by the terms in force, and the input tax in what was booked; for advances what is planned in place of what was booked. `versions` are all that are
 * known, since what stands on an account may be older. Nothing is left out in silence: what may not be shared is set aside.
 *
 * Problems: `assets-without-terms`, `posts-without-terms`, `rate-missing`, `amount-too-large`
 */
export function gatherCosts(
  { facts, versions }: { readonly facts: Facts; readonly versions: readonly Agreement[] },
  question: ItemQuestion,
  terms: readonly Terms[],
): GatheredCosts {
  const { asKnownOn } = question;
  const known = <Fact extends { readonly recordedOn: LocalDate }>(
    rows: readonly Fact[],
    field: keyof Facts,
    nameOf: (row: Fact) => string | undefined,
  ) => latestTold(rows, { asKnownOn, field, nameOf });

  const booked = bookedItems(facts.costItems, question).flatMap(({ row, path }) => {
    const entry = bookedEntry(row, path);
    return [entry, ...inputTaxOf(entry, terms)];
  });
  const assets = known(facts.assets, 'assets', ({ asset }) => asset);
  const posts = postsInTime(
    known(facts.posts, 'posts', ({ post, from }) => `${post}/${from}`).map(({ row, path }) => ({ post: row, path })),
  );
  const carried = known(facts.accountEntries, 'accountEntries', () => undefined).flatMap(({ row, path }) => {
    const of = carriedEntry(row, versions);
    return of === undefined ? [] : [{ of, path }];
  });

  const problems: Problem[] = [];
  const computed = terms.flatMap((term): readonly CostEntry[] => {
    const { agreement, stretch } = term;
    const without = (code: 'assets-without-terms' | 'posts-without-terms', paths: readonly string[]) => {
      if (paths[0] !== undefined) problems.push(problem(code, paths[0], { version: agreement.version.number }));
    };
    const inUse = assets.filter(
      ({ row: { from, disposed } }) =>
        firstDayOfMonth(from) < stretch.until &&
        (disposed === undefined || disposed.on >= firstDayOfMonth(stretch.from)),
    );
    const working = posts.filter(({ post }) => overlap(stretch, post) !== undefined);
    if (agreement.assets === undefined)
      without(
        'assets-without-terms',
        inUse.map(({ path }) => path),
      );
    if (agreement.staff === undefined)
      without(
        'posts-without-terms',
        working.map(({ path }) => path),
      );
    return [
      ...inUse.flatMap(({ row, path }) => {
        const grants = sum(row.grants.map(({ amount }) => centsRatio(cents(Math.abs(amount)))));
        if (isWithinMoney(grants)) return assetCosts(row, path, term);
        problems.push(problem('amount-too-large', pointer(path, 'grants'), { received: euroText(grants) }));
        return [];
      }),
      ...working.flatMap(({ post, path }) => {
        const costs = staffCosts(post, path, term);
        if (costs.ok) return costs.value;
        problems.push(...costs.problems);
        return [];
      }),
      ...carried.flatMap(({ of, path }) => carriedOver(of, path, stretch)),
    ];
  });
  problems.push(...accountsTooLarge(facts, asKnownOn));
  const isPartial = (id: CostTypeId) => terms.some(({ agreement }) => partlyShared(agreement).has(id));
  return {
    entries: [...booked, ...computed].map((entry) => (isPartial(entry.costType) ? setAsideIn(terms, entry) : entry)),
    problems,
  };
}

/** What moves accounts, however long ago, adds up to no more than money can be. */
function accountsTooLarge(facts: Facts, asKnownOn: LocalDate): readonly Problem[] {
  const moved = [...facts.accountEntries, ...facts.costItems.filter(({ account }) => account !== undefined)];
  const known = moved.filter(({ recordedOn }) => recordedOn <= asKnownOn);
  const size = sum(known.map(({ amount }) => centsRatio(cents(Math.abs(amount)))));
  return isWithinMoney(size) ? [] : [problem('amount-too-large', '/accountEntries', { received: euroText(size) })];
}

function bookedEntry({ item: _name, recordedOn: _day, ...item }: CostItem, path: string): CostEntry {
  const { condition } = item;
  if (item.kind === 'inKind') return { ...item, path, setAside: 'inKind' };
  const states = { open: 'grantOpen', met: undefined, failed: 'grantFailed' } as const;
  const setAside: SetAside | undefined = condition === undefined ? undefined : states[condition.state];
  return { ...item, path, ...(setAside === undefined ? {} : { setAside }) };
}

/** Cost of a type of which nothing may be shared on any of its days. */
function setAsideIn(terms: readonly Terms[], entry: CostEntry): CostEntry {
  if (entry.setAside !== undefined || !isPartlyShared(entry) || entry.bearer !== undefined) return entry;
  const here = terms.flatMap(({ agreement, stretch }) => {
    const days = overlap(stretch, entry);
    return days === undefined ? [] : shareablePartOf(agreement, entry.costType, days);
  });
  return here.length > 0 && here.every(({ part }) => isZero(part)) ? { ...entry, setAside: 'notShareable' } : entry;
}
