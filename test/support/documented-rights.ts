import { readFile } from 'node:fs/promises';

/** What `docs/rights.md` says: it is written by hand, and knows nothing of the code. */
export interface DocumentedRights {
  /** What each role may do in its cooperation. */
  readonly ofRole: Readonly<Record<string, readonly string[]>>;
  /** Which right each address of the API and each page wants, as `GET /health`. */
  readonly ofAddress: Readonly<Record<string, string>>;
  readonly ofPage: Readonly<Record<string, string>>;
}

export async function readDocumentedRights(): Promise<DocumentedRights> {
  const text = await readFile(new URL('../../docs/rights.md', import.meta.url), 'utf8');
  const [addresses = '', pages = ''] = [...text.matchAll(/```text\n(.+?)```/gs)].map(([, lines]) => lines ?? '');
  const kinds = [...(/`<facts>` for each of ([^.]+)\./.exec(text)?.[1] ?? '').matchAll(/`([\w-]+)`/g)].map(
    ([, kind]) => kind ?? '',
  );
  const read = (lines: string) =>
    [...lines.matchAll(/^(\S+) +(\S+) (\S+)$/gm)].map(([, right = '', method = '', path = '']) => ({
      right,
      name: `${method} ${path.replace('…', '/api/v1/cooperations/{cooperation}')}`,
    }));
  const ofAddress = read(addresses).flatMap(({ name, right }) =>
    name.includes('<facts>')
      ? kinds.map((kind) => [name.replace('<facts>', kind), right] as const)
      : [[name, right] as const],
  );
  return {
    ofRole: rolesIn(text),
    ofAddress: Object.fromEntries(ofAddress),
    ofPage: Object.fromEntries(read(pages).map(({ name, right }) => [name, right])),
  };
}

function rolesIn(text: string): DocumentedRights['ofRole'] {
  const rows = text.split('\n').map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
  const [, ...roles] = rows.find(([first]) => first === 'may') ?? [];
  const marked = rows.filter((cells) => cells.some((cell) => cell === '✓'));
  return Object.fromEntries(
    roles.map((role, column) => [
      role.startsWith('visitor') ? 'visitor' : role,
      marked.flatMap(([right = '', ...marks]) => (marks[column] === '✓' ? [right.replaceAll('`', '')] : [])),
    ]),
  );
}
