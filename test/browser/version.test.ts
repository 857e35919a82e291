import { createHash } from 'node:crypto';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { accessibilityViolations, launchBrowser, newVisitor, overflowsSideways } from '../support/browser.ts';
import { done } from '../support/people.ts';
import { ask } from '../support/service.ts';
import { type ServedApp, serveApp } from '../support/served-app.ts';

const pair = '/api/v1/cooperations/pair';
const decision = Buffer.from('Der Rat stimmt zu.\n');
const sha256 = createHash('sha256').update(decision).digest('hex');

const agreement = {
  format: 'umlage-agreement/1',
  cooperation: { id: 'pair', name: 'Zwei Städte' },
  title: 'Zweckvereinbarung zweier Städte',
  legalBasis: '§ 5 NKomZG',
  version: { number: 1, from: '2024-01-01', phase: 'Pilotphase' },
  parties: [
    {
      id: 'a',
      name: 'Stadt A',
      roles: ['host'],
      officialKey: '03355001',
      contacts: [{ office: 'Kämmerei', email: 'kaemmerei@a.example' }],
      leitwegId: '03355001-A-92',
      bank: { iban: 'DE02120300000000202051' },
    },
    { id: 'b', name: 'Stadt B', roles: ['member'], officialKey: '03355002' },
  ],
  clauses: [
    { id: 'share', number: '§ 4', text: 'Die Kosten werden zu gleichen Teilen getragen.' },
    { id: 'net', number: '§ 2', text: 'Das Netz nutzen alle.' },
    { id: 'term', number: '§ 9', text: 'Gekündigt wird mit zwei Wochen zum Monatsende.' },
    { id: 'peace', number: '§ 10', text: 'Die Parteien vertragen sich.' },
  ],
  services: [
    { id: 'network', name: 'Netz', mandatory: true, clause: 'net' },
    { id: 'wlan', name: 'WLAN' },
  ],
  costTypes: [{ id: 'it', name: 'IT' }],
  pools: [
    {
      id: 'pool',
      name: 'IT',
      clause: 'share',
      takes: { costTypes: ['it'] },
      rule: { rule: 'split', by: { key: 'each' } },
    },
  ],
  rounding: { method: 'largestRemainder', unit: '0.01', lines: 'pool', clause: 'share' },
  term: { from: '2024-01-01', notice: { period: 'P2W', to: 'endOfMonth', clause: 'term' } },
};

let served: ServedApp;
let browser: Browser;

beforeAll(async () => {
  served = await serveApp();
  browser = await launchBrowser();
  const { app } = served;
  await done(ask(app, 'POST', '/api/v1/cooperations', agreement));
  await done(
    ask(app, 'POST', `${pair}/agreements`, {
      ...agreement,
      version: { number: 2, from: '2025-01-01', phase: 'Vollbetrieb' },
    }),
  );
  for (const party of ['a', 'b'])
    await done(ask(app, 'POST', `${pair}/participation`, { party, service: 'network', from: '2024-01-01' }));
  const file = { name: 'Ratsbeschluss.txt', mediaType: 'text/plain', content: decision.toString('base64'), sha256 };
  const { json } = await done(ask(app, 'POST', `${pair}/documents`, file));
  const document = (json as { readonly id: string }).id;
  for (const step of [
    { step: 'council', party: 'a', on: '2023-11-02', text: 'Vorlage 2023/17', document },
    { step: 'signature', party: 'a', on: '2023-12-01', text: 'Bürgermeisterin Meier' },
    { step: 'notice', party: 'b', on: '2024-06-03' },
  ])
    await done(ask(app, 'POST', `${pair}/agreements/1/steps`, step));
});

afterAll(async () => {
  await browser.close();
  await served.stop();
});

test.each([1280, 320])('a version with all that stands around it (%i pixels)', async (widthPixels) => {
  const { origin, app } = served;
  const { page, foreignRequests } = await newVisitor(browser, { origin, widthPixels, token: app.token });
  await page.goto(`${origin}/cooperations/pair`);
  await page.getByRole('link', { name: /^Fassung 2 im Einzelnen/u }).click();
  // Parties and tasks are those of before: only signatures are lacking.
  expect(await page.locator('#status').textContent()).toContain('Beteiligte und Aufgaben bleiben');
  await page.getByRole('link', { name: 'Fassung 1', exact: true }).click();
  expect(await page.locator('h1').textContent()).toBe('Fassung 1');

  const status = (await page.locator('#status').textContent()) ?? '';
  expect(status).toContain('Stand: beendet');
  expect(status).toContain('Unterschrift: Stadt B (Schriftform, § 57 VwVfG)');
  expect(status).not.toContain('Unterschrift: Stadt A (');
  const rows = await page.getByRole('row').allTextContents();
  expect(rows).toContain('Stadt A02.11.2023, Vorlage 2023/1701.12.2023, Bürgermeisterin Meier');
  expect(rows).toContain('03.06.2024Kündigung: Stadt B – zum 30.06.2024zurücknehmen: Kündigung: Stadt B–');
  expect(rows).toContain(
    'Stadt A03355001TrägerKämmerei, kaemmerei@a.exampleLeitweg-ID 03355001-A-92IBAN DE02 1203 0000 0000 2020 51',
  );
  expect(rows).toContain('Netzfür alle verpflichtend§ 2Stadt A seit 01.01.2024; Stadt B seit 01.01.2024');
  expect(rows).toContain('WLANfreiwillig––');
  expect(rows).toContain('§ 9Gekündigt wird mit zwei Wochen zum Monatsende.Kündigung');
  expect(rows).toContain('§ 10Die Parteien vertragen sich.nur Text: damit wird nichts gerechnet');
  expect(rows).toContain('Fassung 2Gilt ab 01.01.2025Vollbetrieb');

  const link = page.locator('#status').getByRole('link', { name: 'Ratsbeschluss.txt' });
  expect(await page.locator('#status').textContent()).toContain(sha256);
  const address = (await link.getAttribute('href')) ?? '';
  const read = await ask(app, 'GET', address);
  expect(read).toMatchObject({ status: 200, text: decision.toString() });

  expect(await accessibilityViolations(page)).toEqual([]);
  expect(await overflowsSideways(page)).toBe(false);
  expect(foreignRequests).toEqual([]);
  await page.context().close();
});

test('there is no page of a version there is not', async () => {
  const { origin, app } = served;
  const { page } = await newVisitor(browser, { origin, widthPixels: 1280, token: app.token });
  for (const number of ['7', '0', 'x']) {
    const answer = await page.goto(`${origin}/cooperations/pair/agreements/${number}`);
    expect(answer?.status()).toBe(404);
  }
  await page.context().close();
});
