import type { Terms } from '../agreement/terms.ts';
import { all } from '../base/outcome.ts';
import { pointer, problem, type Problem } from '../base/problem.ts';
import { periodBefore } from '../calendar/periods.ts';
import { checkCosts, compareCosts } from '../costs/check-costs.ts';
import { gatherCosts } from '../costs/gather-costs.ts';
import { routeItems, type RoutedItems } from '../costs/route-items.ts';
import { stagesIn } from './deliveries.ts';
import { handOn, type HandedOn } from './hand-on.ts';
import type { RunInput } from './run-question.ts';
import type { Segment } from './slice-period.ts';
import { knownVersions, termsInForce } from './terms-in-force.ts';

export type CostBase = {
  readonly routed: RoutedItems;
  readonly handedOn: HandedOn;
  /** What is odd about the cost, or keeps it from being shared. */
  readonly notes: readonly Problem[];
};

/** All that enters the cost of a period: in the pools it belongs to, and handed on to those that support pools serve. */
export function costBaseOf(input: RunInput, terms: readonly Terms[], byDay: readonly Segment[]): CostBase {
  const { facts, question } = input;
  const { period, asKnownOn } = question;
  const { entries, problems } = gatherCosts({ facts, versions: knownVersions(input) }, question, terms);
  const routed = routeItems(entries, period, terms);
  const handedOn = stagesOf(input, terms, { routed, byDay });
  return {
    routed,
    handedOn,
    notes: [
      ...routed.problems,
      ...problems,
      ...checkCosts(entries, { facts, asKnownOn, terms }),
      ...changesSince(input, entries),
      ...handedOn.problems,
    ],
  };
}

/** What differs from the period before, where the question asks for it and the agreement was in force then. */
function changesSince(input: RunInput, entries: Parameters<typeof compareCosts>[0]): readonly Problem[] {
  const { facts, question } = input;
  const { tellChangeAbove } = question;
  const period = tellChangeAbove === undefined ? undefined : periodBefore(question.period);
  if (tellChangeAbove === undefined || period === undefined) return [];
  const terms = termsInForce({ ...input, question: { ...question, period } });
  if (!terms.ok) return [];
  return compareCosts(
    entries,
    gatherCosts({ facts, versions: knownVersions(input) }, { ...question, period }, terms.value).entries,
    tellChangeAbove,
  );
}

/** What support pools hand on in the versions of the period. */
function stagesOf(
  input: RunInput,
  terms: readonly Terms[],
  { routed, byDay }: { readonly routed: RoutedItems; readonly byDay: readonly Segment[] },
): HandedOn {
  const stages = all(terms.map((term) => stagesIn(term, input)));
  if (!stages.ok) return { supports: [], received: new Map(), problems: stages.problems };
  return handOn(
    stages.value.flatMap((stage) => stage ?? []),
    { entriesOf: (pool) => routed.byPool.get(pool) ?? [], byDay },
  );
}

/** A pool that serves others in one version and is shared in another is two pools, and needs two ids. */
export function changedRoles(terms: readonly Terms[]): readonly Problem[] {
  const shared = new Set(terms.flatMap(({ agreement }) => agreement.pools.map(({ id }) => id)));
  const supports = terms.flatMap(({ agreement }) =>
    (agreement.stages?.supports ?? []).map(({ id }, index) => ({ id, path: pointer('/stages/supports', index, 'id') })),
  );
  return supports.flatMap(({ id, path }) =>
    shared.has(id) ? [problem('id-twice', path, { id, what: 'pool' }, { pool: id })] : [],
  );
}
