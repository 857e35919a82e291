import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rename, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    packedCore: PackedCore;
  }
}

export interface PackedCore {
  readonly tarball: string;
  /** The folder of a project that has installed it, beside what it depends on and nothing else. */
  readonly project: string;
}

const core = fileURLToPath(new URL('../../packages/core', import.meta.url));

/** Packs the core as it would be published, and installs it without a network: its dependencies are those of the workspace. */
export async function packCore(): Promise<PackedCore> {
  const folder = await mkdtemp(join(tmpdir(), 'umlage-packed-'));
  await run(...pnpm('pack', '--pack-destination', folder));
  const [name] = await readdir(folder);
  if (name === undefined) throw new Error('pnpm packed nothing');
  const tarball = join(folder, name);
  await run('tar', ['-xzf', tarball, '-C', folder]);

  const project = join(folder, 'project');
  const modules = join(project, 'node_modules');
  await mkdir(join(modules, '@umlage'), { recursive: true });
  await rename(join(folder, 'package'), join(modules, '@umlage/core'));
  await mkdir(join(modules, '@date-fns'));
  for (const dependency of ['@date-fns/utc', 'date-fns', 'decimal.js', 'zod'])
    await symlink(join(core, 'node_modules', dependency), join(modules, dependency), 'junction');
  return { tarball, project };
}

/** The pnpm that runs this, or else the one that installed the workspace. */
function pnpm(...options: readonly string[]): [string, readonly string[]] {
  const own = process.env['npm_execpath'];
  return own?.includes('pnpm') === true
    ? [own, options]
    : ['npx', ['--yes', '--prefer-offline', 'pnpm@12', ...options]];
}

async function run(command: string, options: readonly string[]): Promise<void> {
  const child = spawn(command, options, { cwd: core, stdio: ['ignore', 'ignore', 'pipe'] });
  const complaints = text(child.stderr);
  const exitCode = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  if (exitCode !== 0) throw new Error(`${command} ${options.join(' ')} failed: ${await complaints}`);
}

export async function setup(project: TestProject) {
  const packed = await packCore();
  project.provide('packedCore', packed);
  return () => rm(join(packed.project, '..'), { recursive: true });
}
