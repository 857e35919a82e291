import { randomUUID } from 'node:crypto';
import { createWriteStream, existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { invariant } from '@umlage/core';
import type { Database, Transaction } from '../db/database.ts';
import { ArchiveRefused, headerLine, type Manifest, manifestLine, startTally } from './archive-format.ts';
import { movedTables } from './moved-tables.ts';
import { readLooseSequences, readOnePicture, readSchemaVersion, readTables, writeValuesAlike } from './store.ts';
import { tablesAsText } from './tables-as-text.ts';

/**
 * Writes all tables, as they stand at one moment, to a new file that only its owner may read. The file appears when it is
 * complete. The same content gives the same lines on every database; only `writtenAt` differs.
 *
 * Throws `ArchiveRefused` if the file exists or cannot be written.
 */
export async function writeArchive(
  database: Database,
  { file, writtenAt }: { readonly file: string; readonly writtenAt: Date },
): Promise<Manifest> {
  refuseExisting(file);
  const unfinished = `${file}.${randomUUID()}.unfinished`;
  try {
    const manifest = await database.transact((transaction) => writeTo(unfinished, transaction, writtenAt));
    refuseExisting(file);
    await rename(unfinished, file);
    return manifest;
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error)) throw error;
    throw new ArchiveRefused(`${file} cannot be written: ${error.message}.`, 'Choose another place for it.');
  } finally {
    await rm(unfinished, { force: true });
  }
}

function refuseExisting(file: string): void {
  if (existsSync(file)) throw new ArchiveRefused(`${file} exists already.`, 'Choose another name, or move it away.');
}

async function writeTo(file: string, transaction: Transaction, writtenAt: Date): Promise<Manifest> {
  const tally = startTally();
  let manifest: Manifest | undefined;
  const text = async function* (): AsyncGenerator<string> {
    await readOnePicture(transaction);
    await writeValuesAlike(transaction);
    const schema = await readSchemaVersion(transaction);
    invariant(schema !== undefined, 'an opened database has its tables');
    const loose = await readLooseSequences(transaction);
    invariant(loose.length === 0, `every sequence belongs to a column, also ${loose.join(', ')}`);
    const header = headerLine({ schema, writtenAt: writtenAt.toISOString() });
    tally.header(header);
    yield header;
    yield* tablesAsText(transaction, movedTables(await readTables(transaction)), tally);
    manifest = tally.manifest();
    yield manifestLine(manifest);
  };
  const output = createWriteStream(file, { flags: 'wx', mode: 0o600, flush: true });
  await pipeline(Readable.from(text()), createGzip(), output);
  invariant(manifest !== undefined, 'an archive ends with its manifest');
  return manifest;
}
