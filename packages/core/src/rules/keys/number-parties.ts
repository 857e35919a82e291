import { groupBy } from '../../base/group-by.ts';
import type { PartyId } from '../../base/ids.ts';
import { unreachable } from '../../base/invariant.ts';
import { all, failure, map, success, type Outcome } from '../../base/outcome.ts';
import { positionsIn } from '../../base/positions.ts';
import { pointer, problem } from '../../base/problem.ts';
import type { Reference, RunKind } from '../../calendar/reference.ts';
import {
  add,
  divide,
  formatRatio,
  isNegative,
  multiply,
  one,
  ratio,
  sum,
  zero,
  type Ratio,
} from '../../exact/ratio.ts';
import { ceiling, floor } from '../../exact/rounding.ts';
import type { KeyReason } from '../../trace/key-reason.ts';
import type { Situation } from '../situation.ts';
import type { Blocks, Combined, Figure, Key, Quota, TariffKey } from './key.ts';

/** The number of each participant, with the reason for it. */
export type Numbers = ReadonlyMap<PartyId, KeyReason>;

/**
 * Asks a key for the numbers of all participants.
 *
 * Problems: `figure-missing`, `quota-missing`, `quota-absent`. A recorded 0 is a value; a missing value is a problem.
 */
export function numberParties(key: Key, situation: Situation, path: string): Outcome<Numbers> {
  switch (key.key) {
    case 'each':
      return success(new Map(situation.participants.map((party) => [party, { key: 'each', value: one }])));
    case 'quota':
      return numberByQuota(key, situation, path);
    case 'figure':
      return numberByFigure(key, situation, path);
    case 'presence':
      return success(
        new Map(
          situation.participants.map((party) => [
            party,
            { key: 'presence', count: key.count, ...situation.presenceOf(party, key.count) },
          ]),
        ),
      );
    case 'tariff':
      return numberByTariff(key, situation);
    case 'blocks':
      return countBlocks(key, situation, path);
    case 'sum':
    case 'product':
      return combine(key, situation, path);
    default:
      return unreachable(key);
  }
}

/** As `numberParties` for the weights of a split: a weight is never below zero (`figure-negative`). */
export function weighParties(key: Key, situation: Situation, path: string): Outcome<Numbers> {
  const numbers = numberParties(key, situation, path);
  if (!numbers.ok) return numbers;
  const negative = [...numbers.value].flatMap(([party, { value }]) =>
    isNegative(value)
      ? [problem('figure-negative', path, { figure: nameOf(key), party, value: formatRatio(value) }, { party })]
      : [],
  );
  return negative.length > 0 ? failure(...negative) : numbers;
}

function nameOf(key: Key): string {
  return key.key === 'figure' ? key.figure : key.key;
}

function numberByQuota(key: Quota, situation: Situation, path: string): Outcome<Numbers> {
  const listed = Object.keys(key.of) as PartyId[];
  const takesPart = (party: PartyId) => positionsIn(situation.takingPart).has(situation.heirOf(party));
  const absent = key.absent === 'rescale' ? [] : listed.filter((party) => !takesPart(party));
  if (absent.length > 0)
    return failure(
      ...absent.map((party) =>
        problem('quota-absent', pointer(path, 'of', party), { party }, { party, day: situation.segment.from }),
      ),
    );
  // Who took the place of others has their numbers, too.
  const inherited = groupBy(listed, (party) => situation.heirOf(party));
  return map(
    all(
      situation.participants.map((party): Outcome<[PartyId, KeyReason]> => {
        const own = (inherited.get(party) ?? []).flatMap((entry) => key.of[entry] ?? []);
        const value = own.length > 0 ? sum(own) : key.others;
        return value === undefined
          ? failure(problem('quota-missing', pointer(path, 'of'), { party }, { party }))
          : success([party, { key: 'quota', value }]);
      }),
    ),
    (entries) => new Map(entries),
  );
}

function numberByFigure(key: Figure, situation: Situation, path: string): Outcome<Numbers> {
  return map(
    all(
      situation.participants.map((party) =>
        map(situation.readFigure(key.figure, party, key.at, path), (reading): [PartyId, KeyReason] => [
          party,
          { key: 'figure', value: reading.value, reading },
        ]),
      ),
    ),
    (entries) => new Map(entries),
  );
}

function numberByTariff({ tariff }: TariffKey, situation: Situation): Outcome<Numbers> {
  return map(
    situation.chargesOf(tariff, situation.participants),
    ({ shares }) =>
      new Map(
        situation.participants.map((party) => [party, { key: 'tariff', tariff, value: shares.get(party) ?? zero }]),
      ),
  );
}

function countBlocks(key: Blocks, situation: Situation, path: string): Outcome<Numbers> {
  const count = key.count === 'started' ? ceiling : floor;
  return map(
    numberParties(key.of, situation, pointer(path, 'of')),
    (numbers) =>
      new Map(
        [...numbers].map(([party, of]) => {
          const value = ratio(count(divide(of.value, key.size)));
          return [party, { key: 'blocks', value, size: key.size, count: key.count, of }];
        }),
      ),
  );
}

function combine(key: Combined, situation: Situation, path: string): Outcome<Numbers> {
  const operation: (a: Ratio, b: Ratio) => Ratio = key.key === 'sum' ? add : multiply;
  const start = key.key === 'sum' ? zero : one;
  return map(
    all(key.of.map((part, index) => numberParties(part, situation, pointer(path, 'of', index)))),
    (parts) =>
      new Map(
        situation.participants.map((party) => {
          const of = parts.flatMap((numbers) => numbers.get(party) ?? []);
          const value = of.map((reason) => reason.value).reduce(operation, start);
          return [party, { key: key.key, value, of }];
        }),
      ),
  );
}

/** Whether a key counts what arose in each segment, so that the numbers of several segments add up. */
export function readsSegments(key: Key, kind: RunKind): boolean {
  if (key.key === 'figure') return isOfSegment(key.at, kind);
  if (key.key === 'sum' || key.key === 'product') return key.of.some((part) => readsSegments(part, kind));
  return key.key === 'blocks' && readsSegments(key.of, kind);
}

function isOfSegment(reference: Reference, kind: RunKind): boolean {
  if ('advance' in reference) return isOfSegment(reference[kind], kind);
  return 'during' in reference && reference.during === 'segment';
}
