import { newTokenFor } from '@umlage/api';
import { LocalDate } from '@umlage/core';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { accessibilityViolations, launchBrowser, newVisitor, overflowsSideways } from '../support/browser.ts';
import { api, costItem, inhabitants, nordkreisAgreement, year2024 } from '../support/nordkreis.ts';
import { type ServedApp, serveApp } from '../support/served-app.ts';
import { ask, serviceOn, type TestApp, today } from '../support/service.ts';

const year2025 = { from: '2025-01-01', until: '2026-01-01' };
const address = `${api}/nordkreis`;

let served: ServedApp;
let browser: Browser;
let ofMember: string;

beforeAll(async () => {
  served = await serveApp();
  browser = await launchBrowser();
  const { app } = served;
  const done = async (at: string, body: unknown, who: TestApp = app) => {
    const reply = await ask(who, 'POST', at, body);
    if (reply.status >= 300) throw new Error(reply.text);
    return reply.json as { readonly id: string; readonly user: { readonly id: string } };
  };
  const user = async (name: string, role: object) => {
    const made = await done('/api/v1/users', { name });
    await done(`${address}/roles`, { user: made.user.id, ...role });
    const lastDay = LocalDate.parse(today);
    const token = await newTokenFor(serviceOn(served.database), { name, purpose: 'tests', lastDay });
    if (!token.ok) throw new Error(token.refusal.code);
    return token.value;
  };
  await done(api, {
    ...nordkreisAgreement,
    advances: { basis: 'lastSettlement', on: ['02-15', '05-15', '08-15', '11-15'], clause: 'par-1' },
    settlement: { dueInDays: 30, credit: 'nextAdvances' },
  });
  const members = ['a', 'b', 'c'];
  await done(`${address}/participation/batches`, { items: members.map((party) => ({ party, from: '2024-01-01' })) });
  await done(`${address}/figures/batches`, { items: members.map((party) => inhabitants(party)) });
  await done(`${address}/cost-items`, { ...costItem, amount: '1200.00' });
  // Of 400.00 each: A paid 150.00 too much, B 30.00 too little, C nothing.
  const paid = (party: string, on: string, amount: string, more: object = year2024) => ({
    party,
    kind: 'advance',
    on,
    amount,
    ...more,
    source: `Bank ${on}`,
  });
  const items = [paid('a', '2024-05-15', '550.00'), paid('b', '2024-05-15', '370.00')];
  await done(`${address}/payments/batches`, { items });
  const { id } = await done(`${address}/runs`, { period: year2024, advances: 'recorded' });
  await done(`${address}/runs/${id}/freeze`, {});
  const second = await user('second', { role: 'approver' });
  await done(`${address}/runs/${id}/approve`, {}, { ...app, token: second });
  await done(`${address}/runs/${id}/issue`, {});
  await done(`${address}/advance-plans`, { period: year2025 });
  const later = [
    paid('b', '2025-02-17', '100.00', year2025),
    { ...paid('b', '2025-04-30', '30.00'), kind: 'balance' },
    paid('c', '2025-03-01', '40.00', { from: '2025-03-01', until: '2025-04-01' }),
  ];
  await done(`${address}/payments/batches`, { items: later });
  ofMember = await user('of-a', { role: 'member', party: 'a' });
});

afterAll(async () => {
  await browser.close();
  await served.stop();
});

test.each([1280, 320])('what is asked for ahead, paid and open (%i pixels)', async (widthPixels) => {
  const { origin, app } = served;
  const { page } = await newVisitor(browser, { origin, widthPixels, token: app.token });
  await page.goto(`${origin}/cooperations/nordkreis`);
  await page.getByRole('link', { name: 'Abschläge, Zahlungen und offene Posten' }).click();
  const tables = await page.getByRole('region').all();
  const rows = await Promise.all(tables.map(async (table) => table.getByRole('row').allInnerTexts()));
  const cells = rows.flat().map((row) => row.replaceAll(/\s+/gu, ' ').trim());
  const amountsOf = (name: RegExp) => cells.filter((row) => name.test(row));
  // The plan of 2025 goes by the settlement of 2024; the credit of A pays the first instalment and half of the second.
  expect(amountsOf(/^Gemeinde A letzte Abrechnung/u)).toEqual([
    'Gemeinde A letzte Abrechnung: 100 % von 400,00 € 250,00 € 0,00 € 250,00 € 250,00 €',
  ]);
  expect(amountsOf(/^Gemeinde A 17\.02\.2025/u)).toEqual([
    'Gemeinde A 17.02.2025 100,00 € 100,00 € 0,00 € 0,00 € 0,00 € verrechnet',
  ]);
  expect(amountsOf(/^15\.05\.2025 100,00 € 50,00 €/u)).toEqual([
    '15.05.2025 100,00 € 50,00 € 50,00 € 0,00 € 50,00 € überfällig',
  ]);
  expect(amountsOf(/^Gemeinde [ABC] \d{4}-\d{4} /u).map((row) => row.replace(/ \d{4}-\d{4}/u, ''))).toEqual([
    'Gemeinde A −150,00 € 150,00 € 0,00 € 0,00 € ausgeglichen',
    'Gemeinde B 30,00 € 0,00 € 30,00 € 0,00 € ausgeglichen',
    expect.stringMatching(/^Gemeinde C 400,00 € 0,00 € 0,00 € 400,00 € (überfällig, )?fällig am /u),
  ]);
  expect(amountsOf(/^01\.03\.2025/u)).toEqual(['01.03.2025 Gemeinde C Abschlag 40,00 € Bank 2025-03-01']);
  // Nobody was asked for it.
  expect(await page.locator('.kern-alert--warning li').allInnerTexts()).toEqual([expect.stringContaining('40,00')]);
  expect(await accessibilityViolations(page)).toEqual([]);
  expect(await overflowsSideways(page)).toBe(false);
  await page.context().close();
});

test('a member finds the way to its own, and to the deadlines', async () => {
  const { origin } = served;
  const { page } = await newVisitor(browser, { origin, widthPixels: 1280, token: ofMember });
  await page.goto(`${origin}/cooperations/nordkreis`);
  expect(await page.getByRole('link', { name: 'Was ist in den nächsten 90 Tagen zu tun?' }).count()).toBe(1);
  await page.getByRole('link', { name: 'Abschläge, Zahlungen und offene Posten' }).click();
  const text = await page.locator('main').innerText();
  expect(text).toContain('Gemeinde A');
  expect(text).not.toMatch(/Gemeinde [BC]|Schnittstelle/u);
  await page.context().close();
});
