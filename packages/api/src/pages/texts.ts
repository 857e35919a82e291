import type { AccountStatement, Language, ShownItem } from '@umlage/core';

/** What pages say. German first; English has every text. */
export type PageTexts = {
  readonly skip: string;
  readonly aboutAmounts: string;
  readonly items: string;
  readonly service: string;
  readonly dataState: (day: string) => string;
  readonly drawnUp: (day: string) => string;
  readonly due: (days: number) => string;
  readonly ownShare: string;
  readonly costsOfAll: string;
  readonly gross: string;
  readonly notShared: string;
  readonly direct: string;
  readonly toAccount: (pool: string, amount: string, account: string) => string;
  readonly fromAccount: (pool: string, amount: string, account: string) => string;
  readonly revenue: string;
  readonly net: string;
  readonly grants: string;
  readonly revenueOf: (costType: string) => string;
  readonly grantsOf: (costType: string) => string;
  readonly ownCost: string;
  readonly handedOn: string;
  readonly aroseIn: (support: string) => string;
  readonly handedOnTo: (of: { pool: string; quantity: string | undefined }) => string;
  readonly fromOtherSupports: string;
  readonly toHandOn: string;
  readonly costsMadeOf: string;
  readonly costsMadeOfLead: string;
  readonly netCostOf: (pool: string) => string;
  readonly supportPools: string;
  readonly supportPool: (pool: string) => string;
  readonly costTable: string;
  readonly costTableLead: string;
  readonly asCsv: string;
  readonly accounts: string;
  readonly accountsLead: string;
  readonly opening: string;
  readonly closing: string;
  readonly movement: Record<AccountStatement['movements'][number]['movement'], (text: string) => string>;
  readonly setAside: string;
  readonly setAsideLead: string;
  readonly whyAside: Record<NonNullable<ShownItem['setAside']>, string>;
  readonly by: (provider: string) => string;
  readonly condition: (condition: string) => string;
  readonly reason: string;
  readonly home: string;
  readonly tagline: string;
  readonly otherLanguage: { readonly code: Language; readonly name: string };
  readonly apiReference: string;
  readonly dataProtection: string;
  readonly startTitle: string;
  readonly startLead: string;
  readonly cooperations: string;
  readonly noCooperations: string;
  readonly parties: (count: number) => string;
  readonly examplesLoaded: string;
  readonly removeExamples: string;
  readonly removeExamplesHint: string;
  readonly example: string;
  readonly legalBasis: string;
  readonly versionFrom: (number: number, day: string) => string;
  readonly whoSharesWhat: string;
  readonly pool: string;
  readonly howShared: string;
  readonly netCost: string;
  readonly members: string;
  readonly memberSince: (day: string) => string;
  readonly splitOf: (period: string) => string;
  readonly splitLead: string;
  readonly member: string;
  readonly total: string;
  readonly share: string;
  readonly collected: string;
  readonly cost: string;
  readonly chartTitle: (period: string) => string;
  readonly noRun: string;
  readonly runImpossible: string;
  readonly blocked: string;
  readonly severity: Record<'blocks' | 'warns' | 'notes', string>;
  readonly aloneTitle: string;
  readonly aloneLead: string;
  readonly allTogether: string;
  readonly severalTogether: (count: number) => string;
  readonly alone: string;
  readonly together: string;
  readonly saving: string;
  readonly source: string;
  readonly estimate: string;
  readonly savingSentence: (of: { saving: string; alone: string; together: string }) => string;
  readonly statements: string;
  readonly advancesPaid: string;
  readonly balance: string;
  readonly open: string;
  readonly statementOf: (member: string) => string;
  readonly otherRuns: string;
  readonly newRun: string;
  readonly newRunLead: string;
  readonly firstDay: string;
  readonly lastDay: string;
  readonly knownOn: string;
  readonly tellChangeAbove: string;
  readonly compute: string;
  readonly clauses: string;
  readonly note: string;
  readonly sources: string;
  readonly runOf: (period: string, day: string) => string;
  readonly statementTitle: (cooperation: string, period: string) => string;
  readonly statementFor: string;
  readonly previewHint: string;
  readonly asPdf: string;
  readonly asJson: string;
  readonly why: string;
  readonly amount: string;
  readonly restated: (net: string, collected: string) => string;
  readonly claim: (amount: string) => string;
  readonly refund: (amount: string) => string;
  readonly settled: string;
  readonly takesPart: (periods: string) => string;
  readonly backTo: (name: string) => string;
  readonly errorTitle: string;
};

