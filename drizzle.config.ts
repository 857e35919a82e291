import type { Config } from 'drizzle-kit';

export default {
  dialect: 'postgresql',
  schema: './packages/api/src/db/schema.ts',
  out: './drizzle',
} satisfies Config;
