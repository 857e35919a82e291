import type { Language } from '@umlage/core';
import type { FoundThing, Refusal, RefusalCode, RefusalFacts } from './refusal.ts';

type Texts = {
  readonly [Code in RefusalCode]: (facts: RefusalFacts[Code]) => { readonly title: string; readonly detail: string };
};

const thingsInGerman: Record<FoundThing, string> = {
  cooperation: 'Kooperation',
  agreement: 'Fassung der Vereinbarung',
  participation: 'Teilnahme',
  figure: 'Schlüsselzahl',
  'cost item': 'Kostenposition',
  'contract price': 'Vertragspreis',
  asset: 'Anlage',
  post: 'Stelle',
  'account entry': 'Kontobuchung',
  baseline: 'Vergleichsrechnung',
  run: 'Abrechnungslauf',
  statement: 'Abrechnung',
};

const german: Texts = {
  'json-unreadable': () => ({ title: 'JSON nicht lesbar', detail: 'Der Inhalt der Anfrage ist kein gültiges JSON.' }),
  'form-unreadable': () => ({
    title: 'Formular nicht lesbar',
    detail: 'Bitte füllen Sie das Formular noch einmal aus.',
  }),
  'content-unsupported': ({ received }) => ({
    title: 'Inhaltsart nicht unterstützt',
    detail: `Erwartet wird application/json, gesendet wurde ${received}.`,
  }),
  'body-too-large': ({ maximumBytes }) => ({
    title: 'Anfrage zu groß',
    detail: `Eine Anfrage darf höchstens ${maximumBytes} Byte umfassen. Teilen Sie sie auf.`,
  }),
  'address-unknown': ({ address }) => ({
    title: 'Adresse unbekannt',
    detail: `Unter ${address} gibt es nichts. Alle Adressen stehen unter /docs.`,
  }),
  'not-found': ({ what, id }) => ({
    title: 'Nicht gefunden',
    detail: `${thingsInGerman[what]} „${id}“ gibt es hier nicht.`,
  }),
  'input-invalid': () => ({
    title: 'Angaben fehlerhaft',
    detail: 'Nichts wurde gespeichert. Zu jedem Fehler stehen Ort und Abhilfe dabei.',
  }),
  'exists-already': ({ what, id }) => ({
    title: 'Gibt es schon',
    detail: `${thingsInGerman[what]} „${id}“ gibt es schon; sie wird nicht überschrieben.`,
  }),
  'versions-overlap': ({ from }) => ({
    title: 'Fassungen überschneiden sich',
    detail: `Ab ${from} gilt schon eine andere Fassung. Beenden Sie diese oder ändern Sie den Beginn.`,
  }),
  'cooperation-differs': ({ expected, received }) => ({
    title: 'Andere Kooperation',
    detail: `Das Dokument nennt die Kooperation „${received}“, die Adresse „${expected}“.`,
  }),
  'run-blocked': () => ({
    title: 'Abrechnung noch nicht möglich',
    detail: 'Es fehlen Angaben. Eine Abrechnung, der ein Kostenblock fehlt, wäre falsch.',
  }),
  'text-unprintable': ({ reason }) => ({
    title: 'Zeichen nicht druckbar',
    detail: `Ein Text enthält Zeichen, die der Schrift des Dokuments fehlen: ${reason}. Berichtigen Sie den Text.`,
  }),
  'origin-foreign': () => ({
    title: 'Fremde Herkunft',
    detail: 'Das Formular kam von einer anderen Website und wurde nicht ausgeführt.',
  }),
  'failed-inside': () => ({
    title: 'Interner Fehler',
    detail: 'Das liegt an uns, nicht an der Anfrage. Nichts wurde gespeichert; das Protokoll nennt den Fehler.',
  }),
};

const english: Texts = {
  'json-unreadable': () => ({ title: 'JSON unreadable', detail: 'The body of the request is not valid JSON.' }),
  'form-unreadable': () => ({ title: 'Form unreadable', detail: 'Please fill in the form again.' }),
  'content-unsupported': ({ received }) => ({
    title: 'Content type unsupported',
    detail: `Expected is application/json, sent was ${received}.`,
  }),
  'body-too-large': ({ maximumBytes }) => ({
    title: 'Request too large',
    detail: `A request may have at most ${maximumBytes} bytes. Split it.`,
  }),
  'address-unknown': ({ address }) => ({
    title: 'Address unknown',
    detail: `There is nothing at ${address}. All addresses are listed at /docs.`,
  }),
  'not-found': ({ what, id }) => ({ title: 'Not found', detail: `There is no ${what} “${id}” here.` }),
  'input-invalid': () => ({
    title: 'Input invalid',
    detail: 'Nothing was stored. Each fault is told with its place and remedy.',
  }),
  'exists-already': ({ what, id }) => ({
    title: 'Exists already',
    detail: `There is a ${what} “${id}” already; it is not overwritten.`,
  }),
  'versions-overlap': ({ from }) => ({
    title: 'Versions overlap',
    detail: `Another version is in force from ${from}. End it, or change the beginning.`,
  }),
  'cooperation-differs': ({ expected, received }) => ({
    title: 'Another cooperation',
    detail: `The document names the cooperation “${received}”, the address “${expected}”.`,
  }),
  'run-blocked': () => ({
    title: 'No statement yet',
    detail: 'Facts are missing. A statement that lacks a pool would be wrong.',
  }),
  'text-unprintable': ({ reason }) => ({
    title: 'Characters cannot be printed',
    detail: `A text has characters that the font of the document lacks: ${reason}. Correct the text.`,
  }),
  'origin-foreign': () => ({
    title: 'Foreign origin',
    detail: 'The form came from another website and was not carried out.',
  }),
  'failed-inside': () => ({
    title: 'Internal error',
    detail: 'This is our fault, not the request’s. Nothing was stored; the log names the error.',
  }),
};

const texts: Record<Language, Texts> = { de: german, en: english };

export function describeRefusal(
  refusal: Refusal,
  language: Language,
): { readonly title: string; readonly detail: string } {
  // Each code is paired with a function of its own facts; the compiler cannot follow the pairing.
  const describe = texts[language][refusal.code] as (facts: Refusal['facts']) => ReturnType<typeof describeRefusal>;
  return describe(refusal.facts);
}
