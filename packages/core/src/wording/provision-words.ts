import type { ClauseUseKind } from '../agreement/clause-uses.ts';

/** What the parts of an agreement are called, one set a language. */
export type ProvisionWords = {
  readonly kind: Record<ClauseUseKind, string>;
  readonly named: (kind: string, name: string) => string;
  readonly since: (what: string, day: string) => string;
};
