import type { PartyId } from '../base/ids.ts';
import { all, failure, success, type Outcome } from '../base/outcome.ts';
import { pointer, problem, type Problem } from '../base/problem.ts';
import { compareIds } from '../base/compare-ids.ts';
import type { Period } from '../calendar/period.ts';
import { lastDayOf } from '../calendar/periods.ts';
import { signedCents, type CostEntry } from '../costs/cost-entry.ts';
import { cents, centsRatio, euroText, isWithinMoney, noCents, sumCents, type Cents } from '../exact/cents.ts';
import { absolute, sum } from '../exact/ratio.ts';
import { blockingProblems } from '../run/finding.ts';
import type { PoolResult, Run } from '../run/run-result.ts';
import { accountStatements } from './account-statements.ts';
import type { AccountRecovery, OverRecoveryReport, PoolRecovery } from './over-recovery.ts';
import { recoverByCharges } from './recover-by-charges.ts';
import type { AccountStatement } from './statement.ts';

/**
 * Surplus and over-recovery over several settled periods: what things cost, what was levied, what tariffs brought in beside
 * that and to whom it went, how accounts moved and whether one period begins where the one before ended. Whoever is charged
 * exactly what it costs is so over all periods, not in each; what was levied beyond that and stands on no account is `kept`
 * (§ 2b Abs. 3 Nr. 2 UStG asks for a service “ausschließlich gegen Kostenerstattung”). What reserves hold counts as cost.
 *
 * @param runs one of each period, that which stands; in any order
 *
 * @returns the report, or the problems `periods-overlapping`, those of findings that block a run, and `amount-too-large`
 *
 * @example
 * ```ts
 * const { years, neutrality } = valueOrThrow(reportOverRecovery([run]));
 * [years.map(({ total }) => formatCents(total.levied)), neutrality.state] // => [['100000.00'], 'even']
 * ```
 */
export function reportOverRecovery(runs: readonly Run[]): Outcome<OverRecoveryReport> {
  const inOrder = runs.toSorted((a, b) => compareIds(periodOf(a).from, periodOf(b).from));
  const faults = [...overlapping(inOrder), ...inOrder.flatMap(blockingProblems)];
  if (faults.length > 0) return failure(...faults);
  const accounts = all(inOrder.map(accountStatements));
  if (!accounts.ok) return accounts;
  const parts = inOrder.map((run, index) => ({ run, pools: poolsOf(run), accounts: accounts.value[index] ?? [] }));
  const size = sum(parts.flatMap(sizesIn).map((one) => absolute(centsRatio(one))));
  if (!isWithinMoney(size)) return failure(problem('amount-too-large', '/runs', { received: euroText(size) }));

  const years: Year[] = [];
  for (const part of parts) years.push(yearOf(part, years.at(-1)));
  return success({
    years,
    unsettled: gapsBetween(years),
    total: totalOf(years.map(({ total }) => total)),
    accounts: {
      opening: standing(years[0], 'carryOver', 'opening'),
      closing: standing(years.at(-1), 'carryOver', 'closing'),
      reserves: standing(years.at(-1), 'reserve', 'closing'),
    },
    neutrality: neutralityOf(years),
  });
}

type Year = OverRecoveryReport['years'][number];
type Sums = OverRecoveryReport['total'];

function periodOf({ input }: Run): Period {
  return input.question.period;
}

function overlapping(inOrder: readonly Run[]): readonly Problem[] {
  return inOrder.slice(1).flatMap((run, index) => {
    const before = inOrder[index];
    const { from } = periodOf(run);
    if (before === undefined || periodOf(before).until <= from) return [];
    return [problem('periods-overlapping', pointer('/runs', index + 1), { from, otherUntil: periodOf(before).until })];
  });
}

type Part = {
  readonly run: Run;
  readonly pools: readonly PoolRecovery[];
  readonly accounts: readonly AccountStatement[];
};

/** Whatever is added up, so that no sum of it leaves what money can be. */
function sizesIn({ run, pools, accounts }: Part): readonly Cents[] {
  return [
    ...pools.flatMap(({ cost, madeUp, levied, toAccounts, charges }) => [
      cost,
      madeUp,
      levied,
      toAccounts,
      ...charges.flatMap((one) => [one.charged, one.toParties, one.toAccounts, one.toHost]),
    ]),
    ...run.input.facts.accountEntries.map(({ amount }) => amount),
    ...accounts.flatMap(({ opening, movements }) => [opening, ...movements.map(({ amount }) => amount)]),
  ];
}

function yearOf({ run, pools, accounts }: Part, before: Year | undefined): Year {
  return { period: periodOf(run), pools, accounts: accountsOf(run, accounts, before), total: totalOf(pools) };
}

function poolsOf(run: Run): readonly PoolRecovery[] {
  const isAccount = new Set(run.accounts.map(({ id }) => id));
  return [
    ...run.pools.map((pool) => poolOf(pool, { run, isAccount })),
    // What is made up for in a support pool reaches the pools it serves as other cost: here it is taken off again.
    ...run.supports.flatMap(({ pool, name, items }): readonly PoolRecovery[] => {
      const madeUp = madeUpIn(items);
      const nothing = { levied: noCents, toAccounts: noCents, rounding: noCents, charges: [] };
      return madeUp === 0 ? [] : [{ pool, name, cost: cents(-madeUp), madeUp, ...nothing }];
    }),
  ];
}

