import type { Agreement } from '../agreement/agreement.ts';
import { bearerNameOf } from '../agreement/parties.ts';
import type { ClauseId, PartyId, RateId } from '../base/ids.ts';
import { unreachable } from '../base/invariant.ts';
import { cents } from '../exact/cents.ts';
import { equals, one, ratio, type Ratio } from '../exact/ratio.ts';
import type { Statement } from '../statement/statement.ts';
import type { CostBasis } from '../trace/cost-basis.ts';
import { clauseNumber } from './cited-clauses.ts';
import { costBasesInGerman } from './cost-basis-de.ts';
import { costBasesInEnglish } from './cost-basis-en.ts';
import type { CostBasisWords } from './cost-basis-words.ts';
import { formatsFor } from './formats.ts';
import type { Language } from './language.ts';
import type { Sentence } from './reason-in-words.ts';

const wordsOf: Record<Language, CostBasisWords> = { de: costBasesInGerman, en: costBasesInEnglish };

/**
 * Tells how cost was computed that nobody booked, in one sentence without a full stop:
 * “Abschreibung: 12.000,00 € über 60 Monate, davon 12 Monate; Restbuchwert 7.200,00 €”.
 *
 * @param names where rates, accounts and clauses have their names
 *
 * @example
 * ```ts
 * const basis = CostBasis.parse({
 *   origin: 'disposal',
 *   asset: 'server',
 *   bookValue: '3900.00',
 *   proceeds: '1000.00',
 * });
 * const { text } = costBasisInWords(basis, agreement, 'en');
 * text.includes('3,900.00') // => true
 * ```
 */
export function costBasisInWords(basis: CostBasis, names: Agreement | Statement, language: Language): Sentence {
  const clause = 'clause' in basis ? clauseOf(basis.clause, names) : undefined;
  return { text: tell(basis, names, language), ...(clause === undefined ? {} : { clause }), parts: [] };
}

function tell(basis: CostBasis, names: Agreement | Statement, language: Language): string {
  const words = wordsOf[language];
  const { money, exactMoney, number, percent, day } = formatsFor(language);
  const counted = (say: CostBasisWords['months'], count: Ratio) => say(number(count), equals(count, one));
  switch (basis.origin) {
    case 'depreciation':
      return words.depreciation({
        cost: money(basis.cost),
        residual: basis.residual === 0 ? undefined : money(basis.residual),
        life: counted(words.months, ratio(basis.lifeMonths)),
        months: counted(words.months, basis.months),
        left: money(basis.left),
      });
    case 'release':
      return words.release({
        grants: money(basis.grants),
        life: counted(words.months, ratio(basis.lifeMonths)),
        months: counted(words.months, basis.months),
        left: money(basis.left),
      });
    case 'interest':
      return words.interest({
        percent: percent(basis.percent),
        method: basis.method,
        capital: exactMoney(basis.capital),
        months: counted(words.months, basis.months),
      });
    case 'disposal':
      return words.disposal({ bookValue: money(basis.bookValue), proceeds: money(basis.proceeds) });
    case 'staff':
      return words.staff({
        posts: counted(words.posts, basis.posts),
        price: money(basis.price),
        rate: rateName(basis.rate, names),
        years: equals(basis.years, one) ? undefined : counted(words.years, basis.years),
      });
    case 'overhead':
      return words.overhead({ name: basis.name, percent: percent(basis.percent), of: exactMoney(basis.of) });
    case 'carryOver':
      return words.carryOver({
        isOver: basis.amount > 0,
        amount: money(cents(Math.abs(basis.amount))),
        day: day(basis.on),
        years: counted(words.years, ratio(basis.years)),
        account: accountName(basis.account, names),
      });
    case 'inputTax':
      return words.inputTax({
        tax: money(basis.tax),
        amount: money(basis.amount),
        days: basis.days === basis.ofDays ? undefined : { own: basis.days, of: basis.ofDays },
      });
    case 'withoutInputTax':
      return words.withoutInputTax;
    default:
      return unreachable(basis);
  }
}

function isAgreement(names: Agreement | Statement): names is Agreement {
  return names.format === 'umlage-agreement/1';
}

function clauseOf(clause: ClauseId | undefined, names: Agreement | Statement): string | undefined {
  if (isAgreement(names)) return names.clauses.find(({ id }) => id === clause)?.number;
  return clauseNumber(names, clause);
}

function rateName(rate: RateId, names: Agreement | Statement): string {
  if (!isAgreement(names)) return names.names.rates[rate] ?? rate;
  return Object.entries(names.rates).find(([id]) => id === rate)?.[1].name ?? rate;
}

function accountName(account: PartyId, names: Agreement | Statement): string {
  return (isAgreement(names) ? bearerNameOf(names, account) : names.names.parties[account]) ?? account;
}
