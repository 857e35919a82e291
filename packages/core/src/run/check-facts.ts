import type { Agreement } from '../agreement/agreement.ts';
import { pointer, problem, type NamedThing, type Problem } from '../base/problem.ts';
import type { Facts, KeyFigure } from '../ledger/facts.ts';

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
  const bearer = check('bearer', idsOf([...agreement.parties, ...agreement.accounts]));
  const rate = check('rate', Object.keys(agreement.rates));
  return [
    ...facts.participation.flatMap((row, index) => [
      ...party(row.party, pointer('/participation', index, 'party')),
      ...service(row.service, pointer('/participation', index, 'service')),
    ]),
    ...facts.figures.flatMap((row, index) => [
      ...party(row.party, pointer('/figures', index, 'party')),
      ...figure(row.figure, pointer('/figures', index, 'figure')),
      ...checkOwner(row, pointer('/figures', index), agreement),
    ]),
    ...facts.costItems.flatMap((row, index) => [
      ...costType(row.costType, pointer('/costItems', index, 'costType')),
      ...service(row.service, pointer('/costItems', index, 'service')),
      ...bearer(row.bearer, pointer('/costItems', index, 'bearer')),
    ]),
    ...facts.contractPrices.flatMap((row, index) => [
      ...party(row.party, pointer('/contractPrices', index, 'party')),
      ...rate(row.rate, pointer('/contractPrices', index, 'rate')),
    ]),
  ];
}

/** A figure of the parties is recorded for one of them, an index for none; a flow says until when it was counted. */
function checkOwner(row: KeyFigure, path: string, { figures }: Agreement): readonly Problem[] {
  const definition = figures.find(({ id }) => id === row.figure);
  if (definition === undefined) return [];
  const field = (name: 'party' | 'until', isWanted: boolean): readonly Problem[] => {
    if (isWanted === (row[name] !== undefined)) return [];
    const at = pointer(path, name);
    return [isWanted ? problem('field-missing', at, { field: name }) : problem('field-unknown', at, { field: name })];
  };
  return [...field('party', definition.of !== 'everyone'), ...field('until', definition.holds === 'overStretch')];
}
