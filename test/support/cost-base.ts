import { ask, type TestApp } from './service.ts';

const year2024 = { from: '2024-01-01', until: '2025-01-01' };

/**
 * A data centre whose cost comes from assets, posts and accounts and passes two stages before it is shared: the building
 * serves the platform and both pools, the platform both pools.
 */
export const costBaseAgreement = {
  format: 'umlage-agreement/1',
  cooperation: { id: 'suedkreis', name: 'Rechenzentrum Südkreis' },
  title: 'Zweckvereinbarung Rechenzentrum Südkreis',
  legalBasis: '§ 5 NKomZG',
  version: { number: 1, from: '2022-01-01' },
  notice: 'Frei erfundene Beispieldaten.',
  parties: [
    { id: 'kreis', name: 'Landkreis Süd', roles: ['host'] },
    { id: 'a', name: 'Stadt Ahausen', roles: ['member'] },
    { id: 'b', name: 'Gemeinde Berne', roles: ['member'] },
  ],
  accounts: [
    { id: 'ausgleich', name: 'Ausgleich', kind: 'carryOver', carry: { costType: 'ausgleich', years: 3, clause: 'p7' } },
    { id: 'ruecklage', name: 'Erneuerungsrücklage', kind: 'reserve' },
  ],
  clauses: [
    { id: 'p4', number: '§ 4', text: 'Gebäude und Plattform werden auf die Leistungen umgelegt.' },
    { id: 'p5', number: '§ 5', text: 'Die Kosten werden nach Einwohnern verteilt.' },
    { id: 'p6', number: '§ 6', text: 'Anlagen werden linear abgeschrieben und mit 3 % verzinst.' },
    { id: 'p7', number: '§ 7', text: 'Über- und Unterdeckungen werden in drei Jahren ausgeglichen.' },
    { id: 'p8', number: '§ 8', text: 'Wer ausscheidet, zahlt den anderen einmalig 90 Euro.' },
  ],
  figures: [
    { id: 'inhabitants', name: 'Einwohner', unit: 'Einwohner', holds: 'onDay' },
    { id: 'racks', name: 'Belegte Racks', unit: 'Racks', holds: 'onDay', of: 'pool' },
  ],
  costTypes: [
    { id: 'energie', name: 'Strom und Kälte' },
    { id: 'anlagen', name: 'Abschreibungen und Zinsen' },
    { id: 'personal', name: 'Personal' },
    { id: 'lizenzen', name: 'Lizenzen' },
    { id: 'zuwendungen', name: 'Zuwendungen' },
    { id: 'ruecklage', name: 'Zuführung zur Rücklage' },
    { id: 'ausgleich', name: 'Ausgleich früherer Jahre' },
    { id: 'bewirtung', name: 'Bewirtung', shareable: [{ from: '2022-01-01', percent: '0' }] },
  ],
  withdrawal: {
    clause: 'p8',
    parts: [{ part: 'lumpSum', amount: '90.00', rule: { rule: 'split', by: { key: 'each' } } }],
  },
  assets: {
    clause: 'p6',
    depreciation: 'included',
    monthOfDisposal: 'doesNotCount',
    disposal: 'included',
    interest: {
      treatment: 'included',
      method: 'averageValue',
      rates: [{ from: '2022-01-01', percent: '3', clause: 'p6' }],
    },
  },
  staff: { overheads: [{ name: 'Gemeinkostenzuschlag', percent: '20' }], covers: [] },
  rates: { e11: { name: 'Entgeltgruppe 11', prices: [{ from: '2022-01-01', price: '84200.00' }] } },
  stages: {
    clause: 'p4',
    by: { method: 'stepDown', order: ['gebaeude', 'plattform'] },
    supports: [
      {
        id: 'gebaeude',
        name: 'Gebäude',
        takes: { costTypes: ['energie'] },
        serves: { figure: 'racks', at: { on: '12-31', year: -1 }, pools: ['plattform', 'verfahren', 'arbeitsplaetze'] },
      },
      {
        id: 'plattform',
        name: 'Plattform',
        takes: { costTypes: ['anlagen'] },
        serves: { to: { verfahren: '2', arbeitsplaetze: '1' } },
      },
    ],
  },
  pools: [
    {
      id: 'verfahren',
      name: 'Fachverfahren',
      clause: 'p5',
      takes: { costTypes: ['lizenzen', 'zuwendungen', 'ruecklage', 'ausgleich'] },
      rule: { rule: 'split', by: { key: 'figure', figure: 'inhabitants', at: { on: '06-30', year: -1 } } },
    },
    {
      id: 'arbeitsplaetze',
      name: 'Arbeitsplätze',
      clause: 'p5',
      takes: { costTypes: ['personal'] },
      rule: { rule: 'split', by: { key: 'each' } },
    },
  ],
  rounding: { method: 'largestRemainder', unit: '0.01', lines: 'pool', clause: 'p5' },
  advances: { basis: 'lastAdvances', on: ['02-15', '05-15', '08-15', '11-15'] },
};

