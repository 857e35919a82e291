import type { Scope } from '../db/scope.ts';
import { answer, refuse, type Answer } from '../problems/refusal.ts';
import { identityOf, type Actor } from './actor.ts';
import { CooperationRight, rightsOfRoles, type InstallationRight, type Right } from './rights.ts';

/** What an actor may do in one cooperation, and whose rows are shown. */
export type Access = {
  readonly rights: ReadonlySet<CooperationRight>;
  readonly parties: Scope['parties'];
};

type Place = {
  readonly id: string;
  /** Whether anyone may look at it: an example on the embedded database. */
  readonly open: boolean;
};

/** Of whoever has nothing to do with a cooperation. */
export const noAccess: Access = { rights: new Set(), parties: [] };
const writing: readonly CooperationRight[] = [
  'record-facts',
  'change-terms',
  'prepare-runs',
  'approve-runs',
  'issue-runs',
];

export function accessOf(actor: Actor, { id, open }: Place): Access {
  if (actor.kind === 'program') return { rights: new Set(CooperationRight.options), parties: '*' };
  const assigned = actor.kind === 'user' ? actor.roles.filter((role) => role.cooperationId === id) : [];
  const held = [
    ...assigned.map(({ role }) => role),
    ...(actor.kind === 'user' && actor.administrator ? (['administrator'] as const) : []),
    ...(open ? (['visitor'] as const) : []),
  ];
  const ofRoles = held.flatMap((role) => rightsOfRoles[role]);
  const rights = new Set(ofRoles.filter(limitOf(actor)));
  if (rights.size === 0) return noAccess;
  return {
    rights,
    // A limited token does less, with the same rows: else it would record facts of an agreement that it cannot see.
    parties: ofRoles.includes('read-all') ? '*' : assigned.flatMap(({ party }) => (party === null ? [] : [party])),
  };
}

/** Refused: 401 to who has not signed in, 404 to who has nothing to do with the cooperation, 403 to who may not do this. */
export function requireRight(
  actor: Actor,
  access: Access,
  { right, slug }: { readonly right: CooperationRight; readonly slug: string },
): Answer<true> {
  if (actor.kind === 'user' && actor.mustChangePassword) return refuse('password-temporary', {});
  if (access.rights.has(right)) return answer(true);
  if (actor.kind === 'visitor') return refuse('sign-in-needed', {});
  return access.rights.size === 0
    ? refuse('not-found', { what: 'cooperation', id: slug })
    : refuse('right-lacking', { right });
}

export function requireInstallationRight(actor: Actor, right: InstallationRight): Answer<true> {
  if (right === 'look-around' || actor.kind === 'program') return answer(true);
  if (actor.kind === 'visitor') return refuse('sign-in-needed', {});
  if (actor.mustChangePassword) return refuse('password-temporary', {});
  const may = limitOf(actor)(right) && (right === 'own-account' || actor.administrator);
  return may ? answer(true) : refuse('right-lacking', { right });
}

/** What the database lets the actor see and write, whatever the service asks for: the second lock. */
export function scopeOf(actor: Actor, access: Access, cooperationId: string): Scope {
  return {
    cooperationId,
    parties: access.parties,
    writes: writing.some((right) => access.rights.has(right)),
    actorId: identityOf(actor).id,
  };
}

function limitOf(actor: Actor): (right: Right) => boolean {
  const limit = actor.kind === 'user' ? actor.limitedTo : undefined;
  return (right) => limit === undefined || limit.includes(right);
}
