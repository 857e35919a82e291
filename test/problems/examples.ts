import {
  annuity,
  AdvancePayment,
  Baseline,
  apportion,
  bridgeShares,
  calendarYear,
  cents,
  checkAdvances,
  checkFacts,
  checkSequence,
  computeSavings,
  drawUpStatements,
  earliestEnd,
  estimateBudget,
  EstimateQuestion,
  Facts,
  LastShare,
  LateTerms,
  lateCharges,
  judgeNotice,
  LocalDate,
  netPresentValue,
  openItems,
  parseRatio,
  PartyId,
  Payment,
  planAdvances,
  PoolCostFunction,
  readAgreement,
  ratio,
  readDocument,
  reportOverRecovery,
  runAllocation,
  RunQuestion,
  SavingsQuestion,
  Scenario,
  settleChange,
  Term,
  tryScenario,
  valueOrThrow,
  type AgreementDocument,
  type Outcome,
  type Problem,
  type ProblemCode,
  type Run,
  type RunInput,
} from '@umlage/core';
import {
  checkCostGame,
  costGame,
  divideClaims,
  judgeRun,
  prenucleolus,
  shapleyValue,
  shareRemainingBenefits,
  tauValue,
  type CostFunction,
} from '@umlage/core/fairness';

/** The smallest thing that makes a problem, with where it is found and the exact German text. */
export type Example = {
  readonly path: string;
  readonly detail: string;
  readonly problems: () => readonly Problem[];
};

type Rule = AgreementDocument['pools'][number]['rule'];
type Portion = Extract<Rule, { rule: 'divide' }>['portions'][number];

const each: Rule = { rule: 'split', by: { key: 'each' } };
const heads = { key: 'figure', figure: 'heads', at: { on: '06-30', year: -1 } } as const;
const rest: Portion = { portion: 'rest', then: each };
const fixed: Portion = { portion: 'amount', amount: '120.00', per: 'period', then: each };
const charges: Rule = { rule: 'divide', portions: [{ portion: 'charges', tariff: 'list' }, rest] };

/** Two towns that share one pool in equal parts; what an example needs beside that it changes. */
const sound: AgreementDocument = {
  format: 'umlage-agreement/1',
  cooperation: { id: 'pair', name: 'Pair' },
  title: 'Agreement of two',
  legalBasis: 'example',
  version: { number: 1, from: '2024-01-01' },
  parties: [
    { id: 'a', name: 'Town A', roles: ['host'] },
    { id: 'b', name: 'Town B', roles: ['member'] },
  ],
  clauses: [{ id: 'rounding', number: '§ 1', text: 'To the cent.' }],
  figures: [{ id: 'heads', name: 'Heads', unit: 'heads', holds: 'onDay' }],
  costTypes: [{ id: 'it', name: 'IT' }],
  rates: { piece: { name: 'Piece', prices: [{ from: '2024-01-01', price: '60.00' }] } },
  tariffs: {
    list: {
      name: 'List',
      lines: [{ item: 'piece', price: { rate: 'piece' }, per: 'year', quantity: { key: 'each' } }],
    },
  },
  pools: [{ id: 'pool', name: 'Pool', takes: { costTypes: ['it'] }, rule: each }],
  rounding: { method: 'largestRemainder', unit: '0.01', lines: 'pool', clause: 'rounding' },
};

const withRule = (rule: unknown, more: object = {}) => ({
  ...sound,
  pools: [{ id: 'pool', name: 'Pool', takes: { costTypes: ['it'] }, rule, ...more }],
});

const divide = (...portions: readonly Portion[]) => withRule({ rule: 'divide', portions });

const limit = (...bounds: readonly object[]) => withRule({ rule: 'limit', of: each, bounds });
const perYear = (amount: string) => ({ amount, per: 'year' });

const withPrice = (from: string, price: string) => ({
  ...withRule(charges),
  rates: { piece: { name: 'Piece', prices: [{ from, price }] } },
});

/** What is wrong with an agreement, be it the sound one with some fields put in place of its own. */
function problemsOfAgreement(document: unknown): readonly Problem[] {
  const read = readAgreement(document);
  return read.ok ? [] : read.problems;
}

const cost = {
  kind: 'cost',
  costType: 'it',
  text: 'Invoice',
  amount: '100.00',
  from: '2024-01-01',
  until: '2025-01-01',
  recordedOn: '2024-01-02',
};
const takesPart = (party: string) => ({ party, from: '2024-01-01', recordedOn: '2024-01-01' });
const counted = (party: string, value: string) => ({
  figure: 'heads',
  party,
  on: '2023-06-30',
  value,
  source: 'census',
  recordedOn: '2024-01-01',
});
const year = { from: '2024-01-01', until: '2025-01-01' };
const taxed = {
  ...sound,
  parties: sound.parties.map((party) => ({ ...party, taxNumber: '33/123/45678' })),
  taxes: [{ from: '2024-01-01', treatment: 'taxable', percent: '19', costs: 'net', legalBasis: '§ 12 Abs. 1 UStG' }],
};
const untaxed = [{ from: '2024-01-01', treatment: 'notTaxable', costs: 'gross', legalBasis: '§ 2b UStG' }];

/** A run on 100.00 in 2024. */
function runOn(
  document: unknown,
  facts: object = {},
  period: unknown = year,
  more: Pick<RunInput, 'lastShares'> & { readonly knownOn?: LocalDate; readonly tellChangeAbove?: string } = {},
): Outcome<Run> {
  const { knownOn, tellChangeAbove, ...last } = more;
  const agreement = readAgreement(document);
  const known = readDocument(Facts, {
    participation: ['a', 'b'].map(takesPart),
    figures: [],
    costItems: [cost],
    ...facts,
  });
  const question = readDocument(RunQuestion, {
    period,
    asKnownOn: '2025-01-31',
    ...(tellChangeAbove === undefined ? {} : { tellChangeAbove }),
  });
  if (!agreement.ok) return agreement;
  if (!known.ok) return known;
  if (!question.ok) return question;
  return runAllocation({
    versions: [{ agreement: agreement.value, ...(knownOn === undefined ? {} : { knownOn }) }],
    facts: known.value,
    question: question.value,
    ...last,
  });
}

/** What it finds, or is refused for. */
function problemsOfRun(...asked: Parameters<typeof runOn>): readonly Problem[] {
  const run = runOn(...asked);
  return run.ok ? run.value.findings.map(({ problem }) => problem) : run.problems;
}

/** What a notice that is received on 1 July 2024 is told. */
function givesNotice(term: object) {
  return (): readonly Problem[] => {
    const read = readDocument(Term, { from: '2020-01-01', ...term });
    if (!read.ok) return read.problems;
    const ending = earliestEnd({ term: read.value, noticeOn: LocalDate.parse('2024-07-01') });
    return ending.ok ? ending.value.problems : ending.problems;
  };
}

/** What is told of a second version after the first, where 2024 was settled. */
function follows(second: { readonly from: string }, first: { readonly until?: string }) {
  return (): readonly Problem[] => {
    const versions = [
      { number: 1, from: '2024-01-01', ...first },
      { number: 2, ...second },
    ].map((version) => readAgreement({ ...sound, version }));
    const [before, after] = versions.map((read) => (read.ok ? read.value : undefined));
    if (before === undefined || after === undefined) return versions.flatMap((read) => (read.ok ? [] : read.problems));
    const period = { from: LocalDate.parse('2024-01-01'), until: LocalDate.parse('2025-01-01') };
    const settled = first.until === undefined ? [{ period, statements: ['2025-0001', '2025-0002'] }] : [];
    return checkSequence({ agreement: after, others: [before], settled });
  };
}

