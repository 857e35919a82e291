import * as z from 'zod';
import {
  ClauseId,
  CooperationId,
  CostTypeId,
  FigureId,
  PartyId,
  PoolId,
  RateId,
  ServiceId,
  TariffId,
} from '../base/ids.ts';
import { readableText } from '../base/text.ts';
import { DayOfYear, LocalDate } from '../calendar/local-date.ts';
import { Reference } from '../calendar/reference.ts';
import { ExactNumber, Percent, PositiveNumber, Weight } from '../exact/exact-number.ts';
import { Money } from '../exact/money.ts';
import { FigureHolds, Key } from '../rules/keys/key.ts';
import { Bound, Role, Rule } from '../rules/rule.ts';
import { Tariff } from '../rules/tariff.ts';
import { Iban, LeitwegId, VatId } from './check-digits.ts';
import { ChangeTerms, Duty, Term } from './life-terms.ts';
import { AdvanceTerms, LateTerms, SettlementTerms, TaxTerms } from './money-terms.ts';
import { RoundingPolicy } from './rounding-policy.ts';

const name = readableText(160);

/** Whoever the agreement names: who may take part, bear cost and be sent a statement. */
export const Party = z
  .strictObject({
    id: PartyId,
    name,
    shortName: readableText(40).optional().meta({ description: 'For tables and charts' }),
    roles: z.array(Role).min(1).meta({ description: '`host` runs and bills; the others are the agreement’s own' }),
    officialKey: z
      .string()
      .regex(/^\d{2,12}$/)
      .optional()
      .meta({ description: 'AGS or ARS of the municipality' }),
    address: z.array(readableText(80)).max(6).optional().meta({ description: 'Lines below the name' }),
    contacts: z
      .array(
        z.strictObject({
          office: readableText(120).meta({ description: 'An office, not a person: it stays when people go' }),
          email: z.email().max(200).optional(),
          phone: readableText(40).optional(),
        }),
      )
      .max(20)
      .optional(),
    leitwegId: LeitwegId.optional(),
    vatId: VatId.optional(),
    taxNumber: z
      .string()
      .regex(/^\d[\d/ ]{8,15}\d$/)
      .optional()
      .meta({ description: 'Steuernummer, as the tax office writes it' }),
    bank: z
      .strictObject({
        iban: Iban,
        bic: z
          .string()
          .regex(/^[A-Z]{6}[A-Z0-9]{2}(?:[A-Z0-9]{3})?$/)
          .optional(),
      })
      .optional()
      .meta({ description: 'Where it is paid' }),
    successor: z
      .strictObject({ party: PartyId, from: LocalDate, clause: ClauseId.optional() })
      .optional()
      .meta({ description: 'Who took its place by merger or otherwise, with all it owed, and since when' }),
  })
  .meta({ id: 'Party' });
export type Party = z.infer<typeof Party>;

/** Something a member may take, or must. */
export const Service = z
  .strictObject({
    id: ServiceId,
    name,
    mandatory: z.boolean().optional().meta({ description: 'That whoever takes part takes it; optional unless said' }),
    clause: ClauseId.optional(),
  })
  .meta({ id: 'Service', description: 'Of the catalogue: what a member may take, or must' });
export type Service = z.infer<typeof Service>;

/** A numbered term of the agreement with its text, to which rules and amounts lead back. */
export const Clause = z
  .strictObject({
    id: ClauseId,
    number: readableText(40).meta({ description: 'As printed, such as “§ 4 Abs. 2”' }),
    text: readableText(4000),
    note: readableText(1000).optional().meta({ description: 'What is not in the text: inferred, or an example' }),
  })
  .meta({ id: 'Clause' });
export type Clause = z.infer<typeof Clause>;

/** What a key figure counts, when its values are true, and whether each party has its own. */
export const FigureDefinition = z
  .strictObject({
    id: FigureId,
    name,
    unit: name.meta({ description: 'What is counted, in the plural: “Einwohner”' }),
    holds: FigureHolds,
    of: z.enum(['everyone', 'pool']).optional().meta({
      description:
        'Whose number it is if not a party’s: everyone’s (a price index) or a pool’s (racks, hours it takes)',
    }),
  })
  .meta({ id: 'FigureDefinition' });
export type FigureDefinition = z.infer<typeof FigureDefinition>;

const Rate = z
  .strictObject({
    name,
    prices: z
      .array(z.strictObject({ from: LocalDate, price: Money, clause: ClauseId.optional() }))
      .min(1)
      .max(1000),
  })
  .meta({ id: 'Rate', description: 'A price and since when it is due' });

/** An account of the cooperation, which bears like a party but is sent no statement. */
export const Account = z
  .strictObject({
    id: PartyId,
    name,
    kind: z.enum(['carryOver', 'reserve']),
    clause: ClauseId.optional(),
    carry: z
      .strictObject({
        costType: CostTypeId.meta({ description: 'As which its balance is shared later: the pool follows from it' }),
        years: z.int().min(1).max(20).meta({ description: 'In equal parts over so many years' }),
        clause: ClauseId.optional(),
      })
      .optional()
      .meta({ description: 'How what was recovered too little or too much is made up for later' }),
  })
  .meta({ id: 'Account' });
