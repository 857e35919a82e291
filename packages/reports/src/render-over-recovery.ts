import { formatCents, formatsFor, type Cents, type Language, type OverRecoveryReport } from '@umlage/core';
import { writeCsv, type CsvNumber } from './csv/write-csv.ts';
import { overRecoveryColumns } from './wording/over-recovery-words.ts';

const amounts = [
  'cost',
  'madeUp',
  'levied',
  'toAccounts',
  'rounding',
  'charged',
  'overRecovery',
  'toParties',
  'toHost',
  'opening',
  'missing',
  'entered',
  'fromShares',
  'moved',
  'closing',
] as const;
type Amounts = Partial<Record<(typeof amounts)[number], Cents | undefined>>;

/** Surplus and over-recovery over the years for a spreadsheet: a row for each pool, tariff and account of a year, in euro. */
export function renderOverRecovery({ years }: OverRecoveryReport, language: Language): string {
  const words = overRecoveryColumns(language);
  const { periodName } = formatsFor(language);
  const row = (first: readonly string[], of: Amounts) => [...first, ...amounts.map((name) => euro(of[name]))];
  return writeCsv([
    [words.year, words.what, words.name, ...amounts.map((name) => words[name])],
    ...years.flatMap(({ period, pools, accounts }) => {
      const year = periodName(period);
      return [
        ...pools.flatMap(({ name, charges, ...pool }) => [
          row([year, words.pool, name], pool),
          ...charges.map(({ name: tariff, ...charged }) => row([year, words.charges, tariff], charged)),
        ]),
        ...accounts.map(({ name, ...account }) => row([year, words.account, name], account)),
      ];
    }),
  ]);
}

function euro(amount: Cents | undefined): CsvNumber | string {
  return amount === undefined ? '' : { decimal: formatCents(amount) };
}