/** What there is to record of it, by the address it is sent to. */
export const costBaseFacts = {
  participation: [
    { party: 'a', from: '2022-01-01' },
    { party: 'b', from: '2022-01-01' },
  ],
  figures: [
    { figure: 'inhabitants', party: 'a', on: '2023-06-30', value: '9000', source: 'Landesamt für Statistik' },
    { figure: 'inhabitants', party: 'b', on: '2023-06-30', value: '5000', source: 'Landesamt für Statistik' },
    { figure: 'racks', pool: 'plattform', on: '2023-12-31', value: '4', source: 'Belegungsplan' },
    { figure: 'racks', pool: 'verfahren', on: '2023-12-31', value: '2', source: 'Belegungsplan' },
    { figure: 'racks', pool: 'arbeitsplaetze', on: '2023-12-31', value: '1', source: 'Belegungsplan' },
  ],
  'cost-items': [
    { kind: 'cost', costType: 'energie', text: 'Strom', amount: '10000.00', ...year2024, document: 'RE 24-17' },
    { kind: 'cost', costType: 'lizenzen', text: 'Lizenzen', amount: '30000.00', ...year2024 },
    { kind: 'revenue', costType: 'lizenzen', text: 'Weiterverkauf', amount: '1200.00', ...year2024 },
    {
      kind: 'grant',
      item: 'ozg-zuschuss',
      costType: 'zuwendungen',
      text: 'Zuschuss zur Digitalisierung',
      amount: '5000.00',
      ...year2024,
      condition: { text: 'Verwendungsnachweis', state: 'met' },
    },
    {
      kind: 'grant',
      costType: 'zuwendungen',
      text: 'Zuschuss zur Barrierefreiheit',
      amount: '2000.00',
      ...year2024,
      condition: { text: 'Prüfbericht bis 30.06.2025', state: 'open' },
    },
    {
      kind: 'inKind',
      costType: 'personal',
      text: 'Überlassung von Büroräumen',
      amount: '3600.00',
      ...year2024,
      provider: 'a',
    },
    { kind: 'cost', costType: 'bewirtung', text: 'Sommerfest', amount: '800.00', ...year2024 },
    {
      kind: 'cost',
      costType: 'ruecklage',
      text: 'Zuführung 2024',
      amount: '4000.00',
      ...year2024,
      account: 'ruecklage',
    },
  ],
  assets: [
    {
      asset: 'server-1',
      text: 'Serverschränke',
      costType: 'anlagen',
      cost: '12000.00',
      from: '2023-01-01',
      lifeMonths: 60,
      grants: [
        { text: 'Investitionszuschuss des Landes', amount: '2000.00' },
        { text: 'Investitionszuschuss des Kreises', amount: '1000.00' },
      ],
      document: 'AN 23-1',
    },
    {
      asset: 'klima-1',
      text: 'Klimaanlage',
      costType: 'anlagen',
      cost: '6000.00',
      from: '2022-07-01',
      lifeMonths: 120,
      residual: '600.00',
      disposed: { on: '2024-10-15', proceeds: '3000.00' },
    },
    { asset: 'grund', text: 'Grundstück', costType: 'anlagen', cost: '20000.00', from: '2022-01-01', grants: [] },
  ],
  posts: [
    { post: 'admin', text: 'Administration', rate: 'e11', posts: '0.5', costType: 'personal', from: '2022-01-01' },
    { post: 'azubi', text: 'Ausbildung', rate: 'e11', posts: '1/3', costType: 'personal', ...year2024 },
  ],
  'account-entries': [
    {
      account: 'ausgleich',
      on: '2023-12-31',
      amount: '900.00',
      text: 'Überdeckung 2023',
      source: 'Abrechnung 2023 vom 31.03.2024',
    },
  ],
} as const;

/** Founds the cooperation, records everything and sets up a run of the year; returns the address of the run. */
export async function setUpCostBase(app: TestApp): Promise<string> {
  const api = '/api/v1/cooperations';
  await ask(app, 'POST', api, costBaseAgreement);
  for (const [address, facts] of Object.entries(costBaseFacts))
    for (const fact of facts) await ask(app, 'POST', `${api}/suedkreis/${address}`, fact);
  const { location } = await ask(app, 'POST', `${api}/suedkreis/runs`, { period: year2024 });
  return location ?? '';
}
