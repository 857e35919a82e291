import type { SupportPool } from '../agreement/agreement.ts';
import { holdsOf, yearStartsOf } from '../agreement/defaults.ts';
import type { Terms } from '../agreement/terms.ts';
import type { PoolId } from '../base/ids.ts';
import { all, failure, map, success, type Outcome } from '../base/outcome.ts';
import { pointer, problem } from '../base/problem.ts';
import { resolveReference } from '../calendar/resolve-reference.ts';
import { formatRatio, isNegative, type Ratio } from '../exact/ratio.ts';
import { figureReader, readAt, type FigureReader } from '../ledger/read-figure.ts';
import { transferCosts, type Transfer } from '../stages/transfer-costs.ts';
import type { FigureReading } from '../trace/key-reason.ts';
import type { RunInput } from './run-question.ts';

/** What one pool gets of the output of a support pool, and how that is known. */
export type Delivery = { readonly to: PoolId; readonly quantity: Ratio; readonly reading?: FigureReading };

/** How one version hands on the cost of its support pools. */
export type StagesInVersion = {
  readonly terms: Terms;
  readonly supports: readonly SupportPool[];
  readonly deliveries: ReadonlyMap<PoolId, readonly Delivery[]>;
  readonly transfer: Transfer;
};

/**
 * Reads what support pools deliver in a version. References are resolved by the period, `segment` by the time of the version.
 *
 * Problems: `figure-missing`, `figure-negative`
 */
export function stagesIn(terms: Terms, input: RunInput): Outcome<StagesInVersion | undefined> {
  const { stages } = terms.agreement;
  if (stages === undefined) return success(undefined);
  const read = figureReader(input.facts.figures, input.question.asKnownOn, (id) => holdsOf(terms.agreement, id));
  const delivered = all(
    stages.supports.map(({ id, serves }, index) =>
      map(deliveriesBy(serves, pointer('/stages/supports', index, 'serves'), { terms, input, read }), (deliveries) => {
        return [id, deliveries] as const;
      }),
    ),
  );
  return map(delivered, (entries) => {
    const deliveries = new Map(entries);
    const quantities = new Map(
      entries.map(([id, own]) => [id, new Map(own.map(({ to, quantity }) => [to, quantity] as const))] as const),
    );
    return { terms, supports: stages.supports, deliveries, transfer: transferCosts(quantities, stages.by) };
  });
}

function deliveriesBy(
  serves: SupportPool['serves'],
  path: string,
  { terms, input, read }: { readonly terms: Terms; readonly input: RunInput; readonly read: FigureReader },
): Outcome<readonly Delivery[]> {
  if ('to' in serves)
    return success(Object.entries(serves.to).map(([to, quantity]) => ({ to: to as PoolId, quantity })));
  const { figure, at } = serves;
  const { period, kind = 'settlement' } = input.question;
  const moment = resolveReference(at, {
    period,
    segment: terms.stretch,
    yearStarts: yearStartsOf(terms.agreement),
    kind,
    onDays: holdsOf(terms.agreement, figure) === 'onDay',
  });
  return all(
    serves.pools.map((pool): Outcome<Delivery> => {
      const place = pointer(path, 'figure');
      const reading = readAt(read, { figure, party: undefined, pool, moment, path: place });
      if (!reading.ok) return reading;
      const { value: quantity } = reading.value;
      return isNegative(quantity)
        ? failure(problem('figure-negative', place, { figure, pool, value: formatRatio(quantity) }, { pool }))
        : success({ to: pool, quantity, reading: reading.value });
    }),
  );
}
