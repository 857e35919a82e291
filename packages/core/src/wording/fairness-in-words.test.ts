import { describe, expect, test } from 'vitest';
import { Agreement } from '../agreement/agreement.ts';
import { judgeRun } from '../analysis/judge-run.ts';
import { CostAlone, PoolCostFunction } from '../analysis/pool-cost-function.ts';
import { Baseline } from '../analysis/savings.ts';
import { formatCents } from '../exact/cents.ts';
import { Facts } from '../ledger/facts.ts';
import { runAllocation } from '../run/run-allocation.ts';
import { RunQuestion } from '../run/run-question.ts';
import { fairnessBars, fairnessTable } from './fairness-charts.ts';
import { fairnessInWords } from './fairness-in-words.ts';
import { valueOrThrow } from './value-or-throw.ts';

const period = { from: '2025-01-01', until: '2026-01-01' };
const recordedOn = '2026-01-10';
const heads = { key: 'figure', figure: 'heads', at: { on: '06-30', year: -1 } };
const counted = { aheim: '500', bdorf: '300', cstadt: '200' };

/** Three towns with 500, 300 and 200 heads, and 1,000.00 € to share. */
function settled(rule: object) {
  const ids = Object.keys(counted);
  const agreement = Agreement.parse({
    format: 'umlage-agreement/1',
    cooperation: { id: 'few', name: 'Few' },
    title: 'Agreement of a few',
    legalBasis: 'example',
    version: { number: 1, from: '2020-01-01' },
    parties: ids.map((id) => ({
      id,
      name: `${id.slice(0, 1).toUpperCase()}${id.slice(1)}`,
      roles: id === 'aheim' ? ['host'] : ['member'],
    })),
    clauses: [{ id: 'rounding', number: '§ 1', text: 'To the cent.' }],
    figures: [{ id: 'heads', name: 'Einwohner', unit: 'Einwohner', holds: 'onDay' }],
    costTypes: [{ id: 'it', name: 'IT' }],
    pools: [{ id: 'it', name: 'IT-Betrieb', takes: { costTypes: ['it'] }, rule }],
    rounding: { method: 'largestRemainder', unit: '0.01', lines: 'pool', clause: 'rounding' },
  });
  const figures = Object.entries(counted).map(([party, value]) => ({ party, value }));
  const facts = Facts.parse({
    participation: ids.map((party) => ({ party, from: '2020-01-01', recordedOn })),
    figures: figures.map((each) => ({ ...each, figure: 'heads', on: '2024-06-30', source: 'register', recordedOn })),
    costItems: [{ kind: 'cost', costType: 'it', text: 'All', amount: '1000.00', ...period, recordedOn }],
  });
  const question = RunQuestion.parse({ period, asKnownOn: '2026-02-01' });
  return valueOrThrow(runAllocation({ versions: [{ agreement }], facts, question }));
}

const byHeads = settled({ rule: 'split', by: heads });
const inEqualParts = settled({ rule: 'split', by: { key: 'each' } });

const declare = (...parts: readonly object[]) =>
  PoolCostFunction.parse({ pool: 'it', parts, source: 'Angebot 2024', estimate: true });
const fixedAndHeads = (percent: string) => declare({ cost: 'fixedPercent', percent }, { cost: 'rest', by: heads });
const alone = (parties: readonly string[] | undefined, amount: string) =>
  Baseline.parse({
    ...(parties === undefined ? {} : { parties }),
    period,
    amount,
    text: 'Eigener Betrieb',
    source: { title: 'Gutachten' },
    estimate: false,
    recordedOn,
  });

const together = (parties: readonly string[], amount: string) =>
  CostAlone.parse({ parties, amount, source: 'Angebot 2025', estimate: true });

type Question = Parameters<typeof judgeRun>[1];
const foundOf = (run: typeof byHeads, question: Question) => ({
  found: valueOrThrow(judgeRun(run, question)),
  agreement: run.agreement,
});
const told = (run: typeof byHeads, question: Question, language: 'de' | 'en' = 'de') =>
  fairnessInWords(foundOf(run, question), language);
const plain = (texts: readonly string[]) => texts.map((text) => text.replaceAll('\u00a0', ' '));

