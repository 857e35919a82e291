import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accessibilityViolations, launchBrowser, newVisitor, overflowsSideways } from '../support/browser.ts';
import { done, textAt } from '../support/people.ts';
import { type ServedApp, serveApp } from '../support/served-app.ts';
import { ask, type TestApp } from '../support/service.ts';
import { equally, type Settled, setUpSettled } from '../support/settled-nordkreis.ts';

let served: ServedApp;
let settled: Settled;
let browser: Browser;
const api = '/api/v1/cooperations/nordkreis/proposals';

beforeAll(async () => {
  served = await serveApp();
  browser = await launchBrowser();
  settled = await setUpSettled(served.app, served.database);
});

afterAll(async () => {
  await browser.close();
  await served.stop();
});

async function open(who: TestApp, address: string, widthPixels = 1280): Promise<Page> {
  const { origin } = served;
  const { page } = await newVisitor(browser, { origin, widthPixels, token: who.token, javaScript: false });
  await page.goto(`${origin}/cooperations/nordkreis${address}`);
  return page;
}

const propose = async (change: object = {}) =>
  textAt(await done(ask(served.app, 'POST', api, { ...equally, ...change })), 'id');

const cellsOf = async (page: Page, name: string) =>
  (await page.getByRole('row').filter({ hasText: name }).first().getByRole('cell').allTextContents()).map((text) =>
    text.replaceAll('\u00a0', ' '),
  );

