import {
  checkCorrected,
  correctShares,
  earlierStatement,
  reverseStatement,
  settleChange,
  ChangeLetter,
  drawUpChangeLetters,
  accountStatements,
  shownItem,
  CostTable,
  costTable,
  poolNameOf,
  provisionInWords,
  supportCosts,
  addDays,
  addSpan,
  bridgeChart,
  bridgeInWords,
  bridgeShares,
  nameOfEffect,
  sharesInWords,
  percentsOfWhole,
  sharesPerUnit,
  whatChanged,
  Scenario,
  scenarioChart,
  scenarioInWords,
  writeDraft,
  tryScenario,
  Agreement,
  advanceBasisOf,
  AdvancePayment,
  AdvancePlan,
  Baseline,
  bearerNameOf,
  calendarYear,
  cents,
  checkAdvances,
  checkFacts,
  checkSequence,
  citedClauses,
  clauseUseInWords,
  clauseUses,
  compareTexts,
  compareVersions,
  compareVersionsInEuro,
  CostTrend,
  EstimateQuestion,
  estimateBudget,
  estimatedCostInWords,
  compareWithBaselines,
  computeSavings,
  costBasisInWords,
  deadlinesOf,
  departuresOf,
  describeProblem,
  differenceInWords,
  drawUpStatements,
  explainLines,
  explainPool,
  explainResult,
  Facts,
  hostOf,
  instalmentsInForce,
  isRestated,
  limitsInWords,
  noCents,
  LastShare,
  judgeNotice,
  LocalDate,
  chargeLateItems,
  lateCharges,
  LateItem,
  lateItemInWords,
  layOutBars,
  layOutLines,
  LateTerms,
  type OpenItem,
  openItems,
  OverRecoveryReport,
  overRecoveryChart,
  overRecoveryInWords,
  planAdvances,
  poolCosts,
  poolInWords,
  supportInWords,
  readAgreement,
  readDocument,
  reasonInWords,
  reportOverRecovery,
  ruleInWords,
  runAllocation,
  RunQuestion,
  nameOfCompared,
  nameOfVariant,
  savingInWords,
  savingsBalanceChart,
  savingsMembersChart,
  SavingsQuestion,
  savingsYearsChart,
  sentencesInLines,
  settleMembers,
  shortNameOf,
  Statement,
  streamAllocation,
  subtractRuns,
  sumCents,
  taxesInWords,
  taxOfLineInWords,
  taxOn,
  TimeSpan,
  valueOrThrow,
  versionsInWords,
  versionStatus,
  versionStatusInWords,
  VersionStep,
  versionStepInWords,
  type AgreementVersion,
  type Cents,
  type JsonValue,
  type Outcome,
  fairnessBars,
  fairnessInWords,
  fairnessTable,
  PoolCostFunction,
  ratio,
  type PartyId,
  type Problem,
  type Run,
  type RunInput,
  type StatementOccasion,
  type VersionsInEuro,
  writeDocument,
} from '@umlage/core';
import { costsToDeclare, judgeRun } from '@umlage/core/fairness';
import type { z } from 'zod';
import { isLess, plus } from '../laws/law.ts';
import { checkProblems, checkRoundTrip, checkSums, checkText, equal, exactly, must, textOf } from './checks.ts';
import { listAt, listOf, memberOf, tableOf, textAt } from './documents.ts';

const languages = ['de', 'en'] as const;

