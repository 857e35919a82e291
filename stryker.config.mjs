/** Mutation testing of what divides money: `pnpm mutation`. See CONTRIBUTING.md. */

const reports = 'coverage/mutation';

export default {
  // Without the schemas: what they refuse is asked by `test/problems/`, and each of their mutants would run all tests
  mutate: [
    'packages/core/src/{exact,rules}/**/*.ts',
    '!**/*.test.ts',
    '!**/rules/{rule,price}.ts',
    '!**/rules/keys/key.ts',
  ],
  // It would rewrite tsconfig files with an interface that TypeScript 7 no longer has: there is none of this name
  tsconfigFile: 'none.json',
  testRunner: 'vitest',
  vitest: { configFile: 'test/mutation/vitest.config.ts' },
  plugins: ['@stryker-mutator/vitest-runner', './test/mutation/leave-out-prose.ts'],
  ignorers: ['prose'],
  coverageAnalysis: 'perTest',
  concurrency: 2,
  // What takes too long counts as found, so only an endless loop may take this long on a busy machine
  timeoutMS: 30_000,
  incremental: true,
  incrementalFile: `${reports}/incremental.json`,
  tempDirName: `${reports}/sandbox`,
  cleanTempDir: 'always',
  clearTextReporter: { allowColor: false, allowEmojis: false, logTests: false, reportTests: false, skipFull: true },
  reporters: ['progress-append-only', 'clear-text', 'json'],
  jsonReporter: { fileName: `${reports}/report.json` },
  thresholds: { high: 95, low: 90, break: 94 },
};
