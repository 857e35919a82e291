import { yearOf } from '../calendar/days.ts';
import type { LocalDate } from '../calendar/local-date.ts';
import type { Period } from '../calendar/period.ts';
import { calendarYear, equalPeriods, lastDayOf } from '../calendar/periods.ts';
import { utcDay } from '../calendar/utc-day.ts';
import { formatCents, type Cents } from '../exact/cents.ts';
import { decimalPlacesOf, divide, placePoint, ratio, type Ratio } from '../exact/ratio.ts';
import { toDecimalPlaces, truncate } from '../exact/rounding.ts';
import type { Language } from './language.ts';

/** Numbers, money and days as a reader of the language writes them, for pages and documents alike. */
export type Formats = {
  /** `1.234,56 €` */
  readonly money: (amount: Cents) => string;
  /** As a change: with its sign, unless it is nothing. */
  readonly signedMoney: (amount: Cents) => string;
  /** Exact cents as euro: in full if they end within four decimals, else cut there and marked with `…`. */
  readonly exactMoney: (exactCents: Ratio) => string;
  /** In full if it ends within four decimals, else cut there and marked with `…`. */
  readonly number: (value: Ratio) => string;
  readonly percent: (value: Ratio) => string;
  /** To two decimals, for tables where the exact number stands elsewhere. */
  readonly percentRounded: (value: Ratio) => string;
  /** `27.03.2024` */
  readonly day: (day: LocalDate) => string;
  /** From the first to the last day. */
  readonly period: (period: Period) => string;
  /** The year where it is one, else from the first to the last day. */
  readonly periodName: (period: Period) => string;
  /** `a, b und c` */
  readonly list: (parts: readonly string[]) => string;
};

const longest = 4;

/** `Intl` formats a decimal string digit by digit, so no amount ever becomes a binary fraction. */
function decimalText(value: Ratio, fewest: number): { readonly text: string; readonly cut: boolean } {
  const needed = decimalPlacesOf(value);
  const places = Math.max(fewest, Math.min(needed ?? longest, longest));
  const scaled = { numerator: value.numerator * 10n ** BigInt(places), denominator: value.denominator };
  return { text: placePoint(truncate(scaled), places), cut: needed === undefined || needed > longest };
}

function formatsIn(locale: string, words: { readonly until: string; readonly percent: string }): Formats {
  const euro = { style: 'currency', currency: 'EUR', maximumFractionDigits: longest } as const;
  // What is cut keeps its zeros: “12,2390…” is not “12,239…”.
  const cutDigits = { minimumFractionDigits: longest };
  const decimal = {
    whole: new Intl.NumberFormat(locale, { maximumFractionDigits: longest }),
    cut: new Intl.NumberFormat(locale, cutDigits),
  };
  const money = {
    whole: new Intl.NumberFormat(locale, euro),
    cut: new Intl.NumberFormat(locale, { ...euro, ...cutDigits }),
  };
  const twoPlaces = new Intl.NumberFormat(locale, { minimumFractionDigits: 2 });
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  // A minus sign, not a hyphen: it does not break from its number and is read out as “minus”.
  const write = (format: Intl.NumberFormat, text: string) => format.format(text as `${number}`).replace('-', '−');
  const marked = (format: typeof decimal, value: Ratio, fewest: number) => {
    const { text, cut } = decimalText(value, fewest);
    const written = write(cut ? format.cut : format.whole, text);
    return cut ? written.replace(/\d(?=\D*$)/u, '$&…') : written;
  };
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const inMoney = (amount: Cents) => write(money.whole, formatCents(amount));
  const day = (local: LocalDate) => date.format(utcDay(local)).replaceAll(' ', '\u00a0');
  const period = (of: Period) => {
    const last = lastDayOf(of);
    return last <= of.from ? day(of.from) : `${day(of.from)} ${words.until} ${day(last)}`;
  };
  return {
    money: inMoney,
    signedMoney: (amount) => `${amount > 0 ? '+' : ''}${inMoney(amount)}`,
    exactMoney: (exactCents) => marked(money, divide(exactCents, ratio(100)), 2),
    number: (value) => marked(decimal, value, 0),
    percent: (value) => `${marked(decimal, value, 0)}${words.percent}`,
    percentRounded: (value) => `${write(twoPlaces, toDecimalPlaces(value, 2))}${words.percent}`,
    day,
    period,
    periodName: (of) => (equalPeriods(of, calendarYear(yearOf(of.from))) ? of.from.slice(0, 4) : period(of)),
    list: (parts) => list.format(parts),
  };
}

const formats: Record<Language, Formats> = {
  de: formatsIn('de-DE', { until: 'bis', percent: '\u00a0%' }),
  en: formatsIn('en-GB', { until: 'to', percent: '%' }),
};

/**
 * How a reader of a language writes numbers, money and days (Unicode CLDR, through `Intl`).
 *
 * @example
 * ```ts
 * formatsFor('de').money(cents(123456)) // => '1.234,56\u00a0€'
 * formatsFor('en').period(calendarYear(2024)) // => '1\u00a0Jan\u00a02024 to 31\u00a0Dec\u00a02024'
 * ```
 */
export function formatsFor(language: Language): Formats {
  return formats[language];
}
