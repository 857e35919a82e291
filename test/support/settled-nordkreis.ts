import type { Database } from '@umlage/api';
import { api, costItem, inhabitants, nordkreisAgreement, year2024 } from './nordkreis.ts';
import { done, textAt } from './people.ts';
import { ask, serviceOn, type TestApp, userWith } from './service.ts';

/** Notice is given half a year before a year ends. */
export const settledAgreement = {
  ...nordkreisAgreement,
  term: { from: '2024-01-01', notice: { period: 'P6M', to: 'endOfYear', clause: 'par-1' } },
};

/** In equal parts: of 100.00, which the inhabitants of the members bear as 50.00, 25.00 and 25.00. */
export const equally = {
  title: 'Zu gleichen Teilen',
  text: 'Wer teilnimmt, nutzt dasselbe.',
  proposedBy: 'Arbeitskreis IT',
  document: {
    ...settledAgreement,
    version: { number: 2, from: '2027-01-01' },
    clauses: [{ id: 'par-1', number: '§ 1', text: 'Die Kosten werden zu gleichen Teilen verteilt.' }],
    pools: nordkreisAgreement.pools.map((pool) => ({ ...pool, rule: { rule: 'split', by: { key: 'each' } } })),
  },
};

export interface Settled {
  readonly member: TestApp;
  readonly council: TestApp;
  /** Of 2024, which was issued. */
  readonly run: string;
}

/** Founds `nordkreis` and issues its settlement of 2024. */
export async function setUpSettled(finance: TestApp, database: Database): Promise<Settled> {
  const cooperation = 'nordkreis';
  const address = `${api}/${cooperation}`;
  const service = serviceOn(database);
  await done(ask(finance, 'POST', api, settledAgreement));
  const approver = await userWith(finance, service, { name: 'zweite', cooperation, role: 'approver' });
  for (const [party, people] of [
    ['a', '2000'],
    ['b', '1000'],
    ['c', '1000'],
  ] as const) {
    await done(ask(finance, 'POST', `${address}/participation`, { party, from: '2024-01-01' }));
    await done(ask(finance, 'POST', `${address}/figures`, inhabitants(party, people)));
  }
  await done(ask(finance, 'POST', `${address}/cost-items`, costItem));
  const run = `${address}/runs/${textAt(await done(ask(finance, 'POST', `${address}/runs`, { period: year2024 })), 'id')}`;
  for (const [who, step] of [
    [finance, 'freeze'],
    [approver, 'approve'],
    [finance, 'issue'],
  ] as const)
    await done(ask(who, 'POST', `${run}/${step}`, {}));
  return {
    run,
    member: await userWith(finance, service, { name: 'amt', cooperation, role: 'member', party: 'a' }),
    council: await userWith(finance, service, { name: 'rat', cooperation, role: 'council' }),
  };
}
