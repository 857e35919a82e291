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
  unique,
  uuid,
  type AnyPgColumn,
} from 'drizzle-orm/pg-core';

/**
 * The tables. Each leads its key with the cooperation, but for those of who signs in and what was asked, which belong to
 * no cooperation. Money is whole cents, exact numbers are text as on the wire, a stretch runs from `valid_from` up to but
 * not including `valid_until`. Facts are added; no use case changes them.
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

/** Contained in the amount: of its sign, and no further from zero. */
const taxIsPart = ({ taxCents, amountCents }: { readonly taxCents: AnyPgColumn; readonly amountCents: AnyPgColumn }) =>
  sql`${taxCents} between least(0, ${amountCents}) and greatest(0, ${amountCents})`;

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
    // The tax in the amount that can be deducted; null: none.
    inputTaxCents: bigint('input_tax_cents', { mode: 'bigint' }),
    // Planned, for advances.
    budget: boolean(),
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
    check('cost_items_input_tax_range', sql`abs(${table.inputTaxCents}) <= 1000000000000000`),
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

export const priceIndices = pgTable(
  'price_indices',
  {
    cooperationId: cooperationId(),
    id: uuid().notNull(),
    priceIndex: text('price_index').notNull(),
    title: text().notNull(),
    sourceTitle: text('source_title').notNull(),
    sourceUrl: text('source_url'),
    recordedOn: date('recorded_on').notNull(),
  },
  (table) => [primaryKey({ columns: [table.cooperationId, table.id] })],
);

export const priceIndexValues = pgTable(
  'price_index_values',
  {
    cooperationId: cooperationId(),
    priceIndexId: uuid('price_index_id').notNull(),
    year: integer().notNull(),
    value: text().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.cooperationId, table.priceIndexId, table.year] }),
    foreignKey({
      columns: [table.cooperationId, table.priceIndexId],
      foreignColumns: [priceIndices.cooperationId, priceIndices.id],
    }).onDelete('cascade'),
  ],
);

export const investments = pgTable(
  'investments',
  {
    cooperationId: cooperationId(),
    id: uuid().notNull(),
    // Who spent it; null: all that are compared, together.
    parties: text().array(),
    validOn: date('valid_on').notNull(),
    amountCents: bigint('amount_cents', { mode: 'bigint' }).notNull(),
    text: text().notNull(),
    sourceTitle: text('source_title').notNull(),
    sourceUrl: text('source_url'),
    estimate: boolean().notNull(),
    recordedOn: date('recorded_on').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.cooperationId, table.id] }),
    check('investments_amount_range', sql`abs(${table.amountCents}) <= 1000000000000000`),
  ],
);

/** What was paid to the host, or by it where the amount is below zero, and for which days. */
export const payments = pgTable(
  'payments',
  {
    cooperationId: cooperationId(),
    id: uuid().notNull(),
    party: text().notNull(),
    kind: text({ enum: ['advance', 'balance'] }).notNull(),
    paidOn: date('paid_on').notNull(),
    amountCents: bigint('amount_cents', { mode: 'bigint' }).notNull(),
    // The tax in the amount; null: none is said to be in it.
    taxCents: bigint('tax_cents', { mode: 'bigint' }),
    // The days it is paid for.
    validFrom: date('valid_from').notNull(),
    validUntil: date('valid_until').notNull(),
    text: text(),
    source: text().notNull(),
    recordedOn: date('recorded_on').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.cooperationId, table.id] }),
    index('payments_by_party').on(table.cooperationId, table.party, table.validFrom),
    check('payments_kind', sql`${table.kind} in ('advance', 'balance')`),
    check('payments_valid_order', sql`${table.validFrom} < ${table.validUntil}`),
    check('payments_amount_range', sql`abs(${table.amountCents}) <= 1000000000000000`),
    check('payments_tax_part', taxIsPart(table)),
  ],
);

