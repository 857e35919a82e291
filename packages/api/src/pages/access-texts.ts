import type { Language } from '@umlage/core';
import type { Role } from '../access/rights.ts';
import type { RunState } from '../problems/refusal.ts';

/** What pages say about who may do what, and about the way of a run. German first; English has every text. */
export type AccessTexts = {
  readonly signIn: string;
  readonly signInLead: string;
  readonly name: string;
  readonly password: string;
  readonly signInElsewhere: string;
  readonly signInElsewhereHint: string;
  readonly signInHere: string;
  readonly signOut: string;
  readonly account: string;
  readonly accountOf: (name: string) => string;
  readonly changePassword: string;
  readonly mustChange: string;
  readonly presentPassword: string;
  readonly newPassword: string;
  readonly repeatPassword: string;
  readonly passwordHint: string;
  readonly passwordChanged: string;
  readonly yourRoles: string;
  readonly noRoles: string;
  readonly roleIn: (of: { role: Role; cooperation: string; party: string | undefined }) => string;
  readonly isAdministrator: string;
  readonly administration: string;
  readonly users: string;
  readonly letIn: string;
  readonly letInHint: string;
  readonly asAdministrator: string;
  readonly oneTimePasswordOf: (name: string) => string;
  readonly oneTimePasswordHint: string;
  readonly shut: string;
  readonly giveRole: string;
  readonly role: string;
  readonly roles: Record<Role, string>;
  readonly party: string;
  readonly partyHint: string;
  readonly cooperation: string;
  readonly take: string;
  readonly user: string;
  readonly signInToWork: string;
  readonly status: Record<RunState, string>;
  readonly statusHint: Record<RunState, string>;
  readonly nextStep: string;
  readonly steps: Record<'freeze' | 'approve' | 'issue', string>;
  readonly stepHints: Record<'freeze' | 'approve' | 'issue', string>;
  readonly reason: string;
  readonly reasonHint: string;
  readonly issuedStatements: string;
  readonly yourStatements: string;
  readonly noStatements: string;
  readonly number: string;
  readonly period: string;
  readonly tokens: string;
  readonly tokensLead: string;
  readonly makeToken: string;
  readonly tokenFor: string;
  readonly lastDay: string;
  readonly readsOnly: string;
  readonly all: string;
  readonly rights: string;
  readonly newToken: (name: string) => string;
  readonly newTokenHint: string;
  readonly until: (day: string) => string;
  readonly revoked: string;
  readonly revoke: string;
  readonly issuedOn: string;
  readonly statementIssued: (of: { number: string; status: 'issued' | 'corrected' }) => string;
  readonly history: string;
  readonly historyLead: string;
  readonly chainHolds: (entries: number) => string;
  readonly headOfChain: (hash: string) => string;
  readonly chainBroken: (sequence: number) => string;
  readonly when: string;
  readonly who: string;
  readonly what: string;
  readonly why: string;
  readonly older: string;
  readonly changeOf: (of: { readonly action: string; readonly subject: string }) => string;
};