/** From documents to statements, as far as they carry. */
export function travel(input: JsonValue): string {
  const { versions, facts = null, question = null, lastShares, occasion } = tableOf(input);
  const agreements = listOf(versions).map((version) => {
    const document = memberOf(version, 'agreement') ?? null;
    const read = readAgreement(document);
    checkOutcome(read, [document]);
    if (read.ok) checkAgreement(read.value);
    const knownOn = readDocument(LocalDate, memberOf(version, 'knownOn'));
    return read.ok ? { agreement: read.value, ...(knownOn.ok ? { knownOn: knownOn.value } : {}) } : undefined;
  });
  const [readFacts, readQuestion] = [readDocument(Facts, facts), readDocument(RunQuestion, question)];
  checkOutcome(readFacts, [facts]);
  checkOutcome(readQuestion, [question]);
  if (agreements.includes(undefined) || agreements.length === 0) return 'agreement refused';
  if (!readFacts.ok) return 'facts refused';
  if (!readQuestion.ok) return 'question refused';

  const known = agreements.filter((agreement) => agreement !== undefined);
  checkRoundTrip(Facts, readFacts.value, 'facts');
  const [first, last] = [known[0]?.agreement, known.at(-1)?.agreement];
  if (first !== undefined && last !== undefined) {
    checkComparison(first, last);
    const tried = { before: first, after: shortened(last), facts: readFacts.value, question: readQuestion.value };
    checkInEuro(compareVersionsInEuro(tried));
    checkChange(last, readFacts.value, readQuestion.value.asKnownOn);
    checkEstimate(last, known, { facts: readFacts.value, question: readQuestion.value });
  }
  for (const { agreement } of known) checkProblems(checkFacts(agreement, readFacts.value), [facts], agreement);
  const runInput = {
    versions: known,
    facts: readFacts.value,
    question: readQuestion.value,
    lastShares: readAll(LastShare, lastShares),
  };
  const [run, again, stream] = [runAllocation(runInput), runAllocation(runInput), streamAllocation(runInput)];
  const documents = [...listOf(versions).map((version) => memberOf(version, 'agreement') ?? null), facts, question];
  checkOutcome(run, documents);
  if (!run.ok || !again.ok) return 'run refused';
  equal(textOf(again.value), textOf(run.value), 'the same input gives the same run');
  must(stream.ok, 'what makes a run makes a stream');
  for (const result of run.value.pools)
    must(explainResult(result, stream.value).length === result.lines.length, 'the lines of a stream are explained');
  const streamed = { ...run.value, pools: [...stream.value.pools] };
  equal(textOf(streamed), textOf(run.value), 'a stream has the pools of the run');
  const asKnownOn = addDays(readQuestion.value.asKnownOn, -200);
  const before = runAllocation({ ...runInput, question: { ...readQuestion.value, asKnownOn } });
  if (before.ok) checkDifference(run.value, before.value);
  checkBridge(run.value);
  checkFairness(run.value);
  checkScenario(run.value);
  return checkRun(run.value, { documents, occasion });
}

/** Each year that can be computed adds up, and every amount says what it is taken from. */
function checkEstimate(
  { costTypes }: Agreement,
  versions: readonly AgreementVersion[],
  { facts, question: { asKnownOn, period } }: Pick<RunInput, 'facts' | 'question'>,
): void {
  const trends = costTypes.slice(0, 1).map(({ id }) => CostTrend.parse({ costType: id, percent: '2.5', source: 'x' }));
  const question = { base: period.from, years: 2, asKnownOn, trends };
  const estimate = estimateBudget({ versions, facts, question });
  if (!estimate.ok) {
    const asked = writeDocument(EstimateQuestion, question) as JsonValue;
    return checkProblems(estimate.problems, [asked], versions[0]?.agreement);
  }
  const { base, years } = estimate.value;
  must(years.length === 2, 'as many years as asked for');
  for (const { total, shares, costs, problems } of [base, ...years]) {
    must((total === undefined) === (shares === undefined), 'a total is that of shares');
    must(total === undefined || sumCents((shares ?? []).map(({ amount }) => amount)) === total, 'shares add up');
    must(total !== undefined || problems.length > 0, 'a year that cannot be computed says why');
    for (const cost of costs)
      for (const language of languages) checkText(estimatedCostInWords(cost, base.period, language), 'an estimate');
  }
}

/** As it might be proposed: a text is another, one clause and one party are gone. */
function shortened({ clauses, parties, ...agreement }: Agreement): Agreement {
  const texts = clauses.map((clause) => ({ ...clause, text: `${clause.text} Auch künftig.` }));
  return { ...agreement, clauses: texts.slice(1), parties: parties.length < 2 ? parties : parties.slice(0, -1) };
}

function checkComparison(first: Agreement, last: Agreement): void {
  const same = compareVersions(first, first);
  must(same.clauses.length + same.provisions.length === 0, 'a version is like itself');
  for (const [before, after] of [
    [first, last],
    [last, shortened(last)],
    [shortened(last), first],
  ] as const) {
    const comparison = compareVersions(before, after);
    for (const { before: old, after: young } of comparison.clauses) {
      const segments = compareTexts(old?.text ?? '', young?.text ?? '');
      const kept = segments.flatMap(({ in: side, text }) => (side === 'before' ? [] : [text]));
      equal(kept.join(''), young?.text ?? '', 'what is kept and what is added is the later text');
    }
    for (const language of languages) {
      const { clauses, provisions } = versionsInWords(comparison, language);
      must(clauses.length === comparison.clauses.length, 'every change of a clause is told');
      must(provisions.length === comparison.provisions.length, 'every change of a provision is told');
      checkText(JSON.stringify([clauses, provisions]), 'a comparison');
      for (const change of comparison.provisions)
        must(
          (provisionInWords(change, after, language) === undefined) === (change.change === 'dropped'),
          'what is not dropped is told',
          change.kind,
        );
    }
  }
}

