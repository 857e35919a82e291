import { defineConfig, type TestProjectConfiguration } from 'vitest/config';

const calendar = 'packages/core/src/calendar/**/*.test.ts';

/** Pure tests have no state to hide from each other: they share processes, as starting one for each file takes longer. */
function pure(name: string, include: string[], timeZone = 'Europe/Berlin'): TestProjectConfiguration {
  return { extends: true, test: { name, include, isolate: false, env: { TZ: timeZone }, testTimeout: 60_000 } };
}

export default defineConfig({
  test: {
    env: { TZ: 'Europe/Berlin' },
    passWithNoTests: true,
    pool: 'forks', // a thread cannot have a time zone of its own
    maxWorkers: '100%', // nobody works beside it: every core is for tests
    setupFiles: ['test/support/time-zone.setup.ts'],
    silent: 'passed-only',
    projects: [
      pure('unit', ['packages/*/src/**/*.test.{ts,tsx}']),
      pure('calendar in America/St_Johns', [calendar], 'America/St_Johns'),
      pure('calendar in UTC', [calendar], 'UTC'),
      pure('laws', ['test/{laws,fuzz}/**/*.test.ts']),
      pure('cases', ['test/{bench,cases,conformance,problems,journeys,schema}/**/*.test.ts']),
      {
        extends: true,
        test: { name: 'architecture', include: ['test/architecture/**/*.test.ts'], testTimeout: 60_000 },
      },
      {
        extends: true,
        test: {
          name: 'package',
          include: ['test/package/**/*.test.ts'],
          globalSetup: ['test/support/packed-core.setup.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'database',
          include: ['test/{database,faults}/**/*.test.ts'],
          globalSetup: ['test/support/databases.setup.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
