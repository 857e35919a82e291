import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  both,
  circumstances,
  figures,
  keys,
  named,
  participations,
  partyIds,
  roundings,
  rules,
  selections,
  worlds,
  type Circumstances,
  type Key,
  type Rule,
  type Selection,
  type World,
} from './arbitrary-terms.ts';
import { exactByBearer, forAll, minus, plus, runOf, sharesOf, told, worldOf } from './law.ts';

const drawnRule = fc.record({ rule: rules(), at: circumstances() });
// A choice may hold in some segments only; what is compared over the period would then be compared in parts.
const uncompared = fc.record({
  rule: rules({ steady: true, segmentwise: true }),
  at: circumstances({ steady: true }),
});
const linear = fc.record({ rule: rules({ linear: true }), at: circumstances() });

test('most of what is drawn can be computed, so that laws are tried on something', () => {
  const pools = fc.sample(worlds, { seed: 1, numRuns: 200 }).flatMap((world) => runOf(world).pools);
  const computed = pools.filter(({ blocked, lines }) => !blocked && lines.length > 1);
  expect(computed.length).toBeGreaterThan(pools.length / 2);
});

// Law 2
test('the order of parties and facts decides nothing, to the cent', () => {
  forAll(
    fc.record({ world: worlds, order: fc.infiniteStream(fc.nat(1000)) }),
    ({ world: { agreement, facts }, order }) => {
      const shuffled = <Thing>(things: readonly Thing[]): Thing[] =>
        things
          .map((thing) => ({ thing, place: order.next().value ?? 0 }))
          .toSorted((a, b) => a.place - b.place)
          .map(({ thing }) => thing);
      const other: World = {
        agreement: { ...agreement, parties: shuffled(agreement.parties) },
        facts: {
          participation: shuffled(facts.participation),
          figures: shuffled(facts.figures),
          costItems: shuffled(facts.costItems),
        },
      };
      const linesOf = (world: World) => runOf(world).pools.map(({ lines, blocked }) => ({ lines, blocked }));
      expect(linesOf(other)).toEqual(linesOf({ agreement, facts }));
    },
  );
});

test('the names of parties decide no exact share', () => {
  forAll(worlds, (world) => {
    // In reverse order, so that every tie goes another way.
    const renamed = partyIds.map((id, index) => [id, `v${String(9 - index)}`] as const);
    const text = renamed.reduce(
      (before, [id, name]) => before.replaceAll(`"${id}"`, `"${name}"`),
      JSON.stringify(world),
    );
    const other = runOf(JSON.parse(text) as World);
    const expected = runOf(world).pools.map((pool) => told(pool));
    const back = new Map<string, string>(renamed.map(([id, name]) => [name, id]));
    const given = other.pools.map((pool) =>
      Object.fromEntries(Object.entries(told(pool)).map(([name, share]) => [back.get(name) ?? name, share])),
    );
    expect(given).toEqual(expected);
  });
});

// Law 3
test('a linear rule: f(A + B) = f(A) + f(B), f(0) = 0', () => {
  forAll(
    fc.record({ rule: rules({ linear: true }), at: circumstances(), other: circumstances() }),
    ({ rule, at, other }) => {
      const poolOn = (costs: typeof at.costs) => runOf(worldOf(rule, { ...at, costs })).pools[0];
      const [first, second, together] = [at.costs, other.costs, [...at.costs, ...other.costs]].map(poolOn);
      if (first === undefined || second === undefined || together === undefined) throw new Error('one pool each');
      fc.pre(!first.blocked && !second.blocked);
      const bearers = new Set([...exactByBearer(first).keys(), ...exactByBearer(second).keys()]);
      const none = { numerator: 0n, denominator: 1n };
      const sums = [...bearers].map(
        (bearer) =>
          [bearer, plus(exactByBearer(first).get(bearer) ?? none, exactByBearer(second).get(bearer) ?? none)] as const,
      );
      expect(together.blocked).toBe(false);
      expect(exactByBearer(together)).toEqual(new Map(sums.filter(([, share]) => share.numerator !== 0n)));
      expect(poolOn([])?.lines.filter(({ cents }) => cents !== 0) ?? []).toEqual([]);
    },
  );
});

