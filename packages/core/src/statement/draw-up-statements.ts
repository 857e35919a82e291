import type { Agreement, Party } from '../agreement/agreement.ts';
import { hostOf, shortNameOf } from '../agreement/parties.ts';
import { compareWithBaselines } from '../analysis/compare-with-baselines.ts';
import type { Baseline } from '../analysis/savings.ts';
import { compareIds } from '../base/compare-ids.ts';
import { groupBy } from '../base/group-by.ts';
import type { ClauseId, PartyId, PoolId } from '../base/ids.ts';
import { invariant } from '../base/invariant.ts';
import { failure, success, type Outcome } from '../base/outcome.ts';
import { problem } from '../base/problem.ts';
import type { LocalDate } from '../calendar/local-date.ts';
import type { Period } from '../calendar/period.ts';
import { joinPeriods } from '../calendar/periods.ts';
import { lessInputTax } from '../costs/input-tax.ts';
import { cents, euroText, isWithinMoney, noCents, sumCents, type Cents } from '../exact/cents.ts';
import { ratio, sum, type Ratio } from '../exact/ratio.ts';
import { blockingProblems } from '../run/finding.ts';
import type { PoolResult, Run } from '../run/run-result.ts';
import type { Reason } from '../trace/reason.ts';
import { accountStatements } from './account-statements.ts';
import { balanceOf, checkCorrected, correctShares, taxesLeft } from './correct-shares.ts';
import type { Corrected } from './correction.ts';
import { explainResult } from './explain-pool.ts';
import { asGathered, poolCostsIn, shownItem, supportCostsIn, type Show } from './net-cost-statement.ts';
import { checkAdvances, settleLines, type Settled } from './settle-members.ts';
import type { AccountStatement, AdvancePayment, Statement, StatementLine, StatementTaxes } from './statement.ts';
import { saysTaxes, taxKey, taxLines, type TaxedLine } from './tax-lines.ts';

/** What a statement needs beside the run. */
export type StatementOccasion = {
  readonly drawnUpOn: LocalDate;
  readonly advances: readonly AdvancePayment[];
  readonly baselines: readonly Baseline[];
  /** Absent unless the statements correct earlier ones. By difference, advances were settled before. */
  readonly corrects?: Corrected;
};

/**
 * Draws up one statement for everyone who takes part or bears a share, by id.
 *
 * @returns the statements; or the problems of the pools that are blocked (a statement that lacks a pool would be wrong),
 * `reference-unknown` for an advance of an unknown party, `advance-tax-unfit` and `advance-tax-not-due` for the tax in one,
 * and `amount-too-large`
 *
 * @example
 * ```ts
 * const drawnUpOn = LocalDate.parse('2025-04-01');
 * const drawn = drawUpStatements(run, { drawnUpOn, advances: [], baselines: [] });
 * valueOrThrow(drawn).map(({ outcome }) => outcome) // => ['ownShare', 'claim', 'claim']
 * ```
 */
export function drawUpStatements(run: Run, occasion: StatementOccasion): Outcome<readonly Statement[]> {
  const problems = [
    ...blockingProblems(run),
    ...checkAdvances(run, occasion.advances),
    ...(occasion.corrects === undefined ? [] : checkCorrected(run, occasion.corrects, occasion.advances)),
  ];
  if (problems.length > 0) return failure(...problems);
  const accounts = accountStatements(run);
  if (!accounts.ok) return accounts;
  const ofAll = whatAllShare(run, occasion, accounts.value);
  const taxed = taxLines(
    run,
    run.pools.flatMap((pool) => explainResult(pool, run)),
  );
  const lines = groupBy(taxed, ({ line }) => line.bearer);
  const takesPart = stretchesOf(run);
  const advances = groupBy(occasion.advances, (advance) => run.debtorOf(advance.party));
  const parties = new Map(run.parties.map((party) => [party.id, party]));
  const settledNow = settleLines(run, occasion.advances, taxed);
  const isSettled = new Set(settledNow.map(({ party }) => party));
  // Whoever gets a statement again is corrected by it, though another has its place by now.
  const earlier = groupBy(occasion.corrects?.statements ?? [], ({ party }) =>
    isSettled.has(party) ? party : run.debtorOf(party),
  );
  // Who owes nothing any more is told so.
  const gone = [...earlier.keys()].filter((party) => !isSettled.has(party));
  const nothing = gone.map((party): Settled => ({ party, total: noCents, advancesPaid: noCents, balance: noCents }));
  const everyone = [...settledNow, ...nothing].toSorted((a, b) => compareIds(a.party, b.party));
  const size = sum(everyone.map(({ total }) => ratio(Math.abs(total))));
  if (!isWithinMoney(size)) return failure(problem('amount-too-large', '/pools', { received: euroText(size) }));
  const pools = new Map(run.pools.map((pool) => [pool.pool, pool]));
  return success(
    everyone.map((settled) => {
      const recipient = parties.get(settled.party);
      invariant(recipient !== undefined, 'a member is a party: the agreement was checked');
      return drawUpStatement(settled, {
        run,
        ofAll,
        recipient,
        lines: (lines.get(settled.party) ?? []).map((own) => statementLine(own, { pools, taxes: settled.taxes })),
        advances: (advances.get(settled.party) ?? []).toSorted((a, b) => compareIds(a.on, b.on)),
        takesPart: takesPart.get(settled.party) ?? [],
        ...(occasion.corrects === undefined
          ? {}
          : { corrected: { by: occasion.corrects.by, earlier: earlier.get(settled.party) ?? [] } }),
      });
    }),
  );
}

