import * as z from 'zod';
import { PartyId, PoolId, TariffId } from '../base/ids.ts';
import { Period } from '../calendar/period.ts';
import { Money } from '../exact/money.ts';

/** What the charges of a tariff brought in beside the cost they are for, and to whom the difference went at once. */
export const ChargesRecovery = z
  .strictObject({
    tariff: TariffId,
    name: z.string(),
    charged: Money,
    overRecovery: Money.meta({ description: 'Charged beyond the cost; below zero: under-recovery' }),
    toParties: Money.meta({ description: 'Of that, given back to parties by the rule; below zero: claimed from them' }),
    toAccounts: Money.meta({ description: 'Of that, put on accounts; below zero: taken from them' }),
    toHost: Money.meta({ description: 'Of that, kept by the host alone; below zero: borne by it' }),
  })
  .readonly()
  .meta({ id: 'ChargesRecovery', description: 'What the charges of a tariff brought in beside the cost they are for' });
export type ChargesRecovery = z.infer<typeof ChargesRecovery>;

const sums = {
  cost: Money.meta({ description: 'Net cost of the period itself, without what was made up for of earlier ones' }),
  madeUp: Money.meta({
    description: 'Under-recovery of earlier periods that is claimed; below zero: over-recovery that is given back',
  }),
  levied: Money.meta({ description: 'What all parties bear' }),
  toAccounts: Money.meta({
    description: 'What accounts bear, such as under-recovery that is carried over; below zero: over-recovery',
  }),
  rounding: Money.meta({
    description: 'levied + to accounts − cost − made up: other than zero only where rounded shares restate the total',
  }),
};

/** What of the cost of one pool was levied in a period. */
export const PoolRecovery = z
  .strictObject({ pool: PoolId, name: z.string(), ...sums, charges: z.array(ChargesRecovery).readonly() })
  .readonly()
  .meta({ id: 'PoolRecovery', description: 'What of the cost of one pool was levied in a period' });
export type PoolRecovery = z.infer<typeof PoolRecovery>;

/** How an account moved over a period, and whether it begins where the period before ended. Positive is owed to the members. */
export const AccountRecovery = z
  .strictObject({
    account: PartyId,
    name: z.string(),
    kind: z.enum(['carryOver', 'reserve']),
    opening: Money,
    missing: Money.optional().meta({
      description:
        'Where the period before adjoins: its closing balance less the opening; zero if they join up. Above zero it was ' +
        'owed to the members and is no longer',
    }),
    entered: Money.meta({ description: 'Entered on a day of the period' }),
    fromShares: Money.meta({ description: 'Put in by rules: over-recovery; below zero: cost that the account bore' }),
    madeUp: Money.meta({ description: 'Below zero: over-recovery given back to the members, in the cost of pools' }),
    moved: Money.meta({ description: 'Put in as cost of a pool, less what was taken out as revenue' }),
    closing: Money,
  })
  .readonly()
  .meta({ id: 'AccountRecovery', description: 'How an account moved over a period; positive is owed to the members' });
export type AccountRecovery = z.infer<typeof AccountRecovery>;

const Sums = z.strictObject(sums).readonly();

const OverRecoveryYear = z
  .strictObject({
    period: Period,
    pools: z.array(PoolRecovery).readonly(),
    accounts: z.array(AccountRecovery).readonly(),
    total: Sums,
  })
  .readonly()
  .meta({ id: 'OverRecoveryYear' });

/** Surplus and over-recovery over several periods: what things cost, what was levied, and where the difference is. */
export const OverRecoveryReport = z
  .strictObject({
    years: z.array(OverRecoveryYear).readonly().meta({ description: 'In order of time' }),
    unsettled: z
      .array(Period)
      .readonly()
      .meta({ description: 'Days between the first and the last that no run covers' }),
    total: Sums,
    accounts: z
      .strictObject({ opening: Money, closing: Money, reserves: Money })
      .readonly()
      .meta({ description: 'Of all carry-overs as the first period begins and the last ends; of all reserves then' }),
    neutrality: z
      .strictObject({
        state: z.enum(['even', 'owed', 'claimable', 'surplus', 'shortfall']).meta({
          description:
            'No more and no less than the cost was levied: `even`, or what was is on accounts, `owed` to the members or ' +
            '`claimable` from them · `surplus`: more was, and it is on no account · `shortfall`: less was',
        }),
        kept: Money.meta({ description: 'The sum of the following: levied beyond the cost, and owed to nobody' }),
        toHost: Money.meta({ description: 'Over-recovery of charges that the host alone kept; below zero: bore' }),
        missing: Money.meta({ description: 'What stood on accounts and did not arrive in the next period' }),
        rounding: Money,
      })
      .readonly()
      .meta({ description: 'Whether more than the cost was levied over all periods (§ 2b Abs. 3 Nr. 2 UStG)' }),
  })
  .readonly()
  .meta({ id: 'OverRecoveryReport', description: 'Surplus and over-recovery over several periods' });
export type OverRecoveryReport = z.infer<typeof OverRecoveryReport>;