/** What a party is asked for ahead, as the canonical text that is hashed; a later plan of the same days takes its place. */
export const advancePlans = pgTable(
  'advance_plans',
  {
    cooperationId: cooperationId(),
    id: uuid().notNull(),
    party: text().notNull(),
    // One for all parties that were planned together.
    plan: uuid().notNull(),
    validFrom: date('valid_from').notNull(),
    validUntil: date('valid_until').notNull(),
    content: text().notNull(),
    sha256: text().notNull(),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.cooperationId, table.id] }),
    unique('advance_plans_one_each').on(table.cooperationId, table.plan, table.party),
    check('advance_plans_valid_order', sql`${table.validFrom} < ${table.validUntil}`),
  ],
);

/** A file that proves something, as base64: text moves between databases as it is. */
export const documents = pgTable(
  'documents',
  {
    cooperationId: cooperationId(),
    id: uuid().notNull(),
    name: text().notNull(),
    mediaType: text('media_type').notNull(),
    sha256: text().notNull(),
    bytes: integer().notNull(),
    content: text().notNull(),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.cooperationId, table.id] }),
    check('documents_bytes', sql`${table.bytes} between 1 and 20000000`),
  ],
);

/** What was done for a version, or against it: council decisions, signatures, approval, publication, notice. */
export const versionSteps = pgTable(
  'version_steps',
  {
    cooperationId: cooperationId(),
    id: uuid().notNull(),
    number: integer().notNull(),
    step: text({ enum: ['council', 'signature', 'approval', 'publication', 'notice', 'withdrawn'] }).notNull(),
    // Whose council, who signed or gave notice.
    party: text(),
    takenOn: date('taken_on').notNull(),
    // By whom it was signed, under which number it was approved, where it was published.
    text: text(),
    // Of a notice, the first day without the agreement.
    endsOn: date('ends_on'),
    documentId: uuid('document_id'),
    // The step that is withdrawn by this one.
    withdraws: uuid(),
    recordedOn: date('recorded_on').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.cooperationId, table.id] }),
    check(
      'version_steps_step',
      sql`${table.step} in ('council', 'signature', 'approval', 'publication', 'notice', 'withdrawn')`,
    ),
    check(
      'version_steps_party',
      sql`(${table.step} in ('council', 'signature', 'notice')) = (${table.party} is not null)`,
    ),
    check('version_steps_end', sql`${table.endsOn} is null or ${table.step} = 'notice'`),
    check('version_steps_withdraws', sql`(${table.step} = 'withdrawn') = (${table.withdraws} is not null)`),
    unique('version_steps_withdrawn_once').on(table.cooperationId, table.withdraws),
    foreignKey({
      name: 'version_steps_version',
      columns: [table.cooperationId, table.number],
      foreignColumns: [agreements.cooperationId, agreements.number],
    }),
    foreignKey({
      name: 'version_steps_document',
      columns: [table.cooperationId, table.documentId],
      foreignColumns: [documents.cooperationId, documents.id],
    }),
    foreignKey({
      name: 'version_steps_of_step',
      columns: [table.cooperationId, table.withdraws],
      foreignColumns: [table.cooperationId, table.id],
    }),
  ],
);

/** A version somebody proposes: open until it becomes one or is set aside. */
export const proposals = pgTable(
  'proposals',
  {
    cooperationId: cooperationId(),
    id: uuid().notNull(),
    title: text().notNull(),
    text: text().notNull(),
    proposedBy: text('proposed_by').notNull(),
    document: text().notNull(),
    sha256: text().notNull(),
    // The version it would amend.
    base: integer().notNull(),
    status: text({ enum: ['open', 'adopted', 'setAside'] }).notNull(),
    // Why it was decided so.
    decision: text(),
    decidedOn: date('decided_on'),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.cooperationId, table.id] }),
    check('proposals_status', sql`${table.status} in ('open', 'adopted', 'setAside')`),
    check('proposals_decided', sql`(${table.status} = 'open') = (${table.decidedOn} is null)`),
    check('proposals_reason', sql`${table.status} <> 'setAside' or ${table.decision} is not null`),
    foreignKey({
      name: 'proposals_base',
      columns: [table.cooperationId, table.base],
      foreignColumns: [agreements.cooperationId, agreements.number],
    }),
  ],
);

/**
 * A run as asked for. A preview is computed anew whenever it is looked at; once frozen, what went in and what came out
 * stand in `run_snapshots`, and only its status goes on.
 */
