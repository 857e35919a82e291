import { sql } from 'drizzle-orm';
import { type Database, loadExamples, newTokenFor } from '@umlage/api';
import { LocalDate } from '@umlage/core';
import { costBaseAgreement, costBaseFacts } from './cost-base.ts';
import { api, year2024 } from './nordkreis.ts';
import { appOn, ask, type Reply, serviceOn, type TestApp, today } from './service.ts';

/** Who comes to the service: of every role one, who has it in `suedkreis` and nowhere else. */
export const everyone = [
  'visitor',
  'roleless',
  'administrator',
  'finance',
  'approver',
  'member',
  'council',
  'auditor',
] as const;
export type Person = (typeof everyone)[number];
type Known = Exclude<Person, 'visitor'>;

/** One of each kind of fact, by the address it is sent to. */
export const oneFact: Readonly<Record<string, object>> = {
  participation: costBaseFacts.participation[0],
  figures: costBaseFacts.figures[0],
  'cost-items': costBaseFacts['cost-items'][0],
  'contract-prices': {
    party: 'b',
    rate: 'e11',
    from: '2024-01-01',
    price: '80000.00',
    source: 'Vertrag mit Berne vom 1. Dezember 2023',
  },
  assets: costBaseFacts.assets[0],
  posts: costBaseFacts.posts[0],
  'account-entries': costBaseFacts['account-entries'][0],
  baselines: {
    parties: ['b'],
    period: year2024,
    amount: '95000.00',
    text: 'Berne allein',
    source: { title: 'Wirtschaftlichkeitsuntersuchung Berne' },
    estimate: true,
  },
  'price-indices': {
    priceIndex: 'prices',
    title: 'Preise, gesammelt von Berne',
    source: { title: 'Statistik von Berne' },
    values: [
      { year: 2023, value: '100' },
      { year: 2024, value: '103' },
    ],
  },
  investments: {
    parties: ['b'],
    on: '2024-01-02',
    amount: '5000.00',
    text: 'Umzug der Server von Berne',
    source: { title: 'Rechnung Berne' },
    estimate: false,
  },
  payments: {
    party: 'b',
    kind: 'advance',
    on: '2024-02-15',
    amount: '200.00',
    ...year2024,
    text: 'Abschlag Berne',
    source: 'Kontoauszug 3 von Berne',
  },
};

const advances = [
  { party: 'a', on: '2024-02-15', amount: '100.00', text: 'Abschlag Ahausen' },
  { party: 'b', on: '2024-02-15', amount: '200.00', text: 'Abschlag Berne' },
];

/** What is told of nobody who may not see it: in the statement of `a` none of it stands. */
export const secretsOfOthers = ['Abschlag Berne', 'Vertrag mit Berne', 'Berne allein', 'Kontoauszug 3 von Berne'];

/** A cooperation with a run in every state and one of each kind of fact. */
interface Furnished {
  readonly slug: string;
  readonly facts: Readonly<Record<string, string>>;
  readonly preview: string;
  readonly frozen: string;
  readonly issued: string;
  /** Under which the statement of `a` was issued. */
  readonly number: string;
  /** What is paid once if `b` leaves: of each state one, and under which number the letter to `a` was issued. */
  readonly frozenChange: string;
  readonly change: string;
  readonly changeLetter: string;
  /** An open one. */
  readonly proposal: string;
  /** A role that somebody has in it. */
  readonly role: string;
}

/** What stands in the places of an address. */
export type Place = Omit<Furnished, 'preview' | 'frozen' | 'frozenChange' | 'role'>;

export interface People extends TestApp {
  readonly database: Database;
  /** Whose token `token` is: an administrator who founded both cooperations and prepares their runs. */
  readonly founder: string;
  readonly tokens: Readonly<Record<Person, string | undefined>>;
  readonly users: Readonly<Record<Known, string>>;
  /** Has no role, and may be changed at will. */
  readonly spare: string;
  readonly own: Furnished;
  readonly foreign: Furnished;
}