/** What is told if Town B is asked for a hundred euro ahead, or as said. */
function asksAhead(
  terms: object | undefined,
  {
    amount = 10_000,
    budgetInForce = true,
    from,
    known,
  }: { readonly amount?: number; readonly budgetInForce?: boolean; readonly from?: string; readonly known?: number },
) {
  return (): readonly Problem[] => {
    const read = readAgreement({
      ...sound,
      ...(terms === undefined ? {} : { advances: { basis: 'budget', ...terms } }),
    });
    if (!read.ok) return read.problems;
    const base = {
      party: PartyId.parse('b'),
      amount: cents(amount),
      ...(from === undefined ? {} : { from: LocalDate.parse(from) }),
      ...(known === undefined ? {} : { cost: cents(known) }),
    };
    const planned = planAdvances(read.value, {
      period: calendarYear(2024),
      bases: [base],
      budgetInForce,
      isHoliday: () => false,
    });
    return planned.ok ? planned.value.findings : planned.problems;
  };
}

/** What is told of an advance of Town B. */
function paysAhead(advance: object) {
  return (): readonly Problem[] => {
    const agreement = readAgreement(sound);
    const facts = readDocument(Facts, { participation: ['a', 'b'].map(takesPart), figures: [], costItems: [cost] });
    const question = readDocument(RunQuestion, { period: year, asKnownOn: '2025-01-31' });
    if (!agreement.ok || !facts.ok || !question.ok) return [];
    const versions = [{ agreement: agreement.value }];
    const run = runAllocation({ versions, facts: facts.value, question: question.value });
    const paid = AdvancePayment.parse({ party: 'b', on: '2024-07-01', amount: '119.00', ...advance });
    return run.ok ? checkAdvances(run.value, [paid]) : run.problems;
  };
}

/** What is told of an item that is to be recorded. */
function records(item: object) {
  return (): readonly Problem[] => {
    const agreement = readAgreement(sound);
    const facts = readDocument(Facts, { participation: [], figures: [], costItems: [{ ...cost, ...item }] });
    return agreement.ok && facts.ok ? checkFacts(agreement.value, facts.value) : [];
  };
}

function problemsOfSplit(weights: readonly (readonly [string, string])[], step?: number): readonly Problem[] {
  const receivers = weights.map(([key, weight]) => ({
    key,
    weight: parseRatio(weight) ?? { numerator: 0n, denominator: 1n },
  }));
  const outcome = apportion({
    amount: cents(101),
    receivers,
    method: 'largestRemainder',
    ...(step === undefined ? {} : { step }),
  });
  return outcome.ok ? [] : outcome.problems;
}

/** Asked when the test of a code runs, not while this file is read: what makes one fail then fails no other. */
const later =
  <Question extends readonly unknown[]>(ask: (...question: Question) => readonly Problem[]) =>
  (...question: Question) =>
  () =>
    ask(...question);
const agreed = later(problemsOfAgreement);
const found = later(problemsOfRun);
const splitByLibrary = later(problemsOfSplit);
const onSoundRun = (ask: (run: Run) => Outcome<unknown>) => (): readonly Problem[] => {
  const run = runOn(sound);
  const outcome = run.ok ? ask(run.value) : run;
  return outcome.ok ? [] : outcome.problems;
};

/** What saves whom something in 2024, with what it cost alone in the year before. */
const savesAgainst = (question: object, { runs = 1, baselines = 1, of = {} } = {}): (() => readonly Problem[]) =>
  onSoundRun((run) => {
    const before = Baseline.parse({
      ...of,
      period: { from: '2023-01-01', until: '2024-01-01' },
      amount: '150.00',
      text: 'Two servers',
      source: { title: 'Budget 2023' },
      estimate: true,
      recordedOn: '2024-01-02',
    });
    const asked = { asKnownOn: '2025-01-01', rate: '2', investments: [], perUnit: [], ...question };
    const savings = computeSavings(
      Array.from({ length: runs }, () => ({ run, isEstimate: false })),
      {
        baselines: Array.from({ length: baselines }, () => before),
        question: SavingsQuestion.parse(asked),
      },
    );
    return savings.ok && savings.value.findings.length > 0 ? { ok: false, problems: savings.value.findings } : savings;
  });
const prices = {
  id: 'prices',
  title: 'Verbraucherpreisindex',
  source: { title: 'Statistisches Bundesamt' },
  values: [
    { year: 2023, value: '100' },
    { year: 2024, value: '103' },
  ],
};

/** An estimate of 2025 on what is booked and planned. */
const estimates =
  (trends: readonly object[], ...costItems: readonly object[]) =>
  (): readonly Problem[] => {
    const agreement = readAgreement(sound);
    if (!agreement.ok) return agreement.problems;
    const item = { kind: 'cost', costType: 'it', text: 'Servers', amount: '1.00', ...year, recordedOn: '2025-01-01' };
    const facts = Facts.parse({
      participation: [],
      figures: [],
      costItems: costItems.map((more) => ({ ...item, ...more })),
    });
    const question = EstimateQuestion.parse({ base: '2024-01-01', years: 1, asKnownOn: '2025-06-01', trends });
    const outcome = estimateBudget({ versions: [{ agreement: agreement.value }], facts, question });
    return outcome.ok ? outcome.value.findings : outcome.problems;
  };

/** What cannot be of changes to a year of the sound agreement, which has one item. */
const scenario =
  (change: object, facts: object = {}) =>
  (): readonly Problem[] => {
    const run = runOn(sound, facts);
    if (!run.ok) return run.problems;
    return tryScenario({ input: run.value.input, scenario: Scenario.parse({ changes: [change] }) }).after.problems;
  };

const nested = (depth: number): object => (depth === 0 ? {} : { in: nested(depth - 1) });

const inParts = (count: number, then: unknown) => ({
  rule: 'divide',
  portions: Array.from({ length: count }, () => ({ portion: 'percent', percent: `100/${String(count)}`, then })),
});

const ofA = { key: 'quota', of: { a: '1' }, others: '0' };

/** A run over two versions, of which the second shares the cost in another pool. */
function acrossVersions(): readonly Problem[] {
  const renamed = { ...sound, pools: sound.pools.map((pool) => ({ ...pool, id: 'other' })) };
  const versions = [sound, { ...renamed, version: { number: 2, from: '2024-07-01' } }].map(readAgreement);
  const known = Facts.parse({
    participation: ['a', 'b'].map(takesPart),
    figures: [],
    costItems: [cost, { ...cost, until: '2024-07-01' }, { ...cost, from: '2024-07-01' }],
  });
  const question = RunQuestion.parse({ period: year, asKnownOn: '2025-01-31' });
  const run = runAllocation({
    versions: versions.flatMap((read) => (read.ok ? [{ agreement: read.value }] : [])),
    facts: known,
    question,
  });
  return run.ok ? run.value.findings.map(({ problem }) => problem) : run.problems;
}

/** Two support pools beside the pool that is shared. */
const supported = (by: object, adminServes: object, roomServes: object) => ({
  ...sound,
  costTypes: [...sound.costTypes, { id: 'wages', name: 'Wages' }, { id: 'rent', name: 'Rent' }],
  stages: {
    by,
    supports: [
      { id: 'admin', name: 'Administration', takes: { costTypes: ['wages'] }, serves: { to: adminServes } },
      { id: 'room', name: 'Server room', takes: { costTypes: ['rent'] }, serves: { to: roomServes } },
    ],
  },
});

const server = {
  asset: 'server',
  text: 'Server',
  costType: 'it',
  cost: '1000.00',
  from: '2018-01-01',
  lifeMonths: 60,
  recordedOn: '2024-01-02',
};
const assetTerms = { depreciation: 'included', monthOfDisposal: 'counts' };
const clerk = {
  post: 'clerk',
  text: 'Clerk',
  rate: 'piece',
  posts: '1',
  costType: 'it',
  from: '2024-01-01',
  recordedOn: '2024-01-02',
};
const grant = { ...cost, kind: 'grant', text: 'Subsidy', amount: '40.00' };

const number = (value: string | number) => parseRatio(String(value)) ?? ratio(0);

