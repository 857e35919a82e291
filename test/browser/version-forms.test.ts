import { createHash } from 'node:crypto';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { accessibilityViolations, launchBrowser, newVisitor, overflowsSideways } from '../support/browser.ts';
import { ask, type TestApp } from '../support/service.ts';
import { type ServedApp, serveApp } from '../support/served-app.ts';
import { type Settled, setUpSettled } from '../support/settled-nordkreis.ts';

const paper = { name: 'Genehmigung.pdf', mimeType: 'application/pdf', buffer: Buffer.from('Genehmigt.\n') };
const sha256 = createHash('sha256').update(paper.buffer).digest('hex');

let served: ServedApp;
let settled: Settled;
let browser: Browser;

beforeAll(async () => {
  served = await serveApp();
  browser = await launchBrowser();
  settled = await setUpSettled(served.app, served.database);
});

afterAll(async () => {
  await browser.close();
  await served.stop();
});

async function open(who: TestApp, widthPixels = 1280): Promise<Page> {
  const { origin } = served;
  const { page } = await newVisitor(browser, { origin, widthPixels, token: who.token, javaScript: false });
  await page.goto(`${origin}/cooperations/nordkreis/agreements/1`);
  return page;
}

const statusOf = async (page: Page) => (await page.locator('#status').textContent()) ?? '';

