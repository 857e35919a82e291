import { expect, test } from 'vitest';
import { playRequests } from '../fuzz/requests/play-requests.ts';
import { umlageOn } from '../fuzz/requests/umlage-on.ts';
import { describeOnEachDatabase } from '../support/databases.ts';
import { umlage } from '../support/service.ts';

const seed = 20_261_124;

// What needs a thing in a certain state, or the hash of what is sent, is answered with it only where chance brings one.
const byChance =
  /\/(?:removal|revocation|freeze|approve|issue|verify|input|reasons|batches|proposals|adoption|set-aside|reversal|bridge|council|change-settlement|change-settlements|fairness|documents|scenario|roles)$|^(?:PUT|DELETE) |^POST .+\/advance-plans$|\/statements\/\{number\}$|\/documents\/\{document\}$|\/letters\/\{letter\}$|\/change-letters\/\{changeLetter\}$|\/change-settlements\/\{changeSettlement\}$/u;

describeOnEachDatabase('whatever is sent to the service', umlage, (open, label) => {
  // What is valid to every operation, and part of what is not; all of it is sent by `pnpm fuzz`. Of the servers a sample
  // shows that they refuse no differently.
  const most = label === 'PGlite' ? 900 : 100;

  test('it does, or refuses with the place and leaves nothing behind', async () => {
    const subject = await umlageOn((await open()).database);
    const goesOn = (round: number, wholePass: number) => round < Math.min(wholePass, most);
    const { rounds, faults, unreached } = await playRequests(subject, { seed, goesOn });
    expect(faults).toEqual([]);
    expect(label === 'PGlite' ? unreached.filter((operation) => !byChance.test(operation)) : []).toEqual([]);
    expect(rounds).toBeGreaterThanOrEqual(100);
  }, 300_000);
});
