import { sql } from 'drizzle-orm';
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { describeOnEachDatabase } from '../support/databases.ts';
import { api, year2024 } from '../support/nordkreis.ts';
import { type Operation, operationsOf, requestFor } from '../support/operations.ts';
import { done, everyone, type People, type Person, secretsOfOthers, setUpPeople } from '../support/people.ts';
import { ask, umlage } from '../support/service.ts';
import { codeOf, type Row, rowsOf } from '../support/sql.ts';

type Transaction = Parameters<Parameters<People['database']['transact']>[0]>[0];
type Enter = (transaction: Transaction, scope: Scope) => Promise<void>;
interface Scope {
  readonly cooperationId: string;
  readonly parties: '*' | readonly string[];
  readonly writes: boolean;
  readonly actorId: string;
}

// Both locks are where they are in the service; here each can be taken off, to see that the other one holds alone.
const locks = vi.hoisted(() => ({ first: true, second: true, entered: [] as unknown[], enter: undefined as unknown }));

vi.mock('../../packages/api/src/access/access.ts', async (importOriginal) => {
  const real = await importOriginal<{ readonly requireRight: (...asked: readonly unknown[]) => unknown }>();
  return {
    ...real,
    requireRight: (...asked: readonly unknown[]) =>
      locks.first ? real.requireRight(...asked) : { ok: true, value: true },
  };
});

vi.mock('../../packages/api/src/db/scope.ts', async (importOriginal) => {
  const real = await importOriginal<{ readonly enterScope: Enter }>();
  locks.enter = real.enterScope;
  return {
    ...real,
    enterScope: async (transaction: Transaction, scope: Scope) => {
      locks.entered.push(scope);
      if (locks.second) await real.enterScope(transaction, scope);
    },
  };
});

/** What a table shows, and what it takes from whoever may write in a cooperation. */
interface Expected {
  readonly sees: (row: Row, scope: Scope) => boolean;
  readonly takes: readonly ('insert' | 'update' | 'delete')[];
  /** The rows of which a copy is stopped by nothing before the lock. */
  readonly copies?: (row: Row) => boolean;
}

const isIn = (row: Row, { cooperationId }: Scope) => row['cooperation_id'] === cooperationId;
const isHost = ({ parties }: Scope) => parties === '*';
const isTheirs = (row: Row, { parties }: Scope) => parties === '*' || parties.includes(String(row['party']));
const isStatus =
  (...statuses: readonly string[]) =>
  (row: Row) =>
    statuses.includes(String(row['status']));

const locked: Expected = { sees: () => false, takes: [] };
const ofAll: Expected = { sees: (row, scope) => isIn(row, scope) && scope.parties.length > 0, takes: ['insert'] };
const ofParty: Expected = { sees: (row, scope) => isIn(row, scope) && isTheirs(row, scope), takes: ['insert'] };
const ofHost: Expected = { sees: (row, scope) => isIn(row, scope) && isHost(scope), takes: ['insert'] };

/** By hand, table by table: one that nobody has thought of fails the test. */
const expectedOf = (
  ofRun: (state: 'preview' | 'frozen' | 'issued') => (row: Row) => boolean,
  ofChange: (state: 'frozenChange' | 'change') => (row: Row) => boolean,
) =>
  ({
    users: locked,
    sessions: locked,
    api_tokens: locked,
    role_assignments: locked,
    sign_in_attempts: locked,
    cooperations: {
      sees: (row, { cooperationId, parties }) => row['id'] === cooperationId && parties.length > 0,
      takes: [],
    },
    agreements: {
      sees: (row, scope) => isIn(row, scope) && scope.parties.length > 0,
      takes: ['insert', 'update'],
    },
    participation: ofHost,
    key_figures: ofHost,
    cost_items: ofHost,
    contract_prices: ofHost,
    assets: ofHost,
    asset_grants: ofHost,
    posts: ofHost,
    account_entries: ofHost,
    baselines: ofHost,
    price_indices: ofHost,
    price_index_values: ofHost,
    investments: ofHost,
    payments: ofParty,
    advance_plans: ofParty,
    documents: ofAll,
    version_steps: ofAll,
    proposals: { ...ofAll, takes: ['insert', 'update'] },
    runs: {
      sees: (row, scope) =>
        isIn(row, scope) && (isHost(scope) || (scope.parties.length > 0 && isStatus('issued', 'corrected')(row))),
      takes: ['insert', 'update', 'delete'],
      copies: isStatus('preview'),
    },
    // Edited they are deleted and inserted anew.
    advance_payments: { ...ofHost, takes: ['insert', 'delete'], copies: ofRun('preview') },
    run_snapshots: { ...ofHost, copies: ofRun('frozen') },
    statements: {
      sees: (row, scope) => isIn(row, scope) && isTheirs(row, scope) && (isHost(scope) || ofRun('issued')(row)),
      takes: ['insert'],
      copies: ofRun('frozen'),
    },
    issued_statements: { sees: (row, scope) => isIn(row, scope) && isTheirs(row, scope), takes: ['insert'] },
    change_settlements: { ...ofHost, takes: ['insert', 'update'], copies: isStatus('frozen') },
    change_letters: {
      sees: (row, scope) => isIn(row, scope) && isTheirs(row, scope) && (isHost(scope) || ofChange('change')(row)),
      takes: ['insert'],
      copies: ofChange('frozenChange'),
    },
    issued_change_letters: ofParty,
    audit_entries: ofHost,
    // Not of a cooperation, but of who asks.
    idempotency_keys: {
      sees: (row, { actorId }) => row['actor_id'] === actorId,
      takes: ['insert', 'update', 'delete'],
    },
  }) satisfies Readonly<Record<string, Expected>>;

