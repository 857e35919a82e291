import type { Browser, Locator } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { accessibilityViolations, launchBrowser, newVisitor, overflowsSideways } from '../support/browser.ts';
import { setUpCostBase } from '../support/cost-base.ts';
import { type ServedApp, serveApp } from '../support/served-app.ts';

let served: ServedApp;
let origin: string;
let token: string;
let run: string;
let browser: Browser;

beforeAll(async () => {
  served = await serveApp();
  ({ origin } = served);
  ({ token } = served.app);
  run = (await setUpCostBase(served.app)).replace('/api/v1', '');
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  await served.stop();
});

async function textOf(place: Locator): Promise<string> {
  return ((await place.textContent()) ?? '').replaceAll('\u00a0', ' ');
}

test.each([1280, 320])('a clerk sees what the cost is made of (%i pixels)', async (widthPixels) => {
  const { page } = await newVisitor(browser, { origin, widthPixels, token });
  await page.goto(`${origin}${run}`);
  const costs = page.locator('#costs');

  const own = costs.getByRole('table', { name: 'Kostennachweis Fachverfahren' });
  expect(await textOf(own.getByRole('row', { name: /^Umlage der Vorkosten/ }))).toContain('9.866,17 €');
  expect(await textOf(own.getByRole('row', { name: /^Zu verteilen/ }))).toContain('37.366,17 €');

  const sheet = costs.getByRole('region', { name: 'Betriebsabrechnungsbogen' });
  const heads = await sheet.getByRole('columnheader').allTextContents();
  expect(heads).toEqual(['Kostenart', 'Gebäude', 'Plattform', 'Fachverfahren', 'Arbeitsplätze', 'Summe']);
  expect(await textOf(sheet.getByRole('row', { name: /^Umlage Gebäude/ }))).toContain('−10.000,00 €');
  expect(await textOf(costs.getByRole('table', { name: 'Ausgleich', exact: true }))).toContain('Stand am Ende600,00 €');
  const aside = await textOf(costs.getByRole('region', { name: 'Nachrichtlich' }));
  expect(aside).toContain('Sachleistung von Stadt Ahausen');
  expect(aside).toContain('Zuwendung noch offen: Prüfbericht bis 30.06.2025');
  expect(aside).toContain('Sommerfest');

  expect(await accessibilityViolations(page)).toEqual([]);
  expect(await overflowsSideways(page)).toBe(false);
  await page.context().close();
});

test.each(['de', 'en'])('a member sees how each cost was computed (%s)', async (language) => {
  const { page } = await newVisitor(browser, { origin, token, widthPixels: 320 });
  await page.goto(`${origin}${run}/statements/a?lang=${language}`);
  const costs = await textOf(page.locator('#costs'));
  expect(costs).toContain(
    language === 'de'
      ? 'Abschreibung: 12.000,00 € über 60 Monate, davon 12 Monate; Restbuchwert 7.200,00 €'
      : 'Depreciation: €12,000.00 over 60 months, 12 months of them; book value left €7,200.00',
  );
  expect(await accessibilityViolations(page)).toEqual([]);
  expect(await overflowsSideways(page)).toBe(false);
  await page.context().close();
});
