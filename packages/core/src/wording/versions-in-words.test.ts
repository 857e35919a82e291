import { expect, test } from 'vitest';
import { Agreement } from '../agreement/agreement.ts';
import { compareVersions } from '../agreement/compare-versions.ts';
import type { Language } from './language.ts';
import { versionsInWords } from './versions-in-words.ts';

const each = { rule: 'split', by: { key: 'each' } };
const heads = { rule: 'split', by: { key: 'figure', figure: 'heads', at: { on: '06-30', year: -1 } } };

function version(terms: object) {
  return Agreement.parse({
    format: 'umlage-agreement/1',
    cooperation: { id: 'pair', name: 'Kooperation' },
    title: 'Vereinbarung',
    legalBasis: '§ 5 NKomZG',
    version: { number: 1, from: '2024-01-01' },
    parties: [
      { id: 'a', name: 'Stadt A', roles: ['host', 'member'] },
      { id: 'b', name: 'Gemeinde B', shortName: 'B', roles: ['member', 'pilot'] },
    ],
    clauses: [
      { id: 'split', number: '§ 1', text: 'Zu gleichen Teilen.' },
      { id: 'cents', number: '§ 2', text: 'Auf den Cent.' },
    ],
    figures: [{ id: 'heads', name: 'Einwohner', unit: 'Einwohner', holds: 'onDay' }],
    costTypes: [{ id: 'it', name: 'IT' }],
    pools: [{ id: 'pool', name: 'Betrieb', clause: 'split', takes: { costTypes: ['it'] }, rule: each }],
    rounding: { method: 'largestRemainder', unit: '0.01', lines: 'pool', clause: 'cents' },
    ...terms,
  });
}

function told(before: object, after: object, language: Language = 'de') {
  const { clauses, provisions } = versionsInWords(compareVersions(version(before), version(after)), language);
  return [...clauses, ...provisions].map(({ text, clauses: on, before: old, after: young, details }) =>
    [
      `${text}${on.length === 0 ? '' : ` [${on.join(', ')}]`}`,
      ...(old === undefined ? [] : [`- ${old}`]),
      ...(young === undefined ? [] : [`+ ${young}`]),
      ...details,
    ].join('\n'),
  );
}

test('clauses are told with what stands on them', () => {
  const clauses = [
    { id: 'split', number: '§ 3', text: 'Nach Einwohnern.', note: 'Beispiel' },
    { id: 'cents', number: '§ 4', text: 'Auf den Cent.' },
    { id: 'new', number: '§ 5', text: 'Neu.' },
  ];
  expect(told({}, { clauses })).toEqual([
    '§ 3 (bisher § 1) ist geändert.\n- Zu gleichen Teilen.\n+ Nach Einwohnern.\nAnmerkung: Beispiel statt keiner.\nDarauf beruht: Kostenblock „Betrieb“ (unverändert).',
    '§ 2 wird zu § 4, der Text bleibt.\n- Auf den Cent.\n+ Auf den Cent.\nDarauf beruht: Rundung (unverändert).',
    '§ 5 kommt hinzu.\n+ Neu.',
  ]);
  expect(told({ clauses }, {}, 'en')).toEqual([
    '§ 1 (formerly § 3) has been changed.\n- Nach Einwohnern.\n+ Zu gleichen Teilen.\nNote: none instead of Beispiel.\nIt is the basis of: Pool “Betrieb” (unchanged).',
    '§ 4 becomes § 2; its text stays the same.\n- Auf den Cent.\n+ Auf den Cent.\nIt is the basis of: Rounding (unchanged).',
    '§ 5 is dropped.\n- Neu.',
  ]);
});