describe('the sentence to be read out', () => {
  test('nobody pays more than alone, nor any group', () => {
    const { text, more, caution } = told(byHeads, { functions: [fixedAndHeads('40')] });
    expect(text).toBe('Kein Mitglied zahlt mehr als allein; auch keine Gruppe käme ohne die anderen billiger weg.');
    // Alone 700 + 580 + 520 = 1,800 €; Aheim and Bdorf would cost 880 and pay 800.
    expect(plain(more)).toEqual([
      'Gegenüber lauter Einzellösungen sparen alle zusammen 800,00 €.',
      'Am wenigsten spart: Aheim und Bdorf, nämlich 80,00 €.',
    ]);
    expect(caution).toContain('kein Urteil');
  });

  test('who does, and which group', () => {
    // In equal parts; with 100 € fixed Cstadt alone would cost 280, with Bdorf 550 together.
    const { text, more } = told(inEqualParts, { functions: [fixedAndHeads('10')] });
    expect(plain([text, ...more])).toEqual([
      'Cstadt zahlt 53,33 € mehr als allein. Zusammen kämen Bdorf und Cstadt ohne die anderen um 116,67 € billiger weg.',
      'Gegenüber lauter Einzellösungen sparen alle zusammen 200,00 €.',
      'Von allen 6 Mitgliedern und Gruppen, die man bilden kann, kämen 2 allein billiger weg.',
      'Es gibt Aufteilungen, bei denen niemand, auch keine Gruppe, mehr als für sich allein zahlt.',
    ]);
    const english = told(inEqualParts, { functions: [fixedAndHeads('10')] }, 'en');
    expect(english.text).toBe(
      'Cstadt pays €53.33 more than alone. Together Bdorf and Cstadt would get off cheaper without the others, by €116.67.',
    );
  });

  test('a group alone', () => {
    // An offer for Bdorf and Cstadt of 450 €, who pay 500.
    const { text } = told(byHeads, {
      functions: [fixedAndHeads('40')],
      alone: [together(['bdorf', 'cstadt'], '450.00')],
    });
    expect(plain([text])).toEqual([
      'Kein Mitglied zahlt mehr als allein; aber Bdorf und Cstadt kämen zusammen ohne die anderen um 50,00 € billiger weg.',
    ]);
  });

  test('where no split would do, it says so', () => {
    // Any two would cost 600 €: three pairs 1,800, but they pay twice the whole, 2,000; each pair pays 66.67 too much.
    const pairs = [
      ['aheim', 'bdorf'],
      ['aheim', 'cstadt'],
      ['bdorf', 'cstadt'],
    ];
    const offers = pairs.map((pair) => together(pair, '600.00'));
    const { more } = told(byHeads, { functions: [fixedAndHeads('40')], alone: offers });
    expect(plain(more)).toContain(
      'Das lässt sich durch keine andere Aufteilung ganz vermeiden: Irgendwer, allein oder als Gruppe, müsste immer mindestens 66,67 € zu viel zahlen.',
    );
  });

  test('of comparisons alone no more than they tell', () => {
    const offers = [together(['bdorf', 'cstadt'], '650.00')];
    const baselines = [alone(['aheim'], '450.00')];
    expect(plain([told(byHeads, { functions: [], alone: offers, baselines }).text])).toEqual([
      'Aheim zahlt 50,00 € mehr als in der Vergleichsrechnung. Was andere Mitglieder und Gruppen für sich kosten würden, ist nicht bekannt.',
    ]);
    expect(told(byHeads, { functions: [], alone: offers }).text).toBe(
      'Wer verglichen ist, zahlt nicht mehr als für sich allein. Was andere Mitglieder und Gruppen für sich kosten würden, ist nicht bekannt.',
    );
  });
});

