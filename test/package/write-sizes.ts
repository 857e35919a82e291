/** Measures the packed core and writes its sizes into the documents that state them: `pnpm sizes`. */

import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packCore } from '../support/packed-core.setup.ts';
import { documentsWithSizes, measureSizes, readDocument, withSizes } from './sizes.ts';

const packed = await packCore();
const sizes = await measureSizes(packed);
rmSync(join(packed.project, '..'), { recursive: true });
for (const document of documentsWithSizes)
  writeFileSync(new URL(`../../${document}`, import.meta.url), withSizes(readDocument(document), sizes));
for (const [what, [first, second]] of Object.entries(sizes))
  process.stdout.write(`${what}  ${first} kB  ${second} kB\n`);
