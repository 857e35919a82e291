import { describe, expect, test } from 'vitest';
import { readAgreement } from '../agreement/read-agreement.ts';
import { PartyId } from '../base/ids.ts';
import { invariant } from '../base/invariant.ts';
import type { Outcome } from '../base/outcome.ts';
import { readDocument } from '../base/read-document.ts';
import { LocalDate } from '../calendar/local-date.ts';
import { calendarYear } from '../calendar/periods.ts';
import { formatCents, sumCents } from '../exact/cents.ts';
import { formatRatio } from '../exact/ratio.ts';
import { Facts } from '../ledger/facts.ts';
import { runAllocation } from '../run/run-allocation.ts';
import { RunQuestion } from '../run/run-question.ts';
import { ChangeLetter } from './change-letter.ts';
import { drawUpChangeLetters } from './draw-up-change-letters.ts';
import { settleChange, type MembershipChange } from './settle-change.ts';

function must<Value>(outcome: Outcome<Value>): Value {
  invariant(outcome.ok, outcome.ok ? '' : JSON.stringify(outcome.problems));
  return outcome.value;
}

const day = (text: string) => LocalDate.parse(text);
const byHeads = {
  rule: 'split',
  by: { key: 'figure', figure: 'heads', at: { on: '06-30', year: -1 } },
};
const clauses = [{ id: 'change', number: '§ 9', text: 'What is paid once.' }];

/** Host h and towns a, b by heads; c may join. */
function agreed(terms: object) {
  return readAgreement({
    format: 'umlage-agreement/1',
    cooperation: { id: 'x', name: 'X' },
    title: 'X',
    legalBasis: '§ 5 NKomZG',
    version: { number: 1, from: '2020-01-01' },
    parties: ['h', 'a', 'b', 'c'].map((id) => ({ id, name: id, roles: id === 'h' ? ['host', 'member'] : ['member'] })),
    clauses,
    figures: [{ id: 'heads', name: 'Inhabitants', unit: 'heads', holds: 'onDay' }],
    costTypes: [{ id: 'it', name: 'IT' }],
    assets: { depreciation: 'included', monthOfDisposal: 'counts' },
    pools: [{ id: 'it', name: 'IT', takes: { costTypes: ['it'] }, rule: byHeads }],
    rounding: { method: 'largestRemainder', unit: '0.01', lines: 'pool', statedBy: { who: 'test', on: '2024-01-01' } },
    ...terms,
  });
}

function factsWith({
  heads = { h: '50', a: '30', b: '20', c: '25' },
}: { readonly heads?: Readonly<Record<string, string>> } = {}) {
  return must(
    readDocument(Facts, {
      participation: [
        ...['h', 'a', 'b'].map((party) => ({ party, from: '2020-01-01', recordedOn: '2020-01-01' })),
        { party: 'c', from: '2026-01-01', recordedOn: '2025-12-01' },
      ],
      figures: Object.entries(heads).flatMap(([party, value]) =>
        ['2024-06-30', '2025-06-30'].map((on) => ({
          figure: 'heads',
          party,
          value,
          on,
          recordedOn: '2025-12-01',
          source: 'statistical office',
        })),
      ),
      costItems: [
        {
          kind: 'cost',
          costType: 'it',
          text: 'IT',
          amount: '10000.00',
          ...calendarYear(2025),
          recordedOn: '2026-01-10',
        },
      ],
      assets: [
        {
          asset: 'server',
          text: 'Server',
          costType: 'it',
          cost: '6000.00',
          from: '2025-01-01',
          lifeMonths: 60,
          recordedOn: '2025-01-10',
        },
        {
          asset: 'network',
          text: 'Network',
          costType: 'it',
          cost: '12000.00',
          from: '2016-01-01',
          lifeMonths: 240,
          recordedOn: '2025-01-10',
        },
      ],
    }),
  );
}

const joins: MembershipChange = { change: 'accession', party: PartyId.parse('c'), on: day('2026-01-01') };
const leaves: MembershipChange = { change: 'withdrawal', party: PartyId.parse('b'), on: day('2027-01-01') };
const ends: MembershipChange = { change: 'dissolution', on: day('2027-01-01') };

function settled(terms: object, change: MembershipChange, facts = factsWith(), years = [2025]) {
  const agreement = must(agreed(terms));
  const asKnownOn = day('2026-02-01');
  // What was issued before c joined.
  const issued = years.map((year) =>
    must(
      runAllocation({
        versions: [{ agreement: must(agreed({})) }],
        facts,
        question: RunQuestion.parse({ period: calendarYear(year), asKnownOn: '2026-02-01' }),
      }),
    ),
  );
  return settleChange({ change, agreement, facts, asKnownOn, issued });
}

