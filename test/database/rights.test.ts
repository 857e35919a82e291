import { beforeAll, expect, test } from 'vitest';
import { describeOnEachDatabase } from '../support/databases.ts';
import { done, type People, setUpPeople, textAt } from '../support/people.ts';
import { ask, today, umlage } from '../support/service.ts';

/** What is easily forgotten around the rights; that every address asks for the right one is held by the matrix. */
describeOnEachDatabase('rights at their edges', umlage, (open) => {
  let people: People;
  beforeAll(async () => {
    people = await setUpPeople((await open()).database);
  });

  /** A token of somebody, limited to some rights. */
  async function limited(person: 'council' | 'finance' | 'member', rights: readonly string[]) {
    const asked = { name: 'limited', rights, lastDay: today };
    const made = await done(ask({ ...people, token: people.tokens[person] ?? '' }, 'POST', '/api/v1/tokens', asked));
    return { ...people, token: textAt(made, 'secret') };
  }

  const form = { 'content-type': 'application/x-www-form-urlencoded', origin: 'http://localhost' };

  test('a token makes no token that may do more than itself', async () => {
    const reader = await limited('finance', ['read-terms', 'own-account']);
    const asked = { name: 'more', lastDay: today };
    const more = await ask(reader, 'POST', '/api/v1/tokens', { ...asked, rights: ['read-terms', 'issue-runs'] });
    expect(more).toMatchObject({ status: 403, json: { type: '/problems/right-lacking' } });
    const onPage = 'token-name=more&token-last-day=2026-11-24&token-rights=all';
    expect((await ask(reader, 'POST', '/account/tokens', onPage, form)).status).toBe(403);
    expect((await ask(reader, 'POST', '/api/v1/tokens', { ...asked, rights: ['read-terms'] })).status).toBe(201);
  });

  test('a token changes no password, so that it does not outgrow its limits', async () => {
    const password = 'new-password=lang+genug+und+neu&repeated=lang+genug+und+neu';
    for (const rights of [['read-terms'], ['own-account']]) {
      const reader = await limited('council', rights);
      expect((await ask(reader, 'POST', '/account/password', password, form)).status).toBe(403);
    }
    const whole = { ...people, token: people.tokens.council ?? '' };
    expect((await ask(whole, 'POST', '/account/password', password, form)).status).toBe(403);
  });

  test('a token that is not for the account is not shown it', async () => {
    const reader = await limited('finance', ['read-terms']);
    const page = await ask(reader, 'GET', '/account');
    expect(page.status).toBe(403);
    expect(page.text).not.toContain('limited');
  });

  test('nothing failed inside', () => {
    expect(people.errors).toEqual([]);
  });
});