describeOnEachDatabase('the second lock', umlage, (open, label) => {
  let people: People;
  let operations: readonly Operation[];
  let expected: Readonly<Record<string, Expected>>;
  /** All rows of all tables, as their owner sees them. */
  let kept: Readonly<Record<string, readonly Row[]>>;

  beforeAll(async () => {
    people = await setUpPeople((await open()).database);
    operations = (await operationsOf(people)).filter(({ inCooperation }) => inCooperation);
    expected = expectedOf(
      (state) => (row) => [people.own, people.foreign].some((at) => at[state] === row['run_id']),
      (state) => (row) => [people.own, people.foreign].some((at) => at[state] === row['settlement_id']),
    );
    // Of every table there is a row to hide.
    const key = { 'idempotency-key': 'x' };
    for (const asker of [people, as('finance')])
      await done(ask(asker, 'POST', `${api}/suedkreis/runs`, { period: year2024 }, key));
    await people.database.transact(async (transaction) => {
      await transaction.execute(sql`insert into sessions values ('x', ${people.spare}, now(), now())`);
      await transaction.execute(sql`insert into sign_in_attempts values (gen_random_uuid(), 'x', now())`);
    });
    kept = await everything();
  });

  beforeEach(() => {
    locks.first = true;
    locks.second = true;
  });

  const as = (person: Person) => {
    const token = people.tokens[person];
    return { app: people.app, ...(token === undefined ? {} : { token }) };
  };

  async function everything(): Promise<Readonly<Record<string, readonly Row[]>>> {
    const found = await rowsOf(
      people.database,
      `select relname::text as table from pg_class
       where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') order by 1`,
    );
    const rows: Record<string, readonly Row[]> = {};
    for (const { table } of found)
      rows[String(table)] = await people.database.transact((t) => rowsIn(t, String(table)));
    return rows;
  }

  const rowsIn = async (transaction: Transaction, table: string) =>
    (await rowsOf(transaction, `select to_jsonb(kept) as row from ${table} kept order by kept::text`)).map(
      ({ row }) => row as Row,
    );

  test('knows what each table shows and takes', () => {
    expect(Object.keys(kept).toSorted()).toEqual(Object.keys(expected).toSorted());
    for (const [table, rows] of Object.entries(kept)) expect({ table, rows }).not.toEqual({ table, rows: [] });
  });

  test('is on for every table that umlage_app can reach, and none is its own', async () => {
    const reached = await rowsOf(
      people.database,
      `select relname::text as table, relrowsecurity as locked, pg_get_userbyid(relowner)::text as owner from pg_class
       where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'v', 'm', 'f', 'S')
         and (has_table_privilege('umlage_app', oid, 'select, insert, update, delete, truncate, references, trigger')
           or has_any_column_privilege('umlage_app', oid, 'select, insert, update, references'))`,
    );
    const reachable = Object.keys(expected).filter((table) => expected[table] !== locked);
    expect(reached.map(({ table }) => String(table)).toSorted()).toEqual(reachable.toSorted());
    for (const table of reached)
      expect(table).toMatchObject({ locked: true, owner: expect.not.stringMatching(/^umlage_app$/) });
  });

  test('leaves no way around: umlage_app does not sign in, and has nothing of its own', async () => {
    const [may] = await rowsOf(
      people.database,
      `select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolcanlogin,
         has_schema_privilege('umlage_app', 'public', 'create') as creates,
         has_schema_privilege('umlage_app', 'drizzle', 'usage') as migrates,
         exists (select from pg_auth_members where member = 'umlage_app'::regrole) as becomes
       from pg_roles where rolname = 'umlage_app'`,
    );
    expect(may).toBeDefined();
    expect(Object.entries(may ?? {}).filter(([, has]) => has !== false)).toEqual([]);
  });

  describe.each(everyone)('for %s', (person) => {
    const cooperations = ['own', 'foreign'] as const;

    /** What the service enters for somebody in a cooperation: asked with the check of the route removed. */
    async function scopeIn(which: (typeof cooperations)[number]): Promise<Scope> {
      locks.first = false;
      await ask(as(person), 'GET', `${api}/${people[which].slug}`);
      locks.first = true;
      return locks.entered.at(-1) as Scope;
    }

    const within = <Result>(scope: Scope, work: (transaction: Transaction) => Promise<Result>) =>
      people.database.transact(async (transaction) => {
        await (locks.enter as Enter)(transaction, scope);
        return work(transaction);
      });

    test.each(cooperations)('shows of every table what they may see in the %s cooperation', async (which) => {
      const scope = await scopeIn(which);
      for (const [table, { sees }] of Object.entries(expected)) {
        const shown = await within(scope, (transaction) => rowsIn(transaction, table)).catch((error: unknown) => {
          if (codeOf(error) !== '42501') throw error;
          return [];
        });
        expect({ table, shown }).toEqual({ table, shown: kept[table]?.filter((row) => sees(row, scope)) });
      }
    });

    test.each(cooperations)('takes into no table what they may not write in the %s cooperation', async (which) => {
      const scope = await scopeIn(which);
      for (const [table, { sees, takes, copies = () => true }] of Object.entries(expected)) {
        const rows = kept[table] ?? [];
        const isTheirOwn = (row: Row) => (table === 'idempotency_keys' ? sees(row, scope) : isIn(row, scope));
        const mayWrite = table === 'idempotency_keys' ? rows.some(isTheirOwn) : scope.writes;
        const [column] = Object.keys(rows[0] ?? {});

        const theirs = rows.find((row) => isTheirOwn(row) && copies(row));
        const others = rows.find((row) => !isTheirOwn(row) && copies(row));
        const found = {
          'insert theirs': theirs && (await reaches(copy(table, theirs))),
          'insert others’': others && (await reaches(copy(table, others))),
          update: await reaches(`update ${table} set ${column} = ${column}`),
          'update unseen': await reaches(`update ${table} set ${column} = default`),
          delete: await reaches(`delete from ${table}`),
        };
        expect({ table, ...found }).toEqual({
          table,
          'insert theirs': theirs && mayWrite && takes.includes('insert'),
          'insert others’': others && false,
          update: mayWrite && takes.includes('update'),
          'update unseen': mayWrite && takes.includes('update'),
          delete: mayWrite && takes.includes('delete'),
        });

        /** Whether a statement gets past the lock, were it only to be stopped behind it; then it is undone. */
        async function reaches(statement: string): Promise<boolean> {
          try {
            return await within(scope, async (transaction): Promise<boolean> => {
              const [acted] = await rowsOf(
                transaction,
                `with acted as (${statement} returning 1) select count(*)::int as rows from acted`,
              );
              await transaction.execute(sql`reset role`);
              const left = (await rowsIn(transaction, table)).filter((row) => !isTheirOwn(row));
              expect(left).toEqual(rows.filter((row) => !isTheirOwn(row)));
              throw new Undone(Number(acted?.['rows']));
            });
          } catch (error) {
            if (error instanceof Undone) return error.rows > 0;
            const code = codeOf(error);
            if (code === undefined) throw error;
            return code !== '42501';
          }
        }
      }
    });
  });

  const copy = (table: string, row: Row) =>
    `insert into ${table} select (jsonb_populate_record(null::${table}, '${JSON.stringify(row).replaceAll("'", "''")}')).*`;

  describe('with the check removed from every route', () => {
    beforeEach(() => {
      locks.first = false;
    });

    const otherwise: Readonly<Record<string, readonly number[]>> = {
      reversal: [409],
      bridge: [409],
      'change-settlement': [422],
    };
    const outsiders = everyone.filter((person) => person !== 'administrator');
    test.each(outsiders)('%s finds nothing elsewhere, not even that it is there', async (person) => {
      const inside = ['visitor', 'roleless'].includes(person) ? [people.own, people.foreign] : [people.foreign];
      locks.first = true;
      const { text: unknown } = await ask(as('roleless'), 'GET', `${api}/nirgends`);
      locks.first = false;
      for (const at of inside)
        for (const operation of operations) {
          const { method, address, body, headers } = requestFor(operation, at);
          const reply = await ask(as(person), method, address, body, headers);
          const told = { name: operation.name, status: reply.status, text: reply.text.replace(at.slug, 'nirgends') };
          expect(told).toEqual({ name: operation.name, status: 404, text: unknown });
        }
      expect(await everything()).toEqual(kept);
    });

    test('a member gets what was issued to it, and nothing of anybody else', async () => {
      for (const operation of operations.filter(({ method }) => method === 'GET'))
        for (const [run, statement, number] of [
          [people.own.issued, 'a', people.own.number],
          [people.own.issued, 'b', '2026-0002'],
          [people.own.frozen, 'a', people.own.number],
          [people.own.frozen, 'b.pdf', '2026-0002.pdf'],
          [people.own.preview, 'b', '2026-0002'],
        ] as const) {
          const changeLetter = number === people.own.number ? people.own.changeLetter : `A-${number}`;
          const asked = requestFor(operation, people.own, { run, statement, number, changeLetter, letter: statement });
          const { text } = await ask(as('member'), 'GET', asked.address);
          const found = [...secretsOfOthers, '"recipient":{"id":"b"', '%PDF'].filter((secret) => text.includes(secret));
          expect({ address: asked.address, found }).toEqual({ address: asked.address, found: [] });
        }
    });

    test.each(['member', 'council', 'auditor', 'administrator'] as const)('%s writes nothing', async (person) => {
      for (const operation of operations.filter(({ method }) => method !== 'GET'))
        for (const run of [people.own.preview, people.own.frozen, people.own.issued]) {
          const { method, address, body, headers } = requestFor(operation, people.own, { run });
          const { status } = await ask(as(person), method, address, body, headers);
          // What is only computed is kept nowhere.
          const isComputed = /\/(?:budget-estimate|fairness|savings|scenario)$/u.test(operation.path);
          expect(status).toBeGreaterThanOrEqual(isComputed ? 200 : 400);
        }
      expect(await everything()).toEqual(kept);
    });

    test('somebody with a role there gets in: so it is the lock that keeps the others out', async () => {
      for (const operation of operations.filter(({ method }) => method === 'GET'))
        // Nothing was reversed here or settled the year before, and nobody said who joins or leaves: these are told so, and not that nothing is there.
        expect([200, ...(otherwise[operation.path.split('/').at(-1) ?? ''] ?? [])]).toContain(
          (await ask(as('auditor'), 'GET', requestFor(operation, people.own).address)).status,
        );
    });
  });

  test('without it the service still shows a member what was issued to it alone', async () => {
    locks.second = false;
    const { slug, preview, frozen, issued, number } = people.own;
    const at = `${api}/${slug}`;
    const member = as('member');
    for (const list of ['statements', `runs/${issued}/statements`])
      expect((await ask(member, 'GET', `${at}/${list}`)).json).toMatchObject({ items: [{}] });
    expect((await ask(member, 'GET', `${at}/statements/${number}`)).json).toMatchObject({ recipient: { id: 'a' } });
    expect((await ask(member, 'GET', `/cooperations/${slug}`)).text).not.toContain('2026-0002');
    const letters = await ask(member, 'GET', `${at}/change-letters`);
    expect(letters.json).toMatchObject({ items: [{ number: people.own.changeLetter, party: 'a' }] });
    for (const hidden of [
      'change-letters/A-2026-0002',
      'statements/2026-0002',
      `runs/${issued}/statements/b`,
      `runs/${preview}/statements/a`,
    ])
      expect(await ask(member, 'GET', `${at}/${hidden}`)).toMatchObject({ status: 404 });
    expect((await ask(member, 'GET', `${at}/runs/${frozen}/statements`)).text).not.toContain('recipient');
  });

  test('an example is open to everyone on the embedded database, and for looking only', async () => {
    locks.first = false;
    const { status } = await ask(as('visitor'), 'GET', `${api}/komgrid/figures`);
    expect(status).toBe(label === 'PGlite' ? 200 : 404);
    const figure = { figure: 'einwohner', party: 'dahlenburg', on: '2023-06-30', value: '1', source: 'x' };
    expect((await ask(as('visitor'), 'POST', `${api}/komgrid/figures`, figure)).status).toBeGreaterThanOrEqual(400);
    expect(await everything()).toEqual(kept);
  });
});

class Undone extends Error {
  readonly rows: number;

  constructor(rows: number) {
    super('undone');
    this.rows = rows;
  }
}
