import {
  annuity,
  formatRatio,
  netPresentValue,
  ratio,
  type AnnuityQuestion,
  type Outcome,
  type Ratio,
} from '@umlage/core';
import { z } from 'zod';
import { answer, refusal, shape, type Reply, type Shape } from './kind.ts';
import { Count, NumberText, read, someOf } from './numbers.ts';

function replyOf(name: string, value: Outcome<Ratio>): Reply {
  return answer(value.ok ? { [name]: formatRatio(value.value) } : refusal(value.problems));
}

/** Without a convention the first payment is made now. */
export const financeNpv: readonly Shape[] = [
  shape({
    inputs: z.strictObject({
      rate: NumberText,
      cashflows: z.array(NumberText),
      convention: z.enum(['firstAtEndOfPeriod1']).optional(),
    }),
    expected: someOf({ npv: NumberText }),
    unrounded: 'all',
    ask: ({ inputs: { rate, cashflows, convention } }) => {
      const first = convention === undefined ? 'now' : 'afterOnePeriod';
      return replyOf('npv', netPresentValue({ rate: read(rate), payments: cashflows.map(read), first }));
    },
  }),
];

const Tvm = z.strictObject({
  function: z.enum(['pmt', 'pv', 'fv', 'ppmt']),
  rate: NumberText,
  n: Count,
  pv: NumberText.optional(),
  fv: NumberText.optional(),
  pmt: NumberText.optional(),
  period: Count.optional(),
});

/** Even payments, as spreadsheets have them: what is not given is nothing. */
export const financeTvm: readonly Shape[] = [
  shape({
    inputs: Tvm,
    expected: someOf({ value: NumberText }),
    unrounded: 'all',
    ask: ({ inputs }) => replyOf('value', annuity(questionOf(inputs))),
  }),
];

function questionOf(inputs: z.infer<typeof Tvm>): AnnuityQuestion {
  const amount = (text: string | undefined) => (text === undefined ? ratio(0) : read(text));
  const span = { rate: read(inputs.rate), periods: Number(inputs.n) };
  const [present, future, payment] = [amount(inputs.pv), amount(inputs.fv), amount(inputs.pmt)];
  switch (inputs.function) {
    case 'pmt':
      return { ...span, find: 'payment', present, future };
    case 'pv':
      return { ...span, find: 'present', payment, future };
    case 'fv':
      return { ...span, find: 'future', payment, present };
    case 'ppmt':
      return { ...span, find: 'principal', present, future, period: Number(inputs.period ?? '0') };
  }
}
