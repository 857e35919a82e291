import type { PartyId } from '../base/ids.ts';
import type { Agreement, Party } from './agreement.ts';

/**
 * The party that runs the data centre and bills: the one with the role `host`, of which a checked agreement has one.
 *
 * @example
 * ```ts
 * hostOf(agreement)?.name // => 'Town of Ahausen'
 * ```
 */
export function hostOf(agreement: Agreement): Party | undefined {
  return agreement.parties.find((party) => party.roles.includes('host'));
}

/**
 * What tables and charts call a party.
 *
 * @example
 * ```ts
 * agreement.parties.map(shortNameOf) // => ['Ahausen', 'Bdorf', 'Cstadt']
 * ```
 */
export function shortNameOf(party: Party): string {
  return party.shortName ?? party.name;
}

/**
 * What tables call a bearer, a party or an account; `undefined` for an id the agreement does not know.
 *
 * @example
 * ```ts
 * bearerNameOf(agreement, PartyId.parse('bdorf')) // => 'Bdorf'
 * ```
 */
export function bearerNameOf(agreement: Agreement, id: PartyId): string | undefined {
  const party = agreement.parties.find((candidate) => candidate.id === id);
  return party === undefined ? agreement.accounts.find((account) => account.id === id)?.name : shortNameOf(party);
}
