import { hostOf, roundingOf, shortNameOf, type Agreement, type Clause, type Party } from '../agreement/agreement.ts';
import { compareWithBaselines, type Baseline } from '../analysis/savings.ts';
import { compareIds, type ClauseId, type PartyId } from '../base/ids.ts';
import { invariant } from '../base/invariant.ts';
import { failure, success, type Outcome } from '../base/outcome.ts';
import type { LocalDate } from '../calendar/local-date.ts';
import type { Period } from '../calendar/period.ts';
import { centsRatio, sumCents } from '../exact/cents.ts';
import { divide, multiply, ratio } from '../exact/ratio.ts';
import type { Run } from '../run/run-result.ts';
import type { Reason } from '../trace/reason.ts';
import { explainPool, type ExplainedLine } from './explain-pool.ts';
import { checkAdvances, settleMembers, type Settled } from './settle-members.ts';
import type { AdvancePayment, PoolCost, Statement, StatementLine } from './statement.ts';

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
 */
export function drawUpStatements(run: Run, occasion: StatementOccasion): Outcome<readonly Statement[]> {
  const problems = [
    ...run.findings.filter((finding) => finding.severity === 'blocks').map((finding) => finding.problem),
    ...checkAdvances(run, occasion.advances),
  ];
  if (problems.length > 0) return failure(...problems);
  const lines = run.pools.flatMap((pool) => explainPool(run, pool.pool));
  const costs = poolCosts(run);
  return success(
    settleMembers(run, occasion.advances).map((settled) => {
      const own = lines.filter((line) => line.bearer === settled.party).map((line) => statementLine(run, line));
      return drawUpStatement(settled, { run, occasion, lines: own, costs });
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
  }: {
    readonly run: Run;
    readonly occasion: StatementOccasion;
    readonly lines: readonly StatementLine[];
    readonly costs: readonly PoolCost[];
  },
): Statement {
  const { agreement, question } = run.input;
  const advances = occasion.advances
    .filter((advance) => advance.party === member)
    .toSorted((a, b) => compareIds(a.on, b.on));
  invariant(sumCents(lines.map((line) => line.amount)) === total, 'the lines of a statement add up to its total');
  const savings = compareWithBaselines(run, occasion.baselines).filter(
    ({ baseline: { parties } }) => parties === undefined || parties.includes(member),
  );
  const host = hostOf(agreement);
  const recipient = agreement.parties.find((party) => party.id === member);
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
    costsTotal: {
      gross: sumCents(costs.map((cost) => cost.gross)),
      revenue: sumCents(costs.map((cost) => cost.revenue)),
      net: sumCents(costs.map((cost) => cost.net)),
      collected: sumCents(costs.map((cost) => cost.collected)),
    },
    names: namesIn(agreement),
    clauses: citedClauses(agreement, lines),
    savings,
  };
}

function dueBy({ dueInDays, clause }: NonNullable<Agreement['settlement']>): NonNullable<Statement['due']> {
  return { inDays: dueInDays, ...(clause === undefined ? {} : { clause }) };
}

function namesIn(agreement: Agreement): Statement['names'] {
  return {
    parties: Object.fromEntries(agreement.parties.map((party) => [party.id, shortNameOf(party)])),
    figures: Object.fromEntries(agreement.figures.map(({ id, name, unit }) => [id, { name, unit }])),
    tariffs: Object.fromEntries(Object.entries(agreement.tariffs).map(([id, { name }]) => [id, name])),
  };
}

function correspondent(party: Party): Statement['recipient'] {
  return { id: party.id, name: party.name, address: party.address ?? [] };
}

/** Stretches of the period, adjoining segments joined. */
function takesPart(run: Run, member: PartyId): readonly Period[] {
  const stretches: Period[] = [];
  for (const { from, until, takingPart } of run.segments) {
    if (!takingPart.includes(member)) continue;
    const last = stretches.at(-1);
    if (last?.until === from) stretches[stretches.length - 1] = { from: last.from, until };
    else stretches.push({ from, until });
  }
  return stretches;
}

function statementLine(run: Run, line: ExplainedLine): StatementLine {
  const index = run.pools.findIndex((result) => result.pool === line.pool);
  const [result, pool] = [run.pools[index], run.input.agreement.pools[index]];
  invariant(result !== undefined && pool !== undefined, 'a line belongs to a pool of its run');
  return {
    pool: line.pool,
    name: pool.name,
    ...(pool.clause === undefined ? {} : { clause: pool.clause }),
    ...(line.portion === undefined ? {} : { portion: line.portion }),
    netCost: result.netCents,
    amount: line.cents,
    ...(result.netCents === 0
      ? {}
      : { percent: divide(multiply(line.exact, ratio(100)), centsRatio(result.netCents)) }),
    rounding: roundingOf(run.input.agreement, pool),
    reason: line.reason,
  };
}

/** Net cost statement of every pool of a run, in the order of the agreement. */
export function poolCosts(run: Run): readonly PoolCost[] {
  return run.pools.map((result, index) => ({
    pool: result.pool,
    name: run.input.agreement.pools[index]?.name ?? result.pool,
    gross: result.grossCents,
    revenue: result.revenueCents,
    net: result.netCents,
    collected: result.collectedCents,
    items: result.items.map(({ kind, text, amount, from, until, document }) => ({
      kind,
      text,
      amount,
      period: { from, until },
      ...(document === undefined ? {} : { document }),
    })),
  }));
}

/** The clauses that lines and reasons name, in the order of the agreement. */
function citedClauses(agreement: Agreement, lines: readonly StatementLine[]): readonly Clause[] {
  const cited = new Set<ClauseId | undefined>([agreement.settlement?.clause]);
  for (const line of lines) {
    cited.add(line.clause);
    cited.add(line.rounding.clause);
    for (const { reason } of line.reason.segments) for (const clause of clausesIn(reason)) cited.add(clause);
  }
  return agreement.clauses.filter((clause) => cited.has(clause.id));
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
