import * as z from 'zod';
import { AssetId, ClauseId, PartyId, PostId, RateId } from '../base/ids.ts';
import { LocalDate } from '../calendar/local-date.ts';
import { ComputedNumber } from '../exact/exact-number.ts';
import { Money } from '../exact/money.ts';

const months = ComputedNumber.meta({ description: 'Months that fall into the stretch' });
const lifeMonths = z.int();

const Depreciation = z.strictObject({
  origin: z.literal('depreciation'),
  asset: AssetId,
  cost: Money.meta({ description: 'Of acquisition' }),
  residual: Money,
  lifeMonths,
  months,
  left: Money.meta({ description: 'Book value at the end of the stretch' }),
  clause: ClauseId.optional(),
});

const Release = z.strictObject({
  origin: z.literal('release'),
  asset: AssetId,
  grants: Money.meta({ description: 'Investment grants in all' }),
  lifeMonths,
  months,
  left: Money.meta({ description: 'Not yet released at the end of the stretch' }),
  clause: ClauseId.optional(),
});

const Interest = z.strictObject({
  origin: z.literal('interest'),
  asset: AssetId,
  method: z.enum(['averageValue', 'residualValue', 'meanResidualValue']),
  capital: ComputedNumber.meta({ description: 'Exact cents on which interest is taken' }),
  percent: ComputedNumber.meta({ description: 'A year' }),
  clause: ClauseId.optional(),
  months,
});

const Disposal = z.strictObject({
  origin: z.literal('disposal'),
  asset: AssetId,
  bookValue: Money.meta({ description: 'Less investment grants that were not yet released' }),
  proceeds: Money,
  clause: ClauseId.optional(),
});

const Staff = z.strictObject({
  origin: z.literal('staff'),
  post: PostId,
  posts: ComputedNumber.meta({ description: 'Full-time equivalents' }),
  rate: RateId,
  price: Money.meta({ description: 'Of a full post and year' }),
  clause: ClauseId.optional(),
  years: ComputedNumber.meta({ description: 'Part of the year' }),
});

const Overhead = z.strictObject({
  origin: z.literal('overhead'),
  post: PostId,
  name: z.string(),
  percent: ComputedNumber,
  of: ComputedNumber.meta({ description: 'Exact cents of the post without overheads' }),
  clause: ClauseId.optional(),
});

const CarryOver = z.strictObject({
  origin: z.literal('carryOver'),
  account: PartyId,
  on: LocalDate.meta({ description: 'The day since when it stands on the account' }),
  amount: Money.meta({ description: 'As entered: owed to the members, below zero by them' }),
  years: z.int().meta({ description: 'Over how many years it is made up for' }),
  clause: ClauseId.optional(),
});

const InputTax = z.strictObject({
  origin: z.literal('inputTax'),
  amount: Money.meta({ description: 'As booked, with the tax in it' }),
  tax: Money.meta({ description: 'Contained in that amount' }),
  days: z.int().meta({ description: 'Days of the service on which cost is shared without it' }),
  ofDays: z.int().meta({ description: 'Days of the service in all' }),
  clause: ClauseId.optional(),
});

const WithoutInputTax = z
  .strictObject({ origin: z.literal('withoutInputTax') })
  .meta({ description: 'Booked, less input tax that is told of nowhere: no tax is due on the statement' });

/** How cost was computed that nobody booked: from an asset, a post or an account, or as the tax in what was booked. */
export const CostBasis = z
  .discriminatedUnion('origin', [
    Depreciation,
    Release,
    Interest,
    Disposal,
    Staff,
    Overhead,
    CarryOver,
    InputTax,
    WithoutInputTax,
  ])
  .readonly()
  .meta({ id: 'CostBasis' });
export type CostBasis = z.infer<typeof CostBasis>;
