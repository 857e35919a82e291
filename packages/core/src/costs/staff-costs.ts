import { yearStartsOf } from '../agreement/defaults.ts';
import type { Terms } from '../agreement/terms.ts';
import { groupBy } from '../base/group-by.ts';
import { all, failure, map, success, type Outcome } from '../base/outcome.ts';
import { pointer, problem } from '../base/problem.ts';
import { earlierOf } from '../calendar/days.ts';
import type { LocalDate } from '../calendar/local-date.ts';
import { cutAt, overlap, yearsIn } from '../calendar/periods.ts';
import { cents, centsRatio, euroText, isWithinMoney } from '../exact/cents.ts';
import { add, divide, multiply, one, ratio, sum } from '../exact/ratio.ts';
import { roundHalfAwayFromZero } from '../exact/rounding.ts';
import type { Post } from '../ledger/facts.ts';
import type { CostEntry } from './cost-entry.ts';

/** A later row on a post ends the one before it, whatever that says. */
export function postsInTime(
  rows: readonly { readonly post: Post; readonly path: string }[],
): readonly { readonly post: Post; readonly path: string }[] {
  return [...groupBy(rows, ({ post }) => post.post).values()].flatMap((own) => {
    const ordered = own.toSorted((a, b) => (a.post.from < b.post.from ? -1 : 1));
    return ordered.flatMap(({ post, path }, index) => {
      const next = ordered[index + 1]?.post.from;
      return [{ path, post: next === undefined ? post : { ...post, until: endsBy(post.until, next) } }];
    });
  });
}

function endsBy(until: LocalDate | undefined, next: LocalDate): LocalDate {
  return until === undefined ? next : earlierOf(until, next);
}

/**
 * What a post costs in a stretch: the rate of a full post and year × posts × time, and the overheads on it; the amount for
 * each price is rounded to the cent once, half away from zero.
 *
 * Problems: `rate-missing`, `amount-too-large`
 */
export function staffCosts(post: Post, path: string, { agreement, stretch }: Terms): Outcome<readonly CostEntry[]> {
  const here = overlap(stretch, post);
  if (agreement.staff === undefined || here === undefined) return success([]);
  const prices = (agreement.rates[post.rate]?.prices ?? []).toSorted((a, b) => (a.from < b.from ? -1 : 1));
  const overheads = agreement.staff.overheads.filter(({ rates }) => rates?.includes(post.rate) ?? true);
  const pieces = cutAt(
    here,
    prices.map(({ from }) => from),
  ).map((piece): Outcome<readonly CostEntry[]> => {
    const price = prices.findLast(({ from }) => from <= piece.from);
    if (price === undefined)
      return failure(
        problem('rate-missing', pointer(path, 'rate'), { rate: post.rate, day: piece.from }, { day: piece.from }),
      );
    const years = yearsIn(piece, yearStartsOf(agreement));
    const exact = multiply(multiply(centsRatio(price.price), post.posts), years);
    const most = multiply(exact, add(one, sum(overheads.map(({ percent }) => divide(percent, ratio(100))))));
    if (!isWithinMoney(most))
      return failure(problem('amount-too-large', pointer(path, 'posts'), { received: euroText(most) }));
    const { text, costType, service } = post;
    const common = {
      ...piece,
      path,
      kind: 'cost',
      costType,
      text,
      ...(service === undefined ? {} : { service }),
    } as const;
    return success([
      {
        ...common,
        amount: cents(roundHalfAwayFromZero(exact)),
        basis: {
          origin: 'staff',
          post: post.post,
          posts: post.posts,
          rate: post.rate,
          price: price.price,
          years,
          ...(price.clause === undefined ? {} : { clause: price.clause }),
        },
      },
      ...overheads.map(({ name, percent, clause }): CostEntry => ({
        ...common,
        amount: cents(roundHalfAwayFromZero(divide(multiply(exact, percent), ratio(100)))),
        basis: {
          origin: 'overhead',
          post: post.post,
          name,
          percent,
          of: exact,
          ...(clause === undefined ? {} : { clause }),
        },
      })),
    ]);
  });
  return map(all(pieces), (entries) => entries.flat());
}
