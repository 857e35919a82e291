import type { BridgeCause, BridgeEffect } from '../analysis/bridge-shares.ts';
import { cents, type Cents } from '../exact/cents.ts';
import { causeInWords } from './bridge-causes-in-words.ts';
import { becauseOf } from './bridge-reasons.ts';
import {
  bearerNameIn,
  bridgeWordsIn,
  moved,
  poolNameIn,
  type BridgeTelling,
  type BridgeTold,
} from './bridge-telling.ts';
import { formatsFor } from './formats.ts';
import type { Language } from './language.ts';
import type { Sentence } from './reason-in-words.ts';

/** A bridge told: one sentence to be read out, and the effects it is made of. */
export type BridgeInWords = {
  readonly text: string;
  readonly effects: readonly EffectInWords[];
};

/** One effect of at least a cent: its name, what it does, and what caused it. */
export type EffectInWords = {
  readonly causes: readonly BridgeCause[];
  readonly name: string;
  readonly amount: Cents;
  readonly text: string;
  /** What of it falls into which pool. */
  readonly pools: readonly string[];
  /** What changed, from what to what. */
  readonly opened: readonly Sentence[];
};

/**
 * Why a share is another than the year before, in one sentence that can be read out, and effect by effect with what caused it.
 *
 * @example
 * ```ts
 * const period = { from: LocalDate.parse('2025-01-01'), until: LocalDate.parse('2026-01-01') };
 * const figures = facts.figures.map((figure) => ({ ...figure, on: LocalDate.parse('2024-06-30') }));
 * const costItems = facts.costItems.map((item) => ({ ...item, ...period, amount: cents(11_000_000) }));
 * const input = { ...run.input, facts: { ...facts, figures, costItems }, question: { ...question, period } };
 * const next = valueOrThrow(runAllocation(input));
 * const [share] = valueOrThrow(bridgeShares(run.input, input)).shares;
 * const told = share && bridgeInWords({ share, changed: whatChanged(run, next), last: run, next }, 'en');
 * told?.text // => 'Ahausen bears €2,188.76 more in 2025 than in 2024 because cost rose.'
 * told?.effects[0]?.opened.map(({ text }) => text) // => ['Operation: €110,000.00 instead of €100,000.00. Of it Ahausen bears €2,188.76 more.']
 * ```
 */
export function bridgeInWords(told: BridgeTold, language: Language): BridgeInWords {
  const telling: BridgeTelling = { ...told, language, formats: formatsFor(language), words: bridgeWordsIn(language) };
  return {
    text: wholeInWords(telling),
    effects: told.share.effects.filter(isTold).map((effect) => {
      const { causes, amount, pools } = effect;
      const because = becauseOf(effect, telling);
      return {
        causes,
        name: nameOfEffect(effect, language),
        amount,
        text:
          amount === 0 ? telling.words.balanced(because) : telling.words.effect({ ...moved(amount, telling), because }),
        pools: pools
          .filter((part) => part.amount !== 0)
          .map((part) =>
            telling.words.inPool({ pool: poolNameIn(telling, part.pool), ...moved(part.amount, telling) }),
          ),
        opened: causes.flatMap((cause) => causeInWords(cause, effect, telling)),
      };
    }),
  };
}

/** What comes to less than a cent in every pool, or is cents moved by rounding alone, is not worth a sentence. */
function isTold({ causes, amount, pools }: BridgeEffect): boolean {
  return amount !== 0 || (!causes.includes('rounding') && pools.some((part) => part.amount !== 0));
}

/**
 * What tables and charts call an effect.
 *
 * @example
 * ```ts
 * nameOfEffect({ causes: ['terms', 'membership'] }, 'en') // => 'Agreement and prices, Accession and withdrawal'
 * ```
 */
export function nameOfEffect({ causes }: Pick<BridgeEffect, 'causes'>, language: Language): string {
  return causes.map((cause) => bridgeWordsIn(language).names[cause]).join(', ');
}

function wholeInWords(telling: BridgeTelling): string {
  const { share, last, next, words, formats } = telling;
  const years = {
    before: formats.periodName(last.input.question.period),
    after: formats.periodName(next.input.question.period),
  };
  const bearer = bearerNameIn(telling, share.bearer);
  const effects = share.effects.filter(({ amount }) => amount !== 0);
  const [only, ...others] = effects;
  if (share.difference === 0)
    return words.alike({ bearer, ...years, because: effects.length === 0 ? '' : groupsInWords(effects, telling) });
  // One cause alone needs no amount of its own.
  const because =
    only !== undefined && others.length === 0
      ? words.item({ amount: '', because: becauseOf(only, telling) })
      : groupsInWords(effects, telling);
  return words.whole({ bearer, ...years, ...moved(share.difference, telling), because });
}

/** What goes the way of the whole, then what goes the other; the largest first. */
function groupsInWords(effects: readonly BridgeEffect[], telling: BridgeTelling): string {
  const { share, words, formats } = telling;
  const group = (isMore: boolean) => {
    const own = effects
      .filter(({ amount }) => amount > 0 === isMore)
      .toSorted((a, b) => Math.abs(b.amount) - Math.abs(a.amount));
    const isSaid = share.difference === 0 || share.difference > 0 !== isMore;
    return own.map((effect, index) =>
      words.item({
        amount: formats.money(cents(Math.abs(effect.amount))),
        ...(isSaid && index === 0 ? { isMore } : {}),
        because: becauseOf(effect, telling),
      }),
    );
  };
  const upFirst = share.difference >= 0;
  const groups = [group(upFirst), group(!upFirst)].filter((items) => items.length > 0);
  return words.because(groups);
}