export const runs = pgTable(
  'runs',
  {
    cooperationId: cooperationId(),
    id: uuid().notNull(),
    status: text({ enum: ['preview', 'frozen', 'approved', 'issued', 'corrected'] }).notNull(),
    // Counts the edits of a preview.
    revision: integer().notNull().default(1),
    validFrom: date('valid_from').notNull(),
    validUntil: date('valid_until').notNull(),
    kind: text({ enum: ['settlement', 'advance'] })
      .notNull()
      .default('settlement'),
    asKnownOn: date('as_known_on').notNull(),
    drawnUpOn: date('drawn_up_on').notNull(),
    // Percent, as an exact number; null: nothing is told.
    tellChangeAbove: text('tell_change_above'),
    // The issued run whose statements those of this one replace, or to which they are the difference.
    corrects: uuid(),
    byDifference: boolean('by_difference').notNull().default(false),
    // Ids of all who set it up, edited or froze it: none of them may approve it.
    preparedBy: text('prepared_by')
      .array()
      .notNull()
      .default(sql`'{}'`),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull(),
    frozenAt: timestamp('frozen_at', { withTimezone: true }),
    approvedAt: timestamp('approved_at', { withTimezone: true }),
    approvedBy: text('approved_by'),
    issuedAt: timestamp('issued_at', { withTimezone: true }),
  },
  (table) => [
    primaryKey({ columns: [table.cooperationId, table.id] }),
    check('runs_kind', sql`${table.kind} in ('settlement', 'advance')`),
    check('runs_status', sql`${table.status} in ('preview', 'frozen', 'approved', 'issued', 'corrected')`),
    check('runs_valid_order', sql`${table.validFrom} < ${table.validUntil}`),
    check('runs_frozen', sql`(${table.status} = 'preview') = (${table.frozenAt} is null)`),
    check('runs_approved', sql`(${table.status} in ('preview', 'frozen')) = (${table.approvedAt} is null)`),
    check('runs_issued', sql`(${table.status} in ('issued', 'corrected')) = (${table.issuedAt} is not null)`),
    check('runs_approved_by_whom', sql`(${table.approvedAt} is null) = (${table.approvedBy} is null)`),
    check('runs_difference_to_one', sql`not ${table.byDifference} or ${table.corrects} is not null`),
    check('runs_second_person', sql`${table.approvedBy} is null or not ${table.approvedBy} = any(${table.preparedBy})`),
    foreignKey({
      name: 'runs_corrects',
      columns: [table.cooperationId, table.corrects],
      foreignColumns: [table.cooperationId, table.id],
    }),
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
    // The tax in the amount, which the settlement deducts; null: none is said to be in it.
    taxCents: bigint('tax_cents', { mode: 'bigint' }),
    text: text(),
  },
  (table) => [
    primaryKey({ columns: [table.cooperationId, table.runId, table.position] }),
    foreignKey({
      columns: [table.cooperationId, table.runId],
      foreignColumns: [runs.cooperationId, runs.id],
    }).onDelete('cascade'),
    check('advance_payments_tax_part', taxIsPart(table)),
  ],
);

/** What went into a frozen run and what came out, as the canonical texts that are hashed. */
export const runSnapshots = pgTable(
  'run_snapshots',
  {
    cooperationId: cooperationId(),
    runId: uuid('run_id').notNull(),
    input: text().notNull(),
    inputSha256: text('input_sha256').notNull(),
    result: text().notNull(),
    resultSha256: text('result_sha256').notNull(),
    engineVersion: text('engine_version').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.cooperationId, table.runId] }),
    foreignKey({
      columns: [table.cooperationId, table.runId],
      foreignColumns: [runs.cooperationId, runs.id],
    }).onDelete('cascade'),
  ],
);

/** The statements of a frozen run, as the canonical texts that are hashed. */
export const statements = pgTable(
  'statements',
  {
    cooperationId: cooperationId(),
    runId: uuid('run_id').notNull(),
    party: text().notNull(),
    content: text().notNull(),
    sha256: text().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.cooperationId, table.runId, table.party] }),
    foreignKey({
      columns: [table.cooperationId, table.runId],
      foreignColumns: [runs.cooperationId, runs.id],
    }).onDelete('cascade'),
  ],
);

