import { addDays, LocalDate } from '@umlage/core';
import { z } from 'zod';
import { member, settleStay } from './days.ts';
import { answer, refusal, shape, type Shape } from './kind.ts';
import { areHeld, Decimal, notHeld, someOf, unitsOf, writeUnits } from './numbers.ts';

const from = LocalDate.parse('2027-01-01');

/** What falls to some days of a charge that tax comes on top of: net by days, and the tax on what is left of it. */
export const creditNote: readonly Shape[] = [
  shape({
    inputs: z
      .strictObject({ net: Decimal, tax: Decimal, days: z.int().min(1), of: z.int().min(1).max(366) })
      .refine(({ days, of }) => days <= of, { error: 'hold more days than there are' })
      .refine(({ net }) => areHeld(2, net), { error: notHeld }),
    expected: someOf({ net_credit: Decimal, tax_credit: Decimal, total: Decimal }),
    policies: ['round net and tax, total = sum of rounded parts'],
    ask: ({ inputs: { net, tax: percent, days, of } }) => {
      const settled = settleStay({
        units: unitsOf(net, 2),
        period: { from, until: addDays(from, of) },
        stays: [{ from, until: addDays(from, days), recordedOn: from }],
        asKnownOn: addDays(from, of),
        taxes: [{ from, treatment: 'taxable', percent, costs: 'gross', legalBasis: 'Conformance case' }],
      });
      if (!settled.ok) return answer(refusal(settled.problems));
      const { net: own = 0, tax = 0, total = 0 } = settled.value.owed.get(member) ?? {};
      const write = (cents: number) => writeUnits(BigInt(cents), 2);
      return answer({ net_credit: write(own), tax_credit: write(tax), total: write(total) });
    },
  }),
];
