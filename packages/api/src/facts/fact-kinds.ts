import { z } from '@hono/zod-openapi';
import {
  AccountEntry,
  Asset,
  Baseline,
  ContractPrice,
  CostItem,
  formatCents,
  isPartOf,
  KeyFigure,
  noCents,
  Participation,
  Payment,
  pointer,
  Post,
  problem,
  ReportedAccountEntry,
  ReportedAsset,
  ReportedContractPrice,
  ReportedCostItem,
  ReportedKeyFigure,
  ReportedParticipation,
  ReportedPayment,
  ReportedPost,
  type Agreement,
  type Facts,
  type LocalDate,
  type Problem,
} from '@umlage/core';
import { accountEntryFilters, insertAccountEntries, listAccountEntries } from '../accounts/store.ts';
import { assetFilters, insertAssets, listAssets } from '../assets/store.ts';
import { costItemFilters, insertCostItems, listCostItems } from '../costs/store.ts';
import type { Transaction } from '../db/database.ts';
import type { Wanted } from '../db/wanted-rows.ts';
import { figureFilters, insertFigures, listFigures } from '../figures/store.ts';
import { participationFilters, insertParticipation, listParticipation } from '../participation/store.ts';
import { insertPayments, listPayments, paymentFilters } from '../payments/store.ts';
import { postFilters, insertPosts, listPosts } from '../posts/store.ts';
import { contractPriceFilters, insertContractPrices, listContractPrices } from '../prices/store.ts';
import type { FoundThing } from '../problems/refusal.ts';
import {
  insertBaselines,
  insertInvestments,
  insertPriceIndices,
  KnownInvestment,
  KnownPriceIndex,
  listBaselines,
  listInvestments,
  listPriceIndices,
} from '../savings/store.ts';
import type { Recorded } from './recorded.ts';

/** One kind of fact: its address, its schemas and its store. What can be done with facts is the same for all kinds. */
export type FactKind<Fact, Stored extends z.ZodType, Reported extends z.ZodType> = {
  readonly address:
    | 'participation'
    | 'figures'
    | 'cost-items'
    | 'contract-prices'
    | 'assets'
    | 'posts'
    | 'account-entries'
    | 'baselines'
    | 'price-indices'
    | 'investments'
    | 'payments';
  readonly name:
    | 'participation'
    | 'key figures'
    | 'cost items'
    | 'contract prices'
    | 'assets'
    | 'posts'
    | 'account entries'
    | 'baselines'
    | 'price indices'
    | 'investments'
    | 'payments';
  /** One and many, in the names of its operations. */
  readonly noun: { readonly one: string; readonly many: string };
  readonly what: FoundThing;
  /** Where the fact stands among the facts of a run; absent: it is none of them. */
  readonly field?: keyof Facts;
  readonly stored: Stored;
  readonly reported: Reported;
  /** Who may read it; whoever may read all unless said. A member sees its own alone. */
  readonly reads?: 'read-statements';
  /** What is wrong with facts that are none of a run, from `/0` on. */
  readonly check?: (agreement: Agreement, facts: readonly Fact[]) => readonly Problem[];
  /** As the API shows it. */
  readonly present: (recorded: Recorded<Fact>) => z.output<Stored>;
  /** What was reported becomes a fact on the day it is recorded. */
  readonly record: (reported: z.output<Reported>, recordedOn: LocalDate) => Fact;
  /** By what a list can be narrowed. */
  readonly filters: readonly string[];
  readonly list: (
    transaction: Transaction,
    cooperationId: string,
    wanted?: Wanted,
  ) => Promise<readonly Recorded<Fact>[]>;
  readonly insert: (
    transaction: Transaction,
    cooperationId: string,
    facts: readonly Fact[],
  ) => Promise<readonly string[]>;
};

const id = { id: z.uuid() };
const present = <Fact>(recorded: Recorded<Fact>) => ({ id: recorded.id, ...recorded.fact });

