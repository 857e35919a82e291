import { Agreement } from '../agreement/agreement.ts';
import { readAgreement } from '../agreement/read-agreement.ts';
import { compareIds } from '../base/compare-ids.ts';
import type { PartyId, PoolId } from '../base/ids.ts';
import { pointer, problem, type Problem } from '../base/problem.ts';
import { intersect, without } from '../base/sets.ts';
import { writeDocument } from '../base/write-document.ts';
import { addYears, laterOf } from '../calendar/days.ts';
import type { LocalDate } from '../calendar/local-date.ts';
import { noCents, sumCents, type Cents } from '../exact/cents.ts';
import { equals, formatRatio, ratio, sum, type Ratio } from '../exact/ratio.ts';
import { blockingProblems } from '../run/finding.ts';
import { runAllocation } from '../run/run-allocation.ts';
import type { AgreementVersion, RunInput } from '../run/run-question.ts';
import type { Run } from '../run/run-result.ts';
import { amendAgreement, quotasOf, withClauses, withoutParties, withParties } from './amend-agreement.ts';
import { setAgainst } from './amount-in-euro.ts';
import { changeFacts } from './change-facts.ts';
import { checkScenario } from './check-scenario.ts';
import type {
  Scenario,
  ScenarioChange,
  ScenarioDraft,
  ScenarioOutcome,
  ScenarioShare,
  ScenarioSide,
} from './scenario.ts';
import { sharesByPool } from './shares-by-pool.ts';

/**
 * What a period would come to if things were otherwise: the same engine on the same period, as it is and with all changes
 * of a scenario, and the version of the agreement that would bring them about, ready to be proposed. What cannot be is not
 * made up: its problems are told, each at its place in the scenario, instead of amounts.
 *
 * @param amends the latest version, which the draft is to amend; that in force at the end of the period unless given
 *
 * @returns amounts before and after, whose difference is that of two runs. Problems of `after` and of the draft:
 * `already-taking-part`, `not-taking-part`, `change-after-period`, `quota-not-one`, `cost-to-move-missing`,
 * `trend-too-low`, `reference-unknown`, `quota-total-differs`, and those of reading the agreement and of the run
 *
 * @example
 * ```ts
 * const scenario = Scenario.parse({ changes: [{ change: 'costMoved', percent: '10' }] });
 * const { total, shares, draft } = tryScenario({ input: run.input, scenario });
 * formatCents(total.difference ?? noCents) // => '10000.00'
 * shares.map(({ difference }) => formatCents(difference ?? noCents)) // => ['2188.76', '1217.37', '6593.87']
 * draft // => undefined
 * ```
 */
export function tryScenario({
  input,
  scenario,
  amends,
}: {
  readonly input: RunInput;
  readonly scenario: Scenario;
  readonly amends?: Agreement;
}): ScenarioOutcome {
  const outcome = runAllocation(input);
  if (!outcome.ok) return compareSides(scenario, { before: { problems: outcome.problems }, after: { problems: [] } });
  const now = outcome.value;
  const before = sideOf(now);
  const unfit = checkScenario(scenario, now);
  if (unfit.length > 0) return compareSides(scenario, { before, after: { problems: unfit } });
  const after = sideUnder(scenario, now);
  const draft = draftOf(scenario, now, amends ?? now.agreement);
  return { ...compareSides(scenario, { before, after }), ...(draft === undefined ? {} : { draft }) };
}

function sideOf(run: Run): ScenarioSide {
  const problems = blockingProblems(run);
  // Of a run with a blocked pool nobody's whole share is known.
  if (problems.length > 0 || run.pools.some(({ blocked }) => blocked)) return { problems, run };
  const lines = run.pools.flatMap((pool) => pool.lines);
  return { total: sumCents(lines.map((line) => line.cents)), problems, run };
}

function sideUnder(scenario: Scenario, now: Run): ScenarioSide {
  const tried = (changes: readonly ScenarioChange[]): ScenarioSide => {
    const versions = versionsTried({ ...scenario, changes }, now);
    const problems = versions.flatMap(({ agreement, was }) => (was === undefined ? [] : checkAmended(agreement, was)));
    if (problems.length > 0) return { problems };
    const outcome = runAllocation({
      ...now.input,
      versions: versions.map(({ was: _was, ...version }) => version),
      facts: changeFacts(now, changes),
    });
    return outcome.ok ? sideOf(outcome.value) : { problems: outcome.problems };
  };
  const after = tried(scenario.changes);
  const { changes } = scenario;
  return {
    ...after,
    problems: traced(after.problems, {
      changes,
      agreement: now.agreement,
      until: (many) => tried(changes.slice(0, many)).problems,
    }),
  };
}

