import type { ClauseId, PartyId, PoolId } from './ids.ts';

/**
 * Every problem the core can find, with the facts its text needs. The texts stand in `wording/`, one catalogue a
 * language, typed by this table: a code without a text does not compile.
 */
export type ProblemFacts = {
  // the shape of a document
  readonly 'shape-unknown': { readonly expected: string };
  readonly 'json-too-deep': { readonly maximum: number };
  readonly 'field-missing': { readonly field: string };
  readonly 'field-unknown': { readonly field: string };
  readonly 'type-wrong': { readonly expected: string; readonly received: string };
  readonly 'value-not-allowed': { readonly received: string; readonly allowed: readonly string[] };
  readonly 'size-wrong': { readonly minimum: number | null; readonly maximum: number | null };
  readonly 'format-wrong': { readonly received: string; readonly format: string };
  readonly 'text-unreadable': { readonly received: string };
  readonly 'slug-invalid': { readonly received: string };
  readonly 'date-invalid': { readonly received: string };
  readonly 'day-of-year-invalid': { readonly received: string };
  readonly 'number-invalid': { readonly received: string };
  readonly 'number-negative': { readonly received: string };
  readonly 'number-not-positive': { readonly received: string };
  readonly 'percent-out-of-range': { readonly received: string };
  readonly 'amount-invalid': { readonly received: string };
  readonly 'amount-too-large': { readonly received: string };
  readonly 'threshold-not-one': Record<never, never>;
  readonly 'bound-empty': Record<never, never>;
  readonly 'disposed-before-use': { readonly received: string };
  readonly 'check-digits-wrong': { readonly received: string };
  readonly 'period-too-long': { readonly from: string; readonly until: string };
  readonly 'period-empty': { readonly from: string; readonly until: string };

  // what an agreement says
  readonly 'id-twice': { readonly id: string; readonly what: NamedThing };
  readonly 'reference-unknown': { readonly id: string; readonly what: NamedThing; readonly known: readonly string[] };
  readonly 'percent-not-hundred': { readonly sum: string };
  readonly 'percent-over-hundred': { readonly sum: string };
  readonly 'rest-missing': { readonly portion: string };
  readonly 'rest-not-last': Record<never, never>;
  readonly 'quota-total-differs': { readonly sum: string; readonly total: string };
  readonly 'bearer-left-out': { readonly party: string };
  readonly 'cost-type-twice': { readonly costType: string; readonly pools: readonly string[] };
  readonly 'figure-reference-unfit': { readonly figure: string; readonly holds: string; readonly reference: string };
  readonly 'figure-owner-unfit': {
    readonly figure: string;
    readonly of: 'party' | 'everyone' | 'pool';
    readonly wanted: 'party' | 'everyone' | 'pool';
  };
  readonly 'presence-needs-whole': Record<never, never>;
  readonly 'brackets-unordered': Record<never, never>;
  readonly 'rule-too-large': { readonly maximum: number };
  readonly 'fraction-missing': { readonly from: string; readonly until: string };
  readonly 'succession-circular': { readonly party: string };
  readonly 'tariff-reads-itself': { readonly tariff: string };
  readonly 'rounding-unsourced': Record<never, never>;
  readonly 'rate-first-needs-split': { readonly rule: string };
  readonly 'host-not-one': { readonly hosts: number };
  readonly 'support-not-in-order': { readonly pool: string };
  readonly 'delivery-not-counted': {
    readonly from: string;
    readonly to: string;
    readonly method: 'direct' | 'stepDown';
  };
  readonly 'support-serves-nobody': { readonly pool: string };
  readonly 'tax-rate-unfit': { readonly treatment: 'notTaxable' | 'exempt' | 'taxable' };
  readonly 'interest-rate-missing': { readonly from: string; readonly until: string };

  // how an agreement lives
  readonly 'notice-not-agreed': { readonly noticeOn: string };
  readonly 'notice-without-end': { readonly noticeOn: string };
  readonly 'notice-late': {
    readonly noticeOn: string;
    readonly receivedBy: string;
    readonly missed: string;
    readonly end: string;
  };
  readonly 'notice-end-not-agreed': { readonly asked: string; readonly end: string };
  readonly 'versions-overlapping': { readonly other: number; readonly from: string; readonly until?: string };
  readonly 'versions-gap': { readonly from: string; readonly until: string };
  readonly 'version-reaches-back': {
    readonly from: string;
    readonly until: string;
    readonly since: string;
    readonly statements: readonly string[];
  };

  // a run on facts
  readonly 'agreement-unknown': { readonly asKnownOn: string; readonly knownFrom: string };
  readonly 'period-before-agreement': { readonly from: string; readonly inForceFrom: string };
  readonly 'period-after-agreement': { readonly until: string; readonly inForceUntil: string };
  readonly 'figure-missing': {
    readonly figure: string;
    readonly party?: string;
    readonly pool?: string;
    readonly wanted: string;
  };
  readonly 'index-not-positive': { readonly figure: string; readonly value: string };
  readonly 'figure-negative': {
    readonly figure: string;
    readonly party?: string;
    readonly pool?: string;
    readonly value: string;
  };
  readonly 'rate-missing': { readonly rate: string; readonly day: string };
  readonly 'key-is-zero': { readonly amount: string };
  readonly 'nobody-takes-part': { readonly from: string; readonly until: string };
  readonly 'quota-missing': { readonly party: string };
  readonly 'quota-absent': { readonly party: string };
  readonly 'no-case-applies': { readonly from: string; readonly until: string };
  readonly 'bounds-crossed': { readonly party: string; readonly min: string; readonly max: string };
  readonly 'limits-cannot-be-met': { readonly amount: string; readonly reached: string; readonly missing: string };
  readonly 'limit-on-credit': { readonly amount: string };
  readonly 'rest-negative': { readonly amount: string };
  readonly 'cost-type-without-pool': { readonly costType: string; readonly text: string };
  readonly 'cost-item-unrouted': { readonly text: string; readonly pools: readonly string[] };
  readonly 'cost-across-versions': { readonly text: string; readonly pools: readonly string[] };
  readonly 'cost-outside-period': { readonly text: string; readonly from: string; readonly until: string };
  readonly 'cost-not-shareable': { readonly text: string; readonly costType: string; readonly amount: string };
  readonly 'cost-item-twice': { readonly text: string; readonly amount: string; readonly document: string };
  readonly 'cost-changed': {
    readonly costType: string;
    readonly before: string;
    readonly after: string;
    readonly percent: string;
  };
  readonly 'input-tax-missing': { readonly from: string; readonly items: number };
  readonly 'input-tax-unfit': { readonly amount: string; readonly tax: string };
  readonly 'advance-tax-unfit': { readonly party: string; readonly amount: string; readonly tax: string };
  readonly 'advance-tax-not-due': { readonly party: string; readonly tax: string };
  readonly 'direct-in-support': { readonly text: string; readonly pool: string };
  readonly 'grant-open': { readonly text: string; readonly amount: string; readonly condition: string };
  readonly 'grant-failed': { readonly text: string; readonly amount: string; readonly condition: string };
  readonly 'rate-covers-cost': { readonly text: string; readonly costType: string; readonly rate: string };
  readonly 'assets-without-terms': { readonly version: number };
  readonly 'posts-without-terms': { readonly version: number };
  readonly 'asset-past-life': { readonly text: string; readonly lifeMonths: number };
  readonly 'grants-over-cost': { readonly text: string; readonly grants: string; readonly cost: string };
  readonly 'overhead-over-hundred': { readonly name: string; readonly percent: string };
  readonly 'odd-part-without-bearer': { readonly amount: string; readonly unit: string };
  readonly 'rounding-difference': { readonly amount: string; readonly collected: string; readonly difference: string };
  readonly 'over-recovery': { readonly tariff: string; readonly amount: string };
  readonly 'over-recovery-untaxed': {
    readonly tariff: string;
    readonly amount: string;
    readonly treatment: 'notTaxable' | 'exempt';
    readonly legalBasis: string;
  };
  readonly 'tax-number-missing': { readonly party: string };
  readonly 'under-recovery': { readonly tariff: string; readonly amount: string };
  readonly 'pool-without-cost': { readonly pool: string };
  readonly 'mandatory-service-left-out': { readonly party: string; readonly service: string; readonly from: string };
  readonly 'share-of-nothing': { readonly party: string };
  readonly 'share-negative': { readonly party: string; readonly amount: string };
  readonly 'share-changed': {
    readonly party: string;
    readonly before: string;
    readonly after: string;
    readonly percent: string;
  };

  // what is asked for ahead
  readonly 'advances-without-terms': { readonly version: number };
  readonly 'budget-not-in-force': Record<never, never>;
  readonly 'advance-negative': { readonly party: string; readonly amount: string };
  readonly 'advance-without-day': { readonly party: string; readonly amount: string };
  readonly 'advances-above-cost': { readonly party: string; readonly advances: string; readonly cost: string };
  readonly 'payment-without-advance': { readonly party: string; readonly amount: string; readonly on: string };
  // corrections, and what is paid once
  readonly 'advances-settled': Record<never, never>;
  readonly 'change-without-terms': { readonly change: 'accession' | 'withdrawal' | 'dissolution' };
  readonly 'change-part-unfit': {
    readonly part: 'recomputation' | 'lumpSum' | 'assets';
    readonly change: 'accession' | 'withdrawal' | 'dissolution';
  };

  // what is paid late
  readonly 'base-rate-missing': { readonly day: string };

  // years to come
  readonly 'trend-too-low': { readonly received: string };
  readonly 'trend-without-cost': { readonly costType: string };
  readonly 'base-year-without-cost': { readonly from: string; readonly until: string };

  // what might be otherwise
  readonly 'already-taking-part': { readonly party: string; readonly from: string };
  readonly 'not-taking-part': { readonly party: string; readonly day: string; readonly joins?: string };
  readonly 'change-after-period': { readonly day: string; readonly from: string; readonly until: string };
  readonly 'quota-not-one': { readonly pool: string; readonly quotas: number };
  readonly 'cost-to-move-missing': { readonly pool?: string; readonly costType?: string };

  // splitting by the library alone
  readonly 'weights-missing': Record<never, never>;
  readonly 'weight-negative': { readonly key: string; readonly received: string };
  readonly 'amount-not-in-steps': { readonly amount: string; readonly step: string };

  // what a group of members would cost by itself
  readonly 'steps-not-rising': { readonly before: string; readonly upTo: string };
  readonly 'steps-too-short': { readonly upTo: string; readonly units: string };
  readonly 'group-twice': { readonly group: string };
  readonly 'group-missing': { readonly group: string; readonly missing: number; readonly groups: number };
  readonly 'game-too-large': { readonly members: number; readonly most: number };
  readonly 'cost-falls': {
    readonly group: string;
    readonly cost: string;
    readonly joining: string;
    readonly together: string;
    readonly count: number;
    readonly inEuro?: true;
  };
  readonly 'together-dearer': {
    readonly group: string;
    readonly cost: string;
    readonly alone: string;
    readonly count: number;
    readonly inEuro?: true;
  };
  readonly 'cost-function-missing': { readonly pool: string; readonly amount: string };
  readonly 'game-cost-differs': {
    readonly pool: string;
    readonly declared: string;
    readonly amount: string;
    readonly difference: string;
    readonly direction: 'more' | 'less';
  };
  readonly 'split-impossible': Record<never, never>;
  readonly 'benefit-negative': {
    readonly member: string;
    readonly alone: string;
    readonly separable: string;
    readonly inEuro?: true;
  };
  readonly 'benefits-missing': { readonly rest: string; readonly inEuro?: true };
  readonly 'bounds-without-split': { readonly least: string; readonly most: string; readonly cost: string };
  readonly 'estate-over-claims': { readonly estate: string; readonly claims: string };

  // from one year to the next
  readonly 'periods-not-alike': {
    readonly from: string;
    readonly until: string;
    readonly nextFrom: string;
    readonly nextUntil: string;
  };
  readonly 'periods-overlapping': { readonly from: string; readonly otherUntil: string };

  // what it would cost alone, year by year
  readonly 'baselines-missing': Record<never, never>;
  readonly 'baseline-not-carried': {
    readonly parties: readonly string[];
    readonly from: string;
    readonly until: string;
    readonly because: 'noIndex' | 'partOfPeriod' | 'otherLength' | 'otherMembers';
  };
  readonly 'index-year-missing': { readonly index: string; readonly year: number; readonly known: readonly number[] };
  readonly 'index-year-twice': { readonly index: string; readonly year: number };
  readonly 'investment-unused': { readonly text: string; readonly parties: readonly string[] };
  readonly 'discount-rate-missing': Record<never, never>;
  readonly 'years-not-in-order': {
    readonly from: string;
    readonly until: string;
    readonly nextFrom: string;
    readonly nextUntil: string;
  };

  // payments over several periods
  readonly 'rate-too-low': { readonly received: string };
  readonly 'periods-too-many': { readonly periods: number; readonly most: number };
};

