import { globSync, readFileSync } from 'node:fs';
import {
  cents,
  drawUpStatements,
  Facts,
  formatCents,
  LastShare,
  LocalDate,
  readAgreement,
  readDocument,
  runAllocation,
  RunQuestion,
  sumCents,
  type Line,
  type Outcome,
  type Run,
} from '@umlage/core';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { Case, documentsOf } from './case.ts';

const folder = new URL('.', import.meta.url);
const files = globSync('*.json', { cwd: folder }).toSorted();
const cases = files.map((file) => Case.parse(JSON.parse(readFileSync(new URL(file, folder), 'utf8'))));

test('every file is a case of its name', () => {
  expect(files).toEqual(cases.map(({ id }) => `${id}.json`));
  expect(cases.length).toBeGreaterThan(0);
});

test('every case that the taxonomy names is there', () => {
  const page = readFileSync(new URL('../../docs/taxonomy.md', import.meta.url), 'utf8');
  const shownBy = page.split('\n').flatMap((line) => (line.startsWith('| ') ? [line.split('|').at(-2) ?? ''] : []));
  const named = shownBy.flatMap((text) => [...text.matchAll(/`([\w-]+)`/gu)].flatMap(([, id]) => id ?? []));
  expect(named.length).toBeGreaterThan(40);
  expect(named.filter((name) => !files.includes(`${name}.json`))).toEqual([]);
});

test.each(cases)('$id: $title', (question) => {
  expect(answerTo(question)).toEqual(question.expected);
});

const computed = cases.flatMap((question) => ('refused' in question.expected ? [] : [question]));

test.each(computed)('$id: the statements of all members add up to the run, or nobody gets one', (question) => {
  const run = runOf(question);
  const drawnUpOn = run.input.question.asKnownOn;
  const statements = drawUpStatements(run, { drawnUpOn, advances: [], baselines: [] });
  const totals = statements.ok ? statements.value.map(({ total }) => total) : [];
  expect(statements.ok).toBe(run.pools.every(({ blocked }) => !blocked));
  const accounts = new Set(run.agreement.accounts.map(({ id }) => id));
  const lines = run.pools.flatMap((pool) => pool.lines.filter(({ bearer }) => !accounts.has(bearer)));
  expect(sumCents(totals)).toBe(sumCents(lines.map((line) => line.cents)));
});

/** What the core gives, in the words of what is expected: of what a case does not ask nothing is told. */
function answerTo(question: Case) {
  const { expected } = question;
  if ('refused' in expected) {
    const read = documentsOf(question).versions.map(({ agreement }) => readAgreement(agreement));
    const problems = read.flatMap((outcome) => (outcome.ok ? [] : outcome.problems));
    return { refused: problems.map(({ code, path }) => ({ code, path })) };
  }
  const run = runOf(question);
  return {
    lines: linesByPool(run),
    ...(expected.portions === undefined ? {} : { portions: portionsByPool(run) }),
    totals: expected.totals.map(({ of }) => ({ of, amount: totalOf(run, of) })),
    collected: Object.fromEntries(
      Object.keys(expected.collected).map((pool) => [pool, formatCents(poolOf(run, pool).collectedCents)]),
    ),
    ...(expected.correction === undefined ? {} : { correction: correctionOf(question, run) }),
    findings: run.findings.map(({ problem }) => problem.code).toSorted(),
  };
}

function runOf(question: Case, asKnownOn?: string): Run {
  const { versions, facts } = documentsOf(question);
  const asked = valueOf(readDocument(RunQuestion, question.question));
  return valueOf(
    runAllocation({
      versions: versions.map(({ agreement, knownOn }) => ({
        agreement: valueOf(readAgreement(agreement)),
        ...(knownOn === undefined ? {} : { knownOn: LocalDate.parse(knownOn) }),
      })),
      facts: valueOf(readDocument(Facts, facts)),
      question: asKnownOn === undefined ? asked : { ...asked, asKnownOn: LocalDate.parse(asKnownOn) },
      lastShares: valueOf(readDocument(z.array(LastShare), question.lastShares)),
    }),
  );
}

/** The same period by later knowledge less as issued: what an entry or a retroactive amendment comes to. */
function correctionOf(question: Case, after: Run) {
  const before = runOf(question, question.issuedAsKnownOn);
  const linesOf = (run: Run) => run.pools.flatMap(({ lines }) => lines);
  const bearers = [...new Set([before, after].flatMap((run) => linesOf(run).map(({ bearer }) => bearer)))];
  const owedBy = (bearer: string, run: Run) =>
    sumCents(linesOf(run).flatMap((line) => (line.bearer === bearer ? [line.cents] : [])));
  return Object.fromEntries(
    bearers.map((bearer) => [bearer, formatCents(cents(owedBy(bearer, after) - owedBy(bearer, before)))]),
  );
}

function totalOf(run: Run, of: 'all' | { readonly role: string }): string {
  const parties = run.agreement.parties.filter((party) => of === 'all' || party.roles.includes(of.role));
  const bearers = new Set(parties.map(({ id }) => id));
  const lines = run.pools.flatMap((pool) => pool.lines.filter(({ bearer }) => bearers.has(bearer)));
  return formatCents(sumCents(lines.map((line) => line.cents)));
}

function valueOf<Value>(outcome: Outcome<Value>): Value {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems, null, 2));
  return outcome.value;
}

function poolOf(run: Run, id: string) {
  const found = run.pools.find(({ pool }) => pool === id);
  if (found === undefined) throw new Error(`there is no pool ${id}`);
  return found;
}

function sumByBearer(lines: readonly Line[]): Record<string, string> {
  const byBearer = Map.groupBy(lines, ({ bearer }) => bearer);
  return Object.fromEntries(
    [...byBearer].map(([bearer, own]) => [bearer, formatCents(sumCents(own.map((line) => line.cents)))]),
  );
}

function linesByPool(run: Run) {
  return Object.fromEntries(run.pools.map(({ pool, lines }) => [pool, sumByBearer(lines)]));
}

function portionsByPool(run: Run) {
  return Object.fromEntries(
    run.pools.map(({ pool, lines }) => {
      const byPortion = Map.groupBy(lines, ({ portion }) => portion?.name ?? portion?.path ?? 'undivided');
      return [pool, Object.fromEntries([...byPortion].map(([portion, own]) => [portion, sumByBearer(own)]))];
    }),
  );
}
