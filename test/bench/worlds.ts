import {
  Facts,
  readAgreement,
  readDocument,
  RunQuestion,
  type AgreementDocument,
  type Outcome,
  type RunInput,
} from '@umlage/core';
import { randomNumbers } from './measure.ts';

/** Agreements with facts, as large as one likes; the same on every machine. All data are made up. */

type Rule = AgreementDocument['pools'][number]['rule'];
type FactsDocument = Readonly<Record<string, readonly object[]>>;

const inhabitants: Rule = {
  rule: 'split',
  by: { key: 'figure', figure: 'inhabitants', at: { on: '06-30', year: -1 } },
};
const recordedOn = '2024-02-01';
const wholeYear = { from: '2024-01-01', until: '2025-01-01' };

/**
 * So many municipalities share so many pools, each with percents of its own: so much to each alike, of the rest so much to
 * the first, and what is left by inhabitants. One cost item a pool.
 */
export function country(parties: number, pools: number): RunInput {
  const random = randomNumbers(2024);
  const rules = Array.from({ length: pools }, (): Rule => ({
    rule: 'divide',
    portions: [
      { portion: 'percent', percent: percent(500 + random(1000)), then: { rule: 'split', by: { key: 'each' } } },
      {
        portion: 'rest',
        then: {
          rule: 'divide',
          portions: [
            { portion: 'percent', percent: percent(2000 + random(1000)), then: { rule: 'to', bearer: partyId(0) } },
            { portion: 'rest', then: inhabitants },
          ],
        },
      },
    ],
  }));
  return inputOf(agreementOf(parties, rules), {
    participation: idsOf(parties).map((party) => ({ party, from: '2020-01-01', recordedOn })),
    figures: idsOf(parties).map((party) => figureOf(party, 100 + random(20_000))),
    costItems: rules.map((_, pool) => ({ ...costOf(costTypeOf(pool), 1 + random(10_000_000_000)), ...wholeYear })),
  });
}

/**
 * A county with its members, of which some join and some leave within the year, and cost in every month of every pool; two
 * support pools on each of so many stages serve those on the next, and every pool.
 */
export function county(parties: number, pools: number, { itemsOfPool = 12, stages = 0 } = {}): RunInput {
  const random = randomNumbers(2025);
  const each: Rule = { rule: 'split', by: { key: 'each' } };
  const rules = Array.from({ length: pools }, (_, pool): Rule =>
    pool % 4 === 0
      ? inhabitants
      : {
          rule: 'divide',
          portions: [
            { portion: 'percent', percent: percent(500 + 10 * pool), then: each },
            { portion: 'rest', then: inhabitants },
          ],
        },
  );
  const supports = supportsOn(stages, pools);
  return inputOf(
    { ...agreementOf(parties, rules), ...withStages(supports, rules) },
    {
      participation: idsOf(parties).map((party, index) => {
        if (index % 20 === 7) return { party, from: '2024-04-01', recordedOn };
        return index % 20 === 11
          ? { party, from: '2020-01-01', until: '2024-09-16', recordedOn }
          : { party, from: '2020-01-01', recordedOn };
      }),
      figures: idsOf(parties).map((party) => figureOf(party, 100 + random(20_000))),
      costItems: [...rules.map((_, pool) => costTypeOf(pool)), ...supports.map(({ id }) => id)].flatMap((costType) =>
        Array.from({ length: itemsOfPool }, (_item, index) => ({
          ...costOf(costType, 1 + random(10_000_000)),
          ...monthOf(index % 12),
        })),
      ),
    },
  );
}

type Stages = NonNullable<AgreementDocument['stages']>;

function supportsOn(stages: number, pools: number): Stages['supports'] {
  const idOf = (stage: number, index: number) => `support-${String(stage)}-${String(index)}`;
  return Array.from({ length: stages }, (_, stage) => stage).flatMap((stage) =>
    [0, 1].map((index) => {
      const next = stage + 1 < stages ? [idOf(stage + 1, 0), idOf(stage + 1, 1)] : [];
      const served = [...next, ...Array.from({ length: pools }, (_, pool) => `pool-${String(pool)}`)];
      return {
        id: idOf(stage, index),
        name: 'Support',
        takes: { costTypes: [idOf(stage, index)] },
        serves: {
          to: Object.fromEntries(served.map((to, position) => [to, String(1 + ((position * 7 + index) % 13))])),
        },
      };
    }),
  );
}

