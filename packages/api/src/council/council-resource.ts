import { z } from '@hono/zod-openapi';
import {
  BarChart,
  bearerNameOf,
  Money,
  nameOfCompared,
  PartyId,
  Period,
  savingInWords,
  savingsYearsChart,
  WaterfallChart,
  type Language,
} from '@umlage/core';
import { tellShare } from '../bridges/bridge-resource.ts';
import { RunOutline } from '../runs/run-outline.ts';
import type { CouncilRead } from './read-council.ts';

const Told = z.strictObject({ bearer: PartyId, name: z.string(), amount: Money, text: z.string() });

export const CouncilAnswers = z
  .strictObject({
    run: z.uuid(),
    period: Period,
    status: RunOutline.shape.status,
    cost: z
      .strictObject({
        text: z.string(),
        amount: Money.meta({ description: 'What all bear together, without tax' }),
        shares: z.array(Told).meta({ description: 'Of everybody who may be seen, with what it comes to per head' }),
        chart: BarChart,
      })
      .meta({ description: 'What does it cost us?' }),
    whyOther: z
      .array(Told.extend({ chart: WaterfallChart }))
      .optional()
      .meta({
        description: 'Why another amount than last year? Absent where there is no year before; `amount`: by how much',
      }),
    alone: z
      .array(
        z.strictObject({
          name: z.string(),
          saving: Money,
          text: z.string(),
          sources: z.array(z.string()),
          chart: BarChart,
        }),
      )
      .meta({ description: 'What would it cost alone? Empty where no comparison is recorded: none is made up' }),
  })
  .meta({
    id: 'CouncilAnswers',
    description: 'What councils ask of a year, each answer in a sentence and as a picture',
  });

export function presentCouncil(read: CouncilRead, language: Language): z.output<typeof CouncilAnswers> {
  const { stored, told } = read;
  const other = otherThanLastYear(read, language);
  return {
    run: stored.id,
    period: stored.period,
    status: stored.status,
    cost: {
      text: told.text,
      amount: told.amount,
      shares: told.shares.map((share) => ({
        ...share,
        name: bearerNameOf(read.run.agreement, share.bearer) ?? share.bearer,
      })),
      chart: told.chart,
    },
    ...(other === undefined ? {} : { whyOther: [...other] }),
    alone: [...comparedWithAlone(read, language)],
  };
}

/** Of each who is shown, the bridge from the year before in a sentence and as a picture. */
export function otherThanLastYear({ bridge }: CouncilRead, language: Language) {
  return bridge?.shares.map((share) => {
    const { name, told, chart } = tellShare(bridge, share, language);
    return { bearer: share.bearer, name, amount: share.difference, text: told.text, chart };
  });
}

/** Of each who is compared, cost together beside cost alone, with its sources. */
export function comparedWithAlone({ savings }: CouncilRead, language: Language) {
  return savings.compared.map((compared) => {
    const told = savingInWords(compared, savings, language);
    return {
      name: nameOfCompared(compared, savings, language),
      saving: compared.saving,
      text: told.text,
      sources: told.years.flatMap(({ parts }) => parts.map(({ text }) => text)),
      chart: savingsYearsChart(compared, savings, language),
    };
  });
}
