import { z } from '@hono/zod-openapi';
import type { Language } from '@umlage/core';
import type { Right } from '../access/rights.ts';
import type { Context } from '../context.ts';
import { answer, refuse, type Answer } from '../problems/refusal.ts';
import { endpoint, type Router } from './endpoint.ts';
import type { Tag } from './tags.ts';

/** One row of a list, and where the list goes on behind it. */
export type Row<Value> = { readonly value: Value; readonly at: string };

type Asked<Parameters extends z.ZodObject> = {
  readonly parameters: z.output<Parameters>;
  /** Rows behind this one are wanted. */
  readonly after?: string;
  /** One more than is shown, so that the list knows whether it goes on. */
  readonly limit: number;
  readonly only: Readonly<Record<string, string | undefined>>;
  readonly language: Language;
};

const Limit = z.coerce
  .number()
  .int()
  .min(1)
  .max(1000)
  .default(100)
  .meta({ type: 'integer', minimum: 1, maximum: 1000, default: 100, description: 'How many at most' });
// Nothing that is recorded holds a zero, and no database understands a question with one.
const FilterValue = z
  .string()
  .max(200)
  .refine((text) => !text.includes('\0'), { params: { code: 'text-unreadable' } });
// Every filter is a text that may be absent.
const FilterValues = z.record(z.string(), z.string().optional());
const Cursor = z
  .string()
  .max(200)
  .optional()
  .meta({ description: 'Where the list goes on, as the page before it said under `next`' });

/** An address that answers with a page of a list, and says where the next one is. */
export function listEndpoint<
  Working extends Context,
  Holds extends Right,
  Item extends z.ZodType,
  Parameters extends z.ZodObject = z.ZodObject<Record<never, never>>,
>(
  router: Router<Working, Holds>,
  description: {
    readonly path: string;
    readonly operation: string;
    readonly tag: Tag;
    readonly summary: string;
    readonly right: Holds;
    readonly parameters?: Parameters;
    readonly item: Item;
    readonly order: string;
    /** What rows can be told apart by, in a cursor. */
    readonly at: z.ZodType;
    /** What the list can be narrowed by, and what each means. */
    readonly filters?: Readonly<Record<string, string>>;
    readonly conflicts?: true;
  },
  list: (context: Working, asked: Asked<Parameters>) => Promise<Answer<readonly Row<z.output<Item>>[]>>,
): void {
  const { item, order, at, filters = {}, ...rest } = description;
  const only = Object.fromEntries(
    Object.entries(filters).map(([name, meaning]) => [name, FilterValue.optional().meta({ description: meaning })]),
  );
  const result = z.strictObject({
    items: z.array(item),
    next: z.string().optional().meta({ description: 'Address of the next page; absent on the last' }),
  });
  endpoint(
    router,
    {
      ...rest,
      method: 'get',
      query: z.strictObject({ ...only, limit: Limit, cursor: Cursor }),
      result,
      resultDescription: `A page, ${order}`,
      pages: true,
    },
    async (context, { parameters, query, language, address }) => {
      const { limit, cursor, ...narrowed } = query;
      const after = cursor === undefined ? undefined : Buffer.from(cursor, 'base64url').toString();
      if (after !== undefined && !at.safeParse(after).success) return refuse('cursor-unknown', {});
      const listed = await list(context, {
        parameters,
        limit: limit + 1,
        only: FilterValues.parse(narrowed),
        language,
        ...(after === undefined ? {} : { after }),
      });
      if (!listed.ok) return listed;
      const shown = listed.value.slice(0, limit);
      const last = listed.value.length > shown.length ? shown.at(-1) : undefined;
      const items = shown.map(({ value }) => value);
      if (last === undefined) return answer({ value: { items } });
      const next = new URL(address, 'http://localhost');
      next.searchParams.set('cursor', Buffer.from(last.at).toString('base64url'));
      const following = `${next.pathname}${next.search}`;
      return answer({ value: { items, next: following }, next: following });
    },
  );
}
