import {
  apportion,
  apportionUnits,
  cents,
  formatCents,
  parseRatio,
  readAgreement,
  type Receiver,
  type SplittingMethod,
} from '@umlage/core';
import { z } from 'zod';

const amounts = z.array(z.string());
const expectedShares = z.looseObject({ shares: amounts, remainder: z.string().optional() });
const split = z.strictObject({
  amount: z.string(),
  scale: z.int(),
  weights: amounts,
  step_minor: z.int().optional(),
});

const about = {
  id: z.string(),
  source: z.string(),
  description: z.string(),
  conformance: z.enum(['any', 'policy', 'anti']),
  policy: z.string().optional(),
  note: z.string().optional(),
};
const refused = z.strictObject({ error: z.literal(true) });
const refusable = z.strictObject({ amount: z.string(), percent: amounts.optional(), fixed: amounts.optional() });

/** One expectation of another system; `kind` names the question it asks. */
export const Case = z.discriminatedUnion('kind', [
  z.strictObject({
    ...about,
    kind: z.enum(['apportion', 'apportion_conserve', 'conservation']),
    inputs: split,
    expected: expectedShares,
  }),
  z.strictObject({
    ...about,
    kind: z.literal('credit_mirror'),
    inputs: split,
    expected: z.strictObject({ shares: amounts, shares_of_negative: amounts }),
  }),
  z.strictObject({
    ...about,
    kind: z.literal('apportion_keyed'),
    inputs: z.strictObject({
      amount: z.string(),
      scale: z.int(),
      receivers: z.array(z.tuple([z.string(), z.string()])),
      tie: z.literal('key ascending'),
    }),
    expected: z.strictObject({ shares: z.record(z.string(), z.string()) }),
  }),
  z.strictObject({ ...about, kind: z.literal('apportion_error'), inputs: split, expected: refused }),
  z.strictObject({
    ...about,
    kind: z.literal('validation_error'),
    inputs: z.strictObject({ cases: z.array(refusable) }),
    expected: refused,
  }),
]);
export type Case = z.infer<typeof Case>;

export const CaseFile = z.strictObject({ about: z.string(), cases: z.array(Case) });

/** What each policy of the cases is called here. */
const methods: Record<string, SplittingMethod> = {
  largest_remainder: 'largestRemainder',
  largest_remainder_key_tie: 'largestRemainder',
  first: 'first',
  last: 'last',
  largest_weight: 'largestWeight',
  separate: 'separate',
  block: 'block',
  // A sequential carry, which Umlage does not have; the source's own note says that largest remainder agrees.
  policy_of_source: 'largestRemainder',
};
const everyMethod = [...new Set(Object.values(methods))];

export type Verdict = {
  readonly id: string;
  readonly conformance: Case['conformance'];
  readonly policy: string;
  /** What differs from the expectation; empty if nothing does. */
  readonly faults: readonly string[];
};

/** Puts one case to the public API of the core and says in what the answer differs. */
export function conform(question: Case): Verdict {
  const { id, conformance } = question;
  return { id, conformance, policy: question.policy ?? 'none', faults: faultsOf(question) };
}

/** How many agree, by conformance and policy: `{"policy/first": "8 of 8"}`. */
export function count(verdicts: readonly Verdict[]): Record<string, string> {
  const groups = Map.groupBy(verdicts, ({ conformance, policy }) => `${conformance}/${policy}`);
  return Object.fromEntries(
    [...groups].map(([group, members]) => {
      const agreeing = members.filter(({ faults }) => faults.length === 0);
      return [group, `${String(agreeing.length)} of ${String(members.length)}`];
    }),
  );
}

function faultsOf(question: Case): readonly string[] {
  switch (question.kind) {
    case 'apportion':
    case 'apportion_conserve':
    case 'conservation':
      return methodsFor(question).flatMap((method) => faultsOfSplit(question, method));
    case 'credit_mirror':
      return methodsFor(question).flatMap((method) => {
        const { shares, shares_of_negative } = question.expected;
        const negative = { ...question.inputs, amount: negated(question.inputs.amount) };
        return [
          ...differences(method, shares, splitIn(question.inputs, method).shares),
          ...differences(method, shares_of_negative, splitIn(negative, method).shares),
        ];
      });
    case 'apportion_keyed': {
      const { receivers, ...amount } = question.inputs;
      const keyed = receivers.map(([key, weight]) => ({ key, weight: weightOf(weight) }));
      const shares = Object.fromEntries(splitAmong(keyed, amount, 'largestRemainder').shares);
      const expected = Object.entries(question.expected.shares);
      return expected.flatMap(([key, share]) =>
        shares[key] === share ? [] : [`${key}: ${String(shares[key])}, not ${share}`],
      );
    }
    case 'apportion_error':
      return everyMethod.flatMap((method) => {
        const { problem } = splitIn(question.inputs, method);
        return problem === undefined ? [`${method}: not refused`] : [];
      });
    case 'validation_error':
      return question.inputs.cases.flatMap((terms) =>
        readAgreement(agreementOn(terms)).ok ? [`not refused: ${JSON.stringify(terms)}`] : [],
      );
  }
}

