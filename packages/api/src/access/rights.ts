import { z } from '@hono/zod-openapi';

/** What somebody can be in a cooperation. A user may be several things, and a member's finance office for one party. */
export const Role = z.enum(['finance', 'approver', 'member', 'council', 'auditor']).meta({
  // A role in an agreement is `Role`, and anything a party is called there.
  id: 'UserRole',
  description:
    'finance: prepares and issues for the host; approver: the second pair of eyes; member: the finance office of one ' +
    'party, sees what was issued to it; council: reads; auditor: reads, and the history too',
});
export type Role = z.infer<typeof Role>;

/** What may be done in a cooperation. Every address names one; nothing is done without one. */
export const CooperationRight = z.enum([
  'read-terms',
  'read-statements',
  'read-all',
  'record-facts',
  'change-terms',
  'prepare-runs',
  'approve-runs',
  'issue-runs',
  'read-history',
]);
export type CooperationRight = z.infer<typeof CooperationRight>;

/** What may be done with the installation itself. */
export const InstallationRight = z.enum(['look-around', 'own-account', 'administer']);
export type InstallationRight = z.infer<typeof InstallationRight>;

export const Right = z.enum([...CooperationRight.options, ...InstallationRight.options]).meta({ id: 'Right' });
export type Right = z.infer<typeof Right>;

const reads = ['read-terms', 'read-statements', 'read-all'] as const;

/** The one table of who may do what in a cooperation. */
export const rightsOfRoles: Readonly<Record<Role | 'administrator' | 'visitor', readonly CooperationRight[]>> = {
  finance: [...reads, 'record-facts', 'change-terms', 'prepare-runs', 'issue-runs'],
  approver: [...reads, 'approve-runs'],
  member: ['read-terms', 'read-statements'],
  council: reads,
  auditor: [...reads, 'read-history'],
  // Gives roles, and may give them to herself, for all to see in the history.
  administrator: [...reads, 'read-history'],
  // Anyone, of an example on the embedded database.
  visitor: reads,
};
