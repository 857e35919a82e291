import type { Agreement } from '../agreement/agreement.ts';
import type { TaxTerms } from '../agreement/money-terms.ts';
import { hostOf } from '../agreement/parties.ts';
import { groupBy } from '../base/group-by.ts';
import type { PartyId } from '../base/ids.ts';
import { invariant } from '../base/invariant.ts';
import type { Period } from '../calendar/period.ts';
import { daysOf, overlap } from '../calendar/periods.ts';
import { signedCents, type CostEntry } from '../costs/cost-entry.ts';
import { cents, centsRatio, type Cents } from '../exact/cents.ts';
import {
  absolute,
  divide,
  equals,
  formatRatio,
  isZero,
  multiply,
  ratio,
  sum,
  zero,
  type Ratio,
} from '../exact/ratio.ts';
import { roundShares } from '../exact/round-shares.ts';
import { scaleTo } from '../run/cost-sums.ts';
import type { Line, Run } from '../run/run-result.ts';
import { successionsIn } from '../run/successions.ts';
import { taxesIn } from '../run/taxes-in.ts';
import type { LineReason } from '../trace/reason.ts';
import { directItems, directTo, type ExplainedLine } from './explain-pool.ts';

/** Terms on tax and the version that says them. */
export type DatedTax = { readonly terms: TaxTerms; readonly version: number };

/** A line, or the part of one that is taxed alike; `tax` is absent where nothing is said about it. */
export type TaxedLine<Some extends Line = ExplainedLine> = { readonly line: Some; readonly tax?: DatedTax };

/** What is taxed alike is told together: by treatment, rate and the law that is cited. */
export function taxKey({
  treatment,
  percent,
  legalBasis,
}: Pick<TaxTerms, 'treatment' | 'percent' | 'legalBasis'>): string {
  return JSON.stringify([treatment, percent === undefined ? '' : formatRatio(percent), legalBasis]);
}

/** Whether the agreement says anything about tax in the period of a run. */
export function saysTaxes({ versions }: Pick<Run, 'versions'>): boolean {
  return versions.some(({ taxes }) => taxes !== undefined);
}

/** How what members bear is taxed over the period, in order of time; nothing of what the host bears itself. */
export function memberTaxes(run: Run): ReadonlyMap<PartyId, readonly DatedTax[]> {
  const { taxOf, host } = readerOf(run);
  const { heirOf } = successionsIn(run.agreement);
  const bearers = groupBy(
    run.parties.map(({ id }) => id),
    run.debtorOf,
  );
  const taxes = [...bearers].map(([member, own]): readonly [PartyId, readonly DatedTax[]] => {
    const found = new Map<string, DatedTax>();
    for (const segment of run.segments)
      for (const bearer of own) {
        // Whoever was merged into another bears nothing any more.
        const tax = heirOf(bearer, segment.from) === bearer ? taxOf(bearer, segment) : undefined;
        if (tax !== undefined && !found.has(taxKey(tax.terms))) found.set(taxKey(tax.terms), tax);
      }
    return [member, member === host ? [] : [...found.values()]];
  });
  return new Map(taxes);
}

/**
 * Cuts the lines of a run where their segments are taxed differently. The cents of a line, which was rounded once, are
 * split by the exact shares of its segments with largest remainder, so that the parts add up to it; of equal remainders
 * the earlier gains. What was charged directly is spread over the days of its service, and what limits on the sum over all
 * pools moved goes with the other lines of the member. Lines of the host and of accounts stay as they are.
 */
export function taxLines(run: Run, explained: readonly ExplainedLine[]): readonly TaxedLine[] {
  if (!saysTaxes(run)) return explained.map((line) => ({ line }));
  const { taxOf, host } = readerOf(run);
  const accounts = new Set(run.accounts.map(({ id }) => id));
  const pools = new Map(run.pools.map((pool) => [pool.pool, pool]));
  const shares = new Map<PartyId, TaxedLine[]>();
  return explained.flatMap((line): readonly TaxedLine[] => {
    const { bearer, reason } = line;
    if (bearer === host || accounts.has(bearer)) return [{ line }];
    const pieces =
      reason.limited !== undefined
        ? piecesLike(shares.get(bearer) ?? [], line)
        : reason.direct === undefined
          ? reason.segments.map((part) => ({
              tax: taxOf(part.bearer, part.segment, part.version),
              share: part.share,
              part,
            }))
          : piecesOfItems(directTo(bearer, pools.get(line.pool)?.items ?? [], run.debtorOf), run, taxOf);
    const last = run.segments.at(-1);
    const parts = cutLine(line, pieces, last === undefined ? undefined : taxOf(bearer, last));
    const before = shares.get(bearer);
    if (before === undefined) shares.set(bearer, [...parts]);
    else before.push(...parts);
    return parts;
  });
}

