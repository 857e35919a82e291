import { z } from '@hono/zod-openapi';
import type { Actor } from '../access/actor.ts';
import { Right, Role } from '../access/rights.ts';
import { listCooperations } from '../cooperations/store.ts';
import type { Service } from '../context.ts';
import { exampleIds, newTokens } from '../http/examples/nordkreis.ts';
import { endpoint, installationRouter, type InstallationRouter } from '../http/endpoint.ts';
import { listEndpoint } from '../http/list-endpoint.ts';
import { answer, refuse, type Answer } from '../problems/refusal.ts';
import { createToken, endToken, NewToken } from './create-token.ts';
import { listTokens, type StoredToken } from './store.ts';

const TokenResource = z
  .strictObject({
    id: z.uuid(),
    name: z.string(),
    rights: z.array(Right),
    createdAt: z.iso.datetime(),
    expiresAt: z.iso.datetime(),
    revokedAt: z.iso.datetime().optional(),
    secret: z.string().optional().meta({ description: 'What to send as bearer token; told once' }),
  })
  .meta({ id: 'Token' });

const Me = z
  .strictObject({
    id: z.uuid(),
    name: z.string(),
    administrator: z.boolean(),
    roles: z.array(z.strictObject({ cooperation: z.string(), role: Role, party: z.string().optional() })),
    limitedTo: z.array(Right).optional().meta({ description: 'Rights of the token this was asked with' }),
  })
  .meta({ id: 'Me' });

const right = 'own-account';

/** What belongs to whoever asks: who one is, and the tokens of programs that act in one's name. */
export function tokenRoutes(service: Service): InstallationRouter {
  const router = installationRouter(service);

  endpoint(
    router,
    {
      method: 'get',
      path: '/me',
      tag: 'account',
      operation: 'readMe',
      summary: 'Read who one is and what one may do',
      right,
      result: Me,
      resultDescription: 'The user that has signed in, or for whom a token acts',
    },
    async ({ actor, transaction }) => {
      const user = userIn(actor);
      if (!user.ok) return user;
      const { id, name, administrator, roles, limitedTo } = user.value;
      const slugs = new Map(
        (await listCooperations(transaction)).map((cooperation) => [cooperation.id, cooperation.slug]),
      );
      const shown = roles.map(({ cooperationId, role, party }) => ({
        cooperation: slugs.get(cooperationId) ?? cooperationId,
        role,
        ...(party === null ? {} : { party }),
      }));
      return answer({
        value: {
          id,
          name,
          administrator,
          roles: shown,
          ...(limitedTo === undefined ? {} : { limitedTo: [...limitedTo] }),
        },
      });
    },
  );

  listEndpoint(
    router,
    {
      path: '/tokens',
      tag: 'account',
      operation: 'listTokens',
      summary: 'List one’s tokens',
      right,
      item: TokenResource,
      order: 'the oldest first, with those that have ended',
      at: z.uuid(),
    },
    async ({ actor, transaction }, asked) => {
      const user = userIn(actor);
      if (!user.ok) return user;
      const tokens = await listTokens(transaction, user.value.id, asked);
      return answer(tokens.map((token) => ({ value: present(token), at: token.id })));
    },
  );

  endpoint(
    router,
    {
      method: 'post',
      path: '/tokens',
      tag: 'account',
      operation: 'createToken',
      summary: 'Make a token for a program',
      right,
      body: NewToken,
      examples: newTokens,
      result: TokenResource,
      resultDescription: 'With its secret, which is told once',
      withoutSecret: ({ secret: _secret, ...token }) => token,
    },
    async (context, { body }) => {
      const user = userIn(context.actor);
      if (!user.ok) return user;
      const created = await createToken(context, user.value.id, body);
      if (!created.ok) return created;
      return answer({ value: { ...present(created.value.token), secret: created.value.secret } });
    },
  );

  endpoint(
    router,
    {
      method: 'post',
      path: '/tokens/{token}/revocation',
      tag: 'account',
      operation: 'endToken',
      summary: 'End a token at once',
      right,
      parameters: z.object({ token: z.uuid().meta({ description: 'Id of the token', example: exampleIds.token }) }),
      status: 200,
      result: z.strictObject({ revoked: z.uuid() }),
      resultDescription: 'Ended',
    },
    async (context, { parameters: { token } }) => {
      const user = userIn(context.actor);
      if (!user.ok) return user;
      const ended = await endToken(context, user.value.id, token);
      return ended.ok ? answer({ value: { revoked: token } }) : ended;
    },
  );

  return router;
}

function userIn(actor: Actor): Answer<Extract<Actor, { kind: 'user' }>> {
  return actor.kind === 'user' ? answer(actor) : refuse('sign-in-needed', {});
}

function present({ id, name, rights, createdAt, expiresAt, revokedAt }: StoredToken): z.output<typeof TokenResource> {
  return {
    id,
    name,
    rights: Right.array().parse(rights),
    createdAt: createdAt.toISOString(),
    expiresAt: expiresAt.toISOString(),
    ...(revokedAt === null ? {} : { revokedAt: revokedAt.toISOString() }),
  };
}