type TriedVersion = AgreementVersion & {
  /** What it was, where it is changed. */
  readonly was?: Agreement;
};

/** Versions in force over the period as changed; from a day within it on, each is cut there, and what it becomes has a number of its own. */
function versionsTried({ changes, from }: Pick<Scenario, 'changes' | 'from'>, now: Run): readonly TriedVersion[] {
  const { period } = now.input.question;
  const inForce = new Set(now.versions);
  const numbers = now.versions.map(({ version }) => version.number);
  const step = Math.max(...numbers) - Math.min(...numbers) + 1;
  const day = from === undefined ? period.from : laterOf(from, period.from);
  return now.input.versions.flatMap((known): readonly TriedVersion[] => {
    const { agreement } = known;
    if (!inForce.has(agreement)) return [known];
    const { version } = agreement;
    const amended = amendAgreement(agreement, { changes, on: laterOf(day, version.from) });
    if (day === period.from) return [{ ...known, agreement: amended, was: agreement }];
    const earlier = {
      ...known,
      agreement: withParties({ ...agreement, version: { ...version, until: day } }, changes),
    };
    if (version.until !== undefined && version.until <= day)
      return [{ ...known, agreement: withParties(agreement, changes) }];
    const later = { ...version, number: version.number + step, from: laterOf(day, version.from) };
    const changed = { ...known, agreement: { ...amended, version: later }, was: agreement };
    return version.from < day ? [earlier, changed] : [changed];
  });
}

function isOfTerms({ change }: ScenarioChange): boolean {
  return change !== 'figureChanged' && change !== 'costMoved' && change !== 'costAdded';
}

function draftOf({ changes, draft: said }: Scenario, now: Run, amends: Agreement): ScenarioDraft | undefined {
  const clauses = said?.clauses ?? [];
  const isNew = (change: ScenarioChange) =>
    isOfTerms(change) && !(change.change === 'memberJoins' && typeof change.party === 'string');
  if (!changes.some(isNew) && clauses.length === 0) return undefined;
  const from = said?.from ?? firstDayAfter(amends.version.from, now.input.question.period.until);
  if (from <= amends.version.from) {
    const overlapping = { other: amends.version.number, from };
    return { amends, problems: [problem('versions-overlapping', '/draft/from', overlapping, { day: from })] };
  }
  const drafted = (some: readonly ScenarioChange[]): Agreement => {
    const gone = some.flatMap((change) =>
      change.change === 'memberLeaves' && change.on <= from ? [change.party] : [],
    );
    const { until: _until, ...version } = amends.version;
    const amended = amendAgreement(withClauses(amends, clauses), { changes: some, on: from });
    return {
      ...withoutParties(amended, new Set(gone)),
      version: { ...version, number: version.number + 1, from },
    };
  };
  const agreement = drafted(changes);
  const found = checkAmended(agreement, amends);
  const until = (many: number) => checkAmended(drafted(changes.slice(0, many)), amends);
  const problems = traced(found, { changes, agreement, until });
  return problems.length > 0 ? { amends, problems } : { amends, agreement, problems };
}

/** By whole years, so that an agreement by years stays one. */
function firstDayAfter(day: LocalDate, first: LocalDate): LocalDate {
  let from = first;
  for (let years = 1; from <= day; years += 1) from = addYears(first, years);
  return from;
}

/** What is wrong with an agreement, and where quotas that made a hundred do so no more. */
function checkAmended(agreement: Agreement, was: Agreement): readonly Problem[] {
  const read = readAgreement(writeDocument(Agreement, agreement));
  const quotas = agreement.pools.flatMap((pool, index) => {
    const before = was.pools.find(({ id }) => id === pool.id);
    const [old, young] = [before === undefined ? [] : quotasOf(before), quotasOf(pool)];
    if (old.length !== young.length) return [];
    return young.flatMap(({ quota, path }, at) => {
      const [earlier, total] = [sumOf(old[at]?.quota.of ?? {}), sumOf(quota.of)];
      if (quota.total !== undefined || !equals(earlier, hundred) || equals(total, hundred)) return [];
      const facts = { sum: formatRatio(total), total: formatRatio(hundred) };
      const place = pointer(`${pointer('/pools', index, 'rule')}${path}`, 'of');
      return [problem('quota-total-differs', place, facts, { pool: pool.id })];
    });
  });
  return [...(read.ok ? [] : read.problems), ...quotas];
}

const hundred = ratio(100);

function sumOf(of: Readonly<Record<string, Ratio>>): Ratio {
  return sum(Object.values(of));
}

/**
 * Problems at the change that brings them about: the first with which, and with those before it, they are found. What no
 * change brings about keeps its place.
 */
