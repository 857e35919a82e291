import type { Language } from '@umlage/core';

export type DocumentTexts = {
  readonly title: string;
  readonly lead: string;
  readonly none: string;
  readonly name: string;
  readonly keptOn: string;
  readonly size: string;
  readonly hash: string;
  readonly bytes: (size: string) => string;
  readonly kept: (name: string) => string;
  readonly keptNext: string;
  readonly formTitle: string;
  readonly file: string;
  readonly fileHint: string;
  readonly expected: string;
  readonly expectedHint: string;
  readonly submit: string;
};

const de: DocumentTexts = {
  title: 'Dokumente der Kooperation',
  lead: 'Abgelegt, wie sie gesendet wurden, mit ihrer Prüfsumme. Sie wird bei jedem Lesen geprüft; geändert oder gelöscht wird keines.',
  none: 'Noch ist kein Dokument abgelegt.',
  name: 'Datei',
  keptOn: 'Abgelegt am',
  size: 'Größe',
  hash: 'SHA-256',
  bytes: (size) => `${size} Byte`,
  kept: (name) => `„${name}“ ist abgelegt`,
  keptNext: 'Sie können es nun bei dem Schritt als Beleg wählen, den es nachweist.',
  formTitle: 'Dokument ablegen',
  file: 'Datei',
  fileHint: 'Höchstens 3 MB',
  expected: 'Erwartete SHA-256',
  expectedHint: 'Freiwillig: 64 Zeichen aus 0–9 und a–f. Weicht sie ab, wird nichts abgelegt',
  submit: 'Dokument ablegen',
};

const en: DocumentTexts = {
  title: 'Documents of the cooperation',
  lead: 'Kept as they were sent, each with its hash, which is checked whenever it is read; none is changed or removed.',
  none: 'No document is kept yet.',
  name: 'File',
  keptOn: 'Kept on',
  size: 'Size',
  hash: 'SHA-256',
  bytes: (size) => `${size} bytes`,
  kept: (name) => `“${name}” is kept`,
  keptNext: 'You can now choose it as proof of the step it stands for.',
  formTitle: 'Keep a document',
  file: 'File',
  fileHint: 'At most 3 MB',
  expected: 'Expected SHA-256',
  expectedHint: 'Optional: 64 characters of 0–9 and a–f. If the file has another one, nothing is kept',
  submit: 'Keep the document',
};

export function documentTextsFor(language: Language): DocumentTexts {
  return { de, en }[language];
}
