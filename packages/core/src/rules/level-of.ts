import type { PartyId } from '../base/ids.ts';
import { all, map, type Outcome } from '../base/outcome.ts';
import { pointer } from '../base/problem.ts';
import { multiply, sum, zero, type Ratio } from '../exact/ratio.ts';
import { numberParties } from './keys/number-parties.ts';
import type { OwnLevel } from './price.ts';
import { priceIn } from './price-in.ts';
import type { Situation } from './situation.ts';
import { timesIn } from './times-in.ts';

/** What a level comes to for a party, in exact cents, over the segments it is meant for. */
export function ownLevelOf(
  level: OwnLevel,
  {
    party,
    situations,
    path,
  }: { readonly party: PartyId; readonly situations: readonly Situation[]; readonly path: string },
): Outcome<Ratio> {
  const times = timesIn(level.per, situations, 'quantity' in level ? level.quantity : undefined);
  const parts = situations.map((situation, index): Outcome<Ratio> => {
    const time = times[index] ?? zero;
    if ('amount' in level)
      return map(priceIn(level.amount, situation, pointer(path, 'amount'), party), ({ amount }) =>
        multiply(amount, time),
      );
    const price = priceIn(level.price, situation, pointer(path, 'price'), party);
    const quantity = numberParties(level.quantity, { ...situation, participants: [party] }, pointer(path, 'quantity'));
    if (!price.ok) return price;
    return map(quantity, (numbers) => multiply(multiply(price.value.amount, numbers.get(party)?.value ?? zero), time));
  });
  return map(all(parts), sum);
}
