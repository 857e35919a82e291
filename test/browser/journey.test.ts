import { loadExamples } from '@umlage/api';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accessibilityViolations, launchBrowser, newVisitor, overflowsSideways } from '../support/browser.ts';
import { type ServedApp, serveApp } from '../support/served-app.ts';
import { serviceOn } from '../support/service.ts';

let served: ServedApp;
let origin: string;
let token: string;
let browser: Browser;

beforeAll(async () => {
  served = await serveApp();
  ({ origin } = served);
  ({ token } = served.app);
  await loadExamples(serviceOn(served.database), { finance: served.app.administrator });
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  await served.stop();
});

/** Amounts do not break from their currency; a test is easier to read with plain blanks. */
async function textOf(place: Locator): Promise<string> {
  return ((await place.textContent()) ?? '').replaceAll('\u00a0', ' ');
}

async function expectGoodPage(page: Page): Promise<void> {
  expect(await accessibilityViolations(page)).toEqual([]);
  expect(await overflowsSideways(page)).toBe(false);
}

describe.each([
  { who: 'a reader with scripts at a desk', widthPixels: 1280, javaScript: true },
  { who: 'a reader without scripts on a small telephone', widthPixels: 320, javaScript: false },
])('$who', ({ widthPixels, javaScript }) => {
  test('goes from the start page to the reason of one amount, and to the letter', async () => {
    const { page, foreignRequests } = await newVisitor(browser, { origin, widthPixels, javaScript });
    await page.goto(`${origin}/`);
    await expectGoodPage(page);
    await page.getByRole('link', { name: 'komGRID', exact: true }).click();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('komGRID');
    expect(await page.getByText('Beispieldaten').count()).toBe(1);
    await expectGoodPage(page);

    await page.getByRole('link', { name: '2024, Stand 31.03.2025' }).click();
    const row = page.getByRole('row', { name: /^Gellersen/ }).first();
    await row.getByRole('link').first().click();
    expect(page.url()).toMatch(/\/statements\/gellersen#workplaces$/);
    const reason = page.locator('#workplaces');
    expect(await textOf(reason.getByRole('heading'))).toBe('Netz und Arbeitsplätze (§ 5 Abs. 1): 53.431,80 €');
    expect(await textOf(reason)).toContain('72 × 1.080,00 € je Jahr × 280/366 Tage');
    expect(await textOf(reason)).toContain('(§ 5 Abs. 2)');
    await expectGoodPage(page);

    const letter = await page.request.get(
      new URL((await page.getByRole('link', { name: 'Als PDF' }).getAttribute('href')) ?? '', origin).href,
    );
    expect(letter.headers()['content-type']).toBe('application/pdf');
    expect(foreignRequests).toEqual([]);
    await page.close();
  });

  test('sees what ITKo published beside what it would cost alone', async () => {
    const { page } = await newVisitor(browser, { origin, widthPixels, javaScript });
    await page.goto(`${origin}/cooperations/itko-strassenwesen`);
    const alone = await textOf(page.locator('#alone'));
    expect(alone).toContain('38.400.000,00 €');
    expect(alone).toContain('Wie finanziert der ITKo');
    await expectGoodPage(page);
    await page.close();
  });
});

test('a clerk computes another period and reads in English', async () => {
  const { page } = await newVisitor(browser, { origin, widthPixels: 1280, token });
  await page.goto(`${origin}/cooperations/komgrid`);
  await page.getByLabel('Erster Tag').fill('2025-01-01');
  await page.getByLabel('Letzter Tag').fill('2025-12-31');
  await page.getByRole('button', { name: 'Berechnen' }).click();
  await page.waitForURL(/\/runs\/[0-9a-f-]{36}$/);
  expect(await page.getByRole('heading', { name: 'Aufteilung 2025' }).count()).toBe(1);
  await page.getByRole('link', { name: 'English' }).click();
  expect(await page.getByRole('heading', { name: 'Split 2025' }).count()).toBe(1);
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
  await expectGoodPage(page);

  await page.goto(`${origin}/cooperations/komgrid?lang=de`);
  await page.getByLabel('Erster Tag').fill('2022-01-01');
  await page.getByLabel('Letzter Tag').fill('2022-12-31');
  await page.getByRole('button', { name: 'Berechnen' }).click();
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Das ging nicht');
  expect(await page.textContent('main')).toContain('Der Zeitraum beginnt am 01.01.2022');
  await expectGoodPage(page);
  await page.close();
});

test('the API reference is served by us alone', async () => {
  const { page, foreignRequests } = await newVisitor(browser, { origin, widthPixels: 1280, token });
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await page.goto(`${origin}/docs`);
  await page.getByText('Found a cooperation with the first version of its agreement').waitFor();
  expect(foreignRequests).toEqual([]);
  expect(complaints).toEqual([]);
  await page.close();
});

test('the examples go with one action', async () => {
  const { page } = await newVisitor(browser, { origin, widthPixels: 1280, token });
  await page.goto(`${origin}/`);
  await page.getByRole('button', { name: 'Beispiele entfernen' }).click();
  expect(await page.textContent('main')).toContain('Noch ist keine Kooperation angelegt');
  await expectGoodPage(page);
  await page.close();
});
