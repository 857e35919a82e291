/** Writes the reference of the core anew: `pnpm reference`. */

import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { reference } from './reference.ts';

const folder = new URL('../../docs/reference/', import.meta.url);

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const [name, text] of reference()) writeFileSync(new URL(name, folder), text);