/** The number under which a statement went out: without gaps in a cooperation and year, and one for each statement. */
export const issuedStatements = pgTable(
  'issued_statements',
  {
    cooperationId: cooperationId(),
    year: integer().notNull(),
    number: integer().notNull(),
    runId: uuid('run_id').notNull(),
    party: text().notNull(),
    issuedOn: date('issued_on').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.cooperationId, table.year, table.number] }),
    unique('issued_statements_one_each').on(table.cooperationId, table.runId, table.party),
    check('issued_statements_number', sql`${table.number} >= 1`),
    foreignKey({
      name: 'issued_statements_statement',
      columns: [table.cooperationId, table.runId, table.party],
      foreignColumns: [statements.cooperationId, statements.runId, statements.party],
    }).onDelete('cascade'),
  ],
);

/** What is paid once on a change of membership: who confirmed it, what went in and what came out. */
export const changeSettlements = pgTable(
  'change_settlements',
  {
    cooperationId: cooperationId(),
    id: uuid().notNull(),
    status: text({ enum: ['frozen', 'approved', 'issued'] }).notNull(),
    change: text({ enum: ['accession', 'withdrawal', 'dissolution'] }).notNull(),
    // Who joins or leaves; null: all end the cooperation.
    party: text(),
    changesOn: date('changes_on').notNull(),
    drawnUpOn: date('drawn_up_on').notNull(),
    preparedBy: text('prepared_by').notNull(),
    frozenAt: timestamp('frozen_at', { withTimezone: true }).notNull(),
    approvedAt: timestamp('approved_at', { withTimezone: true }),
    approvedBy: text('approved_by'),
    issuedAt: timestamp('issued_at', { withTimezone: true }),
    input: text().notNull(),
    inputSha256: text('input_sha256').notNull(),
    result: text().notNull(),
    resultSha256: text('result_sha256').notNull(),
    engineVersion: text('engine_version').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.cooperationId, table.id] }),
    check('change_settlements_status', sql`${table.status} in ('frozen', 'approved', 'issued')`),
    check('change_settlements_change', sql`${table.change} in ('accession', 'withdrawal', 'dissolution')`),
    check('change_settlements_party', sql`(${table.change} = 'dissolution') = (${table.party} is null)`),
    check('change_settlements_approved', sql`(${table.status} = 'frozen') = (${table.approvedAt} is null)`),
    check('change_settlements_issued', sql`(${table.status} = 'issued') = (${table.issuedAt} is not null)`),
    check('change_settlements_approved_by_whom', sql`(${table.approvedAt} is null) = (${table.approvedBy} is null)`),
    check('change_settlements_second_person', sql`${table.approvedBy} <> ${table.preparedBy}`),
  ],
);

/** The letters of a change, as the canonical texts that are hashed. */
export const changeLetters = pgTable(
  'change_letters',
  {
    cooperationId: cooperationId(),
    settlementId: uuid('settlement_id').notNull(),
    party: text().notNull(),
    content: text().notNull(),
    sha256: text().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.cooperationId, table.settlementId, table.party] }),
    foreignKey({
      name: 'change_letters_settlement',
      columns: [table.cooperationId, table.settlementId],
      foreignColumns: [changeSettlements.cooperationId, changeSettlements.id],
    }).onDelete('cascade'),
  ],
);

/** The number under which a letter on a change went out: a series of its own, without gaps in a cooperation and year. */
export const issuedChangeLetters = pgTable(
  'issued_change_letters',
  {
    cooperationId: cooperationId(),
    year: integer().notNull(),
    number: integer().notNull(),
    settlementId: uuid('settlement_id').notNull(),
    party: text().notNull(),
    issuedOn: date('issued_on').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.cooperationId, table.year, table.number] }),
    unique('issued_change_letters_one_each').on(table.cooperationId, table.settlementId, table.party),
    check('issued_change_letters_number', sql`${table.number} >= 1`),
    foreignKey({
      name: 'issued_change_letters_letter',
      columns: [table.cooperationId, table.settlementId, table.party],
      foreignColumns: [changeLetters.cooperationId, changeLetters.settlementId, changeLetters.party],
    }).onDelete('cascade'),
  ],
);

