import * as z from 'zod';
import { PartyId, PoolId } from '../base/ids.ts';
import { readableText } from '../base/text.ts';
import { ExactNumber, Percent } from '../exact/exact-number.ts';
import { Money } from '../exact/money.ts';
import { Key } from '../rules/keys/key.ts';

const by = z.union([z.literal('agreed'), Key], { error: 'key' }).meta({
  description:
    'What is counted: a key, as in a rule, over the days of the period; or "agreed": each causes what it bears of the pool',
});

const FixedAmount = z
  .strictObject({ cost: z.literal('fixed'), amount: Money })
  .readonly()
  .meta({ id: 'FixedAmount', description: 'Arises once for any group that needs the pool, however large it is' });
const FixedPercent = z
  .strictObject({ cost: z.literal('fixedPercent'), percent: Percent })
  .readonly()
  .meta({ id: 'FixedPercent', description: 'As `fixed`: so many percent of what the members bear of the pool' });
const PerUnitCost = z
  .strictObject({ cost: z.literal('perUnit'), price: Money, by })
  .readonly()
  .meta({ id: 'PerUnitCost', description: 'A price for each unit a group has' });
const RestPerUnit = z
  .strictObject({ cost: z.literal('rest'), by })
  .readonly()
  .meta({ id: 'RestPerUnit', description: 'What the other parts leave of the pool, by units: everybody has a share' });
const SteppedCost = z
  .strictObject({
    cost: z.literal('stepped'),
    steps: z
      .array(z.strictObject({ upTo: ExactNumber, amount: Money }).readonly())
      .min(1)
      .max(100)
      .readonly(),
    by: Key,
  })
  .readonly()
  .meta({ id: 'SteppedCost', description: 'The amount of the first step that reaches what a group needs together' });

/** A part of what a pool would cost for any group of members. */
export const PoolCostPart = z
  .discriminatedUnion('cost', [FixedAmount, FixedPercent, PerUnitCost, RestPerUnit, SteppedCost])
  .meta({ id: 'PoolCostPart', description: 'A part of what a pool would cost for any group of members' });
export type PoolCostPart = z.infer<typeof PoolCostPart>;

/** What a pool would cost for any group of its members by itself: its parts added up, as somebody estimates or knows it. */
export const PoolCostFunction = z
  .strictObject({
    pool: PoolId,
    parts: z
      .array(PoolCostPart)
      .min(1)
      .max(20)
      .refine((parts) => parts.slice(0, -1).every(({ cost }) => cost !== 'rest'), { params: { code: 'rest-not-last' } })
      .readonly(),
    scale: z
      .literal(true)
      .optional()
      .meta({ description: 'Where parts do not add up to what the pool costs in the run, move all in proportion' }),
    source: readableText(400).meta({ description: 'Where this can be checked, such as an offer or a contract' }),
    estimate: z.boolean().meta({ description: 'True unless it is what is really paid' }),
  })
  .readonly()
  .meta({ id: 'PoolCostFunction', description: 'What a pool would cost for any group of members by itself' });
export type PoolCostFunction = z.infer<typeof PoolCostFunction>;

/** What some members would cost by themselves, working together without the others: a total, such as of an offer. */
export const CostAlone = z
  .strictObject({
    parties: z.array(PartyId).min(1).max(1000).readonly(),
    amount: Money.meta({ description: 'For the days of the run' }),
    source: readableText(400).meta({ description: 'Where this can be checked, such as an offer or a contract' }),
    estimate: z.boolean().meta({ description: 'True unless it is what is really paid' }),
  })
  .readonly()
  .meta({ id: 'CostAlone', description: 'What some members would cost by themselves, together without the others' });
export type CostAlone = z.infer<typeof CostAlone>;
