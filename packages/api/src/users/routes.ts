import { z } from '@hono/zod-openapi';
import { requireCooperation } from '../cooperations/require-cooperation.ts';
import type { Service } from '../context.ts';
import { exampleIds, newRoles, newUsers, userChanges } from '../http/examples/nordkreis.ts';
import { endpoint, installationRouter, type InstallationRouter } from '../http/endpoint.ts';
import { listEndpoint } from '../http/list-endpoint.ts';
import { answer, refuse } from '../problems/refusal.ts';
import { assignRole, removeRole } from './assign-role.ts';
import { changeUser, resetPassword } from './change-user.ts';
import { createUser } from './create-user.ts';
import { findUser, listRoles, listUsers } from './store.ts';
import { NewRole, NewUser, presentRole, presentUser, RoleResource, UserChange, UserResource } from './user-resource.ts';

const UserParameter = z.object({ user: z.uuid().meta({ description: 'Id of the user', example: exampleIds.user }) });
const OfCooperation = z.object({ cooperation: z.string() });
const Admitted = z
  .strictObject({
    user: UserResource,
    oneTimePassword: z.string().optional().meta({ description: 'Told once: a repeated request is answered without' }),
  })
  .meta({ id: 'AdmittedUser' });

const withoutSecret = ({ user }: z.output<typeof Admitted>) => ({ user });
const right = 'administer';

/** Who may sign in, and what they are in which cooperation. */
export function userRoutes(service: Service): InstallationRouter {
  const router = installationRouter(service);

  listEndpoint(
    router,
    {
      path: '/users',
      tag: 'users',
      operation: 'listUsers',
      summary: 'List users',
      right,
      item: UserResource,
      order: 'the oldest first',
      at: z.uuid(),
    },
    async ({ transaction }, asked) => {
      const users = await listUsers(transaction, asked);
      return answer(users.map((user) => ({ value: presentUser(user), at: user.id })));
    },
  );

  endpoint(
    router,
    {
      method: 'get',
      path: '/users/{user}',
      tag: 'users',
      operation: 'readUser',
      summary: 'Read a user',
      right,
      parameters: UserParameter,
      result: UserResource,
      resultDescription: 'The user; the entity tag is for an edit',
    },
    async ({ transaction }, { parameters: { user: id } }) => {
      const user = await findUser(transaction, id);
      return user === undefined
        ? refuse('not-found', { what: 'user', id })
        : answer({ value: presentUser(user), revision: user.revision });
    },
  );

  endpoint(
    router,
    {
      method: 'post',
      path: '/users',
      tag: 'users',
      operation: 'createUser',
      summary: 'Let somebody in who signs in with a password of ours',
      right,
      body: NewUser,
      examples: newUsers,
      result: Admitted,
      resultDescription: 'With a one-time password, to be changed at the first sign-in',
      locates: true,
      conflicts: true,
      withoutSecret,
    },
    async (context, { body }) => {
      const created = await createUser(context, body);
      if (!created.ok) return created;
      const { user, oneTimePassword } = created.value;
      return answer({ value: { user: presentUser(user), oneTimePassword }, location: `/api/v1/users/${user.id}` });
    },
  );

  endpoint(
    router,
    {
      method: 'put',
      path: '/users/{user}',
      tag: 'users',
      operation: 'changeUser',
      summary: 'Make somebody an administrator or shut somebody out',
      right,
      parameters: UserParameter,
      body: UserChange,
      examples: userChanges,
      result: UserResource,
      resultDescription: 'Changed; who is shut out is signed out at once',
      conflicts: true,
    },
    async (context, { parameters: { user: id }, body, onRevision }) => {
      const changed = await changeUser(context, { id, onRevision, ...body });
      if (!changed.ok) return changed;
      return answer({ value: presentUser(changed.value), revision: changed.value.revision });
    },
  );

  endpoint(
    router,
    {
      method: 'post',
      path: '/users/{user}/one-time-passwords',
      tag: 'users',
      operation: 'resetPassword',
      summary: 'Give somebody a new one-time password',
      right,
      parameters: UserParameter,
      result: Admitted,
      resultDescription: 'The old password and its sessions have ended',
      withoutSecret,
    },
    async (context, { parameters }) => {
      const reset = await resetPassword(context, parameters.user);
      if (!reset.ok) return reset;
      const { user, oneTimePassword } = reset.value;
      return answer({ value: { user: presentUser(user), oneTimePassword } });
    },
  );

  listEndpoint(
    router,
    {
      path: '/cooperations/{cooperation}/roles',
      tag: 'roles',
      operation: 'listRoles',
      summary: 'List who is what in a cooperation',
      right,
      parameters: OfCooperation,
      item: RoleResource,
      order: 'the oldest first',
      at: z.uuid(),
    },
    async (context, { parameters, ...asked }) => {
      const cooperation = await requireCooperation(context, parameters.cooperation);
      if (!cooperation.ok) return cooperation;
      const roles = await listRoles(context.transaction, cooperation.value.id, asked);
      return answer(roles.map((role) => ({ value: presentRole(role), at: role.id })));
    },
  );

  endpoint(
    router,
    {
      method: 'post',
      path: '/cooperations/{cooperation}/roles',
      tag: 'roles',
      operation: 'assignRole',
      summary: 'Give a user a role',
      right,
      parameters: OfCooperation,
      body: NewRole,
      examples: newRoles,
      result: RoleResource,
      resultDescription: 'Given; it counts from the next request on',
      conflicts: true,
    },
    async (context, { parameters: { cooperation: slug }, body }) => {
      const assigned = await assignRole(context, slug, body);
      return assigned.ok ? answer({ value: presentRole(assigned.value) }) : assigned;
    },
  );

  endpoint(
    router,
    {
      method: 'post',
      path: '/cooperations/{cooperation}/roles/{role}/removal',
      tag: 'roles',
      operation: 'removeRole',
      summary: 'Take a role away',
      right,
      parameters: OfCooperation.extend({
        role: z.uuid().meta({ description: 'Id of the assignment', example: exampleIds.role }),
      }),
      status: 200,
      result: z.strictObject({ removed: z.uuid() }),
      resultDescription: 'Taken away; it stays in the history',
    },
    async (context, { parameters: { cooperation: slug, role } }) => {
      const removed = await removeRole(context, slug, role);
      return removed.ok ? answer({ value: { removed: role } }) : removed;
    },
  );

  return router;
}