test('who joins, who leaves, who is changed', () => {
  const parties = [
    { id: 'a', name: 'Stadt A', roles: ['host'], successor: { party: 'c', from: '2025-01-01' } },
    { id: 'c', name: 'Gemeinde C', roles: ['member'] },
  ];
  expect(told({}, { parties })).toEqual([
    'Geändert: Vertragspartei „Stadt A“\n- Stadt A (Träger, Mitglied)\n+ Stadt A (Träger); Rechtsnachfolge durch Gemeinde C ab 01.01.2025',
    'Gemeinde C tritt bei.\n+ Gemeinde C (Mitglied)',
    'Gemeinde B scheidet aus.\n- Gemeinde B (Mitglied, pilot)',
  ]);
  expect(
    told({}, { parties }, 'en')
      .slice(1)
      .map((text) => text.split('\n')[0]),
  ).toEqual(['Gemeinde C joins.', 'Gemeinde B leaves.']);
});

test('rules are told in words, and agreed numbers, which those do not show, beside them', () => {
  const pool = (rule: object, more: object = {}) => ({
    pools: [{ id: 'pool', name: 'Betrieb', clause: 'split', takes: { costTypes: ['it'] }, rule, ...more }],
  });
  const quota = (of: object) => pool({ rule: 'split', by: { key: 'quota', of } });
  expect(told({}, pool(heads))).toEqual([
    'Geändert: Kostenblock „Betrieb“ [§ 1]\n- IT; zu gleichen Teilen\n+ IT; nach „Einwohner“ am 30.06. des Vorjahres',
  ]);
  expect(told(quota({ a: '60', b: '40' }), quota({ a: '70', b: '30' }))).toEqual([
    'Geändert: Kostenblock „Betrieb“ [§ 1]\n- IT; nach vereinbarten Anteilen\n+ IT; nach vereinbarten Anteilen\nStadt A: 70 statt 60.\nB: 30 statt 40.',
  ]);
  expect(
    told(
      {},
      pool(each, {
        name: 'Rechenzentrum',
        clause: 'cents',
        rounding: {
          method: 'each',
          unit: '1',
          lines: 'pool',
          difference: 'largestShare',
          statedBy: { who: 'Kämmerei', on: '2024-02-01' },
        },
      }),
    ),
  ).toEqual([
    'Geändert: Kostenblock „Rechenzentrum“ [§ 2]\n- IT; zu gleichen Teilen\n+ IT; zu gleichen Teilen; eigene Rundung: jeder Anteil kaufmännisch auf Euro; den Unterschied trägt der größte Anteil; nach Angabe von Kämmerei vom 01.02.2024\nBisher „Betrieb“, künftig „Rechenzentrum“.\nBeruht auf § 2 statt auf § 1.',
  ]);
  // A clause within the rule alone.
  expect(told({}, pool({ ...each, clause: 'cents' }))).toEqual([
    'Geändert: Kostenblock „Betrieb“ [§ 1, § 2]\n- IT; zu gleichen Teilen\n+ IT; zu gleichen Teilen\nBeruht auf § 2 statt auf keiner Klausel.',
  ]);
});

test('what no words show is told by its place', () => {
  expect(
    told(
      {},
      {
        parties: [
          { id: 'a', name: 'Stadt A', roles: ['host', 'member'], officialKey: '03355000' },
          { id: 'b', name: 'Gemeinde B', shortName: 'Bdorf', roles: ['member', 'pilot'] },
        ],
      },
    ),
  ).toEqual([
    'Geändert: Vertragspartei „Stadt A“\n- Stadt A (Träger, Mitglied)\n+ Stadt A (Träger, Mitglied)\nofficialKey: neu 03355000.',
    'Geändert: Vertragspartei „Gemeinde B“\n- Gemeinde B (Mitglied, pilot)\n+ Gemeinde B (Mitglied, pilot)\nshortName: Bdorf statt B.',
  ]);
});

