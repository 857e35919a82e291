import { ask, type TestApp } from './service.ts';

export const api = '/api/v1/cooperations';
export const year2024 = { from: '2024-01-01', until: '2025-01-01' };

/** Three members share one pool by inhabitants; 100.00 by 1, 1 and 1 is 33.34, 33.33, 33.33. */
export const nordkreisAgreement = {
  format: 'umlage-agreement/1',
  cooperation: { id: 'nordkreis', name: 'Nordkreis' },
  title: 'Vereinbarung Nordkreis',
  legalBasis: '§ 5 NKomZG',
  version: { number: 1, from: '2024-01-01' },
  parties: [
    { id: 'kreis', name: 'Nordkreis', roles: ['host'] },
    { id: 'a', name: 'Gemeinde A', roles: ['member'] },
    { id: 'b', name: 'Gemeinde B', roles: ['member'] },
    { id: 'c', name: 'Gemeinde C', roles: ['member'] },
  ],
  clauses: [{ id: 'par-1', number: '§ 1', text: 'Die Kosten werden nach Einwohnern verteilt.' }],
  figures: [{ id: 'inhabitants', name: 'Einwohner', unit: 'Einwohner', holds: 'onDay' }],
  costTypes: [{ id: 'it', name: 'IT' }],
  pools: [
    {
      id: 'it',
      name: 'IT',
      clause: 'par-1',
      takes: { costTypes: ['it'] },
      rule: { rule: 'split', by: { key: 'figure', figure: 'inhabitants', at: { on: '06-30', year: -1 } } },
    },
  ],
  rounding: { method: 'largestRemainder', unit: '0.01', lines: 'pool', clause: 'par-1' },
};

export const costItem = { kind: 'cost', costType: 'it', text: 'Betrieb', amount: '100.00', ...year2024 };

export const inhabitants = (party: string, value = '1000') => ({
  figure: 'inhabitants',
  party,
  on: '2023-06-30',
  value,
  source: 'Landesamt für Statistik',
});

/** The same cooperation under another id, with all that a run of 2024 needs. */
export async function setUpNordkreis(app: TestApp, id = 'nordkreis'): Promise<string> {
  const address = `${api}/${id}`;
  await ask(app, 'POST', api, { ...nordkreisAgreement, cooperation: { id, name: 'Nordkreis' } });
  const items = ['a', 'b', 'c'];
  await ask(app, 'POST', `${address}/participation/batches`, {
    items: items.map((party) => ({ party, from: '2024-01-01' })),
  });
  await ask(app, 'POST', `${address}/figures/batches`, { items: items.map((party) => inhabitants(party)) });
  await ask(app, 'POST', `${address}/cost-items`, costItem);
  return address;
}
