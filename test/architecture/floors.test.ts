import { spawn } from 'node:child_process';
import { globSync } from 'node:fs';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

interface Survey {
  readonly totalCruised: number;
  readonly violations: readonly {
    readonly from: string;
    readonly to: string;
    readonly rule: { readonly name: string };
  }[];
}

async function survey(folder: string): Promise<Survey> {
  const cruiser = join(root, 'node_modules/.bin/depcruise');
  const rules = join(root, '.dependency-cruiser.mjs');
  const run = spawn(cruiser, ['packages', 'test', '--config', rules, '--output-type', 'json'], { cwd: folder });
  const { summary } = JSON.parse(await text(run.stdout)) as { readonly summary: Survey };
  return summary;
}

test('the house stands: every source file was read, and none breaks a rule', async () => {
  const files = globSync('{packages/*/src,test}/**/*.{ts,tsx}', { cwd: root, exclude: ['**/node_modules/**'] });
  const { totalCruised, violations } = await survey(root);

  expect(violations).toEqual([]);
  expect(files.length).toBeGreaterThan(0);
  expect(totalCruised).toBeGreaterThanOrEqual(files.length);
});

describe('a planted offence', () => {
  const core = 'packages/core/src';
  const offences = [
    { rule: 'core-floor-1-exact', file: `${core}/exact/upward.ts`, imports: '../run/innocent.ts' },
    { rule: 'core-floor-4-fairness', file: `${core}/fairness/sideways.ts`, imports: '../rules/innocent.ts' },
    { rule: 'core-floor-3-trace', file: `${core}/trace/to-the-door.ts`, imports: '../index.ts' },
    { rule: 'core-room-without-floor', file: `${core}/index.ts`, imports: './utils/innocent.ts' },
    { rule: 'core-is-pure', file: `${core}/base/reads-files.ts`, imports: 'node:fs' },
    { rule: 'core-is-pure', file: `${core}/base/draws.ts`, imports: 'pdfkit' },
    { rule: 'core-is-pure', file: `${core}/base/knows-the-api.ts`, imports: '@umlage/api' },
    { rule: 'core-tests-are-pure', file: `${core}/base/stores.test.ts`, imports: 'postgres' },
    { rule: 'reports-do-not-know-the-api', file: 'packages/reports/src/content/asks.ts', imports: '@umlage/api' },
    {
      rule: 'only-through-the-door',
      file: 'packages/api/src/runs/climbs-in.ts',
      imports: '../../../core/src/run/innocent.ts',
    },
    { rule: 'tests-only-through-the-door', file: 'test/cases/climbs-in.ts', imports: `../../${core}/run/innocent.ts` },
    { rule: 'packages-do-not-know-the-tests', file: 'packages/api/src/runs/cheats.ts', imports: 'vitest' },
    { rule: 'only-stores-speak-to-the-database', file: 'packages/api/src/runs/routes.ts', imports: 'drizzle-orm' },
    { rule: 'only-pdf-draws', file: 'packages/reports/src/content/statement.ts', imports: 'pdfkit' },
    {
      rule: 'reports-document-is-the-ground',
      file: 'packages/reports/src/document/speaks.ts',
      imports: '../content/innocent.ts',
    },
    {
      rule: 'reports-drawing-knows-no-content',
      file: 'packages/reports/src/pdf/reads.ts',
      imports: '../content/innocent.ts',
    },
    {
      rule: 'reports-content-draws-nothing',
      file: 'packages/reports/src/content/draws.ts',
      imports: '../pdf/innocent.ts',
    },
    { rule: 'api-ground-floor', file: 'packages/api/src/db/climbs.ts', imports: '../runs/innocent.ts' },
    { rule: 'api-stores-only-store', file: 'packages/api/src/costs/store.ts', imports: '../runs/innocent.ts' },
    {
      rule: 'api-use-cases-know-no-http',
      file: 'packages/api/src/runs/create-run.ts',
      imports: '../pages/innocent.ts',
    },
    { rule: 'api-routes-know-no-pages', file: 'packages/api/src/costs/routes.ts', imports: '../pages/innocent.ts' },
    { rule: 'api-client-stands-alone', file: 'packages/api/src/client/climbs.ts', imports: '../runs/innocent.ts' },
    { rule: 'api-client-stands-alone', file: 'packages/api/src/client/hashes.ts', imports: 'node:crypto' },
    { rule: 'no-cycle', file: `${core}/rules/egg.ts`, imports: './hen.ts' },
    { rule: 'not-resolvable', file: 'packages/api/src/runs/dreams.ts', imports: 'no-such-package' },
  ];
  const innocent = [
    { file: `${core}/rules/hen.ts`, imports: './egg.ts' }, // a cycle is reported once, where it begins
    { file: `${core}/rules/keys/innocent.ts`, imports: '../innocent.ts' },
    { file: `${core}/rules/innocent.ts`, imports: '../exact/innocent.ts' },
    { file: `${core}/exact/innocent.ts`, imports: 'zod' },
    { file: `${core}/exact/innocent.test.ts`, imports: 'vitest' },
    { file: `${core}/run/innocent.ts`, imports: '../rules/keys/innocent.ts' },
    { file: `${core}/utils/innocent.ts`, imports: '../exact/innocent.ts' },
    { file: 'packages/api/src/index.ts', imports: '@umlage/core' },
    { file: 'packages/api/src/pages/innocent.ts', imports: '../runs/innocent.ts' },
    { file: 'packages/api/src/runs/innocent.ts', imports: './store.ts' },
    { file: 'packages/reports/src/content/innocent.ts', imports: '@umlage/core' },
    { file: 'packages/api/src/runs/store.ts', imports: 'drizzle-orm' },
    { file: 'packages/api/src/db/open.ts', imports: 'postgres' },
    { file: 'packages/api/src/client/innocent.ts', imports: 'openapi-fetch' },
    { file: 'packages/reports/src/pdf/innocent.ts', imports: 'pdfkit' },
    { file: 'test/cases/innocent.test.ts', imports: '@umlage/core' },
  ];
  const libraries = ['zod', 'vitest', 'postgres', 'drizzle-orm', 'pdfkit', 'openapi-fetch'];

  let village: string;
  let found: readonly { readonly rule: string; readonly file: string }[];

  beforeAll(async () => {
    village = await mkdtemp(join(tmpdir(), 'umlage-floors-'));
    const write = async (file: string, content: string) => {
      await mkdir(dirname(join(village, file)), { recursive: true });
      await writeFile(join(village, file), content);
    };
    for (const { file, imports } of [...offences, ...innocent])
      await write(file, `import type {} from '${imports}';\nexport {};\n`);
    for (const library of libraries) {
      await write(`node_modules/${library}/package.json`, JSON.stringify({ name: library, exports: './index.js' }));
      await write(`node_modules/${library}/index.js`, '');
    }
    await mkdir(join(village, 'node_modules/@umlage'));
    for (const name of ['core', 'reports', 'api']) {
      const manifest = { name: `@umlage/${name}`, exports: './src/index.ts' };
      await write(`packages/${name}/package.json`, JSON.stringify(manifest));
      await symlink(join(village, 'packages', name), join(village, 'node_modules/@umlage', name));
    }
    const { violations } = await survey(village);
    found = violations.map(({ rule, from }) => ({ rule: rule.name, file: from }));
  });

  afterAll(() => rm(village, { recursive: true }));

  test.each(offences)('against $rule is found: $file imports $imports', ({ rule, file }) => {
    expect(found).toContainEqual({ rule, file });
  });

  test('is not seen where there is none', () => {
    const suspects = new Set(found.map(({ file }) => file));
    expect(innocent.filter(({ file }) => suspects.has(file))).toEqual([]);
  });
});
