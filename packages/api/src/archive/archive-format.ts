import { createHash, type Hash } from 'node:crypto';
import { z } from 'zod';

/**
 * An archive is gzip of lines of JSON in UTF-8, each ended by a line feed:
 *
 * - a `Header`;
 * - for each table, in an order in which a row comes after those it refers to, a `TableHead` and one array per row, which
 *   has the text of each value, or null;
 * - a `Manifest`, which says what should stand above it.
 */
const format = 'umlage-archive/1';

const Digest = z.string().regex(/^[0-9a-f]{64}$/);

const Header = z.strictObject({
  format: z.literal(format),
  /** The last migration of the database that was written. */
  schema: z.strictObject({ hash: z.string(), createdAt: z.string().regex(/^[0-9]{1,15}$/) }),
  writtenAt: z.iso.datetime(),
});
export type Header = z.infer<typeof Header>;

const TableHead = z.strictObject({ table: z.string(), columns: z.array(z.string()) });
type TableHead = z.infer<typeof TableHead>;

const Manifest = z.strictObject({
  /** SHA-256 is of the lines of the table, its head included. */
  tables: z.array(z.strictObject({ table: z.string(), rows: z.int(), sha256: Digest })),
  /** Of all lines before this one. */
  sha256: Digest,
});
export type Manifest = z.infer<typeof Manifest>;

const Row = z.array(z.string().nullable());

export type Line =
  | { readonly kind: 'table'; readonly head: TableHead }
  | { readonly kind: 'row'; readonly values: readonly (string | null)[] }
  | { readonly kind: 'manifest'; readonly manifest: Manifest };

/** A file that cannot be written or read as an archive, or a database it cannot be put into; says what to do. */
export class ArchiveRefused extends Error {
  override readonly name = 'ArchiveRefused';

  constructor(fault: string, remedy: string) {
    super(`${fault}\n${remedy}`);
  }
}

export function headerLine(header: Omit<Header, 'format'>): string {
  return lineOf({ format, ...header });
}

export function tableLine(head: TableHead): string {
  return lineOf(head);
}

export function rowLine(row: readonly (string | null)[]): string {
  return lineOf(row);
}

export function manifestLine(manifest: Manifest): string {
  return lineOf(manifest);
}

function lineOf(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}

/** Reads a first line; of one that another version wrote, the name of its format. */
export function readHeader(line: string): Header | { readonly otherFormat: string } | undefined {
  const value = parse(line);
  const header = Header.safeParse(value);
  if (header.success) return header.data;
  const other = z.object({ format: z.string().startsWith('umlage-archive/') }).safeParse(value);
  return other.success && other.data.format !== format ? { otherFormat: other.data.format } : undefined;
}

/** Reads any later line. */
export function readLine(line: string): Line | undefined {
  const value = parse(line);
  if (Array.isArray(value)) {
    const row = Row.safeParse(value);
    return row.success ? { kind: 'row', values: row.data } : undefined;
  }
  const head = TableHead.safeParse(value);
  if (head.success) return { kind: 'table', head: head.data };
  const manifest = Manifest.safeParse(value);
  return manifest.success ? { kind: 'manifest', manifest: manifest.data } : undefined;
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

/** Counts and hashes lines as they pass, whether they are written or read. */
export type Tally = {
  readonly header: (line: string) => void;
  readonly table: (name: string, line: string) => void;
  readonly row: (line: string) => void;
  /** What has passed; nothing passes after it. */
  readonly manifest: () => Manifest;
};

export function startTally(): Tally {
  const whole = createHash('sha256');
  const tables: { table: string; rows: number; hash: Hash }[] = [];
  const add = (line: string) => {
    whole.update(line);
    tables.at(-1)?.hash.update(line);
  };
  return {
    header: add,
    table: (table, line) => {
      tables.push({ table, rows: 0, hash: createHash('sha256') });
      add(line);
    },
    row: (line) => {
      const table = tables.at(-1);
      if (table !== undefined) table.rows += 1;
      add(line);
    },
    manifest: () => ({
      tables: tables.map(({ table, rows, hash }) => ({ table, rows, sha256: hash.digest('hex') })),
      sha256: whole.digest('hex'),
    }),
  };
}
