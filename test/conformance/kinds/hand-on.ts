import {
  cents,
  centsRatio,
  Facts,
  failure,
  formatCents,
  invariant,
  readAgreement,
  readDocument,
  runAllocation,
  RunQuestion,
  type AgreementDocument,
  type Outcome,
  type Ratio,
} from '@umlage/core';
import { decimalsOf, sumOf, unitsOf, writeExact } from './numbers.ts';
import { always, host } from './settle.ts';

export type Centre = {
  readonly name: string;
  readonly primary: string;
  /** Quantities by name; absent for a centre that serves nobody. */
  readonly delivers?: Readonly<Record<string, string>>;
};

type Method = NonNullable<AgreementDocument['stages']>['by'];
export type CentresMethod =
  | { readonly method: 'direct' | 'reciprocal' }
  | { readonly method: 'stepDown'; readonly order: readonly string[] };

/** What every centre costs with what was handed on to it, as exact amounts; of one that serves: before it hands on. */
export type CentreTotals = ReadonlyMap<string, Ratio>;

const year = { from: '2025-01-01', until: '2026-01-01' };

/** Puts cost centres to the core as an agreement with stages, and runs a year. */
export function handOn(centres: readonly Centre[], by: CentresMethod): Outcome<CentreTotals> {
  const scale = decimalsOf(...centres.map(({ primary }) => primary));
  const ids = new Map(centres.map(({ name }, index) => [name, `centre-${String(index)}`]));
  const idOf = (name: string): string => {
    const id = ids.get(name);
    invariant(id !== undefined, 'a kind asks for centres it named');
    return id;
  };
  const serving = centres.filter(({ delivers }) => delivers !== undefined);
  const agreement = readAgreement({
    format: 'umlage-agreement/1',
    cooperation: { id: 'case', name: 'Case' },
    title: 'Case',
    legalBasis: 'Conformance case',
    version: { number: 1, from: always },
    parties: [{ id: host, name: 'Host', roles: ['host'] }],
    clauses: [{ id: 'rounding', number: '1', text: 'By largest remainder, to the smallest unit.' }],
    costTypes: centres.map(({ name }) => ({ id: idOf(name), name })),
    stages: {
      by: methodOf(by, idOf),
      supports: serving.map(({ name, delivers = {} }) => ({
        id: idOf(name),
        name,
        takes: { costTypes: [idOf(name)] },
        serves: { to: Object.fromEntries(Object.entries(delivers).map(([to, quantity]) => [idOf(to), quantity])) },
      })),
    },
    pools: centres
      .filter(({ delivers }) => delivers === undefined)
      .map(({ name }) => ({
        id: idOf(name),
        name,
        takes: { costTypes: [idOf(name)] },
        rule: { rule: 'to', bearer: host },
      })),
    rounding: { method: 'largestRemainder', unit: '0.01', lines: 'pool', clause: 'rounding' },
  });
  if (!agreement.ok) return agreement;
  const facts = readDocument(Facts, {
    participation: [{ party: host, from: always, recordedOn: always }],
    figures: [],
    costItems: centres.map(({ name, primary }) => ({
      kind: 'cost',
      costType: idOf(name),
      text: 'Case',
      amount: formatCents(cents(unitsOf(primary, scale))),
      ...year,
      recordedOn: always,
    })),
  });
  if (!facts.ok) return facts;
  const question = readDocument(RunQuestion, { period: year, asKnownOn: year.until });
  if (!question.ok) return question;
  const run = runAllocation({
    versions: [{ agreement: agreement.value }],
    facts: facts.value,
    question: question.value,
  });
  if (!run.ok) return run;
  const blocking = run.value.findings.filter(({ severity }) => severity === 'blocks');
  if (blocking.length > 0) return failure(...blocking.map(({ problem }) => problem));
  const totals = new Map<string, Ratio>([
    ...run.value.supports.map(({ pool, total }) => [pool, total] as const),
    ...run.value.pools.map(
      ({ pool, ownCents, received }) =>
        [pool, sumOf([centsRatio(ownCents), ...received.map(({ exact }) => exact)])] as const,
    ),
  ]);
  return { ok: true, value: new Map(centres.map(({ name }) => [name, scaled(totals.get(idOf(name)), scale)])) };
}

function scaled(units: Ratio | undefined, scale: number): Ratio {
  invariant(units !== undefined, 'every centre is in the run');
  return { numerator: units.numerator, denominator: units.denominator * 10n ** BigInt(scale) };
}

function methodOf(by: CentresMethod, idOf: (name: string) => string): Method {
  switch (by.method) {
    case 'direct':
      return { method: 'direct', leavesOut: 'others' };
    case 'stepDown':
      return { method: 'stepDown', order: by.order.map(idOf), leavesOut: 'others' };
    case 'reciprocal':
      return { method: 'reciprocal' };
  }
}

export function writeTotal(total: Ratio | undefined): string {
  invariant(total !== undefined, 'every centre has a total');
  return writeExact(total, 0);
}
