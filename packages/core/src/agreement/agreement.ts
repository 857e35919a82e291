import { z } from 'zod';
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
import { LocalDate } from '../calendar/local-date.ts';
import { Money } from '../exact/cents.ts';
import { Role, Rule } from '../rules/rule.ts';
import { Tariff } from '../rules/tariff.ts';
import { RoundingPolicy } from './rounding-policy.ts';

const name = readableText(160);

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
  })
  .meta({ id: 'Party' });
export type Party = z.infer<typeof Party>;

export const Clause = z
  .strictObject({
    id: ClauseId,
    number: readableText(40).meta({ description: 'As printed, such as “§ 4 Abs. 2”' }),
    text: readableText(4000),
    note: readableText(1000).optional().meta({ description: 'What is not in the text: inferred, or an example' }),
  })
  .meta({ id: 'Clause' });
export type Clause = z.infer<typeof Clause>;

export const FigureDefinition = z
  .strictObject({
    id: FigureId,
    name,
    unit: name.meta({ description: 'What is counted, in the plural: “Einwohner”' }),
    holds: z.enum(['onDay', 'untilChanged']).meta({
      description:
        'A value is true of its reference date alone (a census), or from its day until the next one (a stock)',
    }),
  })
  .meta({ id: 'FigureDefinition' });
export type FigureDefinition = z.infer<typeof FigureDefinition>;

const Rate = z
  .strictObject({
    name,
    prices: z.array(z.strictObject({ from: LocalDate, price: Money, clause: ClauseId.optional() })).min(1),
  })
  .meta({ id: 'Rate', description: 'A price and since when it is due' });

export const Pool = z
  .strictObject({
    id: PoolId,
    name,
    clause: ClauseId.optional(),
    takes: z.strictObject({ costTypes: z.array(CostTypeId).min(1) }),
    rule: Rule,
    rounding: RoundingPolicy.optional().meta({ description: 'Where this pool departs from the agreement' }),
  })
  .meta({ id: 'Pool', description: 'Cost that is shared by one rule' });
export type Pool = z.infer<typeof Pool>;

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
    }),
    notice: readableText(400).optional().meta({ description: 'Shown wherever amounts are: “Beispieldaten …”' }),
    sources: z.array(z.strictObject({ title: name, url: z.url({ protocol: /^https?$/ }) })).optional(),
    parties: z.array(Party).min(1),
    clauses: z.array(Clause),
    figures: z.array(FigureDefinition).default([]),
    services: z.array(z.strictObject({ id: ServiceId, name })).default([]),
    costTypes: z.array(z.strictObject({ id: CostTypeId, name })).min(1),
    rates: z.record(RateId, Rate).default({}),
    tariffs: z.record(TariffId, Tariff).default({}),
    pools: z.array(Pool).min(1),
    rounding: RoundingPolicy,
    settlement: z
      .strictObject({ dueInDays: z.int().min(1).max(365), clause: ClauseId.optional() })
      .optional()
      .meta({ description: 'Days after receipt until a balance is due' }),
  })
  .meta({ id: 'Agreement', description: 'One version of an agreement, umlage-agreement/1' });

/** As read: amounts are `Cents`, numbers `Ratio`. */
export type Agreement = z.infer<typeof Agreement>;

/** As sent and stored: plain JSON. */
export type AgreementDocument = z.input<typeof Agreement>;

export function hostOf(agreement: Agreement): Party | undefined {
  return agreement.parties.find((party) => party.roles.includes('host'));
}

/** What tables and charts call a party. */
export function shortNameOf(party: Party): string {
  return party.shortName ?? party.name;
}

export function roundingOf(agreement: Agreement, pool: Pool): RoundingPolicy {
  return pool.rounding ?? agreement.rounding;
}
