import type { BridgeCause, BridgeEffect } from '../analysis/bridge-shares.ts';
import { unreachable } from '../base/invariant.ts';
import type { Period } from '../calendar/period.ts';
import { equalPeriods } from '../calendar/periods.ts';
import type { Cents } from '../exact/cents.ts';
import type { ChangedFigure } from '../statement/what-changed.ts';
import type { FigureReading } from '../trace/key-reason.ts';
import { bearerNameIn, figureNameIn, moved, poolNameIn, type BridgeTelling } from './bridge-telling.ts';
import type { Sentence } from './reason-in-words.ts';
import { versionsInWords, type DifferenceOfVersions } from './versions-in-words.ts';

/** What changed of one cause, from what to what, with its evidence. */
export function causeInWords(cause: BridgeCause, effect: BridgeEffect, telling: BridgeTelling): readonly Sentence[] {
  const { words, changed, share, formats } = telling;
  switch (cause) {
    case 'cost':
      return costInWords(effect, telling);
    case 'figures':
      return figuresInWords(telling);
    case 'membership':
      return membershipInWords(telling);
    case 'terms':
      return termsInWords(telling);
    case 'lastShares':
      return changed.lastShares.flatMap(({ party, before, after }) =>
        party === share.bearer
          ? told(
              words.lastShare({
                party: bearerNameIn(telling, party),
                before: formats.money(before),
                after: formats.money(after),
              }),
            )
          : [],
      );
    case 'calendar':
      return [];
    case 'rounding':
      return told(words.roundingNote);
    default:
      return unreachable(cause);
  }
}

function told(text: string, parts: readonly Sentence[] = []): readonly Sentence[] {
  return [{ text, parts }];
}

/** Pool by pool, with what of it the bearer bears where that can be told by itself; within it by type and item. */
function costInWords({ causes, pools }: BridgeEffect, telling: BridgeTelling): readonly Sentence[] {
  const { words, changed, share, formats } = telling;
  const value = (what: string, { before, after }: { readonly before: Cents; readonly after: Cents }) =>
    before === after
      ? words.same({ what, value: formats.money(after) })
      : words.value({
          what,
          ...(before === 0 ? {} : { before: formats.money(before) }),
          ...(after === 0 ? {} : { after: formats.money(after) }),
        });
  return changed.cost.flatMap(({ pool, name, costTypes, ...net }) => {
    const borne = causes.length === 1 ? pools.find((part) => part.pool === pool) : undefined;
    const whole = value(name, net);
    const own =
      borne === undefined
        ? ''
        : ` ${words.shareOfIt({ bearer: bearerNameIn(telling, share.bearer), ...moved(borne.amount, telling) })}`;
    return told(
      `${whole}${own}`,
      costTypes.map((costType) => ({
        text: value(costType.name, costType),
        parts: costType.items.map((item) => ({ text: value(item.text, item), parts: [] })),
      })),
    );
  });
}

/** One’s own first. */
function figuresInWords(telling: BridgeTelling): readonly Sentence[] {
  const { words, changed, share, isForBearer = false } = telling;
  const [own, others] = [true, false].map((isOwn) =>
    changed.figures.filter(({ party }) => (party === share.bearer) === isOwn),
  );
  // Whose numbers are not for the reader to see moved the share all the same.
  const shown = (others ?? []).filter(({ party }) => !isForBearer || party === undefined);
  const sentences = [own ?? [], shown].map((figures) =>
    figures.map((figure) => figureInWords(figure, whoseIn(figure, telling), telling)),
  );
  const [mine = [], theirs = []] = sentences;
  return [
    ...mine,
    ...(mine.length === 0 || theirs.length === 0 ? theirs : told(words.others, theirs)),
    ...(shown.length === others?.length ? [] : told(words.figuresOfOthers)),
  ];
}

function whoseIn({ party, pool }: ChangedFigure, telling: BridgeTelling): string | undefined {
  if (party !== undefined) return bearerNameIn(telling, party);
  return pool === undefined ? undefined : poolNameIn(telling, pool);
}

