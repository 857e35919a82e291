import type { Agreement } from '../agreement/agreement.ts';
import { poolNameOf } from '../agreement/names.ts';
import { bearerNameOf } from '../agreement/parties.ts';
import type { Change, ChangedInput, EffectOfInput, RunDifference } from '../analysis/subtract-runs.ts';
import type { PartyId } from '../base/ids.ts';
import { unreachable } from '../base/invariant.ts';
import { signedCents } from '../costs/cost-entry.ts';
import { cents, type Cents } from '../exact/cents.ts';
import type { AccountEntry, Asset, Post } from '../ledger/facts.ts';
import type { RunQuestion } from '../run/run-question.ts';
import { differencesInGerman } from './difference-de.ts';
import { differencesInEnglish } from './difference-en.ts';
import type { DifferenceWords } from './difference-words.ts';
import { formatsFor, type Formats } from './formats.ts';
import type { Language } from './language.ts';
import type { Sentence } from './reason-in-words.ts';

type Telling = { readonly agreement: Agreement; readonly formats: Formats; readonly words: DifferenceWords };

const wordsOf: Record<Language, DifferenceWords> = { de: differencesInGerman, en: differencesInEnglish };

/**
 * Tells whose share differs between two runs and because of which input, in sentences a clerk can read out.
 *
 * @param agreement whose names are used: that of the later run
 *
 * @example
 * ```ts
 * differenceInWords(subtractRuns(run, run), agreement, 'en').map(({ text }) => text) // => ['No share has changed.']
 * ```
 */
export function differenceInWords(
  difference: RunDifference,
  agreement: Agreement,
  language: Language,
): readonly Sentence[] {
  const telling: Telling = { agreement, formats: formatsFor(language), words: wordsOf[language] };
  const { words, formats } = telling;
  if (difference.shares.length === 0) return [{ text: words.nothing, parts: [] }];
  const shares = difference.shares.map(({ bearer, before, after, difference: by, pools }): Sentence => {
    const text = words.share({
      bearer: nameOf(bearer, telling),
      before: formats.money(before),
      after: formats.money(after),
      difference: formats.money(cents(Math.abs(by))),
      isMore: by > 0,
    });
    const parts = pools.map((part) => ({
      text: words.inPool({
        pool: poolNameOf(agreement, part.pool),
        before: formats.money(part.before),
        after: formats.money(part.after),
      }),
      parts: [],
    }));
    return { text, parts };
  });
  const together = difference.together ?? new Map<PartyId, Cents>();
  const rest = together.size === 0 ? [] : [{ text: words.together, parts: effects(together, words.more, telling) }];
  return [...shares, ...difference.inputs.map((input) => tellInput(input, telling)), ...rest];
}

function tellInput({ changed, alone }: EffectOfInput, telling: Telling): Sentence {
  const { words } = telling;
  const text = changeInWords(changed, telling);
  if (alone === undefined) return { text, parts: [{ text: words.noRun, parts: [] }] };
  return {
    text,
    parts: alone.size === 0 ? [{ text: words.noEffect, parts: [] }] : effects(alone, words.effect, telling),
  };
}

function effects(
  byBearer: ReadonlyMap<PartyId, Cents>,
  say: DifferenceWords['effect'],
  telling: Telling,
): readonly Sentence[] {
  const { formats } = telling;
  return [...byBearer].map(([bearer, by]) => ({
    text: say({
      bearer: nameOf(bearer, telling),
      difference: formats.signedMoney(by),
    }),
    parts: [],
  }));
}

function changeInWords(changed: ChangedInput, telling: Telling): string {
  const { words, formats, agreement } = telling;
  switch (changed.input) {
    case 'costItems': {
      const costType = agreement.costTypes.find(({ id }) => id === changed.costType)?.name ?? changed.costType;
      const write = (item: Parameters<typeof signedCents>[0] & { readonly text: string }) =>
        `${formats.money(signedCents(item))} (${item.text})`;
      return words.costItems({ costType, changes: list(changed.changes, write, words) });
    }
    case 'figure': {
      const figure = agreement.figures.find(({ id }) => id === changed.figure)?.name ?? changed.figure;
      const pool = changed.pool === undefined ? undefined : poolNameOf(agreement, changed.pool);
      const party = changed.party === undefined ? pool : nameOf(changed.party, telling);
      const changes = list(
        changed.changes,
        ({ value, on, source }) => `${formats.number(value)} (${formats.day(on)}, ${source})`,
        words,
      );
      return words.figure({ figure, party, changes });
    }
    case 'participation': {
      const changes = list(
        changed.changes,
        ({ from, until }) => (until === undefined ? words.since(formats.day(from)) : formats.period({ from, until })),
        words,
      );
      return words.participation({ party: nameOf(changed.party, telling), changes });
    }
    case 'contractPrice': {
      const rate = Object.entries(agreement.rates).find(([id]) => id === changed.rate)?.[1].name ?? changed.rate;
      const changes = list(changed.changes, ({ price, source }) => `${formats.money(price)} (${source})`, words);
      return words.contractPrice({ party: nameOf(changed.party, telling), rate, changes });
    }
    case 'asset': {
      const write = (asset: Asset) =>
        [
          formats.money(asset.cost),
          ...(asset.lifeMonths === undefined ? [] : [words.months(asset.lifeMonths)]),
          ...(asset.disposed === undefined ? [] : [words.disposed(formats.day(asset.disposed.on))]),
        ].join(', ');
      const { text = changed.asset } = changed.changes[0]?.after ?? changed.changes[0]?.before ?? {};
      return words.asset({ asset: text, changes: list(changed.changes, write, words) });
    }
    case 'post': {
      const write = ({ posts, from, until }: Post) => {
        const when = until === undefined ? words.since(formats.day(from)) : formats.period({ from, until });
        return `${formats.number(posts)} (${when})`;
      };
      const { text = changed.post } = changed.changes[0]?.after ?? changed.changes[0]?.before ?? {};
      return words.post({ post: text, changes: list(changed.changes, write, words) });
    }
    case 'accountEntry': {
      const write = ({ amount, on, text }: AccountEntry) => `${formats.money(amount)} (${formats.day(on)}, ${text})`;
      return words.accountEntry({
        account: nameOf(changed.account, telling),
        changes: list(changed.changes, write, words),
      });
    }
    case 'terms':
      return words.terms({ before: changed.before.join(', '), after: changed.after.join(', ') });
    case 'question': {
      const period = ({ period: of }: RunQuestion) => formats.period(of);
      return words.question({ before: period(changed.before), after: period(changed.after) });
    }
    default:
      return unreachable(changed);
  }
}

function list<Fact>(changes: readonly Change<Fact>[], write: (fact: Fact) => string, words: DifferenceWords): string {
  return changes
    .map(({ before, after }) => {
      if (after === undefined) return before === undefined ? '' : words.dropped(write(before));
      return before === undefined ? words.added(write(after)) : words.replaced(write(before), write(after));
    })
    .join('; ');
}

function nameOf(bearer: PartyId, { agreement }: Telling): string {
  return bearerNameOf(agreement, bearer) ?? bearer;
}
