/** Writes down what the service answers to the examples of the document: `pnpm api-examples`. */

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '@umlage/api';
import { answersIn, replay } from './replay.ts';

const file = new URL('../../packages/api/src/http/examples/answers.json', import.meta.url);

const folder = mkdtempSync(join(tmpdir(), 'umlage-examples-'));
const database = await openDatabase({ dataFolder: join(folder, 'data') });
const { told } = await replay(database);
await database.close();
rmSync(folder, { recursive: true });
writeFileSync(file, `${JSON.stringify(answersIn(told), null, 2)}\n`);
