import type { Language, MembershipChange, SettledPart } from '@umlage/core';
import type { StoredChange } from './store.ts';

export type MembershipTexts = {
  readonly link: string;
  readonly title: string;
  readonly lead: string;
  readonly change: string;
  readonly changes: Readonly<Record<MembershipChange['change'], string>>;
  readonly party: string;
  readonly nobody: string;
  readonly on: string;
  readonly submit: string;
  readonly result: Readonly<Record<MembershipChange['change'], (of: { name: string; day: string }) => string>>;
  readonly by: (version: number) => string;
  readonly parts: Readonly<Record<SettledPart['part'], string>>;
  readonly base: Readonly<Record<SettledPart['part'], (amount: string) => string>>;
  readonly before: string;
  readonly after: string;
  readonly pays: string;
  readonly totals: string;
  readonly totalsLead: string;
  readonly nothing: string;
  readonly freezeTitle: string;
  readonly freezeLead: string;
  readonly freeze: string;
  readonly dueOn: string;
  readonly dueHint: string;
  readonly kept: string;
  readonly occasion: string;
  readonly state: string;
  readonly stateHint: Readonly<Record<StoredChange['status'], string>>;
  readonly drawnUpOn: string;
  readonly steps: Readonly<Record<'approve' | 'issue', string>>;
  readonly stepHints: Readonly<Record<'approve' | 'issue', string>>;
  readonly letters: string;
  readonly issuedLetters: string;
  readonly yourLetters: string;
};

const de: MembershipTexts = {
  link: 'Was wird bei Beitritt, Austritt oder Auflösung gezahlt?',
  title: 'Ausgleich bei Beitritt, Austritt oder Auflösung',
  lead: 'Rechnet nach der Vereinbarung aus, was einmalig zu zahlen ist, mit dem heutigen Stand der Daten. Gespeichert wird erst, wenn die Schreiben vorbereitet werden.',
  change: 'Was geschieht?',
  changes: { accession: 'Beitritt', withdrawal: 'Austritt', dissolution: 'Auflösung' },
  party: 'Wer tritt bei oder aus?',
  nobody: 'niemand (Auflösung)',
  on: 'Erster Tag mit dem neuen oder ohne das ausgeschiedene Mitglied',
  submit: 'Ausrechnen',
  result: {
    accession: ({ name, day }) => `Beitritt: ${name} zum ${day}`,
    withdrawal: ({ name, day }) => `Austritt: ${name}, nicht mehr dabei ab ${day}`,
    dissolution: ({ day }) => `Auflösung: keine Zusammenarbeit mehr ab ${day}`,
  },
  by: (version) =>
    `Nach Fassung ${version} der Vereinbarung. Wer zahlt, hat einen Betrag über null, wer erhält, einen darunter.`,
  parts: {
    recomputation: 'Neuberechnung vergangener Zeiträume',
    lumpSum: 'Pauschale',
    assets: 'Anteil am Anlagevermögen',
  },
  base: {
    recomputation: (amount) => `Verteilte Kosten: ${amount}`,
    lumpSum: (amount) => `Pauschale: ${amount}`,
    assets: (amount) => `Restbuchwert: ${amount}`,
  },
  before: 'Ohne die Änderung',
  after: 'Mit der Änderung',
  pays: 'Zu zahlen',
  totals: 'Insgesamt zu zahlen',
  totalsLead: 'Über alle Teile. Die Beträge ergeben zusammen null.',
  nothing: 'Niemand zahlt etwas.',
  freezeTitle: 'Schreiben vorbereiten',
  freezeLead:
    'Hält fest, was eingeht und was herauskommt, mit einem Schreiben an jeden, der zahlt oder erhält. ' +
    'Eine zweite Person gibt sie frei; erst dann lassen sie sich ausgeben.',
  freeze: 'Festhalten',
  dueOn: 'Fällig am',
  dueHint: 'Leer: wie die Vereinbarung es sagt, und wenn sie nichts sagt, ohne Frist.',
  kept: 'Festgehalten',
  occasion: 'Anlass',
  state: 'Stand',
  stateHint: {
    frozen: 'Eingaben und Ergebnis stehen fest; freigeben muss sie eine zweite Person.',
    approved: 'Von einer zweiten Person geprüft; die Schreiben können ausgegeben werden.',
    issued: 'Die Schreiben tragen Nummern und ändern sich nicht mehr.',
  },
  drawnUpOn: 'Erstellt am',
  steps: { approve: 'Freigeben', issue: 'Schreiben ausgeben' },
  stepHints: {
    approve: 'Bestätigt als zweite Person, dass dieser Ausgleich gefordert und gezahlt werden soll.',
    issue: 'Gibt jedem Schreiben seine Nummer. Das lässt sich nicht zurücknehmen.',
  },
  letters: 'Schreiben',
  issuedLetters: 'Ausgegebene Ausgleichsschreiben',
  yourLetters: 'Ihre Ausgleichsschreiben',
};

const en: MembershipTexts = {
  link: 'What is paid on accession, withdrawal or dissolution?',
  title: 'Settlement on accession, withdrawal or dissolution',
  lead: 'Computes by the agreement what is paid once, with what is recorded today. It is stored only when letters are prepared.',
  change: 'What happens?',
  changes: { accession: 'Accession', withdrawal: 'Withdrawal', dissolution: 'Dissolution' },
  party: 'Who joins or leaves?',
  nobody: 'nobody (dissolution)',
  on: 'First day with the newcomer, or without who leaves',
  submit: 'Compute',
  result: {
    accession: ({ name, day }) => `Accession: ${name} on ${day}`,
    withdrawal: ({ name, day }) => `Withdrawal: ${name}, no longer in from ${day}`,
    dissolution: ({ day }) => `Dissolution: no cooperation from ${day}`,
  },
  by: (version) => `By version ${version} of the agreement. Who pays has an amount above zero, who receives one below.`,
  parts: {
    recomputation: 'Past periods computed anew',
    lumpSum: 'Lump sum',
    assets: 'Share of assets',
  },
  base: {
    recomputation: (amount) => `Cost shared: ${amount}`,
    lumpSum: (amount) => `Lump sum: ${amount}`,
    assets: (amount) => `Book value: ${amount}`,
  },
  before: 'Without the change',
  after: 'With the change',
  pays: 'To be paid',
  totals: 'To be paid in all',
  totalsLead: 'Over all parts. The amounts add up to zero.',
  nothing: 'Nobody pays anything.',
  freezeTitle: 'Prepare letters',
  freezeLead:
    'Keeps what goes in and what comes out, with a letter to everyone who pays or receives. ' +
    'A second person approves them; only then can they be issued.',
  freeze: 'Keep',
  dueOn: 'Due on',
  dueHint: 'Empty: as the agreement says, and with no term if it says nothing.',
  kept: 'Kept',
  occasion: 'Occasion',
  state: 'State',
  stateHint: {
    frozen: 'What goes in and what comes out is fixed; a second person must approve it.',
    approved: 'Checked by a second person; the letters can be issued.',
    issued: 'The letters have numbers and change no more.',
  },
  drawnUpOn: 'Drawn up on',
  steps: { approve: 'Approve', issue: 'Issue letters' },
  stepHints: {
    approve: 'Confirms as a second person that this is to be claimed and paid.',
    issue: 'Gives every letter its number. This cannot be taken back.',
  },
  letters: 'Letters',
  issuedLetters: 'Letters on changes that were issued',
  yourLetters: 'Your letters on changes',
};

export function membershipTextsFor(language: Language): MembershipTexts {
  return { de, en }[language];
}