function amounts(terms: object, change: MembershipChange) {
  const { parts, totals } = must(settled(terms, change));
  for (const { shares } of parts) expect(sumCents(shares.map(({ amount }) => amount))).toBe(0);
  return Object.fromEntries(totals.map(({ party, amount }) => [party, formatCents(amount)]));
}

describe('who joins', () => {
  test('pays its share of past years, which are settled anew as if it had been in them', () => {
    // 10,000 and 1,800 of depreciation, by 50 : 30 : 20 and by 50 : 30 : 20 : 25.
    const terms = { accession: { parts: [{ part: 'recomputation', years: 3 }], clause: 'change' } };
    expect(amounts(terms, joins)).toEqual({ a: '-708.00', b: '-472.00', c: '2360.00', h: '-1180.00' });
    const [part] = must(settled(terms, joins)).parts;
    expect([part?.period, part?.base, part?.clause]).toEqual([calendarYear(2025), 1_180_000, 'change']);
    expect(part?.shares.find(({ party }) => party === 'h')).toEqual({
      party: 'h',
      before: 590_000,
      after: 472_000,
      amount: -118_000,
    });
  });

  test('is not asked for years further back than agreed', () => {
    const terms = { accession: { parts: [{ part: 'recomputation', years: 1 }] } };
    const inSummer: MembershipChange = { ...joins, on: day('2026-06-01') };
    const { parts } = must(settled(terms, inSummer, factsWith(), [2024, 2025]));
    expect(parts.map(({ period }) => period)).toEqual([calendarYear(2025)]);
  });

  test('pays a lump sum to those the rule names, here equal parts without the host', () => {
    const rule = { rule: 'among', parties: ['a', 'b'], then: { rule: 'split', by: { key: 'each' } } };
    expect(amounts({ accession: { parts: [{ part: 'lumpSum', amount: '5000.01', rule }] } }, joins)).toEqual({
      a: '-2500.01',
      b: '-2500.00',
      c: '5000.01',
    });
  });

  test('buys into the assets of the last five years', () => {
    // The server is worth 4,800 after one of five years; the network is older.
    const terms = { accession: { parts: [{ part: 'assets', years: 5, rule: byHeads }] } };
    expect(amounts(terms, joins)).toEqual({ a: '-288.00', b: '-192.00', c: '960.00', h: '-480.00' });
  });

  test('pays for several things at once, each by its own clause', () => {
    const terms = {
      accession: {
        clause: 'change',
        parts: [
          { part: 'recomputation', years: 5 },
          { part: 'assets', years: 5, rule: byHeads },
        ],
      },
    };
    expect(amounts(terms, joins)).toEqual({ a: '-996.00', b: '-664.00', c: '3320.00', h: '-1660.00' });
  });

  test('is not asked for anything as long as its own key figure is missing', () => {
    const terms = { accession: { parts: [{ part: 'recomputation', years: 3 }] } };
    const outcome = settled(terms, joins, factsWith({ heads: { h: '50', a: '30', b: '20' } }));
    expect(
      outcome.ok ? [] : outcome.problems.map(({ code, facts }) => [code, 'party' in facts && facts.party]),
    ).toEqual([['figure-missing', 'c']]);
  });
});

describe('who leaves', () => {
  test('is paid its share of the book value by those who stay', () => {
    // 3,600 of the server and 5,400 of the network by 50 : 30 : 20 : 25, then by 50 : 30 : 25.
    expect(amounts({ withdrawal: { parts: [{ part: 'assets', rule: byHeads }] } }, leaves)).toEqual({
      a: '411.43',
      b: '-1440.00',
      c: '342.86',
      h: '685.71',
    });
  });

  test('pays a lump sum for what goes on without it', () => {
    const terms = { withdrawal: { parts: [{ part: 'lumpSum', amount: '900.00', rule: byHeads }] } };
    expect(amounts(terms, leaves)).toEqual({ a: '-257.14', b: '900.00', c: '-214.29', h: '-428.57' });
  });
});

test('at the end everyone is paid its share by the host, by a key of its own', () => {
  const terms = { dissolution: { parts: [{ part: 'assets', rule: { rule: 'split', by: { key: 'each' } } }] } };
  expect(amounts(terms, ends)).toEqual({ a: '-2250.00', b: '-2250.00', c: '-2250.00', h: '6750.00' });
});

test('nothing is made up where the agreement is silent', () => {
  const outcome = settled({ accession: { parts: [{ part: 'recomputation', years: 1 }] } }, leaves);
  expect(outcome.ok ? [] : outcome.problems.map(({ code, path }) => [code, path])).toEqual([
    ['change-without-terms', '/withdrawal'],
  ]);
});