const StoredParticipation = Participation.unwrap().safeExtend(id).meta({ id: 'StoredParticipation' });
export const participationKind: FactKind<Participation, typeof StoredParticipation, typeof ReportedParticipation> = {
  address: 'participation',
  name: 'participation',
  noun: { one: 'Participation', many: 'Participations' },
  what: 'participation',
  field: 'participation',
  stored: StoredParticipation,
  reported: ReportedParticipation,
  present,
  record: (reported, recordedOn) => ({ ...reported, recordedOn }),
  filters: Object.keys(participationFilters),
  list: listParticipation,
  insert: insertParticipation,
};

const StoredKeyFigure = KeyFigure.unwrap().safeExtend(id).meta({ id: 'StoredKeyFigure' });
export const figureKind: FactKind<KeyFigure, typeof StoredKeyFigure, typeof ReportedKeyFigure> = {
  address: 'figures',
  name: 'key figures',
  noun: { one: 'Figure', many: 'Figures' },
  what: 'figure',
  field: 'figures',
  stored: StoredKeyFigure,
  reported: ReportedKeyFigure,
  present,
  record: (reported, recordedOn) => ({ ...reported, recordedOn }),
  filters: Object.keys(figureFilters),
  list: listFigures,
  insert: insertFigures,
};

const StoredCostItem = CostItem.unwrap().safeExtend(id).meta({ id: 'StoredCostItem' });
export const costItemKind: FactKind<CostItem, typeof StoredCostItem, typeof ReportedCostItem> = {
  address: 'cost-items',
  name: 'cost items',
  noun: { one: 'CostItem', many: 'CostItems' },
  what: 'cost item',
  field: 'costItems',
  stored: StoredCostItem,
  reported: ReportedCostItem,
  present,
  record: (reported, recordedOn) => ({ ...reported, recordedOn }),
  filters: Object.keys(costItemFilters),
  list: listCostItems,
  insert: insertCostItems,
};

const StoredContractPrice = ContractPrice.unwrap().safeExtend(id).meta({ id: 'StoredContractPrice' });
export const contractPriceKind: FactKind<ContractPrice, typeof StoredContractPrice, typeof ReportedContractPrice> = {
  address: 'contract-prices',
  name: 'contract prices',
  noun: { one: 'ContractPrice', many: 'ContractPrices' },
  what: 'contract price',
  field: 'contractPrices',
  stored: StoredContractPrice,
  reported: ReportedContractPrice,
  present,
  record: (reported, recordedOn) => ({ ...reported, recordedOn }),
  filters: Object.keys(contractPriceFilters),
  list: listContractPrices,
  insert: insertContractPrices,
};

const StoredAsset = Asset.unwrap().safeExtend(id).meta({ id: 'StoredAsset' });
export const assetKind: FactKind<Asset, typeof StoredAsset, typeof ReportedAsset> = {
  address: 'assets',
  name: 'assets',
  noun: { one: 'Asset', many: 'Assets' },
  what: 'asset',
  field: 'assets',
  stored: StoredAsset,
  reported: ReportedAsset,
  present,
  record: (reported, recordedOn) => ({ ...reported, recordedOn }),
  filters: Object.keys(assetFilters),
  list: listAssets,
  insert: insertAssets,
};

const StoredPost = Post.unwrap().safeExtend(id).meta({ id: 'StoredPost' });
export const postKind: FactKind<Post, typeof StoredPost, typeof ReportedPost> = {
  address: 'posts',
  name: 'posts',
  noun: { one: 'Post', many: 'Posts' },
  what: 'post',
  field: 'posts',
  stored: StoredPost,
  reported: ReportedPost,
  present,
  record: (reported, recordedOn) => ({ ...reported, recordedOn }),
  filters: Object.keys(postFilters),
  list: listPosts,
  insert: insertPosts,
};

const StoredAccountEntry = AccountEntry.unwrap().safeExtend(id).meta({ id: 'StoredAccountEntry' });
export const accountEntryKind: FactKind<AccountEntry, typeof StoredAccountEntry, typeof ReportedAccountEntry> = {
  address: 'account-entries',
  name: 'account entries',
  noun: { one: 'AccountEntry', many: 'AccountEntries' },
  what: 'account entry',
  field: 'accountEntries',
  stored: StoredAccountEntry,
  reported: ReportedAccountEntry,
  present,
  record: (reported, recordedOn) => ({ ...reported, recordedOn }),
  filters: Object.keys(accountEntryFilters),
  list: listAccountEntries,
  insert: insertAccountEntries,
};