function traced(
  problems: readonly Problem[],
  {
    changes,
    agreement,
    until,
  }: {
    readonly changes: readonly ScenarioChange[];
    readonly agreement: Agreement;
    readonly until: (many: number) => readonly Problem[];
  },
): readonly Problem[] {
  const nameOf = ({ code, path, place }: Problem) => JSON.stringify([code, path, place]);
  const traces = new Map<string, number>();
  for (let many = 0; many <= changes.length && problems.some((one) => !traces.has(nameOf(one))); many += 1)
    for (const one of until(many)) traces.set(nameOf(one), traces.get(nameOf(one)) ?? many - 1);
  return problems.map((found) => {
    const index = traces.get(nameOf(found)) ?? -1;
    const change = changes[index];
    return change === undefined
      ? found
      : { ...found, path: placeIn(change, pointer('/changes', index), { agreement, found }) };
  });
}

function placeIn(
  change: ScenarioChange,
  path: string,
  { agreement, found }: { readonly agreement: Agreement; readonly found: Problem },
): string {
  switch (change.change) {
    case 'memberJoins':
      return pointer(path, found.code === 'figure-missing' ? 'figures' : 'party');
    case 'memberLeaves':
      return pointer(path, 'party');
    case 'ruleReplaced': {
      const rule = pointer(
        '/pools',
        agreement.pools.findIndex(({ id }) => id === change.pool),
        'rule',
      );
      const own = pointer(path, 'rule');
      return found.path.startsWith(`${rule}/`) ? `${own}${found.path.slice(rule.length)}` : own;
    }
    case 'quotaChanged':
      return pointer(path, 'of');
    case 'figureChanged':
      return pointer(path, 'value');
    case 'costMoved':
      return pointer(path, 'percent');
    case 'costAdded':
      return pointer(path, 'amount');
    case 'priceChanged':
    case 'rateChanged':
      return pointer(path, 'price');
  }
}

type Sides = { readonly before: ScenarioSide; readonly after: ScenarioSide };

function compareSides(scenario: Scenario, { before, after }: Sides): Omit<ScenarioOutcome, 'draft'> {
  const [old, young] = [before, after].map(sharesIn);
  const [earlier, later] = [presentIn(before), presentIn(after)];
  const bearers = new Set([...(old?.keys() ?? []), ...(young?.keys() ?? []), ...earlier, ...later]);
  const shares = [...bearers].toSorted(compareIds).map((bearer): ScenarioShare => {
    const [had, has] = [old?.get(bearer), young?.get(bearer)];
    const pools = new Set([...(had?.keys() ?? []), ...(has?.keys() ?? [])]);
    const amountOf = (side: ScenarioSide, own: ReadonlyMap<PoolId, Cents> | undefined, pool?: PoolId) =>
      side.total === undefined
        ? undefined
        : pool === undefined
          ? sumCents(own?.values() ?? [])
          : (own?.get(pool) ?? noCents);
    return {
      bearer,
      ...setAgainst(amountOf(after, has), amountOf(before, had)),
      pools: [...pools].map((pool) => ({
        pool,
        ...setAgainst(amountOf(after, has, pool), amountOf(before, had, pool)),
      })),
    };
  });
  const both = intersect(earlier, later);
  const staying = shares.filter(({ bearer }) => both.has(bearer));
  const together = (side: 'before' | 'after') =>
    staying.some((share) => share[side] === undefined) || staying.length === 0
      ? undefined
      : sumCents(staying.flatMap((share) => share[side] ?? []));
  const moved = staying.toSorted((a, b) => (a.difference ?? noCents) - (b.difference ?? noCents));
  const isTried = after.run !== undefined;
  return {
    scenario,
    before,
    after,
    shares,
    total: setAgainst(after.total, before.total),
    staying: { parties: staying.map(({ bearer }) => bearer), ...setAgainst(together('after'), together('before')) },
    joined: isTried ? [...without(later, earlier)].toSorted(compareIds) : [],
    left: isTried ? [...without(earlier, later)].toSorted(compareIds) : [],
    winners: moved.flatMap(({ bearer, difference = noCents }) => (difference < 0 ? [bearer] : [])),
    losers: moved.toReversed().flatMap(({ bearer, difference = noCents }) => (difference > 0 ? [bearer] : [])),
  };
}

function sharesIn({ total, run }: ScenarioSide): ReturnType<typeof sharesByPool> {
  return run === undefined || total === undefined ? new Map() : sharesByPool(run);
}

/** Parties only: an account bears, and takes part in nothing. */
function presentIn({ run }: ScenarioSide): ReadonlySet<PartyId> {
  return new Set(run?.segments.flatMap(({ takingPart }) => takingPart));
}
