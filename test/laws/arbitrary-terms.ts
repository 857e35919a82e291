import type { AgreementDocument } from '@umlage/core';
import * as fc from 'fast-check';

/**
 * Random agreements of the whole language: deep rule trees over parties that come and go, with figures, rates,
 * tariffs, and costs of any sign. A tree is first drawn without regard to what it may not say, then settled: percents
 * made to add up, bearers put inside the selection around them. So a counterexample shrinks to a small tree.
 */

export type Rule = AgreementDocument['pools'][number]['rule'];
export type Key = Extract<Rule, { rule: 'split' }>['by'];
export type Selection = Extract<Rule, { rule: 'among' }>['parties'];
export type Rounding = AgreementDocument['rounding'];
type Condition = Extract<Rule, { rule: 'choose' }>['cases'][number]['if'];
type Portion = Extract<Rule, { rule: 'divide' }>['portions'][number];
export type Bound = Extract<Rule, { rule: 'limit' }>['bounds'][number];
type Level = NonNullable<Bound['min']>;
type Per = 'year' | 'month' | 'period';
type Reference = Extract<Key, { key: 'figure' }>['at'];

export const partyIds = ['ahausen', 'bdorf', 'cstadt', 'dheim', 'efeld'] as const;
const rolesOf: Record<string, readonly string[]> = {
  ahausen: ['host', 'member'],
  bdorf: ['member'],
  cstadt: ['member', 'founder'],
  dheim: ['founder'],
  efeld: ['guest'],
};

/** What a law needs a rule to be. */
export type Kind = {
  /** No amounts, charges and limits. */
  readonly linear?: boolean;
  /** Nothing is compared over the period: no limits, no `upTo`. */
  readonly segmentwise?: boolean;
  /** Reads nothing segment by segment. */
  readonly steady?: boolean;
  /** Of a linear rule: no weight is below zero, so no relief is a surcharge or more than the share. */
  readonly weighty?: boolean;
};

const natural = fc.oneof(
  fc.constant('0'),
  fc.nat(5000).map(String),
  fc.constantFrom('1/3', '0.125', '2/7', '99999.99'),
);
const anyTable = fc.tuple(...partyIds.map(() => natural)).map((values) => table(values));

function table(values: readonly string[]): Record<string, string> {
  return Object.fromEntries(partyIds.map((id, index) => [id, values[index] ?? '0']));
}

/** A census, also as an official edition and as published. */
const headReferences: Reference[] = [
  { on: '06-30', year: -1 },
  { edition: -1 },
  { publishedBy: '02-19', year: 0 },
  { last: 1, each: 'year', until: { on: '2023-06-30' }, take: 'sum' },
  { advance: { edition: -2 }, settlement: { edition: -1 } },
];

/** What is counted quarter by quarter. */
const flowReferences: Reference[] = [
  { during: 'year', year: -1 },
  { during: 'period' },
  { last: 6, each: 'quarter', until: { on: '2024-07-10' }, take: 'mean' },
  { last: 2, each: 'year', until: { during: 'period' }, take: 'sum' },
];

function stockReference(steady: boolean): fc.Arbitrary<Reference> {
  const references: Reference[] = [
    { on: '01-01', year: 0 },
    { on: '2024-05-15' },
    { during: 'period' },
    { during: 'year', year: 0 },
    { during: 'year', year: -1 },
    { last: 3, each: 'quarter', until: { on: '12-31', year: -1 }, take: 'mean' },
    { advance: { on: '12-31', year: -1 }, settlement: { during: 'period' } },
  ];
  return fc.constantFrom(...references, ...(steady ? [] : [{ during: 'segment' } as const]));
}

function figureKey(steady: boolean): fc.Arbitrary<Key> {
  return fc.oneof(
    fc.constantFrom(...headReferences).map((at) => ({ key: 'figure' as const, figure: 'heads', at })),
    fc.constantFrom(...flowReferences).map((at) => ({ key: 'figure' as const, figure: 'hours', at })),
    stockReference(steady).map((at) => ({ key: 'figure' as const, figure: 'stock', at })),
  );
}