test('a step that is lacking is recorded by the form its link fills in, and the status follows', async () => {
  const page = await open(served.app);
  expect(await statusOf(page)).toContain('Stand: Entwurf');
  // Of each of the four parties the decision of its council, then its signature.
  for (let day = 1; day <= 8; day += 1) {
    await page
      .getByRole('link', { name: /^erfassen ?: (?:Beschluss|Unterschrift)/u })
      .first()
      .click();
    await page.waitForURL(/#record$/u);
    await page.getByLabel('Tag', { exact: true }).fill(`2023-12-0${day}`);
    await page.getByLabel('Vermerk').fill(`Vorlage ${day}`);
    await page.getByRole('button', { name: 'Schritt erfassen' }).click();
    await page.waitForURL(/#status$/u);
  }
  const status = await statusOf(page);
  expect(status).toContain('Gemeinde A02.12.2023, Vorlage 206.12.2023, Vorlage 6');
  expect(status).toContain('Stand: unterschrieben');
  await page.context().close();
});

test.each([1280, 320])('what is refused says where and why, and keeps what was typed (%i pixels)', async (width) => {
  const page = await open(served.app, width);
  await page.getByLabel('Was ist geschehen?').selectOption('Kündigung');
  await page.getByLabel('Tag', { exact: true }).fill('2026-06-15');
  await page.getByLabel('Vermerk').fill('Eingang im Ratsbüro');
  await page.getByRole('button', { name: 'Schritt erfassen' }).click();
  await page.waitForURL(/\/steps$/u);
  const refused = await page.getByRole('main').textContent();
  expect(refused).toContain('Die Angabe „Vertragspartei“ fehlt.');
  expect(await page.getByLabel('Vermerk').inputValue()).toBe('Eingang im Ratsbüro');
  expect(await page.getByLabel('Tag', { exact: true }).inputValue()).toBe('2026-06-15');
  expect(await accessibilityViolations(page)).toEqual([]);
  expect(await overflowsSideways(page)).toBe(false);
  await page.context().close();
});

test('a notice too late is told so, with the end it leads to, and stands among the deadlines', async () => {
  const page = await open(served.app);
  await page.getByLabel('Was ist geschehen?').selectOption('Kündigung');
  await page.getByLabel('Vertragspartei', { exact: true }).selectOption('Gemeinde C');
  await page.getByLabel('Tag', { exact: true }).fill('2026-07-01');
  await page.getByLabel('Gekündigt zum').fill('2026-12-31');
  await page.getByRole('button', { name: 'Schritt erfassen' }).click();
  await page.waitForURL(/judged=[\da-f-]+#status$/u);
  for (const address of ['', '/agreements/1']) {
    if (address !== '') await page.goto(`${served.origin}/cooperations/nordkreis${address}`);
    const status = await statusOf(page);
    expect(status).toContain('Kündigung: Gemeinde C – zum 31.12.2026');
    expect(status).toContain('Kündigung verspätet.');
    expect(status).toContain('ist ab dem 01.01.2028 nicht mehr dabei');
  }
  expect(await accessibilityViolations(page)).toEqual([]);
  await page.context().close();
});

test('a file is kept with its hash, chosen as proof, and read by its link; the step is withdrawn with a reason', async () => {
  const page = await open(served.app);
  await page.getByLabel('Datei').setInputFiles(paper);
  await page.getByLabel('Erwartete SHA-256').fill('0'.repeat(64));
  await page.getByRole('button', { name: 'Dokument ablegen' }).click();
  await page.waitForURL(/\/documents$/u);
  const refused = await page.getByRole('main').textContent();
  expect(refused).toContain('Prüfsumme weicht ab');
  expect(refused).toContain(sha256);
  // No browser lets a page choose a file again.
  await page.getByLabel('Datei').setInputFiles(paper);
  await page.getByLabel('Erwartete SHA-256').fill(sha256.toUpperCase());
  await page.getByRole('button', { name: 'Dokument ablegen' }).click();
  await page.waitForURL(/#documents$/u);
  expect(await page.locator('#documents').textContent()).toContain('„Genehmigung.pdf“ ist abgelegt');
  expect(await page.getByLabel('Beleg').locator('option:checked').textContent()).toBe('Genehmigung.pdf');
  await page.getByLabel('Was ist geschehen?').selectOption('Genehmigung der Aufsichtsbehörde');
  await page.getByLabel('Tag', { exact: true }).fill('2023-12-10');
  await page.getByRole('button', { name: 'Schritt erfassen' }).click();
  await page.waitForURL(/#status$/u);
  expect(await statusOf(page)).toContain(`Genehmigung.pdfSHA-256 ${sha256}`);
  const address = (await page.locator('#documents').getByRole('link').getAttribute('href')) ?? '';
  expect(await ask(served.app, 'GET', address)).toMatchObject({ status: 200, text: paper.buffer.toString() });
  expect(await accessibilityViolations(page)).toEqual([]);

  await page.getByRole('link', { name: /^zurücknehmen ?: Genehmigung/u }).click();
  await page.waitForURL(/#withdraw$/u);
  expect(await accessibilityViolations(page)).toEqual([]);
  await page.getByLabel('Grund').fill('Anderes Aktenzeichen');
  await page.getByRole('button', { name: 'Zurücknehmen' }).click();
  await page.waitForURL(/#status$/u);
  expect(await statusOf(page)).toContain('zurückgenommen, zählt nicht – Anderes Aktenzeichen');
  await page.context().close();
});

test('a file too large is turned away with its size', async () => {
  const page = await open(served.app);
  for (const [bytes, told] of [
    [3_000_001, 'Datei zu groß'],
    [4_500_000, 'Anfrage zu groß'],
  ] as const) {
    await page.goto(`${served.origin}/cooperations/nordkreis/agreements/1`);
    await page.getByLabel('Datei').setInputFiles({ ...paper, buffer: Buffer.alloc(bytes) });
    await page.getByRole('button', { name: 'Dokument ablegen' }).click();
    await page.waitForURL(/\/documents$/u);
    expect(await page.getByRole('main').textContent()).toContain(told);
  }
  await page.context().close();
});

test('who may not change terms sees the documents, and no form', async () => {
  const page = await open(settled.council);
  expect(await page.locator('#documents').textContent()).toContain(sha256);
  expect(await page.locator('form[method=post][action*=agreements]').count()).toBe(0);
  expect(await page.getByRole('link', { name: /erfassen|zurücknehmen/u }).count()).toBe(0);
  await page.context().close();
});
