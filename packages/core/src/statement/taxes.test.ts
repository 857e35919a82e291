import { describe, expect, test } from 'vitest';
import { readAgreement } from '../agreement/read-agreement.ts';
import type { Outcome } from '../base/outcome.ts';
import { readDocument } from '../base/read-document.ts';
import { LocalDate } from '../calendar/local-date.ts';
import { formatCents, sumCents } from '../exact/cents.ts';
import { formatRatio } from '../exact/ratio.ts';
import { Facts } from '../ledger/facts.ts';
import { runAllocation } from '../run/run-allocation.ts';
import { RunQuestion } from '../run/run-question.ts';
import type { Corrected } from './correction.ts';
import { drawUpStatements } from './draw-up-statements.ts';
import { poolCosts } from './net-cost-statement.ts';
import { reverseStatement } from './reverse-statement.ts';
import { settleMembers } from './settle-members.ts';
import { AdvancePayment, Statement } from './statement.ts';

/** Not taxable until the end of 2026, then 19 %; to the church exempt all along. */
const taxes = [
  { from: '2024-01-01', treatment: 'notTaxable', costs: 'gross', legalBasis: '§ 2b Abs. 3 Nr. 2 UStG' },
  {
    from: '2027-01-01',
    treatment: 'taxable',
    percent: '19',
    costs: 'net',
    legalBasis: '§ 12 Abs. 1 UStG',
    clause: 'tax',
  },
  {
    from: '2027-01-01',
    treatment: 'exempt',
    costs: 'net',
    parties: ['church'],
    legalBasis: '§ 4 Nr. 29 UStG',
  },
];
const calendarYear = (year: number) => ({ from: `${year}-01-01`, until: `${year + 1}-01-01` });
const schoolYear = { from: '2026-08-01', until: '2027-08-01' };

type Case = {
  readonly period: { readonly from: string; readonly until: string };
  readonly terms?: object;
  readonly items?: readonly object[];
  readonly advances?: readonly object[];
  readonly corrects?: Corrected;
};

/** A county, two towns and a church, in equal parts; an invoice of 11,900.00 with 1,900.00 of tax for the period. */
function settled({ period, terms = { taxes }, items, advances = [], corrects }: Case) {
  const known = { recordedOn: '2024-01-01' };
  const agreement = must(
    readAgreement({
      format: 'umlage-agreement/1',
      cooperation: { id: 'centre', name: 'Centre' },
      title: 'Agreement of four',
      legalBasis: 'example',
      version: { number: 1, from: '2024-01-01' },
      parties: [
        { id: 'county', name: 'County', roles: ['host', 'member'], vatId: 'DE136695976' },
        { id: 'town', name: 'Town', roles: ['member'] },
        { id: 'village', name: 'Village', roles: ['member'] },
        { id: 'church', name: 'Church', roles: ['member'] },
      ],
      clauses: [
        { id: 'cent', number: '§ 1', text: 'To the cent.' },
        { id: 'tax', number: '§ 2', text: 'From 2027 on plus value added tax.' },
      ],
      costTypes: [
        { id: 'it', name: 'IT' },
        { id: 'half', name: 'Half', shareable: [{ from: '2024-01-01', percent: '50' }] },
      ],
      pools: [
        {
          id: 'pool',
          name: 'Pool',
          takes: { costTypes: ['it', 'half'] },
          rule: { rule: 'split', by: { key: 'each' } },
        },
      ],
      rounding: { method: 'largestRemainder', unit: '0.01', lines: 'pool', clause: 'cent' },
      ...terms,
    }),
  );
  const invoice = { kind: 'cost', costType: 'it', text: 'IT', amount: '11900.00', inputTax: '1900.00', ...period };
  const run = must(
    runAllocation({
      versions: [{ agreement }],
      facts: must(
        readDocument(Facts, {
          participation: ['county', 'town', 'village', 'church'].map((party) => ({
            party,
            from: '2024-01-01',
            ...known,
          })),
          figures: [],
          costItems: (items ?? [invoice]).map((item) => ({ ...period, ...item, ...known })),
        }),
      ),
      question: must(readDocument(RunQuestion, { period, asKnownOn: '2028-04-30' })),
    }),
  );
  const occasion = {
    drawnUpOn: LocalDate.parse('2028-04-30'),
    advances: advances.map((advance) => AdvancePayment.parse({ on: '2027-05-15', ...advance })),
    baselines: [],
    ...(corrects === undefined ? {} : { corrects }),
  };
  const drawn = drawUpStatements(run, occasion);
  const of = (party: string) => {
    const statement = must(drawn).find(({ recipient }) => recipient.id === party);
    if (statement === undefined) throw new Error(`no statement for ${party}`);
    return statement;
  };
  return { run, drawn, of, occasion };
}