function figureInWords(
  { figure, before, after }: ChangedFigure,
  whose: string | undefined,
  telling: BridgeTelling,
): Sentence {
  const { words } = telling;
  const values = (readings: readonly FigureReading[]) =>
    words.and(readings.map((reading) => readingInWords(reading, telling)));
  return {
    text: words.figure({
      figure: figureNameIn(telling, figure),
      whose,
      ...(before.length === 0 ? {} : { before: values(before) }),
      ...(after.length === 0 ? {} : { after: values(after) }),
    }),
    parts: [],
  };
}

/** The number, the day it is of, and where it can be checked. */
function readingInWords({ value, on, during, edition, evidence }: FigureReading, telling: BridgeTelling): string {
  const { words, formats } = telling;
  const when =
    on !== undefined
      ? formats.day(on)
      : during !== undefined
        ? formats.period(during)
        : edition !== undefined
          ? String(edition)
          : undefined;
  const sources = new Set(evidence.map(({ source }) => source));
  return words.evidence({ value: formats.number(value), when, source: [...sources].join(', ') });
}

function membershipInWords(telling: BridgeTelling): readonly Sentence[] {
  const { words, changed, formats, last, next } = telling;
  const inYear = (days: readonly Period[], { period }: { readonly period: Period }) => {
    const [only] = days;
    const isAll = only !== undefined && days.length === 1 && equalPeriods(only, period);
    return words.inYear(
      formats.periodName(period),
      only === undefined ? 'none' : isAll ? 'all' : days.map((stretch) => formats.period(stretch)),
    );
  };
  return changed.membership.map(({ party, service, before, after, figures }): Sentence => {
    const services = [...next.agreement.services, ...last.agreement.services];
    const text = words.presence({
      party: bearerNameIn(telling, party),
      service: service === undefined ? undefined : (services.find(({ id }) => id === service)?.name ?? service),
      before: inYear(before, last.input.question),
      after: inYear(after, next.input.question),
    });
    const isTold = telling.isForBearer !== true || party === telling.share.bearer;
    const brought = isTold ? figures.map((changedFigure) => figureInWords(changedFigure, undefined, telling)) : [];
    return { text, parts: brought.length === 0 ? [] : told(words.brings, brought) };
  });
}

function termsInWords(telling: BridgeTelling): readonly Sentence[] {
  const { words, changed, formats, language, next, last, share, isForBearer = false } = telling;
  const { versions, ruleDays, contractPrices } = changed.terms;
  const rates = { ...last.agreement.rates, ...next.agreement.rates };
  return [
    ...versions.map((comparison): Sentence => {
      const { clauses, provisions } = versionsInWords(comparison, language);
      const { before, after } = comparison;
      return {
        text: words.versions({ before: String(before.version.number), after: String(after.version.number) }),
        parts: [...provisions, ...clauses].map((difference) => differenceInSentences(difference, telling)),
      };
    }),
    ...ruleDays.flatMap(({ pool, since }) =>
      told(words.ruleDay({ pool: poolNameIn(telling, pool), day: formats.day(since) })),
    ),
    ...contractPrices.flatMap(({ party, rate, before, after }) => {
      if (isForBearer && party !== share.bearer) return [];
      const prices = (some: typeof before) =>
        words.and(some.map(({ price, source }) => `${formats.money(price)} (${source})`));
      return told(
        words.contractPrice({
          party: bearerNameIn(telling, party),
          rate: Object.entries(rates).find(([id]) => id === rate)?.[1].name ?? rate,
          ...(before.length === 0 ? {} : { before: prices(before) }),
          ...(after.length === 0 ? {} : { after: prices(after) }),
        }),
      );
    }),
  ];
}

function differenceInSentences(
  { text, clauses, before, after, details }: DifferenceOfVersions,
  { words }: BridgeTelling,
): Sentence {
  return {
    text,
    ...(clauses.length === 0 ? {} : { clause: clauses.join(', ') }),
    parts: [
      ...(before === undefined ? [] : told(words.was(before))),
      ...(after === undefined || after === before ? [] : told(words.becomes(after))),
      ...details.flatMap((detail) => told(detail)),
    ],
  };
}