const around = {
  yearStarts: '08-01',
  notice: 'Beispiel',
  version: { number: 2, from: '2024-01-01', until: '2030-01-01', phase: 'Vollbetrieb' },
  accounts: [{ id: 'reserve', name: 'Rücklage', kind: 'reserve', carry: { costType: 'it', years: 3 } }],
  services: [{ id: 'mail', name: 'Mail', mandatory: true }],
  costTypes: [
    { id: 'it', name: 'IT', shareable: [{ from: '2024-01-01', percent: '80' }] },
    { id: 'rooms', name: 'Räume' },
  ],
  assets: {
    depreciation: 'included',
    monthOfDisposal: 'doesNotCount',
    interest: { treatment: 'bookedByMembers', method: 'averageValue', rates: [{ from: '2024-01-01', percent: '3' }] },
  },
  staff: { overheads: [{ name: 'Räume', percent: '10', rates: ['post'] }], covers: ['rooms'] },
  rates: { post: { name: 'Stelle', prices: [{ from: '2024-01-01', price: '80000.00' }] } },
  tariffs: {
    list: {
      name: 'Liste',
      lines: [
        {
          item: 'Postfach',
          price: { brackets: [{ upTo: '10', price: '1.00' }, { price: '0.50' }], apply: 'volume' },
          per: 'month',
          quantity: { key: 'each' },
        },
      ],
      max: { amount: '100.00', per: 'year' },
    },
  },
  stages: {
    by: { method: 'direct', leavesOut: 'others' },
    supports: [{ id: 'rooms', name: 'Gebäude', takes: { costTypes: ['rooms'] }, serves: { to: { pool: '1' } } }],
  },
  limits: { id: 'limits', name: 'Obergrenze', bounds: [{ for: 'all', max: { percent: '60' } }] },
  rounding: {
    method: 'each',
    unit: '0.01',
    lines: 'portions',
    difference: { inOrder: ['a', 'b'], rotatesSince: 2020 },
    below: 'a',
    clause: 'cents',
  },
  time: { cut: 'startedMonth' },
  term: {
    from: '2024-01-01',
    first: 'P5Y',
    renewal: 'P1Y',
    notice: { period: 'P6M', to: 'endOfYear', earliest: '2027-01-01' },
  },
  duties: [
    { id: 'review', name: 'Evaluation', kind: 'review', by: '06-30', everyYears: 3, first: 2026, clause: 'cents' },
  ],
  advances: {
    basis: 'budget',
    percent: '90',
    provisional: 'lastAdvances',
    on: ['02-15', '08-15'],
    unit: '100.00',
    dueIn: 'P1M',
  },
  settlement: { dueInDays: 30, by: '06-30', credit: 'nextAdvances' },
  taxes: [
    { from: '2027-01-01', treatment: 'taxable', percent: '19', costs: 'net', parties: ['b'], legalBasis: '§ 1 UStG' },
  ],
  late: { scheme: 'bgb288', points: '9', lumpSum: '40.00' },
  accession: {
    parts: [
      { part: 'recomputation', years: 3 },
      { part: 'lumpSum', amount: '500.00', rule: each },
    ],
  },
  withdrawal: { parts: [{ part: 'assets', years: 5, rule: each }] },
};

