import * as core from '@umlage/core';
import * as apportionDoor from '@umlage/core/apportion';
import * as fairnessDoor from '@umlage/core/fairness';
import * as rulesDoor from '@umlage/core/rules';
import * as runDoor from '@umlage/core/run';
import { describe, expect, test } from 'vitest';
import { bundleForBrowser } from './bundle.ts';
import { ownOf } from './doors.ts';

const all: Readonly<Record<string, unknown>> = core;

describe.each([
  ['apportion', apportionDoor],
  ['rules', rulesDoor],
  ['run', runDoor],
  ['fairness', fairnessDoor],
])('@umlage/core/%s', (name, door) => {
  test('opens without schemas: no module of it needs zod', async () => {
    const { modules } = await bundleForBrowser(`export * from '@umlage/core/${name}'`);
    expect(modules.length).toBeGreaterThan(5);
    expect(modules.filter((module) => module.includes('/zod/'))).toEqual([]);
  });

  test('leads to nothing that the main door does not lead to', () => {
    const own = new Set(name === 'fairness' ? ownOf('@umlage/core/fairness').map((each) => each.name) : []);
    const shared = Object.entries(door).filter(([exported]) => !own.has(exported));
    expect(shared.filter(([exported, value]) => all[exported] !== value)).toEqual([]);
  });
});

test('of what is fair, only the Shapley value is behind the main door: a bridge between years takes it', async () => {
  const { modules } = await bundleForBrowser(`export * from '@umlage/core'`);
  const fair = modules.flatMap((module) => /(?<=\/fairness\/)[a-z-]+/u.exec(module) ?? []);
  expect(fair.toSorted()).toEqual([
    'airport',
    'check-cost-function',
    'cost-game',
    'groups',
    'shapley-value',
    'tabulate',
  ]);
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