function withStages(supports: Stages['supports'], rules: readonly Rule[]) {
  if (supports.length === 0) return {};
  return {
    costTypes: [
      ...rules.map((_, pool) => ({ id: costTypeOf(pool), name: 'Cost' })),
      ...supports.map(({ id }) => ({ id, name: 'Cost' })),
    ],
    stages: { by: { method: 'stepDown' as const, order: supports.map(({ id }) => id) }, supports },
  };
}

function costTypeOf(pool: number): string {
  return `cost-${String(pool)}`;
}

/** Quotas that nobody would write: fractions of eighteen digits, no two denominators alike. */
export function oddQuotas(parties: number): RunInput {
  const random = randomNumbers(18);
  const digits = () => `1${String(random(1e9)).padStart(9, '0')}${String(random(1e8)).padStart(8, '0')}`;
  const of = Object.fromEntries(idsOf(parties).map((party) => [party, `${digits()}/${digits()}`]));
  return inputOf(agreementOf(parties, [{ rule: 'split', by: { key: 'quota', of } }]), {
    participation: idsOf(parties).map((party) => ({ party, from: '2020-01-01', recordedOn })),
    figures: [],
    costItems: [{ ...costOf(costTypeOf(0), 1_234_567), ...wholeYear }],
  });
}

function partyId(index: number): string {
  return `m${String(index).padStart(5, '0')}`;
}

function idsOf(parties: number): readonly string[] {
  return Array.from({ length: parties }, (_, index) => partyId(index));
}

function percent(hundredths: number): string {
  return (hundredths / 100).toFixed(2);
}

function figureOf(party: string, value: number) {
  return {
    figure: 'inhabitants',
    party,
    on: '2023-06-30',
    value: String(value),
    source: 'Made up',
    recordedOn,
  };
}

function costOf(costType: string, hundredths: number) {
  return {
    kind: 'cost',
    costType,
    text: 'Invoice',
    amount: (hundredths / 100).toFixed(2),
    recordedOn,
  };
}

function monthOf(index: number) {
  const day = (month: number) => (month === 12 ? '2025-01-01' : `2024-${String(month + 1).padStart(2, '0')}-01`);
  return { from: day(index), until: day(index + 1) };
}

function agreementOf(parties: number, rules: readonly Rule[]): AgreementDocument {
  return {
    format: 'umlage-agreement/1',
    cooperation: { id: 'bench', name: 'Bench' },
    title: 'Agreement of many',
    legalBasis: 'Made up',
    version: { number: 1, from: '2020-01-01' },
    parties: idsOf(parties).map((id, index) => ({
      id,
      name: id,
      roles: index === 0 ? ['host', 'member'] : ['member'],
    })),
    clauses: [{ id: 'rounding', number: '1', text: 'Rounding.' }],
    figures: [{ id: 'inhabitants', name: 'Inhabitants', unit: 'inhabitants', holds: 'onDay' }],
    costTypes: rules.map((_, pool) => ({ id: costTypeOf(pool), name: 'Cost' })),
    pools: rules.map((rule, pool) => ({
      id: `pool-${String(pool)}`,
      name: 'Pool',
      takes: { costTypes: [costTypeOf(pool)] },
      rule,
    })),
    rounding: { method: 'largestRemainder', unit: '0.01', lines: 'pool', clause: 'rounding' },
  };
}

function inputOf(agreement: AgreementDocument, facts: FactsDocument): RunInput {
  return {
    versions: [{ agreement: valueOf(readAgreement(agreement)) }],
    facts: valueOf(readDocument(Facts, facts)),
    question: RunQuestion.parse({ period: wholeYear, asKnownOn: '2025-01-31' }),
  };
}

export function valueOf<Value>(outcome: Outcome<Value>): Value {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems.slice(0, 3)));
  return outcome.value;
}
