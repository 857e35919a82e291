import { existsSync } from 'node:fs';
import { LocalDate } from '@umlage/core';
import { ArchiveRefused } from './archive/archive-format.ts';
import { openArchive } from './archive/read-archive.ts';
import { restoreArchive } from './archive/restore-archive.ts';
import { writeArchive } from './archive/write-archive.ts';
import { verifyAllHistories } from './audit/verify-history.ts';
import { systemClock } from './clock.ts';
import { type Config, readConfig } from './config.ts';
import type { Service } from './context.ts';
import { type Database, openDatabase } from './db/database.ts';
import { FolderInUse } from './db/folder-lock.ts';
import type { Answer } from './problems/refusal.ts';
import { describeRefusal } from './problems/refusal-texts.ts';
import { tidyPreviews } from './runs/tidy-previews.ts';
import { verifyAll } from './runs/verify-all.ts';
import { newPasswordFor, newTokenFor } from './users/from-the-console.ts';

/** Does its work on the data the service would use, and returns what to say when it is done. */
type Command = {
  /** What stands after its name, one word per argument. */
  readonly takes: readonly string[];
  readonly does: string;
  readonly run: (config: Config, given: readonly string[]) => Promise<string>;
};

/** Told as it is, without a stack. */
class CommandFailed extends Error {
  override readonly name = 'CommandFailed';
}

const commands: Readonly<Record<string, Command>> = {
  backup: { takes: ['FILE'], does: 'writes all data to a new file', run: backUp },
  restore: { takes: ['FILE'], does: 'puts the data of a backup into an empty database', run: restore },
  verify: { takes: [], does: 'recomputes all that was frozen and tells every difference', run: verify },
  audit: { takes: [], does: 'recomputes the chains of the history and names the first broken entry', run: audit },
  tidy: { takes: [], does: 'throws away previews older than UMLAGE_KEEP_PREVIEWS_DAYS', run: tidy },
  password: { takes: ['USER'], does: 'gives a user a new one-time password', run: password },
  token: { takes: ['USER', 'LAST-DAY'], does: 'makes a token that may do all the user may', run: token },
};

const usage = [
  'Usage: pnpm umlage COMMAND',
  ...Object.entries(commands).map(([name, { takes, does }]) => `  ${[name, ...takes].join(' ').padEnd(20)}${does}`),
  'The data are those of DATABASE_URL (a PostgreSQL server) or of the folder UMLAGE_DATA (./data if neither is set).',
].join('\n');

async function backUp(config: Config, [file = '']: readonly string[]): Promise<string> {
  // Opening would make a new database, and a backup of that would look like one.
  if (config.databaseUrl === undefined && !existsSync(config.dataFolder))
    throw new ArchiveRefused(
      `There is no data folder ${config.dataFolder}.`,
      'Name the one to back up in UMLAGE_DATA.',
    );
  const { tables } = await withDatabase(config, (database) => {
    if (database.isNew)
      throw new ArchiveRefused(
        'There are no data of Umlage in this place.',
        'Name the database to back up in DATABASE_URL, or its folder in UMLAGE_DATA.',
      );
    return writeArchive(database, { file, writtenAt: systemClock.now() });
  });
  return `Wrote ${sizeOf(tables)} to ${file}.`;
}

async function restore(config: Config, [file = '']: readonly string[]): Promise<string> {
  const archive = await openArchive(file);
  await withDatabase(config, (database) => restoreArchive(database, archive));
  return `Restored ${sizeOf(archive.manifest.tables)} from ${file}, written at ${archive.header.writtenAt}.`;
}

async function verify(config: Config): Promise<string> {
  const verified = await withService(config, verifyAll);
  const lines = verified.flatMap(({ cooperation, runs, changes, changedVersions, missingNumbers }) => [
    ...runs.map(
      ({ run, status, statements, differences }) =>
        `${cooperation}  ${run}  ${status.padEnd(9)}  ${statements} statements  ${inWords(differences)}`,
    ),
    ...changes.map(
      ({ settlement, status, letters, differences }) =>
        `${cooperation}  ${settlement}  ${status.padEnd(9)}  ${letters} letters on a change  ${inWords(differences)}`,
    ),
    ...changedVersions.map((number) => `${cooperation}  agreement version ${number} changed`),
    ...missingNumbers.map((number) => `${cooperation}  number ${number} missing`),
  ]);
  const faults = verified.reduce(
    (sum, { runs, changes, changedVersions, missingNumbers }) =>
      sum +
      changedVersions.length +
      missingNumbers.length +
      [...runs, ...changes].filter(({ differences }) => differences.length > 0).length,
    0,
  );
  const count = verified.reduce((sum, { runs }) => sum + runs.length, 0);
  const changed = verified.reduce((sum, { changes }) => sum + changes.length, 0);
  const also = changed === 0 ? '' : ` and ${changed} settlements of changes`;
  const summary = `${count} frozen runs${also} recomputed, ${faults} with differences.`;
  if (faults > 0) throw new CommandFailed([...lines, summary].join('\n'));
  return [...lines, summary].join('\n');
}

