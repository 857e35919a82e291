import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  accessibilityViolations,
  launchBrowser,
  newVisitor,
  overflowsSideways,
  takeScreenshot,
} from '../support/browser.ts';
import { costItem, inhabitants, setUpNordkreis, year2024 } from '../support/nordkreis.ts';
import { done } from '../support/people.ts';
import { type ServedApp, serveApp } from '../support/served-app.ts';
import { ask } from '../support/service.ts';

let served: ServedApp;
let browser: Browser;

beforeAll(async () => {
  served = await serveApp();
  browser = await launchBrowser();
  const { app } = served;
  const nordkreis = await setUpNordkreis(app);
  const period = { from: '2025-01-01', until: '2026-01-01' };
  for (const [party, people] of Object.entries({ a: '2000', b: '1000', c: '1000' }))
    await done(ask(app, 'POST', `${nordkreis}/figures`, { ...inhabitants(party, people), on: '2024-06-30' }));
  await done(ask(app, 'POST', `${nordkreis}/cost-items`, { ...costItem, ...period, amount: '120.00' }));
  await done(ask(app, 'POST', `${nordkreis}/runs`, { period: year2024 }));
  await done(ask(app, 'POST', `${nordkreis}/runs`, { period }));
});

afterAll(async () => {
  await browser.close();
  await served.stop();
});

// `PICTURES=folder` keeps what the pages look like.
const pictures = process.env['PICTURES'];

test.each([1280, 320])('from a run to why a member pays more, without scripts (%i pixels)', async (widthPixels) => {
  const { origin, app } = served;
  const { page } = await newVisitor(browser, { origin, widthPixels, token: app.token, javaScript: false });
  await page.goto(`${origin}/cooperations/nordkreis`);
  await page.getByRole('link', { name: 'Warum mehr oder weniger als im Vorjahr?' }).click();
  await page.getByRole('heading', { name: 'In einem Satz' }).waitFor();
  expect(await overflowsSideways(page)).toBe(false);
  await page.getByRole('link', { name: 'Gemeinde A' }).click();
  // 33.34 of 100.00 become 60.00 of 120.00: half of the inhabitants instead of a third.
  await page.getByRole('heading', { name: 'Warum mehr als im Vorjahr? Gemeinde A' }).waitFor();
  const told = (await page.textContent('main'))?.replaceAll('\u00A0', ' ');
  expect(told).toContain('Gemeinde A trägt 2025 26,66 € mehr als 2024');
  await page.locator('summary').first().click();
  expect(await page.getByText(/2\.000 \(30\.06\.2024/u).isVisible()).toBe(true);
  expect(await overflowsSideways(page)).toBe(false);
  if (pictures !== undefined) await takeScreenshot(page, join(pictures, `bridge-${widthPixels}.png`));
});

test('both pages can be read by everyone', async () => {
  const { origin, app } = served;
  const { page } = await newVisitor(browser, { origin, token: app.token });
  await page.goto(`${origin}/cooperations/nordkreis`);
  await page.getByRole('link', { name: 'Warum mehr oder weniger als im Vorjahr?' }).click();
  await page.getByRole('heading', { name: 'In einem Satz' }).waitFor();
  expect(await accessibilityViolations(page)).toEqual([]);
  await page.getByRole('link', { name: 'Gemeinde B' }).click();
  await page.getByRole('heading', { name: /Gemeinde B$/u }).waitFor();
  await page.locator('summary').first().click();
  expect(await accessibilityViolations(page)).toEqual([]);
});
