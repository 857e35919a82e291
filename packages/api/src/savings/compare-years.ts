import {
  computeSavings,
  CostTrend,
  Investment,
  LocalDate,
  PriceIndex,
  PriceIndexId,
  ratio,
  readDocument,
  SavingsQuestion,
  SensitivitySteps,
  type Agreement,
  type Period,
  type Savings,
  type YearOfRun,
} from '@umlage/core';
import { z } from '@hono/zod-openapi';
import { versionOn } from '../agreements/read-version.ts';
import type { CooperationContext } from '../context.ts';
import { estimateYears } from '../estimates/estimate-years.ts';
import { answer, answerFrom, refuse, type Answer } from '../problems/refusal.ts';
import { computeStored } from '../runs/read-run.ts';
import { listRuns, type StoredRun } from '../runs/store.ts';
import { listBaselines, listInvestments, listPriceIndices, type KnownPriceIndex } from './store.ts';

/** On what assumptions cost alone and cost together are compared. Nothing of it is kept. */
export const NewSavings = z
  .strictObject({
    asKnownOn: LocalDate.optional().meta({
      description: 'Cost alone that was recorded later is not seen; today unless given',
    }),
    index: PriceIndex.optional().meta({
      description: 'Carries cost alone to other years; without one those are left out, and told',
    }),
    priceIndex: PriceIndexId.optional().meta({
      description: 'The recorded index, where none is given; the only one there is unless said',
    }),
    investments: z.array(Investment).max(1000).default([]).meta({ description: 'Beside those that are recorded' }),
    rate: SavingsQuestion.unwrap().shape.rate,
    perUnit: SavingsQuestion.unwrap().shape.perUnit.default([]),
    sensitivity: SensitivitySteps.optional().meta({ description: '10 percent of cost and one point unless given' }),
    ahead: z.int().min(0).max(10).default(0).meta({ description: 'How many years to come are estimated, too' }),
    trends: z.array(CostTrend).max(1000).default([]).meta({ description: 'How cost moves in the years to come' }),
  })
  .meta({ id: 'NewSavings' });
export type NewSavings = z.output<typeof NewSavings>;

export type YearsCompared = {
  readonly savings: Savings;
  readonly agreement: Agreement;
  /** Of runs that cannot be computed. */
  readonly leftOut: readonly Period[];
  /** Names of the recorded indices. */
  readonly recordedIndices: readonly { readonly id: PriceIndexId; readonly title: string }[];
  /** Years that a price index must have a value for: of the runs and of what is recorded. */
  readonly indexYears: readonly number[];
};

/** The runs of the years beside what is recorded to cost alone; whoever may see everyone’s shares may see it. */
export async function compareYears(
  context: CooperationContext,
  { ahead, trends, index, priceIndex, rate, perUnit, investments, ...asked }: NewSavings,
): Promise<Answer<YearsCompared>> {
  const { transaction, cooperation, clock } = context;
  const { agreement } = await versionOn(context, cooperation.id, clock.today());
  const { years, leftOut } = await computeYears(context);
  const last = years.at(-1);
  const estimated =
    ahead === 0 || last === undefined
      ? answer<readonly YearOfRun[]>([])
      : await estimateAhead(context, { base: last.run.input.question.period.from, ahead, trends });
  if (!estimated.ok) return estimated;
  const all = [...years, ...estimated.value];
  const baselines = (await listBaselines(transaction, cooperation.id)).map(({ fact }) => fact);
  const { asKnownOn = clock.today(), sensitivity = { costPercent: ratio(10), ratePoints: ratio(1) } } = asked;
  const recorded = await listPriceIndices(transaction, cooperation.id);
  const indices = latestIndices(
    recorded.map(({ fact }) => fact),
    asKnownOn,
  );
  const chosen = chooseIndex(indices, { index, priceIndex });
  if (!chosen.ok) return chosen;
  const spent = (await listInvestments(transaction, cooperation.id)).filter(({ fact }) => fact.recordedOn <= asKnownOn);
  const question = {
    asKnownOn,
    sensitivity,
    ...(chosen.value === undefined ? {} : { index: chosen.value }),
    ...(rate === undefined ? {} : { rate }),
    perUnit,
    investments: [...investments, ...spent.map(({ fact: { recordedOn: _recordedOn, ...investment } }) => investment)],
  };
  const savings = answerFrom(computeSavings(all, { baselines, question }));
  if (!savings.ok) return savings;
  const periods = [...baselines.map(({ period }) => period), ...all.map(({ run }) => run.input.question.period)];
  const indexYears = [...new Set(periods.map(({ from }) => Number(from.slice(0, 4))))].toSorted((a, b) => a - b);
  const recordedIndices = indices.map(({ id, title }) => ({ id, title }));
  return answer({ savings: savings.value, agreement, leftOut, indexYears, recordedIndices });
}

