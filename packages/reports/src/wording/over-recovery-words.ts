import type { Language } from '@umlage/core';

/** What heads the columns of over-recovery in a spreadsheet. */
export type OverRecoveryColumns = {
  readonly year: string;
  readonly what: string;
  readonly pool: string;
  readonly charges: string;
  readonly account: string;
  readonly name: string;
  readonly cost: string;
  readonly madeUp: string;
  readonly levied: string;
  readonly toAccounts: string;
  readonly rounding: string;
  readonly charged: string;
  readonly overRecovery: string;
  readonly toParties: string;
  readonly toHost: string;
  readonly opening: string;
  readonly missing: string;
  readonly entered: string;
  readonly fromShares: string;
  readonly moved: string;
  readonly closing: string;
};

const german: OverRecoveryColumns = {
  year: 'Jahr',
  what: 'Was',
  pool: 'Kostenblock',
  charges: 'Entgelte',
  account: 'Konto',
  name: 'Name',
  cost: 'Kosten des Jahres',
  madeUp: 'Ausgleich früherer Jahre',
  levied: 'Getragen',
  toAccounts: 'Auf Konten',
  rounding: 'Rundung',
  charged: 'Entgelte',
  overRecovery: 'Überdeckung',
  toParties: 'Sogleich zurückgegeben',
  toHost: 'Beim Träger',
  opening: 'Anfangsbestand',
  missing: 'Fehlt zum Vorjahr',
  entered: 'Gebucht',
  fromShares: 'Aus der Verteilung',
  moved: 'Zuführung, Entnahme',
  closing: 'Endbestand',
};

const english: OverRecoveryColumns = {
  year: 'Year',
  what: 'What',
  pool: 'Pool',
  charges: 'Charges',
  account: 'Account',
  name: 'Name',
  cost: 'Cost of the year',
  madeUp: 'Made up for of earlier years',
  levied: 'Borne',
  toAccounts: 'To accounts',
  rounding: 'Rounding',
  charged: 'Charges',
  overRecovery: 'Over-recovery',
  toParties: 'Given back at once',
  toHost: 'With the host',
  opening: 'Opening balance',
  missing: 'Missing from the year before',
  entered: 'Entered',
  fromShares: 'From the split',
  moved: 'Put in, taken out',
  closing: 'Closing balance',
};

const columns: Record<Language, OverRecoveryColumns> = { de: german, en: english };

export function overRecoveryColumns(language: Language): OverRecoveryColumns {
  return columns[language];
}
