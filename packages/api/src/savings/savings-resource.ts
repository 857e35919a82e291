import { z } from '@hono/zod-openapi';
import {
  BarChart,
  Baseline,
  ComputedNumber,
  describeProblem,
  FigureId,
  Investment,
  LineChart,
  LocalDate,
  Money,
  nameOfCompared,
  nameOfVariant,
  PartyId,
  Period,
  savingInWords,
  savingsBalanceChart,
  savingsMembersChart,
  savingsYearsChart,
  type ComparedCost,
  type ComparedYear,
  type Language,
  type Savings,
  type SavingsVariant,
} from '@umlage/core';
import { presentSentence, ToldSentence } from '../bridges/told-sentence.ts';
import { Finding } from '../runs/run-resource.ts';
import type { YearsCompared } from './compare-years.ts';

const IndexValue = z.strictObject({ year: z.int(), value: ComputedNumber });

const ComparedYearShown = z
  .strictObject({
    period: Period,
    parties: z.array(PartyId).optional(),
    alone: Money,
    standAlone: z
      .array(
        z.strictObject({
          amount: Money,
          baseline: Baseline,
          carried: z.strictObject({ from: IndexValue, to: IndexValue }).optional(),
        }),
      )
      .meta({ description: 'What `alone` is the sum of, each as it was recorded, and by which values it is carried' }),
    together: Money,
    saving: Money.meta({ description: 'Below zero: together it costs more' }),
    cumulated: Money.meta({ description: 'All savings up to the end of the period, before investments' }),
    perUnit: z.array(z.strictObject({ figure: FigureId, quantity: ComputedNumber, amount: Money })),
    isEstimate: z.strictObject({ alone: z.boolean(), together: z.boolean() }),
  })
  .meta({ id: 'ComparedYear' });

const PresentValueShown = z
  .strictObject({
    year: z
      .int()
      .meta({ description: 'As worth in this year: payments of a calendar year together, at its beginning' }),
    exact: ComputedNumber.meta({ description: 'In cents' }),
    amount: Money,
  })
  .meta({ id: 'PresentValue' });

const outcome = {
  balance: Money.meta({ description: 'Saved over all years, less what was invested' }),
  paidOffOn: LocalDate.optional().meta({ description: 'From then on all that was invested has come back for good' }),
  presentValue: PresentValueShown.optional(),
};

const ComparedCostShown = z
  .strictObject({
    parties: z.array(PartyId).optional().meta({ description: 'Absent: all bearers together' }),
    name: z.string(),
    isSum: z.boolean().meta({ description: 'Added up from parties that are compared one by one' }),
    text: z.string().meta({ description: 'One sentence to be read out, in the language of the answer' }),
    alone: Money,
    together: Money,
    saving: Money,
    invested: Money,
    ...outcome,
    years: z.array(ComparedYearShown),
    investments: z.array(Investment),
    sensitivity: z.array(
      z.strictObject({
        moved: z.enum(['alone', 'together', 'rate']),
        by: ComputedNumber.meta({ description: 'Percent, or percentage points of the rate' }),
        name: z.string(),
        ...outcome,
      }),
    ),
    opened: z.array(ToldSentence).meta({ description: 'Every figure with its source, as sentences' }),
    charts: z.strictObject({ balance: LineChart, years: BarChart }),
  })
  .meta({ id: 'ComparedCost' });

export const SavingsShown = z
  .strictObject({
    compared: z.array(ComparedCostShown).meta({ description: 'All, or the most parties, first' }),
    members: BarChart.optional().meta({ description: 'Each compared by itself, in the last year' }),
    leftOut: z.array(Period).meta({ description: 'Periods whose runs cannot be computed' }),
    findings: z.array(Finding).meta({ description: 'What could not be compared or told, and the remedy' }),
  })
  .meta({ id: 'SavingsOverYears', description: 'What working together saves, over several years' });

export function presentSavings(
  { savings, agreement, leftOut }: YearsCompared,
  language: Language,
): z.output<typeof SavingsShown> {
  const members = savingsMembersChart(savings, language);
  return {
    compared: savings.compared.map((compared) => presentCompared(compared, savings, language)),
    ...(members === undefined ? {} : { members }),
    leftOut: [...leftOut],
    findings: savings.findings.map((found) => ({
      severity: 'warns',
      code: found.code,
      pointer: found.path,
      ...(found.place.party === undefined ? {} : { party: found.place.party }),
      ...describeProblem(found, language, agreement),
    })),
  };
}

function presentCompared(
  compared: ComparedCost,
  savings: Savings,
  language: Language,
): z.output<typeof ComparedCostShown> {
  const { parties, isSum, alone, together, saving, invested, years, investments, sensitivity } = compared;
  const told = savingInWords(compared, savings, language);
  return {
    ...(parties === undefined ? {} : { parties: [...parties] }),
    name: nameOfCompared(compared, savings, language),
    isSum,
    text: told.text,
    alone,
    together,
    saving,
    invested,
    ...presentOutcome(compared),
    years: years.map(presentYear),
    investments: [...investments],
    sensitivity: sensitivity.map((variant) => ({
      moved: variant.moved,
      by: variant.by,
      name: nameOfVariant(variant, language),
      ...presentOutcome(variant),
    })),
    opened: told.years.map(presentSentence),
    charts: {
      balance: savingsBalanceChart(compared, savings, language),
      years: savingsYearsChart(compared, savings, language),
    },
  };
}

function presentOutcome({
  balance,
  paidOffOn,
  presentValue,
}: Pick<SavingsVariant, 'balance' | 'paidOffOn' | 'presentValue'>) {
  return {
    balance,
    ...(paidOffOn === undefined ? {} : { paidOffOn }),
    ...(presentValue === undefined ? {} : { presentValue }),
  };
}

function presentYear({ parties, standAlone, perUnit, ...year }: ComparedYear): z.output<typeof ComparedYearShown> {
  return {
    ...year,
    ...(parties === undefined ? {} : { parties: [...parties] }),
    standAlone: [...standAlone],
    perUnit: perUnit.map(({ figure, quantity, amount }) => ({ figure, quantity, amount })),
  };
}
