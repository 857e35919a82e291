import type { Agreement, Pool } from '../agreement/agreement.ts';
import type { ChangePart, ChangeTerms } from '../agreement/life-terms.ts';
import { hostOf } from '../agreement/parties.ts';
import { compareIds } from '../base/compare-ids.ts';
import { CostTypeId, PoolId, type ClauseId, type PartyId } from '../base/ids.ts';
import { invariant } from '../base/invariant.ts';
import { all, failure, map, type Outcome } from '../base/outcome.ts';
import { pointer, problem } from '../base/problem.ts';
import { addDays, addYears } from '../calendar/days.ts';
import type { LocalDate } from '../calendar/local-date.ts';
import type { Period } from '../calendar/period.ts';
import { usefulLifeOf } from '../costs/depreciate.ts';
import { latestTold } from '../costs/latest-told.ts';
import { cents, noCents, sumCents, type Cents } from '../exact/cents.ts';
import type { Facts, Participation } from '../ledger/facts.ts';
import type { Rule } from '../rules/rule.ts';
import { blockingProblems } from '../run/finding.ts';
import { runAllocation } from '../run/run-allocation.ts';
import type { RunInput } from '../run/run-question.ts';
import type { Run } from '../run/run-result.ts';
import { successionsIn } from '../run/successions.ts';

/** Who joins or leaves on which day, or that all end the cooperation on it. */
export type MembershipChange =
  | { readonly change: 'accession' | 'withdrawal'; readonly party: PartyId; readonly on: LocalDate }
  | { readonly change: 'dissolution'; readonly on: LocalDate };

/** What a part of the settlement does to a party: what it bore without the change, and what it bears with it. */
export type ChangedShare = {
  readonly party: PartyId;
  readonly before: Cents;
  readonly after: Cents;
  /** Positive is paid, negative is received. */
  readonly amount: Cents;
};

/** One part of what is paid once: its base, whose shares of it change, and the clause it rests on. */
export type SettledPart = {
  readonly part: ChangePart['part'];
  readonly clause?: ClauseId;
  /** What the rule is applied to: the lump sum, the book value, the cost of the past period. */
  readonly base: Cents;
  /** Of a recomputation, the past period. */
  readonly period?: Period;
  /** By party; what is paid and received is nothing in all. */
  readonly shares: readonly ChangedShare[];
  /** Of whose lines the shares are made: of a lump sum, how it falls to those that receive it. */
  readonly runs: { readonly before?: Run; readonly after: Run };
};

/** What is paid once because somebody joins or leaves, or the cooperation ends. */
export type ChangeSettlement = {
  readonly change: MembershipChange;
  readonly parts: readonly SettledPart[];
  /** Whoever pays or receives anything, by id: over all parts. In all it is nothing. */
  readonly totals: readonly { readonly party: PartyId; readonly amount: Cents }[];
};

/** Which change is settled, by which terms, on which facts. */
export type ChangeQuestion = {
  readonly change: MembershipChange;
  /** The version that says what is paid: with the newcomer, of whom it may be the first. */
  readonly agreement: Agreement;
  readonly facts: Facts;
  readonly asKnownOn: LocalDate;
  /** Past periods as they were issued, for a recomputation. */
  readonly issued: readonly Run[];
};

/**
 * Settles what is paid once when the circle of the parties changes, by the same rules on another base. A recomputation is
 * the past under the new terms, as if the newcomer had been in it, less what was issued; whoever was merged by then is in it as its
 * successor. A lump sum is paid by the one who
 * joins or leaves, and its rule says who receives it. Assets change hands by the shares of their book value before and
 * after: who joins buys in, who leaves is paid out; at the end each receives its share from the host, who keeps them.
 *
 * @returns the settlement, in which every part comes to nothing in all; or the problems: `change-without-terms`,
 * `reference-unknown` for a party the agreement does not know, and whatever stands in the way of a run (`figure-missing` for a
 * figure of the newcomer, say)
 *
 * @example
 * ```ts
 * const change = { change: 'withdrawal', party: PartyId.parse('bdorf'), on: LocalDate.parse('2025-01-01') } as const;
 * const settled = settleChange({ change, agreement, facts, asKnownOn: question.asKnownOn, issued: [] });
 * settled.ok || settled.problems.map(({ code }) => code) // => ['change-without-terms']
 * ```
 */