function must<Value>(outcome: Outcome<Value>): Value {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}

const codes = (outcome: Outcome<unknown>) => (outcome.ok ? [] : outcome.problems.map(({ code }) => code));

const netOf = ({ run }: ReturnType<typeof settled>) => poolCosts(run).map(({ net }) => formatCents(net));
const told = ({ taxes: of, total, advancesPaid, balance }: Statement) => ({
  parts: of?.parts.map(({ treatment, net, percent, tax, gross }) =>
    [treatment, net, ...(percent === undefined ? [] : [formatRatio(percent)]), tax, gross]
      .filter((part) => part !== undefined)
      .map((part) => (typeof part === 'number' ? formatCents(part) : part)),
  ),
  total: formatCents(total),
  advancesPaid: formatCents(advancesPaid),
  balance: formatCents(balance),
});

describe('the cost base', () => {
  test('is gross in the last year that is not taxable', () => {
    expect(netOf(settled({ period: calendarYear(2026) }))).toEqual(['11900.00']);
  });

  test('is net in the first that is', () => {
    expect(netOf(settled({ period: calendarYear(2027) }))).toEqual(['10000.00']);
  });

  test('turns in the middle of a school year, in proportion to days', () => {
    // 212 of 365 days lie in 2027: 1,900.00 × 212 / 365 = 1,103.5616… are deducted.
    const { run } = settled({ period: schoolYear });
    const [cost] = poolCosts(run);
    expect(cost?.items.map(({ amount, period, basis }) => [formatCents(amount), period.from, basis?.origin])).toEqual([
      ['11900.00', '2026-08-01', undefined],
      ['-1103.56', '2027-01-01', 'inputTax'],
    ]);
    expect(formatCents(cost?.net ?? sumCents([]))).toBe('10796.44');
  });

  test('of cost of which half is shared is lessened by half of the input tax', () => {
    const half = { kind: 'cost', costType: 'half', text: 'Half', amount: '1190.00', inputTax: '190.00' };
    expect(netOf(settled({ period: calendarYear(2027), items: [half] }))).toEqual(['500.00']);
  });

  test('is lessened by all of the tax in an item, in however many stretches', () => {
    const ofThree = [1, 2, 3].map((month) => ({ ...taxes[1], from: `2027-0${month}-11` }));
    const terms = { taxes: [taxes[0], ...ofThree] };
    const quarter = { kind: 'cost', costType: 'it', text: 'IT', amount: '119.00', inputTax: '19.01' };
    const items = [{ ...quarter, from: '2027-01-11', until: '2027-04-02' }];
    expect(netOf(settled({ period: calendarYear(2027), terms, items }))).toEqual(['99.99']);
  });

  test('stays gross for what says nothing of tax, which is noted where no item does', () => {
    const items = [{ kind: 'cost', costType: 'it', text: 'IT', amount: '119.00' }];
    const { run } = settled({ period: calendarYear(2027), items });
    expect(poolCosts(run).map(({ net }) => formatCents(net))).toEqual(['119.00']);
    expect(run.findings.map(({ severity, problem: { code, facts } }) => [severity, code, facts])).toEqual([
      ['notes', 'input-tax-missing', { from: '2027-01-01', items: 1 }],
    ]);
    const none = items.map((item) => ({ ...item, inputTax: '0.00' }));
    expect(settled({ period: calendarYear(2027), items: none }).run.findings).toEqual([]);
  });
});