function checkInEuro({ before, after, shares, total }: VersionsInEuro): void {
  for (const { total: sum, problems } of [before, after])
    must(sum === undefined || problems.length === 0, 'what has problems has no amount');
  if (total.difference === undefined) return;
  const differences = shares.flatMap(({ difference }) => (difference === undefined ? [] : [difference]));
  must(sumCents(differences) === total.difference, 'differences add up to that of the totals');
}

/** What each changed input does alone and what all do together is the difference, to the cent. */
function checkDifference(after: Run, before: Run): void {
  const difference = subtractRuns(after, before);
  const { shares, inputs, together } = difference;
  for (const { bearer, difference: by } of shares) {
    const parts = [...inputs.map(({ alone }) => alone), together].map((effects) => effects?.get(bearer) ?? noCents);
    must(together === undefined || sumCents(parts) === by, 'the effects of inputs make up the difference');
  }
  for (const language of languages)
    checkText(JSON.stringify(differenceInWords(difference, after.agreement, language)), 'a difference');
}

/** From one year to the next: what each cause does is the difference, to the cent. */
function checkBridge(run: Run): void {
  const { input } = run;
  const { period } = input.question;
  const year = TimeSpan.parse('P1Y');
  const next = { from: addSpan(period.from, year), until: addSpan(period.until, year) };
  if (!LocalDate.safeParse(next.until).success) return;
  const later = { ...input, question: { ...input.question, period: next } };
  const bridge = bridgeShares(input, later);
  const after = runAllocation(later);
  if (!bridge.ok || !after.ok) return;
  const told = { changed: whatChanged(run, after.value), last: run, next: after.value };
  for (const share of bridge.value.shares) {
    const { before, after: young, difference, effects } = share;
    must(young - before === difference, 'a bridge leads from one share to the other');
    must(sumCents(effects.map(({ amount }) => amount)) === difference, 'the effects of a bridge add up');
    for (const effect of effects)
      must(sumCents(effect.pools.map(({ amount }) => amount)) === effect.amount, 'and so do their pools');
    for (const language of languages) {
      checkText(JSON.stringify(bridgeInWords({ share, ...told }, language)), 'a bridge');
      checkText(JSON.stringify(effects.map((effect) => nameOfEffect(effect, language))), 'the names of effects');
      must(bridgeChart(share, told, language).steps.at(-1)?.amount === young, 'a picture ends at the share');
    }
  }
  for (const language of languages) {
    const { text: whole, shares, amount: sum } = sharesInWords(run, language);
    checkText(JSON.stringify(shares.map(({ text }) => [whole, text])), 'who bears how much');
    must(sumCents(shares.map(({ amount }) => amount)) === sum, 'what is told adds up');
    const percents = [...percentsOfWhole(new Map(shares.map(({ bearer, amount }) => [bearer, amount]))).values()];
    const hundredths = percents.reduce((all, { numerator, denominator }) => all + (numerator * 100n) / denominator, 0n);
    must(percents.length === 0 || hundredths === 10_000n, 'percentages add up to 100');
  }
  for (const units of sharesPerUnit(run).values())
    for (const { quantity } of units) must(quantity.numerator !== 0n, 'a share is told by what there is of something');
}

/** Whatever might be otherwise, who bears what adds up, and what cannot be says why. */
function checkScenario({ agreement, input }: Run): void {
  const { period } = input.question;
  const [pool] = agreement.pools;
  const equally = { change: 'ruleReplaced', pool: pool?.id, rule: { rule: 'split', by: { key: 'each' } } };
  const scenario = Scenario.parse({
    changes: [
      { change: 'costMoved', percent: '2.5' },
      { change: 'memberLeaves', party: agreement.parties.at(-1)?.id, on: period.until },
      equally,
    ],
  });
  const none = tryScenario({ input, scenario: { changes: [] } });
  must(none.before.total === none.after.total, 'nothing changed changes nothing');
  for (const tried of [scenario, { changes: scenario.changes.slice(0, 1) }, { changes: scenario.changes.slice(2) }]) {
    const outcome = tryScenario({ input, scenario: tried });
    const { after, shares, draft } = outcome;
    for (const language of languages) {
      checkText(JSON.stringify(scenarioInWords({ outcome, agreement }, language)), 'a scenario');
      const chart = scenarioChart({ outcome, agreement }, language);
      must((chart === undefined) === (outcome.total.difference === undefined), 'a scenario that is computed is drawn');
      const proposed = draft === undefined ? undefined : writeDraft(draft, language);
      must(proposed === undefined || readAgreement(writeDocument(Agreement, proposed)).ok, 'a draft can be proposed');
    }
    const borne = sumCents(shares.map((share) => share.after ?? noCents));
    must(after.total === undefined || borne === after.total, 'shares of a scenario add up');
    must(after.total !== undefined || after.problems.length > 0 || after.run === undefined, 'a scenario says why not');
    must(draft === undefined || (draft.agreement === undefined) === draft.problems.length > 0, 'a draft says why not');
  }
}

