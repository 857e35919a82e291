import { z } from 'zod';
import { answer, refusal, shape, type Answers, type Shape } from './kind.ts';
import {
  areHeld,
  Decimal,
  decimalsOf,
  notHeld,
  NumberText,
  someOf,
  unitsOf,
  Weights,
  writeExact,
  writeUnits,
} from './numbers.ts';
import { byName, byQuota, partiesNamed, settle, type Parties, type RuleDocument } from './settle.ts';

const Inputs = z
  .strictObject({ alone: z.record(z.string(), Decimal), joint: Decimal, population: Weights })
  .refine(({ alone, joint }) => areHeld(scaleOf({ alone, joint }), joint, ...Object.values(alone)), { error: notHeld })
  .refine(
    ({ alone, population }) =>
      Object.keys(alone).toSorted().join('\n') === Object.keys(population).toSorted().join('\n'),
    {
      error: 'hold cost and people of different towns',
    },
  );
type Inputs = z.infer<typeof Inputs>;

const shares = z.record(z.string(), NumberText);

/** One joint cost by five principles: cost or saving, by town or by person, or in proportion to the cost alone. */
export const twoTowns: readonly Shape[] = [
  shape({
    inputs: Inputs,
    expected: someOf({
      equalCostPerTown: shares,
      equalCostPerPerson: shares,
      equalSavingPerTown: shares,
      equalSavingPerPerson: shares,
      proportionalToStandAlone: shares,
    }),
    unrounded: 'all',
    ask: ({ inputs }) => {
      const parties = partiesNamed(Object.keys(inputs.alone));
      const scale = scaleOf(inputs);
      const bear = (rule: RuleDocument) => sharesBy(rule, unitsOf(inputs.joint, scale), { parties, scale });
      const byTown: RuleDocument = { rule: 'split', by: { key: 'each' } };
      const byPerson = byQuota(inputs.population, parties);
      const save = (rule: RuleDocument) => bear(aloneLess(rule, inputs, { parties, scale }));
      return answer({
        equalCostPerTown: bear(among(byTown, parties)),
        equalCostPerPerson: bear(byPerson),
        equalSavingPerTown: save(among(byTown, parties)),
        equalSavingPerPerson: save(byPerson),
        proportionalToStandAlone: bear(byQuota(inputs.alone, parties)),
      });
    },
  }),
];

function scaleOf({
  alone,
  joint,
}: {
  readonly alone: Readonly<Record<string, string>>;
  readonly joint: string;
}): number {
  return decimalsOf(joint, ...Object.values(alone));
}

type In = { readonly parties: Parties; readonly scale: number };

function sharesBy(rule: RuleDocument, units: bigint, { parties, scale }: In): Answers {
  const settled = settle({ parties, pools: [{ units, rule }] });
  return settled.ok
    ? byName(parties, settled.value.exact, (share) => writeExact(share, scale))
    : refusal(settled.problems);
}

/** The host of the agreement is no town. */
function among(then: RuleDocument, { names, idOf }: Parties): RuleDocument {
  return { rule: 'among', parties: names.map(idOf), then };
}

/** Each bears its cost alone; the rest, which is the saving and so below zero, is shared by the rule. */
function aloneLess(rule: RuleDocument, { alone }: Inputs, { parties, scale }: In): RuleDocument {
  return {
    rule: 'divide',
    portions: [
      ...Object.entries(alone).map(([town, cost]) => ({
        portion: 'amount' as const,
        amount: writeUnits(unitsOf(cost, scale), 2),
        per: 'period' as const,
        then: { rule: 'to' as const, bearer: parties.idOf(town) },
      })),
      { portion: 'rest', then: rule },
    ],
  };
}