type SegmentReason = LineReason['segments'][number];

/** What of a line falls into one segment, with what is told of it. */
type Piece = {
  readonly tax: DatedTax | undefined;
  readonly share: Ratio;
  readonly part?: SegmentReason;
  readonly item?: CostEntry;
};

function readerOf(run: Run) {
  const read = taxesIn(run);
  const versions = new Map(run.versions.map((version) => [version.version.number, version]));
  const taxOf = (
    bearer: PartyId,
    segment: Period & { readonly version?: number },
    number = segment.version,
  ): DatedTax | undefined => {
    const agreement: Agreement | undefined = number === undefined ? undefined : versions.get(number);
    invariant(agreement !== undefined, 'a segment is of a version that is in force in the run');
    const terms = read(bearer, segment, agreement);
    return terms === undefined ? undefined : { terms, version: agreement.version.number };
  };
  return { taxOf, host: hostOf(run.agreement)?.id };
}

function piecesOfItems(
  items: readonly CostEntry[],
  { segments }: Run,
  taxOf: (bearer: PartyId, segment: Run['segments'][number]) => DatedTax | undefined,
): readonly Piece[] {
  return segments.flatMap((segment) =>
    items.flatMap((item): readonly Piece[] => {
      const days = overlap(segment, item);
      if (days === undefined || item.bearer === undefined) return [];
      const share = multiply(centsRatio(signedCents(item)), ratio(daysOf(days), daysOf(item)));
      return [{ tax: taxOf(item.bearer, segment), share, item }];
    }),
  );
}

/** In the proportion in which the member bears otherwise. */
function piecesLike(others: readonly TaxedLine[], { exact }: ExplainedLine): readonly Piece[] {
  const size = ratio(others.reduce((total, { line }) => total + BigInt(Math.abs(line.cents)), 0n));
  if (isZero(size)) return [];
  return others.map(({ line, tax }) => ({
    tax,
    share: multiply(exact, divide(ratio(Math.abs(line.cents)), size)),
  }));
}

function cutLine(line: ExplainedLine, pieces: readonly Piece[], last: DatedTax | undefined): readonly TaxedLine[] {
  const alike = [...groupBy(pieces, keyOf).values()].filter((own) => own.some(({ share }) => !isZero(share)));
  const first = alike[0]?.[0];
  // Who has no share may still bear what rounding leaves: it arose in no segment, and was settled at the end.
  if (alike.length <= 1) return [withTax(line, first === undefined ? last : first.tax)];
  const exact = alike.map((own) => sum(own.map(({ share }) => share)));
  invariant(equals(sum(exact), line.exact), 'what is taxed differently adds up to the share');
  const amounts = splitCents(line.cents, exact);
  return alike.map((own, index) => withTax(partOf(line, own, exact[index] ?? zero, amounts[index] ?? 0), own[0]?.tax));
}

function keyOf({ tax }: Piece): string {
  return tax === undefined ? '' : taxKey(tax.terms);
}

function withTax(line: ExplainedLine, tax: DatedTax | undefined): TaxedLine {
  return tax === undefined ? { line } : { line, tax };
}

function splitCents(whole: Cents, exact: readonly Ratio[]): readonly number[] {
  const total = sum(exact);
  const scaled = isZero(sum(exact.map(absolute))) ? exact : scaleTo(whole, exact, total);
  // Keys are compared as texts: of equal remainders the earlier gains.
  const keyed = new Map(scaled.map((share, index) => [String(index).padStart(4, '0'), share]));
  const { shares } = roundShares(keyed, 'largestRemainder', BigInt(whole));
  return [...shares.values()].map(Number);
}

function partOf(line: ExplainedLine, own: readonly Piece[], exact: Ratio, amount: number): ExplainedLine {
  const { reason } = line;
  const items = [...new Set(own.flatMap(({ item }) => item ?? []))];
  return {
    ...line,
    exact,
    cents: cents(amount),
    reason: {
      ...reason,
      segments: own.flatMap(({ part }) => part ?? []),
      ...(reason.direct === undefined ? {} : { direct: directItems(items) }),
      exact,
      cents: cents(amount),
      partOf: { exact: reason.exact, cents: reason.cents },
    },
  };
}