describe('a statement', () => {
  test('of 2026, settled when 2027 is taxable, is still not taxable', () => {
    const year = settled({ period: calendarYear(2026) });
    for (const party of ['town', 'village', 'church'])
      expect(told(year.of(party))).toMatchObject({ parts: [['notTaxable', '2975.00']], total: '2975.00' });
  });

  test('of 2027 has 19 % on net cost, for the church none and for the county nothing to say', () => {
    const year = settled({ period: calendarYear(2027) });
    expect(told(year.of('town'))).toMatchObject({
      parts: [['taxable', '2500.00', '19', '475.00', '2975.00']],
      total: '2975.00',
      balance: '2975.00',
    });
    expect(year.of('town').taxes?.supplier).toEqual({ vatId: 'DE136695976' });
    expect(year.of('church').taxes?.supplier).toBeUndefined();
    expect(told(year.of('church'))).toMatchObject({ parts: [['exempt', '2500.00']], total: '2500.00' });
    expect(told(year.of('county'))).toMatchObject({ parts: undefined, total: '2500.00' });
    expect(year.of('town').clauses.map(({ id }) => id)).toEqual(['cent', 'tax']);
  });

  test('deducts advances and the tax that was paid with them', () => {
    const advances = [
      { party: 'town', amount: '1190.00', tax: '190.00' },
      { party: 'town', amount: '595.00', tax: '95.00' },
    ];
    const { of } = settled({ period: calendarYear(2027), advances });
    const { taxes: told14, balance, advances: paid } = of('town');
    expect(told14).toMatchObject({ net: 250_000, tax: 47_500, inAdvances: 28_500, left: 19_000 });
    expect(formatCents(balance)).toBe('1190.00');
    expect(paid.map(({ tax }) => tax)).toEqual([19_000, 9500]);
  });

  test('over the change has a line for each treatment, which add up to the cents that were rounded', () => {
    const { run, of } = settled({ period: schoolYear });
    // 11,900.00 × 153 / 365 = 4,988.2191…, and 11,900.00 × 212 / 365 − 1,103.56 = 5,808.2208…; a quarter of each are
    // 1,247.0547… and 1,452.0552…, of 2,699.11 together.
    const { lines, taxes: parts, total } = of('town');
    expect(lines.map(({ amount, taxPart }) => [formatCents(amount), taxPart])).toEqual([
      ['1247.05', 0],
      ['1452.06', 1],
    ]);
    expect(sumCents(lines.map(({ amount }) => amount))).toBe(
      run.pools[0]?.lines.find(({ bearer }) => bearer === 'town')?.cents,
    );
    expect(lines.map(({ reason }) => reason.segments.map(({ segment }) => segment.from))).toEqual([
      ['2026-08-01'],
      ['2027-01-01'],
    ]);
    // 19 % of 1,452.06 are 275.8914.
    expect(parts).toMatchObject({ net: 269_911, tax: 27_589, left: 27_589 });
    expect(formatCents(total)).toBe('2975.00');
  });

  test('spreads what is charged directly over the days of its service', () => {
    const items = [
      { kind: 'cost', costType: 'it', text: 'Of the town', amount: '365.00', bearer: 'town' },
      { kind: 'cost', costType: 'it', text: 'IT', amount: '0.00', inputTax: '0.00' },
    ];
    const { of } = settled({ period: schoolYear, items });
    const direct = of('town').lines.filter(({ reason }) => reason.direct !== undefined);
    expect(direct.map(({ amount, taxPart }) => [formatCents(amount), taxPart])).toEqual([
      ['153.00', 0],
      ['212.00', 1],
    ]);
  });

  test('shows no tax and no rate where none is due, wherever one looks', () => {
    for (const [party, period] of [
      ['church', calendarYear(2027)],
      ['county', calendarYear(2027)],
      ['town', calendarYear(2026)],
    ] as const) {
      const statement = JSON.stringify(Statement.encode(settled({ period }).of(party)));
      expect(statement).not.toMatch(/"tax"|"percent":"19"|"-?1900.00"|inAdvances|From 2027/);
    }
    expect(JSON.stringify(Statement.encode(settled({ period: calendarYear(2027) }).of('town')))).toContain('1900.00');
  });

  test('tells those who owe no tax of cost without input tax, and adds up', () => {
    const { costs } = settled({ period: calendarYear(2027) }).of('church');
    expect(costs[0]?.items.map(({ amount, basis }) => [formatCents(amount), basis])).toEqual([
      ['10000.00', { origin: 'withoutInputTax' }],
    ]);
    expect(costs[0]?.gross).toBe(1_000_000);
  });

  test('can be read back', () => {
    const advances = [{ party: 'town', amount: '1190.00', tax: '190.00' }];
    const { drawn } = settled({ period: schoolYear, advances });
    for (const statement of must(drawn)) expect(Statement.parse(Statement.encode(statement))).toEqual(statement);
  });

  test('is refused with tax in an advance that cannot be in it, or is not due', () => {
    const unfit = [{ party: 'town', amount: '100.00', tax: '-1.00' }];
    expect(codes(settled({ period: calendarYear(2027), advances: unfit }).drawn)).toEqual(['advance-tax-unfit']);
    const notDue = [
      { party: 'town', amount: '119.00', tax: '19.00' },
      { party: 'county', amount: '119.00', tax: '19.00' },
    ];
    expect(codes(settled({ period: calendarYear(2026), advances: notDue }).drawn)).toEqual([
      'advance-tax-not-due',
      'advance-tax-not-due',
    ]);
    expect(codes(settled({ period: calendarYear(2026), terms: {}, advances: notDue }).drawn)).toHaveLength(2);
  });

  test('of nothing but advances gives back their tax', () => {
    const items = [{ kind: 'cost', costType: 'it', text: 'IT', amount: '119.00', inputTax: '19.00', bearer: 'county' }];
    const advances = [{ party: 'town', amount: '119.00', tax: '19.00' }];
    const { of } = settled({ period: calendarYear(2027), items, advances });
    expect(of('town').taxes).toMatchObject({ net: 0, tax: 0, inAdvances: 1900, left: -1900 });
    expect(formatCents(of('town').balance)).toBe('-119.00');
  });

  test('says what members are settled with', () => {
    const { run, drawn, occasion } = settled({ period: schoolYear });
    expect(settleMembers(run, occasion.advances).map(({ balance }) => balance)).toEqual(
      must(drawn).map(({ balance }) => balance),
    );
  });

  test('says nothing of tax where the agreement does not', () => {
    const { of } = settled({ period: schoolYear, terms: {} });
    expect(JSON.stringify(Statement.encode(of('town')))).not.toMatch(/tax/i);
  });
});

