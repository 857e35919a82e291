import type { Language } from '@umlage/core';

/** What the page of a version says. */
export type VersionTexts = {
  readonly title: (number: number) => string;
  readonly link: (number: number) => string;
  readonly inForce: (from: string, last: string | undefined) => string;
  readonly versions: string;
  readonly version: string;
  readonly validity: string;
  readonly phase: string;
  readonly status: string;
  readonly stage: (stage: string) => string;
  readonly lacking: string;
  readonly neverRecorded: string;
  readonly nothingLacks: string;
  readonly party: string;
  readonly council: string;
  readonly signature: string;
  readonly signatories: string;
  readonly steps: string;
  readonly day: string;
  readonly what: string;
  readonly document: string;
  readonly noSteps: string;
  readonly open: string;
  readonly notNeeded: string;
  readonly endsOn: (last: string) => string;
  readonly withdrawn: string;
  readonly hash: (hash: string) => string;
  readonly agreementDocument: string;
  readonly parties: string;
  readonly officialKey: string;
  readonly roles: string;
  readonly role: Readonly<Record<string, string>>;
  readonly reach: string;
  readonly leitwegId: (id: string) => string;
  readonly vatId: (id: string) => string;
  readonly taxNumber: (number: string) => string;
  readonly iban: (iban: string, bic: string | undefined) => string;
  readonly succeeded: (party: string, day: string) => string;
  readonly services: string;
  readonly service: string;
  readonly mandatory: string;
  readonly optional: string;
  readonly kind: string;
  readonly takenBy: string;
  readonly noServices: string;
  readonly since: (party: string, day: string) => string;
  readonly between: (party: string, days: string) => string;
  readonly clauses: string;
  readonly clausesLead: string;
  readonly standsFor: string;
  readonly textAlone: string;
  readonly clause: string;
  readonly text: string;
};

const de: VersionTexts = {
  title: (number) => `Fassung ${number}`,
  link: (number) => `Fassung ${number} im Einzelnen: Stand, Parteien, Leistungen, Klauseln`,
  inForce: (from, last) => (last === undefined ? `Gilt ab ${from}` : `Gilt vom ${from} bis ${last}`),
  versions: 'Alle Fassungen',
  version: 'Fassung',
  validity: 'Geltung',
  phase: 'Phase',
  status: 'Stand',
  stage: (stage) => `Stand: ${stage}`,
  lacking: 'Es fehlt noch',
  neverRecorded: 'Nicht erfasst wurde',
  nothingLacks: 'Alle nötigen Schritte sind erfasst.',
  party: 'Vertragspartei',
  council: 'Beschluss der Vertretung',
  signature: 'Unterschrift',
  signatories: 'Wer unterschreibt',
  steps: 'Schritte und Dokumente',
  day: 'Tag',
  what: 'Was',
  document: 'Dokument',
  noSteps: 'Noch ist kein Schritt erfasst.',
  open: 'fehlt',
  notNeeded: 'nicht verlangt',
  endsOn: (last) => `zum ${last}`,
  withdrawn: 'zurückgenommen, zählt nicht',
  hash: (hash) => `SHA-256 ${hash}`,
  agreementDocument: 'Die Fassung als Dokument (JSON)',
  parties: 'Vertragsparteien',
  officialKey: 'Schlüssel (AGS)',
  roles: 'Rolle',
  role: { host: 'Träger', member: 'Mitglied' },
  reach: 'Stellen, Rechnung, Konto',
  leitwegId: (id) => `Leitweg-ID ${id}`,
  vatId: (id) => `USt-IdNr. ${id}`,
  taxNumber: (number) => `Steuernummer ${number}`,
  iban: (iban, bic) => `IBAN ${iban}${bic === undefined ? '' : `, BIC ${bic}`}`,
  succeeded: (party, day) => `Rechtsnachfolge: ${party} ab ${day}`,
  services: 'Leistungsverzeichnis',
  service: 'Leistung',
  mandatory: 'für alle verpflichtend',
  optional: 'freiwillig',
  kind: 'Art',
  takenBy: 'Nimmt teil',
  noServices: 'Die Vereinbarung führt keine Leistungen auf.',
  since: (party, day) => `${party} seit ${day}`,
  between: (party, days) => `${party} (${days})`,
  clauses: 'Klauseln und wofür sie stehen',
  clausesLead: 'Zu jeder Klausel, was mit ihr gerechnet oder überwacht wird: Regel, Preis, Termin, Frist.',
  standsFor: 'Steht für',
  textAlone: 'nur Text: damit wird nichts gerechnet',
  clause: 'Klausel',
  text: 'Text',
};

const en: VersionTexts = {
  title: (number) => `Version ${number}`,
  link: (number) => `Version ${number} in full: status, parties, services, clauses`,
  inForce: (from, last) => (last === undefined ? `In force from ${from}` : `In force from ${from} to ${last}`),
  versions: 'All versions',
  version: 'Version',
  validity: 'In force',
  phase: 'Phase',
  status: 'Status',
  stage: (stage) => `Status: ${stage}`,
  lacking: 'Still lacking',
  neverRecorded: 'Never recorded',
  nothingLacks: 'All steps it needs are recorded.',
  party: 'Party',
  council: 'Decision of the council',
  signature: 'Signature',
  signatories: 'Who signs',
  steps: 'Steps and documents',
  day: 'Day',
  what: 'What',
  document: 'Document',
  noSteps: 'No step is recorded yet.',
  open: 'lacking',
  notNeeded: 'not asked for',
  endsOn: (last) => `to ${last}`,
  withdrawn: 'withdrawn, does not count',
  hash: (hash) => `SHA-256 ${hash}`,
  agreementDocument: 'The version as a document (JSON)',
  parties: 'Parties',
  officialKey: 'Official key (AGS)',
  roles: 'Role',
  role: { host: 'Host', member: 'Member' },
  reach: 'Offices, invoices, account',
  leitwegId: (id) => `Leitweg-ID ${id}`,
  vatId: (id) => `VAT ID ${id}`,
  taxNumber: (number) => `Tax number ${number}`,
  iban: (iban, bic) => `IBAN ${iban}${bic === undefined ? '' : `, BIC ${bic}`}`,
  succeeded: (party, day) => `Succeeded by ${party} from ${day}`,
  services: 'Service catalogue',
  service: 'Service',
  mandatory: 'mandatory for all',
  optional: 'optional',
  kind: 'Kind',
  takenBy: 'Taken by',
  noServices: 'The agreement lists no services.',
  since: (party, day) => `${party} since ${day}`,
  between: (party, days) => `${party} (${days})`,
  clauses: 'Clauses and what they stand for',
  clausesLead: 'For each clause what is computed or watched by it: a rule, a price, a schedule, a deadline.',
  standsFor: 'Stands for',
  textAlone: 'text alone: nothing is computed by it',
  clause: 'Clause',
  text: 'Text',
};

export function versionTextsFor(language: Language): VersionTexts {
  return { de, en }[language];
}
