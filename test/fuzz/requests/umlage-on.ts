import { readFileSync } from 'node:fs';
import { clockFrom, exampleCooperations, loadExamples, type Database } from '@umlage/api';
import type { JsonValue } from '@umlage/core';
import { fingerprintOf } from '../../support/fingerprint-of.ts';
import { appOn, ask, bearer, type TestApp, userWith } from '../../support/service.ts';
import { listOf, memberOf, tableOf, textAt } from '../documents.ts';
import type { Subject } from './play-requests.ts';

const noon = new Date('2026-11-24T11:00:00Z');

const everyTerm = tableOf(
  JSON.parse(readFileSync(new URL('../every-term.json', import.meta.url), 'utf8')) as JsonValue,
);
const agreementOfEveryTerm = tableOf(memberOf(everyTerm, 'agreement'));
const agreements = [...exampleCooperations.map(({ agreement }) => tableOf(agreement)), agreementOfEveryTerm];

/** The service on a new database with its examples and one agreement of every term, to send requests to. */
export async function umlageOn(database: Database): Promise<Subject> {
  let now = noon;
  const clock = clockFrom(() => now);
  const admin = await appOn(database, { clock });
  const service = { database, clock };
  await loadExamples(service, { finance: admin.administrator });
  const headers = bearer(admin);
  const send = async (address: string, body?: JsonValue, who: TestApp = admin) => {
    const reply = await ask(who, 'POST', `/api/v1/cooperations${address}`, body);
    if (reply.status >= 300)
      throw new Error(`what is sent to begin with is in order: ${address} answers ${String(reply.status)}`);
    return reply.location?.split('/').at(-1) ?? '';
  };
  await send('', agreementOfEveryTerm);
  const everything = `/${textAt(agreementOfEveryTerm['cooperation'], 'id')}`;
  for (const [kind, facts] of Object.entries(tableOf(memberOf(everyTerm, 'facts'))))
    for (const fact of listOf(facts)) await send(`${everything}/${dashed(kind)}`, reported(fact));
  const asked = { period: memberOf(memberOf(everyTerm, 'question'), 'period') ?? null };
  await send(`${everything}/runs`, asked);
  const komgrid = exampleCooperations.map(({ agreement }) => tableOf(agreement)).find((one) => isOf(one, 'komgrid'));
  for (const from of ['2027-01-01', '2028-01-01', '2029-01-01'])
    await send('/komgrid/proposals', proposalOf(komgrid ?? agreementOfEveryTerm, 'komgrid', from));
  await send(`${everything}/advance-plans`, { ...asked, amounts: [{ party: 'a', amount: '400.00' }] });
  // Runs on every step of their way: who sends the requests may approve what another has prepared.
  const name = textAt(agreementOfEveryTerm['cooperation'], 'id');
  const other = await userWith(admin, service, { name: 'zweite.kraft', cooperation: 'komgrid', role: 'finance' });
  for (const cooperation of [name, 'komgrid'])
    await send(`/${cooperation}/roles`, { user: admin.administrator, role: 'approver' });
  for (let step = 0; step < 12; step += 1) {
    const period = { from: '2024-01-01', until: '2025-01-01' };
    const kind = step % 2 === 0 ? 'settlement' : 'advance';
    const run = await send('/komgrid/runs', { period, kind, asKnownOn: '2025-03-31' }, other);
    if (step < 2) continue;
    await send(`/komgrid/runs/${run}/freeze`, undefined, other);
    if (step >= 7) await send(`/komgrid/runs/${run}/approve`);
    if (step >= 11) await send(`/komgrid/runs/${run}/issue`);
  }
  const own = await ownIds(admin, [name, 'komgrid', 'itko-strassenwesen']);

  return {
    app: {
      // Who ends the token she uses, or takes her own roles, has nothing more to try: another id is meant then.
      request: (address, init) =>
        admin.app.request(
          own.reduce((meant, id) => meant.replace(`/${id}/re`, '/01890000-0000-7000-8000-000000000000/re'), address),
          init,
        ),
    },
    headers,
    fingerprint: fingerprintOf(database),
    errors: admin.errors,
    jumpTo: (instant = noon) => {
      now = instant;
    },
    bodies: {
      ...Object.fromEntries(
        Object.entries(tableOf(memberOf(everyTerm, 'facts'))).map(([kind, facts]) => [
          `POST /api/v1/cooperations/{cooperation}/${dashed(kind)}/batches`,
          () => ({ items: listOf(facts).map(reported) }),
        ]),
      ),
      'POST /api/v1/tokens': (draw) => ({
        name: `Programm ${String(draw.whole(1, 1000))}`,
        rights: ['read-all'],
        lastDay: `2027-0${String(draw.whole(1, 9))}-01`,
      }),
      'POST /api/v1/cooperations': (draw) => ({
        ...draw.pick(agreements),
        cooperation: { id: `neu-${String(draw.whole(1, 1_000_000_000))}`, name: 'Neue Kooperation' },
      }),
      'POST /api/v1/cooperations/{cooperation}/agreements': (draw, { cooperation = '' }) => ({
        ...draw.pick(agreements),
        cooperation: { id: decodeURIComponent(cooperation), name: 'Umbenannte Kooperation' },
        version: { number: draw.whole(2, 9999), from: `${String(draw.whole(2027, 2060))}-01-01` },
      }),
      'POST /api/v1/cooperations/{cooperation}/proposals': (draw, { cooperation = '' }) =>
        proposalOf(draw.pick(agreements), decodeURIComponent(cooperation), `${String(draw.whole(2027, 2060))}-01-01`),
    },
    apiAt: '/api/v1',
    pages: [
      '/',
      '/cooperations/{cooperation}',
      '/cooperations/{cooperation}/proposals',
      '/cooperations/{cooperation}/proposals/{proposal}',
      '/cooperations/{cooperation}/agreements/{number}/compare/{number}',
      '/cooperations/{cooperation}/advances',
      '/cooperations/{cooperation}/deadlines',
      '/cooperations/{cooperation}/runs/{run}',
      '/cooperations/{cooperation}/runs/{run}/statements/{statement}',
    ],
    mostBytes: 4 * 1024 * 1024,
  };
}

function isOf(agreement: JsonValue, cooperation: string): boolean {
  return textAt(tableOf(agreement)['cooperation'], 'id') === cooperation;
}

/** Of the second version, as long as there is one. */
function proposalOf(agreement: Readonly<Record<string, JsonValue>>, cooperation: string, from: string): JsonValue {
  const document = {
    ...agreement,
    cooperation: { id: cooperation, name: 'Umbenannte Kooperation' },
    version: { number: 2, from },
  };
  return { title: 'Anders teilen', text: 'Nach Einwohnern', proposedBy: 'Arbeitskreis IT', document };
}

function dashed(kind: string): string {
  return kind.replaceAll(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`);
}

function reported(fact: JsonValue): JsonValue {
  const { recordedOn: _, ...told } = tableOf(fact);
  return told;
}

/** Of the token in use and the roles of its user. */
async function ownIds(admin: TestApp, cooperations: readonly string[]): Promise<readonly string[]> {
  const lists = ['/tokens', ...cooperations.map((cooperation) => `/cooperations/${cooperation}/roles`)];
  const replies = await Promise.all(lists.map((list) => ask(admin, 'GET', `/api/v1${list}`)));
  return replies.flatMap(({ json }) => listOf(memberOf(json as JsonValue, 'items')).map((item) => textAt(item, 'id')));
}
