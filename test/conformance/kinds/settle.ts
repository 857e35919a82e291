import {
  cents,
  failure,
  Facts,
  formatCents,
  invariant,
  ratio,
  readAgreement,
  readDocument,
  roundShares,
  runAllocation,
  RunQuestion,
  settleMembers,
  type AgreementDocument,
  type LeftoverMethod,
  type Outcome,
  type Ratio,
  type Run,
} from '@umlage/core';
import type { z } from 'zod';
import { sumOf } from './numbers.ts';

export type RuleDocument = AgreementDocument['pools'][number]['rule'];
type FactsDocument = z.input<typeof Facts>;

/** The parties of a case under ids in the order of their names, so that ties go by name as in the case. */
export type Parties = { readonly names: readonly string[]; readonly idOf: (name: string) => string };

/** The party that bears what the case gives to nobody. */
export const host = 'host';

export function partiesNamed(names: Iterable<string>): Parties {
  const sorted = [...new Set(names)].toSorted((a, b) => (a < b ? -1 : 1));
  const width = String(sorted.length).length;
  const ids = new Map(sorted.map((name, index) => [name, String(index).padStart(width, '0')]));
  return {
    names: sorted,
    idOf: (name) => {
      const id = ids.get(name);
      invariant(id !== undefined, 'a kind asks for parties it named');
      return id;
    },
  };
}

/** Parties without names, under the padded index: ids are in the order of the list. */
export function partiesInOrder(count: number): Parties {
  const width = String(count).length;
  return partiesNamed(Array.from({ length: count }, (_, index) => String(index).padStart(width, '0')));
}

/** A rule that splits by a number for each party, among those that have one. */
export function byQuota(weights: Readonly<Record<string, string>>, { idOf }: Parties): RuleDocument {
  const of = Object.fromEntries(Object.entries(weights).map(([name, weight]) => [idOf(name), weight]));
  const then: RuleDocument = { rule: 'split', by: { key: 'quota', of } };
  return { rule: 'among', parties: Object.keys(of), then };
}

export type Question = {
  readonly parties: Parties;
  /** What is shared, in smallest units: to the core a unit is a cent, whatever it is to the case. */
  readonly pools: readonly { readonly units: bigint; readonly rule: RuleDocument }[];
  readonly period?: { readonly from: string; readonly until: string };
  /** Instead of everyone taking part always. */
  readonly participation?: FactsDocument['participation'];
  readonly figures?: FactsDocument['figures'];
  readonly asKnownOn?: string;
  readonly taxes?: AgreementDocument['taxes'];
};

/** What each party bears over all pools, and the host, by id. */
export type Settled = {
  /** Units before rounding. */
  readonly exact: ReadonlyMap<string, Ratio>;
  /** As the run rounds them, pool by pool, by largest remainder. */
  readonly rounded: ReadonlyMap<string, bigint>;
  /** In cents, with the tax that is due on it. */
  readonly owed: ReadonlyMap<string, { readonly net: number; readonly tax: number; readonly total: number }>;
};

export const always = '1900-01-01';
const someYear = { from: '2025-01-01', until: '2026-01-01' };

/** Puts terms to the core as an agreement and facts, and runs one period; or why the core refuses them. */
export function settle(question: Question): Outcome<Settled> {
  const { parties, period = someYear, asKnownOn = period.until } = question;
  const agreement = readAgreement(agreementOn(question));
  if (!agreement.ok) return agreement;
  const facts = readDocument(Facts, factsOf(question, period));
  if (!facts.ok) return facts;
  const asked = readDocument(RunQuestion, { period, asKnownOn });
  if (!asked.ok) return asked;
  const run = runAllocation({ versions: [{ agreement: agreement.value }], facts: facts.value, question: asked.value });
  if (!run.ok) return run;
  const blocking = run.value.findings.filter(({ severity }) => severity === 'blocks');
  if (blocking.length > 0) return failure(...blocking.map(({ problem }) => problem));
  return { ok: true, value: sharesIn(run.value, parties) };
}

function agreementOn({ parties, pools, taxes }: Question): AgreementDocument {
  const idsOfPools = pools.map((_, index) => `pool-${String(index)}`);
  return {
    format: 'umlage-agreement/1',
    cooperation: { id: 'case', name: 'Case' },
    title: 'Case',
    legalBasis: 'Conformance case',
    version: { number: 1, from: always },
    parties: [
      ...parties.names.map((name, index) => ({
        id: parties.idOf(name),
        name: `Party ${String(index)}`,
        roles: ['member'],
      })),
      { id: host, name: 'Host', roles: ['host'] },
    ],
    clauses: [{ id: 'rounding', number: '1', text: 'By largest remainder, to the smallest unit.' }],
    figures: [{ id: 'quantity', name: 'Quantity', unit: 'units', holds: 'onDay' }],
    costTypes: idsOfPools.map((id) => ({ id, name: id })),
    pools: pools.map(({ rule }, index) => {
      const id = idsOfPools[index] ?? '';
      return { id, name: id, takes: { costTypes: [id] }, rule };
    }),
    rounding: { method: 'largestRemainder', unit: '0.01', lines: 'pool', clause: 'rounding' },
    ...(taxes === undefined ? {} : { taxes }),
  };
}

function factsOf(
  { parties, pools, participation, figures = [] }: Question,
  period: { readonly from: string; readonly until: string },
): FactsDocument {
  const everyone = [...parties.names.map((name) => parties.idOf(name)), host];
  return {
    participation: participation ?? everyone.map((party) => ({ party, from: always, recordedOn: always })),
    figures,
    costItems: pools.map(({ units }, index) => ({
      kind: 'cost',
      costType: `pool-${String(index)}`,
      text: 'Case',
      amount: formatCents(cents(units)),
      ...period,
      recordedOn: always,
    })),
  };
}

function sharesIn(run: Run, { names, idOf }: Parties): Settled {
  const { pools } = run;
  const lines = pools.flatMap((pool) => pool.lines);
  const own = [...names.map(idOf), host].map((id) => ({ id, of: lines.filter(({ bearer }) => bearer === id) }));
  return {
    exact: new Map(own.map(({ id, of }) => [id, sumOf(of.map(({ exact }) => exact))])),
    rounded: new Map(own.map(({ id, of }) => [id, of.reduce((sum, line) => sum + BigInt(line.cents), 0n)])),
    owed: new Map(
      settleMembers(run, []).map(({ party, total, taxes }) => [
        party,
        { net: taxes?.net ?? total, tax: taxes?.tax ?? 0, total },
      ]),
    ),
  };
}

/** A run rounds by largest remainder; for other methods its exact shares are rounded, in the order of the names. */
export const methodsOfRuns: readonly LeftoverMethod[] = ['largestRemainder', 'first', 'last', 'largestWeight'];

export function roundedBy(method: LeftoverMethod, { exact, rounded }: Settled, ids: readonly string[]) {
  if (method === 'largestRemainder') return rounded;
  return roundShares(new Map(ids.map((id) => [id, exact.get(id) ?? ratio(0)])), method).shares;
}

/** What each party of the case bears, under its name there. */
export function byName<Share>(
  { names, idOf }: Parties,
  shares: ReadonlyMap<string, Share>,
  write: (share: Share) => string,
): Record<string, string> {
  return Object.fromEntries(
    names.flatMap((name) => {
      const share = shares.get(idOf(name));
      return share === undefined ? [] : [[name, write(share)]];
    }),
  );
}