export function settleChange(question: ChangeQuestion): Outcome<ChangeSettlement> {
  const { change, agreement } = question;
  const known = agreement.parties.map(({ id }) => id);
  if (change.change !== 'dissolution' && !known.includes(change.party))
    return failure(problem('reference-unknown', '/party', { id: change.party, what: 'party', known }));
  const terms: ChangeTerms | undefined = agreement[change.change];
  if (terms === undefined)
    return failure(problem('change-without-terms', `/${change.change}`, { change: change.change }));
  const parts = all(
    terms.parts.map((part, index) => settlePart(part, question, pointer(`/${change.change}/parts`, index))),
  );
  return map(parts, (settled) => {
    const flat = settled.flat().map((part) => {
      const clause = part.clause ?? terms.clause;
      return clause === undefined ? part : { ...part, clause };
    });
    const parties = new Set(flat.flatMap(({ shares }) => shares.map(({ party }) => party)));
    const totals = [...parties].toSorted(compareIds).map((party) => ({
      party,
      amount: sumCents(
        flat.flatMap(({ shares }) => shares.flatMap((share) => (share.party === party ? share.amount : []))),
      ),
    }));
    return { change, parts: flat, totals: totals.filter(({ amount }) => amount !== 0) };
  });
}

function settlePart(part: ChangePart, question: ChangeQuestion, path: string): Outcome<readonly SettledPart[]> {
  switch (part.part) {
    case 'recomputation':
      return recompute(part, question);
    case 'lumpSum':
      return lumpSum(part, question, path);
    case 'assets':
      return shareAssets(part, question, path);
  }
}

function recompute(
  { part, years, clause }: Extract<ChangePart, { part: 'recomputation' }>,
  { change, agreement, facts, asKnownOn, issued }: ChangeQuestion,
): Outcome<readonly SettledPart[]> {
  invariant(change.change === 'accession', 'only who joins is set into the past: the agreement was checked');
  const { party, on } = change;
  const settled = issued.filter(({ input }) => input.question.period.until <= on);
  const [last] = settled
    .map(({ input }) => input.question.period.until)
    .toSorted()
    .toReversed();
  const since = last === undefined ? on : addYears(last, -years);
  const past = settled.filter(({ input }) => since <= input.question.period.from);
  const { heirOf } = successionsIn(agreement);
  const owing = (run: Run) => sharesIn(run, (bearer) => heirOf(bearer, on));
  return all(
    past.map((before) => {
      const { period } = before.input.question;
      const asIfIn: RunInput = {
        ...before.input,
        versions: [{ agreement: inForceOver(agreement, period) }],
        facts: {
          ...facts,
          participation: [...facts.participation, ...asIfTakingPart(facts, { party, period, asKnownOn })],
        },
        question: { ...before.input.question, asKnownOn },
      };
      return map(unblocked(runAllocation(asIfIn)), (after): SettledPart => ({
        part,
        ...(clause === undefined ? {} : { clause }),
        base: sumCents(before.pools.map(({ netCents }) => netCents)),
        period,
        shares: changed(owing(before), owing(after)),
        runs: { before, after },
      }));
    }),
  );
}

/** The newcomer with the services it will take, over a period in which it was not there. */
function asIfTakingPart(
  { participation }: Facts,
  { party, period, asKnownOn }: { readonly party: PartyId; readonly period: Period; readonly asKnownOn: LocalDate },
): readonly Participation[] {
  const own = participation.filter((row) => row.party === party && row.recordedOn <= asKnownOn);
  const services = new Set(own.map(({ service }) => service));
  const rows = services.size === 0 ? [undefined] : [...services];
  return rows.map((service) => ({
    party,
    ...(service === undefined ? {} : { service }),
    ...period,
    recordedOn: asKnownOn,
  }));
}

function lumpSum(
  { part, amount, rule, clause }: Extract<ChangePart, { part: 'lumpSum' }>,
  question: ChangeQuestion,
  path: string,
): Outcome<readonly SettledPart[]> {
  const { change } = question;
  invariant(change.change !== 'dissolution', 'a lump sum is paid by one who goes or comes: the agreement was checked');
  const { party, on } = change;
  return map(divideOn(on, { rule, amount, path, without: party }, question), (after) => [
    {
      part,
      ...(clause === undefined ? {} : { clause }),
      base: amount,
      shares: [
        { party, before: noCents, after: amount, amount },
        ...[...sharesIn(after)].map(([receiver, share]) => {
          const received = cents(0 - share);
          return { party: receiver, before: noCents, after: received, amount: received };
        }),
      ].toSorted((a, b) => compareIds(a.party, b.party)),
      runs: { after },
    },
  ]);
}

