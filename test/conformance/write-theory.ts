/** Writes docs/theory.md: `pnpm theory`. */

import { writeFileSync } from 'node:fs';
import { theoryTable } from './theory-table.ts';

writeFileSync(new URL('../../docs/theory.md', import.meta.url), theoryTable());
