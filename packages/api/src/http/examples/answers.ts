import { z } from '@hono/zod-openapi';
import recorded from './answers.json' with { type: 'json' };

/**
 * What the service answered to the examples of requests, by operation, and what it refused, by kind of refusal. Ids, days
 * of creation and secrets are made up. `pnpm api-examples` writes them anew.
 */
export const { answers, problems } = z
  .strictObject({ answers: z.record(z.string(), z.unknown()), problems: z.record(z.string(), z.unknown()) })
  .parse(recorded);
