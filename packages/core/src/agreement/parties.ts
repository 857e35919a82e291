import type { PartyId } from '../base/ids.ts';
import type { Agreement, Party } from './agreement.ts';

export function hostOf(agreement: Agreement): Party | undefined {
  return agreement.parties.find((party) => party.roles.includes('host'));
}

/** What tables and charts call a party. */
export function shortNameOf(party: Party): string {
  return party.shortName ?? party.name;
}

/** What tables call a bearer: a party or an account. */
export function bearerNameOf(agreement: Agreement, id: PartyId): string | undefined {
  const party = agreement.parties.find((candidate) => candidate.id === id);
  return party === undefined ? agreement.accounts.find((account) => account.id === id)?.name : shortNameOf(party);
}
