import type { BridgeCause, BridgeEffect } from '../analysis/bridge-shares.ts';
import { unreachable } from '../base/invariant.ts';
import type { Period } from '../calendar/period.ts';
import { daysOf } from '../calendar/periods.ts';
import { cents, sumCents, type Cents } from '../exact/cents.ts';
import { bearerNameIn, figureNameIn, type BridgeTelling } from './bridge-telling.ts';

/** Why, as it stands behind an amount: “because cost rose”. */
export function becauseOf({ causes, amount }: BridgeEffect, telling: BridgeTelling): string {
  const { words } = telling;
  const reasons = causes.map((cause) => becauseOfCause(cause, amount, telling));
  return reasons.length === 1 ? reasons.join('') : words.inseparable(words.and(reasons));
}

function becauseOfCause(cause: BridgeCause, amount: Cents, telling: BridgeTelling): string {
  const { words, changed, next } = telling;
  switch (cause) {
    case 'cost': {
      const shared = changed.cost.filter(({ pool }) => next.pools.some((result) => result.pool === pool));
      const rise = sumCents(shared.map(({ before, after }) => cents(after - before)));
      return words.cost(amount > 0 && rise > 0 ? 'up' : amount < 0 && rise < 0 ? 'down' : 'otherwise');
    }
    case 'figures':
      return figuresInWords(telling);
    case 'membership':
      return membershipInWords(telling);
    case 'terms':
      return termsInWords(telling);
    case 'calendar':
      return words.calendar({ before: String(changed.calendar.before), after: String(changed.calendar.after) });
    case 'lastShares':
    case 'rounding':
      return words[cause];
    default:
      return unreachable(cause);
  }
}

/** A version says its number, dated terms the year they are for. */
function termsInWords({ words, changed, formats, last, next }: BridgeTelling): string {
  const number = next.agreement.version.number;
  if (number !== last.agreement.version.number) return words.version(String(number));
  const { versions, ruleDays, contractPrices } = changed.terms;
  if (ruleDays.length === 0) {
    const changes = versions.flatMap(({ provisions }) => provisions);
    if (changes.length === 0 && contractPrices.length > 0) return words.contractPrices;
    if (changes.length > 0 && changes.every(({ kind }) => kind === 'rate' || kind === 'tariff')) return words.prices;
  }
  return words.terms(formats.periodName(next.input.question.period));
}

/** Few names are said, and where one number of one’s own is all that changed, from what to what. */
function figuresInWords(telling: BridgeTelling): string {
  const { words, changed, formats, share } = telling;
  const [only, ...others] = changed.figures;
  const [before, after] = [only?.before, only?.after].map((readings) => readings ?? []);
  const [old, young] = [before?.[0], after?.[0]];
  const isSingle = others.length === 0 && before?.length === 1 && after?.length === 1;
  if (only?.party === share.bearer && isSingle && old !== undefined && young !== undefined)
    return words.ownFigure({
      figure: figureNameIn(telling, only.figure),
      before: formats.number(old.value),
      after: formats.number(young.value),
    });
  const names = new Set(changed.figures.map(({ figure }) => figureNameIn(telling, figure)));
  return words.figures(names.size > 2 ? [] : [...names]);
}

function membershipInWords(telling: BridgeTelling): string {
  const { words, changed } = telling;
  const parties = changed.membership.filter(({ service }) => service === undefined);
  const days = (periods: readonly Period[]) => periods.reduce((sum, period) => sum + daysOf(period), 0);
  const namesOf = (fits: (before: number, after: number) => boolean) =>
    parties
      .filter(({ before, after }) => fits(days(before), days(after)))
      .map(({ party }) => bearerNameIn(telling, party));
  const reasons = [
    ['joined', namesOf((before) => before === 0)],
    ['left', namesOf((_before, after) => after === 0)],
    ['longer', namesOf((before, after) => 0 < before && before < after)],
    ['shorter', namesOf((before, after) => 0 < after && after < before)],
  ] as const;
  const said = reasons.flatMap(([reason, names]) => (names.length === 0 ? [] : [words[reason](names)]));
  const count = reasons.reduce((sum, [, names]) => sum + names.length, 0);
  return count === 0 || count > 3 || count < changed.membership.length ? words.membership : words.and(said);
}
