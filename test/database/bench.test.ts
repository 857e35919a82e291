import { expect, test } from 'vitest';
import { serveRequests } from '../bench/serve.ts';
import { writeSection } from '../bench/section.ts';

test('the bench of the service runs, and finds every answer to be one', async () => {
  const section = await serveRequests(1, 60);
  expect(section.table).toHaveLength(1 + 3 * 3);
  expect(writeSection(section)).not.toMatch(/NaN|undefined|∞/u);
});