const StoredBaseline = Baseline.unwrap().safeExtend(id).meta({ id: 'StoredBaseline' });
const ReportedBaseline = Baseline.unwrap().omit({ recordedOn: true }).meta({ id: 'ReportedBaseline' });
export const baselineKind: FactKind<Baseline, typeof StoredBaseline, typeof ReportedBaseline> = {
  address: 'baselines',
  name: 'baselines',
  noun: { one: 'Baseline', many: 'Baselines' },
  what: 'baseline',
  stored: StoredBaseline,
  reported: ReportedBaseline,
  present,
  record: (reported, recordedOn) => ({ ...reported, recordedOn }),
  filters: [],
  list: listBaselines,
  insert: insertBaselines,
};

const StoredPriceIndex = KnownPriceIndex.safeExtend(id).meta({ id: 'StoredPriceIndex' });
const ReportedPriceIndex = KnownPriceIndex.omit({ recordedOn: true }).meta({ id: 'ReportedPriceIndex' });
export const priceIndexKind: FactKind<KnownPriceIndex, typeof StoredPriceIndex, typeof ReportedPriceIndex> = {
  address: 'price-indices',
  name: 'price indices',
  noun: { one: 'PriceIndex', many: 'PriceIndices' },
  what: 'price index',
  check: (_agreement, facts) =>
    facts.flatMap(({ title, values }, index) =>
      values.flatMap(({ year }, position) =>
        values.findIndex((other) => other.year === year) === position
          ? []
          : [problem('index-year-twice', pointer('', index, 'values', position, 'year'), { index: title, year })],
      ),
    ),
  stored: StoredPriceIndex,
  reported: ReportedPriceIndex,
  present,
  record: (reported, recordedOn) => ({
    ...reported,
    values: reported.values.toSorted((a, b) => a.year - b.year),
    recordedOn,
  }),
  filters: [],
  list: listPriceIndices,
  insert: insertPriceIndices,
};

const StoredInvestment = KnownInvestment.safeExtend(id).meta({ id: 'StoredInvestment' });
const ReportedInvestment = KnownInvestment.omit({ recordedOn: true }).meta({ id: 'ReportedInvestment' });
export const investmentKind: FactKind<KnownInvestment, typeof StoredInvestment, typeof ReportedInvestment> = {
  address: 'investments',
  name: 'investments',
  noun: { one: 'Investment', many: 'Investments' },
  what: 'investment',
  check: ({ parties }, facts) => {
    const known = parties.map((party) => party.id);
    return facts.flatMap(({ parties: own = [] }, index) =>
      own.flatMap((party, position) =>
        known.includes(party)
          ? []
          : [
              problem('reference-unknown', pointer('', index, 'parties', position), {
                id: party,
                what: 'party',
                known,
              }),
            ],
      ),
    );
  },
  stored: StoredInvestment,
  reported: ReportedInvestment,
  present,
  record: (reported, recordedOn) => ({ ...reported, recordedOn }),
  filters: [],
  list: listInvestments,
  insert: insertInvestments,
};

const StoredPayment = Payment.unwrap().safeExtend(id).meta({ id: 'StoredPayment' });
export const paymentKind: FactKind<Payment, typeof StoredPayment, typeof ReportedPayment> = {
  address: 'payments',
  name: 'payments',
  noun: { one: 'Payment', many: 'Payments' },
  what: 'payment',
  reads: 'read-statements',
  check: ({ parties }, facts) => {
    const known = parties.map((party) => party.id);
    return facts.flatMap(({ party, amount, tax = noCents }, index) => [
      ...(known.includes(party)
        ? []
        : [problem('reference-unknown', pointer('', index, 'party'), { id: party, what: 'party', known })]),
      ...(isPartOf(tax, amount)
        ? []
        : [
            problem('advance-tax-unfit', pointer('', index, 'tax'), {
              party,
              amount: formatCents(amount),
              tax: formatCents(tax),
            }),
          ]),
    ]);
  },
  stored: StoredPayment,
  reported: ReportedPayment,
  present,
  record: (reported, recordedOn) => ({ ...reported, recordedOn }),
  filters: Object.keys(paymentFilters),
  list: listPayments,
  insert: insertPayments,
};
