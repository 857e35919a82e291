import type { CostBasis } from '../trace/cost-basis.ts';

type Method = Extract<CostBasis, { origin: 'interest' }>['method'];

/** The phrases the basis of a cost is told with, one set a language; every number is written out already. */
export type CostBasisWords = {
  readonly depreciation: (of: {
    cost: string;
    /** What the asset is worth in the end, if anything. */
    residual: string | undefined;
    life: string;
    months: string;
    left: string;
  }) => string;
  readonly release: (of: { grants: string; life: string; months: string; left: string }) => string;
  readonly interest: (of: { percent: string; method: Method; capital: string; months: string }) => string;
  readonly disposal: (of: { bookValue: string; proceeds: string }) => string;
  readonly staff: (of: { posts: string; price: string; rate: string; years: string | undefined }) => string;
  readonly overhead: (of: { name: string; percent: string; of: string }) => string;
  readonly carryOver: (of: { isOver: boolean; amount: string; day: string; years: string; account: string }) => string;
  /** `days` where cost is shared without it on some days of the service only. */
  readonly inputTax: (of: {
    tax: string;
    amount: string;
    days: { readonly own: number; readonly of: number } | undefined;
  }) => string;
  readonly withoutInputTax: string;
  readonly months: (count: string, isOne: boolean) => string;
  readonly years: (count: string, isOne: boolean) => string;
  readonly posts: (count: string, isOne: boolean) => string;
};