test('every provision has its words, in German', () => {
  expect(told({}, around).map((text) => text.replaceAll('\u00a0', ' '))).toEqual([
    'Geändert: Geltung\n- gilt ab 01.01.2024\n+ gilt vom 01.01.2024 bis 31.12.2029; Vollbetrieb',
    'Neu: Hinweis\n+ Beispiel',
    'Neu: Beginn des Jahres\n+ 01.08.',
    'Neu: Konto „Rücklage“\n+ Rücklage; Ausgleich über 3 Jahre als „IT“',
    'Neu: Leistung „Mail“\n+ für alle verpflichtend',
    'Geändert: Kostenart „IT“\n- ganz umlagefähig\n+ 80 % umlagefähig ab 01.01.2024',
    'Neu: Kostenart „Räume“\n+ ganz umlagefähig',
    'Neu: Anlagen\n+ Abschreibung wird umgelegt; der Monat des Abgangs zählt nicht; Gewinn oder Verlust beim Abgang bleibt außen vor; Verzinsung (3 % ab 01.01.2024 auf die Hälfte von Anschaffungs- und Restwert) buchen die Mitglieder selbst',
    'Neu: Personal\n+ Zuschlag „Räume“ 10 % auf „Stelle“; darin enthalten: Räume',
    'Neu: Preis „Stelle“\n+ 80.000,00 € ab 01.01.2024',
    'Neu: Preisverzeichnis „Liste“\n+ Postfach: bis 10 1,00 €, darüber 0,50 €, für die ganze Menge je Monat, zu gleichen Teilen; höchstens 100,00 € je Jahr',
    'Neu: Stufen der Umlage\n+ nur auf Kostenblöcke, die Mitglieder tragen; andere Leistungen bleiben außer Betracht',
    'Neu: Vorkostenblock „Gebäude“\n+ Räume; Umlage nach festen Anteilen auf „Betrieb“ (1); nur auf Kostenblöcke, die Mitglieder tragen',
    'Neu: Grenzen über alle Kostenblöcke „Obergrenze“\n+ in der Summe aller Kostenblöcke höchstens 60 % für allen',
    'Geändert: Rundung [§ 2]\n- auf Cent, übrige Einheiten nach den größten Resten (Hare-Niemeyer)\n+ jeder Anteil kaufmännisch auf Cent; jeder Teilbetrag für sich; den Unterschied tragen der Reihe nach Stadt A, B, jährlich wechselnd seit 2020; was kein Vielfaches ist, trägt Stadt A',
    'Neu: Teile eines Jahres\n+ angefangene Monate zählen ganz',
    'Neu: Laufzeit\n+ ab 01.01.2024; zunächst 5 Jahre; Verlängerung um jeweils 1 Jahr; Kündigungsfrist 6 Monate zum Jahresende, frühestens zum 31.12.2026',
    'Neu: Pflicht „Evaluation“ [§ 2]\n+ Überprüfung bis zum 30.06. alle 3 Jahre, zuerst 2026',
    'Neu: Abschläge\n+ 90 % nach dem Haushaltsplan, vorläufig wie die Abschläge des Vorjahres; am 15.02., 15.08.; gerundet auf 100,00 €; fällig 1 Monat nach Zugang',
    'Neu: Abrechnung\n+ bis zum 30.06. des Folgejahres, fällig 30 Tage nach Zugang, Guthaben mindern die nächsten Abschläge',
    'Neu: Steuern\n+ ab 01.01.2027 steuerpflichtig zu 19 % für B (§ 1 UStG), Kosten netto',
    'Neu: Verzug\n+ Verzugszinsen nach § 288 BGB; 9 Prozentpunkte über dem Basiszinssatz; Pauschale 40,00 €',
    'Neu: Beitritt\n+ Neuberechnung der letzten 3 abgerechneten Jahre; einmalig 500,00 €, verteilt zu gleichen Teilen',
    'Neu: Austritt\n+ Anteil am Buchwert der Anlagen der letzten 5 Jahre, verteilt zu gleichen Teilen',
  ]);
});

test('and in English', () => {
  const lines = told(around, {}, 'en').map((text) => text.replaceAll('\u00a0', ' '));
  expect(lines).toHaveLength(24);
  expect(lines).toEqual(
    expect.arrayContaining([
      'Changed: Period in force\n- in force from 1 Jan 2024 to 31 Dec 2029; Vollbetrieb\n+ in force from 1 Jan 2024',
      'Dropped: Term\n- from 1 Jan 2024; 5 years at first; renewed by 1 year each time; notice of 6 months to the end of a year, 31 Dec 2026 at the earliest',
      'Dropped: Advances\n- 90% by the budget, provisionally as the advances of the year before; on 15/02, 15/08; rounded to €100.00; due 1 month after receipt',
      'Dropped: Settlement\n- by 30/06 of the year after, due 30 days after receipt, credits lessen the next advances',
      'Dropped: Taxes\n- from 1 Jan 2027 taxable at 19% for B (§ 1 UStG), cost net',
    ]),
  );
});