/** Cost alone, carried by an index: what each year saves adds up, and the line ends at the balance. */
function checkSavings(run: Run, baselines: readonly Baseline[]): void {
  const { period, asKnownOn } = run.input.question;
  const year = Number(period.from.slice(0, 4));
  const values = [year - 1, year].map((of, index) => ({ year: of, value: String(100 + index) }));
  const before = { from: `${String(year - 1)}-01-01`, until: `${String(year)}-01-01` };
  const recorded = { text: 'Alone', source: { title: 'Study' }, estimate: true, recordedOn: asKnownOn };
  const own = readDocument(Baseline, { period: before, amount: '1234.56', ...recorded });
  const asked = readDocument(SavingsQuestion, {
    asKnownOn,
    index: { id: 'prices', title: 'Prices', source: { title: 'Statistics' }, values },
    investments: [{ on: period.from, amount: '99.99', text: 'Move', source: { title: 'Bill' }, estimate: false }],
    rate: '2.5',
    perUnit: run.agreement.figures.slice(0, 20).map(({ id }) => id),
    sensitivity: { costPercent: '10', ratePoints: '100' },
  });
  if (!asked.ok) return;
  const documents = [written(writeDocument(SavingsQuestion, asked.value)), { baselines: [] }] as readonly JsonValue[];
  const all = [...baselines, ...(own.ok ? [own.value] : [])];
  const outcome = computeSavings([{ run, isEstimate: false }], { baselines: all, question: asked.value });
  if (!outcome.ok) {
    if (run.pools.every(({ blocked }) => !blocked)) checkProblems(outcome.problems, documents, run.agreement);
    return;
  }
  const savings = outcome.value;
  const { compared, findings } = savings;
  for (const language of languages) {
    const told = compared.map((one) => [
      nameOfCompared(one, savings, language),
      savingInWords(one, savings, language),
      savingsBalanceChart(one, savings, language),
      savingsYearsChart(one, savings, language),
      one.sensitivity.map((variant) => nameOfVariant(variant, language)),
    ]);
    checkText(JSON.stringify([told, savingsMembersChart(savings, language)]), 'what is saved');
  }
  checkProblems(findings, [...documents, { investments: [], rate: null }], run.agreement);
  for (const { years, alone, together, saving, balance, course } of compared) {
    must(alone - together === saving, 'a saving is cost alone less cost together');
    must(sumCents(years.map((each) => each.saving)) === saving, 'the savings of the years add up');
    must(years.at(-1)?.cumulated === saving && course.at(-1)?.after === balance, 'and so does what is drawn');
  }
}

/** Whatever was charged, every bar and every point lies inside its picture. */
function checkCharts(run: Run): void {
  const amounts = run.pools.flatMap(({ lines }) => lines.map((line) => line.cents));
  const named = { title: 'Shares', alternative: 'Shares' };
  const rows = amounts.map((amount) => ({ label: 'share', amounts: [amount, noCents] }));
  const steps = amounts.map((amount) => ({ label: 'share', kind: 'change', amount }) as const);
  const bars = [
    layOutBars({ chart: 'bars', ...named, series: ['this', 'none'], rows }),
    layOutBars({ chart: 'waterfall', ...named, steps }),
  ];
  const { from, until } = run.input.question.period;
  const points = amounts.map((amount, index) => ({ on: index === 0 ? from : until, label: 'share', amount }));
  const lines = layOutLines({ chart: 'lines', ...named, lines: [{ name: 'shares', points }], marks: [] });
  const places = [
    ...bars.flatMap(({ zero, rows: drawn }) => [zero, ...drawn.flat().flatMap((bar) => [bar.from, bar.until])]),
    lines.zero,
    ...lines.lines.flat().flatMap(({ across, up }) => [across, up]),
  ];
  must(
    places.every((place) => place >= 0 && place <= 1),
    'a chart is drawn inside its picture',
  );
}

