import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { accessibilityViolations, launchBrowser, newVisitor, overflowsSideways } from '../support/browser.ts';
import { api } from '../support/nordkreis.ts';
import { done } from '../support/people.ts';
import { type ServedApp, serveApp } from '../support/served-app.ts';
import { ask } from '../support/service.ts';

let served: ServedApp;
let browser: Browser;

beforeAll(async () => {
  served = await serveApp();
  browser = await launchBrowser();
  const { app } = served;
  await done(
    ask(app, 'POST', api, {
      format: 'umlage-agreement/1',
      cooperation: { id: 'pair', name: 'Zwei Städte' },
      title: 'Zweckvereinbarung zweier Städte',
      legalBasis: 'Beispiel',
      version: { number: 1, from: '2024-01-01' },
      parties: [
        { id: 'a', name: 'Stadt A', roles: ['host', 'member'] },
        { id: 'b', name: 'Stadt B', roles: ['member'] },
        { id: 'c', name: 'Stadt C', roles: ['member'] },
      ],
      clauses: [{ id: 'leaving', number: '§ 9', text: 'Wer austritt, erhält seinen Teil des Anlagevermögens.' }],
      costTypes: [{ id: 'it', name: 'IT' }],
      assets: { depreciation: 'included', monthOfDisposal: 'counts' },
      pools: [{ id: 'pool', name: 'IT', takes: { costTypes: ['it'] }, rule: { rule: 'split', by: { key: 'each' } } }],
      rounding: { method: 'largestRemainder', unit: '0.01', lines: 'pool', clause: 'leaving' },
      withdrawal: { clause: 'leaving', parts: [{ part: 'assets', rule: { rule: 'split', by: { key: 'each' } } }] },
    }),
  );
  const participation = ['a', 'b', 'c'].map((party) => ({ party, from: '2024-01-01' }));
  await done(ask(app, 'POST', `${api}/pair/participation/batches`, { items: participation }));
  const server = { asset: 'server', text: 'Server', costType: 'it', cost: '6000.00', from: '2024-01-01' };
  await done(ask(app, 'POST', `${api}/pair/assets`, { ...server, lifeMonths: 60 }));
});

afterAll(async () => {
  await browser.close();
  await served.stop();
});

test.each([1280, 320])('what is paid once when somebody leaves (%i pixels)', async (widthPixels) => {
  const { origin, app } = served;
  const { page } = await newVisitor(browser, { origin, widthPixels, token: app.token });
  await page.goto(`${origin}/cooperations/pair`);
  await page.getByRole('link', { name: 'Was wird bei Beitritt, Austritt oder Auflösung gezahlt?' }).click();
  await page.getByLabel('Was geschieht?').selectOption('Austritt');
  await page.getByLabel('Wer tritt bei oder aus?').selectOption('Stadt C');
  await page.getByLabel('Erster Tag mit dem neuen').fill('2026-01-01');
  await page.getByRole('button', { name: 'Ausrechnen' }).click();
  // 3,600.00 are left after two of five years: a third to the one who leaves, half of that from each who stays.
  await page.getByRole('heading', { name: /^Austritt: Stadt C/u }).waitFor();
  const rows = (await page.getByRole('row').allTextContents()).map((row) => row.replaceAll('\u00A0', ' '));
  expect(rows).toEqual(expect.arrayContaining(['Stadt A600,00 €', 'Stadt B600,00 €', 'Stadt C−1.200,00 €']));
  expect(await page.getByText(/Restbuchwert: 3\.600,00/u).isVisible()).toBe(true);
  expect(await page.getByLabel('Was geschieht?').inputValue()).toBe('withdrawal');
  expect(await accessibilityViolations(page)).toEqual([]);
  expect(await overflowsSideways(page)).toBe(false);

  // Where the agreement is silent, it says so and nothing is made up.
  await page.getByLabel('Was geschieht?').selectOption('Auflösung');
  await page.getByLabel('Wer tritt bei oder aus?').selectOption('niemand (Auflösung)');
  await page.getByRole('button', { name: 'Ausrechnen' }).click();
  await page.getByText('Die Vereinbarung sagt nicht, was bei der Auflösung einmalig gezahlt wird.').first().waitFor();
  expect(await accessibilityViolations(page)).toEqual([]);
  await page.context().close();
});