/** What stands in every statement of a run alike. */
function whatAllShare(run: Run, { drawnUpOn, baselines }: StatementOccasion, accounts: readonly AccountStatement[]) {
  const { agreement } = run;
  const { question } = run.input;
  const host = hostOf(agreement);
  invariant(host !== undefined, 'the host is a party: the agreement was checked');
  return {
    host,
    savings: compareWithBaselines(run, baselines),
    cost: {
      taxed: costShown(run, asGathered),
      // Whoever owes no tax is told of none: not even of that which the host deducts.
      untaxed: saysTaxes(run) ? costShown(run, lessInputTax) : costShown(run, asGathered),
    },
    content: {
      format: 'umlage-statement/1',
      status: 'preview',
      cooperation: agreement.cooperation,
      agreement: {
        title: agreement.title,
        legalBasis: agreement.legalBasis,
        version: agreement.version.number,
        from: agreement.version.from,
        ...(agreement.notice === undefined ? {} : { notice: agreement.notice }),
      },
      host: correspondent(host),
      period: question.period,
      asKnownOn: question.asKnownOn,
      drawnUpOn,
      accounts,
      names: namesIn(run.versions),
    },
  } as const satisfies {
    readonly host: Party;
    readonly savings: Statement['savings'];
    readonly cost: object;
    readonly content: object;
  };
}

/** What was spent, as the reader of a statement may see it. */
function costShown(run: Run, show: Show) {
  const costs = poolCostsIn(run, show);
  const total = (of: keyof Statement['costsTotal']) => sumCents(costs.map((cost) => cost[of]));
  return {
    cited: clausesOfCost(run, show),
    content: {
      costs,
      supports: supportCostsIn(run, show),
      setAside: show(run.setAside).map(shownItem),
      costsTotal: {
        gross: total('gross'),
        revenue: total('revenue'),
        grants: total('grants'),
        handedOn: total('handedOn'),
        notShared: total('notShared'),
        net: total('net'),
        collected: total('collected'),
      },
    },
  };
}

function drawUpStatement(
  { party: member, total, taxes, advancesPaid }: Settled,
  {
    run,
    ofAll: { host, savings, content, cost },
    recipient,
    lines,
    advances,
    takesPart,
    corrected,
  }: {
    readonly run: Run;
    readonly ofAll: ReturnType<typeof whatAllShare>;
    readonly recipient: Party;
    readonly lines: readonly StatementLine[];
    readonly advances: readonly AdvancePayment[];
    readonly takesPart: readonly Period[];
    readonly corrected?: Parameters<typeof correctShares>[0];
  },
): Statement {
  const { settlement } = run.agreement;
  const correction = corrected === undefined ? undefined : correctShares(corrected, { total, lines, tax: taxes?.tax });
  const balance = balanceOf({ total, advancesPaid }, correction);
  const net = sumCents(lines.map((line) => line.amount));
  invariant(
    cents(net + (taxes?.tax ?? 0)) === total,
    'the lines of a statement and the tax on them add up to its total',
  );
  const { content: shown, cited } = taxes?.tax === undefined ? cost.untaxed : cost.taxed;
  return {
    ...content,
    ...shown,
    recipient: correspondent(recipient),
    takesPart,
    lines,
    ...(taxes === undefined ? {} : { taxes: { ...taxesLeft(taxes, correction), ...supplierOf(host, taxes) } }),
    total,
    advances: taxes?.tax === undefined ? advances.map(({ tax: _none, ...advance }) => advance) : advances,
    advancesPaid,
    ...(correction === undefined ? {} : { correction }),
    balance,
    outcome: member === host.id ? 'ownShare' : balance === 0 ? 'settled' : balance > 0 ? 'claim' : 'refund',
    ...(settlement === undefined || member === host.id ? {} : { due: dueBy(settlement) }),
    clauses: citedClauses(run, { lines, taxes, byCost: cited }),
    savings: savings.filter(({ baseline: { parties } }) => parties === undefined || parties.includes(member)),
  };
}

/** An invoice with tax names a number of whoever bills (§ 14 Abs. 4 Nr. 2 UStG). */
function supplierOf({ vatId, taxNumber }: Party, { tax }: StatementTaxes): Pick<StatementTaxes, 'supplier'> {
  if (tax === undefined || (vatId === undefined && taxNumber === undefined)) return {};
  return {
    supplier: {
      ...(vatId === undefined ? {} : { vatId }),
      ...(taxNumber === undefined ? {} : { taxNumber }),
    },
  };
}