/** Ten units for each, in steps of a hundred. */
function stepped(limits: readonly string[], users: readonly string[] = ['a', 'b']): CostFunction {
  const units = new Map(users.map((user) => [user, ratio(10)]));
  return { cost: 'stepped', units, steps: limits.map((upTo) => ({ upTo: number(upTo), amount: ratio(100) })) };
}

/** Groups by the letters of their members. */
function tableOf(costs: Readonly<Record<string, number>>): CostFunction {
  const groups = Object.entries(costs).map(([names, together]) => ({ group: names.split(''), cost: number(together) }));
  return { cost: 'table', groups };
}

const problemsOf = (outcome: Outcome<unknown>) => (outcome.ok ? [] : outcome.problems);
const asGame = (part: CostFunction) => () => problemsOf(costGame(['a', 'b'], [part]));
const gameOf = (costs: Readonly<Record<string, number>>, members: readonly string[] = ['a', 'b']) =>
  valueOrThrow(costGame(members, [tableOf(costs)]));
const checked = (part: CostFunction) => valueOrThrow(checkCostGame(valueOrThrow(costGame(['a', 'b'], [part]))));

/** A code that is not here does not compile. */
export const examples: { readonly [Code in ProblemCode]: Example } = {
  'shape-unknown': {
    path: '/pools/0/rule/parties',
    detail: 'Dieser Wert hat keine der möglichen Formen.',
    problems: agreed(withRule({ rule: 'among', parties: 'some', then: each })),
  },
  'json-too-deep': {
    path: '/in'.repeat(64),
    detail: 'Das Dokument ist tiefer als 64 Ebenen.',
    problems: agreed(nested(64)),
  },
  'field-missing': {
    path: '/title',
    detail: 'Die Angabe „title“ fehlt.',
    problems: agreed({ ...sound, title: undefined }),
  },
  'field-unknown': {
    path: '/tittle',
    detail: 'Die Angabe „tittle“ gibt es hier nicht.',
    problems: agreed({ ...sound, tittle: 'Agreement' }),
  },
  'type-wrong': {
    path: '/title',
    detail: 'Erwartet wird ein Text in Anführungszeichen, angegeben ist eine Zahl.',
    problems: agreed({ ...sound, title: 7 }),
  },
  'value-not-allowed': {
    path: '/pools/0/rule/rule',
    detail: '„devide“ ist hier nicht zugelassen.',
    problems: agreed(withRule({ rule: 'devide' })),
  },
  'size-wrong': {
    path: '/pools/0/rule/portions',
    detail: 'Weniger als 1 sind nicht zugelassen.',
    problems: agreed(divide()),
  },
  'format-wrong': {
    path: '/sources/0/url',
    detail: '„here“ ist keine gültige Angabe der Form url.',
    problems: agreed({ ...sound, sources: [{ title: 'Source', url: 'here' }] }),
  },
  'text-unreadable': {
    path: '/title',
    detail: 'Der Text enthält Steuerzeichen.',
    problems: agreed({ ...sound, title: 'Agreement\u0000 of two' }),
  },
  'slug-invalid': {
    path: '/cooperation/id',
    detail: '„Lüneburg“ ist keine Kennung.',
    problems: agreed({ ...sound, cooperation: { id: 'Lüneburg', name: 'Lüneburg' } }),
  },
  'date-invalid': {
    path: '/version/from',
    detail: '„2023-02-29“ ist kein Tag des Kalenders.',
    problems: agreed({ ...sound, version: { number: 1, from: '2023-02-29' } }),
  },
  'day-of-year-invalid': {
    path: '/pools/0/rule/by/at/on',
    detail: '„02-29“ ist kein Tag, den es in jedem Jahr gibt.',
    problems: agreed(withRule({ rule: 'split', by: { ...heads, at: { on: '02-29', year: 0 } } })),
  },
  'number-invalid': {
    path: '/pools/0/rule/by/of/a',
    detail: '„1,5“ ist keine Dezimalzahl und kein Bruch.',
    problems: agreed(withRule({ rule: 'split', by: { key: 'quota', of: { a: '1,5' } } })),
  },
  'number-negative': {
    path: '/pools/0/rule/by/of/a',
    detail: '−1 ist kleiner als null; ein Gewicht ist nie negativ.',
    problems: agreed(withRule({ rule: 'split', by: { key: 'quota', of: { a: '-1' } } })),
  },
  'number-not-positive': {
    path: '/pools/0/rule/by/size',
    detail: '0 ist nicht größer als null.',
    problems: agreed(withRule({ rule: 'split', by: { key: 'blocks', of: heads, size: '0', count: 'full' } })),
  },
  'percent-out-of-range': {
    path: '/pools/0/rule/portions/0/percent',
    detail: '101 liegt nicht zwischen 0 und 100.',
    problems: agreed(divide({ portion: 'percent', percent: '101', then: each }, rest)),
  },
  'amount-invalid': {
    path: '/pools/0/rule/portions/0/amount',
    detail: '„1.000,00“ ist kein Betrag in Euro und Cent.',
    problems: agreed(divide({ ...fixed, amount: '1.000,00' }, rest)),
  },
  'amount-too-large': {
    path: '/pools/0/rule/portions/0/amount',
    detail: '10.000.000.000.000,01 € übersteigt den Höchstbetrag von 10.000.000.000.000,00 €.',
    problems: agreed(divide({ ...fixed, amount: '10000000000000.01' }, rest)),
  },
  'threshold-not-one': {
    path: '/pools/0/rule/cases/0/if',
    detail: 'Die Bedingung nennt keine oder zwei Schwellen.',
    problems: agreed(withRule({ rule: 'choose', cases: [{ if: { spread: heads }, then: each }] })),
  },
  'bound-empty': {
    path: '/pools/0/rule/bounds/0',
    detail: 'Die Grenze nennt weder Mindest- noch Höchstbetrag.',
    problems: agreed(limit({ for: 'all' })),
  },
  'period-empty': {
    path: '/version',
    detail: 'Der Zeitraum von 01.01.2024 bis vor 01.01.2024 enthält keinen Tag.',
    problems: agreed({ ...sound, version: { number: 1, from: '2024-01-01', until: '2024-01-01' } }),
  },

  'id-twice': {
    path: '/parties/2/id',
    detail: 'Vertragspartei „b“ gibt es zweimal.',
    problems: agreed({ ...sound, parties: [...sound.parties, { id: 'b', name: 'Town B', roles: ['member'] }] }),
  },
  'reference-unknown': {
    path: '/pools/0/rule/bearer',
    detail: 'Träger der Kosten „c“ ist nicht vereinbart.',
    problems: agreed(withRule({ rule: 'to', bearer: 'c' })),
  },
  'percent-not-hundred': {
    path: '/pools/0/rule/portions',
    detail: 'Die Teilbeträge ergeben zusammen 99,5 %.',
    problems: agreed(divide({ portion: 'percent', percent: '99.5', then: each })),
  },
  'percent-over-hundred': {
    path: '/pools/0/rule/portions',
    detail: 'Die Teilbeträge ergeben zusammen 120 %, mehr als das Ganze.',
    problems: agreed(
      divide({ portion: 'percent', percent: '60', then: each }, { portion: 'percent', percent: '60', then: each }),
    ),
  },
  'rest-missing': {
    path: '/pools/0/rule/portions',
    detail: 'Neben einem Teilbetrag „amount“ ist nicht gesagt, wer den Rest trägt.',
    problems: agreed(divide(fixed)),
  },
  'rest-not-last': {
    path: '/pools/0/rule/portions/0',
    detail: 'Nach dem Rest folgt noch ein Teilbetrag.',
    problems: agreed(divide(rest, fixed)),
  },
  'quota-total-differs': {
    path: '/pools/0/rule/by/total',
    detail: 'Die Zahlen ergeben 99, die Kontrollsumme ist 100.',
    problems: agreed(withRule({ rule: 'split', by: { key: 'quota', of: { a: '50', b: '49' }, total: '100' } })),
  },
  'bearer-left-out': {
    path: '/pools/0/rule/then/bearer',
    detail: '„a“ soll tragen, ist aber durch die Auswahl ("among") ausgeschlossen.',
    problems: agreed(withRule({ rule: 'among', parties: ['b'], then: { rule: 'to', bearer: 'a' } })),
  },
  'cost-type-twice': {
    path: '/pools/1/takes/costTypes/0',
    detail: 'Die Kostenart „it“ steht in mehreren Kostenblöcken: „pool“, „again“.',
    problems: agreed({
      ...sound,
      pools: [...sound.pools, { id: 'again', name: 'Again', takes: { costTypes: ['it'] }, rule: each }],
    }),
  },
  'figure-reference-unfit': {
    path: '/pools/0/rule/by/at',
    detail: '„heads“ gilt nur an ihrem Stichtag und kann nicht über einen Zeitraum („segment“) gelesen werden.',
    problems: agreed(withRule({ rule: 'split', by: { ...heads, at: { during: 'segment' } } })),
  },
  'figure-owner-unfit': {
    path: '/pools/0/rule/by/figure',
    detail: '„cpi“ gilt für alle gemeinsam und kann nicht je Beteiligtem gelesen werden.',
    problems: agreed({
      ...withRule({ rule: 'split', by: { ...heads, figure: 'cpi' } }),
      figures: [{ id: 'cpi', name: 'Prices', unit: 'points', holds: 'onDay', of: 'everyone' }],
    }),
  },
  'presence-needs-whole': {
    path: '/pools/0/rule/by',
    detail: 'Nach der Dauer der Teilnahme kann nur gewichtet werden, wo alle den ganzen Zeitraum teilen.',
    problems: agreed(withRule({ rule: 'split', by: { key: 'presence', count: 'days' } })),
  },
  'brackets-unordered': {
    path: '/tariffs/list/lines/0/price/brackets',
    detail: 'Jede Stufe muss höher reichen als die vorige; nur die letzte darf offen sein.',
    problems: agreed({
      ...sound,
      tariffs: {
        list: {
          name: 'List',
          lines: [
            {
              item: 'piece',
              per: 'year',
              quantity: { key: 'each' },
              price: { brackets: [{ price: '12.00' }, { upTo: '20', price: '8.00' }], apply: 'graduated' },
            },
          ],
        },
      },
    }),
  },
  'rule-too-large': {
    path: '/pools/0/rule',
    detail: 'Die Regel hat mehr als 10000 Teile.',
    problems: agreed(withRule(inParts(100, inParts(100, each)))),
  },
  'fraction-missing': {
    path: '/pools/0/fraction',
    detail: 'Vom 01.01.2024 bis vor 01.07.2024 ist nicht gesagt, welcher Teil der Kosten umgelegt wird.',
    problems: agreed(withRule(each, { fraction: [{ from: '2024-07-01', percent: '85' }] })),
  },
  'succession-circular': {
    path: '/parties/1/successor/party',
    detail: '„b“ folgt über andere sich selbst nach.',
    problems: agreed({
      ...sound,
      parties: [
        { id: 'a', name: 'Town A', roles: ['host'] },
        { id: 'b', name: 'Town B', roles: ['member'], successor: { party: 'b', from: '2024-07-01' } },
      ],
    }),
  },
  'tariff-reads-itself': {
    path: '/tariffs/list/lines/0/quantity',
    detail: 'Eine Menge in „list“ beruht auf einem Preisverzeichnis.',
    problems: agreed({
      ...sound,
      tariffs: {
        list: {
          name: 'List',
          lines: [{ item: 'piece', price: '1.00', per: 'year', quantity: { key: 'tariff', tariff: 'list' } }],
        },
      },
    }),
  },
  'rounding-unsourced': {
    path: '/rounding',
    detail: 'Es ist nicht gesagt, worauf die Rundung beruht.',
    problems: agreed({ ...sound, rounding: { ...sound.rounding, clause: undefined } }),
  },
  'rate-first-needs-split': {
    path: '/pools/0/rule',
    detail: 'Ein gerundeter Einheitspreis setzt eine einfache Verteilung voraus, hier steht „to“.',
    problems: agreed({
      ...withRule({ rule: 'to', bearer: 'a' }),
      rounding: {
        method: 'rateFirst',
        rateUnit: '0.01',
        unit: '0.01',
        lines: 'pool',
        difference: 'restate',
        clause: 'rounding',
      },
    }),
  },
  'host-not-one': {
    path: '/parties',
    detail: '0 Parteien haben die Rolle "host".',
    problems: agreed({ ...sound, parties: [{ id: 'b', name: 'Town B', roles: ['member'] }] }),
  },

  'notice-not-agreed': {
    path: '/term',
    detail: 'Eine Kündigung, die am 01.07.2024 zugeht, führt zu keinem Ende: die Vereinbarung nennt keine Frist.',
    problems: givesNotice({}),
  },
  'notice-without-end': {
    path: '/term/notice',
    detail: 'Eine Kündigung, die am 01.07.2024 zugeht, findet kein Ende, zu dem sie wirkt.',
    problems: givesNotice({ notice: { period: 'P6M', to: 'endOfTerm' } }),
  },
  'notice-late': {
    path: '/term/notice',
    detail:
      'Die Kündigung geht am 01.07.2024 zu; um vor dem 01.01.2025 zu beenden, musste sie bis zum 30.06.2024 zugehen.',
    problems: givesNotice({ notice: { period: 'P6M', to: 'endOfYear' } }),
  },
  'notice-end-not-agreed': {
    path: '/term/notice',
    detail:
      'Gekündigt ist so, dass der 01.10.2024 der erste Tag ohne die Vertragspartei wäre; ein solches Ende sieht die Vereinbarung nicht vor.',
    problems: () => {
      const read = readAgreement({
        ...sound,
        term: { from: '2020-01-01', notice: { period: 'P6M', to: 'endOfYear' } },
      });
      const [party] = read.ok ? read.value.parties : [];
      if (!read.ok || party === undefined) return read.ok ? [] : read.problems;
      const on = LocalDate.parse('2024-01-15');
      const endsOn = LocalDate.parse('2024-10-01');
      return judgeNotice(read.value, { step: 'notice', party: party.id, on, endsOn }).problems;
    },
  },
  'versions-overlapping': {
    path: '/version/from',
    detail: 'Ab dem 01.07.2024 bis vor den 01.01.2025 gilt auch Fassung 1.',
    problems: follows({ from: '2024-07-01' }, { until: '2025-01-01' }),
  },
  'versions-gap': {
    path: '/version/from',
    detail: 'Vom 01.07.2024 bis vor den 01.01.2025 gilt keine Fassung; diese Tage lassen sich nicht abrechnen.',
    problems: follows({ from: '2025-01-01' }, { until: '2024-07-01' }),
  },
  'version-reaches-back': {
    path: '/version/from',
    detail:
      'Die Fassung ändert ab dem 01.07.2024 einen abgerechneten Zeitraum: 01.01.2024 bis vor 01.01.2025, Abrechnungen 2025-0001, 2025-0002.',
    problems: follows({ from: '2024-07-01' }, {}),
  },
  'agreement-unknown': {
    path: '/asKnownOn',
    detail: 'Am 31.01.2025 war noch keine Fassung der Vereinbarung bekannt.',
    problems: found(sound, {}, year, { knownOn: LocalDate.parse('2025-02-01') }),
  },
  'period-before-agreement': {
    path: '/period/from',
    detail: 'Der Zeitraum beginnt am 31.12.2023, die Vereinbarung gilt ab 01.01.2024.',
    problems: found(sound, {}, { from: '2023-12-31', until: '2025-01-01' }),
  },
  'period-after-agreement': {
    path: '/period/until',
    detail: 'Der Zeitraum endet vor 01.01.2025, die Fassung gilt nur bis vor 31.12.2024.',
    problems: found({ ...sound, version: { number: 1, from: '2024-01-01', until: '2024-12-31' } }),
  },
  'figure-missing': {
    path: '/pools/0/rule/by',
    detail: 'Für „b“ fehlt „heads“ zum 30.06.2023.',
    problems: found(withRule({ rule: 'split', by: heads }), { figures: [counted('a', '10')] }),
  },
  'index-not-positive': {
    path: '/pools/0/rule/portions/0/amount/from',
    detail: '„cpi“ steht zu Beginn bei 0; davon lässt sich keine Steigerung rechnen.',
    problems: found(
      {
        ...divide(
          {
            ...fixed,
            amount: { indexed: '10.00', series: 'cpi', from: { on: '2023-06-30' }, to: { on: '2023-06-30' } },
          },
          rest,
        ),
        figures: [{ id: 'cpi', name: 'Prices', unit: 'points', holds: 'onDay', of: 'everyone' }],
      },
      { figures: [{ figure: 'cpi', on: '2023-06-30', value: '0', source: 'office', recordedOn: '2024-01-01' }] },
    ),
  },
  'figure-negative': {
    path: '/pools/0/rule/by',
    detail: '„heads“ von „b“ ist −1; ein Gewicht ist nie negativ.',
    problems: found(withRule({ rule: 'split', by: heads }), { figures: [counted('a', '10'), counted('b', '-1')] }),
  },
  'rate-missing': {
    path: '/tariffs/list/lines/0/price/rate',
    detail: 'Für „piece“ gibt es am 01.01.2024 keinen Preis.',
    problems: found(withPrice('2024-07-01', '60.00')),
  },
  'key-is-zero': {
    path: '/pools/0/rule/by',
    detail: '100,00 € sind zu verteilen, aber alle Schlüsselzahlen sind null.',
    problems: found(withRule({ rule: 'split', by: { key: 'quota', of: { a: '0', b: '0' } } })),
  },
  'nobody-takes-part': {
    path: '/pools/0/rule',
    detail: 'Vom 01.01.2024 bis vor 01.01.2025 fallen Kosten an, aber niemand nimmt teil.',
    problems: found(sound, { participation: [] }),
  },
  'quota-missing': {
    path: '/pools/0/rule/by/of',
    detail: 'Für „b“ steht keine Zahl in der Tabelle.',
    problems: found(withRule({ rule: 'split', by: { key: 'quota', of: { a: '1' } } })),
  },
  'quota-absent': {
    path: '/pools/0/rule/by/of/b',
    detail: '„b“ hat einen Anteil, nimmt in diesem Abschnitt aber nicht teil.',
    problems: found(withRule({ rule: 'split', by: { key: 'quota', of: { a: '1', b: '1' } } }), {
      participation: [takesPart('a')],
    }),
  },
  'no-case-applies': {
    path: '/pools/0/rule',
    detail: 'Vom 01.01.2024 bis vor 01.01.2025 trifft keiner der Fälle zu; der Text lässt es offen.',
    problems: found(withRule({ rule: 'choose', cases: [{ if: { since: '2025-01-01' }, then: each }] })),
  },
  'bounds-crossed': {
    path: '/pools/0/rule/bounds',
    detail: 'Für „a“ liegt der Mindestbetrag 60,00 € über dem Höchstbetrag 40,00 €.',
    problems: found(limit({ for: ['a'], min: perYear('60.00'), max: perYear('40.00') })),
  },
  'limits-cannot-be-met': {
    path: '/pools/0/rule/bounds',
    detail: 'Zu verteilen sind 100,00 €, innerhalb der Grenzen höchstens oder mindestens 80,00 €: es fehlen 20,00 €.',
    problems: found(limit({ for: 'all', max: perYear('40.00') })),
  },
  'limit-on-credit': {
    path: '/pools/0/rule',
    detail: 'Verteilt wird eine Gutschrift von −100,00 €; die Grenzen gelten für den Betrag mit Vorzeichen.',
    problems: found(limit({ for: 'all', max: perYear('60.00') }), { costItems: [{ ...cost, kind: 'revenue' }] }),
  },
  'rest-negative': {
    path: '/pools/0/rule/portions/1',
    detail: 'Die festen Teilbeträge übersteigen die Kosten; der Rest ist −20,00 €.',
    problems: found(divide(fixed, rest)),
  },
  'cost-type-without-pool': {
    path: '/costItems/1',
    detail: '„Invoice“ (Kostenart „other“) gehört zu keinem Kostenblock.',
    problems: found(
      { ...sound, costTypes: [...sound.costTypes, { id: 'other', name: 'Other' }] },
      { costItems: [cost, { ...cost, costType: 'other' }] },
    ),
  },
  'cost-item-unrouted': {
    path: '/costItems/1',
    detail: '„Loan“ passt in keinen der Kostenblöcke, die ihre Kostenart aufnehmen: „old“.',
    problems: found(
      {
        ...sound,
        costTypes: [...sound.costTypes, { id: 'debt', name: 'Debt' }],
        pools: [
          ...sound.pools,
          { id: 'old', name: 'Old', takes: { costTypes: ['debt'], arose: { before: '2017-01-01' } }, rule: each },
        ],
      },
      {
        costItems: [
          cost,
          { ...cost, costType: 'debt', text: 'Loan' },
          { ...cost, costType: 'debt', arose: '2016-12-31' },
        ],
      },
    ),
  },
  'cost-across-versions': {
    path: '/costItems/0',
    detail:
      '„Invoice“ reicht über einen Wechsel der Fassung und gehört davor und danach nicht in denselben Kostenblock („pool“, „other“).',
    problems: acrossVersions,
  },
  'cost-outside-period': {
    path: '/costItems/1',
    detail: '„Invoice“ (01.12.2024 bis vor 01.02.2025) liegt nur teilweise im Zeitraum.',
    problems: found(sound, { costItems: [cost, { ...cost, from: '2024-12-01', until: '2025-02-01' }] }),
  },
  'check-digits-wrong': {
    path: '/parties/1/leitwegId',
    detail: 'Die Prüfziffern von „04011000-1234512345-07“ passen nicht zu den übrigen Zeichen.',
    problems: agreed({
      ...sound,
      parties: [sound.parties[0], { ...sound.parties[1], leitwegId: '04011000-1234512345-07' }],
    }),
  },
  'tax-rate-unfit': {
    path: '/taxes/0',
    detail: 'Was steuerpflichtig ist, hat einen Steuersatz; angegeben ist keiner.',
    problems: agreed({
      ...sound,
      taxes: [{ from: '2027-01-01', treatment: 'taxable', costs: 'net', legalBasis: '§ 12 Abs. 1 UStG' }],
    }),
  },
  'change-part-unfit': {
    path: '/dissolution/parts/0/part',
    detail: 'Eine Pauschale gibt es bei der Auflösung nicht.',
    problems: agreed({ ...sound, dissolution: { parts: [{ part: 'lumpSum', amount: '100.00', rule: each }] } }),
  },
  'period-too-long': {
    path: '/period',
    detail: 'Der Zeitraum von 01.01.2024 bis vor 02.01.2124 ist länger als hundert Jahre.',
    problems: found(sound, {}, { from: '2024-01-01', until: '2124-01-02' }),
  },
  'disposed-before-use': {
    path: '/assets/0/disposed/on',
    detail: 'Der Abgang am 01.05.2017 liegt vor dem Tag, an dem die Anlage in Betrieb ging.',
    problems: found(sound, { assets: [{ ...server, disposed: { on: '2017-05-01', proceeds: '0.00' } }] }),
  },
  'support-not-in-order': {
    path: '/stages/by/order',
    detail: 'Der Vorkostenblock „room“ steht nicht in der Reihenfolge des Stufenleiterverfahrens.',
    problems: agreed(supported({ method: 'stepDown', order: ['admin'] }, { pool: '1' }, { pool: '1' })),
  },
  'delivery-not-counted': {
    path: '/stages/supports/1/serves',
    detail: '„room“ leistet auch an „admin“; das Stufenleiterverfahren in dieser Reihenfolge rechnet es nicht mit.',
    problems: agreed(
      supported({ method: 'stepDown', order: ['admin', 'room'] }, { pool: '1' }, { admin: '1', pool: '1' }),
    ),
  },
  'support-serves-nobody': {
    path: '/stages/supports/0/serves',
    detail:
      'Was der Vorkostenblock „admin“ kostet, erreicht ganz oder zum Teil keinen Kostenblock, den Mitglieder tragen.',
    problems: agreed(supported({ method: 'reciprocal' }, { admin: '1' }, { pool: '1' })),
  },
  'interest-rate-missing': {
    path: '/assets/interest/rates',
    detail: 'Die Fassung gilt ab dem 01.01.2024, ein Zinssatz erst ab dem 01.07.2024.',
    problems: agreed({
      ...sound,
      assets: {
        ...assetTerms,
        interest: {
          treatment: 'included',
          method: 'averageValue',
          rates: [{ from: '2024-07-01', percent: '3' }],
        },
      },
    }),
  },
  'cost-not-shareable': {
    path: '/costItems/1',
    detail: '„Flowers“ über 100,00 € (Kostenart „gifts“) ist nach der Vereinbarung nicht umlagefähig.',
    problems: found(
      {
        ...sound,
        costTypes: [
          ...sound.costTypes,
          { id: 'gifts', name: 'Gifts', shareable: [{ from: '2024-01-01', percent: '0' }] },
        ],
      },
      { costItems: [cost, { ...cost, costType: 'gifts', text: 'Flowers' }] },
    ),
  },
  'cost-item-twice': {
    path: '/costItems/1',
    detail: '„Invoice“ über 100,00 € steht mit dem Beleg „R 1“ schon einmal im Zeitraum.',
    problems: found(sound, {
      costItems: [
        { ...cost, document: 'R 1' },
        { ...cost, document: 'R 1' },
      ],
    }),
  },
  'cost-changed': {
    path: '',
    detail: 'Die Kosten der Art „it“ waren im Zeitraum davor 80,00 € und sind nun 100,00 € (25 %).',
    problems: found(
      { ...sound, version: { number: 1, from: '2023-01-01' } },
      { costItems: [cost, { ...cost, amount: '80.00', from: '2023-01-01', until: '2024-01-01' }] },
      year,
      { tellChangeAbove: '20' },
    ),
  },
  'direct-in-support': {
    path: '/costItems/0/bearer',
    detail: '„Salary“ nennt einen Träger, liegt aber im Vorkostenblock „admin“, den andere Kostenblöcke tragen.',
    problems: found(supported({ method: 'reciprocal' }, { pool: '1' }, { pool: '1' }), {
      costItems: [{ ...cost, text: 'Salary', costType: 'wages', bearer: 'a' }],
    }),
  },
  'grant-open': {
    path: '/costItems/1',
    detail: '„Subsidy“ über 40,00 € mindert die Kosten noch nicht: offen ist „report sent“.',
    problems: found(sound, { costItems: [cost, { ...grant, condition: { text: 'report sent', state: 'open' } }] }),
  },
  'grant-failed': {
    path: '/costItems/1',
    detail: '„Subsidy“ über 40,00 € entfällt: nicht erfüllt ist „report sent“.',
    problems: found(sound, { costItems: [cost, { ...grant, condition: { text: 'report sent', state: 'failed' } }] }),
  },
  'rate-covers-cost': {
    path: '/costItems/0',
    detail: '„Invoice“ (Kostenart „it“) ist mit dem Pauschalsatz „piece“ schon abgegolten.',
    problems: found({ ...sound, staff: { covers: ['it'] } }, { posts: [clerk] }),
  },
  'assets-without-terms': {
    path: '/assets/0',
    detail: 'Fassung 1 der Vereinbarung sagt nicht, wie Anlagen zu rechnen sind.',
    problems: found(sound, { assets: [{ ...server, from: '2023-01-01' }] }),
  },
  'posts-without-terms': {
    path: '/posts/0',
    detail: 'Fassung 1 der Vereinbarung sagt nicht, wie Personal nach Pauschalsätzen zu rechnen ist.',
    problems: found(sound, { posts: [clerk] }),
  },
  'asset-past-life': {
    path: '/assets/0',
    detail: '„Server“ ist nach 60 Monaten abgeschrieben und noch nicht abgegangen.',
    problems: found({ ...sound, assets: assetTerms }, { assets: [server] }),
  },
  'grants-over-cost': {
    path: '/assets/0',
    detail: 'Die Zuwendungen zu „Server“ betragen 1.200,00 €, die Anschaffung kostete 1.000,00 €: mehr als 100 %.',
    problems: found(
      { ...sound, assets: assetTerms },
      { assets: [{ ...server, from: '2023-01-01', grants: [{ text: 'Land', amount: '1200.00' }] }] },
    ),
  },
  'overhead-over-hundred': {
    path: '/staff/overheads/0',
    detail: 'Der Zuschlag „Overhead“ beträgt 120 % des Pauschalsatzes.',
    problems: found({ ...sound, staff: { overheads: [{ name: 'Overhead', percent: '120' }] } }, { posts: [clerk] }),
  },
  'odd-part-without-bearer': {
    path: '/pools/0/rule',
    detail: '100,50 € ist kein Vielfaches von 1,00 €, und niemand trägt den Rest.',
    problems: found(
      { ...sound, rounding: { ...sound.rounding, unit: '1' } },
      { costItems: [{ ...cost, amount: '100.50' }] },
    ),
  },
  'rounding-difference': {
    path: '/pools/0/rule',
    detail: 'Kosten 100,01 €, gerundete Anteile zusammen 100,02 €: Unterschied 0,01 €.',
    problems: found(
      {
        ...sound,
        rounding: { method: 'each', unit: '0.01', lines: 'pool', difference: 'restate', clause: 'rounding' },
      },
      { costItems: [{ ...cost, amount: '100.01' }] },
    ),
  },
  'input-tax-missing': {
    path: '/costItems',
    detail:
      'Ab dem 01.01.2024 werden Kosten ohne Vorsteuer verteilt, doch die eine Kostenposition dieser Zeit nennt keine.',
    problems: found(taxed),
  },
  'input-tax-unfit': {
    path: '/costItems/0/inputTax',
    detail: 'In 100,00 € können nicht 119,00 € Umsatzsteuer enthalten sein.',
    problems: records({ inputTax: '119.00' }),
  },
  'advance-tax-unfit': {
    path: '/advances/0/tax',
    detail: 'Im Abschlag von „b“ über 119,00 € können nicht 119,01 € Umsatzsteuer enthalten sein.',
    problems: paysAhead({ tax: '119.01' }),
  },
  'advance-tax-not-due': {
    path: '/advances/0/tax',
    detail:
      'Ein Abschlag von „b“ nennt 19,00 € Umsatzsteuer; Leistungen an sie sind in diesem Zeitraum nicht steuerpflichtig.',
    problems: paysAhead({ tax: '19.00' }),
  },
  'tax-number-missing': {
    path: '/parties/0',
    detail:
      'Die Leistungen sind steuerpflichtig, und zu „a“ ist weder eine Steuernummer noch eine USt-IdNr. angegeben.',
    problems: found({ ...sound, taxes: taxed.taxes }, { costItems: [{ ...cost, inputTax: '0.00' }] }),
  },
  'over-recovery-untaxed': {
    path: '/pools/0/rule/portions/1',
    detail:
      'Die Überdeckung von 20,00 € nach „list“ wird den Mitgliedern nicht erstattet, obwohl die Leistung nicht steuerbar ist (§ 2b UStG).',
    problems: found({
      ...withPrice('2024-01-01', '60.00'),
      ...divide({ portion: 'charges', tariff: 'list' }, { portion: 'rest', then: { rule: 'to', bearer: 'a' } }),
      taxes: untaxed,
    }),
  },
  'over-recovery': {
    path: '/pools/0/rule/portions/1',
    detail: 'Die Entgelte nach „list“ übersteigen die Kosten um 20,00 €.',
    problems: found(withPrice('2024-01-01', '60.00')),
  },
  'under-recovery': {
    path: '/pools/0/rule/portions/1',
    detail: 'Die Entgelte nach „list“ decken 20,00 € der Kosten nicht.',
    problems: found(withPrice('2024-01-01', '40.00')),
  },
  'pool-without-cost': {
    path: '/pools/0',
    detail: 'Im Kostenblock „pool“ sind keine Kosten erfasst.',
    problems: found(sound, { participation: [], costItems: [] }),
  },
  'mandatory-service-left-out': {
    path: '/services/0',
    detail: '„b“ nimmt teil, aber ab 01.01.2024 nicht mit der Leistung „wlan“, die für alle verpflichtend ist.',
    problems: found(
      { ...sound, services: [{ id: 'wlan', name: 'WLAN', mandatory: true }] },
      { participation: [takesPart('a'), { ...takesPart('a'), service: 'wlan' }, takesPart('b')] },
    ),
  },
  'share-of-nothing': {
    path: '',
    detail: '„b“ nimmt teil, trägt aber nichts.',
    problems: found(withRule({ rule: 'to', bearer: 'a' })),
  },
  'share-negative': {
    path: '',
    detail: '„a“ bekommt 20,00 € aus einem Kostenblock, der Geld kostet.',
    problems: found(withRule({ rule: 'relieve', of: each, parties: ['b'], percent: '-140', borneBy: ofA })),
  },
  'share-changed': {
    path: '',
    detail: 'Der Anteil von „a“ war zuletzt 40,00 € und ist nun 50,00 € (25 %).',
    problems: found(sound, {}, year, {
      tellChangeAbove: '20',
      lastShares: [LastShare.parse({ pool: 'pool', party: 'a', amount: '40.00' })],
    }),
  },

  'advances-without-terms': {
    path: '/advances',
    detail: 'Fassung 1 der Vereinbarung sagt nichts zu Abschlägen.',
    problems: asksAhead(undefined, {}),
  },
  'budget-not-in-force': {
    path: '/advances/provisional',
    detail:
      'Die Abschläge richten sich nach dem Haushalt, der nicht in Kraft ist, und eine vorläufige Grundlage ist nicht vereinbart.',
    problems: asksAhead({ on: ['04-01'] }, { budgetInForce: false }),
  },
  'advance-negative': {
    path: '/bases',
    detail: 'Die Grundlage der Abschläge von „b“ ist −1,00 €: es wird nichts angefordert.',
    problems: asksAhead({ on: ['04-01'] }, { amount: -100 }),
  },
  'advance-without-day': {
    path: '/advances/on',
    detail: 'Es ist kein Tag der Vereinbarung übrig, an dem 100,00 € von „b“ angefordert werden könnten.',
    problems: asksAhead({ on: ['04-01'] }, { from: '2024-05-01' }),
  },
  'advances-above-cost': {
    path: '/bases',
    detail: 'Von „b“ werden 100,00 € angefordert, zu tragen sind 90,00 €.',
    problems: asksAhead({ on: ['04-01'] }, { known: 9000 }),
  },
  'payment-without-advance': {
    path: '/payments/0',
    detail: '„b“ hat am 01.04.2024 1,00 € für Tage gezahlt, für die nichts angefordert war.',
    problems: () => {
      const payment = { party: 'b', kind: 'advance', on: '2024-04-01', amount: '1.00', ...year, source: 'bank' };
      const payments = [Payment.parse({ ...payment, recordedOn: '2024-04-02' })];
      const open = openItems({ plans: [], payments, balances: [] }, LocalDate.parse('2024-07-01'));
      return open.ok ? open.value.findings : open.problems;
    },
  },

  'advances-settled': {
    path: '/advances',
    detail:
      'Eine Berichtigung durch Differenz rechnet keine Abschläge ab; die berichtigte Abrechnung hat sie schon abgezogen.',
    problems: onSoundRun((run) =>
      drawUpStatements(run, {
        drawnUpOn: LocalDate.parse('2025-02-01'),
        advances: [AdvancePayment.parse({ party: 'b', on: '2024-04-01', amount: '1.00' })],
        baselines: [],
        corrects: { by: 'difference', statements: [] },
      }),
    ),
  },
  'change-without-terms': {
    path: '/withdrawal',
    detail: 'Die Vereinbarung sagt nicht, was bei einem Austritt einmalig gezahlt wird.',
    problems: onSoundRun(({ agreement, input: { facts } }) =>
      settleChange({
        change: { change: 'withdrawal', party: PartyId.parse('b'), on: LocalDate.parse('2025-01-01') },
        agreement,
        facts,
        asKnownOn: LocalDate.parse('2025-01-01'),
        issued: [],
      }),
    ),
  },

  'base-rate-missing': {
    path: '/late/baseRates',
    detail: 'Für den 16.02.2024 ist kein Basiszinssatz bekannt; Verzugszinsen lassen sich nicht berechnen.',
    problems: () => {
      const [due, day] = [LocalDate.parse('2024-02-15'), LocalDate.parse('2024-03-01')];
      const owed = [{ party: PartyId.parse('b'), name: 'Q1', amount: cents(100), due, payments: [] }];
      const late = lateCharges(LateTerms.parse({ scheme: 'bgb288', points: '5' }), owed, day);
      return late.ok ? [] : late.problems;
    },
  },

  'trend-too-low': {
    path: '/trends/0/percent',
    detail: 'Kosten können nicht um mehr als 100 % sinken; angegeben sind −101 %.',
    problems: estimates([{ costType: 'it', percent: '-101', source: 'decree' }]),
  },
  'trend-without-cost': {
    path: '/trends/0',
    detail:
      'Der Trend für „it“ bewegt nichts: Im Basisjahr ist dazu nichts gebucht, was fortzuschreiben wäre, oder es ist alles geplant.',
    problems: estimates(
      [{ costType: 'it', percent: '3', source: 'decree' }],
      {},
      { budget: true, from: '2025-01-01', until: '2026-01-01' },
    ),
  },
  'base-year-without-cost': {
    path: '/base',
    detail: 'Gebucht ist für 01.01.2024 bis 31.12.2024 nichts, was fortzuschreiben wäre.',
    problems: estimates([]),
  },

  'already-taking-part': {
    path: '/changes/0/party',
    detail: '„b“ nimmt schon teil, seit 01.01.2024, und kann nicht noch einmal beitreten.',
    problems: scenario({ change: 'memberJoins', party: 'b', from: '2024-07-01' }),
  },
  'not-taking-part': {
    path: '/changes/0/party',
    detail: '„b“ tritt erst am 01.01.2024 bei und kann nicht zum 01.01.2024 austreten.',
    problems: scenario({ change: 'memberLeaves', party: 'b', on: '2024-01-01' }),
  },
  'change-after-period': {
    path: '/changes/0/on',
    detail: 'Gerechnet wird für 01.01.2024 bis 31.12.2024; was am 01.01.2025 geschieht, ändert daran nichts.',
    problems: scenario({ change: 'memberLeaves', party: 'b', on: '2025-01-01' }),
  },
  'quota-not-one': {
    path: '/changes/0/pool',
    detail: '„pool“ wird nicht nach vereinbarten Quoten geteilt.',
    problems: scenario({ change: 'quotaChanged', pool: 'pool', of: {} }),
  },
  'cost-to-move-missing': {
    path: '/changes/0',
    detail: 'Im Zeitraum gibt es keine Kosten, die sich um einen Satz änderten.',
    problems: scenario({ change: 'costMoved', percent: '3' }, { costItems: [] }),
  },

  'weights-missing': {
    path: '/receivers',
    detail: 'Es ist niemand genannt, auf den verteilt wird.',
    problems: splitByLibrary([]),
  },
  'weight-negative': {
    path: '/receivers/1',
    detail: 'Das Gewicht von „b“ ist -1/3.',
    problems: splitByLibrary([
      ['a', '1'],
      ['b', '-1/3'],
    ]),
  },
  'amount-not-in-steps': {
    path: '/amount',
    detail: '1,01 € ist kein Vielfaches von 0,05 €.',
    problems: splitByLibrary([['a', '1']], 5),
  },

  'steps-not-rising': {
    path: '/parts/0/steps/1/upTo',
    detail: 'Nach der Stufe bis 20 steht die Stufe bis 20.',
    problems: asGame(stepped(['20', '20'])),
  },
  'steps-too-short': {
    path: '/parts/0/steps/0/upTo',
    detail: 'Die letzte Stufe reicht bis 12,5, alle zusammen brauchen 20.',
    problems: asGame(stepped(['12.5'])),
  },
  'group-twice': {
    path: '/parts/0/groups/3',
    detail: 'Für die Gruppe „a, b“ sind zweimal Kosten angegeben.',
    problems: asGame(tableOf({ a: 5, b: 3, ab: 6, ba: 7 })),
  },
  'group-missing': {
    path: '/parts/0/groups',
    detail: 'Was „b“ für sich kosten würde, ist nicht angegeben; es fehlen 2 von 3 Gruppen.',
    problems: asGame(tableOf({ a: 5 })),
  },
  'game-too-large': {
    path: '/parts',
    detail: 'Bei 25 Mitgliedern sind es zu viele Gruppen, um jede zu betrachten; möglich sind 24 Mitglieder.',
    problems: () => {
      const members = Array.from({ length: 25 }, (_, index) => `m${String(index)}`);
      const game = valueOrThrow(costGame(members, [stepped(['250'], members)]));
      return problemsOf(shapleyValue(game));
    },
  },
  'cost-falls': {
    path: '/parts',
    detail: '„a“ würde 5 kosten, zusammen mit „b“ nur 4,5 (größte von 1 solchen Stellen).',
    problems: () => checked(tableOf({ a: 5, b: 3, ab: 4.5 })),
  },
  'together-dearer': {
    path: '/parts',
    detail: '„a, b“ würde gemeinsam 9 kosten, jedes Mitglied für sich zusammen 8 (größte von 1 solchen Gruppen).',
    problems: () => checked(tableOf({ a: 5, b: 3, ab: 9 })),
  },
  'cost-function-missing': {
    path: '/functions',
    detail:
      'Was „pool“ für einzelne Mitglieder und Gruppen kosten würde, ist nicht angegeben; gemeinsam sind es 100,00 €.',
    problems: onSoundRun((run) => judgeRun(run, { functions: [] })),
  },
  'game-cost-differs': {
    path: '/functions/0',
    detail:
      'Für alle zusammen ergeben die Angaben zu „pool“ 120,00 €, das sind 20,00 € mehr als die 100,00 €, die sie im Lauf tragen.',
    problems: onSoundRun((run) => {
      const parts = [{ cost: 'fixed', amount: '120.00' }];
      const declared = { pool: 'pool', parts, source: 'Offer', estimate: true };
      return judgeRun(run, { functions: [valueOrThrow(readDocument(PoolCostFunction, declared))] });
    }),
  },
  'split-impossible': {
    path: '/parts',
    detail:
      'Gruppen, die nicht mehr als ihre eigenen Kosten tragen dürfen, lassen keine Aufteilung der gesamten Kosten zu.',
    problems: () =>
      problemsOf(prenucleolus(valueOrThrow(costGame(['a', 'b'], [tableOf({ a: 0, b: 0, ab: 9 })])), 'perCost')),
  },
  'benefit-negative': {
    path: '/parts',
    detail: '„b“ verursacht in der Gemeinschaft 4 und würde allein 3 kosten.',
    problems: () =>
      problemsOf(shareRemainingBenefits(gameOf({ a: 7, b: 3, c: 5, ab: 10, ac: 11, bc: 9, abc: 15 }, ['a', 'b', 'c']))),
  },
  'benefits-missing': {
    path: '/parts',
    detail: '3 sind nach dem verbleibenden Vorteil zu verteilen, aber niemand hat einen.',
    problems: () =>
      problemsOf(shareRemainingBenefits(gameOf({ a: 0, b: 0, c: 0, ab: 3, ac: 3, bc: 3, abc: 3 }, ['a', 'b', 'c']))),
  },
  'bounds-without-split': {
    path: '/parts',
    detail:
      'Mindestens wären zusammen 10 und höchstens 8 zu tragen, die Kosten sind 9; oder jemandes Mindestanteil liegt über seinem Höchstanteil.',
    problems: () => problemsOf(tauValue(gameOf({ a: 5, b: 3, ab: 9 }))),
  },
  'estate-over-claims': {
    path: '/estate',
    detail: 'Zu verteilen sind 12, gefordert werden zusammen nur 10.',
    problems: () =>
      problemsOf(divideClaims({ estate: ratio(12), claims: new Map([['a', ratio(10)]]), rule: 'equalAwards' })),
  },
  'periods-not-alike': {
    path: '/question/period',
    detail: 'Verglichen werden 01.01.2024 bis vor 01.01.2025 und 01.01.2024 bis vor 01.01.2025.',
    problems: onSoundRun((run) => bridgeShares(run.input, run.input)),
  },
  'periods-overlapping': {
    path: '/runs/1',
    detail: 'Die Tage ab dem 01.01.2024 bis vor den 01.01.2025 kommen in zwei Abrechnungen vor.',
    problems: onSoundRun((run) => reportOverRecovery([run, run])),
  },
  'baselines-missing': {
    path: '/baselines',
    detail: 'Was die Aufgabe allein kostet oder kosten würde, ist nicht erfasst.',
    problems: savesAgainst({}, { baselines: 0 }),
  },
  'baseline-not-carried': {
    path: '/baselines',
    detail:
      'Für alle zusammen gibt es vom 01.01.2024 bis vor 01.01.2025 keine Vergleichskosten. Für ein anderes Jahr sind sie erfasst, aber ein Preisindex fehlt.',
    problems: savesAgainst({}),
  },
  'index-year-missing': {
    path: '/index/values',
    detail: '„Verbraucherpreisindex“ hat keinen Wert für 2024.',
    problems: savesAgainst({ index: { ...prices, values: prices.values.slice(0, 1) } }),
  },
  'index-year-twice': {
    path: '/index/values/2/year',
    detail: '„Verbraucherpreisindex“ hat zwei Werte für 2023.',
    problems: savesAgainst({ index: { ...prices, values: [...prices.values, ...prices.values.slice(0, 1)] } }),
  },
  'investment-unused': {
    path: '/investments/0',
    detail: '„Umzug der Server“ betrifft b; dafür gibt es keine Vergleichskosten.',
    problems: savesAgainst(
      {
        index: prices,
        investments: [
          {
            parties: ['b'],
            on: '2024-01-01',
            amount: '10.00',
            text: 'Umzug der Server',
            source: { title: 'Invoice' },
            estimate: false,
          },
        ],
      },
      { of: { parties: ['a'] } },
    ),
  },
  'discount-rate-missing': {
    path: '/rate',
    detail: 'Ohne Zinssatz wird kein Kapitalwert berechnet.',
    problems: savesAgainst({ index: prices, rate: undefined }),
  },
  'years-not-in-order': {
    path: '/years/1',
    detail: 'Auf 01.01.2024 bis vor 01.01.2025 folgt 01.01.2024 bis vor 01.01.2025.',
    problems: savesAgainst({ index: prices }, { runs: 2 }),
  },
  'rate-too-low': {
    path: '/rate',
    detail: 'Bei einem Zinssatz von −1 je Zeitraum bliebe nichts übrig.',
    problems: () => problemsOf(netPresentValue({ rate: ratio(-1), payments: [ratio(1)], first: 'now' })),
  },
  'periods-too-many': {
    path: '/periods',
    detail: '1.201 Zeiträume sind angegeben, möglich sind 1.200.',
    problems: () =>
      problemsOf(annuity({ find: 'future', rate: ratio(0), periods: 1201, payment: ratio(1), present: ratio(0) })),
  },
};
