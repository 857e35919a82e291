import {
  addDays,
  CostTrend,
  estimateBudget,
  type KeyFigure,
  LocalDate,
  readDocument,
  ReportedKeyFigure,
  type Agreement,
  type Estimate,
} from '@umlage/core';
import { z } from '@hono/zod-openapi';
import { knownVersions, versionOn } from '../agreements/read-version.ts';
import { yearToCompare } from '../agreements/year-to-compare.ts';
import type { CooperationContext } from '../context.ts';
import { readFacts } from '../facts/read-facts.ts';
import { answer, answerFrom, type Answer } from '../problems/refusal.ts';
import { lastSharesBefore } from '../runs/last-shares.ts';

/** On what the years to come are estimated. Nothing of it is kept. */
export const NewEstimate = z
  .strictObject({
    base: LocalDate.optional().meta({
      description:
        'First day of the year whose cost is carried on; that of the last settlement, or of the last year with cost',
    }),
    years: z.int().min(1).max(10).default(4).meta({ description: 'How many years after it are estimated' }),
    asKnownOn: LocalDate.optional().meta({ description: 'Nothing recorded later is seen; today unless given' }),
    trends: z.array(CostTrend).max(1000).default([]).meta({
      description: 'Cost of a type without one is carried on unchanged, and the estimate says so',
    }),
    figures: z.array(ReportedKeyFigure).max(10_000).default([]).meta({
      description:
        'Key figures as they are expected, beside those that are recorded; the later of a reference date counts',
    }),
  })
  .meta({ id: 'NewEstimate' });
export type NewEstimate = z.output<typeof NewEstimate>;

export type EstimateMade = Estimate & { readonly asKnownOn: LocalDate; readonly agreement: Agreement };

/** Estimates the years after a base year from what is recorded; whoever may see everyone’s shares may see it. */
export async function estimateYears(context: CooperationContext, asked: NewEstimate): Promise<Answer<EstimateMade>> {
  const { cooperation, clock } = context;
  const { years, trends, asKnownOn = clock.today() } = asked;
  const { agreement } = await versionOn(context, cooperation.id, clock.today());
  const recorded = await readFacts(context, cooperation.id);
  const year = await yearToCompare(context, { asked: {}, agreement, facts: recorded });
  if (!year.ok) return year;
  const base = asked.base ?? year.value?.from ?? LocalDate.parse(`${clock.today().slice(0, 4)}-01-01`);
  const expected = asked.figures.map((figure): KeyFigure => ({ ...figure, recordedOn: asKnownOn }));
  const lastShares = await lastSharesBefore(context, {
    period: { from: base, until: addDays(base, 1) },
    kind: 'settlement',
  });
  const estimate = answerFrom(
    estimateBudget({
      versions: await knownVersions(context, cooperation.id),
      facts: { ...recorded, figures: [...recorded.figures, ...expected] },
      question: { base, years, asKnownOn, trends },
      ...(lastShares.length === 0 ? {} : { lastShares }),
    }),
  );
  return estimate.ok ? answer({ ...estimate.value, asKnownOn, agreement }) : estimate;
}

/** What a form asks for: a trend for each cost type that was filled in, `trend-<cost type>`, all of one source. */
export function estimateFromForm(form: Readonly<Record<string, string>>, sourceUnnamed: string): Answer<NewEstimate> {
  const { base = '', source = '' } = form;
  const trends = Object.entries(form).flatMap(([name, value]) => {
    // People write a decimal comma, and a minus sign as it is printed.
    const percent = value.trim().replace(',', '.').replace('−', '-');
    if (!name.startsWith('trend-') || percent === '') return [];
    return [{ costType: name.slice('trend-'.length), percent, source: source.trim() || sourceUnnamed }];
  });
  return answerFrom(readDocument(NewEstimate, { ...(base === '' ? {} : { base }), trends }));
}
