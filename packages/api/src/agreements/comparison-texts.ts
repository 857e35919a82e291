import type { Language } from '@umlage/core';

export type ComparisonTexts = {
  readonly title: (before: number, after: number) => string;
  readonly lead: (from: string, to: string) => string;
  readonly link: (before: number, after: number) => string;
  readonly findings: string;
  readonly clauses: string;
  readonly provisions: string;
  readonly provisionsLead: string;
  readonly nothing: string;
  readonly marks: string;
  readonly onClauses: (numbers: string) => string;
  readonly inEuro: string;
  readonly euroLead: (period: string, knownOn: string) => string;
  readonly noYear: string;
  readonly impossible: (version: number) => string;
  readonly member: string;
  readonly version: (number: number) => string;
  readonly difference: string;
  readonly percent: string;
  readonly total: string;
  readonly newcomers: (names: string) => string;
  readonly otherYear: string;
  readonly firstDay: string;
  readonly lastDay: string;
  readonly compute: string;
};

const de: ComparisonTexts = {
  title: (before, after) => `Fassung ${before} und Fassung ${after} im Vergleich`,
  lead: (from, to) => `Fassung ab ${from} und Fassung ab ${to}, Klausel für Klausel und in Euro je Mitglied.`,
  link: (before, after) => `Fassung ${before} mit Fassung ${after} vergleichen`,
  findings: 'Zu beachten',
  clauses: 'Klauseln',
  provisions: 'Regelungen',
  provisionsLead: 'Was sich an den Regeln ändert, nach denen gerechnet wird, und an allem, was sonst vereinbart ist.',
  nothing: 'Hier unterscheiden sie sich nicht.',
  marks: 'Gestrichen ist, was wegfällt; unterstrichen, was neu ist.',
  onClauses: (numbers) => `Steht in ${numbers}.`,
  inEuro: 'In Euro je Mitglied',
  euroLead: (period, knownOn) =>
    `Dieselben Kosten (${period}, Stand der Daten ${knownOn}), einmal nach jeder Fassung, als hätte sie die ganze Zeit gegolten.`,
  noYear: 'Es gibt noch kein Jahr mit Kosten, an dem sich die Fassungen in Euro vergleichen ließen.',
  impossible: (version) => `Nach Fassung ${version} lässt sich dieser Zeitraum nicht rechnen`,
  member: 'Mitglied',
  version: (number) => `Fassung ${number}`,
  difference: 'Unterschied',
  percent: 'Unterschied in %',
  total: 'Zusammen',
  newcomers: (names) =>
    `Erst nach der späteren Fassung Vertragspartei: ${names}. Von einer Teilnahme in diesem Zeitraum ist nichts bekannt; ein Anteil wird nicht erfunden.`,
  otherYear: 'An einem anderen Zeitraum vergleichen',
  firstDay: 'Erster Tag',
  lastDay: 'Letzter Tag',
  compute: 'Vergleichen',
};

const en: ComparisonTexts = {
  title: (before, after) => `Version ${before} compared with version ${after}`,
  lead: (from, to) =>
    `The version in force from ${from} beside the one from ${to}: clause by clause, and in euro per member.`,
  link: (before, after) => `Compare version ${before} with version ${after}`,
  findings: 'To be noted',
  clauses: 'Clauses',
  provisions: 'Provisions',
  provisionsLead: 'What changes in the terms by which shares are computed, and in everything else that was agreed.',
  nothing: 'There is no difference here.',
  marks: 'What is dropped is struck through; what is new is underlined.',
  onClauses: (numbers) => `See ${numbers}.`,
  inEuro: 'In euro per member',
  euroLead: (period, knownOn) =>
    `The same cost (${period}, as known on ${knownOn}), shared once under each version as if it had been in force throughout.`,
  noYear: 'There is no year with cost yet for which the versions could be compared in euro.',
  impossible: (version) => `This period cannot be computed under version ${version}`,
  member: 'Member',
  version: (number) => `Version ${number}`,
  difference: 'Difference',
  percent: 'Difference in %',
  total: 'Together',
  newcomers: (names) =>
    `Party to the later version only: ${names}. Nothing is known of their taking part in this period, and no share is made up.`,
  otherYear: 'Compare for another period',
  firstDay: 'First day',
  lastDay: 'Last day',
  compute: 'Compare',
};

export function comparisonTextsFor(language: Language): ComparisonTexts {
  return { de, en }[language];
}