/** What every correct engine gives must come out whichever way is chosen. */
function methodsFor({ conformance, policy }: Case): readonly SplittingMethod[] {
  const method = methods[policy ?? ''];
  return conformance === 'any' || method === undefined ? everyMethod : [method];
}

type SplitCase = Extract<Case, { kind: 'apportion' | 'apportion_conserve' | 'conservation' }>;

function faultsOfSplit({ inputs, expected }: SplitCase, method: SplittingMethod): readonly string[] {
  const { shares, remainder, problem } = splitIn(inputs, method);
  if (problem !== undefined) return [`${method}: refused, ${problem}`];
  const left = expected.remainder ?? '0';
  const wrong = Object.entries(expected).filter(([name]) => name.startsWith('wrong_'));
  return [
    ...differences(method, expected.shares, shares),
    ...(Number(remainder) === Number(left) ? [] : [`${method}: remainder ${remainder}, not ${left}`]),
    ...wrong.flatMap(([name, avoided]) =>
      JSON.stringify([...shares.values()]) === JSON.stringify(avoided) ? [`${method}: gives ${name}`] : [],
    ),
  ];
}

type Answer = {
  readonly shares: ReadonlyMap<string, string>;
  readonly remainder: string;
  /** The code of the refusal. */
  readonly problem?: string;
};

type Amount = { readonly amount: string; readonly scale: number; readonly step_minor?: number | undefined };

function splitIn({ weights, ...amount }: z.infer<typeof split>, method: SplittingMethod): Answer {
  const width = String(weights.length).length;
  const receivers = weights.map((weight, index) => ({
    key: String(index).padStart(width, '0'),
    weight: weightOf(weight),
  }));
  return splitAmong(receivers, amount, method);
}

/** Amounts of cents go through `apportion`, all others through `apportionUnits`. */
function splitAmong(
  receivers: readonly Receiver[],
  { amount, scale, step_minor }: Amount,
  method: SplittingMethod,
): Answer {
  const units = BigInt(amount.replace('.', ''));
  const outcome =
    scale === 2
      ? apportion({
          amount: cents(units),
          receivers,
          method,
          ...(step_minor === undefined ? {} : { step: step_minor }),
        })
      : apportionUnits({ units, receivers, method });
  if (!outcome.ok)
    return { shares: new Map(), remainder: '', problem: outcome.problems.map(({ code }) => code).join() };
  const write = (share: number | bigint) => (scale === 2 ? formatCents(cents(share)) : String(share));
  const shares = [...outcome.value.shares].map(([key, share]) => [key, write(share)] as const);
  return { shares: new Map(shares), remainder: write(outcome.value.remainder) };
}

function differences(
  method: string,
  expected: readonly string[],
  shares: ReadonlyMap<string, string>,
): readonly string[] {
  const given = [...shares.values()];
  return JSON.stringify(given) === JSON.stringify(expected)
    ? []
    : [`${method}: ${given.join(' ')}, not ${expected.join(' ')}`];
}

function weightOf(text: string) {
  const weight = parseRatio(text);
  if (weight === undefined) throw new Error(`${text} is no number`);
  return weight;
}

function negated(amount: string): string {
  return amount.startsWith('-') ? amount.slice(1) : `-${amount}`;
}

/** Percents and fixed amounts as the portions of an agreement, with no rest to take what they leave. */
function agreementOn({ percent = [], fixed = [] }: z.infer<typeof refusable>) {
  const then = { rule: 'to', bearer: 'host' };
  const portions = [
    ...percent.map((value) => ({ portion: 'percent', percent: value, then })),
    ...fixed.map((value) => ({ portion: 'amount', amount: `${value}.00`, per: 'period', then })),
  ];
  return {
    format: 'umlage-agreement/1',
    cooperation: { id: 'peer', name: 'Peer' },
    title: 'Peer',
    legalBasis: 'Conformance case',
    version: { number: 1, from: '2024-01-01' },
    parties: [{ id: 'host', name: 'Host', roles: ['host'] }],
    clauses: [{ id: 'rounding', number: '1', text: 'To the cent.' }],
    costTypes: [{ id: 'cost', name: 'Cost' }],
    pools: [{ id: 'pool', name: 'Pool', takes: { costTypes: ['cost'] }, rule: { rule: 'divide', portions } }],
    rounding: { method: 'largestRemainder', unit: '0.01', lines: 'pool', clause: 'rounding' },
  };
}
