import {
  cents,
  Facts,
  formatCents,
  readAgreement,
  readDocument,
  runAllocation,
  RunQuestion,
  type AgreementDocument,
} from '@umlage/core';
import { z } from 'zod';
import { answer, refusal, shape, type Answer, type Shape } from './kind.ts';
import {
  areHeld,
  Count,
  Decimal,
  decimalsOf,
  notHeld,
  NumberText,
  read,
  someOf,
  unitsOf,
  writeUnits,
} from './numbers.ts';
import { always, host } from './settle.ts';

const methods = {
  averageValue: 'averageValue',
  residualStartYear: 'residualValue',
  residualMidYear: 'meanResidualValue',
} as const;

const Inputs = z
  .strictObject({
    method: z.enum(['averageValue', 'residualStartYear', 'residualMidYear']),
    cost: Decimal,
    rate: NumberText.refine((value) => read(value).numerator >= 0n, { error: 'is below zero' }),
    years: Count.refine((count) => Number(count) >= 1 && Number(count) <= 100, { error: 'are no years' }),
  })
  .refine(({ cost }) => areHeld(decimalsOf(cost), cost), { error: notHeld });
type Inputs = z.infer<typeof Inputs>;

/** Imputed interest on one asset, year by year, as an agreement has it. */
export const imputedInterest: readonly Shape[] = [
  shape({
    inputs: Inputs,
    expected: someOf({ charge: z.array(NumberText) }),
    ask: ({ inputs }) => {
      const agreement = readAgreement(agreementOn(inputs));
      if (!agreement.ok) return answer(refusal(agreement.problems));
      const charge: Answer[] = [];
      for (let year = 0; year < Number(inputs.years); year += 1) {
        const period = { from: `${String(2000 + year)}-01-01`, until: `${String(2001 + year)}-01-01` };
        const facts = readDocument(Facts, factsOn(inputs));
        const question = readDocument(RunQuestion, { period, asKnownOn: '2200-01-01' });
        if (!facts.ok || !question.ok) return answer({ error: true });
        const run = runAllocation({
          versions: [{ agreement: agreement.value }],
          facts: facts.value,
          question: question.value,
        });
        if (!run.ok) return answer(refusal(run.problems));
        const units = run.value.pools.reduce((sum, pool) => sum + BigInt(pool.netCents), 0n);
        charge.push(writeUnits(units, decimalsOf(inputs.cost)));
      }
      return answer({ charge });
    },
  }),
];

function agreementOn({ method, rate }: Inputs): AgreementDocument {
  const { numerator, denominator } = read(rate);
  return {
    format: 'umlage-agreement/1',
    cooperation: { id: 'case', name: 'Case' },
    title: 'Case',
    legalBasis: 'Conformance case',
    version: { number: 1, from: always },
    parties: [{ id: host, name: 'Host', roles: ['host'] }],
    clauses: [{ id: 'rounding', number: '1', text: 'By largest remainder, to the smallest unit.' }],
    costTypes: [{ id: 'interest', name: 'Interest' }],
    assets: {
      depreciation: 'excluded',
      monthOfDisposal: 'counts',
      interest: {
        treatment: 'included',
        method: methods[method],
        rates: [{ from: always, percent: `${String(numerator * 100n)}/${String(denominator)}` }],
      },
    },
    pools: [{ id: 'pool', name: 'Pool', takes: { costTypes: ['interest'] }, rule: { rule: 'to', bearer: host } }],
    rounding: { method: 'largestRemainder', unit: '0.01', lines: 'pool', clause: 'rounding' },
  };
}

function factsOn({ cost, years }: Inputs) {
  return {
    participation: [{ party: host, from: always, recordedOn: always }],
    figures: [],
    costItems: [],
    assets: [
      {
        asset: 'asset',
        text: 'Asset',
        costType: 'interest',
        cost: formatCents(cents(unitsOf(cost, decimalsOf(cost)))),
        from: '2000-01-01',
        lifeMonths: 12 * Number(years),
        recordedOn: always,
      },
    ],
  };
}
