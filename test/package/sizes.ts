import { readFileSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { PackedCore } from '../support/packed-core.setup.ts';
import { bundleForBrowser } from './bundle.ts';
import { doors } from './doors.ts';

/** In kilobytes of a thousand bytes, by what is measured, as the documents name it. */
export type Sizes = Readonly<Record<string, readonly number[]>>;

/** The documents that state sizes, from the root. */
export const documentsWithSizes = ['README.md', 'packages/core/README.md'] as const;

const thousand = (bytes: number) => Math.max(1, Math.round(bytes / 1000));

/** The package packed and unpacked; and each door with all it needs, bundled and minified, and that compressed. */
export async function measureSizes({ tarball, project }: PackedCore): Promise<Sizes> {
  const bundled = doors.map(async (door) => {
    const { code } = await bundleForBrowser(`export * from '${door}'`, { from: project, charset: 'utf8' });
    return [door, [Buffer.byteLength(code), gzipSync(code, { level: 9 }).length].map(thousand)] as const;
  });
  const installed = join(project, 'node_modules/@umlage/core');
  const files = (await readdir(installed, { recursive: true, withFileTypes: true })).filter((file) => file.isFile());
  const sizes = await Promise.all(files.map(({ parentPath, name }) => stat(join(parentPath, name))));
  const unpacked = sizes.reduce((sum, { size }) => sum + size, 0);
  const packed = (await stat(tarball)).size;
  return { ...Object.fromEntries(await Promise.all(bundled)), 'the package': [unpacked, packed].map(thousand) };
}

const row = /^\| `?(?<what>[^|`]+)`? \|(?<between>[^|]*)\| (?<first>\d+) kB \| (?<second>\d+) kB \|$/gmu;

/** What a document states: rows of a table that end with two sizes. */
export function statedSizes(text: string): Sizes {
  return Object.fromEntries(
    [...text.matchAll(row)].map(({ groups = {} }) => [
      groups['what'] ?? '',
      [groups['first'], groups['second']].map(Number),
    ]),
  );
}

export function withSizes(text: string, sizes: Sizes): string {
  return text.replaceAll(row, (line: string, what: string) =>
    (sizes[what] ?? []).length === 2
      ? line.replace(/ \d+ kB \| \d+ kB \|$/u, ` ${sizes[what]?.join(' kB | ')} kB |`)
      : line,
  );
}

export function readDocument(name: string): string {
  return readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');
}