/** Half of each pool fixed, the rest as agreed or by a key of its rule: what theory charges is the whole cost. */
function checkFairness(run: Run): void {
  if (run.parties.length > 12) return;
  const functions = costsToDeclare(run).map(({ pool, keys: [by = 'agreed' as const] }) => ({
    pool,
    parts: [{ cost: 'fixedPercent', percent: ratio(50) } as const, { cost: 'rest', by } as const],
    source: 'x',
    estimate: true,
  }));
  const outcome = judgeRun(run, { functions });
  const documents = [
    JSON.parse(JSON.stringify({ functions: functions.map((each) => writeDocument(PoolCostFunction, each)) })),
  ] as readonly JsonValue[];
  if (!outcome.ok) {
    if (run.pools.every(({ blocked }) => !blocked)) checkProblems(outcome.problems, documents, run.agreement);
    return;
  }
  const { members, total, stability, isIndividuallyRational, findings, missing } = outcome.value;
  const told = { found: outcome.value, agreement: run.agreement };
  for (const language of languages) {
    checkText(JSON.stringify(fairnessInWords(told, language)), 'fairness');
    checkText(JSON.stringify([fairnessTable(told, language), fairnessBars(told, language)]), 'pictures of fairness');
  }
  checkProblems([...findings, ...missing.map(({ problem }) => problem)], documents, run.agreement);
  for (const concept of ['shapley', 'nucleolus', 'remainingBenefits', 'equalCharge'] as const) {
    const shares = members.flatMap(({ concepts }) => concepts[concept] ?? []);
    must(
      shares.length === 0 || !(isLess(plus(...shares), total) || isLess(total, plus(...shares))),
      `${concept} splits the whole cost`,
    );
  }
  must(stability?.isInCore !== true || isIndividuallyRational === true, 'in the core nobody pays more than alone');
}

/** What was levied and what went to accounts is the cost, with what was made up for; what is over goes somewhere. */
function checkOverRecovery(run: Run, documents: readonly JsonValue[]): void {
  const report = reportOverRecovery([run]);
  checkOutcome(report, documents);
  if (!report.ok) return;
  checkRoundTrip(OverRecoveryReport, report.value, 'a report on over-recovery');
  const { cost, madeUp, levied, toAccounts, rounding } = report.value.total;
  must(levied + toAccounts === cost + madeUp + rounding, 'what is levied is the cost, with what is made up for');
  for (const { charges } of report.value.years.flatMap(({ pools }) => pools))
    for (const { overRecovery, ...to } of charges)
      must(
        to.toParties + to.toAccounts + to.toHost === overRecovery,
        'what charges bring in over the cost goes somewhere',
      );
  for (const language of languages) {
    checkText(JSON.stringify(overRecoveryInWords(report.value, language)), 'a report on over-recovery');
    checkText(overRecoveryChart(report.value, language).alternative, 'a picture of over-recovery');
  }
}

function checkRun(
  run: Run,
  { documents, occasion }: { readonly documents: readonly JsonValue[]; readonly occasion: JsonValue | undefined },
): string {
  checkProblems(
    run.findings.map(({ problem }) => problem),
    documents,
    run.agreement,
  );
  checkSums(run);
  for (const { pool } of run.pools) checkExplained(run, pool);
  checkText(JSON.stringify(written([poolCosts(run), supportCosts(run)])), 'the cost of pools');
  checkText(JSON.stringify(written(run.setAside.map(shownItem))), 'what is set aside');
  checkCostTable(run);
  checkCharts(run);
  checkOverRecovery(run, documents);
  checkOutcome(accountStatements(run), documents);
  for (const { pool } of [...run.supports, ...run.pools])
    checkText(poolNameOf(run.agreement, pool), 'the name of a pool');
  const restated = run.findings.filter(({ problem }) => problem.code === 'rounding-difference');
  must(poolCosts(run).filter(isRestated).length >= restated.length, 'a total that is restated is told as one');

  const drawnUpOn = readDocument(LocalDate, textAt(occasion, 'drawnUpOn'));
  const of: StatementOccasion = {
    drawnUpOn: drawnUpOn.ok ? drawnUpOn.value : run.input.question.asKnownOn,
    advances: readAll(AdvancePayment, listAt(occasion, 'advances')),
    baselines: readAll(Baseline, listAt(occasion, 'baselines')),
  };
  const found = checkAdvances(run, of.advances);
  checkProblems(found, [{ advances: listAt(occasion, 'advances') }], run.agreement);
  if (found.length === 0)
    for (const { total, advancesPaid, balance } of settleMembers(run, of.advances))
      must(balance === total - advancesPaid, 'a balance is the total less the advances');
  for (const { baseline, cost, saving } of compareWithBaselines(run, of.baselines))
    must(saving === baseline.amount - cost, 'a saving is the baseline less the cost');
  checkSavings(run, of.baselines);

  const statements = drawUpStatements(run, of);
  checkOutcome(statements, [...documents, { advances: listAt(occasion, 'advances') }]);
  const blocks = run.findings.some(({ severity }) => severity === 'blocks');
  must(statements.ok === (!blocks && found.length === 0), 'statements are drawn up unless something blocks');
  if (!statements.ok) return 'run blocked';
  checkStatements(run, of, statements.value);
  checkCorrections(run, of, statements.value);
  return 'statements';
}