function shareAssets(
  { part, years, rule, clause }: Extract<ChangePart, { part: 'assets' }>,
  question: ChangeQuestion,
  path: string,
): Outcome<readonly SettledPart[]> {
  const { change } = question;
  const base = bookValueOn(change.on, question, years);
  const about = { part, ...(clause === undefined ? {} : { clause }), base };
  if (change.change === 'dissolution') {
    const host = hostOf(question.agreement)?.id;
    return map(divideOn(change.on, { rule, amount: base, path }, question), (after) => {
      const received = new Map([...sharesIn(after)].map(([party, share]) => [party, cents(0 - share)]));
      if (host !== undefined) received.set(host, cents((received.get(host) ?? 0) + base));
      return [{ ...about, shares: changed(new Map(), received), runs: { after } }];
    });
  }
  const { party, on } = change;
  const one = divideOn(on, { rule, amount: base, path, with: party }, question);
  const other = divideOn(on, { rule, amount: base, path, without: party }, question);
  const [before, after] = change.change === 'accession' ? [other, one] : [one, other];
  if (!before.ok) return before;
  return map(after, (run) => [
    {
      ...about,
      shares: changed(sharesIn(before.value), sharesIn(run)),
      runs: { before: before.value, after: run },
    },
  ]);
}

/** What assets in use are worth on a day, less grants that are not yet released. */
function bookValueOn(
  day: LocalDate,
  { facts, agreement, asKnownOn }: ChangeQuestion,
  years: number | undefined,
): Cents {
  const terms = agreement.assets;
  const since = years === undefined ? undefined : addYears(day, -years);
  const told = latestTold(facts.assets, { asKnownOn, field: 'assets', nameOf: ({ asset }) => asset });
  return sumCents(
    told.flatMap(({ row }) => {
      const isGone = row.disposed !== undefined && row.disposed.on < day;
      if (row.from >= day || isGone || (since !== undefined && row.from < since)) return [];
      const life = usefulLifeOf(row, terms?.monthOfDisposal ?? 'counts');
      return cents(life.valueOn(day) - life.grantsLeftOn(day));
    }),
  );
}

/**
 * An amount divided by a rule among who takes part on a day: a run of that day alone, with one pool and nothing else, so
 * that figures, limits and rounding are what they are everywhere.
 */
function divideOn(
  day: LocalDate,
  {
    rule,
    amount,
    path,
    ...who
  }: {
    readonly rule: Rule;
    readonly amount: Cents;
    readonly path: string;
    readonly with?: PartyId;
    readonly without?: PartyId;
  },
  { agreement, facts, asKnownOn, change }: ChangeQuestion,
): Outcome<Run> {
  const costType = CostTypeId.parse('once');
  const pool: Pool = {
    id: PoolId.parse('once'),
    name: 'once',
    takes: { costTypes: [costType] },
    rule,
  };
  // On the last day before somebody leaves, or the cooperation ends, all are still there.
  const on = change.change === 'accession' ? day : addDays(day, -1);
  const period = { from: on, until: addDays(on, 1) };
  const { stages: _stages, limits: _limits, ...terms } = agreement;
  const once: Agreement = {
    ...inForceOver(terms, period),
    costTypes: [{ id: costType, name: 'once' }],
    pools: [pool],
  };
  const taking = facts.participation.filter((row) => row.party !== who.without);
  const joining = who.with === undefined ? [] : asIfTakingPart(facts, { party: who.with, period, asKnownOn });
  const outcome = runAllocation({
    versions: [{ agreement: once }],
    facts: {
      ...facts,
      participation: [...taking, ...joining],
      costItems: [{ kind: 'cost', costType, text: change.change, amount, ...period, recordedOn: asKnownOn }],
      assets: [],
      posts: [],
      accountEntries: [],
    },
    question: { period, asKnownOn },
  });
  const told = unblocked(outcome);
  // Where the rule stands in the document that was read, and not in the one that was made of it.
  return told.ok
    ? told
    : failure(
        ...told.problems.map((found) => ({ ...found, path: found.path.replace(/^\/pools\/0/u, path), place: {} })),
      );
}

function inForceOver<Whole extends Pick<Agreement, 'version'>>(agreement: Whole, period: Period): Whole {
  return { ...agreement, version: { number: agreement.version.number, ...period } };
}

/** A run of which no pool is blocked; else what blocks it. */
function unblocked(outcome: Outcome<Run>): Outcome<Run> {
  if (!outcome.ok) return outcome;
  const problems = blockingProblems(outcome.value);
  return problems.length > 0 ? failure(...problems) : outcome;
}

function sharesIn({ pools }: Run, heirOf = (bearer: PartyId) => bearer): ReadonlyMap<PartyId, Cents> {
  const shares = new Map<PartyId, Cents>();
  for (const { bearer, cents: amount } of pools.flatMap(({ lines }) => lines)) {
    const party = heirOf(bearer);
    shares.set(party, cents((shares.get(party) ?? 0) + amount));
  }
  return shares;
}

function changed(before: ReadonlyMap<PartyId, Cents>, after: ReadonlyMap<PartyId, Cents>): readonly ChangedShare[] {
  return [...new Set([...before.keys(), ...after.keys()])].toSorted(compareIds).map((party) => {
    const [then, now] = [before.get(party) ?? noCents, after.get(party) ?? noCents];
    return { party, before: then, after: now, amount: cents(now - then) };
  });
}
