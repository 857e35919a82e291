// Writes the JSON Schema that is published with the core; a test beside this holds that it is the present one.
import { writeFileSync } from 'node:fs';
import { agreementSchema } from '@umlage/core';

const file = new URL('../../packages/core/agreement.schema.json', import.meta.url);
writeFileSync(file, `${JSON.stringify(agreementSchema(), null, 2)}\n`);