/** Ratios hold what JSON does not. */
function written(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (_, inner: unknown) => (typeof inner === 'bigint' ? inner.toString() : inner)),
  );
}

function checkCostTable(run: Run): void {
  const table = costTable(run);
  checkRoundTrip(CostTable, table, 'a cost table');
  for (const { amounts, total } of table.rows) equal(exactly(amounts), exactly([total]), 'a row adds up');
}

function checkExplained(run: Run, pool: Run['pools'][number]['pool']): void {
  const explained = explainPool(run, pool);
  for (const { exact, reason, isDirect, limited } of explained)
    if (isDirect !== true && limited === undefined)
      equal(exactly(reason.segments.map(({ share }) => share)), exactly([exact]), 'reasons add up to their line');
  const [first] = explained;
  const own = first === undefined ? [] : explainLines(run, pool, first.bearer);
  must(own.length === explained.filter(({ bearer }) => bearer === first?.bearer).length, 'lines of one are told alike');
}

/** Of many statements, lines and rules the first are read, written and told. */
const most = 3;

function checkStatements(run: Run, { advances }: StatementOccasion, statements: readonly Statement[]): void {
  const taxDue: Cents[] = [];
  for (const { lines, taxes, total, advancesPaid, balance } of statements) {
    const tax = taxes?.tax ?? noCents;
    const net = sumCents(lines.map(({ amount }) => amount));
    must(net + tax === total, 'the lines of a statement and the tax on them are its total');
    taxDue.push(tax);
    must(balance === total - advancesPaid, 'what a statement asks for is its total less the advances');
  }
  must(
    sumCents(statements.map(({ advancesPaid }) => advancesPaid)) === sumCents(advances.map(({ amount }) => amount)),
    'every advance is on a statement',
  );
  const accounts = new Set(run.agreement.accounts.map(({ id }) => id));
  const booked = run.pools.flatMap(({ lines }) =>
    lines.flatMap((line) => (accounts.has(line.bearer) ? [line.cents] : [])),
  );
  must(
    sumCents([...statements.map(({ total }) => total), ...booked]) ===
      sumCents([...run.pools.map(({ collectedCents }) => collectedCents), ...taxDue]),
    'statements and accounts are what is collected',
  );
  for (const statement of statements.slice(0, most)) {
    checkRoundTrip(Statement, statement, 'a statement');
    for (const language of languages) checkText(JSON.stringify(citedClauses(statement, language)), 'clauses');
    for (const language of languages) {
      const { treatments = [], rows = [] } = taxesInWords(statement, language) ?? {};
      checkText(JSON.stringify([treatments, rows]), 'tax');
      must(treatments.length === (statement.taxes?.parts.length ?? 0), 'each treatment is told');
    }
    for (const line of statement.lines.slice(0, most))
      for (const language of languages) {
        checkText(taxOfLineInWords(line, statement, language) ?? '', 'how a line is taxed');
        const told = reasonInWords(line, statement, language);
        must(told.length > 0, 'a line has its reasons');
        checkText(JSON.stringify(told), 'a reason');
        must(
          told.every(({ text }) => sentencesInLines(told).includes(text)),
          'a reason is told in lines',
        );
      }
    const bases = [...statement.costs, ...statement.supports].flatMap(({ items }) =>
      items.flatMap(({ basis }) => basis ?? []),
    );
    for (const basis of bases.slice(0, most))
      for (const language of languages)
        for (const names of [statement, run.agreement]) {
          const { text, clause = '' } = costBasisInWords(basis, names, language);
          must(/\S/u.test(text), 'cost that was computed is told in words');
          checkText(`${text} ${clause}`, 'the basis of a cost');
        }
  }
}

/** What is computed once more corrects nothing, and a statement with its reversal is nothing. */
function checkCorrections(run: Run, occasion: StatementOccasion, statements: readonly Statement[]): void {
  const issued = statements.map((statement, index) => ({ ...statement, number: `2025-${index}` }));
  const corrects = { by: 'difference', statements: issued.map(earlierStatement) } as const;
  must(checkCorrected(run, corrects, []).length === 0, 'what was issued may be corrected');
  for (const { balance, taxes } of valueOrThrow(drawUpStatements(run, { ...occasion, advances: [], corrects })))
    must(balance === 0 && (taxes?.left ?? 0) === 0, 'the same again leaves nothing to pay');
  for (const { lines, taxes, total, ...statement } of issued.slice(0, most)) {
    const { number } = statement;
    const earlier = [earlierStatement({ lines, total, ...statement, ...(taxes === undefined ? {} : { taxes }) })];
    const { difference, tax } = correctShares({ by: 'replacement', earlier }, { total, lines, tax: taxes?.tax });
    must(difference === 0 && (tax?.difference ?? 0) === 0, 'the same replaces itself');
    const { drawnUpOn } = occasion;
    const back = reverseStatement({ ...statement, lines, taxes, total }, { number, replacedBy: [], drawnUpOn });
    must(back.total + total === 0 && back.balance + statement.balance === 0, 'a reversal is the negation');
    must((back.tax ?? 0) + (taxes?.tax ?? 0) === 0, 'with its tax');
  }
}

