import { FigureId, LocalDate, Percent, PriceIndexId, readDocument } from '@umlage/core';
import { z } from '@hono/zod-openapi';
import { answer, answerFrom, type Answer } from '../problems/refusal.ts';
import type { NewSavings } from './compare-years.ts';

/** What an address can ask for on what is recorded. */
export const AskedSavings = z.strictObject({
  asKnownOn: LocalDate.optional().meta({ description: 'Nothing recorded later is seen; today unless given' }),
  priceIndex: PriceIndexId.optional().meta({
    description: 'The recorded index that carries cost alone to other years; the only one there is unless said',
    example: 'consumer-prices',
  }),
  rate: Percent.optional().meta({
    description: 'Percent of interest a year; without one there is no present value',
    example: '2',
  }),
  figures: z.string().max(1000).optional().meta({
    description: 'Key figures for each unit of which the saving is told, separated by commas',
    example: 'inhabitants',
  }),
  ahead: z.coerce.number().int().min(0).max(10).optional().meta({
    type: 'integer',
    description: 'How many years to come are estimated, too',
    example: 1,
  }),
});

export function savingsFromQuery({
  figures = '',
  ahead = 0,
  ...asked
}: z.output<typeof AskedSavings>): Answer<NewSavings> {
  const named = figures.split(',').filter((id) => id !== '');
  const perUnit = answerFrom(readDocument(z.array(FigureId).max(20), named));
  return perUnit.ok ? answer({ ...asked, perUnit: perUnit.value, ahead, trends: [], investments: [] }) : perUnit;
}
