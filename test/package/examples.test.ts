import { globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { examplesIn, examplesInComments, readmeExample, runExample, type Example } from './examples.ts';
import { readDocument } from './sizes.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const readme = runExample(readmeExample()).exports;

/** What an example asks, counted: one that asks nothing and prints nothing shows nothing. */
function tried({ module, name, prints }: Example): number {
  let asked = 0;
  const expectations = {
    expectValue: (actual: unknown, expected: unknown) => {
      asked += 1;
      expect(actual).toEqual(expected);
    },
    expectThrow: (act: () => unknown, text: string) => {
      asked += 1;
      expect(act).toThrow(text);
    },
  };
  const { printed } = runExample({ module, name }, { './readme.ts': readme, './expect.ts': expectations });
  if (prints === undefined) return asked;
  // Documents are written with plain spaces.
  expect(printed.replaceAll('\u00a0', ' ')).toContain(prints);
  return asked + 1;
}

describe('the examples in comments', () => {
  test.each(examplesInComments().map((example) => [example.name, example] as const))('%s', (_, example) => {
    expect(tried(example)).toBeGreaterThan(0);
  });
});

describe('the examples in documents', () => {
  const documents = ['README.md', 'packages/core/README.md', ...globSync('docs/*.md', { cwd: root })];
  const found = documents.flatMap(examplesIn);
  test.each(found.map((example) => [example.name, example] as const))('%s', (_, example) => {
    expect(tried(example)).toBeGreaterThan(0);
  });
});

test('both READMEs begin with the same program and the same sizes', () => {
  const [ours, packed] = ['README.md', 'packages/core/README.md'].map((name) => readDocument(name));
  const shared = ['The program runs as it stands', '```text\nTown of', 'Everything is behind the main door'];
  for (const beginning of shared) {
    const part = packed?.slice(packed.indexOf(beginning)).split(/^(?:##|Every name)/mu)[0] ?? '';
    expect(part.length).toBeGreaterThan(500);
    expect(ours).toContain(part.trim());
  }
});

test('a wrong example is found', () => {
  const wrong = (line: string) => () =>
    tried({ name: 'wrong', module: `import { expectValue } from './expect.ts'; ${line}` });
  expect(wrong('expectValue(1, 1);')).not.toThrow();
  expect(wrong('expectValue(1, 2);')).toThrow('expected 1 to deeply equal 2');
});
