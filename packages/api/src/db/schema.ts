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
    // Null for an index, which is everyone's.
    party: text(),
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
  ],
);

export const costItems = pgTable(
  'cost_items',
  {
    cooperationId: cooperationId(),
    id: uuid().notNull(),
    kind: text({ enum: ['cost', 'revenue'] }).notNull(),
    costType: text('cost_type').notNull(),
    text: text().notNull(),
    amountCents: bigint('amount_cents', { mode: 'bigint' }).notNull(),
    validFrom: date('valid_from').notNull(),
    validUntil: date('valid_until').notNull(),
    service: text(),
    aroseOn: date('arose_on'),
    bearer: text(),
    document: text(),
    recordedOn: date('recorded_on').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.cooperationId, table.id] }),
    index('cost_items_by_period').on(table.cooperationId, table.validFrom, table.validUntil),
    check('cost_items_kind', sql`${table.kind} in ('cost', 'revenue')`),
    check('cost_items_valid_order', sql`${table.validFrom} < ${table.validUntil}`),
    check('cost_items_amount_range', sql`abs(${table.amountCents}) <= 1000000000000000`),
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