/** Lets everyone in and furnishes `suedkreis`, a foreign cooperation, and the examples. */
export async function setUpPeople(database: Database): Promise<People> {
  const app = await appOn(database);
  const service = serviceOn(database);
  await loadExamples(service);
  const tokenFor = async (name: string) => {
    const made = await newTokenFor(service, { name, purpose: 'tests', lastDay: LocalDate.parse(today) });
    if (!made.ok) throw new Error(made.refusal.code);
    return made.value;
  };
  const letIn = async (name: string, administrator = false) => {
    const user = textAt(await done(ask(app, 'POST', '/api/v1/users', { name, administrator })), 'user', 'id');
    return { user, token: await tokenFor(name) };
  };
  const known: Record<Known, { user: string; token: string }> = {
    roleless: await letIn('roleless'),
    administrator: await letIn('administrator', true),
    finance: await letIn('finance'),
    approver: await letIn('approver'),
    member: await letIn('member'),
    council: await letIn('council'),
    auditor: await letIn('auditor'),
  };
  const foreignApprover = await letIn('foreign-approver');
  const spare = await letIn('spare');

  const found = async (slug: string, name: string) => {
    const cooperation = { id: slug, name };
    await done(ask(app, 'POST', api, { ...costBaseAgreement, cooperation }));
    return slug;
  };
  const give = async (slug: string, user: string, role: string) => {
    const party = role === 'member' ? { party: 'a' } : {};
    return textAt(await done(ask(app, 'POST', `${api}/${slug}/roles`, { user, role, ...party })), 'id');
  };

  const ownSlug = await found('suedkreis', 'Rechenzentrum Südkreis');
  const foreignSlug = await found('anderswo', 'Rechenzentrum Anderswo');
  let role = '';
  for (const name of ['finance', 'approver', 'member', 'council', 'auditor'] as const)
    role = await give(ownSlug, known[name].user, name);
  const foreignRole = await give(foreignSlug, foreignApprover.user, 'approver');
  await recordAround(database, ownSlug);
  const own = { ...(await furnish(app, ownSlug, known.approver.token)), role };
  const foreign = { ...(await furnish(app, foreignSlug, foreignApprover.token)), role: foreignRole };
  const { users, tokens } = {
    users: mapValues(known, ({ user }) => user),
    tokens: { visitor: undefined, ...mapValues(known, ({ token }) => token) },
  };
  return { ...app, database, founder: app.administrator, tokens, users, spare: spare.user, own, foreign };
}

/** The document that is kept in `suedkreis`: one byte, with its hash. */
export const keptDocument = '00000000-0000-7000-8000-000000000002';
const hashOfZero = '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d';

/** What stands around runs. */
async function recordAround(database: Database, slug: string): Promise<void> {
  const id = sql`(select id from cooperations where slug = ${slug})`;
  const plan = {
    format: 'umlage-advance-plan/1',
    party: 'b',
    period: { from: '2025-01-01', until: '2026-01-01' },
    basis: 'budget',
    provisional: false,
    base: '400.00',
    percent: '100',
    amount: '400.00',
    asked: '0.00',
    credit: '0.00',
    creditLeft: '0.00',
    instalments: [{ on: '2025-02-15', due: '2025-02-17', amount: '400.00', credit: '0.00', payable: '400.00' }],
  };
  const [one, file] = ['00000000-0000-7000-8000-000000000001', keptDocument];
  await database.transact(async (transaction) => {
    await transaction.execute(sql`
      insert into advance_plans values
        (${id}, ${one}, 'b', ${one}, '2025-01-01', '2026-01-01', ${JSON.stringify(plan)}, 'none', '2024-11-01T00:00:00Z')`);
    await transaction.execute(sql`
      insert into documents values
        (${id}, ${file}, 'Beschluss.pdf', 'application/pdf', ${hashOfZero}, 1, 'AA==', '2024-01-01T00:00:00Z')`);
    await transaction.execute(sql`
      insert into version_steps values
        (${id}, ${one}, 1, 'council', 'b', '2023-12-01', 'Vorlage 2023/1', null, ${file}, null, '2023-12-02')`);
  });
}

