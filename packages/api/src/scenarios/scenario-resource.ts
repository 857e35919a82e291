import { z } from '@hono/zod-openapi';
import {
  Agreement,
  BarChart,
  ComputedNumber,
  Money,
  PartyId,
  Period,
  PoolId,
  Scenario,
  scenarioChart,
  scenarioInWords,
  type Language,
  type ScenarioSide,
} from '@umlage/core';
import { presentAmounts, presentComparison, VersionComparison } from '../agreements/comparison-resource.ts';
import { presentProblems } from '../agreements/version-findings.ts';
import { ExplainedLine, explainedLines } from '../runs/explained-line.ts';
import { Finding } from '../runs/run-resource.ts';
import type { TriedScenario } from './try-on-run.ts';

/** What might be otherwise, and which pools are to be explained as they would be. */
export const NewScenario = Scenario.unwrap()
  .extend({
    explain: z
      .array(PoolId)
      .max(10)
      .default([])
      .meta({ description: 'Pools whose shares are explained as they would be' }),
  })
  .meta({ id: 'NewScenario' });

const problems = z.array(Finding.omit({ severity: true }));

const amounts = {
  before: Money.optional(),
  after: Money.optional(),
  difference: Money.optional(),
  percent: ComputedNumber.optional().meta({ description: 'Of what it was; absent where that was nothing' }),
};

const Side = z.strictObject({
  total: Money.optional().meta({ description: 'Absent where it cannot be computed' }),
  problems: problems.meta({ description: 'Why not; of `after`, pointers lead into the scenario' }),
});

export const ScenarioResult = z
  .strictObject({
    run: z.uuid(),
    period: Period,
    text: z
      .string()
      .meta({ description: 'To be read out: what is assumed, what all would pay, who gains and who loses most' }),
    caution: z.string(),
    changes: z.array(z.string()).meta({ description: 'What is assumed, one sentence each' }),
    before: Side,
    after: Side,
    total: z.strictObject(amounts),
    staying: z
      .strictObject({ ...amounts, parties: z.array(PartyId) })
      .meta({ description: 'Those who take part on both sides, together' }),
    shares: z.array(
      z.strictObject({
        bearer: PartyId,
        ...amounts,
        text: z.string().optional(),
        pools: z.array(z.strictObject({ pool: PoolId, ...amounts })),
      }),
    ),
    joined: z.array(PartyId),
    left: z.array(PartyId),
    winners: z.array(PartyId).meta({ description: 'Who would bear less; the greatest difference first' }),
    losers: z.array(PartyId).meta({ description: 'Who would bear more; the greatest difference first' }),
    explained: z
      .array(z.strictObject({ pool: PoolId, lines: z.array(ExplainedLine) }))
      .meta({ description: 'The pools that were asked for' }),
    draftText: z.string().meta({ description: 'Whether, and how, the agreement would have to be amended' }),
    draft: z
      .strictObject({
        document: Agreement.optional().meta({
          description: 'The version that would bring it about, as it can be proposed; absent where there is none',
        }),
        comparison: VersionComparison.optional().meta({ description: 'With the version it amends' }),
        problems: problems.meta({ description: 'Why there is none; pointers lead into the scenario' }),
      })
      .optional()
      .meta({ description: 'Absent where nothing of the agreement is to change' }),
    chart: BarChart.optional().meta({ description: 'Before and after; absent where either cannot be computed' }),
  })
  .meta({ id: 'ScenarioResult', description: 'A what-if: nothing of it is stored or decided' });

export function presentScenario(
  tried: TriedScenario,
  { explain, language }: { readonly explain: readonly PoolId[]; readonly language: Language },
): z.output<typeof ScenarioResult> {
  const { run, agreement, outcome, draft } = tried;
  const { before, after, total, staying, shares } = outcome;
  const told = scenarioInWords({ outcome, agreement }, language);
  const chart = scenarioChart({ outcome, agreement }, language);
  const side = (of: ScenarioSide) => ({
    ...(of.total === undefined ? {} : { total: of.total }),
    problems: presentProblems(of.problems, agreement, language),
  });
  const texts = new Map(told.members.map(({ bearer, text }) => [bearer, text]));
  const computed = after.run;
  return {
    run: run.id,
    period: run.period,
    text: told.text,
    caution: told.caution,
    changes: [...told.changes],
    before: side(before),
    after: side(after),
    total: presentAmounts(total),
    staying: { ...presentAmounts(staying), parties: [...staying.parties] },
    shares: shares.map((share) => {
      const { bearer, pools } = share;
      const text = texts.get(bearer);
      return {
        bearer,
        ...presentAmounts(share),
        ...(text === undefined ? {} : { text }),
        pools: pools.map((part) => ({ pool: part.pool, ...presentAmounts(part) })),
      };
    }),
    joined: [...outcome.joined],
    left: [...outcome.left],
    winners: [...outcome.winners],
    losers: [...outcome.losers],
    explained:
      computed === undefined ? [] : explain.map((pool) => ({ pool, lines: [...explainedLines(computed, pool)] })),
    draftText: told.draft,
    ...(outcome.draft === undefined
      ? {}
      : {
          draft: {
            ...(draft === undefined
              ? {}
              : {
                  document: draft.after,
                  comparison: presentComparison({ words: draft, findings: [], euro: undefined }, language),
                }),
            problems: presentProblems(outcome.draft.problems, agreement, language),
          },
        }),
    ...(chart === undefined ? {} : { chart }),
  };
}
