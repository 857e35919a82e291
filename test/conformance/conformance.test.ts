import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { formatRatio, parseRatio, ratio, type Ratio } from '@umlage/core';
import { afterAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { plus } from '../laws/law.ts';
import { readCases } from './case-file.ts';
import { served } from './kinds/served.ts';
import { report, sumUp } from './report.ts';
import { judge, type Verdict } from './verdict.ts';

const files = ['own.json', 'peers.json', 'theory.json'];
const Case = z.looseObject({ id: z.string(), kind: z.string(), expected: z.record(z.string(), z.unknown()) });
type Case = z.infer<typeof Case>;

function casesIn(file: string): readonly Case[] {
  const read = readCases(join(import.meta.dirname, file));
  if (!read.ok) throw new Error(read.fault);
  return z.array(Case).parse(read.cases);
}

const cases = files.flatMap(casesIn);
const verdicts = cases.map((each, index) => judge(each, index + 1));
const casesOf = new Map(cases.map((each) => [each.id, each]));

/** Cases the core answers otherwise, each with the reason why it should. */
const deviations: Record<string, string> = {};

test.each(verdicts.filter(({ id }) => !(id in deviations)))('$id ($kind)', (verdict) => {
  expect(verdict.result === 'failed' ? verdict.faults : []).toEqual([]);
});

test('a deviation is one, has a reason, and is a case', () => {
  for (const [id, reason] of Object.entries(deviations)) {
    expect(reason).not.toBe('');
    expect(verdicts.find((verdict) => verdict.id === id)?.result).toBe('failed');
  }
});

function countBy(told: readonly Verdict[], groupOf: (verdict: Verdict) => string) {
  const groups = [...Map.groupBy(told, groupOf)].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(groups.map(([group, members]) => [group, sumUp(members)]));
}

const isServed = ({ kind }: { readonly kind: string }) => Object.hasOwn(served, kind);

test('every case of a kind that is served is counted, by conformance and policy', () => {
  const groupOf = ({ conformance, policy }: Verdict) => `${conformance ?? 'none'}/${policy ?? 'none'}`;
  expect(countBy(verdicts.filter(isServed), groupOf)).toEqual({
    'anti/largest_remainder': '3 passed, 0 failed, 0 skipped',
    'any/largest_remainder': '5 passed, 0 failed, 0 skipped',
    'any/none': '38 passed, 0 failed, 0 skipped',
    // Seats by a divisor
    'none/none': '58 passed, 0 failed, 14 skipped',
    // Months of 30 days
    'policy/30/30': '0 passed, 0 failed, 1 skipped',
    'policy/actual days of the period each part lies in': '1 passed, 0 failed, 0 skipped',
    'policy/block': '1 passed, 0 failed, 0 skipped',
    'policy/explicit rounding row': '1 passed, 0 failed, 0 skipped',
    'policy/first': '13 passed, 0 failed, 0 skipped',
    'policy/largest_remainder': '36 passed, 0 failed, 0 skipped',
    'policy/largest_remainder_key_tie': '1 passed, 0 failed, 0 skipped',
    'policy/largest_weight': '2 passed, 0 failed, 0 skipped',
    'policy/last': '2 passed, 0 failed, 0 skipped',
    'policy/policy_of_source': '1 passed, 0 failed, 0 skipped',
    'policy/round net and tax, total = sum of rounded parts': '1 passed, 0 failed, 0 skipped',
    'policy/separate': '3 passed, 0 failed, 0 skipped',
    'policy/unrounded rates; tolerance 0.01': '1 passed, 0 failed, 0 skipped',
  });
});

test('all others are skipped for their kind, and no case is there twice', () => {
  const others = verdicts.filter((verdict) => !isServed(verdict));
  expect(others.map((other) => (other.result === 'skipped' ? other.reason : other.result))).toEqual(
    others.map(({ kind }) => `kind ${kind} is not served`),
  );
  expect(casesOf.size).toBe(cases.length);
});

describe('a wrong expectation is found', () => {
  const passed = cases.filter((_, index) => verdicts[index]?.result === 'passed');
  const resultOf = (planted: object) => judge(planted, 1).result;

  /** The months of a correction are told by the expectation alone, and asked as they are told; nobody expects no refusal. */
  const labels = ['charge_period', 'billing_period', 'class', 'error'];

  /** The expectation with one number, text or length changed, in every way. */
  function* changed(expected: unknown, step = ratio(1), isRow = false): Generator {
    if (typeof expected === 'number') yield expected + 1;
    if (typeof expected === 'boolean') yield !expected;
    if (typeof expected === 'string') yield more(expected, step);
    if (Array.isArray(expected)) {
      // A row has a fixed form.
      if (!isRow) yield expected.slice(1);
      for (const [index, inner] of expected.entries())
        for (const wrong of changed(inner, step, true)) yield expected.with(index, wrong);
    } else if (typeof expected === 'object' && expected !== null)
      for (const [name, inner] of Object.entries(expected))
        if (!name.startsWith('wrong_') && !labels.includes(name))
          for (const wrong of changed(inner, step)) yield { ...expected, [name]: wrong };
  }

  function more(text: string, step: Ratio): string {
    const number = parseRatio(text);
    return number === undefined ? `${text}s` : formatRatio(plus(number, step));
  }

  /** More than the case lets pass. */
  function stepOf({ tolerance }: (typeof cases)[number]): Ratio {
    const tolerated = parseRatio(typeof tolerance === 'string' ? tolerance : '0') ?? ratio(0);
    return plus(ratio(1), tolerated, tolerated);
  }

  test.each(passed)('$id ($kind), whatever is changed', (right) => {
    // Of a policy without a name a difference says nothing.
    const found = right['policy'] === 'policy_of_source' ? 'skipped' : 'failed';
    for (const expected of changed(right.expected, stepOf(right)))
      expect({ expected, result: resultOf({ ...right, expected }) }).toEqual({ expected, result: found });
  });

  test('of every kind that is served', () => {
    const planted = passed.filter(({ expected }) => [...changed(expected)].length > 0).map(({ kind }) => kind);
    const refused = ['apportion_error', 'validation_error'];
    expect([...new Set([...planted, ...refused, 'apportion.withDivisor'])].toSorted()).toEqual(
      Object.keys(served).toSorted(),
    );
  });

  const avoiding = passed.filter(({ expected }) => Object.keys(expected).some((name) => name.startsWith('wrong_')));

  test.each(avoiding)('$id ($kind), if what must not come out does', (right) => {
    for (const name of Object.keys(right.expected).filter((each) => each.startsWith('wrong_'))) {
      const cameOut = right.expected[name.slice('wrong_'.length)] ?? '91';
      expect(resultOf({ ...right, expected: { ...right.expected, [name]: cameOut } })).toBe('failed');
    }
  });

  const splitInputs = { amount: '1.00', scale: 2, weights: ['1', '1', '1'] };
  const about = { id: 'planted', conformance: 'policy', policy: 'largest_remainder' };

  test.each<[string, object]>([
    ['what is split after all', { kind: 'apportion_error', inputs: splitInputs, expected: { error: true } }],
    ['what is split after all', { kind: 'apportion', inputs: splitInputs, expected: { error: true } }],
    [
      'what is refused after all',
      { kind: 'apportion', inputs: { ...splitInputs, weights: ['-1', '2'] }, expected: { shares: ['-1.00', '2.00'] } },
    ],
    [
      'what is capped after all',
      {
        kind: 'apportion_capped',
        inputs: { ...splitInputs, caps: ['1.00', '1.00', '1.00'] },
        expected: { error: true },
      },
    ],
    [
      'what is agreed after all',
      {
        kind: 'validation_error',
        policy: undefined,
        inputs: { cases: [{ amount: '1.00', percent: ['60', '40'] }] },
        expected: { error: true },
      },
    ],
    [
      'what holds under one policy only',
      {
        kind: 'apportion',
        conformance: 'any',
        policy: undefined,
        inputs: splitInputs,
        expected: { shares: ['0.34', '0.33', '0.33'] },
      },
    ],
    [
      'what is further off than the tolerance',
      {
        kind: 'apportion.quota',
        policy: undefined,
        tolerance: '0.005',
        inputs: { weights: { a: '1', b: '2' }, seats: '10' },
        expected: { a: '3.34', b: '6.67' },
      },
    ],
  ])('%s', (_, planted) => {
    expect(resultOf({ ...about, ...planted })).toBe('failed');
  });
});

describe('what is not understood is skipped with its reason', () => {
  const inputs = { amount: '1.00', scale: 2, weights: ['1', '1', '1'] };
  const expected = { shares: ['0.34', '0.33', '0.33'] };
  const known = { id: 'unknown', kind: 'apportion', policy: 'largest_remainder', inputs, expected };
  const capped = { ...known, kind: 'apportion_capped', inputs: { ...inputs, caps: ['0.20', '1.00', '1.00'] } };
  const terms = (...each: readonly unknown[]) => ({
    ...known,
    kind: 'mixed_terms',
    inputs: { amount: '1.00', terms: each },
    expected: { shares: { a: '1.00' } },
  });

  test.each<[string, object]>([
    ['kind tu.banzhaf is not served', { ...known, kind: 'tu.banzhaf' }],
    ['kind toString is not served', { ...known, kind: 'toString' }],
    ['field id is missing', { kind: 'apportion' }],
    ['field expected is missing', { id: 'unknown', kind: 'apportion', inputs }],
    ['field rounding is not known', { ...known, rounding: 'half_even' }],
    ['field inputs.minimum is not known', { ...known, inputs: { ...inputs, minimum: '0.10' } }],
    ['field inputs.scale is missing', { ...known, inputs: { amount: '1.00', weights: ['1'] } }],
    ['field inputs.weights has a form that is not known', { ...known, inputs: { ...inputs, weights: '= caps' } }],
    ['field inputs.amount is no decimal', { ...known, inputs: { ...inputs, amount: '1,00' } }],
    [
      'field inputs hold an amount of more decimals than the scale',
      { ...known, inputs: { ...inputs, amount: '1.005' } },
    ],
    ['field expected.rate is not known', { ...known, expected: { ...expected, rate: '0.33' } }],
    [
      'field expected.wrong_rate is not known',
      {
        id: 'unknown',
        kind: 'round',
        inputs: { value: '1.005', scale: 2, mode: 'truncate' },
        expected: { rounded: '1.00', wrong_rate: '2' },
      },
    ],
    ['field expected names no result', { ...known, expected: {} }],
    ['policy half_even is not served', { ...known, policy: 'half_even' }],
    ['conformance some is not served', { ...known, conformance: 'some' }],
    ['no policy is named, and the ways of splitting differ here', { ...known, policy: undefined }],
    ['policy block is not served', { ...capped, policy: 'block' }],
    [
      'leaving unallocated what would fit under the caps is not served',
      { ...capped, expected: { shares: ['0.20', '0.33', '0.33'], unallocated: '0.14' } },
    ],
    ['field inputs hold an amount and no rest', terms(['a', 'fixed', '1.00'])],
    [
      'field inputs hold a percentage after an amount of at most, and do not say of what it is',
      terms(['b', 'max', '0.50'], ['a', 'percent', '50'], ['c', 'rest', null]),
    ],
  ])('%s', (reason, question) => {
    expect(judge(question, 1)).toMatchObject({ result: 'skipped', reason });
  });
});

describe('as a command', () => {
  const folder = mkdtempSync(join(tmpdir(), 'umlage-conformance-'));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });
  const write = (name: string, text: string) => {
    const file = join(folder, name);
    writeFileSync(file, text);
    return file;
  };
  const split = { kind: 'apportion', policy: 'first', inputs: { amount: '0.03', scale: 2, weights: ['1', '1'] } };
  const asked = [
    { ...split, id: 'right', expected: { shares: ['0.02', '0.01'] } },
    { ...split, id: 'wrong', expected: { shares: ['0.01', '0.02'] } },
    { ...split, id: 'other', kind: 'tu.banzhaf', expected: { a: '1' } },
  ];
  const lines = [
    'pass  right  apportion (policy first)',
    'fail  wrong  expected shares ["0.01","0.02"] got ["0.02","0.01"] by first  apportion (policy first)',
    'skip  other  kind tu.banzhaf is not served',
    '1 passed, 1 failed, 1 skipped',
  ];

  test('it prints a line for each case and sums up, and fails if a case does', { timeout: 30_000 }, async () => {
    const file = write('cases.json', JSON.stringify({ cases: asked }));
    const root = join(import.meta.dirname, '../..');
    const script = join(import.meta.dirname, 'run.ts');
    const ended = await new Promise((resolve) => {
      execFile(join(root, 'node_modules/.bin/node'), [script, '--', file], (error, stdout, stderr) => {
        resolve({ code: error === null ? 0 : error.code, stdout, stderr });
      });
    });
    expect(ended).toEqual({ code: 1, stdout: `${lines.join('\n')}\n`, stderr: '' });
  });

  test('what is skipped fails nothing', () => {
    const file = write('skipped.json', JSON.stringify({ cases: [asked[0], asked[2]] }));
    expect(report([file])).toMatchObject({ exitCode: 0, faults: [] });
  });

  test('a file that cannot be read is named with the remedy, and then no case is asked', () => {
    const good = write('good.json', JSON.stringify({ cases: asked }));
    const missing = join(folder, 'missing.json');
    const noJson = write('no-json.json', '{"cases": [');
    const noCases = write('no-cases.json', '{"case": []}');
    const told = report([good, missing, noJson, noCases]);
    expect(told).toMatchObject({ lines: [], exitCode: 2 });
    expect(told.faults).toEqual([
      `${missing} cannot be read (ENOENT): give the path of a case file`,
      expect.stringMatching(/no-json\.json is no JSON \(.+\): mend it there, or give another file$/u),
      expect.stringMatching(/no-cases\.json has no list of cases: write \{"cases": \[.+\]\}$/u),
    ]);
  });
});
