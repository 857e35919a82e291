import { expect, test } from 'vitest';
import { identityFrom } from './identity-from-claims.ts';

const iss = 'https://login.example.org';

test.each([
  { claims: { preferred_username: 'a.meyer', email: 'anna@example.org', name: 'Anna Meyer' }, name: 'a.meyer' },
  { claims: { email: 'anna@example.org', name: 'Anna Meyer' }, name: 'anna@example.org' },
  { claims: { preferred_username: '', name: 'Anna Meyer' }, name: 'Anna Meyer' },
  { claims: { preferred_username: 7 }, name: '4711' },
  { claims: {}, name: '4711' },
])('of $claims the name is $name', ({ claims, name }) => {
  expect(identityFrom({ iss, sub: '4711', ...claims })).toEqual({ issuer: iss, subject: '4711', name });
});

test('a name loses what would hide or turn round what stands beside it', () => {
  const name = '\u202Enimda\u0000\n  und\tmehr\uD800 \u200B';
  expect(identityFrom({ iss, sub: '4711', name })?.name).toBe('nimda und mehr');
});

test('a name is cut after 100 characters, and none of them in the middle', () => {
  expect(identityFrom({ iss, sub: '4711', name: '𝔸'.repeat(120) })?.name).toBe('𝔸'.repeat(100));
});

test.each([{ sub: '' }, { sub: 'x'.repeat(256) }, { sub: 'a\u0000b' }, { sub: 4711 }, {}])(
  'claims with the subject %j name nobody',
  (claims) => {
    expect(identityFrom({ iss, ...claims })).toBeUndefined();
  },
);
