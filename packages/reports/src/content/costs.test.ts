import {
  drawUpStatements,
  Facts,
  LocalDate,
  readAgreement,
  readDocument,
  runAllocation,
  RunQuestion,
  type Language,
  type Outcome,
  type Statement,
} from '@umlage/core';
import { expect, test } from 'vitest';
import type { Block } from '../document/document-content.ts';
import { renderStatement } from '../render-statement.ts';
import { statementContent } from './statement.ts';

const year2024 = { from: '2024-01-01', until: '2025-01-01' };
const recordedOn = '2025-02-01';

/** The building serves the platform and both pools, the platform both pools: two stages. */
const agreement = {
  format: 'umlage-agreement/1',
  cooperation: { id: 'centre', name: 'Centre' },
  title: 'Agreement on a centre',
  legalBasis: 'example',
  version: { number: 1, from: '2024-01-01' },
  parties: [
    { id: 'host', name: 'Host', roles: ['host'] },
    { id: 'town', name: 'Town', roles: ['member'] },
  ],
  accounts: [
    { id: 'carry', name: 'Ausgleich', kind: 'carryOver', carry: { costType: 'past', years: 3 } },
    { id: 'idle', name: 'Ruhend', kind: 'reserve' },
  ],
  clauses: [{ id: 'p1', number: '§ 1', text: 'In equal parts.' }],
  costTypes: ['power', 'assets', 'software', 'staff', 'past'].map((id) => ({ id, name: id })),
  assets: { depreciation: 'included', monthOfDisposal: 'doesNotCount' },
  stages: {
    by: { method: 'stepDown', order: ['building', 'platform'] },
    supports: [
      {
        id: 'building',
        name: 'Gebäude',
        takes: { costTypes: ['power'] },
        serves: { to: { platform: '2', software: '1', staff: '1' } },
      },
      {
        id: 'platform',
        name: 'Plattform',
        takes: { costTypes: ['assets'] },
        serves: { to: { software: '1', staff: '2' } },
      },
    ],
  },
  pools: [
    { id: 'software', name: 'Verfahren', takes: { costTypes: ['software', 'past'] } },
    { id: 'staff', name: 'Beratung', takes: { costTypes: ['staff'] } },
  ].map((pool) => ({ ...pool, clause: 'p1', rule: { rule: 'split', by: { key: 'each' } } })),
  rounding: { method: 'largestRemainder', unit: '0.01', lines: 'pool', clause: 'p1' },
};

const item = (costType: string, text: string, amount: string) => ({
  kind: 'cost',
  costType,
  text,
  amount,
  ...year2024,
  recordedOn,
});

const facts = {
  participation: ['host', 'town'].map((party) => ({ party, from: '2024-01-01', recordedOn })),
  figures: [],
  costItems: [
    item('power', 'Strom', '1000.00'),
    item('software', 'Lizenzen', '3000.00'),
    item('staff', 'Berater', '2000.00'),
    { ...item('staff', 'Zuschuss', '500.00'), kind: 'grant', condition: { text: 'Nachweis', state: 'met' } },
    { ...item('staff', 'Zuschuss II', '70.00'), kind: 'grant', condition: { text: 'Bericht', state: 'open' } },
    { ...item('software', 'Räume', '360.00'), kind: 'inKind', provider: 'town' },
  ],
  assets: [
    {
      asset: 'server',
      text: 'Server',
      costType: 'assets',
      cost: '12000.00',
      from: '2023-01-01',
      lifeMonths: 60,
      recordedOn,
    },
  ],
  accountEntries: [
    { account: 'carry', on: '2023-12-31', amount: '-90.00', text: 'Rest 2023', source: 'Abschluss', recordedOn },
  ],
};

// Of 1,000 the platform gets half, so it hands on 2,400 + 500: a third of 2,900 and two thirds.
const statement = statementOf(agreement, facts);

test('cost less grants and with what was handed on is what is shared', () => {
  expect(rowsOf('Kosten je Kostenblock')).toEqual([
    ['Verfahren', '3.030,00 €', '0,00 €', '0,00 €', '1.216,67 €', '4.246,67 €', '4.246,67 €'],
    ['Beratung', '2.000,00 €', '0,00 €', '−500,00 €', '2.183,33 €', '3.683,33 €', '3.683,33 €'],
    ['Summe', '5.030,00 €', '0,00 €', '−500,00 €', '3.400,00 €', '7.930,00 €', '7.930,00 €'],
  ]);
});

