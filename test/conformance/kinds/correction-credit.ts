import { z } from 'zod';
import { Day, member, settleStay } from './days.ts';
import { answer, refusal, shape, type Shape } from './kind.ts';
import { areHeld, Decimal, decimalsOf, notHeld, Scale, someOf, unitsOf, writeUnits } from './numbers.ts';

/** What is paid back when it becomes known that a member left early: the run as known now, less the run as known before. */
export const correctionCredit: readonly Shape[] = [
  shape({
    inputs: z
      .strictObject({ amount: Decimal, scale: Scale.optional(), period_from: Day, period_to: Day, cancel: Day })
      .refine(({ period_from, period_to, cancel }) => period_from < cancel && cancel < period_to, {
        error: 'hold a cancellation outside the period',
      })
      .refine(({ amount, scale = decimalsOf(amount) }) => areHeld(scale, amount), { error: notHeld }),
    expected: someOf({ credit: Decimal, kept: Decimal }),
    ask: ({ inputs: { amount, scale = decimalsOf(amount), period_from, period_to, cancel } }) => {
      const question = {
        units: unitsOf(amount, scale),
        period: { from: period_from, until: period_to },
        stays: [
          { from: period_from, recordedOn: period_from },
          { from: period_from, until: cancel, recordedOn: cancel },
        ],
      };
      const before = settleStay({ ...question, asKnownOn: period_from });
      const after = settleStay({ ...question, asKnownOn: cancel });
      if (!before.ok) return answer(refusal(before.problems));
      if (!after.ok) return answer(refusal(after.problems));
      const charged = before.value.rounded.get(member) ?? 0n;
      const kept = after.value.rounded.get(member) ?? 0n;
      return answer({ credit: writeUnits(kept - charged, scale), kept: writeUnits(kept, scale) });
    },
  }),
];
