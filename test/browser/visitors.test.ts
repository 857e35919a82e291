import { once } from 'node:events';
import { statSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
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

const goodPage = `<!doctype html><html lang="de"><title>Umlage</title>
  <main><h1>Umlage</h1><p id="script">ohne</p></main>
  <script>document.getElementById('script').textContent = 'mit';</script></html>`;

const badPage = `<!doctype html><html><title>Umlage</title><main><h1>Umlage</h1><img src="/logo.png">
  <p style="width: 900px">breit</p>
  <img src="https://example.org/pixel.png" alt=""></main>
  <script>new WebSocket('wss://example.org/live');</script></html>`;

let server: Server;
let origin: string;
let browser: Browser;

beforeAll(async () => {
  server = createServer((request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(request.url === '/bad' ? badPage : goodPage);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  server.close();
});

test.each([
  { javaScript: true, text: 'mit' },
  { javaScript: false, text: 'ohne' },
])('a good page has nothing to complain about (JavaScript: $javaScript)', async ({ javaScript, text }) => {
  const { page, foreignRequests } = await newVisitor(browser, { origin, javaScript, widthPixels: 320 });
  await page.goto('/');

  expect(await page.title()).toBe('Umlage');
  expect(await page.textContent('#script')).toBe(text);
  expect(await accessibilityViolations(page)).toEqual([]);
  expect(await overflowsSideways(page)).toBe(false);
  expect(foreignRequests).toEqual([]);
});

test.each([true, false])('a bad page is found out (JavaScript: %s)', async (javaScript) => {
  const { page, foreignRequests } = await newVisitor(browser, { origin, javaScript, widthPixels: 320 });
  await page.goto('/bad');

  const rules = (await accessibilityViolations(page)).map((violation) => violation.rule);
  expect(rules).toEqual(expect.arrayContaining(['html-has-lang', 'image-alt']));
  expect(await overflowsSideways(page)).toBe(true);
  const asked = ['https://example.org/pixel.png', ...(javaScript ? ['wss://example.org/live'] : [])];
  expect(foreignRequests.toSorted()).toEqual(asked);
});

test('a screenshot is written', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'umlage-screenshot-'));
  const { page } = await newVisitor(browser, { origin });
  await page.goto('/');
  await takeScreenshot(page, join(folder, 'page.png'));

  expect(statSync(join(folder, 'page.png')).size).toBeGreaterThan(0);
  await rm(folder, { recursive: true });
});
