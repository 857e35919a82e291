import type { AdvanceBasis, Language, OpenItem } from '@umlage/core';

type State = OpenItem['advances']['instalments'][number]['state'];
type Becomes = NonNullable<NonNullable<OpenItem['balance']>['becomes']>;

export type AdvanceTexts = {
  readonly link: string;
  readonly title: string;
  readonly lead: (day: string) => string;
  readonly agreed: string;
  readonly agreedBalance: string;
  readonly nothingAgreed: string;
  readonly none: string;
  readonly howToRecord: string;
  readonly apiReference: string;
  readonly warnings: string;
  readonly ofPeriod: (period: string) => string;
  readonly overview: string;
  readonly basis: string;
  readonly bases: Record<AdvanceBasis, string>;
  readonly atNeed: string;
  readonly provisional: string;
  readonly partOf: (percent: string, base: string) => string;
  readonly since: (day: string) => string;
  readonly asked: string;
  readonly paid: string;
  readonly open: string;
  readonly ofThatOverdue: string;
  readonly schedule: string;
  readonly due: string;
  readonly amount: string;
  readonly credit: string;
  readonly payable: string;
  readonly state: string;
  readonly isSetOff: string;
  readonly states: Record<State, string>;
  readonly settlements: string;
  readonly settlementsLead: string;
  readonly statement: string;
  readonly balance: string;
  readonly setOff: string;
  readonly advancesLeft: string;
  readonly becomes: string;
  readonly whatBecomes: (becomes: Becomes | undefined, due: string | undefined, isOverdue: boolean) => string;
  readonly payments: string;
  readonly day: string;
  readonly kind: string;
  readonly kinds: { readonly advance: string; readonly balance: string };
  readonly source: string;
  readonly late: string;
  readonly lateLead: (day: string) => string;
  readonly lateAgreed: string;
  readonly lateNotAgreed: string;
  readonly noneLate: string;
  readonly lateTotal: string;
};

const de: AdvanceTexts = {
  link: 'Abschläge, Zahlungen und offene Posten',
  title: 'Abschläge',
  lead: (day) => `Was angefordert, gezahlt und noch offen ist, am ${day}.`,
  agreed: 'Vereinbart sind Abschläge',
  agreedBalance: 'Der Saldo einer Abrechnung ist',
  nothingAgreed: 'Die Vereinbarung sagt nichts über Abschläge.',
  none: 'Es sind keine Abschläge geplant und keine Zahlungen erfasst.',
  howToRecord: 'Abschläge werden über die Schnittstelle geplant und Zahlungen über sie erfasst:',
  apiReference: 'Beschreibung der Schnittstelle',
  warnings: 'Bitte prüfen',
  ofPeriod: (period) => `Abschläge für ${period}`,
  overview: 'Übersicht',
  basis: 'Grundlage',
  bases: { budget: 'Haushaltsplan', lastSettlement: 'letzte Abrechnung', lastAdvances: 'Abschläge des Vorjahres' },
  atNeed: 'nach Bedarf angefordert',
  provisional: 'vorläufig',
  partOf: (percent, base) => `${percent} von ${base}`,
  since: (day) => `ab ${day}`,
  asked: 'Angefordert',
  paid: 'Gezahlt',
  open: 'Offen',
  ofThatOverdue: 'davon überfällig',
  schedule: 'Zahlungsplan',
  due: 'Fällig',
  amount: 'Abschlag',
  credit: 'Guthaben verrechnet',
  payable: 'Zu zahlen',
  state: 'Stand',
  isSetOff: 'verrechnet',
  states: { paid: 'gezahlt', open: 'offen', overdue: 'überfällig', settled: 'abgerechnet' },
  settlements: 'Abrechnung',
  settlementsLead: 'Ein Saldo über null wird nachgefordert, einer unter null ist ein Guthaben.',
  statement: 'Abrechnung',
  balance: 'Saldo',
  setOff: 'Mit Abschlägen verrechnet',
  advancesLeft: 'Später gezahlte Abschläge',
  becomes: 'Was geschieht',
  whatBecomes: (becomes, due, isOverdue) => {
    if (becomes === undefined) return 'ausgeglichen';
    if (becomes === 'refunded') return 'wird erstattet';
    if (becomes === 'setOff') return 'wird mit den nächsten Abschlägen verrechnet';
    return due === undefined ? 'wird nachgefordert' : `${isOverdue ? 'überfällig, ' : ''}fällig am ${due}`;
  },
  payments: 'Zahlungen',
  day: 'Tag',
  kind: 'Art',
  kinds: { advance: 'Abschlag', balance: 'auf den Saldo' },
  source: 'Beleg',
  late: 'Verspätete Zahlungen',
  lateLead: (day) =>
    `Was zu spät oder noch nicht gezahlt ist und was dafür bis zum ${day} verlangt werden kann. Nichts davon ist gebucht oder angefordert.`,
  lateAgreed: 'Für verspätete Zahlungen sind vereinbart:',
  lateNotAgreed:
    'Die Vereinbarung nennt weder Verzugszinsen noch Säumniszuschläge; für verspätete Zahlungen wird nichts verlangt.',
  noneLate: 'Bisher ist nichts zu spät.',
  lateTotal: 'Summe',
};