// Laws 3, 10 and 11: a reversal is the negation
test('a linear rule: f(−A) = −f(A), exact and rounded, however it is rounded', () => {
  forAll(
    fc.record({ rule: rules({ linear: true }), at: circumstances(), rounding: roundings }),
    ({ rule, at, rounding }) => {
      const reversed = at.costs.map((cost) => ({
        ...cost,
        kind: cost.kind === 'cost' ? ('revenue' as const) : ('cost' as const),
      }));
      const lines = (costs: typeof at.costs) => runOf(worldOf(rule, { ...at, costs }, rounding)).pools[0]?.lines ?? [];
      expect(lines(reversed).map((line) => ({ ...line, exact: minus(line.exact), cents: 0 - line.cents }))).toEqual(
        lines(at.costs),
      );
    },
  );
});

// Law 4
test('divided into percents of one linear rule it is that rule', () => {
  forAll(fc.record({ drawn: linear, percent: fc.nat(100) }), ({ drawn: { rule, at }, percent }) => {
    const divided: Rule = {
      rule: 'divide',
      portions: [
        { portion: 'percent', percent: String(percent), then: rule },
        { portion: 'rest', then: rule },
      ],
    };
    expect(sharesOf(worldOf(divided, at))).toEqual(sharesOf(worldOf(rule, at)));
  });
});

test('a rest alone is its rule', () => {
  forAll(drawnRule, ({ rule, at }) => {
    const rest: Rule = { rule: 'divide', portions: [{ portion: 'rest', then: rule }] };
    expect(sharesOf(worldOf(rest, at))).toEqual(sharesOf(worldOf(rule, at)));
  });
});

test('a relief of nothing is its rule', () => {
  // A key that is no price list: those may charge less than nothing, and are refused.
  const relief = fc.record({ parties: selections, borneBy: keys({ steady: true }) });
  forAll(fc.record({ drawn: drawnRule, relief }), ({ drawn: { rule, at }, relief: { parties, borneBy } }) => {
    const relieved: Rule = { rule: 'relieve', of: rule, parties, percent: '0', borneBy };
    expect(sharesOf(worldOf(relieved, at))).toEqual(sharesOf(worldOf(rule, at)));
  });
});

// Law 5
test('among all is its rule', () => {
  forAll(drawnRule, ({ rule, at }) => {
    expect(sharesOf(worldOf({ rule: 'among', parties: 'all', then: rule }, at))).toEqual(sharesOf(worldOf(rule, at)));
  });
});

const nobody: Selection = { except: 'all' };
const list = (parties: ReadonlySet<string>): Selection => (parties.size === 0 ? nobody : [...parties]);

test('among S in among T is among S∩T', () => {
  forAll(
    fc.record({ key: keys(), inner: selections, outer: selections, at: circumstances() }),
    ({ key, inner, outer, at }) => {
      // Whom a service means is a matter of facts: said by name, the intersection would be another.
      fc.pre(![inner, outer].some((selection) => typeof selection === 'object' && 'uses' in selection));
      const then: Rule = { rule: 'split', by: key };
      const twice: Rule = { rule: 'among', parties: outer, then: { rule: 'among', parties: inner, then } };
      const once: Rule = { rule: 'among', parties: list(both(named(inner), named(outer))), then };
      expect(sharesOf(worldOf(twice, at))).toEqual(sharesOf(worldOf(once, at)));
    },
  );
});

test('to one who takes part is among it alone, in equal parts', () => {
  forAll(circumstances(), (at) => {
    const to: Rule = { rule: 'to', bearer: 'ahausen' };
    const among: Rule = { rule: 'among', parties: ['ahausen'], then: { rule: 'split', by: { key: 'each' } } };
    expect(sharesOf(worldOf(to, at))).toEqual(sharesOf(worldOf(among, at)));
  });
});

// Law 6
test('a common factor changes nothing', () => {
  forAll(
    fc.record({ key: keys(), factor: fc.constantFrom('2', '1/3', '0.001', '1000000'), at: circumstances() }),
    ({ key, factor, at }) => {
      const scaled: Key = { key: 'product', of: [key, { key: 'quota', of: {}, others: factor }] };
      const [plain, other] = [key, scaled].map((by) => sharesOf(worldOf({ rule: 'split', by }, at)));
      expect(other).toEqual(plain);
    },
  );
});

