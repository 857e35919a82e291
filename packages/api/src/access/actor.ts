import type { Right, Role } from './rights.ts';

type RoleAssignment = { readonly cooperationId: string; readonly role: Role; readonly party: string | null };

/** Who acts. */
export type Actor =
  | { readonly kind: 'visitor' }
  | {
      readonly kind: 'user';
      readonly id: string;
      readonly name: string;
      readonly administrator: boolean;
      readonly roles: readonly RoleAssignment[];
      /** A one-time password must be changed before anything else is done. */
      readonly mustChangePassword: boolean;
      /** What a token is limited to; absent: everything the user may do. */
      readonly limitedTo?: readonly Right[];
    }
  /** The program itself: it loads examples and carries out commands of those who hold the machine. */
  | { readonly kind: 'program'; readonly name: string };

export type Identity = { readonly id: string; readonly name: string };

/** Under which name an act is recorded. */
export function identityOf(actor: Actor): Identity {
  switch (actor.kind) {
    case 'visitor':
      return { id: 'visitor', name: 'visitor' };
    case 'user':
      return { id: actor.id, name: actor.name };
    case 'program':
      return { id: `program:${actor.name}`, name: actor.name };
  }
}
