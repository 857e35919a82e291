import type { Agreement } from '../agreement/agreement.ts';
import { pointer, problem, type NamedThing, type Problem } from '../base/problem.ts';
import type { Facts } from '../ledger/facts.ts';

/**
 * Whether facts may be recorded: they speak only of what the agreement declares. `path` points into `facts`. A run does
 * not ask this: what another version of the agreement declares does not concern it.
 */
export function checkFacts(agreement: Agreement, facts: Facts): readonly Problem[] {
  const check = (what: NamedThing, known: readonly string[]) => {
    const names = new Set(known);
    return (id: string | undefined, path: string) =>
      id === undefined || names.has(id) ? [] : [problem('reference-unknown', path, { id, what, known })];
  };
  const idsOf = (things: readonly { readonly id: string }[]) => things.map((thing) => thing.id);
  const party = check('party', idsOf(agreement.parties));
  const service = check('service', idsOf(agreement.services));
  const figure = check('figure', idsOf(agreement.figures));
  const costType = check('cost type', idsOf(agreement.costTypes));
  return [
    ...facts.participation.flatMap((row, index) => [
      ...party(row.party, pointer('/participation', index, 'party')),
      ...service(row.service, pointer('/participation', index, 'service')),
    ]),
    ...facts.figures.flatMap((row, index) => [
      ...party(row.party, pointer('/figures', index, 'party')),
      ...figure(row.figure, pointer('/figures', index, 'figure')),
    ]),
    ...facts.costItems.flatMap((row, index) => costType(row.costType, pointer('/costItems', index, 'costType'))),
  ];
}