/** A key; inside a tariff it reads no tariff. */
export function keys({ steady = false }: Kind = {}, inTariff = false): fc.Arbitrary<Key> {
  const plain: fc.Arbitrary<Key>[] = [
    fc.constant({ key: 'each' as const }),
    anyTable.map((of) => ({ key: 'quota' as const, of, absent: 'rescale' as const })),
    fc.tuple(natural, natural).map(([first, others]) => ({ key: 'quota' as const, of: { ahausen: first }, others })),
    figureKey(steady),
    ...(inTariff || steady ? [] : [fc.constant({ key: 'tariff' as const, tariff: 'list' })]),
  ];
  const leaf = fc.oneof(...plain);
  const combined = fc
    .tuple(fc.constantFrom('sum' as const, 'product' as const), fc.array(leaf, { minLength: 1, maxLength: 3 }))
    .map(([key, of]) => ({ key, of }));
  const blocks = fc.record({
    key: fc.constant('blocks' as const),
    of: leaf,
    size: fc.constantFrom('1', '50', '0.25', '1/3'),
    count: fc.constantFrom('started' as const, 'full' as const),
  });
  return fc.oneof({ weight: 4, arbitrary: leaf }, { weight: 1, arbitrary: combined }, { weight: 1, arbitrary: blocks });
}

export const selections: fc.Arbitrary<Selection> = fc.oneof(
  fc.constant<Selection>('all'),
  fc.subarray([...partyIds], { minLength: 1 }),
  fc.constantFrom({ role: 'member' }, { role: 'founder' }),
  fc.constant({ uses: 'wlan' }),
  fc.subarray([...partyIds], { minLength: 1, maxLength: 2 }).map((except) => ({ except })),
);

const days = fc.constantFrom('2024-01-01', '2024-02-29', '2024-07-01', '2025-01-01');

function conditions(kind: Kind): fc.Arbitrary<Condition> {
  const measured = fc
    .tuple(fc.constantFrom('spread', 'total', 'greatest', 'least'), keys(kind), natural, fc.boolean())
    .map(([measure, key, value, over]) => ({ [measure]: key, [over ? 'over' : 'atLeast']: value }) as Condition);
  const leaf: fc.Arbitrary<Condition> = fc.oneof(
    selections.map((takesPart) => ({ takesPart })),
    days.map((since) => ({ since })),
    measured,
  );
  const several = fc.array(leaf, { minLength: 1, maxLength: 2 });
  return fc.oneof(
    { weight: 4, arbitrary: leaf },
    { weight: 1, arbitrary: leaf.map((not): Condition => ({ not })) },
    { weight: 1, arbitrary: several.map((all): Condition => ({ all })) },
    { weight: 1, arbitrary: several.map((any): Condition => ({ any })) },
  );
}

/** A rule as drawn: bearers are picks among whoever may bear, percents are weights of one another. */
type Drawn =
  | { readonly rule: 'split'; readonly by: Key }
  | { readonly rule: 'to'; readonly pick: number }
  | { readonly rule: 'among'; readonly parties: Selection; readonly then: Drawn }
  | { readonly rule: 'choose'; readonly cases: readonly (readonly [Condition, Drawn])[]; readonly otherwise: Drawn }
  | {
      readonly rule: 'divide';
      readonly percents: readonly (readonly [number, Drawn])[];
      readonly fixed: readonly (Fixed & { readonly then: Drawn })[];
      readonly charges: boolean;
      readonly rest: Drawn | undefined;
    }
  | {
      readonly rule: 'relieve';
      readonly of: Drawn;
      readonly parties: Selection;
      readonly percent: string;
      readonly borneBy: Key;
    }
  | {
      readonly rule: 'limit';
      readonly of: Drawn;
      readonly bounds: readonly Bound[];
      readonly borneBy: Key | undefined;
    };

type Fixed = Pick<Extract<Portion, { portion: 'amount' | 'upTo' }>, 'portion' | 'amount' | 'per'>;

const prices = fc.oneof(
  fc.integer({ min: -100_000, max: 1_000_000 }).map((price) => euro(price)),
  fc.constant({ rate: 'piece' }),
  fc.record({
    indexed: fc.integer({ min: -1000, max: 100_000 }).map((price) => euro(price)),
    series: fc.constant('cpi'),
    from: fc.constant({ on: '2023-06-30' }),
    to: fc.constant({ on: '06-30', year: 0 }),
    atMost: fc.constantFrom('3', '40'),
  }),
);
const pers = fc.constantFrom<Per>('year', 'month', 'period');

