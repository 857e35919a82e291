import * as z from 'zod';
import { ClauseId, PartyId, ServiceId, TariffId } from '../base/ids.ts';
import { readableText } from '../base/text.ts';
import { LocalDate } from '../calendar/local-date.ts';
import { ExactNumber, Percent } from '../exact/exact-number.ts';
import { Key } from './keys/key.ts';
import { OwnLevel, Per, Price } from './price.ts';

const clause = ClauseId.optional().meta({ description: 'The clause of the agreement this stands for' });

const portionName = readableText(80)
  .optional()
  .meta({ description: 'What people call this portion, such as “Sockelbetrag”' });

/** A role a party may have in its agreement, such as `host`, `member` or a word of the agreement's own. */
export const Role = z
  .string()
  .max(64)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, { error: 'slug-invalid' })
  .meta({ id: 'Role' });

const NamedParties = z.array(PartyId).min(1).readonly();
const PartiesInRole = z.strictObject({ role: Role }).readonly();
const PartiesUsing = z.strictObject({ uses: ServiceId }).readonly();
const PartiesExcept = z.strictObject({
  get except(): typeof Selection {
    return Selection;
  },
});

/** Some of those who take part. */
export const Selection = z
  .union([z.literal('all'), NamedParties, PartiesInRole, PartiesUsing, PartiesExcept], { error: 'selection' })
  .meta({ id: 'Selection', description: '"all", a list of parties, {"role":…}, {"uses":…} or {"except":Selection}' });
export type Selection = z.infer<typeof Selection>;

const threshold = {
  over: ExactNumber.optional().meta({ description: 'Holds if the measure is greater' }),
  atLeast: ExactNumber.optional().meta({ description: 'Holds if the measure is as great or greater' }),
};
const oneThreshold = (measure: { over?: unknown; atLeast?: unknown }) =>
  (measure.over === undefined) !== (measure.atLeast === undefined);
const thresholdProblem = { params: { code: 'threshold-not-one' } };

const AllHold = z.strictObject({
  get all(): z.ZodArray<typeof Condition> {
    return z.array(Condition).min(1).max(100);
  },
});
const AnyHolds = z.strictObject({
  get any(): z.ZodArray<typeof Condition> {
    return z.array(Condition).min(1).max(100);
  },
});
const HoldsNot = z.strictObject({
  get not(): typeof Condition {
    return Condition;
  },
});

/** A question about facts and days, never about amounts. */
export const Condition = z
  .union(
    [
      z.strictObject({ takesPart: Selection }).meta({ description: 'Any of these takes part' }),
      z.strictObject({ since: LocalDate }).meta({ description: 'From this day on' }),
      z
        .strictObject({
          get spread(): typeof Key {
            return Key;
          },
          ...threshold,
        })
        .refine(oneThreshold, thresholdProblem)
        .meta({ description: 'The greatest number less the least' }),
      z
        .strictObject({
          get total(): typeof Key {
            return Key;
          },
          ...threshold,
        })
        .refine(oneThreshold, thresholdProblem),
      z
        .strictObject({
          get greatest(): typeof Key {
            return Key;
          },
          ...threshold,
        })
        .refine(oneThreshold, thresholdProblem),
      z
        .strictObject({
          get least(): typeof Key {
            return Key;
          },
          ...threshold,
        })
        .refine(oneThreshold, thresholdProblem),
      AllHold,
      AnyHolds,
      HoldsNot,
    ],
    { error: 'condition' },
  )
  .meta({ id: 'Condition' });
export type Condition = z.infer<typeof Condition>;

export const Split = z
  .strictObject({
    rule: z.literal('split'),
    clause,
    get by(): typeof Key {
      return Key;
    },
  })
  .meta({ id: 'SplitRule', description: 'Borne by the participants in proportion to the key' });
export type Split = z.infer<typeof Split>;

export const To = z
  .strictObject({ rule: z.literal('to'), clause, bearer: PartyId })
  .meta({ id: 'ToRule', description: 'Borne by one alone, whether it takes part or not' });
export type To = z.infer<typeof To>;

export const Among = z
  .strictObject({
    rule: z.literal('among'),
    clause,
    parties: Selection,
    get then(): typeof Rule {
      return Rule;
    },
  })
  .meta({ id: 'AmongRule', description: 'Borne by these only' });
export type Among = z.infer<typeof Among>;

export const PercentPortion = z
  .strictObject({
    portion: z.literal('percent'),
    clause,
    name: portionName,
    percent: Percent,
    get then(): typeof Rule {
      return Rule;
    },
  })
  .meta({ id: 'PercentPortion', description: 'So many percent of the amount that enters the divide' });
export type PercentPortion = z.infer<typeof PercentPortion>;

