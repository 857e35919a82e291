import { sql } from 'drizzle-orm';
import { beforeAll, describe, expect, test } from 'vitest';
import { describeOnEachDatabase } from '../support/databases.ts';
import { type People, setUpPeople } from '../support/people.ts';
import { umlage } from '../support/service.ts';
import { rowsOf, violationIn } from '../support/sql.ts';

/** What is recorded once and then stays: no row is changed, deleted or emptied away with its table. */
const kept = [
  'participation',
  'key_figures',
  'cost_items',
  'contract_prices',
  'assets',
  'asset_grants',
  'posts',
  'account_entries',
  'baselines',
  'price_indices',
  'price_index_values',
  'investments',
  'payments',
  'advance_plans',
  'documents',
  'version_steps',
  'run_snapshots',
  'statements',
  'issued_statements',
  'change_letters',
  'issued_change_letters',
  'audit_entries',
];
/** What changes in a few ways only, which the cases below tell. */
const guarded = ['cooperations', 'agreements', 'runs', 'advance_payments', 'change_settlements', 'proposals'];
/** What may change: its changes stand in the history. */
const free = ['users', 'sessions', 'api_tokens', 'role_assignments', 'sign_in_attempts', 'idempotency_keys'];

/** Since when a fact holds, and since when it is known. */
const times = {
  participation: ['valid_from', 'recorded_on'],
  key_figures: ['valid_on', 'recorded_on'],
  cost_items: ['valid_from', 'recorded_on'],
  contract_prices: ['valid_from', 'recorded_on'],
  assets: ['used_from', 'recorded_on'],
  posts: ['valid_from', 'recorded_on'],
  account_entries: ['valid_on', 'recorded_on'],
  baselines: ['valid_from', 'recorded_on'],
  price_indices: ['recorded_on'],
  investments: ['valid_on', 'recorded_on'],
  payments: ['paid_on', 'recorded_on'],
};

type Guard = { readonly on: string } & ({ readonly constraint: string } | { readonly trigger: string });
const constraint = (on: string, name: string): Guard => ({ on, constraint: name });
const trigger = (on: string, name: string): Guard => ({ on, trigger: name });