describe('a corrected statement', () => {
  const period = calendarYear(2027);
  /** Of 11,900.00 there were 12,900.00 at first, with 1,900.00 of tax in them, or another amount. */
  const earlier = (by: Corrected['by'], tax = '1900.00'): Corrected => {
    const items = [{ kind: 'cost', costType: 'it', text: 'IT', amount: '12900.00', inputTax: tax }];
    const before = must(settled({ period, items }).drawn);
    return {
      by,
      statements: before.map(({ recipient, total, taxes: of, lines }, index) => ({
        number: `2028-000${index + 1}`,
        party: recipient.id,
        total,
        ...(of?.tax === undefined ? {} : { tax: of.tax }),
        lines: lines.map(({ pool, name, amount }) => ({ pool, name, amount })),
      })),
    };
  };

  test('by difference is taxed on the difference of both results', () => {
    const { correction, taxes: of, balance } = settled({ period, corrects: earlier('difference') }).of('town');
    // A quarter of 11,000.00 is 2,750.00, with 522.50 of tax; now it is 2,500.00 with 475.00.
    expect(correction).toMatchObject({ before: 327_250, difference: -29_750 });
    expect(correction?.tax).toEqual({ before: 52_250, after: 47_500, difference: -4750 });
    expect(correction?.lines.map(({ difference }) => difference)).toEqual([-25_000]);
    expect(of).toMatchObject({ tax: 47_500, left: -4750 });
    expect(balance).toBe(-29_750);
  });

  test('by replacement is taxed anew', () => {
    const { correction, taxes: of } = settled({ period, corrects: earlier('replacement') }).of('town');
    expect(correction?.tax).toEqual({ before: 52_250, after: 47_500, difference: -4750 });
    expect(of).toMatchObject({ tax: 47_500, left: 47_500 });
  });

  test('gives back tax that was shown and is not due, and shows none where none was', () => {
    const corrects = earlier('difference');
    const terms = { taxes: [{ ...taxes[0], costs: 'net' }] };
    const exempted = settled({ period, terms, corrects });
    expect(exempted.of('town').correction?.tax).toEqual({ before: 52_250, after: 0, difference: -52_250 });
    expect(exempted.of('town').taxes?.tax).toBeUndefined();
    expect(exempted.of('church').correction).toMatchObject({ difference: -25_000 });
    expect(exempted.of('church').correction?.tax).toBeUndefined();
  });

  test('that is taken back is taken back with its tax', () => {
    const back = (party: string) =>
      reverseStatement(settled({ period }).of(party), {
        number: '2028-0001',
        replacedBy: [],
        drawnUpOn: LocalDate.parse('2028-05-01'),
      });
    expect(back('town')).toMatchObject({ tax: -47_500, total: -297_500 });
    expect(back('church').tax).toBeUndefined();
  });
});

