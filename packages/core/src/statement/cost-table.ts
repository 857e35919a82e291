import * as z from 'zod';
import { CostTypeId, PoolId } from '../base/ids.ts';
import { ComputedNumber } from '../exact/exact-number.ts';

const amounts = {
  amounts: z.array(ComputedNumber).readonly().meta({ description: 'Exact cents in the order of the columns' }),
  total: ComputedNumber,
};

const CostTableRow = z
  .discriminatedUnion('row', [
    z.strictObject({ row: z.literal('costType'), costType: CostTypeId, name: z.string(), ...amounts }),
    z.strictObject({ row: z.literal('notShared'), ...amounts }),
    z.strictObject({ row: z.literal('own'), ...amounts }),
    z.strictObject({ row: z.literal('handedOn'), support: PoolId, name: z.string(), ...amounts }),
    z.strictObject({ row: z.literal('rounding'), ...amounts }),
    z.strictObject({ row: z.literal('net'), ...amounts }),
  ])
  .readonly();

/** A column for each pool, those that serve others first; rows add up downwards and across. */
export const CostTable = z
  .strictObject({
    columns: z
      .array(
        z
          .strictObject({ pool: PoolId, name: z.string(), serves: z.boolean().meta({ description: 'Other pools' }) })
          .readonly(),
      )
      .readonly(),
    rows: z.array(CostTableRow).readonly(),
  })
  .readonly()
  .meta({
    id: 'CostTable',
    description: 'Cost by type and pool, and what support pools hand on: the Betriebsabrechnungsbogen',
  });
export type CostTable = z.infer<typeof CostTable>;
