import { z } from '@hono/zod-openapi';
import { Role } from '../access/rights.ts';
import type { StoredRole, StoredUser } from './store.ts';

// Said again in the document, where the library would write the flag into it.
const readableName = /^[\p{L}\p{N}][\p{L}\p{N} ._@-]{1,99}$/u;

export const UserName = z.string().regex(readableName).meta({
  pattern: readableName.source,
  example: 'k.meyer',
  description: 'What is typed at sign-in and stands in the history',
});

export const NewUser = z
  .strictObject({ name: UserName, administrator: z.boolean().default(false) })
  .meta({ id: 'NewUser' });

export const UserChange = z
  .strictObject({ administrator: z.boolean(), disabled: z.boolean() })
  .meta({ id: 'UserChange' });

export const NewRole = z
  .strictObject({ user: z.uuid(), role: Role, party: z.string().max(60).optional() })
  .meta({ id: 'NewRoleAssignment' });

export const UserResource = z
  .strictObject({
    id: z.uuid(),
    name: z.string(),
    administrator: z.boolean(),
    disabled: z.boolean(),
    identity: z
      .strictObject({ issuer: z.string(), subject: z.string() })
      .optional()
      .meta({ description: 'At the identity provider; absent: signs in with a password of ours' }),
  })
  .meta({ id: 'User' });

export function presentUser({ id, name, administrator, disabled, issuer, subject }: StoredUser) {
  return {
    id,
    name,
    administrator,
    disabled,
    ...(issuer === null || subject === null ? {} : { identity: { issuer, subject } }),
  };
}

export const RoleResource = z
  .strictObject({
    id: z.uuid(),
    user: z.uuid(),
    userName: z.string(),
    role: Role,
    party: z.string().optional().meta({ description: 'Of a member: which' }),
  })
  .meta({ id: 'RoleAssignment' });

export function presentRole({ id, userId, userName, role, party }: StoredRole & { readonly userName: string }) {
  return { id, user: userId, userName, role, ...(party === null ? {} : { party }) };
}