test('under what nobody booked stands how it was computed; what is not shared stands elsewhere', () => {
  const rows = rowsOf('Kostenpositionen');
  expect(rows).toContainEqual(['Server (Plattform)', '–', '01.01.2024 bis 31.12.2024', '2.400,00 €']);
  expect(rows).toContainEqual(['Abschreibung: 12.000,00 € über 60 Monate, davon 12 Monate; Restbuchwert 7.200,00 €']);
  expect(rows).toContainEqual([
    'Ausgleich der Unterdeckung von 90,00 € vom 31.12.2023 über 3 Jahre (Konto „Ausgleich“)',
  ]);
  expect(rows.flat().join()).not.toContain('Zuschuss II');
  expect(rowsOf('Nicht verteilte Beträge')).toEqual([
    ['Räume', 'Sachleistung von Town', '01.01.2024 bis 31.12.2024', '360,00 €'],
    ['Zuschuss II', 'Zuwendung noch offen: Bericht', '01.01.2024 bis 31.12.2024', '70,00 €'],
  ]);
});

test('each support pool tells to whom it was handed on', () => {
  expect(rowsOf('Gebäude: eigene Kosten 1.000,00 €')).toEqual([
    ['Plattform', '2', '500,00 €'],
    ['Verfahren', '1', '250,00 €'],
    ['Beratung', '1', '250,00 €'],
    ['Umgelegt', '', '1.000,00 €'],
  ]);
  const caption = 'Plattform: eigene Kosten 2.400,00 €, mit den Umlagen anderer Vorkostenblöcke 2.900,00 €';
  expect(rowsOf(caption)).toContainEqual(['Verfahren', '1', '966,6666… €']);
});

test('an account that moved tells how, one that did not is left out', () => {
  expect(rowsOf('Konto „Ausgleich“')).toEqual([
    ['Stand zu Beginn', '−90,00 €'],
    ['Ausgeglichen: Rest 2023', '30,00 €'],
    ['Stand am Ende', '−60,00 €'],
  ]);
  expect(captionsOf(statement)).not.toContain('Konto „Ruhend“');
});

test('nothing is said of what there is not', () => {
  const { stages: _stages, assets: _assets, accounts: _accounts, ...plain } = agreement;
  const [software] = agreement.pools.map((pool) => ({
    ...pool,
    takes: { costTypes: agreement.costTypes.map(({ id }) => id) },
  }));
  const costItems = facts.costItems.slice(0, 1);
  const told = statementOf({ ...plain, pools: [software] }, { ...facts, costItems, assets: [], accountEntries: [] });
  expect(captionsOf(told)).toEqual([
    'Ihr Anteil',
    'Kosten je Kostenblock',
    'Kostenpositionen',
    'Klauseln, auf denen die Beträge beruhen',
  ]);
  expect(rowsOf('Kosten je Kostenblock', 'de', told)[0]).toHaveLength(5);
});

test('English tells the same, and both can be printed', async () => {
  expect(rowsOf('Account “Ausgleich”', 'en')).toContainEqual(['Made up for: Rest 2023', '€30.00']);
  for (const language of ['de', 'en'] as const)
    expect((await renderStatement(statement, language)).byteLength).toBeGreaterThan(1000);
});

function rowsOf(caption: string, language: Language = 'de', of = statement): readonly (readonly string[])[] {
  const table = tablesOf(of, language).find((candidate) => spaced(candidate.caption) === caption);
  if (table === undefined) throw new Error(`no table "${caption}"`);
  return table.rows.map((row) => (row.kind === 'note' ? [row.text] : row.cells).map(spaced));
}

function captionsOf(of: Statement): readonly string[] {
  return tablesOf(of, 'de').map(({ caption }) => spaced(caption));
}

function tablesOf(of: Statement, language: Language) {
  const inside = (block: Block): readonly Block[] =>
    block.block === 'keepTogether' ? block.blocks.flatMap(inside) : [block];
  return statementContent(of, language)
    .blocks.flatMap(inside)
    .filter((block) => block.block === 'table');
}

function spaced(text: string): string {
  return text.replaceAll('\u00a0', ' ');
}

function statementOf(document: object, known: object): Statement {
  const run = must(
    runAllocation({
      versions: [{ agreement: must(readAgreement(JSON.parse(JSON.stringify(document)))) }],
      facts: must(readDocument(Facts, known)),
      question: RunQuestion.parse({ period: year2024, asKnownOn: '2025-03-31' }),
    }),
  );
  const occasion = { drawnUpOn: LocalDate.parse('2025-04-02'), advances: [], baselines: [] };
  const [, town] = must(drawUpStatements(run, occasion));
  if (town === undefined) throw new Error('the town has a statement');
  return town;
}

function must<Value>(outcome: Outcome<Value>): Value {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems, undefined, 2));
  return outcome.value;
}
