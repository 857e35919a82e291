import * as core from '@umlage/core';
import * as apportionDoor from '@umlage/core/apportion';
import * as rulesDoor from '@umlage/core/rules';
import * as runDoor from '@umlage/core/run';
import { describe, expect, test } from 'vitest';
import { bundleForBrowser } from './bundle.ts';

const all: Readonly<Record<string, unknown>> = core;

describe.each([
  ['apportion', apportionDoor],
  ['rules', rulesDoor],
  ['run', runDoor],
])('@umlage/core/%s', (name, door) => {
  test('opens without schemas: no module of it needs zod', async () => {
    const { modules } = await bundleForBrowser(`export * from '@umlage/core/${name}'`);
    expect(modules.length).toBeGreaterThan(5);
    expect(modules.filter((module) => module.includes('/zod/'))).toEqual([]);
  });

  test('leads to nothing that the main door does not lead to', () => {
    expect(Object.entries(door).filter(([exported, value]) => all[exported] !== value)).toEqual([]);
  });
});

test('a schema is found where there is one', async () => {
  const { modules } = await bundleForBrowser(`export { runAllocation, Money } from '@umlage/core'`);
  expect(modules.some((module) => module.includes('/zod/'))).toBe(true);
});

test('with the schemas come none of the sixty translations zod has: of `import { z }` a bundler must keep them all', async () => {
  const translated = 'Ungültige Eingabe';
  const { code } = await bundleForBrowser(`export * from '@umlage/core'`, { charset: 'utf8' });
  expect(code).not.toContain(translated);
  const { code: whole } = await bundleForBrowser(`import { z } from 'zod'; console.log(z)`, { charset: 'utf8' });
  expect(whole).toContain(translated);
});