const german: PageTexts = {
  skip: 'Zum Inhalt',
  aboutAmounts: 'Zu den Beträgen',
  items: 'Kostenpositionen',
  service: 'Leistungszeitraum',
  dataState: (day) => `Stand der Daten: bekannt am ${day}.`,
  drawnUp: (day) => `Erstellt am ${day}`,
  due: (days) => `Fällig ${days} Tage nach Zugang`,
  ownShare: 'Der Träger trägt diesen Anteil selbst; zu zahlen ist nichts.',
  costsOfAll: 'Kosten der Zusammenarbeit',
  gross: 'Aufwendungen',
  notShared: 'Nicht umlagefähig',
  direct: 'unmittelbar zugeordnet',
  toAccount: (pool, amount, account) => `Vom Kostenblock „${pool}“ trägt das Konto „${account}“ ${amount}.`,
  fromAccount: (pool, amount, account) =>
    `Aus dem Kostenblock „${pool}“ werden dem Konto „${account}“ ${amount} gutgeschrieben.`,
  revenue: 'Erlöse',
  net: 'Zu verteilen',
  grants: 'Zuwendungen',
  revenueOf: (costType) => `Erlöse: ${costType}`,
  grantsOf: (costType) => (costType === 'Zuwendungen' ? costType : `Zuwendungen: ${costType}`),
  ownCost: 'Eigene Kosten',
  handedOn: 'Umlage der Vorkosten',
  aroseIn: (support) => `davon entstanden in „${support}“`,
  handedOnTo: ({ pool, quantity }) => `Umlage auf ${pool}${quantity === undefined ? '' : ` (Menge ${quantity})`}`,
  fromOtherSupports: 'Umlage anderer Vorkostenblöcke',
  toHandOn: 'Umzulegen',
  costsMadeOf: 'Woraus bestehen die Kosten?',
  costsMadeOfLead: 'Die Kosten jedes Kostenblocks nach Kostenarten, und was davon zu verteilen ist.',
  netCostOf: (pool) => `Kostennachweis ${pool}`,
  supportPools: 'Vorkostenblöcke',
  supportPool: (pool) => `Vorkostenblock ${pool}`,
  costTable: 'Betriebsabrechnungsbogen',
  costTableLead:
    'Vorkostenblöcke werden auf die Blöcke umgelegt, denen sie dienen: Eine Umlage verlässt ihre Spalte und erscheint in den anderen.',
  asCsv: 'Als Tabelle (CSV)',
  accounts: 'Konten',
  accountsLead: 'Ein Stand über null gehört den Mitgliedern; ein Stand unter null ist von ihnen noch auszugleichen.',
  opening: 'Stand zu Beginn',
  closing: 'Stand am Ende',
  movement: {
    entry: (text) => text,
    borne: (pool) => `Getragen vom Kostenblock „${pool}“`,
    carried: (text) => `Ausgeglichen: ${text}`,
    added: (text) => `Zugeführt: ${text}`,
    taken: (text) => `Entnommen: ${text}`,
  },
  setAside: 'Nachrichtlich',
  setAsideLead: 'Diese Beträge werden gezeigt und nicht verteilt.',
  whyAside: {
    notShareable: 'Nicht umlagefähig',
    grantOpen: 'Zuwendung noch offen',
    grantFailed: 'Zuwendung entfallen',
    inKind: 'Sachleistung',
    bookedByMembers: 'Bei den Mitgliedern gebucht',
  },
  by: (provider) => ` von ${provider}`,
  condition: (condition) => `: ${condition}`,
  reason: 'Grund',
  home: 'Startseite',
  tagline: 'Umlagen gemeinsamer Rechenzentren: berechnet, begründet, belegt',
  otherLanguage: { code: 'en', name: 'English' },
  apiReference: 'Schnittstelle (API)',
  dataProtection: 'Diese Seiten laden nichts von Dritten.',
  startTitle: 'Wer trägt welchen Teil – und warum?',
  startLead:
    'Umlage verteilt die Kosten eines gemeinsamen kommunalen Rechenzentrums nach dem Wortlaut der Zweckvereinbarung, ' +
    'auf den Cent genau, und führt jeden Betrag auf seine Klausel zurück.',
  cooperations: 'Kooperationen',
  parties: (count) => `${count} Vertragsparteien`,
  noCooperations:
    'Noch ist keine Kooperation angelegt. Legen Sie eine über die Schnittstelle an: POST /api/v1/cooperations mit dem ' +
    'Dokument der Vereinbarung.',
  examplesLoaded: 'Beispiele sind geladen',
  removeExamples: 'Beispiele entfernen',
  removeExamplesHint: 'Entfernt die Beispielkooperationen mit allen ihren Daten. Eigene Kooperationen bleiben.',
  example: 'Beispiel',
  legalBasis: 'Rechtsgrundlage',
  versionFrom: (number, day) => `Fassung ${number}, in Kraft seit ${day}`,
  whoSharesWhat: 'Wer teilt was?',
  pool: 'Kostenblock',
  howShared: 'So wird verteilt',
  netCost: 'Kosten',
  members: 'Beteiligte',
  memberSince: (day) => `seit ${day}`,
  splitOf: (period) => `Aufteilung ${period}`,
  splitLead: 'Jeder Betrag führt zu seiner Begründung.',
  member: 'Wer',
  total: 'Summe',
  share: 'Anteil',
  collected: 'Verteilt',
  cost: 'Kosten',
  chartTitle: (period) => `Anteile an den Kosten ${period}`,
  runImpossible: 'Dieser Abrechnungslauf ist nicht mehr möglich',
  noRun: 'Noch ist kein Zeitraum berechnet.',
  blocked: 'noch nicht möglich',
  severity: { blocks: 'Verhindert die Abrechnung', warns: 'Bitte prüfen', notes: 'Zur Kenntnis' },
  aloneTitle: 'Was kostete es allein?',
  aloneLead: 'Vergleich mit den Kosten ohne Zusammenarbeit im selben Zeitraum.',
  allTogether: 'Alle zusammen',
  severalTogether: (count) => `${count} Beteiligte zusammen`,
  alone: 'Allein',
  together: 'Gemeinsam',
  saving: 'Einsparung',
  source: 'Quelle',
  estimate: 'Schätzung',
  savingSentence: ({ saving, alone, together }) => `Gemeinsam kostet es ${together} statt ${alone}: ${saving} weniger.`,
  statements: 'Abrechnungen',
  advancesPaid: 'Abschläge',
  balance: 'Saldo',
  open: 'Ansehen',
  statementOf: (member) => `Abrechnung ${member}`,
  otherRuns: 'Weitere Abrechnungsläufe',
  newRun: 'Zeitraum berechnen',
  newRunLead: 'Ein Lauf ist eine Vorschau: Er rechnet mit allem, was bis zum genannten Tag bekannt war.',
  firstDay: 'Erster Tag',
  lastDay: 'Letzter Tag',
  knownOn: 'Bekannt am',
  tellChangeAbove: 'Änderung melden ab (%)',
  compute: 'Berechnen',
  clauses: 'Klauseln',
  note: 'Anmerkung',
  sources: 'Quellen',
  runOf: (period, day) => `${period}, Stand ${day}`,
  statementTitle: (cooperation, period) => `Abrechnung ${cooperation} ${period}`,
  statementFor: 'für',
  previewHint: 'Diese Abrechnung ist eine Vorschau und nicht versandt.',
  asPdf: 'Als PDF',
  asJson: 'Als Daten (JSON)',
  why: 'Warum?',
  amount: 'Betrag',
  restated: (net, collected) =>
    `Die Kosten betragen ${net}; die einzeln gerundeten Anteile ergeben zusammen ${collected}, und so weist es die Vereinbarung aus.`,
  claim: (amount) => `Noch zu zahlen: ${amount}`,
  refund: (amount) => `Guthaben: ${amount}`,
  settled: 'Ausgeglichen',
  takesPart: (periods) => `Beteiligt: ${periods}`,
  backTo: (name) => `Zurück zu ${name}`,
  errorTitle: 'Das ging nicht',
};