/** Of one name the latest that was known. */
function latestIndices(recorded: readonly KnownPriceIndex[], asKnownOn: LocalDate): readonly PriceIndex[] {
  const latest = new Map<PriceIndexId, KnownPriceIndex>();
  for (const known of recorded) {
    const before = latest.get(known.priceIndex);
    const isLater = before === undefined || before.recordedOn <= known.recordedOn;
    if (known.recordedOn <= asKnownOn && isLater) latest.set(known.priceIndex, known);
  }
  return [...latest.values()].map(({ priceIndex: id, title, source, values }) => ({ id, title, source, values }));
}

function chooseIndex(
  indices: readonly PriceIndex[],
  { index, priceIndex }: { readonly index: PriceIndex | undefined; readonly priceIndex: PriceIndexId | undefined },
): Answer<PriceIndex | undefined> {
  if (index !== undefined) return answer(index);
  if (priceIndex === undefined) return answer(indices.length === 1 ? indices[0] : undefined);
  const named = indices.find(({ id }) => id === priceIndex);
  return named === undefined ? refuse('not-found', { what: 'price index', id: priceIndex }) : answer(named);
}

/** One settlement of each period, the issued one if there is; of periods that share days the later. */
async function computeYears(context: CooperationContext) {
  const stored = await listRuns(context.transaction, context.cooperation.id);
  const settled = stored.filter(({ kind, status }) => kind === 'settlement' && status !== 'corrected');
  const issuedFirst = [...settled.filter(isIssued), ...settled.filter((run) => !isIssued(run))];
  const chosen: StoredRun[] = [];
  for (const run of issuedFirst)
    if (chosen.every(({ period }) => run.period.until <= period.from || period.until <= run.period.from))
      chosen.push(run);
  const years: YearOfRun[] = [];
  const leftOut: Period[] = [];
  for (const run of chosen.toSorted((a, b) => (a.period.from < b.period.from ? -1 : 1))) {
    const computed = await computeStored(context, run);
    if (computed.ok && computed.value.run.pools.every(({ blocked }) => !blocked))
      years.push({ run: computed.value.run, isEstimate: false });
    else leftOut.push(run.period);
  }
  return { years, leftOut };
}

function isIssued({ status }: StoredRun): boolean {
  return status === 'issued';
}

async function estimateAhead(
  context: CooperationContext,
  { base, ahead, trends }: { readonly base: LocalDate; readonly ahead: number; readonly trends: NewSavings['trends'] },
): Promise<Answer<readonly YearOfRun[]>> {
  const estimate = await estimateYears(context, { base, years: ahead, trends, figures: [] });
  if (!estimate.ok) return estimate;
  return answer(estimate.value.years.flatMap(({ run }) => (run === undefined ? [] : [{ run, isEstimate: true }])));
}

/**
 * What a form asks for: `index-<year>` for each value, `spent-<n>-day`, `-amount`, `-text` and `-source` for each investment of all
 * together, key figures as `per`. People write a decimal comma.
 */
export function savingsFromForm(form: Readonly<Record<string, string>>, sourceUnnamed: string): Answer<NewSavings> {
  const value = (name: string) => (form[name] ?? '').trim();
  const number = (name: string) => value(name).replace(',', '.').replace('−', '-');
  const source = (name: string) => ({ title: value(name) || sourceUnnamed });
  const values = Object.keys(form).flatMap((name) => {
    const year = /^index-(?<year>\d{4})$/u.exec(name)?.groups?.['year'];
    return year === undefined || number(name) === '' ? [] : [{ year: Number(year), value: number(name) }];
  });
  const spent = spentRows.flatMap((row) => {
    const name = `spent-${row}`;
    if (['day', 'amount', 'text'].every((part) => value(`${name}-${part}`) === '')) return [];
    return [
      {
        on: value(`${name}-day`),
        amount: euro(number(`${name}-amount`)),
        text: value(`${name}-text`),
        source: source(`${name}-source`),
        estimate: value(`${name}-estimate`) !== 'no',
      },
    ];
  });
  return answerFrom(
    readDocument(NewSavings, {
      ...(values.length === 0
        ? {}
        : {
            index: {
              id: 'index',
              title: value('index-title') || sourceUnnamed,
              source: source('index-source'),
              values,
            },
          }),
      investments: spent,
      ...(value('rate') === '' ? {} : { rate: number('rate') }),
      perUnit: [value('per'), value('per-2')].filter((id) => id !== ''),
      ...(value('price-index') === '' ? {} : { priceIndex: value('price-index') }),
      ahead: Number(value('ahead') || 0),
    }),
  );
}

/** Of how many things spent once the form has fields. */
export const spentRows = [1, 2, 3] as const;

/** Euro as people write them, in full. */
function euro(text: string): string {
  return /^-?\d+$/u.test(text) ? `${text}.00` : /^-?\d+[.]\d$/u.test(text) ? `${text}0` : text;
}
