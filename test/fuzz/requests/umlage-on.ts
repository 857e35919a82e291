import { readFileSync } from 'node:fs';
import { clockFrom, createApp, exampleCooperations, loadExamples, type Database } from '@umlage/api';
import type { JsonValue } from '@umlage/core';
import { fingerprintOf } from '../../support/fingerprint-of.ts';
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
  const errors: unknown[] = [];
  const service = { database, clock: clockFrom(() => now) };
  await loadExamples(service);
  const app = createApp({ ...service, origin: 'http://localhost', log: (error) => errors.push(error) });
  const headers = {};
  const send = async (address: string, body: JsonValue) => {
    const init = {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    };
    const { status } = await app.request(`/api/v1/cooperations${address}`, init);
    if (status !== 201) throw new Error(`what is sent to begin with is in order: ${address} answers ${String(status)}`);
  };
  await send('', agreementOfEveryTerm);
  const everything = `/${textAt(agreementOfEveryTerm['cooperation'], 'id')}`;
  for (const [kind, facts] of Object.entries(tableOf(memberOf(everyTerm, 'facts'))))
    for (const fact of listOf(facts)) {
      const { recordedOn: _, ...reported } = tableOf(fact);
      const address = kind.replaceAll(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`);
      await send(`${everything}/${address}`, reported);
    }
  await send(`${everything}/runs`, {
    period: memberOf(memberOf(everyTerm, 'question'), 'period') ?? null,
  });

  return {
    app,
    headers,
    fingerprint: fingerprintOf(database),
    errors,
    jumpTo: (instant = noon) => {
      now = instant;
    },
    bodies: {
      'POST /api/v1/cooperations': (draw) => ({
        ...draw.pick(agreements),
        cooperation: { id: `neu-${String(draw.whole(1, 1_000_000_000))}`, name: 'Neue Kooperation' },
      }),
      'POST /api/v1/cooperations/{cooperation}/agreements': (draw, { cooperation = '' }) => ({
        ...draw.pick(agreements),
        cooperation: { id: decodeURIComponent(cooperation), name: 'Umbenannte Kooperation' },
        version: { number: draw.whole(2, 9999), from: `${String(draw.whole(2027, 2060))}-01-01` },
      }),
    },
    apiAt: '/api/v1',
    pages: [
      '/',
      '/cooperations/{cooperation}',
      '/cooperations/{cooperation}/runs/{run}',
      '/cooperations/{cooperation}/runs/{run}/statements/{statement}',
    ],
    mostBytes: 4 * 1024 * 1024,
  };
}
