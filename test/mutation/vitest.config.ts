import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** What fails ends the run of a mutant, so the quick tests come first and the laws last. */
const folders = ['/exact/', '/rules/', '/packages/', '/conformance/', '/problems/', '/cases/', '/laws/'];

class QuickFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) => folders.findIndex((folder) => moduleId.includes(folder));
    return files.toSorted((a, b) => place(a) - place(b) || (a.moduleId < b.moduleId ? -1 : 1));
  }
}

const root = fileURLToPath(new URL('../..', import.meta.url));

export default defineConfig({
  root,
  // In the sandbox node_modules is a link to the one outside, where the core is the one without mutants
  resolve: { alias: { '@umlage/core': `${root}packages/core/src/index.ts` } },
  test: {
    include: ['packages/core/src/**/*.test.ts', 'test/{cases,conformance,laws,problems}/**/*.test.ts'],
    isolate: false,
    // A law that is slow on a busy machine is no mutant found; what never ends is ended from outside
    testTimeout: 0,
    env: { LAW_RUNS: '15' },
    sequence: { sequencer: QuickFirst },
  },
});
