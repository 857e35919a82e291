import type { Language } from '@umlage/core';

export type DeadlineTexts = {
  readonly link: string;
  readonly title: string;
  readonly lead: (from: string, last: string) => string;
  readonly none: string;
  readonly day: string;
  readonly what: string;
  readonly clause: string;
  readonly moved: (agreed: string) => string;
  readonly notice: (last: string) => string;
  readonly end: string;
  readonly leaving: (of: { party: string; notice: string; asked: string | undefined }) => string;
  readonly renewal: (last: string) => string;
  readonly statements: (from: string, last: string) => string;
  readonly calendar: (name: string) => string;
  readonly asCalendar: string;
  readonly subscribe: string;
  readonly advance: (part: number, of: number, year: string) => string;
};

const de: DeadlineTexts = {
  link: 'Was ist in den nächsten 90 Tagen zu tun?',
  title: 'Was ist in den nächsten 90 Tagen zu tun?',
  lead: (from, last) => `Fristen und Termine der Vereinbarung vom ${from} bis ${last}.`,
  none: 'Die Vereinbarung nennt für diese Tage nichts.',
  day: 'Tag',
  what: 'Was',
  clause: 'Klausel',
  moved: (agreed) => `vereinbart ist der ${agreed}, der kein Werktag nach § 193 BGB ist`,
  notice: (last) => `Letzter Tag, an dem eine Kündigung zum ${last} zugehen kann`,
  end: 'Letzter Tag der Vereinbarung',
  leaving: ({ party, notice, asked }) =>
    `Letzter Tag mit ${party} nach der Kündigung vom ${notice}${asked === undefined ? '' : ` (gekündigt ist zum ${asked}; dazu wirkt die Kündigung nicht)`}`,
  renewal: (last) => `Die Vereinbarung verlängert sich bis ${last}, wenn nicht gekündigt wurde`,
  statements: (from, last) => `Die Abrechnungen vom ${from} bis ${last} sind versandt`,
  calendar: (name) => `${name}: Fristen und Termine`,
  asCalendar: 'Als Kalender (iCalendar), ein Jahr zurück und drei voraus',
  subscribe:
    'Ein Kalenderprogramm, das diese Adresse abonniert, fragt nach Name und Passwort: Der Name ist beliebig, das Passwort ein Token, das nur Vereinbarungen liest (unter „Konto“). Es wird nur bei https verschlüsselt gesendet.',
  advance: (part, of, year) => `Abschlag ${part} von ${of} für das Jahr ab ${year}`,
};

const en: DeadlineTexts = {
  link: 'What is to be done in the next 90 days?',
  title: 'What is to be done in the next 90 days?',
  lead: (from, last) => `Deadlines of the agreement from ${from} to ${last}.`,
  none: 'The agreement names nothing for these days.',
  day: 'Day',
  what: 'What',
  clause: 'Clause',
  moved: (agreed) => `agreed is ${agreed}, no working day by § 193 BGB`,
  notice: (last) => `Last day on which a notice to end on ${last} can be received`,
  end: 'Last day of the agreement',
  leaving: ({ party, notice, asked }) =>
    `Last day with ${party} after its notice of ${notice}${asked === undefined ? '' : ` (given to end on ${asked}, for which it does not count)`}`,
  renewal: (last) => `The agreement is renewed until ${last} unless notice was given`,
  statements: (from, last) => `Statements from ${from} to ${last} have been sent`,
  calendar: (name) => `${name}: deadlines`,
  asCalendar: 'As a calendar (iCalendar), a year back and three ahead',
  subscribe:
    'A calendar program that subscribes to this address asks for a name and a password: any name will do, the password is a token that reads agreements only (see your account). Only https sends it encrypted.',
  advance: (part, of, year) => `Advance ${part} of ${of} for the year from ${year}`,
};

export function deadlineTextsFor(language: Language): DeadlineTexts {
  return { de, en }[language];
}
