import { hostOf } from '../agreement/parties.ts';
import { groupBy } from '../base/group-by.ts';
import type { PartyId } from '../base/ids.ts';
import { cents, type Cents } from '../exact/cents.ts';
import { add, isZero, negate, sum, zero, type Ratio } from '../exact/ratio.ts';
import { roundShares } from '../exact/round-shares.ts';
import { roundHalfAwayFromZero } from '../exact/rounding.ts';
import type { PoolResult, Run } from '../run/run-result.ts';
import type { PortionStep, Step } from '../trace/step.ts';
import { stepsOf } from './explain-pool.ts';
import type { ChargesRecovery } from './over-recovery.ts';

/** What tariffs of a pool brought in, in the order of its rules; cost is divided anew, as it is to be explained. */
export function recoverByCharges(pool: PoolResult, run: Run): readonly ChargesRecovery[] {
  const exact = pool.blocked ? [] : stepsOf(pool).flatMap(({ step }) => [...chargesIn(step)]);
  return [...groupBy(exact, ({ charges }) => charges.tariff)].map(([tariff, own]): ChargesRecovery => {
    const charged = sum(own.map(({ charges }) => charges.amount));
    const given = new Map<Receiver, Ratio>(receivers.map((receiver) => [receiver, zero]));
    for (const [receiver, amount] of own.flatMap(({ rest }) => [...givenTo(rest, run)]))
      given.set(receiver, add(given.get(receiver) ?? zero, amount));
    const over = sum(given.values());
    const overRecovery = roundHalfAwayFromZero(over);
    const parts = roundShares(given, 'largestRemainder', overRecovery).shares;
    const part = (receiver: Receiver): Cents => cents(parts.get(receiver) ?? 0n);
    return {
      tariff,
      name: run.versions.findLast(({ tariffs }) => tariffs[tariff] !== undefined)?.tariffs[tariff]?.name ?? tariff,
      charged: cents(roundHalfAwayFromZero(charged)),
      overRecovery: cents(overRecovery),
      toParties: part('parties'),
      toAccounts: part('accounts'),
      toHost: part('host'),
    };
  });
}

type Charges = Extract<PortionStep, { readonly portion: 'charges' }>;
type Rest = Extract<PortionStep, { readonly portion: 'rest' }>;

const receivers = ['parties', 'accounts', 'host'] as const;
type Receiver = (typeof receivers)[number];

function* chargesIn(step: Step): Generator<{ readonly charges: Charges; readonly rest: Rest }> {
  if ('then' in step) yield* chargesIn(step.then);
  if ('of' in step) yield* chargesIn(step.of);
  if (step.rule !== 'divide') return;
  const charges = step.portions.find((portion): portion is Charges => portion.portion === 'charges');
  const rest = step.portions.find((portion): portion is Rest => portion.portion === 'rest');
  if (charges !== undefined && rest !== undefined) yield { charges, rest };
  for (const portion of step.portions) if ('then' in portion) yield* chargesIn(portion.then);
}

/** What the rest is less than nothing is given away; the host keeps what nobody else gets a part of. */
function givenTo({ shares }: Rest, run: Run): ReadonlyMap<Receiver, Ratio> {
  const accounts = new Set(run.accounts.map(({ id }) => id));
  const host = hostOf(run.agreement)?.id;
  const bearing = [...shares].filter(([, share]) => !isZero(share));
  const isHosts = bearing.every(([bearer]) => run.debtorOf(bearer) === host);
  const receiverOf = (bearer: PartyId): Receiver => (accounts.has(bearer) ? 'accounts' : isHosts ? 'host' : 'parties');
  return new Map(
    [...groupBy(bearing, ([bearer]) => receiverOf(bearer))].map(([receiver, own]) => [
      receiver,
      negate(sum(own.map(([, share]) => share))),
    ]),
  );
}