describe('proposals', () => {
  test('are none at first', async () => {
    const page = await open(settled.council, '');
    await page.getByRole('link', { name: 'Vorschläge' }).click();
    expect(await page.getByRole('main').textContent()).toContain('Bisher ist nichts vorgeschlagen.');
    await page.context().close();
  });

  test.each([1280, 320])(
    'are made from the version in force, and what is wrong is said at its place (%i pixels)',
    async (widthPixels) => {
      const page = await open(served.app, '/proposals', widthPixels);
      await page.getByRole('link', { name: 'Änderung vorschlagen' }).click();
      expect(await accessibilityViolations(page)).toEqual([]);
      expect(await overflowsSideways(page)).toBe(false);
      const title = `Neuer Wortlaut (${widthPixels})`;
      await page.getByLabel('Worum geht es?').fill(title);
      await page.getByLabel('Was sich ändern soll, und warum').fill('Klarer gefasst.\nGerechnet wird wie bisher.');
      await page.getByLabel('Vorgeschlagen von').fill('Arbeitskreis IT');
      await page.getByLabel('Soll gelten ab').fill('2027-01-01');
      await page.getByLabel('§ 1', { exact: true }).fill('Die Kosten werden nach der Zahl der Einwohner verteilt.');
      await page.getByText('Rundung', { exact: true }).click();
      await page.getByLabel('Rundung (JSON)').fill('{\n  "method": "largestRemainder",\n  "unit" "0.01"\n}');
      await page.getByRole('button', { name: 'Vorschlag machen' }).click();
      await page.waitForURL(/\/proposals$/u);
      expect(await page.getByRole('main').textContent()).toContain(
        'Kein gültiges JSON: „Rundung“, Zeile 3, Spalte 10.',
      );
      expect(await page.getByLabel('Worum geht es?').inputValue()).toBe(title);
      expect(await accessibilityViolations(page)).toEqual([]);
      await page.getByText('Rundung', { exact: true }).click();
      const rounding = page.getByLabel('Rundung (JSON)');
      const wrong = { method: 'largestRemainder', unit: '0.02', lines: 'pool', clause: 'par-1' };
      await rounding.fill(JSON.stringify(wrong));
      await page.getByRole('button', { name: 'Vorschlag machen' }).click();
      await page.waitForURL(/\/proposals$/u);
      expect(await page.getByRole('main').textContent()).toContain('Rundung (/unit):');
      await page.getByText('Rundung', { exact: true }).click();
      await page.getByLabel('Rundung (JSON)').fill(JSON.stringify({ ...wrong, unit: '0.01' }));
      await page.getByRole('button', { name: 'Vorschlag machen' }).click();
      await page.waitForURL(/\/proposals\/[\da-f-]{36}$/u);
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(title);
      expect(await page.getByRole('main').textContent()).toContain('§ 1 ist geändert.');
      expect(await page.locator('ins').first().textContent()).toContain('der Zahl der');
      await page.context().close();
    },
  );

  test('are made by who may change terms alone', async () => {
    const page = await open(settled.council, '/proposals');
    expect(await page.getByRole('link', { name: 'Änderung vorschlagen' }).count()).toBe(0);
    const answer = await page.goto(`${served.origin}/cooperations/nordkreis/proposals/new`);
    expect(answer?.status()).toBe(403);
    await page.context().close();
  });

  test.each([1280, 320])('are listed, and each is shown with its comparison (%i pixels)', async (widthPixels) => {
    await propose();
    const page = await open(settled.council, '/proposals', widthPixels);
    expect(await accessibilityViolations(page)).toEqual([]);
    expect(await overflowsSideways(page)).toBe(false);
    await page.getByRole('link', { name: equally.title }).first().click();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(equally.title);
    expect(await page.locator('del').first().textContent()).toContain('Einwohnern');
    expect(await page.locator('ins').first().textContent()).toContain('gleichen Teilen');
    expect(await cellsOf(page, 'Gemeinde A')).toEqual(['50,00 €', '33,34 €', '−16,66 €', '−33,32 %']);
    expect(await cellsOf(page, 'Zusammen')).toEqual(['100,00 €', '100,00 €', '0,00 €', '0,00 %']);
    expect(await page.getByRole('button', { name: 'Als neue Fassung annehmen' }).count()).toBe(0);
    expect(await accessibilityViolations(page)).toEqual([]);
    expect(await overflowsSideways(page)).toBe(false);
    await page.context().close();
  });

  test('are compared on another year where one is asked for', async () => {
    const page = await open(settled.council, `/proposals/${await propose()}`);
    await page.getByText('An einem anderen Zeitraum vergleichen').click();
    await page.getByLabel('Erster Tag').fill('2026-01-01');
    await page.getByLabel('Letzter Tag').fill('2026-12-31');
    await page.getByRole('button', { name: 'Vergleichen' }).click();
    const text = await page.getByRole('main').textContent();
    expect(text).toContain('Dieselben Kosten (2026');
    expect(text).toContain('Nach Fassung 1 lässt sich dieser Zeitraum nicht rechnen');
    expect(await accessibilityViolations(page)).toEqual([]);
    await page.context().close();
  });

  test('that reach back into a settled year say which statements are to be corrected', async () => {
    const document = { ...equally.document, version: { number: 2, from: '2024-07-01' } };
    const page = await open(settled.council, `/proposals/${await propose({ document })}`);
    const text = await page.getByRole('main').textContent();
    expect(text).toContain('Zu beachten');
    expect(text).toContain('Abrechnungen 2026-0001, 2026-0002, 2026-0003.');
    expect(await accessibilityViolations(page)).toEqual([]);
    await page.context().close();
  });

  test('show a member the words alone', async () => {
    const page = await open(settled.member, `/proposals/${await propose()}`);
    expect(await page.locator('ins').count()).toBeGreaterThan(0);
    expect(await page.getByRole('main').textContent()).not.toContain('€');
    await page.context().close();
  });

  test('are set aside with a reason, or adopted, by who may', async () => {
    const aside = await open(served.app, `/proposals/${await propose({ title: 'Doppelt' })}`);
    await aside.getByLabel('Grund').fill('Doppelt gestellt');
    await aside.getByRole('button', { name: 'Verwerfen' }).click();
    expect(await aside.getByRole('main').textContent()).toContain('Doppelt gestellt');
    expect(await aside.getByRole('button', { name: 'Verwerfen' }).count()).toBe(0);
    await aside.context().close();

    const adopted = await open(served.app, `/proposals/${await propose()}`);
    expect(await accessibilityViolations(adopted)).toEqual([]);
    await adopted.getByLabel('Beschluss').fill('Ratsbeschlüsse vom 12. Mai 2026');
    await adopted.getByRole('button', { name: 'Als neue Fassung annehmen' }).click();
    expect(await adopted.getByRole('main').textContent()).toContain('Ratsbeschlüsse vom 12. Mai 2026');
    await adopted.getByRole('link', { name: 'Vorschläge' }).click();
    expect(await adopted.getByRole('row').filter({ hasText: 'angenommen' }).count()).toBe(1);
    await adopted.context().close();
  });

  test('that became a version is compared with the one before it', async () => {
    const page = await open(settled.council, '');
    await page.getByRole('link', { name: 'Fassung 1 mit Fassung 2 vergleichen' }).click();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Fassung 1 und Fassung 2 im Vergleich');
    expect(await cellsOf(page, 'Gemeinde B')).toEqual(['25,00 €', '33,33 €', '8,33 €', '33,32 %']);
    expect(await accessibilityViolations(page)).toEqual([]);
    await page.goto(`${served.origin}/cooperations/nordkreis/agreements/1/compare/2?lang=en`);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Version 1 compared with version 2');
    await page.context().close();
  });
});
