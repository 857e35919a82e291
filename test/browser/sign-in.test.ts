import { mkdtemp, rm } from 'node:fs/promises';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '@hono/node-server';
import { type Database, loadExamples, openDatabase, openIdProvider, systemClock } from '@umlage/api';
import { pino } from 'pino';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { accessibilityViolations, launchBrowser, newVisitor, overflowsSideways } from '../support/browser.ts';
import { startProvider, type TestProvider } from '../support/identity-provider.ts';
import { appOn, type SignedIn } from '../support/service.ts';

let dataFolder: string;
let database: Database;
let app: SignedIn;
let server: Server;
let origin: string;
let provider: TestProvider;
let browser: Browser;

beforeAll(async () => {
  dataFolder = await mkdtemp(join(tmpdir(), 'umlage-sign-in-'));
  database = await openDatabase({ dataFolder });
  // The provider must know where to send people back before the app can know the provider.
  server = await new Promise<Server>((resolve) => {
    const listening = serve(
      { fetch: (request, environment) => app.app.fetch(request, environment), port: 0, hostname: '127.0.0.1' },
      () => resolve(listening as Server),
    );
  });
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  provider = await startProvider({ origin });
  const { issuer, clientId, clientSecret, audience } = provider;
  const log = pino({ level: 'silent' });
  app = await appOn(database, {
    origin,
    // A browser keeps no cookie whose time is over by its own clock.
    clock: systemClock,
    identityProvider: openIdProvider({ issuer, clientId, clientSecret, audience, origin, log }),
  });
  await loadExamples({ database, clock: systemClock });
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  server.close();
  await provider.stop();
  await database.close();
  await rm(dataFolder, { recursive: true, force: true });
});

async function expectGoodPage(page: Page): Promise<void> {
  const width = page.viewportSize()?.width ?? 0;
  for (const widthPixels of [320, width]) {
    await page.setViewportSize({ width: widthPixels, height: 800 });
    expect(await accessibilityViolations(page)).toEqual([]);
    expect([widthPixels, await overflowsSideways(page)]).toEqual([widthPixels, false]);
  }
}

async function signIn(page: Page, name: string, password: string): Promise<void> {
  await page.goto('/sign-in');
  await page.getByLabel('Name', { exact: true }).fill(name);
  await page.getByLabel('Passwort', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Anmelden' }).click();
}

test.each([
  { who: 'with scripts at a desk', widthPixels: 1280, javaScript: true },
  { who: 'without scripts on a small telephone', widthPixels: 320, javaScript: false },
])(
  'an administrator begins with the one-time password and lets somebody in ($who)',
  async ({ widthPixels, javaScript }) => {
    const { page, foreignRequests } = await newVisitor(browser, { origin, widthPixels, javaScript });
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error' && !message.text().includes('401')) complaints.push(message.text());
    });
    const password = `vier zufällige Wörter ${widthPixels}`;
    const name = `k.meyer.${widthPixels}`;

    const first = javaScript ? app.oneTimePassword : 'vier zufällige Wörter 1280';
    await signIn(page, 'admin', 'geraten');
    expect(await page.textContent('main')).toContain('Anmeldung fehlgeschlagen');
    await expectGoodPage(page);
    await page.getByRole('link', { name: 'Zurück' }).click();
    await expectGoodPage(page);

    await signIn(page, 'admin', first);
    await page.goto(javaScript ? '/administration' : '/account');
    expect(new URL(page.url()).pathname).toBe('/account');
    const told = 'Setzen Sie jetzt ein eigenes Passwort';
    expect((await page.textContent('main'))?.includes(told)).toBe(javaScript);
    await expectGoodPage(page);
    if (!javaScript) await page.getByLabel('Bisheriges Passwort').fill(first);
    await page.getByLabel('Neues Passwort', { exact: true }).fill(password);
    await page.getByLabel('Neues Passwort wiederholen').fill(password);
    await page.getByRole('button', { name: 'Passwort ändern' }).click();
    expect(await page.textContent('main')).toContain('Das Passwort ist geändert');
    await expectGoodPage(page);

    await signIn(page, 'admin', password);
    expect(new URL(page.url()).pathname).toBe('/');
    await page.getByRole('link', { name: 'Administration' }).click();
    await expectGoodPage(page);
    await page.getByLabel('Name', { exact: true }).fill(name);
    await page.getByRole('button', { name: 'Zugang anlegen' }).click();
    const oneTimePassword = /\w{5}(?:-\w{5}){3}/.exec((await page.textContent('main')) ?? '')?.[0] ?? '';
    await expectGoodPage(page);
    await page.getByRole('link', { name: 'Administration' }).last().click();
    await page.getByLabel('Zugang', { exact: true }).selectOption({ label: name });
    await page.getByLabel('Kooperation').selectOption({ label: 'komGRID' });
    await page.getByLabel('Rolle', { exact: true }).selectOption({ label: 'Finanzen (Mitglied)' });
    await page.getByLabel('Mitglied', { exact: true }).fill('dahlenburg');
    await page.getByRole('button', { name: 'Rolle vergeben' }).click();
    const row = page.getByRole('row', { name });
    expect(await row.textContent()).toContain('Finanzen (Mitglied) in komGRID (dahlenburg)');
    await expectGoodPage(page);

    await page.getByRole('link', { name: 'admin', exact: true }).click();
    await page.getByLabel('Wofür').fill('Haushaltsplanung');
    await page.getByLabel('Letzter Tag').fill(systemClock.today());
    await page.getByRole('button', { name: 'Token anlegen' }).click();
    expect(await page.textContent('main')).toMatch(/umlage_[\w-]{43}/);
    await expectGoodPage(page);
    await page.getByRole('link', { name: 'Konto' }).click();
    await expectGoodPage(page);
    await page.getByRole('button', { name: /^Widerrufen ?: Haushaltsplanung$/ }).click();
    expect(await page.textContent('main')).toContain('Haushaltsplanung, widerrufen');

    await page.getByRole('button', { name: 'Abmelden' }).click();
    expect(await page.getByRole('link', { name: 'Anmelden' }).count()).toBe(1);
    await page.goBack();
    await page.goto('/account');
    expect(new URL(page.url()).pathname).toBe('/sign-in');

    await signIn(page, name, oneTimePassword);
    expect(new URL(page.url()).pathname).toBe('/account');
    expect(await page.textContent('main')).toContain('Finanzen (Mitglied) in komGRID (dahlenburg)');
    expect([foreignRequests, complaints]).toEqual([[], []]);
    await page.context().close();
  },
);