export type Account = z.infer<typeof Account>;

/** What becomes of a member that takes part in some of the period only. */
export const TimeMode = z
  .union(
    [
      z.literal('whole').meta({ description: 'All who took part share the whole period; weigh them by `presence`' }),
      z.strictObject({
        cut: z.enum(['day', 'startedMonth', 'fullMonth']).meta({
          description: 'Segments by days; months that were started count whole, or only those that were full',
        }),
      }),
    ],
    { error: 'time' },
  )
  .meta({ id: 'TimeMode' });
export type TimeMode = z.infer<typeof TimeMode>;

const Shareable = z.strictObject({ from: LocalDate, percent: Percent, clause: ClauseId.optional() });

/** What kind of cost there is, and which part of it may be shared; the list of an agreement is closed. */
export const CostType = z
  .strictObject({
    id: CostTypeId,
    name,
    shareable: z.array(Shareable).min(1).optional().meta({
      description: 'The part of such cost that is shared at all, dated; 0: none, and then no pool need take it',
    }),
  })
  .meta({ id: 'CostType' });
export type CostType = z.infer<typeof CostType>;

/** Whether cost of assets is shared (`included`), left out, or shown only because members book their own part. */
export const Treatment = z.enum(['included', 'excluded', 'bookedByMembers']).meta({
  id: 'Treatment',
  description: 'Shared like other cost, left out, or shown only because members book their own part',
});
export type Treatment = z.infer<typeof Treatment>;

/** What of durable assets is cost of a period. Depreciation is straight-line, by months that were started. */
export const AssetTerms = z
  .strictObject({
    clause: ClauseId.optional(),
    depreciation: Treatment,
    monthOfDisposal: z.enum(['counts', 'doesNotCount']).meta({
      description: 'Whether the month in which an asset is disposed of is depreciated',
    }),
    disposal: Treatment.optional().meta({
      description: 'What a disposal yields less, or more, than the book value; excluded unless said',
    }),
    interest: z
      .strictObject({
        treatment: Treatment,
        method: z.enum(['averageValue', 'residualValue', 'meanResidualValue']).meta({
          description:
            'On half of cost and residual value throughout, on the book value as the year begins, or on the mean of ' +
            'that and the one as it ends; grants lessen the capital',
        }),
        rates: z
          .array(z.strictObject({ from: LocalDate, percent: Percent, clause: ClauseId.optional() }))
          .min(1)
          .max(200)
          .meta({ description: 'Percent a year, dated' }),
        clause: ClauseId.optional(),
      })
      .optional()
      .meta({ description: 'Imputed interest on the capital that is tied up' }),
  })
  .meta({ id: 'AssetTerms' });
export type AssetTerms = z.infer<typeof AssetTerms>;

/** Staff at a flat price a full post and year, which is a dated rate of the agreement. */
export const StaffTerms = z
  .strictObject({
    clause: ClauseId.optional(),
    overheads: z
      .array(
        z.strictObject({
          name,
          percent: PositiveNumber.meta({ description: 'On top of the rate' }),
          rates: z.array(RateId).min(1).optional().meta({ description: 'Only of posts at these rates' }),
          clause: ClauseId.optional(),
        }),
      )
      .max(20)
      .default([]),
    covers: z
      .array(CostTypeId)
      .default([])
      .meta({ description: 'Cost types that rate and overheads pay for already: to book them, too, is told' }),
  })
  .meta({ id: 'StaffTerms' });
export type StaffTerms = z.infer<typeof StaffTerms>;

const Takes = z
  .strictObject({
    costTypes: z.array(CostTypeId).min(1),
    services: z.array(ServiceId).min(1).optional().meta({ description: 'Only items of these services' }),
    arose: z
      .strictObject({ from: LocalDate.optional(), before: LocalDate.optional() })
      .optional()
      .meta({ description: 'Only liabilities that arose from that day on, or before one' }),
  })
  .meta({ id: 'Takes', description: 'Which cost items go into the pool' });

/** Cost that is shared by one rule: which items go in, which part of them is shared, how it is rounded. */
export const Pool = z
  .strictObject({
    id: PoolId,
    name,
    clause: ClauseId.optional(),
    takes: Takes,
    fraction: z.array(Shareable).min(1).optional().meta({
      description: 'The part of cost that is shared at all, dated; revenue lessens what is shared',
    }),
    rule: Rule,
    rounding: RoundingPolicy.optional().meta({ description: 'Where this pool departs from the agreement' }),
    time: TimeMode.optional().meta({ description: 'Where this pool departs from the agreement' }),
  })
  .meta({ id: 'Pool', description: 'Cost that is shared by one rule' });
export type Pool = z.infer<typeof Pool>;

const DeliveredByFigure = z
  .strictObject({
    figure: FigureId.meta({ description: 'A figure of pools, with its evidence among the facts' }),
    at: Reference,
    pools: z.array(PoolId).min(1).meta({ description: 'The pools it is read of' }),
    clause: ClauseId.optional(),
  })
  .meta({ id: 'DeliveredByFigure' });

