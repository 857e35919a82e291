import type { PartyId, ServiceId } from '../base/ids.ts';
import type { LocalDate } from '../calendar/local-date.ts';
import type { Period } from '../calendar/period.ts';
import { cutAt } from '../calendar/periods.ts';
import type { Selection } from '../rules/rule.ts';
import type { Agreement } from './agreement.ts';
import type { TaxTerms } from './money-terms.ts';

/** To whom a service is rendered, and when. */
export type TaxQuestion = {
  readonly party: PartyId;
  readonly day: LocalDate;
  /** The services it uses then, for terms on their users. */
  readonly services?: readonly ServiceId[];
  /** Those whose place it has by then: terms that name them are about it. */
  readonly predecessors?: readonly PartyId[];
};

/**
 * By which terms services to a party are taxed on a day: of those that fit it the latest begun; of one day those that name
 * parties; of these the last of the document. Whether a party takes part does not matter: what it bears is taxed.
 *
 * @returns the terms; `undefined` where the agreement says nothing about tax then
 *
 * @example
 * ```ts
 * const taxes = [
 *   { from: '2024-01-01', treatment: 'notTaxable', costs: 'gross', legalBasis: '§ 2b Abs. 3 Nr. 2 UStG' },
 *   { from: '2027-01-01', treatment: 'taxable', percent: '19', costs: 'net', legalBasis: '§ 12 Abs. 1 UStG' },
 * ].map((terms) => TaxTerms.parse(terms));
 * const party = PartyId.parse('bdorf');
 * taxOn({ ...agreement, taxes }, { party, day: LocalDate.parse('2026-12-31') })?.treatment // => 'notTaxable'
 * taxOn({ ...agreement, taxes }, { party, day: LocalDate.parse('2027-01-01') })?.treatment // => 'taxable'
 * taxOn(agreement, { party, day: LocalDate.parse('2027-01-01') }) // => undefined
 * ```
 */
export function taxOn(agreement: Agreement, question: TaxQuestion): TaxTerms | undefined {
  return latestOf(agreement.taxes ?? [], question.day, ({ parties = 'all' }) => isAbout(parties, question, agreement));
}

/** The terms on cost, those on everyone, stretch by stretch. */
export function costTaxIn(
  agreement: Agreement,
  period: Period,
): readonly (Period & { readonly taxed: TaxTerms | undefined })[] {
  const onCost = (agreement.taxes ?? []).filter((terms) => !namesParties(terms));
  return cutAt(
    period,
    onCost.map(({ from }) => from),
  ).map((stretch) => ({ ...stretch, taxed: latestOf(onCost, stretch.from, () => true) }));
}

function latestOf(
  taxes: readonly TaxTerms[],
  day: LocalDate,
  fits: (terms: TaxTerms) => boolean,
): TaxTerms | undefined {
  let latest: TaxTerms | undefined;
  for (const terms of taxes) {
    if (terms.from > day || !fits(terms)) continue;
    const isLater = latest === undefined || terms.from > latest.from;
    const isOnTop = terms.from === latest?.from && (namesParties(terms) || !namesParties(latest));
    if (isLater || isOnTop) latest = terms;
  }
  return latest;
}

function namesParties({ parties }: TaxTerms): boolean {
  return parties !== undefined && parties !== 'all';
}

function isAbout(selection: Selection, question: TaxQuestion, agreement: Agreement): boolean {
  if (selection === 'all') return true;
  const { party, services = [], predecessors = [] } = question;
  if ('role' in selection)
    return agreement.parties.some(({ id, roles }) => id === party && roles.includes(selection.role));
  if ('uses' in selection) return services.includes(selection.uses);
  if ('except' in selection) return !isAbout(selection.except, question, agreement);
  return [party, ...predecessors].some((one) => selection.includes(one));
}
