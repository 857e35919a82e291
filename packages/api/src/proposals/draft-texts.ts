import type { Language } from '@umlage/core';

export type DraftTexts = {
  readonly link: string;
  readonly title: string;
  readonly lead: (number: number) => string;
  readonly name: string;
  readonly nameHint: string;
  readonly reason: string;
  readonly reasonHint: string;
  readonly by: string;
  readonly byHint: string;
  readonly firstDay: string;
  readonly firstDayHint: (number: number) => string;
  readonly phase: string;
  readonly phaseHint: string;
  readonly clauses: string;
  readonly clausesLead: string;
  readonly newClause: string;
  readonly newClauseId: string;
  readonly newClauseIdHint: string;
  readonly newClauseNumber: string;
  readonly newClauseText: string;
  readonly computed: string;
  readonly computedLead: string;
  readonly absent: string;
  readonly structured: (part: string) => string;
  readonly parts: Readonly<Record<string, string>>;
  readonly whole: string;
  readonly file: string;
  readonly fileHint: (number: number) => string;
  readonly submit: string;
  readonly unreadable: (part: string, place: { readonly line: string; readonly column: string } | undefined) => string;
};

const de: DraftTexts = {
  link: 'Änderung vorschlagen',
  title: 'Änderung der Vereinbarung vorschlagen',
  lead: (number) =>
    `Ausgegangen wird von Fassung ${number}: Überschreiben Sie, was sich ändern soll; alles andere bleibt. Gerechnet wird nach dem Vorschlag erst, wenn er angenommen ist, und wie er sich auswirkt, zeigt seine Seite in Worten und in Euro.`,
  name: 'Worum geht es?',
  nameHint: 'In einer Zeile, etwa „Schlüssel nach Arbeitsplätzen“',
  reason: 'Was sich ändern soll, und warum',
  reasonHint: 'Für alle, die darüber beraten',
  by: 'Vorgeschlagen von',
  byHint: 'Etwa „Arbeitskreis IT“',
  firstDay: 'Soll gelten ab',
  firstDayHint: (number) => `Erster Tag von Fassung ${number}`,
  phase: 'Phase',
  phaseHint: 'Freiwillig: was mit der Fassung beginnt',
  clauses: 'Klauseln',
  clausesLead: 'Der Wortlaut. Eine Klausel, deren Feld leer ist, entfällt.',
  newClause: 'Neue Klausel',
  newClauseId: 'Kennung',
  newClauseIdHint: 'Kleinbuchstaben, Ziffern und Bindestriche; unter ihr nennen Regeln die Klausel',
  newClauseNumber: 'Nummer, etwa „§ 4 Abs. 3“',
  newClauseText: 'Wortlaut der neuen Klausel',
  computed: 'Wonach gerechnet wird',
  computedLead:
    'Jeder Teil der Fassung, wie er aufgezeichnet ist (JSON). Fehler werden mit Teil und Stelle genannt; was Sie geschrieben haben, bleibt dabei stehen.',
  absent: 'Was die Fassung bisher nicht regelt',
  structured: (part) => `${part} (JSON)`,
  parts: {
    title: 'Titel',
    legalBasis: 'Rechtsgrundlage',
    notice: 'Hinweis, der bei allen Beträgen steht',
    yearStarts: 'Beginn des Jahres (MM-TT)',
    sources: 'Quellen',
    parties: 'Vertragsparteien',
    accounts: 'Konten',
    figures: 'Schlüsselzahlen',
    services: 'Leistungsverzeichnis',
    costTypes: 'Kostenarten',
    assets: 'Anlagen',
    staff: 'Personal',
    rates: 'Preise',
    tariffs: 'Preisverzeichnisse',
    stages: 'Stufen der Umlage',
    pools: 'Kostenblöcke und Verteilungsregeln',
    limits: 'Grenzen über alle Kostenblöcke',
    rounding: 'Rundung',
    time: 'Teile eines Jahres',
    term: 'Laufzeit und Kündigung',
    duties: 'Pflichten und Termine',
    advances: 'Abschläge',
    settlement: 'Abrechnung',
    taxes: 'Steuern',
    late: 'Verzug',
    accession: 'Beitritt',
    withdrawal: 'Austritt',
    dissolution: 'Auflösung',
  },
  whole: 'Oder die ganze Fassung als Datei',
  file: 'Fassung als Dokument (JSON)',
  fileHint: (number) =>
    `Mit der Nummer ${number}. Ist eine Datei gewählt, gilt sie statt der Felder ab „Soll gelten ab“`,
  submit: 'Vorschlag machen',
  unreadable: (part, place) => `„${part}“${place === undefined ? '' : `, Zeile ${place.line}, Spalte ${place.column}`}`,
};

const en: DraftTexts = {
  link: 'Propose a change',
  title: 'Propose a change of the agreement',
  lead: (number) =>
    `This starts from version ${number}: write over what is to change; everything else stays. Nobody computes by a proposal until it is adopted, and its page shows in words and in euro what it does.`,
  name: 'What is it about?',
  nameHint: 'In one line, such as “Share by workplaces”',
  reason: 'What is to change, and why',
  reasonHint: 'For everyone who discusses it',
  by: 'Proposed by',
  byHint: 'Such as “IT working group”',
  firstDay: 'To be in force from',
  firstDayHint: (number) => `First day of version ${number}`,
  phase: 'Phase',
  phaseHint: 'Optional: what begins with the version',
  clauses: 'Clauses',
  clausesLead: 'The wording. A clause whose field is empty is dropped.',
  newClause: 'New clause',
  newClauseId: 'Id',
  newClauseIdHint: 'Lower-case letters, digits and hyphens; rules cite the clause by it',
  newClauseNumber: 'Number, such as “§ 4 (3)”',
  newClauseText: 'Wording of the new clause',
  computed: 'What is computed by',
  computedLead:
    'Each part of the version as it is recorded (JSON). Faults are told with part and place, and what you wrote stays.',
  absent: 'What the version has no terms for yet',
  structured: (part) => `${part} (JSON)`,
  parts: {
    title: 'Title',
    legalBasis: 'Legal basis',
    notice: 'Remark shown with all amounts',
    yearStarts: 'Beginning of the year (MM-DD)',
    sources: 'Sources',
    parties: 'Parties',
    accounts: 'Accounts',
    figures: 'Key figures',
    services: 'Service catalogue',
    costTypes: 'Cost types',
    assets: 'Assets',
    staff: 'Staff',
    rates: 'Rates',
    tariffs: 'Tariffs',
    stages: 'Stages',
    pools: 'Pools and their rules',
    limits: 'Limits over all pools',
    rounding: 'Rounding',
    time: 'Parts of a year',
    term: 'Term and notice',
    duties: 'Duties and their days',
    advances: 'Advances',
    settlement: 'Settlement',
    taxes: 'Taxes',
    late: 'Late payment',
    accession: 'Accession',
    withdrawal: 'Withdrawal',
    dissolution: 'Dissolution',
  },
  whole: 'Or the whole version as a file',
  file: 'Version as a document (JSON)',
  fileHint: (number) =>
    `With the number ${number}. A file that is chosen counts instead of the fields from “To be in force from” on`,
  submit: 'Make the proposal',
  unreadable: (part, place) => `“${part}”${place === undefined ? '' : `, line ${place.line}, column ${place.column}`}`,
};

export function draftTextsFor(language: Language): DraftTexts {
  return { de, en }[language];
}
