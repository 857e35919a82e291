import { beforeAll, expect, test } from 'vitest';
import { costBaseAgreement, costBaseFacts } from '../support/cost-base.ts';
import { describeOnEachDatabase } from '../support/databases.ts';
import { appOn, ask, today, umlage } from '../support/service.ts';

const api = '/api/v1/cooperations';
const suedkreis = `${api}/suedkreis`;

describeOnEachDatabase('the cost base', umlage, (open) => {
  let app: ReturnType<typeof appOn>;

  beforeAll(async () => {
    app = appOn((await open()).database);
    await ask(app.app, 'POST', api, costBaseAgreement);
  });

  test.each(Object.entries(costBaseFacts))('keeps %s as they were told', async (address, facts) => {
    for (const fact of facts) {
      const added = await ask(app.app, 'POST', `${suedkreis}/${address}`, fact);
      expect(added).toMatchObject({ status: 201, json: { ...fact, recordedOn: today } });
      expect((await ask(app.app, 'GET', added.location ?? '')).json).toEqual(added.json);
    }
    const list = await ask(app.app, 'GET', `${suedkreis}/${address}`);
    expect(list.json).toMatchObject({ items: facts });
    expect(app.errors).toEqual([]);
  });

  const [item, [asset], [post], [entry]] = [
    costBaseFacts['cost-items'][0],
    costBaseFacts.assets,
    costBaseFacts.posts,
    costBaseFacts['account-entries'],
  ];
  test.each<[string, string, unknown, object]>([
    ['what nobody contributes', 'cost-items', { ...item, kind: 'inKind' }, { pointer: '/provider' }],
    ['a cost that hangs on something', 'cost-items', { ...item, condition: { text: 'x', state: 'open' } }, {}],
    ['an item of an unknown account', 'cost-items', { ...item, account: 'kasse' }, { pointer: '/account' }],
    [
      'a figure of a pool told of a party',
      'figures',
      { ...costBaseFacts.figures[2], party: 'a' },
      { pointer: '/party' },
    ],
    ['an asset without months', 'assets', { ...asset, lifeMonths: 0 }, { pointer: '/lifeMonths' }],
    ['an asset of an unknown cost type', 'assets', { ...asset, costType: 'bau' }, { pointer: '/costType' }],
    ['a post at an unknown rate', 'posts', { ...post, rate: 'e15' }, { code: 'reference-unknown', pointer: '/rate' }],
    ['a post that ends before it begins', 'posts', { ...post, until: '2021-01-01' }, { code: 'period-empty' }],
    ['an entry on no account', 'account-entries', { ...entry, account: 'a' }, { pointer: '/account' }],
  ])('refuses %s', async (_what, address, fact, error) => {
    const before = await ask(app.app, 'GET', `${suedkreis}/${address}`);
    const refused = await ask(app.app, 'POST', `${suedkreis}/${address}`, fact);
    expect(refused).toMatchObject({ status: 422, json: { errors: [error] } });
    expect((await ask(app.app, 'GET', `${suedkreis}/${address}`)).text).toBe(before.text);
    expect(app.errors).toEqual([]);
  });

  test('is described', async () => {
    const { text } = await ask(app.app, 'GET', '/openapi.json');
    for (const address of ['assets', 'posts', 'account-entries'])
      expect(text).toContain(`"/api/v1/cooperations/{cooperation}/${address}"`);
  });
});
