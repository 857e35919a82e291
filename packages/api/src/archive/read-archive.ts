import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import {
  ArchiveRefused,
  type Header,
  type Line,
  type Manifest,
  readHeader,
  readLine,
  startTally,
} from './archive-format.ts';

/** A file that was read from end to end and is what was once written. */
export type Archive = {
  readonly file: string;
  readonly header: Header;
  readonly heads: readonly TableHead[];
  readonly manifest: Manifest;
};

type TableHead = Extract<Line, { kind: 'table' }>['head'];

type Part = Line | { readonly kind: 'header'; readonly header: Header };

/**
 * Reads a file from end to end and holds it against its manifest.
 *
 * Throws `ArchiveRefused` if it cannot be read, is no archive or one of another format, ends too early, or is damaged.
 */
export async function openArchive(file: string): Promise<Archive> {
  let header: Header | undefined;
  let manifest: Manifest | undefined;
  const heads: TableHead[] = [];
  for await (const part of readArchive(file)) {
    if (part.kind === 'header') header = part.header;
    if (part.kind === 'table') heads.push(part.head);
    if (part.kind === 'manifest') manifest = part.manifest;
  }
  if (header === undefined) throw notAnArchive(file);
  if (manifest === undefined) throw cutOff(file);
  return { file, header, heads, manifest };
}

/** What stands in an archive, part by part; throws `ArchiveRefused` at the first fault, at the latest after the last part. */
export async function* readArchive(file: string): AsyncGenerator<Part> {
  const tally = startTally();
  let number = 0;
  let columns: number | undefined;
  let manifest: Manifest | undefined;
  for await (const text of linesOf(file)) {
    number += 1;
    const part = number === 1 ? readFirst(file, text) : readLine(text);
    if (part === undefined) throw damaged(file, `line ${number} is no line of an archive`);
    if (manifest !== undefined) throw damaged(file, `line ${number} follows on its manifest`);
    const line = `${text}\n`;
    switch (part.kind) {
      case 'header':
        tally.header(line);
        break;
      case 'table':
        columns = part.head.columns.length;
        tally.table(part.head.table, line);
        break;
      case 'row':
        if (part.values.length !== columns) throw damaged(file, `line ${number} does not fit the columns of its table`);
        tally.row(line);
        break;
      case 'manifest':
        manifest = part.manifest;
        break;
    }
    yield part;
  }
  if (number === 0) throw notAnArchive(file);
  if (manifest === undefined) throw cutOff(file);
  const fault = firstDifference(manifest, tally.manifest());
  if (fault !== undefined) throw damaged(file, fault);
}

function readFirst(file: string, line: string): Part {
  const header = readHeader(line);
  if (header === undefined) throw notAnArchive(file);
  if ('otherFormat' in header)
    throw new ArchiveRefused(
      `${file} has the format ${header.otherFormat}, which this version of Umlage does not read.`,
      'Restore it with the version that wrote it.',
    );
  return { kind: 'header', header };
}

function firstDifference(stated: Manifest, found: Manifest): string | undefined {
  for (const [position, table] of found.tables.entries()) {
    const entry = stated.tables[position];
    if (entry?.table !== table.table) return `its manifest does not know the table ${table.table} in its place`;
    if (entry.rows !== table.rows)
      return `the table ${table.table} has ${table.rows} rows, and its manifest counts ${entry.rows}`;
    if (entry.sha256 !== table.sha256) return `the table ${table.table} is not what was written (SHA-256 differs)`;
  }
  const missing = stated.tables[found.tables.length];
  if (missing !== undefined) return `the table ${missing.table} is missing`;
  return stated.sha256 === found.sha256 ? undefined : 'it is not what was written as a whole (SHA-256 differs)';
}

/** Lines without their line feeds. */
async function* linesOf(file: string): AsyncGenerator<string> {
  // A failure of either stream is thrown where the last one is read.
  const unpacked = pipeline(createReadStream(file), createGunzip(), () => {});
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let begun: string[] = [];
  try {
    for await (const chunk of unpacked) {
      const [first = '', ...others] = decoder.decode(chunk as Buffer, { stream: true }).split('\n');
      begun.push(first);
      for (const next of others) {
        yield begun.join('');
        begun = [next];
      }
    }
    begun.push(decoder.decode());
  } catch (error) {
    throw asRefusal(file, error);
  }
  if (begun.join('') !== '') throw cutOff(file);
}

/** Faults of reading, unpacking and decoding; anything else passes. */
function asRefusal(file: string, error: unknown): unknown {
  if (!(error instanceof Error) || !('code' in error)) return error;
  if (error.code === 'Z_BUF_ERROR') return cutOff(file);
  if (error.code === 'Z_DATA_ERROR' && error.message === 'incorrect header check') return notAnArchive(file);
  if (error.code === 'Z_DATA_ERROR') return damaged(file, `it cannot be unpacked (${error.message})`);
  if (error.code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return damaged(file, 'it is not UTF-8');
  if (!('syscall' in error)) return error;
  return new ArchiveRefused(
    `${file} cannot be read: ${error.message}.`,
    'Name a file that `umlage backup` has written, and that you may read.',
  );
}

function notAnArchive(file: string): ArchiveRefused {
  return new ArchiveRefused(`${file} is not an archive of Umlage.`, 'Name a file that `umlage backup` has written.');
}

function cutOff(file: string): ArchiveRefused {
  return new ArchiveRefused(`${file} ends too early: a part of it is missing.`, anotherCopy);
}

export function damaged(file: string, fault: string): ArchiveRefused {
  return new ArchiveRefused(`${file} is damaged: ${fault}.`, anotherCopy);
}

const anotherCopy = 'Copy it anew from where it was kept, or take another backup.';
