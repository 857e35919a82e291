import type { TaxTerms } from '../agreement/money-terms.ts';
import type { Statement } from '../statement/statement.ts';

/** The phrases in which a statement tells of tax, one set a language; every argument is written out already. */
export type TaxWords = {
  readonly untaxed: Record<Exclude<TaxTerms['treatment'], 'taxable'>, string>;
  readonly taxable: (percent: string) => string;
  /** `amount` where other services are treated otherwise. */
  readonly services: (of: { amount: string | undefined; treatment: string; legalBasis: string }) => string;
  readonly taxed: (of: { net: string; percent: string; tax: string; legalBasis: string }) => string;
  readonly taxOn: (of: { net: string; percent: string }) => string;
  readonly together: string;
  readonly lessAdvances: string;
  readonly lessBefore: string;
  readonly left: Record<Statement['outcome'], string>;
};
