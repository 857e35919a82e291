import { describe, expect, test } from 'vitest';
import { readConfig } from './config.ts';

test('nothing set: embedded, with examples, on this machine only, with passwords of ours', () => {
  expect(readConfig({})).toEqual({
    port: 3000,
    databaseUrl: undefined,
    dataFolder: './data',
    examples: true,
    origin: 'http://localhost:3000',
    host: '127.0.0.1',
    requestsPerMinute: 1200,
    logLevel: 'warn',
    identityProvider: undefined,
  });
});

test('a server has no examples and tells of every request, unless said', () => {
  const DATABASE_URL = 'postgres://umlage@server/umlage';
  expect(readConfig({ DATABASE_URL })).toMatchObject({ databaseUrl: DATABASE_URL, examples: false, logLevel: 'info' });
  expect(readConfig({ DATABASE_URL, UMLAGE_EXAMPLES: 'on', UMLAGE_LOG: 'error' })).toMatchObject({
    examples: true,
    logLevel: 'error',
  });
});

test('an empty variable is one that is not set', () => {
  const names = ['PORT', 'DATABASE_URL', 'UMLAGE_ORIGIN', 'UMLAGE_OIDC_ISSUER', 'UMLAGE_LOG', 'UMLAGE_HOST'];
  expect(readConfig(Object.fromEntries(names.map((name) => [name, ''])))).toEqual(readConfig({}));
});

test('the origin follows the port and loses its slash', () => {
  expect(readConfig({ PORT: '8080' }).origin).toBe('http://localhost:8080');
  expect(readConfig({ UMLAGE_ORIGIN: 'https://umlage.example.org/' }).origin).toBe('https://umlage.example.org');
});

test.each([
  { PORT: '70000' },
  { PORT: 'http' },
  { UMLAGE_EXAMPLES: 'yes' },
  { UMLAGE_REQUESTS_PER_MINUTE: '0' },
  { UMLAGE_LOG: 'loud' },
  { UMLAGE_ORIGIN: 'umlage.example.org' },
  { UMLAGE_ORIGIN: 'https://example.org/umlage' },
])('%j is refused by the name of the variable', (environment) => {
  expect(() => readConfig(environment)).toThrow(new RegExp(`^${Object.keys(environment).join('')} is `));
});

describe('of an identity provider', () => {
  const provider = { UMLAGE_OIDC_ISSUER: 'https://login.example.org/realms/kreis', UMLAGE_OIDC_CLIENT: 'umlage' };

  test('issuer and client are needed, and its tokens are meant for our origin unless said', () => {
    expect(readConfig({ ...provider, UMLAGE_ORIGIN: 'https://umlage.example.org' }).identityProvider).toEqual({
      issuer: 'https://login.example.org/realms/kreis',
      clientId: 'umlage',
      clientSecret: undefined,
      audience: 'https://umlage.example.org',
    });
    const more = { UMLAGE_OIDC_SECRET: 'geheim', UMLAGE_OIDC_AUDIENCE: 'umlage-api' };
    expect(readConfig({ ...provider, ...more }).identityProvider).toMatchObject({
      clientSecret: 'geheim',
      audience: 'umlage-api',
    });
    expect(() => readConfig({ UMLAGE_OIDC_ISSUER: provider.UMLAGE_OIDC_ISSUER })).toThrow('UMLAGE_OIDC_CLIENT');
  });

  test.each(['http://localhost:9000', 'http://127.0.0.1:9000', 'http://[::1]:9000', 'https://login.example.org'])(
    '%s may be asked',
    (issuer) => {
      expect(readConfig({ ...provider, UMLAGE_OIDC_ISSUER: issuer }).identityProvider).toMatchObject({ issuer });
    },
  );

  test.each([
    'http://login.example.org',
    'http://localhost.example.org',
    'login.example.org',
    'file:///etc/passwd',
    'https://login.example.org?tenant=1',
  ])('%s may not be asked', (issuer) => {
    expect(() => readConfig({ ...provider, UMLAGE_OIDC_ISSUER: issuer })).toThrow(`UMLAGE_OIDC_ISSUER is "${issuer}"`);
  });
});