const DeliveredAsAgreed = z
  .strictObject({
    to: z.record(PoolId, Weight).meta({ description: 'The number of each pool' }),
    total: ExactNumber.optional().meta({ description: 'Control sum: a table that misses it is refused' }),
    clause: ClauseId.optional(),
  })
  .meta({ id: 'DeliveredAsAgreed' });

/** A pool that is not shared by parties but serves other pools, to which its cost is handed on. */
export const SupportPool = z
  .strictObject({
    id: PoolId,
    name,
    clause: ClauseId.optional(),
    takes: Takes,
    fraction: z.array(Shareable).min(1).optional(),
    serves: z.union([DeliveredAsAgreed, DeliveredByFigure], { error: 'serves' }),
  })
  .meta({ id: 'SupportPool', description: 'A pool whose cost is handed on to the pools it serves' });
export type SupportPool = z.infer<typeof SupportPool>;

const leavesOut = z.literal('others').optional().meta({
  description: 'That deliveries which the method does not count are known, and left out; else they are refused',
});

/** How the cost of support pools is handed on before pools are shared. */
export const Stages = z
  .strictObject({
    clause: ClauseId.optional(),
    by: z.discriminatedUnion('method', [
      z
        .strictObject({ method: z.literal('direct'), leavesOut })
        .meta({ id: 'DirectMethod', description: 'To pools that parties share, at once' }),
      z.strictObject({ method: z.literal('stepDown'), order: z.array(PoolId).min(1), leavesOut }).meta({
        id: 'StepDownMethod',
        description: 'One support pool after the other, to those later in the order, too',
      }),
      z
        .strictObject({ method: z.literal('reciprocal') })
        .meta({ id: 'ReciprocalMethod', description: 'All at once, whatever support pools deliver to one another' }),
    ]),
    supports: z.array(SupportPool).min(1).max(100),
  })
  .meta({ id: 'Stages' });
export type Stages = z.infer<typeof Stages>;

const Limits = z
  .strictObject({
    id: PoolId,
    name,
    clause: ClauseId.optional(),
    bounds: z.array(Bound).min(1).max(500),
    borneBy: Key.optional(),
  })
  .meta({ id: 'Limits', description: 'At least and at most so much of the sum over all pools; a line of its own' });

/**
 * One version of an agreement, whole: who is party to it, what its clauses say and the rules they stand for. The JSON
 * document is what is signed, stored, compared and sent; this schema reads it.
 */
export const Agreement = z
  .strictObject({
    format: z.literal('umlage-agreement/1'),
    cooperation: z.strictObject({ id: CooperationId, name }),
    title: name,
    legalBasis: readableText(400).meta({ description: 'As statements cite it' }),
    version: z.strictObject({
      number: z.int().min(1).max(9999),
      from: LocalDate.meta({ description: 'First day in force' }),
      until: LocalDate.optional().meta({ description: 'First day no longer in force' }),
      phase: readableText(80).optional().meta({
        description: 'What is begun with it: “Pilotphase”, “Vollbetrieb”; each has its terms in versions of its own',
      }),
    }),
    notice: readableText(400).optional().meta({ description: 'Shown wherever amounts are: “Beispieldaten …”' }),
    sources: z.array(z.strictObject({ title: name, url: z.url({ protocol: /^https?$/ }) })).optional(),
    yearStarts: DayOfYear.optional().meta({ description: 'Of school years and their like; 01-01 unless said' }),
    parties: z.array(Party).min(1).max(20_000),
    accounts: z.array(Account).max(100).default([]),
    clauses: z.array(Clause),
    figures: z.array(FigureDefinition).default([]),
    services: z.array(Service).default([]),
    costTypes: z.array(CostType).min(1),
    assets: AssetTerms.optional(),
    staff: StaffTerms.optional(),
    rates: z.record(RateId, Rate).default({}),
    tariffs: z.record(TariffId, Tariff).default({}),
    stages: Stages.optional(),
    pools: z.array(Pool).min(1).max(2000),
    limits: Limits.optional(),
    rounding: RoundingPolicy,
    time: TimeMode.optional().meta({ description: 'By days unless said' }),
    term: Term.optional(),
    duties: z.array(Duty).max(100).optional(),
    advances: AdvanceTerms.optional(),
    settlement: SettlementTerms.optional(),
    taxes: z.array(TaxTerms).min(1).max(100).optional(),
    late: LateTerms.optional(),
    accession: ChangeTerms.optional(),
    withdrawal: ChangeTerms.optional(),
    dissolution: ChangeTerms.optional(),
  })
  .meta({ id: 'Agreement', description: 'One version of an agreement, umlage-agreement/1' });

/** As read: amounts are `Cents`, numbers `Ratio`. */
export type Agreement = z.infer<typeof Agreement>;

/** As sent and stored: plain JSON. */
export type AgreementDocument = z.input<typeof Agreement>;