/** What is paid once is paid among those who are there: in all it is nothing. */
function checkChange(agreement: Agreement, facts: Facts, asKnownOn: LocalDate): void {
  const [party] = agreement.parties;
  if (party === undefined) return;
  const on = asKnownOn;
  for (const change of [
    { change: 'accession', party: party.id, on },
    { change: 'withdrawal', party: party.id, on },
    { change: 'dissolution', on },
  ] as const) {
    const settled = settleChange({ change, agreement, facts, asKnownOn, issued: [] });
    if (!settled.ok) {
      must(settled.problems.length > 0, 'what is refused has its reasons');
      continue;
    }
    must(sumCents(settled.value.totals.map(({ amount }) => amount)) === 0, 'what is paid is received');
    for (const letter of drawUpChangeLetters(settled.value, { agreement, asKnownOn, drawnUpOn: on })) {
      checkRoundTrip(ChangeLetter, letter, 'a letter on a change');
      must(sumCents(letter.lines.map(({ amount }) => amount)) === letter.total, 'its lines add up');
    }
  }
}

function checkAgreement(agreement: Agreement): void {
  checkRoundTrip(Agreement, agreement, 'an agreement');
  const [party] = agreement.parties;
  must(hostOf(agreement) !== undefined, 'an agreement has a host');
  must(party !== undefined && bearerNameOf(agreement, party.id) === shortNameOf(party), 'a party has a name');
  const uses = clauseUses(agreement).flatMap((clause) => clause.uses);
  for (const use of uses) {
    must(use.path.startsWith('/'), 'a use has its place', use.path);
    for (const language of ['de', 'en'] as const)
      checkText(clauseUseInWords(use, language), 'what a clause stands for');
  }
  for (const stretch of [calendarYear(1600), calendarYear(2024), calendarYear(9880)])
    for (const { on } of deadlinesOf(agreement, stretch, (day) => day.endsWith('-01')))
      must(stretch.from <= on && on < stretch.until, 'a deadline lies in the stretch', on);
  checkStatus(agreement);
  for (const year of [1600, 2024, 9898]) checkMoneyAhead(agreement, year);
  checkTaxes(agreement, party.id);
  checkLateCharges(agreement, party.id);
  for (const pool of agreement.pools.slice(0, most))
    for (const language of languages) {
      const { rule } = pool;
      for (const support of agreement.stages?.supports ?? [])
        checkText(supportInWords(support, agreement, language), 'a support pool');
      checkText(limitsInWords(agreement, language) ?? '', 'limits');
      const told = ruleInWords(rule, agreement, language);
      must(/\S/u.test(told), 'a rule is told in words');
      checkText(poolInWords(pool, agreement, language), 'a pool');
      checkText(told, 'a rule');
    }
}

/** A version lacks what it needs until it was done, and nothing then. */
function checkStatus(agreement: Agreement): void {
  const on = agreement.version.from;
  const nothing = versionStatus({ agreement, steps: [], on });
  must(nothing.lacking.length === nothing.required.length, 'nothing was done yet');
  const steps = nothing.required.map(({ step, party }) =>
    VersionStep.parse({ step, on, ...(party === undefined ? {} : { party }) }),
  );
  const again = { ...agreement, version: { ...agreement.version, number: agreement.version.number + 1 } };
  const twice = checkSequence({ agreement: again, others: [agreement] });
  must(
    twice.some(({ code }) => code === 'versions-overlapping'),
    'two versions of the same days overlap',
  );
  const stretch = { from: on, until: addDays(on, 400) };
  for (const { id: party } of agreement.parties.slice(0, most)) {
    const { endsOn, problems: told } = judgeNotice(agreement, { step: 'notice', party, on });
    const found = departuresOf(agreement, [{ step: 'notice', party, on }], stretch);
    must(found.length === 0 || endsOn !== undefined, 'who leaves by notice leaves on a day');
    for (const one of told) checkText(JSON.stringify(describeProblem(one, 'de', agreement)), 'a judged notice');
  }
  const everything = versionStatus({ agreement, before: agreement, steps, on });
  must(everything.lacking.length === 0 && everything.stage === 'inForce', 'all was done');
  for (const language of languages) {
    for (const status of [nothing, everything])
      checkText(JSON.stringify(versionStatusInWords(status, { agreement }, language)), 'a status');
    for (const step of steps.slice(0, most)) checkText(versionStepInWords(step, { agreement }, language), 'a step');
  }
}