async function furnish(app: TestApp, slug: string, approver: string): Promise<Omit<Furnished, 'role'>> {
  const address = `${api}/${slug}`;
  const facts: Record<string, string> = {};
  for (const [kind, items] of Object.entries(costBaseFacts))
    await done(ask(app, 'POST', `${address}/${kind}/batches`, { items }));
  for (const kind of ['contract-prices', 'baselines', 'price-indices', 'investments', 'payments'])
    await done(ask(app, 'POST', `${address}/${kind}`, oneFact[kind]));
  for (const kind of Object.keys(oneFact))
    facts[kind] = textAt(await done(ask(app, 'GET', `${address}/${kind}`)), 'items', 0, 'id');
  const issued = await runIn({ app, approver, slug }, 'issued');
  const frozen = await runIn({ app, approver, slug }, 'frozen');
  const preview = await runIn({ app, approver, slug }, 'preview');
  const number = textAt(await done(ask(app, 'GET', `${address}/statements?party=a`)), 'items', 0, 'number');
  const change = await changeIn({ app, approver, slug }, 'issued');
  const frozenChange = await changeIn({ app, approver, slug }, 'frozen');
  const letters = await done(ask(app, 'GET', `${address}/change-letters?party=a`));
  const changeLetter = textAt(letters, 'items', 0, 'number');
  const proposed = await done(ask(app, 'POST', `${address}/proposals`, proposalFor(slug)));
  const proposal = textAt(proposed, 'id');
  return { slug, facts, preview, frozen, issued, number, change, frozenChange, changeLetter, proposal };
}

/** Everything in equal parts, as the next version. */
export function proposalFor(slug: string, version: object = { number: 2, from: '2027-01-01' }): object {
  return {
    title: 'Zu gleichen Teilen',
    text: 'Einwohner zu zählen lohnt sich nicht.',
    proposedBy: 'Arbeitskreis IT',
    document: {
      ...costBaseAgreement,
      cooperation: { ...costBaseAgreement.cooperation, id: slug },
      version,
      pools: costBaseAgreement.pools.map((pool) => ({ ...pool, rule: { rule: 'split', by: { key: 'each' } } })),
    },
  };
}

/** Sets up a run and takes it as far as is wanted; returns its id. Approving it takes a second person. */
export async function runIn(
  { app, approver, slug }: { readonly app: TestApp; readonly approver: string; readonly slug: string },
  state: 'preview' | 'frozen' | 'approved' | 'issued',
  corrects?: string,
): Promise<string> {
  const address = `${api}/${slug}/runs`;
  const asked = { period: year2024, advances, ...(corrects === undefined ? {} : { corrects }) };
  const run = textAt(await done(ask(app, 'POST', address, asked)), 'id');
  if (state === 'preview') return run;
  await done(ask(app, 'POST', `${address}/${run}/freeze`, {}));
  if (state === 'frozen') return run;
  await done(ask({ ...app, token: approver }, 'POST', `${address}/${run}/approve`, {}));
  if (state === 'approved') return run;
  await done(ask(app, 'POST', `${address}/${run}/issue`, {}));
  return run;
}

let leaves = 0;

/** Settles what is paid once if `b` leaves on some day, and takes it as far as is wanted; returns its id. */
export async function changeIn(
  { app, approver, slug }: { readonly app: TestApp; readonly approver: string; readonly slug: string },
  state: 'frozen' | 'approved' | 'issued',
): Promise<string> {
  const address = `${api}/${slug}/change-settlements`;
  leaves += 1;
  const on = `2026-${String(1 + (leaves % 12)).padStart(2, '0')}-${String(1 + (leaves % 28)).padStart(2, '0')}`;
  const id = textAt(await done(ask(app, 'POST', address, { change: 'withdrawal', party: 'b', on })), 'id');
  if (state === 'frozen') return id;
  await done(ask({ ...app, token: approver }, 'POST', `${address}/${id}/approve`, {}));
  if (state === 'approved') return id;
  await done(ask(app, 'POST', `${address}/${id}/issue`, {}));
  return id;
}

/** What was answered, which must not be a refusal. */
export async function done(asked: Promise<Reply>): Promise<Reply> {
  const reply = await asked;
  if (reply.status >= 400) throw new Error(`${reply.status} ${reply.text}`);
  return reply;
}

/** The text at a place of an answer. */
export function textAt({ json }: Reply, ...place: readonly (string | number)[]): string {
  const found = place.reduce<unknown>((value, key) => Reflect.get(Object(value), key), json);
  if (typeof found !== 'string') throw new Error(`no text at ${place.join('/')} in ${JSON.stringify(json)}`);
  return found;
}

function mapValues<Key extends string, Value, Result>(
  values: Readonly<Record<Key, Value>>,
  map: (value: Value) => Result,
): Record<Key, Result> {
  return Object.fromEntries(Object.entries<Value>(values).map(([key, value]) => [key, map(value)])) as Record<
    Key,
    Result
  >;
}