export const AmountPortion = z
  .strictObject({
    portion: z.literal('amount'),
    clause,
    name: portionName,
    get amount(): typeof Price {
      return Price;
    },
    per: Per,
    get then(): typeof Rule {
      return Rule;
    },
  })
  .meta({ id: 'AmountPortion', description: 'A fixed amount, taken whatever the cost is' });
export type AmountPortion = z.infer<typeof AmountPortion>;

export const UpToPortion = z
  .strictObject({
    portion: z.literal('upTo'),
    clause,
    name: portionName,
    get amount(): typeof Price {
      return Price;
    },
    per: Per,
    get then(): typeof Rule {
      return Rule;
    },
  })
  .meta({ id: 'UpToPortion', description: 'A fixed amount, at most what earlier portions left and never below 0' });
export type UpToPortion = z.infer<typeof UpToPortion>;

export const ChargesPortion = z
  .strictObject({ portion: z.literal('charges'), clause, name: portionName, tariff: TariffId })
  .meta({ id: 'ChargesPortion', description: 'What the tariff charges each participant' });
export type ChargesPortion = z.infer<typeof ChargesPortion>;

export const RestPortion = z
  .strictObject({
    portion: z.literal('rest'),
    clause,
    name: portionName,
    get then(): typeof Rule {
      return Rule;
    },
  })
  .meta({ id: 'RestPortion', description: 'What the other portions leave; after charges the under- or over-recovery' });
export type RestPortion = z.infer<typeof RestPortion>;

/** A part of an amount with its own rule; the portions of a `divide` are taken in order. */
export const Portion = z
  .discriminatedUnion('portion', [PercentPortion, AmountPortion, UpToPortion, ChargesPortion, RestPortion])
  .meta({ id: 'Portion' });
export type Portion = z.infer<typeof Portion>;

export const Divide = z
  .strictObject({
    rule: z.literal('divide'),
    clause,
    get portions(): z.ZodArray<typeof Portion> {
      return z.array(Portion).min(1).max(500);
    },
  })
  .meta({ id: 'DivideRule', description: 'Borne portion by portion, each by its own rule' });
export type Divide = z.infer<typeof Divide>;

/** How much, over the period: an amount, a percentage of what is limited, a price a unit, a change against last time. */
export const Level = z
  .union(
    [
      ...OwnLevel.options,
      z.strictObject({ percent: Percent }),
      z.strictObject({
        change: ExactNumber.meta({ description: 'Percent on the last share; without one it does not bind' }),
      }),
    ],
    { error: 'level' },
  )
  .meta({ id: 'Level' });
export type Level = z.infer<typeof Level>;

export const Bound = z
  .strictObject({ clause, for: Selection, min: Level.optional(), max: Level.optional() })
  .refine(({ min, max }) => min !== undefined || max !== undefined, { params: { code: 'bound-empty' } })
  .meta({ id: 'Bound', description: 'At least and at most so much for each of these' });
export type Bound = z.infer<typeof Bound>;

export const Limit = z
  .strictObject({
    rule: z.literal('limit'),
    clause,
    get of(): typeof Rule {
      return Rule;
    },
    get bounds(): z.ZodArray<typeof Bound> {
      return z.array(Bound).min(1).max(500);
    },
    borneBy: Key.optional().meta({ description: 'Who takes what the bounds shift; absent: all, in proportion' }),
  })
  .meta({ id: 'LimitRule', description: 'As `of`, but at least or at most so much' });
export type Limit = z.infer<typeof Limit>;

export const Relieve = z
  .strictObject({
    rule: z.literal('relieve'),
    clause,
    get of(): typeof Rule {
      return Rule;
    },
    parties: Selection,
    percent: ExactNumber.meta({ description: 'Of their shares; below zero it is a surcharge' }),
    get borneBy(): typeof Key {
      return Key;
    },
  })
  .meta({ id: 'RelieveRule', description: 'As `of`, but a part of these parties’ shares is borne by others' });
export type Relieve = z.infer<typeof Relieve>;

const Case = z.strictObject({
  clause,
  if: Condition,
  get then(): typeof Rule {
    return Rule;
  },
});

export const Choose = z
  .strictObject({
    rule: z.literal('choose'),
    clause,
    get cases(): z.ZodArray<typeof Case> {
      return z.array(Case).min(1).max(100);
    },
    get otherwise(): z.ZodOptional<typeof Rule> {
      return Rule.optional();
    },
  })
  .meta({ id: 'ChooseRule', description: 'Borne by the first case that holds' });
export type Choose = z.infer<typeof Choose>;

/**
 * The rule language, how a money term of an agreement is written as data: a rule turns one exact amount into exact shares
 * of its bearers. Plain JSON; unknown fields are refused; any node may carry the clause it stands for.
 */
export const Rule = z
  .discriminatedUnion('rule', [Split, To, Divide, Among, Choose, Limit, Relieve])
  .meta({ id: 'Rule', description: 'Turns one exact amount into exact shares' });
export type Rule = z.infer<typeof Rule>;
