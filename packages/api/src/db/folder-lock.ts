import { link, readFile, rm, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';

/** Who holds a data folder. */
type Holder = { readonly processId: number; readonly host: string; readonly since: string };

/** Another process works on the data folder: two of them would diverge in silence. */
export class FolderInUse extends Error {
  override readonly name = 'FolderInUse';

  constructor(folder: string, holder: Holder, lock: string) {
    super(
      `The data folder ${folder} is in use by process ${holder.processId} on ${holder.host} since ${holder.since}.\n` +
        'Stop that process, or choose another folder with UMLAGE_DATA. ' +
        `If it is certain that no such process runs, delete ${lock}.`,
    );
  }
}

/** Takes the folder for this process; returns how to give it back. What a killed process left behind is taken over. */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  const lock = join(folder, 'umlage.lock');
  const own: Holder = { processId: process.pid, host: hostname(), since: new Date().toISOString() };
  if (!(await create(lock, own))) {
    const holder = await readHolder(lock);
    if (holder !== undefined && isAlive(holder)) throw new FolderInUse(folder, holder, lock);
    await rm(lock, { force: true });
    if (!(await create(lock, own))) throw new FolderInUse(folder, (await readHolder(lock)) ?? own, lock);
  }
  return () => rm(lock, { force: true });
}

/** The lock appears with its content or not at all, so nobody reads a half-written one as left behind. */
async function create(lock: string, holder: Holder): Promise<boolean> {
  const draft = `${lock}.${holder.processId}`;
  await writeFile(draft, JSON.stringify(holder));
  try {
    await link(draft, lock);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  } finally {
    await rm(draft, { force: true });
  }
}

async function readHolder(lock: string): Promise<Holder | undefined> {
  try {
    return JSON.parse(await readFile(lock, 'utf8')) as Holder;
  } catch {
    return undefined;
  }
}

/** Of a process on another machine nothing can be known, so it is taken to be alive. */
function isAlive(holder: Holder): boolean {
  if (holder.host !== hostname()) return true;
  if (holder.processId === process.pid) return true;
  try {
    process.kill(holder.processId, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
