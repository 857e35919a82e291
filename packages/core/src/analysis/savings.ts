import { z } from 'zod';
import { compareIds, PartyId } from '../base/ids.ts';
import { readableText } from '../base/text.ts';
import { LocalDate } from '../calendar/local-date.ts';
import { equalPeriods, Period } from '../calendar/period.ts';
import { cents, Money, sumCents } from '../exact/cents.ts';
import type { Run } from '../run/run-result.ts';

/** What the same service costs, or would cost, without the cooperation. */
export const Baseline = z
  .strictObject({
    parties: z
      .array(PartyId)
      .min(1)
      .readonly()
      .optional()
      .meta({ description: 'Whose stand-alone cost, of several together; absent: of all bearers together' }),
    period: Period,
    amount: Money,
    text: readableText(400).meta({ description: 'What was compared, in words' }),
    source: z.strictObject({ title: readableText(200), url: z.url({ protocol: /^https?$/ }).optional() }).readonly(),
    estimate: z.boolean().meta({ description: 'True unless the amount was really paid' }),
    recordedOn: LocalDate,
  })
  .readonly()
  .meta({ id: 'Baseline' });
export type Baseline = z.infer<typeof Baseline>;

/** Cost alone beside cost together, and what the difference is. */
export const Saving = z
  .strictObject({
    baseline: Baseline,
    cost: Money.meta({ description: 'What the cooperation charges for the same period' }),
    saving: Money.meta({ description: 'Negative: the cooperation costs more' }),
  })
  .readonly()
  .meta({ id: 'Saving' });
export type Saving = z.infer<typeof Saving>;

/**
 * Sets what a run charges against the baselines of the very same period that were known then; of several on the
 * same parties the latest recorded counts. No baseline, no comparison: nothing is made up for a missing one.
 */
export function compareWithBaselines(run: Run, baselines: readonly Baseline[]): readonly Saving[] {
  if (run.pools.some((pool) => pool.blocked)) return [];
  const { period, asKnownOn } = run.input.question;
  const latest = new Map<string, Baseline>();
  for (const baseline of baselines) {
    const about = [...(baseline.parties ?? [])].toSorted(compareIds).join('/');
    const before = latest.get(about);
    const known = equalPeriods(baseline.period, period) && baseline.recordedOn <= asKnownOn;
    if (known && (before === undefined || before.recordedOn <= baseline.recordedOn)) latest.set(about, baseline);
  }
  const lines = run.pools.flatMap((pool) => pool.lines);
  return [...latest.values()].map((baseline) => {
    const { parties } = baseline;
    const own = parties === undefined ? lines : lines.filter((line) => parties.includes(line.bearer));
    const cost = sumCents(own.map((line) => line.cents));
    return { baseline, cost, saving: cents(baseline.amount - cost) };
  });
}
