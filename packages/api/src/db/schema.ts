import { sql } from 'drizzle-orm';
import {
  bigint,
  boolean,
  check,
  date,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core';

/**
 * The tables. Each leads its key with the cooperation. Money is whole cents, exact numbers are text as on the wire, a
 * stretch runs from `valid_from` up to but not including `valid_until`. Facts are added; no use case changes them.
 */

export const cooperations = pgTable('cooperations', {
  id: uuid().primaryKey(),
  slug: text().notNull().unique(),
  name: text().notNull(),
  example: boolean().notNull().default(false),
  createdAt: timestamp('created_at', { withTimezone: true }).notNull(),
});

const cooperationId = () =>
  uuid('cooperation_id')
    .notNull()
    .references(() => cooperations.id, { onDelete: 'cascade' });

export const agreements = pgTable(
  'agreements',
  {
    cooperationId: cooperationId(),
    number: integer().notNull(),
    // The document as canonical JSON (RFC 8785); a column of type jsonb would not keep the bytes that were hashed.
    document: text().notNull(),
    sha256: text().notNull(),
    validFrom: date('valid_from').notNull(),
    validUntil: date('valid_until'),
    // Since when the version is known; null: always, as a first version is.
    knownOn: date('known_on'),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.cooperationId, table.number] }),
    check('agreements_valid_order', sql`${table.validUntil} is null or ${table.validFrom} < ${table.validUntil}`),
  ],
);

export const participation = pgTable(
  'participation',
  {
    cooperationId: cooperationId(),
    id: uuid().notNull(),
    party: text().notNull(),
    service: text(),
    validFrom: date('valid_from').notNull(),
    validUntil: date('valid_until'),
    recordedOn: date('recorded_on').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.cooperationId, table.id] }),
    check('participation_valid_order', sql`${table.validUntil} is null or ${table.validFrom} < ${table.validUntil}`),
  ],
);

export const keyFigures = pgTable(
  'key_figures',
  {
    cooperationId: cooperationId(),
    id: uuid().notNull(),
    figure: text().notNull(),
    // Null for an index, which is everyone's, and for what is a pool's.
    party: text(),
    pool: text(),
    validOn: date('valid_on').notNull(),
    // Of a flow, the first day after its stretch.
    validUntil: date('valid_until'),
    value: text().notNull(),
    source: text().notNull(),
    series: text(),
    edition: integer(),
    publishedOn: date('published_on'),
    evidence: text(),
    recordedOn: date('recorded_on').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.cooperationId, table.id] }),
    index('key_figures_by_figure').on(table.cooperationId, table.figure, table.party, table.validOn),
    check('key_figures_valid_order', sql`${table.validUntil} is null or ${table.validOn} < ${table.validUntil}`),
    check('key_figures_one_owner', sql`${table.party} is null or ${table.pool} is null`),
  ],
);

export const costItems = pgTable(
  'cost_items',
  {
    cooperationId: cooperationId(),
    id: uuid().notNull(),
    kind: text({ enum: ['cost', 'revenue', 'grant', 'inKind'] }).notNull(),
    // The name by which it can be told again.
    item: text(),
    costType: text('cost_type').notNull(),
    text: text().notNull(),
    amountCents: bigint('amount_cents', { mode: 'bigint' }).notNull(),
    validFrom: date('valid_from').notNull(),
    validUntil: date('valid_until').notNull(),
    service: text(),
    aroseOn: date('arose_on'),
    bearer: text(),
    provider: text(),
    account: text(),
    conditionText: text('condition_text'),
    conditionState: text('condition_state', { enum: ['open', 'met', 'failed'] }),
    document: text(),
    recordedOn: date('recorded_on').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.cooperationId, table.id] }),
    index('cost_items_by_period').on(table.cooperationId, table.validFrom, table.validUntil),
    check('cost_items_kind', sql`${table.kind} in ('cost', 'revenue', 'grant', 'inKind')`),
    check('cost_items_provider', sql`(${table.kind} = 'inKind') = (${table.provider} is not null)`),
    check('cost_items_account', sql`${table.account} is null or ${table.kind} in ('cost', 'revenue')`),
    check('cost_items_condition', sql`${table.conditionText} is null or ${table.kind} = 'grant'`),
    check('cost_items_condition_state', sql`${table.conditionState} in ('open', 'met', 'failed')`),
    check('cost_items_condition_whole', sql`(${table.conditionText} is null) = (${table.conditionState} is null)`),
    check('cost_items_valid_order', sql`${table.validFrom} < ${table.validUntil}`),
    check('cost_items_amount_range', sql`abs(${table.amountCents}) <= 1000000000000000`),
  ],
);

export const assets = pgTable(
  'assets',
  {
    cooperationId: cooperationId(),
    id: uuid().notNull(),
    asset: text().notNull(),
    text: text().notNull(),
    costType: text('cost_type').notNull(),
    service: text(),
    costCents: bigint('cost_cents', { mode: 'bigint' }).notNull(),
    usedFrom: date('used_from').notNull(),
    // Null for what does not wear out.
    lifeMonths: integer('life_months'),
    residualCents: bigint('residual_cents', { mode: 'bigint' }),
    disposedOn: date('disposed_on'),
    proceedsCents: bigint('proceeds_cents', { mode: 'bigint' }),
    document: text(),
    recordedOn: date('recorded_on').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.cooperationId, table.id] }),
    check('assets_life', sql`${table.lifeMonths} between 1 and 1200`),
    check('assets_disposal_whole', sql`(${table.disposedOn} is null) = (${table.proceedsCents} is null)`),
    check('assets_cost_range', sql`abs(${table.costCents}) <= 1000000000000000`),
    check('assets_residual_range', sql`abs(${table.residualCents}) <= 1000000000000000`),
    check('assets_proceeds_range', sql`abs(${table.proceedsCents}) <= 1000000000000000`),
  ],
);