test('somebody comes in through the identity provider, and goes on to where she wanted', async () => {
  const { page } = await newVisitor(browser, { origin, elsewhere: provider.issuer });
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (page.url().startsWith(origin) && message.type() === 'error') complaints.push(message.text());
  });
  await page.goto('/account');
  expect(page.url()).toBe(`${origin}/sign-in?next=/account`);
  await page.getByRole('link', { name: 'Mit dem Dienstkonto anmelden' }).click();
  expect(new URL(page.url()).origin).toBe(provider.issuer);
  await page.getByPlaceholder('Enter any login').fill('anna');
  await page.getByPlaceholder('and password').fill('any');
  await page.getByRole('button', { name: 'Sign-in' }).click();
  await page.getByRole('button', { name: 'Continue' }).click();

  await page.waitForURL(`${origin}/account`);
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Konto anna');
  expect(await page.textContent('main')).toContain('Sie haben noch keine Rolle.');
  expect(await page.getByLabel('Neues Passwort', { exact: true }).count()).toBe(0);
  await expectGoodPage(page);
  expect(complaints).toEqual([]);

  await page.getByRole('button', { name: 'Abmelden' }).click();
  await page.goto('/account');
  expect(new URL(page.url()).pathname).toBe('/sign-in');
  // There she is still known, as the page says.
  expect(await page.textContent('main')).toContain('Abmelden beendet nur die Sitzung hier.');
  await page.getByRole('link', { name: 'Mit dem Dienstkonto anmelden' }).click();
  await page.waitForURL(`${origin}/account`);
  await page.context().close();
});

test('who breaks off at the identity provider is told so, and can begin again', async () => {
  const { page } = await newVisitor(browser, { origin, elsewhere: provider.issuer, widthPixels: 320 });
  await page.goto('/sign-in/elsewhere');
  await page.getByRole('link', { name: /Cancel/ }).click();
  await page.waitForURL(/\/sign-in\/returned\?error=access_denied/);
  expect(await page.textContent('main')).toContain('Anmeldung nicht abgeschlossen');
  await expectGoodPage(page);
  await page.getByRole('link', { name: 'Zurück' }).click();
  expect(new URL(page.url()).pathname).toBe('/sign-in');
  await page.context().close();
});