describe('over-recovery', () => {
  const charged = (then: object, more: object = {}) => ({
    taxes: [taxes[0]],
    rates: { piece: { name: 'Piece', prices: [{ from: '2024-01-01', price: '5000.00' }] } },
    tariffs: {
      list: {
        name: 'List',
        lines: [{ item: 'piece', price: { rate: 'piece' }, per: 'year', quantity: { key: 'each' } }],
      },
    },
    pools: [
      {
        id: 'pool',
        name: 'Pool',
        takes: { costTypes: ['it'] },
        rule: {
          rule: 'divide',
          portions: [
            { portion: 'charges', tariff: 'list' },
            { portion: 'rest', then },
          ],
        },
      },
    ],
    costTypes: [{ id: 'it', name: 'IT' }],
    ...more,
  });
  const warnings = (terms: object) =>
    settled({ period: calendarYear(2026), terms })
      .run.findings.filter(({ severity }) => severity === 'warns')
      .map(({ problem: { code, facts } }) => [code, facts]);

  const facts = {
    tariff: 'list',
    amount: '8100.00',
    treatment: 'notTaxable',
    legalBasis: '§ 2b Abs. 3 Nr. 2 UStG',
  };

  test('that the host keeps is told where the service is not taxable', () => {
    expect(warnings(charged({ rule: 'to', bearer: 'county' }))).toContainEqual(['over-recovery-untaxed', facts]);
  });

  test('that goes to an account is told', () => {
    const accounts = [{ id: 'reserve', name: 'Reserve', kind: 'carryOver' }];
    expect(warnings(charged({ rule: 'to', bearer: 'reserve' }, { accounts }))).toContainEqual([
      'over-recovery-untaxed',
      facts,
    ]);
  });

  test('that is given back with the same statement is not', () => {
    expect(warnings(charged({ rule: 'split', by: { key: 'each' } }))).toEqual([]);
  });

  test('of what is taxable is not', () => {
    expect(
      warnings(charged({ rule: 'to', bearer: 'county' }, { taxes: [{ ...taxes[1], from: '2024-01-01' }] })),
    ).not.toContainEqual(expect.arrayContaining(['over-recovery-untaxed']));
  });
});