/** What kind of thing an id in the facts of a problem names. */
export type NamedThing =
  | 'party'
  | 'bearer'
  | 'pool'
  | 'clause'
  | 'figure'
  | 'tariff'
  | 'rate'
  | 'cost type'
  | 'account'
  | 'service'
  | 'role'
  | 'duty'
  | 'tax'
  | 'receiver';

/** What kind of problem it is: stable, never translated. */
export type ProblemCode = keyof ProblemFacts;

/** Where in the agreement and on whom a problem bears, as far as it is known. */
export type Place = {
  readonly pool?: PoolId;
  readonly clause?: ClauseId;
  readonly party?: PartyId;
  readonly day?: string;
};

/**
 * One thing that is wrong. `path` is a JSON Pointer (RFC 6901) into the document that was sent; `facts` are the
 * values its text is made of.
 */
export type Problem = {
  readonly [Code in ProblemCode]: {
    readonly code: Code;
    readonly path: string;
    readonly facts: ProblemFacts[Code];
    readonly place: Place;
  };
}[ProblemCode];

/**
 * Makes a problem of a code, the JSON Pointer it is found at and the facts its text is made of.
 *
 * @example
 * ```ts
 * problem('number-invalid', '/total', { received: '1,5' }).path // => '/total'
 * ```
 */
export function problem<Code extends ProblemCode>(
  code: Code,
  path: string,
  facts: ProblemFacts[Code],
  place: Place = {},
): Problem {
  // One code with its own facts is one member of the union; the compiler cannot see that through the type parameter.
  return { code, path, facts, place } as Problem;
}

/**
 * Goes steps further down from a JSON Pointer (RFC 6901), with `~` and `/` written as it wants.
 *
 * @example
 * ```ts
 * pointer('/rates', 'per/unit', 0) // => '/rates/per~1unit/0'
 * ```
 */
export function pointer(path: string, ...steps: readonly (string | number)[]): string {
  return path + steps.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
