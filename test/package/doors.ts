import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const corePackage = fileURLToPath(new URL('../../packages/core/', import.meta.url));

/** The doors of the core by how they are imported, each a file of `export … from` alone. */
const doorFiles = {
  '@umlage/core': 'src/index.ts',
  '@umlage/core/apportion': 'src/apportion.ts',
  '@umlage/core/rules': 'src/rules.ts',
  '@umlage/core/run': 'src/run.ts',
  '@umlage/core/fairness': 'src/fairness.ts',
} as const;

export type Door = keyof typeof doorFiles;

export const doors = Object.keys(doorFiles) as readonly Door[];

export interface Exported {
  readonly name: string;
  /** Where it is declared, from the package. */
  readonly file: string;
}

/** The names of the main door by the comments between them: what a group is about, and who is in it. */
export function groupsOfMainDoor(): readonly { readonly title: string; readonly exported: readonly Exported[] }[] {
  const text = readFileSync(`${corePackage}${doorFiles['@umlage/core']}`, 'utf8');
  return text
    .split(/^\/\/ /mu)
    .slice(2)
    .map((group) => ({ title: group.split('\n')[0] ?? '', exported: namesFrom(group) }));
}

/** What is behind this door and not behind the main one. */
export function ownOf(door: Door): readonly Exported[] {
  const main = new Set(exportedBy('@umlage/core').map(({ name }) => name));
  return exportedBy(door).filter(({ name }) => !main.has(name));
}

const exportsFrom = /^export (?:type )?\{(?<names>[^}]*)\} from '\.\/(?<file>[^']+)';\n/gmu;

export function exportedBy(door: Door): readonly Exported[] {
  const text = readFileSync(`${corePackage}${doorFiles[door]}`, 'utf8');
  const others = text.replaceAll(exportsFrom, '').replaceAll(/^\/\/.*$/gmu, '');
  if (/\S/u.test(others)) throw new Error(`${door} does more than export names: ${others.trim()}`);
  return namesFrom(text);
}

function namesFrom(text: string): readonly Exported[] {
  return [...text.matchAll(exportsFrom)].flatMap(({ groups }) =>
    namesIn(groups?.['names'] ?? '').map((name) => ({ name, file: `src/${groups?.['file'] ?? ''}` })),
  );
}

function namesIn(list: string): readonly string[] {
  const written = list.split(',').map((name) => name.trim());
  return written.filter((name) => name !== '').map((name) => name.replace(/^type /u, ''));
}