export function euro(cents: number | bigint): string {
  const digits = String(cents < 0 ? -cents : cents).padStart(3, '0');
  return `${cents < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

const euros = (min: number, max: number) => fc.integer({ min, max }).map((amount) => euro(amount));
const levelsIn = (amount: fc.Arbitrary<string>) => fc.record({ amount, per: pers });
const percentsFrom = (min: number, max: number) =>
  fc.record({ percent: fc.integer({ min, max }).map((percent) => String(percent)) });

/** At least: little, so that it can usually be met. */
const leasts = { amount: levelsIn(euros(-1e6, 1e5)), percent: percentsFrom(0, 10) };
/** At most: much. */
const mosts = { amount: levelsIn(fc.oneof(euros(1e4, 1e7), euros(1e7, 1e11))), percent: percentsFrom(40, 100) };

function boundsOf(
  selected: fc.Arbitrary<Selection>,
  least: fc.Arbitrary<Level>,
  most: fc.Arbitrary<Level>,
): fc.Arbitrary<Bound[]> {
  const bound = fc.oneof(
    fc.record({ for: selected, max: most }),
    fc.record({ for: selected, min: least }),
    fc.record({ for: selected, min: least, max: most }),
  );
  return fc.array(bound, { minLength: 1, maxLength: 3 });
}

export const amountBounds = boundsOf(selections, leasts.amount, mosts.amount);

/** Bounds for parties by name, in amounts and in percent. */
export const namedBounds = boundsOf(
  fc.subarray([...partyIds], { minLength: 1, maxLength: 3 }),
  fc.oneof(leasts.amount, leasts.percent),
  fc.oneof(mosts.amount, mosts.percent),
);

/** Most can be met; some cross, are out of reach or do not bind. */
export function bounds(kind: Kind = {}): fc.Arbitrary<Bound[]> {
  const priced = fc.record({ price: euros(1e5, 1e9), quantity: keys(kind, true), per: pers });
  const change = fc.record({ change: fc.constantFrom('10', '-5') });
  return boundsOf(
    selections,
    fc.oneof(leasts.amount, leasts.percent, change),
    fc.oneof(mosts.amount, mosts.amount, mosts.percent, priced, change),
  );
}

function drawn(kind: Kind): fc.Arbitrary<Drawn> {
  const linear = kind.linear === true;
  const segmentwise = linear || kind.segmentwise === true;
  const portions = segmentwise ? fc.constant('amount' as const) : fc.constantFrom('amount' as const, 'upTo' as const);
  const reliefs = kind.weighty === true ? ['0', '50', '100/3', '100'] : ['0', '50', '100/3', '100', '-10', '120'];
  return fc.letrec<{ rule: Drawn }>((tie) => ({
    rule: fc.oneof(
      { maxDepth: 4, depthIdentifier: 'rule' },
      keys(kind).map((by): Drawn => ({ rule: 'split', by })),
      fc.nat(partyIds.length - 1).map((pick): Drawn => ({ rule: 'to', pick })),
      fc.record({ rule: fc.constant('among' as const), parties: selections, then: tie('rule') }),
      fc.record({
        rule: fc.constant('choose' as const),
        cases: fc.array(fc.tuple(conditions(kind), tie('rule')), { minLength: 1, maxLength: 2 }),
        otherwise: tie('rule'),
      }),
      fc.record({
        rule: fc.constant('divide' as const),
        percents: fc.array(fc.tuple(fc.nat(100), tie('rule')), { maxLength: 3 }),
        fixed: linear
          ? fc.constant([])
          : fc.array(fc.record({ portion: portions, amount: prices, per: pers, then: tie('rule') }), { maxLength: 2 }),
        charges: linear ? fc.constant(false) : fc.boolean(),
        rest: fc.option(tie('rule'), { nil: undefined }),
      }),
      fc.record({
        rule: fc.constant('relieve' as const),
        of: tie('rule'),
        parties: selections,
        percent: fc.constantFrom(...reliefs),
        borneBy: keys(kind),
      }),
      ...(segmentwise
        ? []
        : [
            fc.record({
              rule: fc.constant('limit' as const),
              of: tie('rule'),
              bounds: bounds(kind),
              borneBy: fc.option(keys(kind), { nil: undefined }),
            }),
          ]),
    ),
  })).rule;
}

/** Makes of a drawn tree a rule that an agreement may hold; `allowed` may bear here. */
function settle(tree: Drawn, allowed: ReadonlySet<string>): Rule {
  switch (tree.rule) {
    case 'split':
      return { rule: 'split', by: tree.by };
    case 'to': {
      const bearers = [...allowed];
      const bearer = bearers[tree.pick % Math.max(1, bearers.length)];
      return bearer === undefined ? { rule: 'split', by: { key: 'each' } } : { rule: 'to', bearer };
    }
    case 'among':
      return {
        rule: 'among',
        parties: tree.parties,
        then: settle(tree.then, both(allowed, named(tree.parties))),
      };
    case 'choose':
      return {
        rule: 'choose',
        cases: tree.cases.map(([condition, then]) => ({ if: condition, then: settle(then, allowed) })),
        otherwise: settle(tree.otherwise, allowed),
      };
    case 'divide':
      return { rule: 'divide', portions: settlePortions(tree, allowed) };
    case 'relieve':
      return { ...tree, of: settle(tree.of, allowed) };
    case 'limit': {
      const { borneBy, bounds: limits } = tree;
      return limited(settle(tree.of, allowed), limits, borneBy);
    }
  }
}

export function limited(of: Rule, within: readonly Bound[], borneBy?: Key): Rule {
  return { rule: 'limit', of, bounds: [...within], ...(borneBy === undefined ? {} : { borneBy }) };
}

function settlePortions(tree: Extract<Drawn, { rule: 'divide' }>, allowed: ReadonlySet<string>): Portion[] {
  const sum = tree.percents.reduce((total, [weight]) => total + weight, 0);
  const needsRest = tree.rest !== undefined || tree.fixed.length > 0 || tree.charges || sum === 0;
  // Without a rest the percents make up the whole; with one they stay below it.
  const scale = needsRest ? Math.max(sum, 100) : sum;
  const rest: Drawn = tree.rest ?? { rule: 'split', by: { key: 'each' } };
  return [
    ...tree.percents.map(([weight, then]): Portion => ({
      portion: 'percent',
      percent: `${String(100 * weight)}/${String(scale)}`,
      then: settle(then, allowed),
    })),
    ...tree.fixed.map((portion): Portion => ({ ...portion, then: settle(portion.then, allowed) })),
    ...(tree.charges ? [{ portion: 'charges', tariff: 'list' } as const] : []),
    ...(needsRest ? [{ portion: 'rest' as const, then: settle(rest, allowed) }] : []),
  ];
}

/** Whom a selection may mean by the document alone. */
export function named(selection: Selection): ReadonlySet<string> {
  if (selection === 'all' || 'uses' in selection) return new Set(partyIds);
  if ('role' in selection) return new Set(partyIds.filter((id) => rolesOf[id]?.includes(selection.role)));
  if ('except' in selection) {
    const excepted = named(selection.except);
    return new Set(partyIds.filter((id) => !excepted.has(id)));
  }
  return new Set(selection);
}

/** Who is in the one and in the other. */
export function both(one: ReadonlySet<string>, other: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...one].filter((id) => other.has(id)));
}

export function rules(kind: Kind = {}): fc.Arbitrary<Rule> {
  return drawn(kind).map((tree) => settle(tree, new Set(partyIds)));
}

const bearers = fc.constantFrom(...partyIds);
const differences = fc.oneof(
  fc.constantFrom('restate' as const, 'largestShare' as const),
  bearers.map((to) => ({ to })),
  fc.shuffledSubarray([...partyIds], { minLength: 1 }).map((inOrder) => ({ inOrder })),
);
const lines = fc.constantFrom('pool' as const, 'portions' as const);
const source = { clause: 'rounding' };

/** Any way of rounding that may go with any rule. */
export const roundings: fc.Arbitrary<Rounding> = fc.oneof(
  lines.map((kind): Rounding => ({ method: 'largestRemainder', unit: '0.01', lines: kind, ...source })),
  fc
    .tuple(lines, bearers)
    .map(([kind, below]): Rounding => ({ method: 'largestRemainder', unit: '1', lines: kind, below, ...source })),
  fc
    .tuple(lines, differences)
    .map(([kind, difference]): Rounding => ({ method: 'each', unit: '0.01', lines: kind, difference, ...source })),
  fc.tuple(lines, differences, fc.option(bearers, { nil: undefined })).map(([kind, difference, below]): Rounding => ({
    method: 'each',
    unit: '1',
    lines: kind,
    difference,
    ...(below === undefined ? {} : { below }),
    ...source,
  })),
);

const toTheCent: Rounding = { method: 'largestRemainder', unit: '0.01', lines: 'pool', ...source };

const brackets = fc
  .tuple(prices, prices, prices, fc.constantFrom('graduated' as const, 'volume' as const))
  .map(([first, second, third, apply]) => ({
    brackets: [{ upTo: '10', price: first }, { upTo: '500.5', price: second }, { price: third }],
    apply,
  }));

function tariffs(kind: Kind) {
  const line = fc.record({
    item: fc.constant('item'),
    price: fc.oneof(prices, brackets),
    per: fc.constantFrom('year' as const, 'month' as const, 'period' as const, 'unit' as const),
    quantity: keys(kind, true),
  });
  const sides = fc.record({ min: fc.integer({ min: 0, max: 100_000 }), max: fc.integer({ min: 100_000, max: 1e8 }) });
  const level = (amount: number) => ({ amount: euro(amount), per: 'year' as const });
  return fc
    .record({
      tariffLines: fc.array(line, { minLength: 1, maxLength: 2 }),
      bounded: fc.option(sides, { nil: undefined }),
    })
    .map(({ tariffLines, bounded }) => ({
      list: {
        name: 'Price list',
        lines: tariffLines,
        ...(bounded === undefined ? {} : { min: level(bounded.min), max: level(bounded.max) }),
      },
    }));
}

const rates = fc
  .tuple(fc.nat(200_000), fc.option(fc.tuple(fc.constantFrom('2024-04-01', '2024-10-15'), fc.nat(200_000))))
  .map(([first, later]) => ({
    piece: {
      name: 'Piece',
      prices: [
        { from: '2020-01-01', price: euro(first) },
        ...(later === null ? [] : [{ from: later[0], price: euro(later[1]) }]),
      ],
    },
  }));

/** Around any rules an agreement between the five. */
export function agreementOf(
  ofPools: readonly { readonly rule: Rule; readonly rounding?: Rounding | undefined }[],
  more: Pick<AgreementDocument, 'rates' | 'tariffs'> = {},
): AgreementDocument {
  const costTypes = ofPools.map((_, index) => ({ id: `cost-${String(index)}`, name: 'Cost' }));
  return {
    format: 'umlage-agreement/1',
    cooperation: { id: 'five', name: 'The five' },
    title: 'Agreement of five',
    legalBasis: 'Drawn at random',
    version: { number: 1, from: '2020-01-01' },
    parties: partyIds.map((id) => ({ id, name: id, roles: [...(rolesOf[id] ?? [])] })),
    accounts: [{ id: 'reserve', name: 'Reserve', kind: 'reserve' }],
    clauses: [{ id: 'rounding', number: '1', text: 'Rounding.' }],
    figures: [
      { id: 'heads', name: 'Heads', unit: 'heads', holds: 'onDay' },
      { id: 'stock', name: 'Stock', unit: 'pieces', holds: 'untilChanged' },
      { id: 'hours', name: 'Hours', unit: 'hours', holds: 'overStretch' },
      { id: 'cpi', name: 'Prices', unit: 'points', holds: 'onDay', of: 'everyone' },
    ],
    services: [{ id: 'wlan', name: 'WLAN' }],
    costTypes,
    ...more,
    pools: ofPools.map(({ rule, rounding = toTheCent }, index) => ({
      id: `pool-${String(index)}`,
      name: 'Pool',
      takes: { costTypes: [`cost-${String(index)}`] },
      rule,
      rounding,
    })),
    rounding: toTheCent,
  };
}

/** Prices and a price list, whatever rule may look at them. */
export function surroundings(kind: Kind = {}) {
  return fc.record({ rates, tariffs: tariffs(kind) });
}

/** Who takes part: the first always; the others whole, late, until, with a gap, or not at all. */
const stretches = {
  whole: [['2020-01-01']],
  late: [['2024-03-27']],
  until: [['2020-01-01', '2024-07-01']],
  gap: [
    ['2020-01-01', '2024-02-01'],
    ['2024-09-01', '2024-12-31'],
  ],
  overlapping: [
    ['2020-01-01', '2024-06-01'],
    ['2024-05-01', '2025-06-01'],
  ],
  absent: [],
} satisfies Record<string, readonly (readonly string[])[]>;

export type Row = { readonly party: string; readonly from: string; readonly until?: string; readonly service?: string };

const recordedOn = '2024-01-01';
const stretchNames = Object.keys(stretches) as (keyof typeof stretches)[];

export const participations: fc.Arbitrary<readonly Row[]> = fc
  .tuple(
    fc.tuple(
      ...partyIds.map((_, index) => (index === 0 ? fc.constant('whole' as const) : fc.constantFrom(...stretchNames))),
    ),
    fc.subarray([...partyIds]),
  )
  .map(([names, using]) => [
    ...names.flatMap((name, index) => {
      const party = partyIds[index] ?? partyIds[0];
      return stretches[name].map(([from = '', until]) => ({
        party,
        from,
        ...(until === undefined ? {} : { until }),
        recordedOn,
      }));
    }),
    ...using.map((party) => ({ party, service: 'wlan', from: '2024-06-01', recordedOn })),
  ]);

const quarters = [2023, 2024].flatMap((year) => [
  [`${String(year)}-01-01`, `${String(year)}-04-01`],
  [`${String(year)}-04-01`, `${String(year)}-07-01`],
  [`${String(year)}-07-01`, `${String(year)}-10-01`],
  [`${String(year)}-10-01`, `${String(year + 1)}-01-01`],
]) as (readonly [string, string])[];

export const figures = fc.tuple(anyTable, anyTable, fc.option(anyTable)).map(([heads, stock, changed]) => {
  const recorded = (figure: string, on: string, values: Record<string, string>) =>
    Object.entries(values).map(([party, value]) => ({ figure, party, on, value, source: 'drawn', recordedOn }));
  return [
    ...recorded('heads', '2023-06-30', heads).map((row) => ({ ...row, edition: 2023, publishedOn: '2024-01-15' })),
    ...quarters.flatMap(([on, until], index) =>
      recorded('hours', on, index % 2 === 0 ? stock : heads).map((row) => ({ ...row, until })),
    ),
    { figure: 'cpi', on: '2023-06-30', value: '108.7', source: 'drawn', recordedOn },
    { figure: 'cpi', on: '2024-06-30', value: heads['ahausen'] ?? '0', source: 'drawn', recordedOn },
    ...recorded('stock', '2023-01-01', stock),
    ...(changed === null ? [] : recorded('stock', '2024-08-10', changed)),
  ];
});

const cost = fc.record({
  kind: fc.constantFrom('cost' as const, 'revenue' as const),
  cents: fc.oneof(fc.integer({ min: -1000, max: 1000 }), fc.integer({ min: -1e11, max: 1e11 })),
  stretch: fc.constantFrom(['2024-01-01', '2025-01-01'], ['2024-02-01', '2024-03-01'], ['2024-12-31', '2025-01-01']),
});
type Cost = typeof cost extends fc.Arbitrary<infer Value> ? Value : never;

export const costs = fc.array(cost, { maxLength: 3 });

export function costItems(ofPool: number, drawnCosts: readonly Cost[]) {
  return drawnCosts.map(({ kind, cents, stretch: [from, until] }) => ({
    kind,
    costType: `cost-${String(ofPool)}`,
    text: 'Drawn',
    amount: euro(cents),
    from,
    until,
    recordedOn,
  }));
}

export type World = {
  readonly agreement: AgreementDocument;
  /** An amendment that begins in mid-year. */
  readonly amended?: AgreementDocument;
  readonly facts: {
    readonly participation: readonly Row[];
    readonly figures: readonly object[];
    readonly costItems: readonly object[];
    readonly contractPrices?: readonly object[];
    readonly assets?: readonly object[];
    readonly posts?: readonly object[];
    readonly accountEntries?: readonly object[];
  };
};

/** An agreement with one to three pools, and what happened in 2024. */
export const worlds: fc.Arbitrary<World> = fc
  .record({
    pools: fc.array(fc.record({ rule: rules(), rounding: roundings, costs }), { minLength: 1, maxLength: 3 }),
    more: surroundings(),
    participation: participations,
    figures,
  })
  .map(({ pools, more, participation, figures: recorded }) => ({
    agreement: agreementOf(pools, more),
    facts: {
      participation,
      figures: recorded,
      costItems: pools.flatMap((pool, index) => costItems(index, pool.costs)),
    },
  }));

/** What a law about one rule is tried on. */
export function circumstances(kind: Kind = {}) {
  return fc.record({ more: surroundings(kind), participation: participations, figures, costs });
}
export type Circumstances = ReturnType<typeof circumstances> extends fc.Arbitrary<infer Value> ? Value : never;