const german: AccessTexts = {
  signIn: 'Anmelden',
  signInLead: 'Wer abrechnet, freigibt oder die eigenen Abrechnungen sehen will, meldet sich an.',
  name: 'Name',
  password: 'Passwort',
  signInElsewhere: 'Mit dem Dienstkonto anmelden',
  signInElsewhereHint: 'Abmelden beendet nur die Sitzung hier. Beim Dienstkonto melden Sie sich dort ab.',
  signInHere: 'Oder mit einem Passwort von hier',
  signOut: 'Abmelden',
  account: 'Konto',
  accountOf: (name) => `Konto ${name}`,
  changePassword: 'Passwort ändern',
  mustChange: 'Das Einmalpasswort gilt nur für diese Anmeldung. Setzen Sie jetzt ein eigenes Passwort.',
  presentPassword: 'Bisheriges Passwort',
  newPassword: 'Neues Passwort',
  repeatPassword: 'Neues Passwort wiederholen',
  passwordHint: 'Mindestens 12 Zeichen. Danach melden Sie sich neu an.',
  passwordChanged: 'Das Passwort ist geändert. Melden Sie sich damit an.',
  yourRoles: 'Ihre Rollen',
  noRoles: 'Sie haben noch keine Rolle. Die Administration vergibt sie.',
  roleIn: ({ role, cooperation, party }) =>
    `${german.roles[role]} in ${cooperation}${party === undefined ? '' : ` (${party})`}`,
  isAdministrator: 'Administration',
  administration: 'Administration',
  users: 'Zugänge',
  letIn: 'Zugang anlegen',
  letInHint: 'Es entsteht ein Einmalpasswort, das nur jetzt gezeigt wird.',
  asAdministrator: 'darf Zugänge und Rollen verwalten',
  oneTimePasswordOf: (name) => `Einmalpasswort für ${name}`,
  oneTimePasswordHint: 'Geben Sie es auf sicherem Weg weiter. Es wird nicht noch einmal gezeigt.',
  shut: 'gesperrt',
  giveRole: 'Rolle vergeben',
  role: 'Rolle',
  roles: {
    finance: 'Finanzen (Träger)',
    approver: 'Freigabe',
    member: 'Finanzen (Mitglied)',
    council: 'Rat',
    auditor: 'Rechnungsprüfung',
  },
  party: 'Mitglied',
  partyHint: 'Kennung, nur bei „Finanzen (Mitglied)“',
  cooperation: 'Kooperation',
  take: 'Entziehen',
  user: 'Zugang',
  signInToWork: 'Zeiträume berechnet und rechnet ab, wer angemeldet ist und die Rolle „Finanzen (Träger)“ hat.',
  status: {
    preview: 'Vorschau',
    frozen: 'Eingefroren',
    approved: 'Freigegeben',
    issued: 'Ausgegeben',
    corrected: 'Berichtigt',
  },
  statusHint: {
    preview: 'Der Lauf rechnet bei jedem Aufruf neu.',
    frozen: 'Eingaben und Ergebnis stehen fest; freigeben muss ihn eine zweite Person.',
    approved: 'Der Lauf ist von einer zweiten Person geprüft und kann ausgegeben werden.',
    issued: 'Die Abrechnungen tragen Nummern und ändern sich nicht mehr.',
    corrected: 'Diese Abrechnungen sind durch spätere berichtigt.',
  },
  nextStep: 'Nächster Schritt',
  steps: { freeze: 'Einfrieren', approve: 'Freigeben', issue: 'Abrechnungen ausgeben' },
  stepHints: {
    freeze: 'Hält fest, was eingeht und was herauskommt. Spätere Angaben ändern diesen Lauf nicht mehr.',
    approve: 'Bestätigt als zweite Person, dass so abgerechnet werden soll.',
    issue: 'Gibt jeder Abrechnung ihre Nummer. Das lässt sich nur durch eine Berichtigung ändern.',
  },
  reason: 'Bemerkung (freiwillig)',
  reasonHint: 'Steht in der Historie.',
  issuedStatements: 'Ausgegebene Abrechnungen',
  yourStatements: 'Ihre Abrechnungen',
  noStatements: 'Noch ist keine Abrechnung ausgegeben.',
  number: 'Nummer',
  period: 'Zeitraum',
  tokens: 'Zugang für Programme',
  tokensLead: 'Ein Token lässt ein Programm in Ihrem Namen arbeiten: Authorization: Bearer ….',
  makeToken: 'Token anlegen',
  tokenFor: 'Wofür',
  lastDay: 'Letzter Tag',
  readsOnly: 'nur lesen',
  all: 'alles, was Sie dürfen',
  rights: 'Umfang',
  newToken: (name) => `Token „${name}“`,
  newTokenHint: 'Bewahren Sie es auf. Es wird nicht noch einmal gezeigt.',
  until: (day) => `bis ${day}`,
  revoked: 'widerrufen',
  revoke: 'Widerrufen',
  issuedOn: 'Ausgegeben am',
  statementIssued: ({ number, status }) =>
    status === 'issued' ? `Abrechnung Nr. ${number}.` : `Abrechnung Nr. ${number}, durch eine spätere berichtigt.`,
  history: 'Historie',
  historyLead: 'Wer hat wann was geändert und warum? Jeder Eintrag hängt durch eine Prüfsumme am vorigen.',
  chainHolds: (entries) => `Die Kette ist unversehrt: ${entries} Einträge.`,
  headOfChain: (hash) =>
    `Prüfsumme des letzten Eintrags: ${hash}. Wer sie anderswo notiert, kann später belegen, dass nichts abgeschnitten wurde.`,
  chainBroken: (sequence) => `Die Kette ist verletzt: Eintrag ${sequence} ist nicht mehr, was geschrieben wurde.`,
  when: 'Wann',
  who: 'Wer',
  what: 'Was',
  why: 'Warum',
  older: 'Weiter',
  changeOf: ({ action, subject }) => `${subjectsInGerman[subject] ?? subject} ${actionsInGerman[action] ?? action}`,
};

const actionsInGerman: Readonly<Record<string, string>> = {
  added: 'angelegt',
  changed: 'geändert',
  removed: 'entfernt',
  frozen: 'eingefroren',
  approved: 'freigegeben',
  issued: 'ausgegeben',
  corrected: 'berichtigt',
  'signed in': 'angemeldet',
  refused: 'abgewiesen',
};

const subjectsInGerman: Readonly<Record<string, string>> = {
  cooperation: 'Kooperation',
  'agreement version': 'Fassung der Vereinbarung',
  'version step': 'Schritt einer Fassung',
  document: 'Dokument',
  participation: 'Teilnahme',
  figure: 'Schlüsselzahl',
  'cost item': 'Kostenposition',
  'contract price': 'Vertragspreis',
  asset: 'Anlage',
  post: 'Stelle',
  'account entry': 'Kontobuchung',
  baseline: 'Vergleichsrechnung',
  payment: 'Zahlung',
  'advance plan': 'Abschlagsplan',
  'change settlement': 'Ausgleich',
  'example facts': 'Beispieldaten',
  run: 'Abrechnungslauf',
  role: 'Rolle',
  user: 'Zugang',
  token: 'Token',
  password: 'Passwort',
  'sign-in': 'Anmeldung',
};

