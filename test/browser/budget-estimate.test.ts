import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { accessibilityViolations, launchBrowser, newVisitor, overflowsSideways } from '../support/browser.ts';
import { setUpNordkreis } from '../support/nordkreis.ts';
import { type ServedApp, serveApp } from '../support/served-app.ts';

let served: ServedApp;
let browser: Browser;

beforeAll(async () => {
  served = await serveApp();
  browser = await launchBrowser();
  await setUpNordkreis(served.app);
});

afterAll(async () => {
  await browser.close();
  await served.stop();
});

test.each([1280, 320])('what the years to come will cost (%i pixels)', async (widthPixels) => {
  const { origin, app } = served;
  const { page } = await newVisitor(browser, { origin, widthPixels, token: app.token });
  await page.goto(`${origin}/cooperations/nordkreis`);
  await page.getByRole('link', { name: 'Was kosten die kommenden Jahre?' }).click();
  await page.getByLabel('Erster Tag des Basisjahres').fill('2024-01-01');
  await page.getByLabel('Veränderung im Jahr, in Prozent: IT').fill('2,5');
  await page.getByLabel('Woher die Prozentsätze stammen').fill('Orientierungsdaten');
  await page.getByRole('button', { name: 'Schätzen' }).click();
  await page.getByText('(Orientierungsdaten)').first().waitFor();
  const rows = (await page.getByRole('row').allTextContents()).map((row) => row.replaceAll('\u00a0', ' '));
  // 100.00 × 1.025 = 102.50, × 1.025 = 105.06 (105.0625), 107.69 (107.6890…), 110.38 (110.3812…).
  expect(rows).toContain('Summe100,00 €102,50 €105,06 €107,69 €110,38 €');
  expect(rows).toContain('Gemeinde A33,34 €34,17 €35,02 €35,90 €36,80 €');
  expect(rows).toContain(
    '2026IT105,06 €Schätzung: 100,00 € (2024), fortgeschrieben mit 2025 bis 2026 +2,5 % im Jahr (Orientierungsdaten).',
  );
  expect(rows).toContain('EinwohnerGemeinde A30.06.20231.000');
  expect(await accessibilityViolations(page)).toEqual([]);
  expect(await overflowsSideways(page)).toBe(false);

  await page.getByLabel('Veränderung im Jahr, in Prozent: IT').fill('viel');
  await page.getByRole('button', { name: 'Schätzen' }).click();
  expect(await page.getByRole('alert').or(page.locator('.kern-alert')).first().textContent()).toContain('viel');
  await page.context().close();
});
