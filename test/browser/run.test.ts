import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  accessibilityViolations,
  launchBrowser,
  newVisitor,
  overflowsSideways,
  takeScreenshot,
} from '../support/browser.ts';
import { setUpNordkreis, year2024 } from '../support/nordkreis.ts';
import { type ServedApp, serveApp } from '../support/served-app.ts';
import { ask, serviceOn, userWith } from '../support/service.ts';

let served: ServedApp;
let origin: string;
let browser: Browser;

beforeAll(async () => {
  served = await serveApp();
  ({ origin } = served);
  const nordkreis = await setUpNordkreis(served.app);
  await ask(served.app, 'POST', `${nordkreis}/runs`, { period: year2024 });
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  await served.stop();
});

async function expectGoodPage(page: Page): Promise<void> {
  for (const widthPixels of [320, 1280]) {
    await page.setViewportSize({ width: widthPixels, height: 800 });
    expect(await accessibilityViolations(page)).toEqual([]);
    expect([widthPixels, await overflowsSideways(page)]).toEqual([widthPixels, false]);
  }
}

// `PICTURES=folder` keeps what the pages look like.
const pictures = process.env['PICTURES'];
async function look(page: Page, name: string): Promise<void> {
  if (pictures !== undefined) await takeScreenshot(page, join(pictures, `${name}.png`));
}

test('a run goes from a preview to statements, by two people, and a member finds its own', async () => {
  const as = async (name: string, role: string, party?: string) => {
    const who = { name, cooperation: 'nordkreis', role, ...(party === undefined ? {} : { party }) };
    const { token } = await userWith(served.app, serviceOn(served.database), who);
    return (await newVisitor(browser, { origin, token })).page;
  };
  const { page: finance } = await newVisitor(browser, { origin, token: served.app.token });
  const approver = await as('frei.gabe', 'approver');
  const member = await as('gemeinde.b', 'member', 'b');
  const auditor = await as('pruefung', 'auditor');

  await member.goto(`${origin}/cooperations/nordkreis`);
  expect(await member.textContent('main')).toContain('Noch ist keine Abrechnung ausgegeben.');
  await finance.goto(`${origin}/cooperations/nordkreis`);
  await look(finance, 'preview');
  await finance.getByRole('button', { name: 'Einfrieren' }).click();
  expect(await finance.locator('.umlage-status').textContent()).toContain('Eingefroren');
  expect(await finance.getByRole('button', { name: 'Freigeben' }).count()).toBe(0);
  const address = finance.url();

  await approver.goto(address);
  await approver.getByLabel('Bemerkung (freiwillig)').fill('Belege gesichtet');
  await expectGoodPage(approver);
  await look(approver, 'approve');
  await approver.getByRole('button', { name: 'Freigeben' }).click();
  await finance.goto(address);
  await finance.getByRole('button', { name: 'Abrechnungen ausgeben' }).click();
  expect(await finance.locator('.umlage-status').textContent()).toContain('Ausgegeben');
  await expectGoodPage(finance);
  await look(finance, 'issued');

  await member.goto(`${origin}/cooperations/nordkreis`);
  await expectGoodPage(member);
  await look(member, 'member');
  await member.getByRole('link', { name: '2026-0002' }).click();
  expect(await member.textContent('main')).toContain('Abrechnung Nr. 2026-0002.');
  expect(await member.textContent('h1')).toContain('Gemeinde B');
  await look(member, 'statement');
  const letter = await member.request.get(`${member.url()}.pdf`);
  expect(letter.headers()['content-type']).toBe('application/pdf');
  await member.goto(`${origin}/cooperations/nordkreis/statements/2026-0001`);
  expect(await member.textContent('main')).toContain('Nicht gefunden');

  await auditor.goto(`${origin}/cooperations/nordkreis`);
  await auditor.getByRole('link', { name: 'Historie' }).click();
  expect(await auditor.textContent('main')).toContain('Die Kette ist unversehrt');
  expect(await auditor.getByRole('row', { name: /Abrechnungslauf freigegeben/ }).textContent()).toContain(
    'Belege gesichtet',
  );
  await expectGoodPage(auditor);
  await look(auditor, 'history');
  expect(served.app.errors).toEqual([]);
});
