import { z } from 'zod';
import { refusal, shape, type Answers, type Asked, type Shape } from './kind.ts';
import {
  areHeld,
  Decimal,
  decimalsOf,
  notHeld,
  NumberText,
  Refused,
  Scale,
  someOf,
  unitsOf,
  writeUnits,
} from './numbers.ts';
import { byName, methodsOfRuns, partiesNamed, roundedBy, settle, type Parties, type RuleDocument } from './settle.ts';
import { everyPolicy, underPolicy } from './splitting.ts';

const most = z.strictObject({ max: Decimal }).optional();
const Term = z.union([
  z
    .tuple([z.string(), z.literal('percent'), NumberText, most])
    .transform(([party, how, value, limit]) => ({ party, how, value, max: limit?.max })),
  z
    .tuple([z.string(), z.enum(['fixed', 'max', 'first_up_to']), Decimal])
    .transform(([party, how, value]) => ({ party, how, value, max: undefined })),
  z
    .tuple([z.string(), z.literal('rest'), z.null().optional()])
    .transform(([party, how]) => ({ party, how, value: undefined, max: undefined })),
]);
type Term = z.infer<typeof Term>;

const Inputs = z
  .strictObject({ amount: Decimal, scale: Scale.optional(), terms: z.array(Term).min(1) })
  .refine(({ amount, scale = decimalsOf(amount), terms }) => areHeld(scale, amount, ...terms.flatMap(amountsIn)), {
    error: notHeld,
  })
  .refine(({ terms }) => terms.filter(isRest).length <= 1, { error: 'hold two rests' })
  .refine(({ terms }) => terms.findIndex(isUpTo) < 0 || terms.findLastIndex(isPercent) < terms.findIndex(isUpTo), {
    error: 'hold a percentage after an amount of at most, and do not say of what it is',
  })
  .refine(({ terms }) => !terms.some(isCapped) || terms.some(isRest), {
    error: 'hold a maximum and no rest that would bear what is above it',
  })
  .refine(
    ({ terms }) =>
      terms.filter(isCapped).every(({ party }) => terms.filter((term) => term.party === party).length === 1),
    { error: 'hold a maximum on one of several terms of a party' },
  );
type Inputs = z.infer<typeof Inputs>;

const form = { inputs: Inputs, policies: everyPolicy };

/** Percents, fixed amounts and a rest, each borne by one: the portions of a `divide`. */
export const mixedTerms: readonly Shape[] = [
  shape({
    ...form,
    // An agreement always says who bears what fixed amounts leave; a case that does not can only be refused.
    inputs: Inputs.refine(({ terms }) => terms.every(isPercent) || terms.some(isRest), {
      error: 'hold an amount and no rest',
    }),
    expected: someOf({ shares: z.record(z.string(), Decimal) }),
    ask,
  }),
  shape({ ...form, expected: Refused, ask }),
];

function isPercent({ how }: Term): boolean {
  return how === 'percent';
}

function isUpTo({ how }: Term): boolean {
  return how === 'max' || how === 'first_up_to';
}

function isRest({ how }: Term): boolean {
  return how === 'rest';
}

function isCapped({ max }: Term): boolean {
  return max !== undefined;
}

function amountsIn({ how, value, max }: Term): readonly string[] {
  return [how === 'percent' ? undefined : value, max].filter((amount) => amount !== undefined);
}

function ask(question: Asked<Inputs, unknown>) {
  const { amount, scale = decimalsOf(amount), terms } = question.inputs;
  const parties = partiesNamed(terms.map(({ party }) => party));
  const settled = settle({ parties, pools: [{ units: unitsOf(amount, scale), rule: ruleOf(terms, scale, parties) }] });
  // Any other method might put a unit that is left above a maximum.
  const methods = terms.some(isCapped) ? (['largestRemainder'] as const) : methodsOfRuns;
  return underPolicy(question, methods, (method): Answers => {
    if (!settled.ok) return refusal(settled.problems);
    const ids = terms.map(({ party }) => parties.idOf(party));
    const shares = roundedBy(method, settled.value, ids);
    return { shares: byName(parties, shares, (share) => writeUnits(share, scale)) };
  });
}

function ruleOf(terms: readonly Term[], scale: number, parties: Parties): RuleDocument {
  const money = (amount: string) => writeUnits(unitsOf(amount, scale), 2);
  const { idOf } = parties;
  const to = (party: string): RuleDocument => ({ rule: 'to', bearer: idOf(party) });
  // The rest may be named first; an agreement names it last.
  const inOrder = [...terms.filter((term) => !isRest(term)), ...terms.filter(isRest)];
  const divide: RuleDocument = {
    rule: 'divide',
    portions: inOrder.map((term) => {
      switch (term.how) {
        case 'percent':
          return { portion: 'percent', percent: term.value, then: to(term.party) };
        case 'fixed':
          return { portion: 'amount', amount: money(term.value), per: 'period', then: to(term.party) };
        case 'max':
        case 'first_up_to':
          return { portion: 'upTo', amount: money(term.value), per: 'period', then: to(term.party) };
        case 'rest':
          return { portion: 'rest', then: to(term.party) };
      }
    }),
  };
  const rest = terms.find(isRest);
  const bounds = terms.flatMap(({ party, max }) =>
    max === undefined ? [] : [{ for: [idOf(party)], max: { amount: money(max), per: 'period' as const } }],
  );
  if (bounds.length === 0 || rest === undefined) return divide;
  const borneBy = { key: 'quota' as const, of: { [idOf(rest.party)]: '1' }, others: '0' };
  return { rule: 'limit', of: divide, bounds, borneBy };
}
