import { z } from '@hono/zod-openapi';

/** The place of a version in an address. */
export const VersionParameter = z.object({
  number: z.coerce
    .number()
    .int()
    .min(1)
    .max(9999)
    .meta({ type: 'integer', example: 1, description: 'Number of the version' }),
});
