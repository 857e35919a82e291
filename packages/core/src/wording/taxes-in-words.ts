import { cents, noCents, sumCents, type Cents } from '../exact/cents.ts';
import type { Statement, StatementLine, StatementTaxes } from '../statement/statement.ts';
import { clauseNumber } from './cited-clauses.ts';
import { formatsFor } from './formats.ts';
import type { Language } from './language.ts';
import type { Sentence } from './reason-in-words.ts';
import { taxesInEnglish } from './tax-en.ts';
import { taxesInGerman } from './tax-de.ts';
import type { TaxWords } from './tax-words.ts';

type TaxPart = StatementTaxes['parts'][number];

/** A row of amounts that add up across (net and tax are gross) and down; `tax` is absent where none is due. */
export type TaxRow = {
  readonly name: string;
  readonly kind?: 'subtotal' | 'total';
  readonly net: string;
  readonly tax?: string;
  readonly gross: string;
};

/** What a statement says of tax, sentence by sentence: how services are treated, what is added, what is noted. */
export type TaxesInWords = {
  /** How the services are treated, and by which law. */
  readonly treatments: readonly Sentence[];
  /** What is added to the lines: the rate with what it is of, and the amount. Empty where no tax is due. */
  readonly added: readonly { readonly of: string; readonly tax: string }[];
  /** What is left of net, tax and gross when advances are deducted. Empty where no tax is due. */
  readonly rows: readonly TaxRow[];
};

const wordsOf: Record<Language, TaxWords> = { de: taxesInGerman, en: taxesInEnglish };

/**
 * Tells how what a member bears is taxed. Where no tax is due no amount and no rate of it is told (§ 14c UStG); where it
 * is, the advances and the tax in them are deducted (§ 14 Abs. 5 UStG).
 *
 * @returns `undefined` where the agreement says nothing about tax
 *
 * @example
 * ```ts
 * statements.map((statement) => taxesInWords(statement, 'en')) // => [undefined, undefined, undefined]
 * ```
 */
export function taxesInWords(statement: Statement, language: Language): TaxesInWords | undefined {
  const { taxes } = statement;
  if (taxes === undefined) return undefined;
  const words = wordsOf[language];
  const { money, percent: inPercent } = formatsFor(language);
  return {
    treatments: taxes.parts.map((part) => treatmentInWords(part, statement, language)),
    added: taxes.parts.flatMap(({ net, percent, tax }) =>
      percent === undefined || tax === undefined
        ? []
        : [{ of: words.taxOn({ net: money(net), percent: inPercent(percent) }), tax: money(tax) }],
    ),
    rows: rowsOf(statement, taxes, language),
  };
}

/**
 * How a line is taxed, in few words, where not all lines of the statement are taxed alike.
 *
 * @example
 * ```ts
 * const [statement] = statements;
 * statement?.lines.map((line) => taxOfLineInWords(line, statement, 'en')) // => [undefined]
 * ```
 */
export function taxOfLineInWords(
  { taxPart }: StatementLine,
  { taxes }: Statement,
  language: Language,
): string | undefined {
  const part = taxPart === undefined ? undefined : taxes?.parts[taxPart];
  return taxes === undefined || taxes.parts.length < 2 || part === undefined ? undefined : nameOf(part, language);
}

function nameOf({ treatment, percent }: TaxPart, language: Language): string {
  const words = wordsOf[language];
  if (treatment !== 'taxable') return words.untaxed[treatment];
  return words.taxable(percent === undefined ? '' : formatsFor(language).percent(percent));
}

function treatmentInWords(part: TaxPart, statement: Statement, language: Language): Sentence {
  const words = wordsOf[language];
  const { money, percent: inPercent } = formatsFor(language);
  const { legalBasis, net, percent, tax, clause, version } = part;
  const number = clauseNumber(statement, clause, version);
  const isOnly = statement.taxes?.parts.length === 1;
  const text =
    percent === undefined || tax === undefined
      ? words.services({ amount: isOnly ? undefined : money(net), treatment: nameOf(part, language), legalBasis })
      : words.taxed({ net: money(net), percent: inPercent(percent), tax: money(tax), legalBasis });
  return { text, ...(number === undefined ? {} : { clause: number }), parts: [] };
}

function rowsOf(statement: Statement, { parts, tax = noCents }: StatementTaxes, language: Language): readonly TaxRow[] {
  const { total, balance, outcome } = statement;
  const deducted = deductedFrom(statement, wordsOf[language]);
  if (statement.taxes?.tax === undefined && deducted.every((less) => less.tax === 0)) return [];
  const { money } = formatsFor(language);
  const row = ({ name, gross, tax: own }: Deducted): TaxRow => ({
    name,
    net: money(cents(gross - own)),
    tax: money(own),
    gross: money(gross),
  });
  const own = parts.map((part): TaxRow => ({
    name: nameOf(part, language),
    net: money(part.net),
    ...(part.tax === undefined ? {} : { tax: money(part.tax) }),
    gross: money(part.gross ?? part.net),
  }));
  const together = row({ name: wordsOf[language].together, gross: total, tax });
  if (deducted.length === 0) return [...own, { ...together, kind: 'total' }];
  const left = cents(tax - sumCents(deducted.map((less) => less.tax)));
  return [
    ...own,
    ...(own.length > 1 ? [{ ...together, kind: 'subtotal' } as const] : []),
    ...deducted.map(({ name, gross, tax: less }) => row({ name, gross: cents(0 - gross), tax: cents(0 - less) })),
    { ...row({ name: wordsOf[language].left[outcome], gross: balance, tax: left }), kind: 'total' },
  ];
}

type Deducted = { readonly name: string; readonly gross: Cents; readonly tax: Cents };

/** What was paid ahead, or by difference asked for before. */
function deductedFrom({ advances, advancesPaid, correction, taxes }: Statement, words: TaxWords): readonly Deducted[] {
  return [
    ...(advances.length === 0
      ? []
      : [{ name: words.lessAdvances, gross: advancesPaid, tax: taxes?.inAdvances ?? noCents }]),
    ...(correction?.by === 'difference' && correction.numbers.length > 0
      ? [{ name: words.lessBefore, gross: correction.before, tax: correction.tax?.before ?? noCents }]
      : []),
  ];
}