test('everything it rests on is told', () => {
  const steps = [
    { upTo: '500', amount: '200.00' },
    { upTo: '1000', amount: '300.00' },
  ];
  const declared = declare(
    { cost: 'fixed', amount: '100.00' },
    { cost: 'stepped', steps, by: heads },
    { cost: 'rest', by: 'agreed' },
  );
  const baselines = [alone(['aheim'], '900.00'), alone(undefined, '2000.00')];
  expect(plain(told(byHeads, { functions: [declared], baselines }).assumptions)).toEqual([
    '„IT-Betrieb“, gemeinsam 1.000,00 €: 100,00 € fallen einmal an, wie viele auch dabei sind; ' +
      'gestuft nach „Einwohner“ am 30.06. des Vorjahres: bis 500 zusammen 200,00 €, bis 1.000 zusammen 300,00 €; ' +
      '600,00 € verursacht jeder so, wie er sie nach der Vereinbarung trägt. Quelle: Angebot 2024 (Schätzung).',
    'Aheim für sich: 900,00 € (Eigener Betrieb). Quelle: Gutachten.',
    'Nicht verwendet: alle zusammen, 2.000,00 €. Diese Vergleichsrechnung sagt nicht, was ein Mitglied oder eine Gruppe für sich kosten würde.',
  ]);
  const perHead = declare({ cost: 'fixed', amount: '400.00' }, { cost: 'perUnit', price: '0.70', by: heads });
  expect(plain(told(byHeads, { functions: [{ ...perHead, scale: true }] }).assumptions)).toEqual([
    '„IT-Betrieb“, gemeinsam 1.000,00 €: 363,64 € fallen einmal an, wie viele auch dabei sind; ' +
      '636,36 € nach „Einwohner“ am 30.06. des Vorjahres, das sind 0,6363… € je Einheit. Quelle: Angebot 2024 (Schätzung). ' +
      'Angegeben waren 1.100,00 €; alle Teile sind, wie verlangt, im Verhältnis auf 1.000,00 € angepasst.',
  ]);
});

test('each concept is explained, and what cannot be computed is said with the reason', () => {
  const { concepts } = told(byHeads, { functions: [fixedAndHeads('40')] });
  expect(concepts.map(({ name }) => name)).toEqual([
    'Shapley-Wert',
    'Nucleolus',
    'Nach verbleibendem Vorteil',
    'Gleicher Zuschlag',
  ]);
  expect(concepts.every(({ name, text }) => text.startsWith(`${name}: `))).toBe(true);
  // Alone 300, 300 and 200: less than the 1,000 € together.
  const baselines = ['aheim', 'bdorf', 'cstadt'].map((party) =>
    alone([party], party === 'cstadt' ? '200.00' : '300.00'),
  );
  const dear = told(byHeads, { functions: [fixedAndHeads('40')], baselines });
  expect(plain(dear.missing)).toContain(
    'Der Nucleolus ist nicht berechnet. „Aheim, Bdorf, Cstadt“ würde gemeinsam 1.000,00 € kosten, jedes Mitglied für sich zusammen 800,00 € (größte von 1 solchen Gruppen).',
  );
});

test('table and bars have the same amounts, by name, and add up', () => {
  const told40 = foundOf(byHeads, { functions: [fixedAndHeads('40')] });
  const { columns, rows } = fairnessTable(told40, 'de');
  const shown = rows.map(({ label, cells }) => [
    label,
    ...cells.map((cell) => ('amount' in cell ? formatCents(cell.amount) : cell.text)),
  ]);
  // By theory each bears its heads at 0.60 € and a third of the fixed 400 €.
  expect([columns, ...shown]).toEqual([
    [
      'Mitglied',
      'Allein',
      'Vereinbart',
      'Ersparnis',
      'Shapley-Wert',
      'Nucleolus',
      'Nach verbleibendem Vorteil',
      'Gleicher Zuschlag',
    ],
    ['Aheim', '700.00', '500.00', '200.00', '433.34', '433.34', '433.34', '433.34'],
    ['Bdorf', '580.00', '300.00', '280.00', '313.33', '313.33', '313.33', '313.33'],
    ['Cstadt', '520.00', '200.00', '320.00', '253.33', '253.33', '253.33', '253.33'],
    ['Zusammen', '1800.00', '1000.00', '800.00', '1000.00', '1000.00', '1000.00', '1000.00'],
  ]);
  const bars = fairnessBars(told40, 'de');
  expect(bars.series).toEqual(['Allein', 'Vereinbart', 'Shapley-Wert']);
  expect(bars.rows[0]?.amounts.map((amount) => formatCents(amount))).toEqual(['700.00', '500.00', '433.34']);
  expect(plain([bars.alternative])[0]).toContain(
    'Cstadt: Allein 520,00 €, Vereinbart 200,00 €, Shapley-Wert 253,33 €.',
  );
});

test('what is not known is no number', () => {
  const few = foundOf(byHeads, { functions: [], baselines: [alone(['aheim'], '450.00')] });
  expect(fairnessBars(few, 'de').series).toEqual(['Vereinbart']);
  expect(fairnessTable(few, 'de').rows[1]?.cells[0]).toEqual({ text: 'nicht bekannt' });
});