const english: AccessTexts = {
  signIn: 'Sign in',
  signInLead: 'Who prepares, approves or wants to see statements signs in.',
  name: 'Name',
  password: 'Password',
  signInElsewhere: 'Sign in with the office account',
  signInElsewhereHint: 'Signing out ends the session here only. Sign out of the office account where you have it.',
  signInHere: 'Or with a password of this place',
  signOut: 'Sign out',
  account: 'Account',
  accountOf: (name) => `Account ${name}`,
  changePassword: 'Change the password',
  mustChange: 'The one-time password is good for this sign-in only. Set a password of your own now.',
  presentPassword: 'Present password',
  newPassword: 'New password',
  repeatPassword: 'Repeat the new password',
  passwordHint: 'At least 12 characters. You sign in again afterwards.',
  passwordChanged: 'The password is changed. Sign in with it.',
  yourRoles: 'Your roles',
  noRoles: 'You have no role yet. Administrators give them.',
  roleIn: ({ role, cooperation, party }) =>
    `${english.roles[role]} in ${cooperation}${party === undefined ? '' : ` (${party})`}`,
  isAdministrator: 'Administrator',
  administration: 'Administration',
  users: 'Users',
  letIn: 'Let somebody in',
  letInHint: 'A one-time password is made and shown only now.',
  asAdministrator: 'may manage users and roles',
  oneTimePasswordOf: (name) => `One-time password for ${name}`,
  oneTimePasswordHint: 'Hand it over safely. It is not shown again.',
  shut: 'shut out',
  giveRole: 'Give a role',
  role: 'Role',
  roles: {
    finance: 'Finance (host)',
    approver: 'Approver',
    member: 'Finance (member)',
    council: 'Council',
    auditor: 'Auditor',
  },
  party: 'Member',
  partyHint: 'Its id, only with “Finance (member)”',
  cooperation: 'Cooperation',
  take: 'Take away',
  user: 'User',
  signInToWork: 'Periods are computed and issued by whoever has signed in with the role “Finance (host)”.',
  status: {
    preview: 'Preview',
    frozen: 'Frozen',
    approved: 'Approved',
    issued: 'Issued',
    corrected: 'Corrected',
  },
  statusHint: {
    preview: 'The run is computed anew whenever it is read.',
    frozen: 'What goes in and what comes out is fixed; a second person must approve it.',
    approved: 'A second person has checked the run; it can be issued.',
    issued: 'The statements have numbers and do not change any more.',
    corrected: 'Later statements correct these.',
  },
  nextStep: 'Next step',
  steps: { freeze: 'Freeze', approve: 'Approve', issue: 'Issue the statements' },
  stepHints: {
    freeze: 'Keeps what goes in and what comes out. Later facts no longer change this run.',
    approve: 'Confirms as a second person that statements are to go out like this.',
    issue: 'Gives every statement its number. Only a correction can change that.',
  },
  reason: 'Remark (optional)',
  reasonHint: 'Kept in the history.',
  issuedStatements: 'Issued statements',
  yourStatements: 'Your statements',
  noStatements: 'No statement has been issued yet.',
  number: 'Number',
  period: 'Period',
  tokens: 'Access for programs',
  tokensLead: 'A token lets a program work in your name: Authorization: Bearer ….',
  makeToken: 'Make a token',
  tokenFor: 'What for',
  lastDay: 'Last day',
  readsOnly: 'read only',
  all: 'everything you may do',
  rights: 'Extent',
  newToken: (name) => `Token “${name}”`,
  newTokenHint: 'Keep it. It is not shown again.',
  until: (day) => `until ${day}`,
  revoked: 'revoked',
  revoke: 'Revoke',
  issuedOn: 'Issued on',
  statementIssued: ({ number, status }) =>
    status === 'issued' ? `Statement no. ${number}.` : `Statement no. ${number}, corrected by a later one.`,
  history: 'History',
  historyLead: 'Who changed what, when and why? Every entry hangs on the one before it by a checksum.',
  chainHolds: (entries) => `The chain is unbroken: ${entries} entries.`,
  headOfChain: (hash) =>
    `Checksum of the last entry: ${hash}. Noted down elsewhere, it proves later that nothing was cut off.`,
  chainBroken: (sequence) => `The chain is broken: entry ${sequence} is no longer what was written.`,
  when: 'When',
  who: 'Who',
  what: 'What',
  why: 'Why',
  older: 'Go on',
  changeOf: ({ action, subject }) => `${subject} ${action}`,
};

export function accessTextsFor(language: Language): AccessTexts {
  return language === 'de' ? german : english;
}
