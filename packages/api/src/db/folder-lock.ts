import { link, readFile, rm, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { resolve } from 'node:path';

/** Who holds a data folder. */
type Holder = {
  readonly processId: number;
  readonly host: string;
  readonly since: string;
  /** When the process began, as the system tells it: a number that is given again names another process. */
  readonly began?: string | undefined;
};

/** What this process holds itself. */
const held = new Set<string>();

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
  const lock = resolve(folder, 'umlage.lock');
  const own: Holder = {
    processId: process.pid,
    host: hostname(),
    since: new Date().toISOString(),
    began: await beginOf(process.pid),
  };
  if (!(await create(lock, own))) {
    const holder = await readHolder(lock);
    if (held.has(lock) || (holder !== undefined && (await isAlive(holder))))
      throw new FolderInUse(folder, holder ?? own, lock);
    await rm(lock, { force: true });
    if (!(await create(lock, own))) throw new FolderInUse(folder, (await readHolder(lock)) ?? own, lock);
  }
  held.add(lock);
  return async () => {
    held.delete(lock);
    await rm(lock, { force: true });
  };
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
async function isAlive(holder: Holder): Promise<boolean> {
  if (holder.host !== hostname()) return true;
  // This process begins: what bears its number is from another life, as after a restart in a container.
  if (holder.processId === process.pid) return false;
  try {
    process.kill(holder.processId, 0);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EPERM')) return false;
  }
  const began = await beginOf(holder.processId);
  return began === undefined || holder.began === undefined || began === holder.began;
}

/** Where the system tells when a process began (Linux: field 22 of its stat, in ticks since boot). */
async function beginOf(processId: number): Promise<string | undefined> {
  try {
    const stat = await readFile(`/proc/${processId}/stat`, 'utf8');
    // The name of the program, in brackets, may hold blanks.
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
  } catch {
    return undefined;
  }
}