describeOnEachDatabase('the database itself', umlage, (open) => {
  let people: People;
  /** What stands in the cases for the ids of this database. */
  let names: Readonly<Record<string, string>>;

  beforeAll(async () => {
    people = await setUpPeople((await open()).database);
    const [cooperation] = await rowsOf(people.database, "select id from cooperations where slug = 'suedkreis'");
    const [example] = await rowsOf(people.database, "select id from cooperations where slug = 'komgrid'");
    const { preview, frozen, issued, change, frozenChange } = people.own;
    names = {
      own: String(cooperation?.['id']),
      example: String(example?.['id']),
      preview,
      frozen,
      issued,
      change,
      frozenChange,
      founder: people.founder,
    };
  });

  const named = (statement: string) =>
    statement.replaceAll(/(?<!:):(\w+)/g, (_all, name: string) => `'${names[name] ?? ''}'`);

  /** Carries statements out, the last of which is of interest, and undoes them: what the database has against it. */
  const attempt = (statements: readonly string[]) => violationIn(people.database, statements.map(named));

  test('holds no table that nobody has thought of', async () => {
    const tables = await rowsOf(
      people.database,
      "select relname::text from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')",
    );
    expect(tables.map(({ relname }) => String(relname)).toSorted()).toEqual([...kept, ...guarded, ...free].toSorted());
  });

  describe.each(kept)('%s', (table) => {
    const refused = (act: string) => ({ code: '23001', message: expect.stringContaining(`${act} of table ${table} `) });

    test('keeps every row as it was recorded', async () => {
      const [row] = await rowsOf(people.database, `select * from ${table}`);
      expect(row).toBeDefined();
      for (const column of Object.keys(row ?? {}))
        expect(await attempt([`update ${table} set ${column} = ${column}`])).toMatchObject(refused('update'));
    });

    test('loses no row, of an example neither', async () => {
      for (const cooperation of [':own', ':example']) {
        const rows = `from ${table} where cooperation_id = ${cooperation}`;
        const [found] = await rowsOf(people.database, named(`select count(*)::int as rows ${rows}`));
        // Examples have runs in preview alone, and no contract prices.
        if (found?.['rows'] === 0 && cooperation === ':example') continue;
        expect(await attempt([`delete ${rows}`])).toMatchObject(refused('delete'));
      }
    });

    test('is not emptied', async () => {
      expect(await attempt([`truncate ${table} cascade`])).toMatchObject(refused('truncate'));
    });
  });

  test.each(guarded)('%s is not emptied', async (table) => {
    expect(await attempt([`truncate ${table} cascade`])).toMatchObject({
      code: '23001',
      message: expect.stringContaining('truncate of table'),
    });
  });

  test.each(Object.entries(times))('%s says since when it holds and since when it is known', async (table, columns) => {
    for (const column of columns) {
      const row = `jsonb_populate_record(null::${table}, to_jsonb(known) || '{"${column}": null}')`;
      expect(await attempt([`insert into ${table} select (${row}).* from ${table} known`])).toMatchObject({
        code: '23502',
        column,
      });
    }
  });

  const version = (changes: string) =>
    `insert into agreements select (jsonb_populate_record(null::agreements, to_jsonb(known) || '${changes}')).*
      from agreements known where cooperation_id = :own and number = 1`;
  const run = (of: string, changes: string) => `update runs set ${changes} where id = ${of}`;
  const approval = "status = 'approved', approved_at = now(), approved_by";
  const copyOf = (table: string, changes: string, of: string) =>
    `insert into ${table} select (jsonb_populate_record(null::${table}, to_jsonb(known) || ${changes})).*
      from ${table} known where run_id = ${of} limit 1`;
  const change = (of: string, changes: string) => `update change_settlements set ${changes} where id = ${of}`;
  const copyOfChange = (table: string, changes: string, of: string) =>
    `insert into ${table} select (jsonb_populate_record(null::${table}, to_jsonb(known) || ${changes})).*
      from ${table} known where ${of}`;
  const inRun = (id: string) => `jsonb_build_object('run_id', ${id})`;

  describe.each<[string, readonly [title: string, guard: Guard, ...statements: readonly string[]][]]>([
    [
      'a version of an agreement',
      [
        [
          'is not in force beside another',
          constraint('agreements', 'agreements_no_overlap'),
          version('{"number": 2, "valid_from": "2024-07-01"}'),
        ],
        [
          'does not come twice',
          constraint('agreements', 'agreements_cooperation_id_number_pk'),
          version('{"valid_from": "2020-01-01", "valid_until": "2021-01-01"}'),
        ],
        [
          'does not end before it begins',
          constraint('agreements', 'agreements_valid_order'),
          version('{"number": 2, "valid_from": "2020-01-01", "valid_until": "2020-01-01"}'),
        ],
        [
          'says what it said',
          trigger('agreements', 'keep_version'),
          "update agreements set document = '{}' where cooperation_id = :own",
        ],
        [
          'has the hash it had',
          trigger('agreements', 'keep_version'),
          "update agreements set sha256 = 'x' where cooperation_id = :own",
        ],
        [
          'begins when it began',
          trigger('agreements', 'keep_version'),
          "update agreements set valid_from = '2021-01-01' where cooperation_id = :own",
        ],
        [
          'was known since it was known',
          trigger('agreements', 'keep_version'),
          "update agreements set known_on = '2021-01-01' where cooperation_id = :own",
        ],
        [
          'that has ended goes on no more',
          trigger('agreements', 'keep_version'),
          "update agreements set valid_until = '2026-01-01' where cooperation_id = :own",
          'update agreements set valid_until = null where cooperation_id = :own',
        ],
        ['stays', trigger('agreements', 'keep'), 'delete from agreements where cooperation_id = :own'],
      ],
    ],
    [
      'a cooperation',
      [
        ['that is no example stays', trigger('cooperations', 'keep'), 'delete from cooperations where id = :own'],
        [
          'does not become an example, to be removed as one',
          trigger('cooperations', 'keep_kind'),
          'update cooperations set example = true where id = :own',
        ],
      ],
    ],
    [
      'a run',
      [
        [
          'begins as a preview',
          trigger('runs', 'begin'),
          `insert into runs select (jsonb_populate_record(null::runs, to_jsonb(known) ||
            jsonb_build_object('id', gen_random_uuid()))).* from runs known where id = :frozen`,
        ],
        [
          'that is frozen does not go back',
          trigger('runs', 'keep'),
          run(':frozen', "status='preview', frozen_at=null"),
        ],
        [
          'that is issued does not go back',
          trigger('runs', 'keep'),
          run(':issued', "status = 'approved', issued_at = null"),
        ],
        [
          'is not issued unapproved',
          trigger('runs', 'keep'),
          run(':frozen', `${approval} = 'x', issued_at = now(), status = 'issued'`).replace(
            "status = 'approved', ",
            '',
          ),
        ],
        [
          'is not approved before it is frozen',
          trigger('runs', 'keep'),
          run(':preview', `${approval} = 'x', frozen_at = now()`),
        ],
        [
          'that is frozen keeps its period',
          trigger('runs', 'keep'),
          run(':frozen', `${approval} = 'x', valid_from = '2023-01-01'`),
        ],
        ['that is frozen is not edited', trigger('runs', 'keep'), run(':frozen', 'revision = revision + 1')],
        [
          'that is frozen keeps who prepared it',
          trigger('runs', 'keep'),
          run(':frozen', `prepared_by = '{}', ${approval} = :founder`),
        ],
        [
          'that is a preview forgets nobody who prepared it',
          trigger('runs', 'keep'),
          run(':preview', "prepared_by = '{}'"),
        ],
        [
          'that is approved keeps by whom',
          trigger('runs', 'keep'),
          run(':frozen', `${approval} = 'x'`),
          run(':frozen', "status = 'issued', issued_at = now(), approved_by = 'y'"),
        ],
        ['that is frozen is not thrown away', trigger('runs', 'keep'), 'delete from runs where id = :frozen'],
        ['is not frozen without a time', constraint('runs', 'runs_frozen'), run(':preview', "status = 'frozen'")],
        [
          'is not approved without a time',
          constraint('runs', 'runs_approved'),
          run(':frozen', "status = 'approved', approved_by = null"),
        ],
        [
          'is not approved by nobody',
          constraint('runs', 'runs_approved_by_whom'),
          run(':frozen', `${approval} = null`),
        ],
        [
          'is not approved by who prepared it',
          constraint('runs', 'runs_second_person'),
          run(':frozen', `${approval} = :founder`),
        ],
        [
          'is not issued without a time',
          constraint('runs', 'runs_issued'),
          run(':frozen', `${approval} = 'x'`),
          run(':frozen', "status = 'issued'"),
        ],
        [
          'is not issued for days for which another is issued',
          constraint('runs', 'runs_issued_once'),
          run(':frozen', `${approval} = 'x'`),
          run(':frozen', "status = 'issued', issued_at = now()"),
        ],
        [
          'corrects one that is there',
          constraint('runs', 'runs_corrects'),
          run(':preview', 'corrects = gen_random_uuid()'),
        ],
        [
          'that is frozen keeps the advances that were paid',
          trigger('advance_payments', 'keep'),
          'update advance_payments set amount_cents = 1 where run_id = :frozen',
        ],
        [
          'that is frozen loses no advance',
          trigger('advance_payments', 'keep'),
          'delete from advance_payments where run_id = :frozen',
        ],
        [
          'that is frozen gets no other advance',
          trigger('advance_payments', 'keep'),
          copyOf('advance_payments', '\'{"position": 9}\'', ':frozen'),
        ],
        [
          'has no more tax in an advance than was paid',
          constraint('advance_payments', 'advance_payments_tax_part'),
          'update advance_payments set tax_cents = amount_cents + 1 where run_id = :preview',
        ],
        [
          'that is frozen takes no advance of another',
          trigger('advance_payments', 'keep'),
          'update advance_payments set run_id = :frozen, position = position + 9 where run_id = :preview',
        ],
      ],
    ],
    [
      'what is paid once on a change',
      [
        [
          'begins frozen',
          trigger('change_settlements', 'begin'),
          copyOfChange(
            'change_settlements',
            "jsonb_build_object('id', gen_random_uuid())",
            "id = :change and status = 'issued'",
          ),
        ],
        [
          'does not go back',
          trigger('change_settlements', 'keep'),
          change(':change', "status = 'approved', issued_at = null"),
        ],
        [
          'is not issued unapproved',
          trigger('change_settlements', 'keep'),
          change(':frozenChange', "status = 'issued', issued_at = now(), approved_at = now(), approved_by = 'x'"),
        ],
        [
          'keeps what went in',
          trigger('change_settlements', 'keep'),
          change(':frozenChange', `${approval} = 'x', input = '{}'`),
        ],
        [
          'keeps by whom it was approved',
          trigger('change_settlements', 'keep'),
          change(':frozenChange', `${approval} = 'x'`),
          change(':frozenChange', "status = 'issued', issued_at = now(), approved_by = 'y'"),
        ],
        [
          'is not approved by who prepared it',
          constraint('change_settlements', 'change_settlements_second_person'),
          change(':frozenChange', `${approval} = :founder`),
        ],
        [
          'is not issued twice',
          constraint('change_settlements', 'change_settlements_issued_once'),
          `insert into change_settlements select (jsonb_populate_record(null::change_settlements, to_jsonb(known) ||
            '{"id": "00000000-0000-7000-8000-000000000009", "status": "frozen", "approved_at": null, "approved_by": null,
              "issued_at": null}')).* from change_settlements known where id = :change`,
          `update change_settlements set ${approval} = 'x' where id = '00000000-0000-7000-8000-000000000009'`,
          `update change_settlements set status = 'issued', issued_at = now()
            where id = '00000000-0000-7000-8000-000000000009'`,
        ],
        [
          'that ends all is nobody’s',
          constraint('change_settlements', 'change_settlements_party'),
          copyOfChange(
            'change_settlements',
            "jsonb_build_object('id', gen_random_uuid(), 'party', null)",
            'id = :frozenChange',
          ),
        ],
        ['stays', trigger('change_settlements', 'keep'), 'delete from change_settlements where id = :frozenChange'],
        [
          'gets no further letter, once it is issued',
          trigger('change_letters', 'of_change'),
          copyOfChange('change_letters', "jsonb_build_object('party', 'c')", 'settlement_id = :change'),
        ],
        [
          'gets no number before it is issued',
          trigger('issued_change_letters', 'of_change'),
          copyOfChange(
            'issued_change_letters',
            "jsonb_build_object('number', number + 90, 'settlement_id', :frozenChange)",
            'settlement_id = :change',
          ),
        ],
        [
          'gets a number once',
          constraint('issued_change_letters', 'issued_change_letters_one_each'),
          copyOfChange('issued_change_letters', "jsonb_build_object('number', number + 90)", 'settlement_id = :change'),
        ],
      ],
    ],
    [
      'what came out of a run',
      [
        [
          'is kept only when it is frozen',
          trigger('run_snapshots', 'of_run'),
          copyOf('run_snapshots', inRun(':preview'), ':frozen'),
        ],
        [
          'is kept once',
          constraint('run_snapshots', 'run_snapshots_cooperation_id_run_id_pk'),
          copyOf('run_snapshots', "'{}'", ':frozen'),
        ],
        [
          'is no statement of a preview',
          trigger('statements', 'of_run'),
          copyOf('statements', inRun(':preview'), ':frozen'),
        ],
        [
          'is no further statement, once it is issued',
          trigger('statements', 'of_run'),
          copyOf('statements', '\'{"party": "c"}\'', ':issued'),
        ],
        [
          'is one statement of each member',
          constraint('statements', 'statements_cooperation_id_run_id_party_pk'),
          copyOf('statements', "'{}'", ':frozen'),
        ],
        [
          'has no number before it is issued',
          trigger('issued_statements', 'of_run'),
          copyOf('issued_statements', `${inRun(':frozen')} || '{"number": 9}'`, ':issued'),
        ],
        [
          'has one number each',
          constraint('issued_statements', 'issued_statements_one_each'),
          copyOf('issued_statements', '\'{"number": 9}\'', ':issued'),
        ],
        [
          'has a number that nothing else has',
          constraint('issued_statements', 'issued_statements_cooperation_id_year_number_pk'),
          run(':issued', "status = 'corrected'"),
          run(':frozen', `${approval} = 'x'`),
          run(':frozen', "status = 'issued', issued_at = now()"),
          copyOf('issued_statements', inRun(':frozen'), ':issued'),
        ],
        [
          'has a number from 1 on',
          constraint('issued_statements', 'issued_statements_number'),
          copyOf('issued_statements', '\'{"number": 0, "year": 2020}\'', ':issued'),
        ],
        [
          'has a number only if it is there',
          constraint('issued_statements', 'issued_statements_statement'),
          copyOf('issued_statements', '\'{"number": 9, "party": "c"}\'', ':issued'),
        ],
      ],
    ],
  ])('%s', (_thing, cases) => {
    test.each(cases)('%s', async (_title, guard, ...statements) => {
      const violated = await attempt(statements);
      expect(violated).toMatchObject('constraint' in guard ? { constraint: guard.constraint } : { code: '23001' });
      // Without this very guard it would happen, or be refused by another: so it is this one that holds.
      const drop =
        'constraint' in guard
          ? `alter table ${guard.on} drop constraint ${guard.constraint} cascade`
          : `alter table ${guard.on} disable trigger ${guard.trigger}`;
      expect(await attempt([drop, ...statements])).not.toEqual(violated);
    });
  });

  test('an example goes whole, and its history stays', async () => {
    expect(await attempt(['delete from cooperations where id = :example'])).toBeUndefined();
    const after = await people.database
      .transact(async (transaction) => {
        await transaction.execute(sql.raw(named('delete from cooperations where id = :example')));
        const left = await rowsOf(transaction, named('select 1 from audit_entries where cooperation_id = :example'));
        throw new Undone(left.length);
      })
      .catch((error: unknown) => (error instanceof Undone ? error.found : Promise.reject(error)));
    expect(after).toBeGreaterThan(0);
  });
});

class Undone extends Error {
  readonly found: number;

  constructor(found: number) {
    super('undone');
    this.found = found;
  }
}
