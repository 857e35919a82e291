import type { Agreement } from '../agreement/agreement.ts';
import { pointer, problem, type NamedThing, type Problem } from '../base/problem.ts';
import { euroText, isWithinMoney } from '../exact/cents.ts';
import { ratio, sum } from '../exact/ratio.ts';
import type { Facts } from '../ledger/facts.ts';
import type { RunInput, RunQuestion } from './run-question.ts';

/** What makes a run impossible as a whole: facts on things the agreement does not know, a period it does not cover. */
export function checkRunInput({ agreement, facts, question }: RunInput): readonly Problem[] {
  return [...checkFacts(agreement, facts), ...checkSum(facts), ...checkPeriod(agreement, question)];
}

/** No sum of cost items, whichever they are and whatever their sign, reaches beyond what money can be. */
function checkSum({ costItems }: Facts): readonly Problem[] {
  const size = sum(costItems.map((item) => ratio(Math.abs(item.amount))));
  return isWithinMoney(size) ? [] : [problem('amount-too-large', '/costItems', { received: euroText(size) })];
}

/** Facts may speak only of what the agreement declares; `path` points into `facts`. */
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

function checkPeriod(agreement: Agreement, { period }: RunQuestion): readonly Problem[] {
  const { from, until } = agreement.version;
  return [
    ...(period.from < from
      ? [problem('period-before-agreement', '/period/from', { from: period.from, inForceFrom: from })]
      : []),
    ...(until !== undefined && until < period.until
      ? [problem('period-after-agreement', '/period/until', { until: period.until, inForceUntil: until })]
      : []),
  ];
}