type Told = { readonly what: string; readonly party?: string | undefined; readonly why: string };

function inWords(differences: readonly Told[]): string {
  const told = differences.map(({ what, party, why }) => `${what}${party === undefined ? '' : ` ${party}`} ${why}`);
  return told.length === 0 ? 'equal' : told.join(', ');
}

async function audit(config: Config): Promise<string> {
  const histories = await withDatabase(config, (database) => verifyAllHistories({ database, clock: systemClock }));
  const lines = histories.map(({ of, chain: { entries, head, broken } }) => {
    const state = broken === undefined ? `head ${head}` : `BROKEN at entry ${broken.sequence}: ${broken.why}`;
    return `${of}  ${entries} entries  ${state}`;
  });
  if (histories.some(({ chain }) => chain.broken !== undefined)) throw new CommandFailed(lines.join('\n'));
  return lines.join('\n');
}

async function tidy(config: Config): Promise<string> {
  const { keptPreviewDays } = config;
  if (keptPreviewDays === undefined)
    throw new CommandFailed('Previews are kept without end. Set UMLAGE_KEEP_PREVIEWS_DAYS to say how long they are.');
  const removed = await withService(config, (service) => tidyPreviews(service, keptPreviewDays));
  return `${removed} previews older than ${keptPreviewDays} days thrown away; the history names each.`;
}

async function password(config: Config, [user = '']: readonly string[]): Promise<string> {
  return withService(config, (service) => newPasswordFor(service, user));
}

async function token(config: Config, [name = '', day = '']: readonly string[]): Promise<string> {
  const lastDay = LocalDate.safeParse(day);
  if (!lastDay.success) throw new CommandFailed(`"${day}" is no day. Write it as ${systemClock.today()}.`);
  return withService(config, (service) =>
    newTokenFor(service, { name, purpose: 'made at the console', lastDay: lastDay.data }),
  );
}

async function withService<Value>(config: Config, work: (service: Service) => Promise<Answer<Value>>): Promise<Value> {
  const done = await withDatabase(config, (database) => work({ database, clock: systemClock }));
  if (done.ok) return done.value;
  const { title, detail } = describeRefusal(done.refusal, 'en');
  throw new CommandFailed(`${title}. ${detail}`);
}

async function withDatabase<Value>(
  { databaseUrl, dataFolder }: Config,
  work: (database: Database) => Promise<Value>,
): Promise<Value> {
  const database = await openDatabase(databaseUrl === undefined ? { dataFolder } : { url: databaseUrl });
  try {
    return await work(database);
  } finally {
    await database.close();
  }
}

function sizeOf(tables: readonly { readonly rows: number }[]): string {
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  return `${rows.toLocaleString('en')} rows of ${tables.length} tables`;
}

/** What a command says, where, and the code it ends with: 1 for what could not be done, 2 for what was not understood. */
export type CommandOutcome = { readonly code: 0 | 1 | 2; readonly output: string; readonly complaints: string };

/** Carries out what stands behind `pnpm umlage`. Throws what is our fault. */
export async function runCommand(
  [name = '', ...given]: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Promise<CommandOutcome> {
  if (name === 'help' || name === '--help') return { code: 0, output: usage, complaints: '' };
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command === undefined || command.takes.length !== given.length) return { code: 2, output: '', complaints: usage };
  try {
    return { code: 0, output: await command.run(readConfig(environment), given), complaints: '' };
  } catch (error) {
    const isTold = error instanceof ArchiveRefused || error instanceof FolderInUse || error instanceof CommandFailed;
    if (isTold) return { code: 1, output: '', complaints: error.message };
    throw error;
  }
}
