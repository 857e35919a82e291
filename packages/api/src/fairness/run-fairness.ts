import { z } from '@hono/zod-openapi';
import {
  BarChart,
  cents,
  describeProblem,
  fairnessBars,
  fairnessInWords,
  fairnessTable,
  Money,
  PartyId,
  roundHalfAwayFromZero,
  TableChart,
  type Language,
  type Ratio,
} from '@umlage/core';
import type { GroupInRun, MemberInRun } from '@umlage/core/fairness';
import { Finding } from '../runs/run-resource.ts';
import type { JudgedRun } from './judge-fairness.ts';

const concepts = ['shapley', 'nucleolus', 'remainingBenefits', 'equalCharge'] as const;

const Group = z.strictObject({
  parties: z.array(PartyId),
  pays: Money.meta({ description: 'As agreed, before rounding, brought to the cent' }),
  alone: Money.meta({ description: 'What they would cost by themselves' }),
  excess: Money.meta({ description: 'Paid less cost alone: above zero they would be cheaper by themselves' }),
});

/** How the shares of a run stand beside what members and groups would cost by themselves. */
export const RunFairness = z
  .strictObject({
    text: z.string().meta({ description: 'To be read out: whether anybody would be cheaper alone, who, by how much' }),
    more: z.array(z.string()),
    caution: z.string().meta({ description: 'That this is a reference, not a verdict' }),
    total: Money.meta({ description: 'What members bear together' }),
    members: z.array(
      z.strictObject({
        party: PartyId,
        agreed: Money,
        alone: Money.optional().meta({ description: 'Absent where nobody said' }),
        saving: Money.optional().meta({ description: 'Cost alone less what is agreed' }),
        shapley: Money.optional(),
        shapleyError: Money.optional().meta({
          description: 'Standard error of a value that was estimated, rounded up',
        }),
        nucleolus: Money.optional(),
        remainingBenefits: Money.optional().meta({ description: 'Separable costs, remaining benefits' }),
        equalCharge: Money.optional(),
      }),
    ),
    isIndividuallyRational: z
      .boolean()
      .optional()
      .meta({ description: 'Nobody pays more than alone; absent where somebody’s cost alone is not known' }),
    stability: z
      .strictObject({
        groups: z.int().meta({ description: 'All members and groups of them but the whole' }),
        cheaperAlone: z.int().meta({ description: 'How many of them would be cheaper by themselves' }),
        isInCore: z.boolean(),
        worst: Group.optional().meta({ description: 'With the largest excess; absent in a run of one member' }),
      })
      .optional()
      .meta({ description: 'Absent where groups are not known, or too many' }),
    leastCore: z
      .strictObject({
        excess: Money.meta({ description: 'Which no split could spare every group' }),
        isCoreEmpty: z.boolean(),
      })
      .optional(),
    compared: z.array(Group.extend({ text: z.string().optional(), source: z.string(), estimate: z.boolean() })),
    concepts: z.array(z.strictObject({ concept: z.enum(concepts), name: z.string(), text: z.string() })),
    assumptions: z.array(z.string()).meta({ description: 'What it rests on, in the language of the answer' }),
    findings: z.array(Finding).meta({ description: 'What is odd about the costs of groups' }),
    missing: z.array(z.string()).meta({ description: 'What is not computed, and why' }),
    table: TableChart,
    bars: BarChart,
  })
  .meta({
    id: 'RunFairness',
    description: 'A reference, not a verdict: all of it hangs on what cost alone is taken to be',
  });

const inCents = (exact: Ratio) => cents(roundHalfAwayFromZero(exact));

export function presentFairness({ run, found }: JudgedRun, language: Language): z.output<typeof RunFairness> {
  const told = { found, agreement: run.agreement };
  const { text, more, caution, concepts: explained, assumptions, missing } = fairnessInWords(told, language);
  const { stability, leastCore, isIndividuallyRational } = found;
  return {
    text,
    more: [...more],
    caution,
    total: inCents(found.total),
    members: found.members.map(presentMember),
    ...(isIndividuallyRational === undefined ? {} : { isIndividuallyRational }),
    ...(stability === undefined
      ? {}
      : {
          stability: {
            groups: stability.groups,
            cheaperAlone: stability.cheaperAlone,
            isInCore: stability.isInCore,
            ...(stability.worst === undefined ? {} : { worst: presentGroup(stability.worst) }),
          },
        }),
    ...(leastCore === undefined
      ? {}
      : { leastCore: { excess: inCents(leastCore.excess), isCoreEmpty: leastCore.isCoreEmpty } }),
    compared: found.compared.map(({ text: what, source, estimate, ...group }) => ({
      ...presentGroup(group),
      ...(what === undefined ? {} : { text: what }),
      source,
      estimate,
    })),
    concepts: explained.map(({ what, name, text: own }) => ({ concept: what, name, text: own })),
    assumptions: [...assumptions],
    findings: found.findings.map((problem) => ({
      severity: 'warns' as const,
      code: problem.code,
      pointer: problem.path,
      ...describeProblem(problem, language, run.agreement),
    })),
    missing: [...missing],
    table: fairnessTable(told, language),
    bars: fairnessBars(told, language),
  };
}

function presentGroup({ parties, pays, alone, excess }: GroupInRun): z.output<typeof Group> {
  return { parties: [...parties], pays: inCents(pays), alone: inCents(alone), excess: inCents(excess) };
}

function presentMember({
  party,
  agreed,
  alone,
  concepts: shares,
  shapleyError,
}: MemberInRun): z.output<typeof RunFairness>['members'][number] {
  return {
    party,
    agreed,
    ...(alone === undefined ? {} : { alone: inCents(alone) }),
    ...(alone === undefined ? {} : { saving: cents(inCents(alone) - agreed) }),
    ...Object.fromEntries(
      concepts.flatMap((concept) => {
        const share = shares[concept];
        return share === undefined ? [] : [[concept, inCents(share)]];
      }),
    ),
    ...(shapleyError === undefined ? {} : { shapleyError: cents(Math.ceil(shapleyError)) }),
  };
}
