import { z } from '@hono/zod-openapi';
import {
  bearerNameOf,
  bridgeChart,
  bridgeInWords,
  ComputedNumber,
  describeProblem,
  FigureId,
  formatRatio,
  Money,
  PartyId,
  Period,
  poolNameOf,
  PoolId,
  WaterfallChart,
  type BridgedShare,
  type BridgeTold,
  type Language,
  type PoolEffect,
  type SharePerUnit,
} from '@umlage/core';
import { Finding } from '../runs/run-resource.ts';
import { RunOutline } from '../runs/run-outline.ts';
import type { StoredRun } from '../runs/store.ts';
import { presentSentence, ToldSentence } from './told-sentence.ts';
import type { BridgeRead } from './read-bridge.ts';

const BridgedRun = z.strictObject({
  id: z.uuid(),
  period: Period,
  status: RunOutline.shape.status,
});

const cause = z.enum(['terms', 'membership', 'figures', 'cost', 'lastShares', 'calendar', 'rounding']);

const Effect = z
  .strictObject({
    causes: z.array(cause).meta({
      description:
        'One; several, where they cannot be told apart. `terms`: agreement and prices · `membership`: who took part, with ' +
        'its key figures · `figures`: key figures · `cost`: what was to be shared · `lastShares`: what limits on a change ' +
        'compare with · `calendar`: the days of the year · `rounding`',
    }),
    name: z.string(),
    amount: Money.meta({ description: 'By how much the share is more; all effects add up to the difference' }),
    text: z.string().meta({ description: 'One sentence, in the language of the answer' }),
    pools: z
      .array(z.strictObject({ pool: PoolId, name: z.string(), exact: ComputedNumber, amount: Money }))
      .meta({ description: 'What of it falls into which pool, exact in cents; they add up to the effect' }),
    opened: z.array(ToldSentence).meta({ description: 'What changed, from what to what, with its source' }),
  })
  .meta({ id: 'BridgeEffect' });

const PerUnit = z.strictObject({ quantity: ComputedNumber, amount: Money });

const Share = z
  .strictObject({
    bearer: PartyId,
    name: z.string(),
    before: Money,
    after: Money,
    difference: Money,
    text: z.string().meta({ description: 'One sentence to be read out, in the language of the answer' }),
    effects: z.array(Effect),
    chart: WaterfallChart,
    perUnit: z
      .array(
        z.strictObject({
          figure: FigureId,
          name: z.string(),
          before: PerUnit.optional(),
          after: PerUnit.optional(),
        }),
      )
      .meta({
        description: 'What the share comes to for each that a key figure counts: per inhabitant, per workplace',
      }),
  })
  .meta({ id: 'BridgedShare' });

export const ShareBridge = z
  .strictObject({
    before: BridgedRun,
    after: BridgedRun,
    shares: z.array(Share).meta({ description: 'Without tax, by bearer; a member is told of its own' }),
    inseparable: z.array(Finding).meta({ description: 'Why causes are told as one; empty if none are' }),
  })
  .meta({ id: 'ShareBridge', description: 'Why shares are others than the year before, to the cent' });

/** One share with all that is told of it. */
export function tellShare(read: BridgeRead, share: BridgedShare, language: Language) {
  const { last, next, changed, isForBearer } = read;
  const told: BridgeTold = { share, changed, last, next, isForBearer };
  return {
    share,
    name: bearerNameOf(next.agreement, share.bearer) ?? bearerNameOf(last.agreement, share.bearer) ?? share.bearer,
    told: bridgeInWords(told, language),
    chart: bridgeChart(share, told, language),
    perUnit: perUnitOf(read, share),
  };
}
export type ShareTold = ReturnType<typeof tellShare>;

export function presentBridge(read: BridgeRead, language: Language): z.output<typeof ShareBridge> {
  const { stored, shares, inseparable, next } = read;
  return {
    before: presentRun(stored.last),
    after: presentRun(stored.next),
    shares: shares.map((share) => {
      const { name, told, chart, perUnit } = tellShare(read, share, language);
      const { bearer, before, after, difference, effects } = share;
      return {
        bearer,
        name,
        before,
        after,
        difference,
        text: told.text,
        effects: told.effects.map(({ causes, text, opened, ...effect }) => ({
          causes: [...causes],
          name: effect.name,
          amount: effect.amount,
          text,
          pools: (effects.find((one) => one.causes.join() === causes.join())?.pools ?? []).map((part) =>
            presentPart(part, read),
          ),
          opened: opened.map(presentSentence),
        })),
        chart,
        perUnit: perUnit.map(({ unit: _unit, ...one }) => one),
      };
    }),
    inseparable: inseparable.map((found) => {
      const { pool, party } = found.place;
      return {
        severity: 'notes' as const,
        code: found.code,
        pointer: found.path,
        ...(pool === undefined ? {} : { pool }),
        ...(party === undefined ? {} : { party }),
        ...describeProblem(found, language, next.agreement),
      };
    }),
  };
}

function presentRun({ id, period, status }: StoredRun): z.output<typeof BridgedRun> {
  return { id, period, status };
}

function presentPart({ pool, exact, amount }: PoolEffect, { last, next }: BridgeRead) {
  const name = poolNameOf(next.agreement, pool);
  return { pool, name: name === pool ? poolNameOf(last.agreement, pool) : name, exact, amount };
}

/** By key figure, in the order of the later agreement, what the share came to for each in either year. */
function perUnitOf({ perUnit, next }: BridgeRead, { bearer }: BridgedShare) {
  const of = (units: readonly SharePerUnit[] | undefined, id: FigureId) => {
    const found = units?.find(({ figure }) => figure === id);
    return found === undefined ? undefined : { quantity: found.quantity, amount: found.amount };
  };
  return next.agreement.figures.flatMap(({ id, name, unit }) => {
    const before = of(perUnit.before.get(bearer), id);
    const after = of(perUnit.after.get(bearer), id);
    // Of what there is one, or none, a share by the piece says nothing more than the share.
    if ([before, after].every((each) => each === undefined || formatRatio(each.quantity) === '1')) return [];
    return [
      {
        figure: id,
        name,
        unit,
        ...(before === undefined ? {} : { before }),
        ...(after === undefined ? {} : { after }),
      },
    ];
  });
}
