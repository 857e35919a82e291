import { z } from 'zod';
import { PartyId } from '../base/ids.ts';
import { readableText } from '../base/text.ts';
import { LocalDate } from '../calendar/local-date.ts';
import { equalPeriods, Period } from '../calendar/period.ts';
import { cents, Money, sumCents } from '../exact/cents.ts';
import type { Run } from '../run/run-result.ts';

/** What the same service costs, or would cost, without the cooperation. */
export const Baseline = z
  .strictObject({
    party: PartyId.optional().meta({ description: 'Whose stand-alone cost; absent: of all together' }),
    period: Period,
    amount: Money,
    text: readableText(400).meta({ description: 'What was compared, in words' }),
    source: z.strictObject({ title: readableText(200), url: z.url().optional() }).readonly(),
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
 * Sets what a run charges against the baselines of the very same period that were known then; of several on one party
 * the latest recorded counts. No baseline, no comparison: nothing is made up for a missing one.
 */
export function compareWithBaselines(run: Run, baselines: readonly Baseline[]): readonly Saving[] {
  if (run.pools.some((pool) => pool.blocked)) return [];
  const { period, asKnownOn } = run.input.question;
  const latest = new Map<string, Baseline>();
  for (const baseline of baselines) {
    const same = equalPeriods(baseline.period, period);
    const before = latest.get(baseline.party ?? '');
    if (same && baseline.recordedOn <= asKnownOn && (before === undefined || before.recordedOn <= baseline.recordedOn))
      latest.set(baseline.party ?? '', baseline);
  }
  const lines = run.pools.flatMap((pool) => pool.lines);
  return [...latest.values()].map((baseline) => {
    const own = baseline.party === undefined ? lines : lines.filter((line) => line.bearer === baseline.party);
    const cost = sumCents(own.map((line) => line.cents));
    return { baseline, cost, saving: cents(baseline.amount - cost) };
  });
}