test('nobody the agreement does not know joins or leaves', () => {
  const terms = { withdrawal: { parts: [{ part: 'assets', rule: byHeads }] } };
  const outcome = settled(terms, { change: 'withdrawal', party: PartyId.parse('z'), on: day('2027-01-01') });
  expect(outcome.ok ? [] : outcome.problems.map(({ code, path }) => [code, path])).toEqual([
    ['reference-unknown', '/party'],
  ]);
});

test('the past is computed again for nobody who leaves, and the end has no lump sum', () => {
  const lump = { part: 'lumpSum', amount: '1.00', rule: byHeads };
  const past = { part: 'recomputation', years: 1 };
  const unfit = agreed({ withdrawal: { parts: [lump, past] }, dissolution: { parts: [lump, past] } });
  expect(unfit.ok ? [] : unfit.problems.map(({ code, path }) => [code, path])).toEqual([
    ['change-part-unfit', '/withdrawal/parts/1/part'],
    ['change-part-unfit', '/dissolution/parts/0/part'],
    ['change-part-unfit', '/dissolution/parts/1/part'],
  ]);
});

describe('a letter on a change', () => {
  const drawnUpOn = day('2026-12-01');

  function lettersOn(terms: object, change: MembershipChange, due?: LocalDate) {
    const agreement = must(agreed(terms));
    const occasion = { agreement, asKnownOn: drawnUpOn, drawnUpOn, ...(due === undefined ? {} : { due }) };
    return drawUpChangeLetters(must(settled(terms, change)), occasion);
  }

  test('goes to everyone who pays or receives, and adds up to what it pays or receives', () => {
    const terms = { withdrawal: { parts: [{ part: 'assets', rule: byHeads }], clause: 'change' } };
    const letters = lettersOn(terms, leaves);
    expect(letters.map(({ recipient, outcome, total }) => [recipient.id, outcome, formatCents(total)])).toEqual([
      ['a', 'claim', '411.43'],
      ['b', 'refund', '-1440.00'],
      ['c', 'claim', '342.86'],
      ['h', 'ownShare', '685.71'],
    ]);
    for (const letter of letters) {
      expect(sumCents(letter.lines.map(({ amount }) => amount))).toBe(letter.total);
      expect(letter.clauses.map(({ number }) => number)).toEqual(['§ 9']);
      expect(letter.due).toBeUndefined();
      expect(must(readDocument(ChangeLetter, ChangeLetter.encode(letter)))).toEqual(letter);
    }
  });

  test('tells by which heads the share was before, and is after', () => {
    // 9,000 by 30 of 125, which is 2,160, then by 30 of 105, which is 2,571.43.
    const [toA] = lettersOn({ withdrawal: { parts: [{ part: 'assets', rule: byHeads }] } }, leaves);
    invariant(toA !== undefined, 'a is written to');
    const [line] = toA.lines;
    invariant(line !== undefined, 'the letter has a line');
    expect([line.before, line.after, line.base]).toEqual([216_000, 257_143, 900_000]);
    const told = [...line.reasons.before, ...line.reasons.after].flatMap(({ reason }) =>
      reason.segments.map(({ reason: split }) => [
        'total' in split ? formatRatio(split.total) : '',
        formatRatio(split.share),
      ]),
    );
    // In cents; 27,000,000 by 105 does not end.
    expect(told).toEqual([
      ['125', '216000'],
      ['105', '1800000/7'],
    ]);
  });

  test('says by when, and the clause that says so', () => {
    const terms = {
      withdrawal: { parts: [{ part: 'lumpSum', amount: '900.00', rule: byHeads }], dueIn: 'P4W', clause: 'change' },
    };
    const letters = lettersOn(terms, leaves, day('2026-12-29'));
    expect(letters.map(({ due }) => due)).toEqual([
      { on: '2026-12-29', clause: 'change' },
      { on: '2026-12-29', clause: 'change' },
      { on: '2026-12-29', clause: 'change' },
      undefined,
    ]);
    // Who leaves pays a fixed amount: it is a share of nothing.
    expect(letters.map(({ lines }) => lines.map(({ reasons }) => reasons.after.length))).toEqual([[1], [0], [1], [1]]);
  });
});

test('whoever was merged by then pays and receives in the place of those it was made of', () => {
  // Town c joins; b has become a part of a on the same day. 10,000 and 1,800 by 50 : 30 : 20, then with 25 more heads.
  const parties = ['h', 'a', 'b', 'c'].map((id) => ({
    id,
    name: id,
    roles: id === 'h' ? ['host', 'member'] : ['member'],
    ...(id === 'b' ? { successor: { party: 'a', from: '2026-01-01' } } : {}),
  }));
  const terms = { parties, accession: { parts: [{ part: 'recomputation', years: 3 }] } };
  expect(amounts(terms, joins)).toEqual({ a: '-1180.00', c: '2360.00', h: '-1180.00' });
});