const english: PageTexts = {
  skip: 'Skip to content',
  aboutAmounts: 'About the amounts',
  items: 'Cost items',
  service: 'Period of service',
  dataState: (day) => `Data as known on ${day}.`,
  drawnUp: (day) => `Drawn up on ${day}`,
  due: (days) => `Due ${days} days after receipt`,
  ownShare: 'The host bears this share itself; nothing is to be paid.',
  costsOfAll: 'Cost of the cooperation',
  gross: 'Expenses',
  notShared: 'Not shareable',
  direct: 'charged directly',
  toAccount: (pool, amount, account) => `Of the pool “${pool}”, the account “${account}” bears ${amount}.`,
  fromAccount: (pool, amount, account) => `The account “${account}” is credited ${amount} by the pool “${pool}”.`,
  revenue: 'Revenue',
  net: 'To be shared',
  grants: 'Grants',
  revenueOf: (costType) => `Revenue: ${costType}`,
  grantsOf: (costType) => (costType === 'Grants' ? costType : `Grants: ${costType}`),
  ownCost: 'Own cost',
  handedOn: 'Handed on',
  aroseIn: (support) => `of which arose in “${support}”`,
  handedOnTo: ({ pool, quantity }) => `Handed on to ${pool}${quantity === undefined ? '' : ` (quantity ${quantity})`}`,
  fromOtherSupports: 'Handed on by other support pools',
  toHandOn: 'To be handed on',
  costsMadeOf: 'What is the cost made of?',
  costsMadeOfLead: 'The cost of each pool by type, and what of it is shared.',
  netCostOf: (pool) => `Net cost of ${pool}`,
  supportPools: 'Support pools',
  supportPool: (pool) => `Support pool ${pool}`,
  costTable: 'Cost by type and pool',
  costTableLead:
    'The cost of support pools is handed on to the pools they serve: it leaves its own column and enters the others.',
  asCsv: 'As a table (CSV)',
  accounts: 'Accounts',
  accountsLead: 'A balance above zero belongs to the members; one below zero is still to be made up for by them.',
  opening: 'Opening balance',
  closing: 'Closing balance',
  movement: {
    entry: (text) => text,
    borne: (pool) => `Borne of the pool “${pool}”`,
    carried: (text) => `Made up for: ${text}`,
    added: (text) => `Put in: ${text}`,
    taken: (text) => `Taken out: ${text}`,
  },
  setAside: 'For information',
  setAsideLead: 'These amounts are shown and not shared.',
  whyAside: {
    notShareable: 'Not shareable',
    grantOpen: 'Grant still open',
    grantFailed: 'Grant failed',
    inKind: 'Contributed in kind',
    bookedByMembers: 'Booked by members themselves',
  },
  by: (provider) => ` by ${provider}`,
  condition: (condition) => `: ${condition}`,
  reason: 'Why',
  home: 'Start',
  tagline: 'Levies of shared data centres: computed, explained, documented',
  otherLanguage: { code: 'de', name: 'Deutsch' },
  apiReference: 'API reference',
  dataProtection: 'These pages load nothing from third parties.',
  startTitle: 'Who bears which part, and why?',
  startLead:
    'Umlage splits the cost of a shared municipal data centre by the terms of its agreement, exact to the cent, and ' +
    'leads every amount back to its clause.',
  cooperations: 'Cooperations',
  parties: (count) => `${count} parties`,
  noCooperations:
    'There is no cooperation yet. Found one through the API: POST /api/v1/cooperations with the agreement document.',
  examplesLoaded: 'Examples are loaded',
  removeExamples: 'Remove the examples',
  removeExamplesHint: 'Removes the example cooperations with all their data. Your own cooperations stay.',
  example: 'Example',
  legalBasis: 'Legal basis',
  versionFrom: (number, day) => `Version ${number}, in force since ${day}`,
  whoSharesWhat: 'Who shares what?',
  pool: 'Pool',
  howShared: 'How it is shared',
  netCost: 'Cost',
  members: 'Parties',
  memberSince: (day) => `since ${day}`,
  splitOf: (period) => `Split ${period}`,
  splitLead: 'Every amount leads to its reasons.',
  member: 'Who',
  total: 'Total',
  share: 'Share',
  collected: 'Split',
  cost: 'Cost',
  chartTitle: (period) => `Shares of the cost ${period}`,
  runImpossible: 'This run is no longer possible',
  noRun: 'No period has been computed yet.',
  blocked: 'not possible yet',
  severity: { blocks: 'Blocks the statements', warns: 'Please check', notes: 'For information' },
  aloneTitle: 'What would it cost alone?',
  aloneLead: 'Compared with the cost without the cooperation in the same period.',
  allTogether: 'All together',
  severalTogether: (count) => `${count} parties together`,
  alone: 'Alone',
  together: 'Together',
  saving: 'Saving',
  source: 'Source',
  estimate: 'estimate',
  savingSentence: ({ saving, alone, together }) => `Together it costs ${together} instead of ${alone}: ${saving} less.`,
  statements: 'Statements',
  advancesPaid: 'Advances',
  balance: 'Balance',
  open: 'Open',
  statementOf: (member) => `Statement of ${member}`,
  otherRuns: 'Other runs',
  newRun: 'Compute a period',
  newRunLead: 'A run is a preview: it computes with all that was known on the day you name.',
  firstDay: 'First day',
  lastDay: 'Last day',
  knownOn: 'Known on',
  tellChangeAbove: 'Tell changes above (%)',
  compute: 'Compute',
  clauses: 'Clauses',
  note: 'Note',
  sources: 'Sources',
  runOf: (period, day) => `${period}, as known on ${day}`,
  statementTitle: (cooperation, period) => `Statement ${cooperation} ${period}`,
  statementFor: 'for',
  previewHint: 'This statement is a preview and has not been sent.',
  asPdf: 'As PDF',
  asJson: 'As data (JSON)',
  why: 'Why?',
  amount: 'Amount',
  restated: (net, collected) =>
    `The cost is ${net}; the shares, rounded one by one, add up to ${collected}, and so the agreement states it.`,
  claim: (amount) => `To be paid: ${amount}`,
  refund: (amount) => `Credit: ${amount}`,
  settled: 'Settled',
  takesPart: (periods) => `Takes part: ${periods}`,
  backTo: (name) => `Back to ${name}`,
  errorTitle: 'That did not work',
};

const texts: Record<Language, PageTexts> = { de: german, en: english };

export function textsFor(language: Language): PageTexts {
  return texts[language];
}
