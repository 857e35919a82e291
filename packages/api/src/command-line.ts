import { existsSync } from 'node:fs';
import { ArchiveRefused } from './archive/archive-format.ts';
import { openArchive } from './archive/read-archive.ts';
import { restoreArchive } from './archive/restore-archive.ts';
import { writeArchive } from './archive/write-archive.ts';
import { systemClock } from './clock.ts';
import { type Config, readConfig } from './config.ts';
import { type Database, openDatabase } from './db/database.ts';
import { FolderInUse } from './db/folder-lock.ts';

/** Does its work on the data the service would use, and returns what to say when it is done. */
type Command = {
  /** What stands after its name, one word per argument. */
  readonly takes: readonly string[];
  readonly does: string;
  readonly run: (config: Config, given: readonly string[]) => Promise<string>;
};

const commands: Readonly<Record<string, Command>> = {
  backup: { takes: ['FILE'], does: 'writes all data to a new file', run: backUp },
  restore: { takes: ['FILE'], does: 'puts the data of a backup into an empty database', run: restore },
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

/** Returns the exit code: 1 for what could not be done, 2 for what was not understood. */
async function main([name = '', ...given]: readonly string[]): Promise<number> {
  if (name === 'help' || name === '--help') {
    console.log(usage);
    return 0;
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command === undefined || command.takes.length !== given.length) {
    console.error(usage);
    return 2;
  }
  try {
    console.log(await command.run(readConfig(process.env), given));
    return 0;
  } catch (error) {
    console.error(error instanceof ArchiveRefused || error instanceof FolderInUse ? error.message : error);
    return 1;
  }
}

process.exitCode = await main(process.argv.slice(2));
