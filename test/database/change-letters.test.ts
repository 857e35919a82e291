import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { describeOnEachDatabase } from '../support/databases.ts';
import { api } from '../support/nordkreis.ts';
import { changeIn, done, type People, setUpPeople, textAt } from '../support/people.ts';
import { ask, umlage } from '../support/service.ts';
import { rowsOf } from '../support/sql.ts';

describeOnEachDatabase('letters on a change of membership', umlage, (open) => {
  let people: People;
  let address: string;

  beforeAll(async () => {
    people = await setUpPeople((await open()).database);
    address = `${api}/${people.own.slug}/change-settlements`;
  });

  const as = (person: 'finance' | 'approver' | 'member' | 'council') => {
    const token = people.tokens[person];
    return { app: people.app, ...(token === undefined ? {} : { token }) };
  };
  const problemOf = (json: unknown) => (json as { readonly type: string }).type.replace('/problems/', '');
  const leaves = { change: 'withdrawal', party: 'b', on: '2030-01-01' };

  test('go out under numbers of their own, without gaps', async () => {
    const id = await changeIn({ app: people, approver: people.tokens.approver ?? '', slug: people.own.slug }, 'issued');
    const { json } = await done(ask(people, 'GET', `${address}/${id}`));
    // The lump sum of 90 is paid by who leaves to the only other one that takes part.
    expect(json).toMatchObject({
      status: 'issued',
      letters: [
        { party: 'a', number: 'A-2026-0003', total: '-90.00' },
        { party: 'b', number: 'A-2026-0004', total: '90.00' },
      ],
    });
    const { json: listed } = await done(ask(people, 'GET', `${api}/${people.own.slug}/change-letters?limit=2`));
    expect(listed).toMatchObject({ items: [{ number: 'A-2026-0004' }, { number: 'A-2026-0003' }] });
    const next = (listed as { readonly next: string }).next;
    expect((await done(ask(people, 'GET', next))).json).toMatchObject({
      items: [{ number: 'A-2026-0002' }, { number: 'A-2026-0001' }],
    });
  });

  test('are approved by somebody else than who prepared them, and issued afterwards only', async () => {
    const made = await done(ask(as('finance'), 'POST', address, { ...leaves, on: '2031-01-01' }));
    const at = `${address}/${textAt(made, 'id')}`;
    expect(made.location).toBe(at);
    const early = await ask(as('finance'), 'POST', `${at}/issue`, {});
    expect([early.status, problemOf(early.json)]).toEqual([409, 'change-state']);
    expect((await ask(as('finance'), 'POST', `${at}/approve`, {})).status).toBe(403);
    await done(ask(as('approver'), 'POST', `${at}/approve`, {}));
    await done(ask(as('finance'), 'POST', `${at}/issue`, {}));
    const again = await done(ask(as('finance'), 'POST', address, { ...leaves, on: '2031-01-01' }));
    await done(ask(as('approver'), 'POST', `${address}/${textAt(again, 'id')}/approve`, {}));
    const twice = await ask(as('finance'), 'POST', `${address}/${textAt(again, 'id')}/issue`, {});
    expect([twice.status, problemOf(twice.json)]).toEqual([409, 'change-issued']);
  });

  test('are not approved by the same person in another role', async () => {
    const own = { user: people.founder, role: 'approver' };
    await done(ask(people, 'POST', `${api}/${people.own.slug}/roles`, own));
    const made = await done(ask(people, 'POST', address, { ...leaves, on: '2032-01-01' }));
    const refused = await ask(people, 'POST', `${address}/${textAt(made, 'id')}/approve`, {});
    expect([refused.status, problemOf(refused.json)]).toEqual([403, 'second-person-needed']);
  });

  test('are shown to whom they were issued, and to no other member', async () => {
    const letters = `${api}/${people.own.slug}/change-letters`;
    expect((await done(ask(as('member'), 'GET', `${letters}/A-2026-0001`))).json).toMatchObject({
      number: 'A-2026-0001',
      status: 'issued',
      recipient: { id: 'a' },
      outcome: 'refund',
    });
    expect((await ask(as('member'), 'GET', `${letters}/A-2026-0002`)).status).toBe(404);
    const { json } = await done(ask(as('member'), 'GET', letters));
    expect((json as { items: readonly { party: string }[] }).items.map(({ party }) => party)).not.toContain('b');
    expect((await ask(as('member'), 'GET', address)).status).toBe(403);
    const page = await done(ask(as('member'), 'GET', `/cooperations/${people.own.slug}`));
    expect(page.text).toContain('A-2026-0001');
    expect(page.text).not.toContain('A-2026-0002');
  });

  test('are letters in A4, too', async () => {
    const pdf = await done(ask(as('member'), 'GET', `${api}/${people.own.slug}/change-letters/A-2026-0001.pdf`));
    expect(pdf.text.startsWith('%PDF-')).toBe(true);
    const draft = await done(ask(as('council'), 'GET', `${address}/${people.own.frozenChange}/letters/b.pdf`));
    expect(draft.text.startsWith('%PDF-')).toBe(true);
  });

  test('are not due before they are written, and not written where nobody pays anything', async () => {
    const past = await ask(as('finance'), 'POST', address, { ...leaves, dueOn: '2020-01-01' });
    expect([past.status, past.json]).toMatchObject([422, { errors: [{ pointer: '/dueOn' }] }]);
    const silent = await ask(as('finance'), 'POST', address, { change: 'dissolution', on: '2030-01-01' });
    expect([silent.status, silent.json]).toMatchObject([422, { errors: [{ code: 'change-without-terms' }] }]);
  });

  describe('once frozen', () => {
    let at: string;
    let id: string;

    beforeEach(async () => {
      id = textAt(await done(ask(as('finance'), 'POST', address, leaves)), 'id');
      at = `${address}/${id}`;
    });

    test('are recomputed from what was kept, whatever is recorded later', async () => {
      const before = (await done(ask(people, 'GET', at))).json;
      const participation = { party: 'kreis', from: '2022-01-01' };
      await done(ask(people, 'POST', `${api}/${people.own.slug}/participation`, participation));
      expect((await done(ask(people, 'GET', at))).json).toEqual(before);
      expect((await done(ask(people, 'GET', `${at}/verify`))).json).toMatchObject({ letters: 2, differences: [] });
      // Settled anew, the county has a part in it.
      const now = `${api}/${people.own.slug}/change-settlement?change=withdrawal&party=b&on=2030-01-01`;
      expect((await done(ask(people, 'GET', now))).json).toMatchObject({
        totals: [
          { party: 'a', amount: '-45.00' },
          { party: 'b', amount: '90.00' },
          { party: 'kreis', amount: '-45.00' },
        ],
      });
    });

    test('show whoever changed them past all guards', async () => {
      await rowsOf(people.database, 'alter table change_letters disable trigger keep');
      await rowsOf(
        people.database,
        `update change_letters set content = replace(content, '90.00', '9.00') where settlement_id = '${id}' and party = 'b'`,
      );
      await rowsOf(people.database, 'alter table change_letters enable trigger keep');
      expect((await done(ask(people, 'GET', `${at}/verify`))).json).toMatchObject({
        differences: [
          { what: 'letter', party: 'b', why: 'changed' },
          { what: 'letter', party: 'b', why: 'recomputed-otherwise' },
        ],
      });
    });
  });
});
