import type { Agreement, Party } from '../agreement/agreement.ts';
import { hostOf, shortNameOf } from '../agreement/parties.ts';
import { compareWithBaselines } from '../analysis/compare-with-baselines.ts';
import type { Baseline } from '../analysis/savings.ts';
import { compareIds } from '../base/compare-ids.ts';
import type { ClauseId, PartyId } from '../base/ids.ts';
import { invariant } from '../base/invariant.ts';
import { failure, success, type Outcome } from '../base/outcome.ts';
import type { LocalDate } from '../calendar/local-date.ts';
import type { Period } from '../calendar/period.ts';
import { joinPeriods } from '../calendar/periods.ts';
import { centsRatio, sumCents } from '../exact/cents.ts';
import { divide, multiply, ratio } from '../exact/ratio.ts';
import type { Run } from '../run/run-result.ts';
import type { Reason } from '../trace/reason.ts';
import { accountStatements } from './account-statements.ts';
import { explainPool, type ExplainedLine } from './explain-pool.ts';
import { poolCosts, shownItem, supportCosts } from './net-cost-statement.ts';
import { checkAdvances, settleMembers, type Settled } from './settle-members.ts';
import type { AccountStatement, AdvancePayment, PoolCost, Statement, StatementLine } from './statement.ts';

/** What a statement needs beside the run. */
export type StatementOccasion = {
  readonly drawnUpOn: LocalDate;
  readonly advances: readonly AdvancePayment[];
  readonly baselines: readonly Baseline[];
};

/**
 * Draws up one statement for everyone who takes part or bears a share, by id.
 *
 * @returns the statements; or the problems of the pools that are blocked (a statement that lacks a pool would be wrong),
 * `reference-unknown` for an advance of an unknown party, and `amount-too-large`
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
    ...run.findings.filter((finding) => finding.severity === 'blocks').map((finding) => finding.problem),
    ...checkAdvances(run, occasion.advances),
  ];
  if (problems.length > 0) return failure(...problems);
  const lines = run.pools.flatMap((pool) => explainPool(run, pool.pool));
  const costs = poolCosts(run);
  const accounts = accountStatements(run);
  if (!accounts.ok) return accounts;
  return success(
    settleMembers(run, occasion.advances).map((settled) => {
      const own = lines.filter((line) => line.bearer === settled.party).map((line) => statementLine(run, line));
      return drawUpStatement(settled, { run, occasion, lines: own, costs, accounts: accounts.value });
    }),
  );
}

function drawUpStatement(
  { party: member, total, advancesPaid, balance }: Settled,
  {
    run,
    occasion,
    lines,
    costs,
    accounts,
  }: {
    readonly run: Run;
    readonly occasion: StatementOccasion;
    readonly lines: readonly StatementLine[];
    readonly costs: readonly PoolCost[];
    readonly accounts: readonly AccountStatement[];
  },
): Statement {
  const { agreement } = run;
  const { question } = run.input;
  const advances = occasion.advances
    .filter((advance) => run.debtorOf(advance.party) === member)
    .toSorted((a, b) => compareIds(a.on, b.on));
  invariant(sumCents(lines.map((line) => line.amount)) === total, 'the lines of a statement add up to its total');
  const savings = compareWithBaselines(run, occasion.baselines).filter(
    ({ baseline: { parties } }) => parties === undefined || parties.includes(member),
  );
  const host = hostOf(agreement);
  const recipient = run.parties.find((party) => party.id === member);
  invariant(host !== undefined && recipient !== undefined, 'host and member are parties: the agreement was checked');
  return {
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
    recipient: correspondent(recipient),
    period: question.period,
    takesPart: takesPart(run, member),
    asKnownOn: question.asKnownOn,
    drawnUpOn: occasion.drawnUpOn,
    lines,
    total,
    advances,
    advancesPaid,
    balance,
    outcome: member === host.id ? 'ownShare' : balance === 0 ? 'settled' : balance > 0 ? 'claim' : 'refund',
    ...(agreement.settlement === undefined || member === host.id ? {} : { due: dueBy(agreement.settlement) }),
    costs,
    supports: supportCosts(run),
    setAside: run.setAside.map(shownItem),
    accounts,
    costsTotal: {
      gross: sumCents(costs.map((cost) => cost.gross)),
      revenue: sumCents(costs.map((cost) => cost.revenue)),
      grants: sumCents(costs.map((cost) => cost.grants)),
      handedOn: sumCents(costs.map((cost) => cost.handedOn)),
      notShared: sumCents(costs.map((cost) => cost.notShared)),
      net: sumCents(costs.map((cost) => cost.net)),
      collected: sumCents(costs.map((cost) => cost.collected)),
    },
    names: namesIn(run.versions),
    clauses: citedClauses(run, lines),
    savings,
  };
}

function dueBy({ dueInDays, clause }: NonNullable<Agreement['settlement']>): NonNullable<Statement['due']> {
  return { inDays: dueInDays, ...(clause === undefined ? {} : { clause }) };
}

/** What a thing is called now goes before what it was called in an earlier version. */
function namesIn(versions: readonly Agreement[]): Statement['names'] {
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

function correspondent(party: Party): Statement['recipient'] {
  return { id: party.id, name: party.name, address: party.address ?? [] };
}

/** Stretches of the period, adjoining segments joined. */
function takesPart({ segments, debtorOf }: Run, member: PartyId): readonly Period[] {
  return joinPeriods(segments.filter(({ takingPart }) => takingPart.some((party) => debtorOf(party) === member)));
}

function statementLine(run: Run, line: ExplainedLine): StatementLine {
  const result = run.pools.find(({ pool }) => pool === line.pool);
  invariant(result !== undefined, 'a line belongs to a pool of its run');
  const { netCents, name, clause, rounding } = result;
  return {
    pool: line.pool,
    name,
    ...(clause === undefined ? {} : { clause }),
    ...(line.portion === undefined ? {} : { portion: line.portion }),
    netCost: netCents,
    amount: line.cents,
    ...(netCents === 0 ? {} : { percent: divide(multiply(line.exact, ratio(100)), centsRatio(netCents)) }),
    rounding,
    reason: line.reason,
  };
}

/** The clauses that lines and reasons name, each as its version says it, in the order of time and of the agreement. */
function citedClauses(run: Run, lines: readonly StatementLine[]): Statement['clauses'] {
  const latest = run.agreement.version.number;
  const cited = new Set<string>();
  const cite = (version: number, clause: ClauseId | undefined) => cited.add(`${version}/${clause ?? ''}`);
  cite(latest, run.agreement.settlement?.clause);
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

function* clausesIn(reason: Reason): Generator<ClauseId | undefined> {
  yield reason.clause;
  if ('then' in reason) yield* clausesIn(reason.then);
  if ('of' in reason && reason.of !== undefined) yield* clausesIn(reason.of);
  if ('portions' in reason)
    for (const portion of reason.portions) {
      yield portion.clause;
      if ('then' in portion) yield* clausesIn(portion.then);
    }
}
