import { ratio, toDecimalPlaces, type CostTable, type Language, type Ratio } from '@umlage/core';
import { writeCsv, type CsvNumber } from './csv/write-csv.ts';
import { costTableWords, rowInWords } from './wording/cost-table-words.ts';

/** The table of cost by type and pool (Betriebsabrechnungsbogen) for a spreadsheet: CSV, in euro. */
export function renderCostTable({ columns, rows }: CostTable, language: Language): string {
  const words = costTableWords(language);
  return writeCsv([
    [words.costType, ...columns.map(({ name }) => name), words.total],
    ...rows.map((row) => [rowInWords(row, language), ...row.amounts.map(euro), euro(row.total)]),
  ]);
}

/** Fractions of a cent to six places, so that the sums of a column stay right in a spreadsheet. */
function euro({ numerator, denominator }: Ratio): CsvNumber {
  return { decimal: toDecimalPlaces(ratio(numerator, denominator * 100n), denominator === 1n ? 2 : 6) };
}
