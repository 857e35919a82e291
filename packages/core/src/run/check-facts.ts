import type { Agreement } from '../agreement/agreement.ts';
import { pointer, problem, type NamedThing, type Problem } from '../base/problem.ts';
import { formatCents, isPartOf, noCents } from '../exact/cents.ts';
import type { CostItem, Facts, KeyFigure } from '../ledger/facts.ts';

/**
 * Whether facts may be recorded: they speak only of what the agreement declares. `path` points into `facts`. A run does
 * not ask this: what another version of the agreement declares does not concern it.
 *
 * @example
 * ```ts
 * checkFacts(agreement, facts) // => []
 * ```
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
  const account = check('account', idsOf(agreement.accounts));
  const pool = check('pool', idsOf([...agreement.pools, ...(agreement.stages?.supports ?? [])]));
  const rate = check('rate', Object.keys(agreement.rates));
  return [
    ...facts.participation.flatMap((row, index) => [
      ...party(row.party, pointer('/participation', index, 'party')),
      ...service(row.service, pointer('/participation', index, 'service')),
    ]),
    ...facts.figures.flatMap((row, index) => [
      ...party(row.party, pointer('/figures', index, 'party')),
      ...pool(row.pool, pointer('/figures', index, 'pool')),
      ...figure(row.figure, pointer('/figures', index, 'figure')),
      ...checkOwner(row, pointer('/figures', index), agreement),
    ]),
    ...facts.costItems.flatMap((row, index) => [
      ...costType(row.costType, pointer('/costItems', index, 'costType')),
      ...service(row.service, pointer('/costItems', index, 'service')),
      ...bearer(row.bearer, pointer('/costItems', index, 'bearer')),
      ...party(row.provider, pointer('/costItems', index, 'provider')),
      ...account(row.account, pointer('/costItems', index, 'account')),
      ...checkKind(row, pointer('/costItems', index)),
    ]),
    ...facts.assets.flatMap((row, index) => [
      ...costType(row.costType, pointer('/assets', index, 'costType')),
      ...service(row.service, pointer('/assets', index, 'service')),
    ]),
    ...facts.posts.flatMap((row, index) => [
      ...costType(row.costType, pointer('/posts', index, 'costType')),
      ...service(row.service, pointer('/posts', index, 'service')),
      ...rate(row.rate, pointer('/posts', index, 'rate')),
    ]),
    ...facts.accountEntries.flatMap((row, index) => account(row.account, pointer('/accountEntries', index, 'account'))),
    ...facts.contractPrices.flatMap((row, index) => [
      ...party(row.party, pointer('/contractPrices', index, 'party')),
      ...rate(row.rate, pointer('/contractPrices', index, 'rate')),
    ]),
  ];
}

/** A figure of parties or pools is recorded for one of them, an index for none; a flow says until when it was counted. */
function checkOwner(row: KeyFigure, path: string, { figures }: Agreement): readonly Problem[] {
  const definition = figures.find(({ id }) => id === row.figure);
  if (definition === undefined) return [];
  return [
    ...checkField(row, 'party', { path, isWanted: definition.of === undefined }),
    ...checkField(row, 'pool', { path, isWanted: definition.of === 'pool' }),
    ...checkField(row, 'until', { path, isWanted: definition.holds === 'overStretch' }),
  ];
}

/** What is contributed in kind names who makes it and is no money; only a grant hangs on a condition; only what is bought contains
 * input tax. */
function checkKind(row: CostItem, path: string): readonly Problem[] {
  const isInKind = row.kind === 'inKind';
  const barred = (field: 'bearer' | 'account' | 'condition' | 'inputTax', isBarred: boolean) =>
    isBarred ? checkField(row, field, { path, isWanted: false }) : [];
  return [
    ...checkField(row, 'provider', { path, isWanted: isInKind }),
    ...barred('bearer', isInKind),
    ...barred('account', isInKind || row.kind === 'grant'),
    ...barred('condition', row.kind !== 'grant'),
    ...barred('inputTax', row.kind !== 'cost' || row.account !== undefined),
    ...checkInputTax(row, pointer(path, 'inputTax')),
  ];
}

/** Tax that is contained in an amount is a part of it. */
function checkInputTax({ amount, inputTax = noCents }: CostItem, path: string): readonly Problem[] {
  return isPartOf(inputTax, amount)
    ? []
    : [problem('input-tax-unfit', path, { amount: formatCents(amount), tax: formatCents(inputTax) })];
}

function checkField<Row>(
  row: Row,
  field: keyof Row & string,
  { path, isWanted }: { readonly path: string; readonly isWanted: boolean },
): readonly Problem[] {
  if (isWanted === (row[field] !== undefined)) return [];
  const at = pointer(path, field);
  return [isWanted ? problem('field-missing', at, { field }) : problem('field-unknown', at, { field })];
}