/**
 * Who changed what, when and why: entries of a cooperation (those of the installation itself under the nil UUID) are
 * chained by hash. No foreign key: history outlives what it tells of.
 */
export const auditEntries = pgTable(
  'audit_entries',
  {
    cooperationId: uuid('cooperation_id').notNull(),
    sequence: bigint({ mode: 'number' }).notNull(),
    at: timestamp({ withTimezone: true, precision: 3 }).notNull(),
    actorId: text('actor_id').notNull(),
    actorName: text('actor_name').notNull(),
    action: text().notNull(),
    subject: text().notNull(),
    subjectId: text('subject_id').notNull(),
    reason: text(),
    before: text(),
    after: text(),
    previousHash: text('previous_hash').notNull(),
    hash: text().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.cooperationId, table.sequence] }),
    index('audit_entries_by_subject').on(table.cooperationId, table.subject, table.subjectId),
  ],
);

/** Who may sign in: by a password of ours, or by an identity provider under its issuer and subject. */
export const users = pgTable(
  'users',
  {
    id: uuid().primaryKey(),
    name: text().notNull().unique(),
    issuer: text(),
    subject: text(),
    passwordHash: text('password_hash'),
    // A one-time password, to be changed at the first sign-in.
    passwordTemporary: boolean('password_temporary').notNull().default(false),
    administrator: boolean().notNull().default(false),
    disabled: boolean().notNull().default(false),
    revision: integer().notNull().default(1),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull(),
  },
  (table) => [
    unique('users_identity').on(table.issuer, table.subject),
    check('users_identity_whole', sql`(${table.issuer} is null) = (${table.subject} is null)`),
  ],
);

/** What a user is in a cooperation; of a member also which. */
export const roleAssignments = pgTable(
  'role_assignments',
  {
    cooperationId: cooperationId(),
    id: uuid().notNull(),
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    role: text({ enum: ['finance', 'approver', 'member', 'council', 'auditor'] }).notNull(),
    party: text(),
  },
  (table) => [
    primaryKey({ columns: [table.cooperationId, table.id] }),
    unique('role_assignments_once').on(table.cooperationId, table.userId, table.role, table.party).nullsNotDistinct(),
    index('role_assignments_by_user').on(table.userId),
    check('role_assignments_role', sql`${table.role} in ('finance', 'approver', 'member', 'council', 'auditor')`),
    check('role_assignments_party', sql`(${table.role} = 'member') = (${table.party} is not null)`),
  ],
);

/** A browser that is signed in; the cookie holds what is hashed here. */
export const sessions = pgTable('sessions', {
  hash: text().primaryKey(),
  userId: uuid('user_id')
    .notNull()
    .references(() => users.id, { onDelete: 'cascade' }),
  createdAt: timestamp('created_at', { withTimezone: true }).notNull(),
  expiresAt: timestamp('expires_at', { withTimezone: true }).notNull(),
});

/** A program that may act for a user, with no more rights than are listed. */
export const apiTokens = pgTable('api_tokens', {
  id: uuid().primaryKey(),
  userId: uuid('user_id')
    .notNull()
    .references(() => users.id, { onDelete: 'cascade' }),
  name: text().notNull(),
  hash: text().notNull().unique(),
  rights: text().array().notNull(),
  createdAt: timestamp('created_at', { withTimezone: true }).notNull(),
  expiresAt: timestamp('expires_at', { withTimezone: true }).notNull(),
  revokedAt: timestamp('revoked_at', { withTimezone: true }),
});

/** Failed attempts to sign in, by the name that was tried; a success clears them. */
export const signInAttempts = pgTable(
  'sign_in_attempts',
  {
    id: uuid().primaryKey(),
    name: text().notNull(),
    at: timestamp({ withTimezone: true }).notNull(),
  },
  (table) => [index('sign_in_attempts_by_name').on(table.name, table.at)],
);

/** What was answered to a request that creates, so that it can be sent again without creating twice. */
export const idempotencyKeys = pgTable(
  'idempotency_keys',
  {
    actorId: text('actor_id').notNull(),
    route: text().notNull(),
    key: text().notNull(),
    requestSha256: text('request_sha256').notNull(),
    // Null while the request is being carried out, which no other transaction sees.
    reply: text(),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.actorId, table.route, table.key] })],
);
