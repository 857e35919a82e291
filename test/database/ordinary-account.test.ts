import { openDatabase } from '@umlage/api';
import postgres from 'postgres';
import { afterAll, describe, expect, test } from 'vitest';
import { setUpPeople } from '../support/people.ts';
import { type PostgresVersion, startPostgres } from '../support/postgres-server.ts';
import { ask } from '../support/service.ts';

const versions: readonly PostgresVersion[] = [15, 18];

describe.each(versions)('with an account that owns its database and is no superuser, on PostgreSQL %i', (version) => {
  const stops: (() => Promise<void>)[] = [];
  afterAll(async () => {
    for (const stop of stops.toReversed()) await stop();
  });

  /** A server of its own, since roles belong to all databases of one. */
  async function serverFor(statements: readonly string[]) {
    const { server, stop } = await startPostgres(version);
    stops.push(stop);
    const superuser = postgres(server.url, { max: 1, onnotice: () => {} });
    for (const statement of statements) await superuser.unsafe(statement);
    await superuser.end();
    const url = new URL('/umlage', server.url);
    url.username = 'umlage';
    return url.href;
  }

  test.each([
    ['that may make roles', ['create role umlage login createrole']],
    [
      'that was given the role for rows',
      ['create role umlage login', 'create role umlage_app nologin', 'grant umlage_app to umlage'],
    ],
  ])('%s, the service does its work', async (_how, statements) => {
    const database = await openDatabase({
      url: await serverFor([...statements, 'create database umlage owner umlage']),
    });
    stops.push(() => database.close());
    const people = await setUpPeople(database);
    const member = { ...people, token: people.tokens.member ?? '' };
    const { json } = await ask(member, 'GET', '/api/v1/cooperations/suedkreis/statements');
    expect(json).toMatchObject({ items: [{ party: 'a' }] });
    expect(people.errors).toEqual([]);
  });
});
