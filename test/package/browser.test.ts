import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { bundleForBrowser } from './bundle.ts';
import { readmeExample, runExample } from './examples.ts';

const { project } = inject('packedCore');

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

test('a browser computes the agreement of the README as Node does, to the letter', async () => {
  const example = readmeExample();
  const { code, modules } = await bundleForBrowser(example.module, { from: project, format: 'iife' });
  expect(modules.filter((module) => module.includes('@umlage/core/dist')).length).toBeGreaterThan(100);

  const page = await browser.newPage();
  const printed: string[] = [];
  const faults: string[] = [];
  page.on('console', (message) => printed.push(message.text()));
  page.on('pageerror', (fault) => faults.push(fault.message));
  await page.addScriptTag({ content: code });

  expect(faults).toEqual([]);
  await expect.poll(() => printed.map((line) => `${line}\n`).join('')).toBe(runExample(example).printed);
  expect(printed).toContain('Town of Ahausen owes €21,887.55');
});

test('what needs Node is found', async () => {
  await expect(bundleForBrowser(`import { readFileSync } from 'node:fs'; readFileSync('.')`)).rejects.toThrow(
    'node:fs',
  );
});
