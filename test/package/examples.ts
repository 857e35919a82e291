import * as core from '@umlage/core';
import * as apportionDoor from '@umlage/core/apportion';
import * as fairnessDoor from '@umlage/core/fairness';
import * as rulesDoor from '@umlage/core/rules';
import * as runDoor from '@umlage/core/run';
import { transformSync } from 'esbuild';
import { readFileSync } from 'node:fs';
import { runInThisContext } from 'node:vm';
import { documented } from './comments.ts';
import { exportedBy, ownOf, type Door } from './doors.ts';

/** Code that a reader may copy. `expression // => value` says what comes out, `expression // throws text` what it says. */
export interface Example {
  readonly name: string;
  /** As a module of its own, in which `expectValue` and `expectThrow` are asked what the comments say. */
  readonly module: string;
  /** What it prints, where the document says so in the `text` that follows. */
  readonly prints?: string;
}

const root = new URL('../../', import.meta.url);

/** Examples in comments use exported names, and these of the agreement in the README. */
const ofReadme = ['agreement', 'facts', 'question', 'run', 'statements'] as const;

/** From where an example has a name that it does not declare. */
const importable = [
  ['@umlage/core', exportedBy('@umlage/core').map(({ name }) => name)],
  ['@umlage/core/fairness', ownOf('@umlage/core/fairness').map(({ name }) => name)],
] as const;

export function examplesInComments(): readonly Example[] {
  return documented().flatMap(({ name, comment }) =>
    [...comment.matchAll(/```ts\n(?<code>[^]*?)```/gu)].map(({ groups }, index) => {
      const code = groups?.['code'] ?? '';
      const imports = importable.map(([door, names]) => {
        const used = names.filter((each) => uses(code, each) && !declares(code, each));
        return used.length === 0 ? '' : `import { ${used.join(', ')} } from '${door}';\n`;
      });
      return { name: index === 0 ? name : `${name}, ${index + 1}`, module: moduleOf(imports.join('') + code) };
    }),
  );
}

export function examplesIn(document: string): readonly Example[] {
  const text = readFileSync(new URL(document, root), 'utf8');
  return [...text.matchAll(/^```(?:ts|js)\n(?<code>[^]*?)^```\n(?<after>[^`#]*(?:```text\n[^]*?^```\n)?)/gmu)].map(
    ({ groups = {} }, index) => {
      const prints = /```text\n(?<prints>[^]*?)```/u.exec(groups['after'] ?? '')?.groups?.['prints'];
      const name = `${document}, ${index + 1}`;
      return { name, module: moduleOf(groups['code'] ?? ''), ...(prints === undefined ? {} : { prints }) };
    },
  );
}

/** The program of the README, which leaves what the other examples use. */
export function readmeExample(): Example {
  const [first] = examplesIn('packages/core/README.md');
  if (first === undefined) throw new Error('the README begins with an example');
  return { ...first, module: `${first.module}\nexport { ${ofReadme.join(', ')} };\n` };
}

function moduleOf(code: string): string {
  const asked = code.replaceAll(
    /^(?<assigned>const (?<name>\w+) = )?(?<expression>\S.*?);? \/\/ (?<says>=>|throws) (?<expected>.+)$/gmu,
    (
      line,
      assigned: string | undefined,
      name: string | undefined,
      expression: string,
      says: string,
      expected: string,
    ) => {
      if (says === 'throws') return `expectThrow(() => ${expression}, ${JSON.stringify(expected)});`;
      if (assigned === undefined || name === undefined) return `expectValue(${expression}, ${expected});`;
      return `${assigned}${expression};\nexpectValue(${name}, ${expected});`;
    },
  );
  const used = ofReadme.filter((name) => uses(asked, name) && !declares(asked, name));
  const asks = ['expectValue', 'expectThrow'].filter((name) => uses(asked, name));
  return [
    used.length > 0 ? `import { ${used.join(', ')} } from './readme.ts';\n` : '',
    asks.length > 0 ? `import { ${asks.join(', ')} } from './expect.ts';\n` : '',
    asked,
  ].join('');
}

function uses(code: string, name: string): boolean {
  return new RegExp(String.raw`(?:(?<![\w.'"])|(?<=\.\.\.))${name}\b(?!['":])`, 'u').test(code);
}

function declares(code: string, name: string): boolean {
  return new RegExp(String.raw`\bconst (?:${name}\b|[{[][^=]*\b${name}\b[^=]*[}\]] =)`, 'u').test(code);
}

const modulesOfDoors: Readonly<Record<Door, object>> = {
  '@umlage/core': core,
  '@umlage/core/apportion': apportionDoor,
  '@umlage/core/rules': rulesDoor,
  '@umlage/core/run': runDoor,
  '@umlage/core/fairness': fairnessDoor,
};

/** Runs an example with these modules beside the doors, and gives what it exports and prints. */
export function runExample(
  { module }: Example,
  modules: Readonly<Record<string, object>> = {},
): { readonly exports: Readonly<Record<string, unknown>>; readonly printed: string } {
  const { code } = transformSync(module, { loader: 'ts', format: 'cjs', target: 'es2024' });
  const printed: string[] = [];
  const own = { exports: {} };
  const all: Readonly<Record<string, object>> = { ...modulesOfDoors, ...modules };
  const start = runInThisContext(`(function (require, module, console) {${code}\n})`) as (
    require: (name: string) => object,
    module: { readonly exports: Readonly<Record<string, unknown>> },
    console: { readonly log: (...values: readonly unknown[]) => void },
  ) => void;
  const required = (name: string) => {
    const found = all[name];
    if (found === undefined) throw new Error(`the example imports ${name}, which is none of the doors`);
    return found;
  };
  start(required, own, { log: (...values) => void printed.push(values.map(String).join(' ')) });
  return { exports: own.exports, printed: printed.map((line) => `${line}\n`).join('') };
}
