import type { Declared } from '../rules/check-rule.ts';
import type { Agreement } from './agreement.ts';

/** What an agreement declares: its rules may name nothing else. */
export function declaredIn(agreement: Agreement): Declared {
  const roles = new Map<string, Set<string>>();
  for (const party of agreement.parties)
    for (const role of party.roles) roles.set(role, (roles.get(role) ?? new Set<string>()).add(party.id));
  const ids = (things: readonly { readonly id: string }[]) => new Set(things.map((thing) => thing.id));
  return {
    party: ids(agreement.parties),
    role: roles,
    service: ids(agreement.services),
    account: ids(agreement.accounts),
    figure: new Map(agreement.figures.map((figure) => [figure.id, figure])),
    tariff: new Set(Object.keys(agreement.tariffs)),
    rate: new Set(Object.keys(agreement.rates)),
    clause: ids(agreement.clauses),
  };
}