/** Investment grants of an asset, in the order of telling: a table of their own, so that they are cents like all money. */
export const assetGrants = pgTable(
  'asset_grants',
  {
    cooperationId: cooperationId(),
    assetId: uuid('asset_id').notNull(),
    position: integer().notNull(),
    text: text().notNull(),
    amountCents: bigint('amount_cents', { mode: 'bigint' }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.cooperationId, table.assetId, table.position] }),
    foreignKey({
      columns: [table.cooperationId, table.assetId],
      foreignColumns: [assets.cooperationId, assets.id],
    }).onDelete('cascade'),
    check('asset_grants_range', sql`abs(${table.amountCents}) <= 1000000000000000`),
  ],
);

export const posts = pgTable(
  'posts',
  {
    cooperationId: cooperationId(),
    id: uuid().notNull(),
    post: text().notNull(),
    text: text().notNull(),
    rate: text().notNull(),
    // Full-time equivalents.
    posts: text().notNull(),
    costType: text('cost_type').notNull(),
    service: text(),
    validFrom: date('valid_from').notNull(),
    validUntil: date('valid_until'),
    recordedOn: date('recorded_on').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.cooperationId, table.id] }),
    check('posts_valid_order', sql`${table.validUntil} is null or ${table.validFrom} < ${table.validUntil}`),
  ],
);

export const accountEntries = pgTable(
  'account_entries',
  {
    cooperationId: cooperationId(),
    id: uuid().notNull(),
    account: text().notNull(),
    validOn: date('valid_on').notNull(),
    amountCents: bigint('amount_cents', { mode: 'bigint' }).notNull(),
    text: text().notNull(),
    source: text().notNull(),
    recordedOn: date('recorded_on').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.cooperationId, table.id] }),
    check('account_entries_amount_range', sql`abs(${table.amountCents}) <= 1000000000000000`),
  ],
);

export const contractPrices = pgTable(
  'contract_prices',
  {
    cooperationId: cooperationId(),
    id: uuid().notNull(),
    party: text().notNull(),
    rate: text().notNull(),
    validFrom: date('valid_from').notNull(),
    validUntil: date('valid_until'),
    priceCents: bigint('price_cents', { mode: 'bigint' }).notNull(),
    source: text().notNull(),
    recordedOn: date('recorded_on').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.cooperationId, table.id] }),
    check('contract_prices_valid_order', sql`${table.validUntil} is null or ${table.validFrom} < ${table.validUntil}`),
    check('contract_prices_range', sql`abs(${table.priceCents}) <= 1000000000000000`),
  ],
);

export const baselines = pgTable(
  'baselines',
  {
    cooperationId: cooperationId(),
    id: uuid().notNull(),
    // Whose cost; null: of all together.
    parties: text().array(),
    validFrom: date('valid_from').notNull(),
    validUntil: date('valid_until').notNull(),
    amountCents: bigint('amount_cents', { mode: 'bigint' }).notNull(),
    text: text().notNull(),
    sourceTitle: text('source_title').notNull(),
    sourceUrl: text('source_url'),
    estimate: boolean().notNull(),
    recordedOn: date('recorded_on').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.cooperationId, table.id] }),
    check('baselines_valid_order', sql`${table.validFrom} < ${table.validUntil}`),
  ],
);

/** A run as asked for; its result is computed anew from the facts whenever it is looked at. */
export const runs = pgTable(
  'runs',
  {
    cooperationId: cooperationId(),
    id: uuid().notNull(),
    status: text({ enum: ['preview'] }).notNull(),
    validFrom: date('valid_from').notNull(),
    validUntil: date('valid_until').notNull(),
    kind: text({ enum: ['settlement', 'advance'] })
      .notNull()
      .default('settlement'),
    asKnownOn: date('as_known_on').notNull(),
    drawnUpOn: date('drawn_up_on').notNull(),
    // Percent, as an exact number; null: nothing is told.
    tellChangeAbove: text('tell_change_above'),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.cooperationId, table.id] }),
    check('runs_kind', sql`${table.kind} in ('settlement', 'advance')`),
    check('runs_status', sql`${table.status} in ('preview')`),
    check('runs_valid_order', sql`${table.validFrom} < ${table.validUntil}`),
  ],
);

export const advancePayments = pgTable(
  'advance_payments',
  {
    cooperationId: cooperationId(),
    runId: uuid('run_id').notNull(),
    position: integer().notNull(),
    party: text().notNull(),
    paidOn: date('paid_on').notNull(),
    amountCents: bigint('amount_cents', { mode: 'bigint' }).notNull(),
    text: text(),
  },
  (table) => [
    primaryKey({ columns: [table.cooperationId, table.runId, table.position] }),
    foreignKey({
      columns: [table.cooperationId, table.runId],
      foreignColumns: [runs.cooperationId, runs.id],
    }).onDelete('cascade'),
  ],
);
