import { cents, type Cents } from '../exact/cents.ts';
import type { CostItem } from '../ledger/facts.ts';
import type { CostBasis } from '../trace/cost-basis.ts';

/**
 * Why an entry is shown and not shared: no part of its cost type may be (`notShareable`), what a grant hangs on is open
 * or failed, it was contributed in kind, or members book it themselves.
 */
export type SetAside = 'notShareable' | 'grantOpen' | 'grantFailed' | 'inKind' | 'bookedByMembers';

/** What enters the cost of a period: booked, or computed from an asset, a post or an account. */
export type CostEntry = Omit<CostItem, 'recordedOn' | 'item'> & {
  /** JSON Pointer into the facts. */
  readonly path: string;
  /** Absent for what was booked. */
  readonly basis?: CostBasis;
  readonly setAside?: SetAside;
};

/**
 * Whether only the part of an entry counts that its pool and cost type share: cost does, and what an asset gives back, as it
 * lessens that cost. Other revenue and grants count whole; so does what stands on an account, which is of shares already.
 */
export function isPartlyShared({ kind, basis }: Pick<CostEntry, 'kind' | 'basis'>): boolean {
  if (basis?.origin === 'carryOver') return false;
  return kind === 'cost' || basis?.origin === 'release' || basis?.origin === 'disposal';
}

/** What an entry adds to what is shared: revenue and grants lessen it. */
export function signedCents({ kind, amount }: Pick<CostEntry, 'kind' | 'amount'>): Cents {
  return cents(kind === 'cost' ? amount : -amount);
}
