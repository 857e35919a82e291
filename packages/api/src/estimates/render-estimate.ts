import {
  bearerNameOf,
  describeProblem,
  estimatedCostInWords,
  formatCents,
  formatsFor,
  type Cents,
  type Language,
} from '@umlage/core';
import { writeCsv, type CsvNumber } from '@umlage/reports';
import type { EstimateMade } from './estimate-years.ts';
import { estimateTextsFor } from './texts.ts';

type Cell = string | CsvNumber;

/** An estimate for a spreadsheet: shares by member and year, then what the cost follows from; CSV, in euro. */
export function renderEstimate(
  { agreement, base, years, findings, asKnownOn }: EstimateMade,
  language: Language,
): string {
  const texts = estimateTextsFor(language);
  const { day, periodName } = formatsFor(language);
  const all = [base, ...years];
  const parties = [...new Set(all.flatMap(({ shares = [] }) => shares.map(({ party }) => party)))]
    .map((id) => ({ id, name: bearerNameOf(agreement, id) ?? id }))
    .toSorted((a, b) => new Intl.Collator('de').compare(a.name, b.name));
  const costTypeOf = (id: string) => agreement.costTypes.find((costType) => costType.id === id)?.name ?? id;
  const told = (found: (typeof findings)[number]) => {
    const { title, detail, remedy } = describeProblem(found, language, agreement);
    return `${title}. ${detail} ${remedy}`;
  };
  const rows: readonly (readonly Cell[])[] = [
    [texts.lead(periodName(base.period), day(asKnownOn))],
    ...findings.map((found) => [told(found)]),
    ...all.flatMap(({ period, problems }) =>
      problems.map((found) => [texts.impossible(periodName(period)), told(found)]),
    ),
    [],
    [
      texts.member,
      ...all.map(({ period }, index) => (index === 0 ? texts.baseYear(periodName(period)) : periodName(period))),
    ],
    ...parties.map(({ id, name }) => [
      name,
      ...all.map(({ shares }) => euro(shares?.find(({ party }) => party === id)?.amount)),
    ]),
    [texts.total, ...all.map(({ total }) => euro(total))],
    [],
    [texts.year, texts.costType, texts.amount, texts.because],
    ...all.flatMap(({ period, costs }) =>
      costs.map((cost) => [
        periodName(period),
        costTypeOf(cost.costType),
        euro(cost.amount),
        estimatedCostInWords(cost, base.period, language),
      ]),
    ),
  ];
  return writeCsv(rows);
}

/** What was not computed is empty, and no zero. */
function euro(amount: Cents | undefined): Cell {
  return amount === undefined ? '' : { decimal: formatCents(amount) };
}