/** Of one amount there is at most one charge, in whatever year it was due. */
function checkLateCharges({ late }: Agreement, party: PartyId): void {
  if (late === undefined) return;
  for (const year of [1600, 2024, 9897]) {
    const due = calendarYear(year).from;
    const payments = [{ on: addDays(due, 40), amount: cents(50_001) }];
    const charges = lateCharges(late, [{ party, name: 'x', amount: cents(100_001), due, payments }], addDays(due, 400));
    if (!charges.ok) checkProblems(charges.problems, [{ late: writeDocument(LateTerms, late) as JsonValue }]);
    else must(charges.value.length < 2, 'one amount is charged once', due);
  }
}

/** From the day terms on everyone begin, every party is taxed by some. */
function checkTaxes(agreement: Agreement, party: PartyId): void {
  for (const { from, parties } of agreement.taxes ?? []) {
    const terms = taxOn(agreement, { party, day: from });
    must(terms === undefined || terms.from <= from, 'terms on tax have begun', from);
    must(terms !== undefined || (parties !== undefined && parties !== 'all'), 'terms on everyone are on each', from);
  }
}

/** Nobody paid anything: what was due is late, and is told. */
function checkLateItems(agreement: Agreement, items: readonly OpenItem[], day: LocalDate): void {
  const late = chargeLateItems(items, { payments: [], day, agreementOn: () => agreement, baseRates: [] });
  if (!late.ok) return checkProblems(late.problems, [{ payments: [] }], agreement);
  const due = items.flatMap(({ advances }) =>
    advances.instalments.filter((instalment) => instalment.due < day && instalment.payable > 0),
  );
  must(late.value.items.length === due.length, 'what was due and is not paid is late');
  for (const item of late.value.items) {
    checkRoundTrip(LateItem, item, 'what is late');
    for (const language of languages) checkText(lateItemInWords(item, { day, agreement }, language), 'what is late');
  }
}

/** What is asked for ahead adds up, and what nobody pays is open. */
function checkMoneyAhead(agreement: Agreement, year: number): void {
  const period = calendarYear(year);
  const bases = agreement.parties
    .slice(0, most)
    .map(({ id }, index) => ({ party: id, amount: cents(100_001 + index) }));
  for (const budgetInForce of [true, false]) {
    const basis = advanceBasisOf(agreement, budgetInForce);
    const occasion = { period, bases, budgetInForce, demandedOn: period.from, isHoliday: () => false };
    const planned = planAdvances(agreement, occasion);
    must(planned.ok === basis.ok, 'what has a basis is planned');
    if (!planned.ok) continue;
    const { plans, findings } = planned.value;
    for (const plan of plans) {
      checkRoundTrip(AdvancePlan, plan, 'a plan of advances');
      const asked = sumCents(instalmentsInForce([plan]).map(({ amount }) => amount));
      const hasDay = findings.every(({ place, code }) => place.party !== plan.party || code !== 'advance-without-day');
      must(asked === (hasDay ? plan.amount : 0), 'instalments add up to the advances', plan.party);
    }
    const open = openItems({ plans, payments: [], balances: [] }, period.until);
    must(open.ok && open.value.items.length === plans.length, 'who is asked for something has an open item');
    checkLateItems(agreement, open.value.items, period.until);
  }
}

export function checkOutcome(outcome: Outcome<unknown>, documents: readonly JsonValue[]): void {
  if (outcome.ok) {
    must(Object.is(valueOrThrow(outcome), outcome.value), 'a value is not thrown');
    return;
  }
  const { problems } = outcome;
  must(problems.length > 0, 'what is refused has its problems');
  const thrown = messageOf(() => valueOrThrow({ ok: false, problems: problems.slice(0, most) }));
  must(
    problems.slice(0, most).every(({ code }) => thrown.includes(code)),
    'an error names its problems',
    thrown,
  );
  checkProblems(problems satisfies readonly Problem[], documents);
}

function messageOf(act: () => unknown): string {
  try {
    act();
  } catch (thrown) {
    return thrown instanceof Error ? thrown.message : '';
  }
  return '';
}

function readAll<Schema extends z.ZodType>(schema: Schema, rows: JsonValue | undefined): readonly z.output<Schema>[] {
  return listOf(rows).flatMap((row) => {
    const read = readDocument(schema, row);
    checkOutcome(read, [row]);
    return read.ok ? [read.value] : [];
  });
}
