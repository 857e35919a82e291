import { groupBy } from '../base/group-by.ts';
import { cents, centsRatio, noCents, sumCents, type Cents } from '../exact/cents.ts';
import { divide, multiply, ratio } from '../exact/ratio.ts';
import { roundHalfAwayFromZero } from '../exact/rounding.ts';
import type { Line } from '../run/run-result.ts';
import type { StatementTaxes } from './statement.ts';
import { taxKey, type DatedTax, type TaxedLine } from './tax-lines.ts';

/**
 * What the lines of a member come to by treatment, and the tax on it: rounded once for each part. `inOrder` is how the
 * member is taxed over the period; of that what its lines are about is told, and where advances contain tax also what is
 * taxable though nothing of it is left.
 *
 * @returns `undefined` where nothing is said about tax
 */
export function taxesOf(
  lines: readonly TaxedLine<Line>[],
  { inOrder, inAdvances }: { readonly inOrder: readonly DatedTax[]; readonly inAdvances: Cents },
): StatementTaxes | undefined {
  const byKey = groupBy(lines, ({ tax }) => (tax === undefined ? '' : taxKey(tax.terms)));
  const told = new Map(inOrder.map((tax) => [taxKey(tax.terms), tax]));
  for (const { tax } of lines) if (tax !== undefined && !told.has(taxKey(tax.terms))) told.set(taxKey(tax.terms), tax);
  const isTaxed = [...byKey.values()].some(([first]) => first?.tax?.terms.treatment === 'taxable');
  const parts = [...told].flatMap(([key, tax]) => {
    const own = byKey.get(key) ?? [];
    const isForAdvances = inAdvances !== 0 && !isTaxed && tax.terms.treatment === 'taxable';
    return own.length > 0 || isForAdvances ? [partOf(tax, sumCents(own.map(({ line }) => line.cents)))] : [];
  });
  if (parts.length === 0) return undefined;
  const net = sumCents(lines.map(({ line }) => line.cents));
  const taxed = parts.flatMap(({ tax }) => tax ?? []);
  if (taxed.length === 0) return { parts, net };
  const tax = sumCents(taxed);
  return { parts, net, tax, inAdvances, left: cents(tax - inAdvances) };
}

function partOf({ terms, version }: DatedTax, net: Cents): StatementTaxes['parts'][number] {
  const { treatment, legalBasis, clause, percent } = terms;
  const about = { treatment, legalBasis, ...(clause === undefined ? {} : { clause }), version, net };
  if (treatment !== 'taxable' || percent === undefined) return about;
  const tax = taxOnNet(net, percent);
  return { ...about, percent, tax, gross: cents(net + tax) };
}

function taxOnNet(net: Cents, percent: Parameters<typeof multiply>[1]): Cents {
  return cents(roundHalfAwayFromZero(divide(multiply(centsRatio(net), percent), ratio(100))));
}

/** The tax that advances contain, as far as they say. */
export function taxInAdvances(advances: readonly { readonly tax?: Cents | undefined }[]): Cents {
  return sumCents(advances.map(({ tax = noCents }) => tax));
}