function dueBy({ dueInDays, clause }: NonNullable<Agreement['settlement']>): NonNullable<Statement['due']> {
  return { inDays: dueInDays, ...(clause === undefined ? {} : { clause }) };
}

/** What a thing is called now goes before what it was called in an earlier version. */
export function namesIn(versions: readonly Agreement[]): Statement['names'] {
  const tables = (things: Readonly<Record<string, { readonly name: string }>>) =>
    Object.entries(things).map(([id, { name }]) => [id, name] as const);
  return {
    parties: Object.fromEntries(
      versions.flatMap(({ parties, accounts }) => [
        ...parties.map((party) => [party.id, shortNameOf(party)] as const),
        ...accounts.map(({ id, name }) => [id, name] as const),
      ]),
    ),
    figures: Object.fromEntries(
      versions.flatMap(({ figures }) => figures.map(({ id, name, unit }) => [id, { name, unit }] as const)),
    ),
    rates: Object.fromEntries(versions.flatMap(({ rates }) => tables(rates))),
    tariffs: Object.fromEntries(versions.flatMap(({ tariffs }) => tables(tariffs))),
  };
}

export function correspondent(party: Party): Statement['recipient'] {
  return { id: party.id, name: party.name, address: party.address ?? [] };
}

/** On which days of the period each member takes part, adjoining segments joined. */
function stretchesOf({ segments, debtorOf }: Run): ReadonlyMap<PartyId, readonly Period[]> {
  const stretches = new Map<PartyId, Period[]>();
  for (const segment of segments)
    for (const member of new Set(segment.takingPart.map(debtorOf))) {
      const own = stretches.get(member);
      if (own === undefined) stretches.set(member, [segment]);
      else own.push(segment);
    }
  return new Map([...stretches].map(([member, own]) => [member, joinPeriods(own)]));
}

export function statementLine(
  { line, tax }: TaxedLine,
  { pools, taxes }: { readonly pools: ReadonlyMap<PoolId, PoolResult>; readonly taxes: StatementTaxes | undefined },
): StatementLine {
  const pool = pools.get(line.pool);
  invariant(pool !== undefined, 'a line is of a pool of its run');
  const { netCents, name, clause, rounding } = pool;
  const key = tax === undefined || taxes === undefined ? undefined : taxKey(tax.terms);
  return {
    pool: line.pool,
    name,
    ...(clause === undefined ? {} : { clause }),
    ...(line.portion === undefined ? {} : { portion: line.portion }),
    netCost: netCents,
    amount: line.cents,
    ...(netCents === 0 ? {} : { percent: partOf(line.exact, netCents) }),
    rounding,
    ...(key === undefined ? {} : { taxPart: taxes?.parts.findIndex((part) => taxKey(part) === key) }),
    reason: line.reason,
  };
}

/** In percent. */
function partOf({ numerator, denominator }: Ratio, whole: Cents): Ratio {
  return ratio(100n * numerator, denominator * BigInt(whole));
}

/** The clauses by which cost was computed and handed on, as `version/clause`. */
function clausesOfCost({ pools, supports, segments, agreement }: Run, show: Show): ReadonlySet<string> {
  const cited = new Set<string>();
  for (const { clause } of supports) cited.add(`${agreement.version.number}/${clause ?? ''}`);
  for (const { items, setAside } of [...pools, ...supports])
    for (const { basis, from } of show([...items, ...setAside])) {
      const version = segments.findLast((segment) => segment.from <= from)?.version ?? agreement.version.number;
      if (basis !== undefined && 'clause' in basis) cited.add(`${version}/${basis.clause ?? ''}`);
    }
  return cited;
}

/** The clauses that lines and reasons name, each as its version says it, in the order of time and of the agreement. */
function citedClauses(
  run: Run,
  {
    lines,
    taxes,
    byCost,
  }: {
    readonly lines: readonly StatementLine[];
    readonly taxes: StatementTaxes | undefined;
    readonly byCost: ReadonlySet<string>;
  },
): Statement['clauses'] {
  const latest = run.agreement.version.number;
  const cited = new Set(byCost);
  const cite = (version: number, clause: ClauseId | undefined) => cited.add(`${version}/${clause ?? ''}`);
  cite(latest, run.agreement.settlement?.clause);
  for (const { version, clause } of taxes?.parts ?? []) cite(version, clause);
  for (const line of lines) {
    cite(latest, line.clause);
    cite(latest, line.rounding.clause);
    for (const { version, reason } of line.reason.segments)
      for (const clause of clausesIn(reason)) cite(version, clause);
  }
  return run.versions.flatMap(({ version: { number }, clauses }) =>
    clauses.flatMap((clause) => (cited.has(`${number}/${clause.id}`) ? [{ ...clause, version: number }] : [])),
  );
}

export function* clausesIn(reason: Reason): Generator<ClauseId | undefined> {
  yield reason.clause;
  if ('then' in reason) yield* clausesIn(reason.then);
  if ('of' in reason && reason.of !== undefined) yield* clausesIn(reason.of);
  if ('portions' in reason)
    for (const portion of reason.portions) {
      yield portion.clause;
      if ('then' in portion) yield* clausesIn(portion.then);
    }
}
