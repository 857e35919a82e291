import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import postgres from 'postgres';
import { inject } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Runs `pnpm umlage …` as somebody at the console would. */
export async function command(environment: Readonly<Record<string, string>>, ...words: readonly string[]) {
  return program('command-line.ts', environment, ...words);
}

/** Runs a program of the service to its end. */
export async function program(
  file: 'command-line.ts' | 'main.ts',
  environment: Readonly<Record<string, string>>,
  ...words: readonly string[]
) {
  const tsx = ['--tsconfig', 'packages/api/tsconfig.json', `packages/api/src/${file}`];
  const { DATABASE_URL: _url, UMLAGE_DATA: _folder, ...inherited } = process.env;
  const child = spawn(join(root, 'node_modules/.bin/tsx'), [...tsx, ...words], {
    cwd: root,
    env: { ...inherited, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  const [output, complaints, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  return { code, output, complaints };
}

/** An empty database on the newest server of the tests, without tables. */
export async function newServerDatabase(name: string): Promise<string> {
  const server = inject('postgresServers').at(-1);
  if (server === undefined) throw new Error('the tests have servers');
  const connection = postgres(server.url, { max: 1 });
  await connection`create database ${connection(name)}`;
  await connection.end();
  return new URL(`/${name}`, server.url).href;
}
