import { formatCents, formatsFor, nameOfCompared, type Cents, type Language, type Savings } from '@umlage/core';
import { writeCsv, type CsvNumber } from './csv/write-csv.ts';
import { savingsTableWords } from './wording/savings-table-words.ts';

/** Cost alone beside cost together, a row for each who is compared and each year, for a spreadsheet: CSV, in euro. */
export function renderSavings(savings: Savings, language: Language): string {
  const words = savingsTableWords(language);
  const { periodName } = formatsFor(language);
  const kindOf = (isEstimate: boolean) => (isEstimate ? words.estimate : words.known);
  const { who, year, alone, together, saving, cumulated, aloneIs, togetherIs, source } = words;
  return writeCsv([
    [who, year, alone, together, saving, cumulated, aloneIs, togetherIs, source],
    ...savings.compared.flatMap((compared) =>
      compared.years.map((one) => [
        nameOfCompared(compared, savings, language),
        periodName(one.period),
        ...[one.alone, one.together, one.saving, one.cumulated].map(euro),
        kindOf(one.isEstimate.alone),
        kindOf(one.isEstimate.together),
        [...new Set(one.standAlone.map(({ baseline }) => baseline.source.title))].join('; '),
      ]),
    ),
  ]);
}

function euro(amount: Cents): CsvNumber {
  return { decimal: formatCents(amount) };
}
