import { expect, test } from 'vitest';
import { FigureId, PartyId } from '../base/ids.ts';
import { failure, success } from '../base/outcome.ts';
import { problem } from '../base/problem.ts';
import { DayOfYear } from '../calendar/local-date.ts';
import { Period } from '../calendar/period.ts';
import { ratio } from '../exact/ratio.ts';
import type { Key } from './keys/key.ts';
import { emptyMemory } from './segment-memory.ts';
import type { Situation } from './situation.ts';
import { narrowOnce, weighOnce } from './weigh-once.ts';

const [a, b] = ['a', 'b'].map((id) => PartyId.parse(id)) as [PartyId, PartyId];
const year = Period.parse({ from: '2024-01-01', until: '2025-01-01' });

/** Each figure is twice as much for b; one is missing. */
function situationWith(asked: string[]): Situation {
  const parties = [a, b];
  return {
    period: year,
    segment: year,
    kind: 'settlement',
    yearStarts: DayOfYear.parse('01-01'),
    takingPart: parties,
    participants: parties,
    heirOf: (party) => party,
    memory: emptyMemory(),
    select: (selection) => {
      asked.push(JSON.stringify(selection));
      return new Set([b]);
    },
    readFigure: (figure, party = a, _at, path) => {
      asked.push(`${figure} ${party}`);
      return figure === 'missing'
        ? failure(problem('figure-missing', path, { figure, party, wanted: '' }))
        : success({ figure, party, value: ratio(party === a ? 1 : 2, 3), evidence: [] });
    },
    priceOf: () => success({ amount: ratio(1) }),
    presenceOf: () => ({ value: ratio(1), present: 1, of: 1 }),
    roundingUnit: 1,
    lastShareOf: () => undefined,
    chargesOf: () => success({ charges: new Map(), shares: new Map() }),
  };
}

const keyOf = (figure: string, year_: number): Key => ({
  key: 'figure',
  figure: FigureId.parse(figure),
  at: { edition: year_ },
});

test('what a key says is looked up once for all pools of a segment', () => {
  const asked: string[] = [];
  const situation = situationWith(asked);
  const first = weighOnce(keyOf('heads', -1), situation, '/pools/0');
  const second = weighOnce(keyOf('heads', -1), { ...situation, roundingUnit: 100 }, '/pools/1');
  expect(asked).toEqual(['heads a', 'heads b']);
  expect(first.ok && first.value).toMatchObject({
    total: ratio(1),
    weights: { parties: [a, b], numerators: [1n, 2n], denominator: 3n },
  });
  expect(second.ok && second.value).toBe(first.ok && first.value);
});

test('another reference, other participants or another segment are asked anew', () => {
  const asked: string[] = [];
  const situation = situationWith(asked);
  weighOnce(keyOf('heads', -1), situation, '');
  weighOnce(keyOf('heads', -2), situation, '');
  const narrowed = weighOnce(keyOf('heads', -1), { ...situation, participants: [b] }, '');
  expect(narrowed.ok && narrowed.value.total).toEqual(ratio(2, 3));
  weighOnce(keyOf('heads', -1), { ...situation, memory: emptyMemory() }, '');
  expect(asked.length).toBe(2 + 2 + 1 + 2);
});

test('what is missing is missing in each pool, at its own place', () => {
  const situation = situationWith([]);
  for (const path of ['/pools/0/rule/by', '/pools/1/rule/by'])
    expect(weighOnce(keyOf('missing', 0), situation, path)).toMatchObject({
      ok: false,
      problems: [{ path }, { path }],
    });
});

test('quotas that differ are never taken for each other', () => {
  const situation = situationWith([]);
  const totals = [1, 2].map((of) => {
    const weighed = weighOnce({ key: 'quota', of: { [a]: ratio(of), [b]: ratio(0) } }, situation, '');
    return weighed.ok && weighed.value.total;
  });
  expect(totals).toEqual([ratio(1), ratio(2)]);
});

test('the same selection leaves the same list', () => {
  const asked: string[] = [];
  const situation = situationWith(asked);
  const [one, two] = [narrowOnce({ role: 'founder' }, situation), narrowOnce({ role: 'founder' }, situation)];
  expect(one).toEqual([b]);
  expect(two).toBe(one);
  narrowOnce({ role: 'guest' }, situation);
  expect(asked).toEqual(['{"role":"founder"}', '{"role":"guest"}']);
});
