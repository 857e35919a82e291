import type { PartyId } from '../base/ids.ts';
import { unreachable } from '../base/invariant.ts';
import type { PortionReason, Reason } from './reason.ts';
import type { PortionStep, Step } from './step.ts';

/** One bearer’s view of what a rule did; `undefined` if it has no part in it. */
export function reasonFor(bearer: PartyId, step: Step): Reason | undefined {
  const share = step.shares.get(bearer);
  if (share === undefined) return undefined;
  const { path, amount } = step;
  const common = { path, amount, share, ...(step.clause === undefined ? {} : { clause: step.clause }) };
  switch (step.rule) {
    case 'split': {
      const key = step.numbers.get(bearer);
      return key === undefined
        ? undefined
        : { ...common, rule: 'split', key, total: step.total, participants: step.numbers.size };
    }
    case 'to':
      return { ...common, rule: 'to', bearer };
    case 'divide': {
      const besideCharges = step.portions.some((portion) => portion.portion === 'charges');
      const portions = step.portions.flatMap((portion) => portionReason(bearer, portion, besideCharges) ?? []);
      return { ...common, rule: 'divide', portions };
    }
    case 'among': {
      const then = reasonFor(bearer, step.then);
      return then === undefined ? undefined : { ...common, rule: 'among', parties: step.parties, then };
    }
    case 'choose': {
      const then = reasonFor(bearer, step.then);
      return then === undefined
        ? undefined
        : {
            ...common,
            rule: 'choose',
            chosen: step.chosen,
            isOnlyCase: step.isOnlyCase,
            compared: step.compared,
            then,
          };
    }
    case 'limit': {
      const limited = step.limited.get(bearer);
      const of = reasonFor(bearer, step.of);
      if (limited === undefined) return undefined;
      return { ...common, rule: 'limit', limited, ...(of === undefined ? {} : { of }) };
    }
    case 'relieve': {
      const of = reasonFor(bearer, step.of);
      const key = step.numbers.get(bearer);
      const { percent, moved, total } = step;
      return {
        ...common,
        rule: 'relieve',
        percent,
        isRelieved: step.relieved.has(bearer),
        moved,
        total,
        ...(key === undefined ? {} : { key }),
        ...(of === undefined ? {} : { of }),
      };
    }
    default:
      return unreachable(step);
  }
}

export function portionReason(bearer: PartyId, step: PortionStep, besideCharges: boolean): PortionReason | undefined {
  const share = step.shares.get(bearer);
  if (share === undefined) return undefined;
  const { path, amount } = step;
  const common = {
    path,
    amount,
    share,
    ...(step.clause === undefined ? {} : { clause: step.clause }),
    ...(step.name === undefined ? {} : { name: step.name }),
  };
  if (step.portion === 'charges') {
    const charges = step.charges.get(bearer);
    return charges === undefined ? undefined : { ...common, portion: 'charges', tariff: step.tariff, charges };
  }
  const then = reasonFor(bearer, step.then);
  if (then === undefined) return undefined;
  switch (step.portion) {
    case 'percent':
      return { ...common, portion: 'percent', percent: step.percent, then };
    case 'amount':
    case 'upTo':
      return { ...common, portion: step.portion, price: step.price, per: step.per, time: step.time, then };
    case 'rest':
      return { ...common, portion: 'rest', besideCharges, then };
  }
}