function poolOf(
  pool: PoolResult,
  { run, isAccount }: { readonly run: Run; readonly isAccount: ReadonlySet<PartyId> },
): PoolRecovery {
  const madeUp = madeUpIn(pool.items);
  const borne = (byAccounts: boolean) =>
    sumCents(pool.lines.flatMap((line) => (isAccount.has(line.bearer) === byAccounts ? [line.cents] : [])));
  const [levied, toAccounts] = [borne(false), borne(true)];
  return {
    pool: pool.pool,
    name: pool.name,
    cost: cents(pool.netCents - madeUp),
    madeUp,
    levied,
    toAccounts,
    rounding: cents(levied + toAccounts - pool.netCents),
    charges: recoverByCharges(pool, run),
  };
}

function madeUpIn(entries: readonly CostEntry[]): Cents {
  return sumCents(entries.flatMap((entry) => (entry.basis?.origin === 'carryOver' ? [signedCents(entry)] : [])));
}

function totalOf(parts: readonly Sums[]): Sums {
  const total = (of: keyof Sums) => sumCents(parts.map((sums) => sums[of]));
  return {
    cost: total('cost'),
    madeUp: total('madeUp'),
    levied: total('levied'),
    toAccounts: total('toAccounts'),
    rounding: total('rounding'),
  };
}

function accountsOf(
  run: Run,
  accounts: readonly AccountStatement[],
  before: Year | undefined,
): readonly AccountRecovery[] {
  const adjoining = before?.period.until === periodOf(run).from ? before.accounts : undefined;
  const shown = accounts.map((account): AccountRecovery => {
    const moved = (...kinds: readonly AccountStatement['movements'][number]['movement'][]) =>
      sumCents(account.movements.flatMap((one) => (kinds.includes(one.movement) ? [one.amount] : [])));
    const fromShares = moved('borne');
    const entered = cents(moved('entry') - (fromShares === 0 ? 0 : closingEntries(account, run)));
    const parts = { entered, fromShares, madeUp: moved('carried'), moved: moved('added', 'taken') };
    const { account: id, name, kind, opening } = account;
    const closed = adjoining?.find((one) => one.account === id)?.closing ?? noCents;
    return {
      account: id,
      name,
      kind,
      opening,
      ...(adjoining === undefined ? {} : { missing: cents(closed - opening) }),
      ...parts,
      closing: sumCents([opening, ...Object.values(parts)]),
    };
  });
  const known = new Set(accounts.map(({ account }) => account));
  const nothing = { opening: noCents, entered: noCents, fromShares: noCents, madeUp: noCents, moved: noCents };
  const gone = (adjoining ?? [])
    .filter(({ account, closing }) => closing !== 0 && !known.has(account))
    .map(({ account, name, kind, closing }) => ({
      account,
      name,
      kind,
      ...nothing,
      missing: closing,
      closing: noCents,
    }));
  return [...shown, ...gone];
}

/**
 * What the last day of a period is entered with is what its settlement brought to the account. A later run of the same days
 * knows of the entry and computes the amount again: counted twice it would be owed twice.
 */
function closingEntries({ account }: AccountStatement, { input: { facts, question } }: Run): Cents {
  const last = lastDayOf(question.period);
  return sumCents(
    facts.accountEntries.flatMap((entry) =>
      entry.account === account && entry.on === last && entry.recordedOn <= question.asKnownOn ? [entry.amount] : [],
    ),
  );
}

function standing(year: Year | undefined, kind: AccountRecovery['kind'], when: 'opening' | 'closing'): Cents {
  return sumCents((year?.accounts ?? []).flatMap((account) => (account.kind === kind ? [account[when]] : [])));
}

function gapsBetween(years: readonly Year[]): readonly Period[] {
  return years.slice(1).flatMap(({ period }, index) => {
    const until = years[index]?.period.until ?? period.from;
    return until < period.from ? [{ from: until, until: period.from }] : [];
  });
}

function neutralityOf(years: readonly Year[]): OverRecoveryReport['neutrality'] {
  const charges = years.flatMap(({ pools }) => pools.flatMap((pool) => pool.charges));
  const toHost = sumCents(charges.map((one) => one.toHost));
  const missing = sumCents(years.flatMap(({ accounts }) => accounts.map((account) => account.missing ?? noCents)));
  const rounding = sumCents(years.map(({ total }) => total.rounding));
  const kept = sumCents([toHost, missing, rounding]);
  const left = standing(years.at(-1), 'carryOver', 'closing');
  return { state: stateOf(kept, left), kept, toHost, missing, rounding };
}

function stateOf(kept: Cents, left: Cents): OverRecoveryReport['neutrality']['state'] {
  if (kept !== 0) return kept > 0 ? 'surplus' : 'shortfall';
  if (left !== 0) return left > 0 ? 'owed' : 'claimable';
  return 'even';
}