const en: AdvanceTexts = {
  link: 'Advances, payments and open items',
  title: 'Advances',
  lead: (day) => `What was asked for, paid and is still open, on ${day}.`,
  agreed: 'Agreed are advances',
  agreedBalance: 'The balance of a statement is',
  nothingAgreed: 'The agreement says nothing about advances.',
  none: 'No advances are planned, and no payments are recorded.',
  howToRecord: 'Advances are planned, and payments recorded, through the API:',
  apiReference: 'Description of the API',
  warnings: 'Please check',
  ofPeriod: (period) => `Advances for ${period}`,
  overview: 'Overview',
  basis: 'Basis',
  bases: { budget: 'budget', lastSettlement: 'last settlement', lastAdvances: 'advances of the year before' },
  atNeed: 'asked for at need',
  provisional: 'provisional',
  partOf: (percent, base) => `${percent} of ${base}`,
  since: (day) => `from ${day}`,
  asked: 'Asked for',
  paid: 'Paid',
  open: 'Open',
  ofThatOverdue: 'of that overdue',
  schedule: 'Schedule',
  due: 'Due',
  amount: 'Advance',
  credit: 'Credit set off',
  payable: 'Payable',
  state: 'State',
  isSetOff: 'set off',
  states: { paid: 'paid', open: 'open', overdue: 'overdue', settled: 'settled' },
  settlements: 'Settlement',
  settlementsLead: 'A balance above zero is claimed, one below zero is a credit.',
  statement: 'Statement',
  balance: 'Balance',
  setOff: 'Set against advances',
  advancesLeft: 'Advances paid later',
  becomes: 'What happens',
  whatBecomes: (becomes, due, isOverdue) => {
    if (becomes === undefined) return 'settled';
    if (becomes === 'refunded') return 'is paid back';
    if (becomes === 'setOff') return 'is set against the next advances';
    return due === undefined ? 'is claimed' : `${isOverdue ? 'overdue, ' : ''}due on ${due}`;
  },
  payments: 'Payments',
  day: 'Day',
  kind: 'Kind',
  kinds: { advance: 'advance', balance: 'on the balance' },
  source: 'Source',
  late: 'Late payments',
  lateLead: (day) =>
    `What was paid late or is not paid yet, and what can be claimed for it up to ${day}. Nothing of it is booked or asked for.`,
  lateAgreed: 'Agreed for late payments:',
  lateNotAgreed:
    'The agreement names neither interest on arrears nor late surcharges; for late payments nothing is claimed.',
  noneLate: 'Nothing is late so far.',
  lateTotal: 'Total',
};

export function advanceTextsFor(language: Language): AdvanceTexts {
  return { de, en }[language];
}
