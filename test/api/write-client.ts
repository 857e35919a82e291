/** Writes the types of the client anew: `pnpm client`. */

import { writeFileSync } from 'node:fs';
import { clientTypes } from './client-types.ts';

writeFileSync(new URL('../../packages/api/src/client/api-document.ts', import.meta.url), await clientTypes());
