import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { accessibilityViolations, launchBrowser, newVisitor, overflowsSideways } from '../support/browser.ts';
import { ask } from '../support/service.ts';
import { type ServedApp, serveApp } from '../support/served-app.ts';

let served: ServedApp;
let browser: Browser;

beforeAll(async () => {
  served = await serveApp();
  browser = await launchBrowser();
  const created = await served.app.app.request('/api/v1/cooperations', {
    method: 'POST',
    headers: { authorization: `Bearer ${served.app.token}`, 'content-type': 'application/json' },
    body: JSON.stringify({
      format: 'umlage-agreement/1',
      cooperation: { id: 'pair', name: 'Zwei Städte' },
      title: 'Zweckvereinbarung zweier Städte',
      legalBasis: 'Beispiel',
      version: { number: 1, from: '2024-01-01' },
      parties: [
        { id: 'a', name: 'Stadt A', roles: ['host'] },
        { id: 'b', name: 'Stadt B', roles: ['member'] },
      ],
      clauses: [{ id: 'term', number: '§ 9', text: 'Die Vereinbarung verlängert sich.' }],
      costTypes: [{ id: 'it', name: 'IT' }],
      pools: [{ id: 'pool', name: 'IT', takes: { costTypes: ['it'] }, rule: { rule: 'split', by: { key: 'each' } } }],
      rounding: { method: 'largestRemainder', unit: '0.01', lines: 'pool', clause: 'term' },
      term: { from: '2024-01-01', notice: { period: 'P2W', to: 'endOfMonth', clause: 'term' } },
    }),
  });
  if (created.status !== 201) throw new Error(await created.text());
});

afterAll(async () => {
  await browser.close();
  await served.stop();
});

test.each([1280, 320])('what is to be done in the next 90 days (%i pixels)', async (widthPixels) => {
  const { origin, app } = served;
  const { page } = await newVisitor(browser, { origin, widthPixels, token: app.token });
  await page.goto(`${origin}/cooperations/pair`);
  await page.getByRole('link', { name: 'Was ist in den nächsten 90 Tagen zu tun?' }).click();
  const rows = await page.getByRole('row').allTextContents();
  // Two weeks to the end of each month: at least two such days in any 90, whatever the day of the test.
  expect(
    rows.filter((row) => /Letzter Tag, an dem eine Kündigung zum .+ zugehen kann§ 9$/u.test(row)).length,
  ).toBeGreaterThan(1);
  const address = (await page.getByRole('link', { name: /^Als Kalender/u }).getAttribute('href')) ?? '';
  const calendars = await Promise.all([ask(app, 'GET', address), ask(app, 'GET', address)]);
  const [uids, again] = calendars.map(({ text }) => [...text.matchAll(/^UID:.*$/gmu)].map(([line]) => line));
  expect(calendars[0]).toMatchObject({ status: 200, type: 'text/calendar; charset=utf-8' });
  // A year back and three ahead, twelve ends of months each.
  expect(uids?.length).toBeGreaterThan(36);
  expect(new Set(uids).size).toBe(uids?.length);
  expect(again).toEqual(uids);
  expect(await accessibilityViolations(page)).toEqual([]);
  expect(await overflowsSideways(page)).toBe(false);
  await page.context().close();
});