test('each is a table of ones', () => {
  forAll(circumstances(), (at) => {
    const ones: Key = { key: 'quota', of: Object.fromEntries(partyIds.map((id) => [id, '1'])), absent: 'rescale' };
    const [byOnes, each] = [ones, { key: 'each' } as const].map((by) => sharesOf(worldOf({ rule: 'split', by }, at)));
    expect(byOnes).toEqual(each);
  });
});

// Law 7
test('with equal branches a choice is the branch', () => {
  forAll(fc.record({ choice: rules({ steady: true }), drawn: uncompared }), ({ choice, drawn: { rule, at } }) => {
    // Any conditions that a drawn choice happens to hold.
    const conditions = conditionsIn(choice);
    fc.pre(conditions.length > 0);
    const chosen: Rule = {
      rule: 'choose',
      cases: conditions.map((condition) => ({ if: condition, then: rule })),
      otherwise: rule,
    };
    expect(sharesOf(worldOf(chosen, at))).toEqual(sharesOf(worldOf(rule, at)));
  });
});

type Condition = Extract<Rule, { rule: 'choose' }>['cases'][number]['if'];

function conditionsIn(rule: Rule): readonly Condition[] {
  switch (rule.rule) {
    case 'among':
      return conditionsIn(rule.then);
    case 'choose':
      return rule.cases.map(({ if: condition }) => condition);
    case 'divide':
      return rule.portions.flatMap((portion) => ('then' in portion ? conditionsIn(portion.then) : []));
    case 'relieve':
    case 'limit':
      return conditionsIn(rule.of);
    default:
      return [];
  }
}

// Law 9
const cuts = fc.constantFrom('2024-02-29', '2024-05-05', '2024-12-30');

test('cutting where nothing changes changes nothing', () => {
  forAll(fc.record({ drawn: uncompared, cut: cuts }), ({ drawn: { rule, at }, cut }) => {
    expect(sharesOf(worldOf(rule, cutAt(cut, at)))).toEqual(sharesOf(worldOf(rule, at)));
  });
});

test('nor does it where sums over the period are compared, of cost spread evenly over it', () => {
  // A limit hands on in proportion to the shares of a segment, whatever their sign: where cost and revenue of other
  // days net in one segment, each of its parts has other proportions.
  forAll(fc.record({ rule: rules({ steady: true }), at: circumstances({ steady: true }), cut: cuts }), (drawn) => {
    const costs = drawn.at.costs.map((cost) => ({ ...cost, stretch: ['2024-01-01', '2025-01-01'] as const }));
    const at = { ...drawn.at, costs };
    expect(sharesOf(worldOf(drawn.rule, cutAt(drawn.cut, at)))).toEqual(sharesOf(worldOf(drawn.rule, at)));
  });
});

function cutAt(cut: string, at: Circumstances): Circumstances {
  const participation = at.participation.flatMap((row) =>
    row.party === 'ahausen' && row.service === undefined
      ? [
          { ...row, until: cut },
          { ...row, from: cut },
        ]
      : [row],
  );
  return { ...at, participation };
}

// Law 11
test('what a late fact changes adds up to nothing', () => {
  forAll(
    fc.record({ rule: rules(), at: circumstances(), late: participations, corrected: figures }),
    ({ rule, at, late, corrected }) => {
      const laterOn = { recordedOn: '2025-02-01' };
      const world = worldOf(rule, {
        ...at,
        participation: [...at.participation, ...late.map((row) => ({ ...row, ...laterOn }))],
        figures: [...at.figures, ...corrected.map((row) => ({ ...row, ...laterOn }))],
      });
      const [asIssued, asKnown] = [runOf(world, '2025-01-31').pools[0], runOf(world, '2025-02-01').pools[0]];
      if (asIssued === undefined || asKnown === undefined) throw new Error('one pool each');
      expect(told(asIssued)).toEqual(told(runOf(worldOf(rule, at)).pools[0] ?? asKnown));
      fc.pre(!asIssued.blocked && !asKnown.blocked);
      expect(
        plus(...exactByBearer(asKnown).values(), ...[...exactByBearer(asIssued).values()].map(minus)).numerator,
      ).toBe(0n);
      expect(asKnown.collectedCents).toBe(asIssued.collectedCents);
    },
  );
});
