import type { Agreement } from '../agreement/agreement.ts';
import type { LocalDate } from '../calendar/local-date.ts';
import { cents, sumCents } from '../exact/cents.ts';
import { add } from '../exact/ratio.ts';
import type { LateCharge, LateItem, LateStretch } from '../statement/late-charge.ts';
import { formatsFor } from './formats.ts';
import type { Language } from './language.ts';
import { lateItemInEnglish } from './late-item-en.ts';
import { lateItemInGerman } from './late-item-de.ts';
import type { LateItemWords } from './late-item-words.ts';

const wordsOf: Record<Language, LateItemWords> = { de: lateItemInGerman, en: lateItemInEnglish };

/**
 * What is claimed for one thing that was not paid in time and how that is computed, or why nothing is, in one sentence.
 *
 * @param told the day up to which it was reckoned, and the agreement in force when it fell due, whose clause is cited
 *
 * @example
 * ```ts
 * const [due, day] = [LocalDate.parse('2024-02-15'), LocalDate.parse('2024-03-20')];
 * const period = calendarYear(2024);
 * const item = { party: PartyId.parse('bdorf'), period, owed: 'advance', due, amount: cents(5000), open: cents(0), claim: 'nothing' } as const;
 * lateItemInWords(item, { day }, 'en') // => 'Advance of €50.00, due on 15\u00a0Feb\u00a02024: paid late, but by the agreement nothing is due on it.'
 * ```
 */
export function lateItemInWords(
  item: LateItem,
  told: { readonly day: LocalDate; readonly agreement?: Agreement | undefined },
  language: Language,
): string {
  const words = wordsOf[language];
  const formats = formatsFor(language);
  const [amount, due] = [formats.money(item.amount), formats.day(item.due)];
  const what = item.owed === 'advance' ? words.advance(amount, due) : words.balance(amount, due, item.number ?? '');
  const { charge, claim } = item;
  if (claim !== 'charged') return words[claim](what);
  if (charge === undefined) return words.nothing(what);
  return words.charged({
    what,
    day: formats.day(told.day),
    total: formats.money(charge.total),
    scheme: schemeOf(charge, told.agreement, words),
    parts: partsOf(charge, language),
  });
}

function schemeOf({ stretches, clause }: LateCharge, agreement: Agreement | undefined, words: LateItemWords): string {
  const scheme = words.scheme[stretches[0]?.scheme ?? 'bgb288'];
  const number = agreement?.clauses.find(({ id }) => id === clause)?.number;
  return number === undefined ? scheme : words.by(scheme, number);
}

function partsOf({ stretches, lumpSum }: LateCharge, language: Language): readonly string[] {
  const words = wordsOf[language];
  const formats = formatsFor(language);
  const interest = stretches.flatMap((stretch) => {
    if (stretch.scheme !== 'bgb288') return [];
    const { days, period, amount, baseRate, points } = stretch;
    return words.interest({
      days,
      period: formats.period(period),
      amount: formats.money(amount),
      percent: formats.percent(add(baseRate, points)),
      base: formats.percent(baseRate),
      points: formats.number(points),
      interest: formats.exactMoney(stretch.interest),
    });
  });
  const surcharges = monthsAlike(stretches).map((months) =>
    words.surcharge({
      months: months.length,
      rounded: formats.money(months[0]?.rounded ?? cents(0)),
      amount: formats.money(sumCents(months.map(({ surcharge }) => surcharge))),
    }),
  );
  return [...interest, ...surcharges, ...(lumpSum === 0 ? [] : [words.lumpSum(formats.money(lumpSum))])];
}

type Month = Extract<LateStretch, { readonly scheme: 'ao240' }>;

/** Months on the same amount are told together. */
function monthsAlike(stretches: readonly LateStretch[]): readonly (readonly Month[])[] {
  const groups: Month[][] = [];
  for (const stretch of stretches) {
    if (stretch.scheme !== 'ao240') continue;
    const last = groups.at(-1);
    if (last?.[0]?.rounded === stretch.rounded) last.push(stretch);
    else groups.push([stretch]);
  }
  return groups;
}
