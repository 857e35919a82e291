import type { Account, AssetTerms, FigureDefinition, Treatment } from '../agreement/agreement.ts';
import type { ClauseUseKind } from '../agreement/clause-uses.ts';
import type { Duty, Term } from '../agreement/life-terms.ts';
import type { AdvanceBasis, LateTerms, SettlementTerms, TaxTerms } from '../agreement/money-terms.ts';
import type { RoundingPolicy } from '../agreement/rounding-policy.ts';

type InterestMethod = NonNullable<AssetTerms['interest']>['method'];

/** What the parts of an agreement are called and say, one set a language; every argument is written out already. */
export type ProvisionWords = {
  readonly kind: Record<ClauseUseKind, string>;
  readonly named: (kind: string, name: string) => string;
  readonly since: (what: string, day: string) => string;
  readonly from: (day: string) => string;
  readonly inForce: (from: string, lastDay: string | undefined) => string;
  readonly span: (count: number, unit: 'D' | 'W' | 'M' | 'Y') => string;
  /** Roles that every agreement knows; others are the agreement’s own words. */
  readonly role: Record<'host' | 'member', string>;
  readonly succeeded: (party: string, day: string) => string;
  readonly account: Record<Account['kind'], string>;
  readonly carried: (costType: string, years: number) => string;
  readonly holds: Record<FigureDefinition['holds'], string>;
  readonly of: Record<NonNullable<FigureDefinition['of']>, string>;
  readonly mandatory: string;
  readonly optional: string;
  readonly shared: (percent: string, from: string) => string;
  readonly sharedInFull: string;
  readonly depreciation: (treatment: string) => string;
  readonly treatment: Record<Treatment, string>;
  readonly monthOfDisposal: Record<AssetTerms['monthOfDisposal'], string>;
  readonly disposal: (treatment: string) => string;
  readonly interest: (treatment: string, method: InterestMethod, rates: readonly string[]) => string;
  readonly overhead: (name: string, percent: string, rates: readonly string[]) => string;
  readonly covers: (costTypes: readonly string[]) => string;
  readonly noOverheads: string;
  readonly line: (of: { item: string; price: string; per: string; quantity: string }) => string;
  readonly bracket: (price: string, upTo: string | undefined) => string;
  readonly bracketed: Record<'graduated' | 'volume', string>;
  readonly least: (level: string) => string;
  readonly most: (level: string) => string;
  readonly method: Record<'direct' | 'stepDown' | 'reciprocal', string>;
  readonly leavesOut: string;
  readonly ownRounding: (rounding: string) => string;
  readonly rounding: Record<RoundingPolicy['method'], (unit: string) => string>;
  readonly unit: Record<RoundingPolicy['unit'], string>;
  readonly byPortions: string;
  readonly difference: Record<'restate' | 'largestShare', string> & {
    readonly to: (party: string) => string;
    readonly inOrder: (parties: readonly string[], rotatesSince: number | undefined) => string;
  };
  readonly below: (party: string) => string;
  readonly statedBy: (who: string, on: string) => string;
  readonly byDays: string;
  readonly unlimited: string;
  readonly firstTerm: (span: string) => string;
  readonly renewal: (span: string) => string;
  readonly noRenewal: string;
  readonly notice: (span: string, to: NonNullable<Term['notice']>['to'], earliest: string | undefined) => string;
  readonly duty: (kind: Duty['kind'], day: string, everyYears: number, first: number | undefined) => string;
  readonly advances: (of: {
    percent: string | undefined;
    basis: AdvanceBasis;
    provisional: AdvanceBasis | undefined;
  }) => string;
  readonly onDemand: string;
  readonly onDays: (days: readonly string[]) => string;
  readonly roundedTo: (amount: string) => string;
  readonly dueIn: (span: string) => string;
  readonly settlement: (days: number, by: string | undefined, credit: NonNullable<SettlementTerms['credit']>) => string;
  readonly tax: (of: {
    treatment: TaxTerms['treatment'];
    percent: string | undefined;
    costs: TaxTerms['costs'];
    from: string;
    parties: string | undefined;
    legalBasis: string;
  }) => string;
  readonly late: Record<LateTerms['scheme'], string>;
  readonly points: (points: string) => string;
  readonly lumpSumOnce: (amount: string) => string;
  readonly part: {
    readonly recomputation: (years: number) => string;
    readonly lumpSum: (amount: string, rule: string) => string;
    readonly assets: (years: number | undefined, rule: string) => string;
  };
};
