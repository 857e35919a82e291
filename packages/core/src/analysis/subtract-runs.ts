import { compareIds } from '../base/compare-ids.ts';
import { groupBy } from '../base/group-by.ts';
import { Agreement } from '../agreement/agreement.ts';
import { canonicalJson, type JsonValue } from '../base/canonical-json.ts';
import type { PartyId, PoolId } from '../base/ids.ts';
import { map, type Outcome } from '../base/outcome.ts';
import { writeDocument } from '../base/write-document.ts';
import type { LocalDate } from '../calendar/local-date.ts';
import { cents, noCents, sumCents, type Cents } from '../exact/cents.ts';
import { AccountEntry, Asset, ContractPrice, CostItem, KeyFigure, Participation, Post } from '../ledger/facts.ts';
import { runAllocation } from '../run/run-allocation.ts';
import type { RunInput, RunQuestion } from '../run/run-question.ts';
import type { Run } from '../run/run-result.ts';
import { asSeen } from './as-seen.ts';
import { sharesByPool } from './shares-by-pool.ts';

/** By how much the share of a bearer differs, in all and pool by pool. */
export type ShareDifference = {
  readonly bearer: PartyId;
  readonly before: Cents;
  readonly after: Cents;
  readonly difference: Cents;
  /** Only pools in which something differs. */
  readonly pools: readonly {
    readonly pool: PoolId;
    readonly before: Cents;
    readonly after: Cents;
    readonly difference: Cents;
  }[];
};

/** One thing that was told otherwise, or not at all: `before` is absent if it was added, `after` if it was dropped. */
export type Change<Fact> = { readonly before?: Fact; readonly after?: Fact };

/** What went in otherwise: the facts about one thing, the versions in force, or what was asked. */
export type ChangedInput =
  | { readonly input: 'costItems'; readonly costType: string; readonly changes: readonly Change<CostItem>[] }
  | {
      readonly input: 'figure';
      readonly figure: string;
      readonly party?: PartyId;
      readonly pool?: PoolId;
      readonly changes: readonly Change<KeyFigure>[];
    }
  | { readonly input: 'participation'; readonly party: PartyId; readonly changes: readonly Change<Participation>[] }
  | {
      readonly input: 'contractPrice';
      readonly party: PartyId;
      readonly rate: string;
      readonly changes: readonly Change<ContractPrice>[];
    }
  | { readonly input: 'asset'; readonly asset: string; readonly changes: readonly Change<Asset>[] }
  | { readonly input: 'post'; readonly post: string; readonly changes: readonly Change<Post>[] }
  | { readonly input: 'accountEntry'; readonly account: PartyId; readonly changes: readonly Change<AccountEntry>[] }
  | { readonly input: 'terms'; readonly before: readonly number[]; readonly after: readonly number[] }
  | { readonly input: 'question'; readonly before: RunQuestion; readonly after: RunQuestion };

/** A changed input and what it does. */
export type EffectOfInput = {
  readonly changed: ChangedInput;
  /** What this change alone does to the shares of the first run, by bearer; absent where it alone makes no run. */
  readonly alone?: ReadonlyMap<PartyId, Cents>;
};

/** One run less another, in cents, with what each changed input does. */
export type RunDifference = {
  /** Those whose share differs, by id. */
  readonly shares: readonly ShareDifference[];
  readonly inputs: readonly EffectOfInput[];
  /**
   * What the changes do together beyond what each does alone, by bearer: nothing, where one input changed. Absent where
   * one of them alone makes no run.
   */
  readonly together?: ReadonlyMap<PartyId, Cents>;
};

/**
 * Subtracts one run from another: whose share differs, by how much, and because of which input. For each changed input
 * the first run is computed again with that change alone, so what it does is a fact and not an estimate; what changes do
 * only together is told apart, and all of it adds up to the difference, to the cent.
 *
 * @example
 * ```ts
 * const costItems = facts.costItems.map((item) => ({ ...item, amount: cents(11_000_000) }));
 * const after = valueOrThrow(runAllocation({ ...run.input, facts: { ...facts, costItems } }));
 * const { shares, inputs } = subtractRuns(after, run);
 * shares.map(({ difference }) => formatCents(difference)) // => ['2188.76', '1217.37', '6593.87']
 * inputs.map(({ changed }) => changed.input) // => ['costItems']
 * ```
 */
export function subtractRuns(after: Run, before: Run): RunDifference {
  const shares = differences(before, after);
  const inputs = changedInputs(before, after).map(({ changed, apply }): EffectOfInput => {
    const alone = map(apply(), (run) => differenceByBearer(before, run));
    return alone.ok ? { changed, alone: alone.value } : { changed };
  });
  if (inputs.some(({ alone }) => alone === undefined)) return { shares, inputs };
  const bearers = new Set([
    ...shares.map(({ bearer }) => bearer),
    ...inputs.flatMap(({ alone }) => [...(alone?.keys() ?? [])]),
  ]);
  const together = new Map(
    [...bearers].toSorted(compareIds).map((bearer) => {
      const whole = shares.find((share) => share.bearer === bearer)?.difference ?? noCents;
      return [bearer, cents(whole - sumCents(inputs.map(({ alone }) => alone?.get(bearer) ?? noCents)))];
    }),
  );
  return { shares, inputs, together: new Map([...together].filter(([, rest]) => rest !== 0)) };
}

function differences(before: Run, after: Run): readonly ShareDifference[] {
  const [earlier, later] = [sharesByPool(before), sharesByPool(after)];
  const bearers = new Set([...earlier.keys(), ...later.keys()]);
  return [...bearers].toSorted(compareIds).flatMap((bearer) => {
    const [own, then] = [earlier.get(bearer), later.get(bearer)];
    const pools = [...new Set([...(own?.keys() ?? []), ...(then?.keys() ?? [])])].flatMap((pool) => {
      const part = subtract(own?.get(pool), then?.get(pool));
      return part.difference === 0 ? [] : [{ pool, ...part }];
    });
    const sum = subtract(sumCents(own?.values() ?? []), sumCents(then?.values() ?? []));
    return pools.length === 0 ? [] : [{ bearer, ...sum, pools }];
  });
}

function subtract(before: Cents = noCents, after: Cents = noCents) {
  return { before, after, difference: cents(after - before) };
}

function differenceByBearer(before: Run, after: Run): ReadonlyMap<PartyId, Cents> {
  return new Map(
    differences(before, after).flatMap(({ bearer, difference }) => (difference === 0 ? [] : [[bearer, difference]])),
  );
}

type Applicable = { readonly changed: ChangedInput; readonly apply: () => Outcome<Run> };

/** Each change with the first run as it would be with it alone. */
function changedInputs(before: Run, after: Run): readonly Applicable[] {
  const [earlier, later] = [asSeen(before.input), asSeen(after.input)];
  const withFacts = <Field extends keyof RunInput['facts']>(field: Field, facts: RunInput['facts'][Field]) =>
    runAllocation({ ...earlier, facts: { ...earlier.facts, [field]: facts } });

  const costItems = changesIn(earlier.facts.costItems, later.facts.costItems, {
    write: (fact) => writeDocument(CostItem, fact),
    thing: ({ item, budget, costType, text, from, until, document }) =>
      item === undefined ? [budget, costType, text, from, until, document] : [budget, item],
    group: ({ costType }) => [costType],
  }).map(({ of, changes, facts }): Applicable => ({
    changed: { input: 'costItems', costType: of.costType, changes },
    apply: () => withFacts('costItems', facts),
  }));
  const figures = changesIn(earlier.facts.figures, later.facts.figures, {
    write: (fact) => writeDocument(KeyFigure, fact),
    thing: ({ figure, party, pool, on, until, edition }) => [figure, party, pool, on, until, edition],
    group: ({ figure, party, pool }) => [figure, party, pool],
  }).map(({ of: { figure, party, pool }, changes, facts }): Applicable => ({
    changed: {
      input: 'figure',
      figure,
      ...(party === undefined ? {} : { party }),
      ...(pool === undefined ? {} : { pool }),
      changes,
    },
    apply: () => withFacts('figures', facts),
  }));
  const participation = changesIn(earlier.facts.participation, later.facts.participation, {
    write: (fact) => writeDocument(Participation, fact),
    thing: ({ party, service, from }) => [party, service, from],
    group: ({ party }) => [party],
  }).map(({ of: { party }, changes, facts }): Applicable => ({
    changed: { input: 'participation', party, changes },
    apply: () => withFacts('participation', facts),
  }));
  const contractPrices = changesIn(earlier.facts.contractPrices, later.facts.contractPrices, {
    write: (fact) => writeDocument(ContractPrice, fact),
    thing: ({ party, rate, from }) => [party, rate, from],
    group: ({ party, rate }) => [party, rate],
  }).map(({ of: { party, rate }, changes, facts }): Applicable => ({
    changed: { input: 'contractPrice', party, rate, changes },
    apply: () => withFacts('contractPrices', facts),
  }));
  const assets = changesIn(earlier.facts.assets, later.facts.assets, {
    write: (fact) => writeDocument(Asset, fact),
    thing: ({ asset }) => [asset],
    group: ({ asset }) => [asset],
  }).map(({ of: { asset }, changes, facts }): Applicable => ({
    changed: { input: 'asset', asset, changes },
    apply: () => withFacts('assets', facts),
  }));
  const posts = changesIn(earlier.facts.posts, later.facts.posts, {
    write: (fact) => writeDocument(Post, fact),
    thing: ({ post, from }) => [post, from],
    group: ({ post }) => [post],
  }).map(({ of: { post }, changes, facts }): Applicable => ({
    changed: { input: 'post', post, changes },
    apply: () => withFacts('posts', facts),
  }));
  const accountEntries = changesIn(earlier.facts.accountEntries, later.facts.accountEntries, {
    write: (fact) => writeDocument(AccountEntry, fact),
    thing: ({ account, on, text }) => [account, on, text],
    group: ({ account }) => [account],
  }).map(({ of: { account }, changes, facts }): Applicable => ({
    changed: { input: 'accountEntry', account, changes },
    apply: () => withFacts('accountEntries', facts),
  }));
  return [
    ...termsChanged(before, after, earlier, later),
    ...participation,
    ...figures,
    ...costItems,
    ...contractPrices,
    ...assets,
    ...posts,
    ...accountEntries,
    ...questionChanged(earlier, later),
  ];
}

type Told = readonly (string | number | boolean | undefined)[];

/** Facts that only one of the runs saw, by what they are about; each group with the facts of the first run and it. */
function changesIn<Fact extends { readonly recordedOn: LocalDate }>(
  before: readonly Fact[],
  after: readonly Fact[],
  how: {
    readonly write: (fact: Fact) => unknown;
    /** What two tellings of the same thing have in common. */
    readonly thing: (fact: Fact) => Told;
    readonly group: (fact: Fact) => Told;
  },
): readonly { readonly of: Fact; readonly changes: readonly Change<Fact>[]; readonly facts: readonly Fact[] }[] {
  const key = (fact: Fact) => canonicalJson(how.write(fact) as JsonValue);
  const about = (fact: Fact, told: (of: Fact) => Told) => JSON.stringify(told(fact));
  const [known, told] = [new Set(before.map(key)), new Set(after.map(key))];
  const dropped = before.filter((fact) => !told.has(key(fact)));
  const added = after.filter((fact) => !known.has(key(fact)));
  const groups = groupBy([...dropped, ...added], (fact) => about(fact, how.group));
  return [...groups].flatMap(([group, [of]]) => {
    if (of === undefined) return [];
    const own = (facts: readonly Fact[]) => facts.filter((fact) => about(fact, how.group) === group);
    const [gone, come] = [own(dropped), own(added)];
    const retold = come.map((fact): Change<Fact> => {
      const earlier =
        gone.find((one) => about(one, how.thing) === about(fact, how.thing)) ?? latestOn(before, fact, how.thing);
      return earlier === undefined ? { after: fact } : { before: earlier, after: fact };
    });
    const named = new Set(retold.map((change) => change.before));
    const left = gone.flatMap((fact): readonly Change<Fact>[] => (named.has(fact) ? [] : [{ before: fact }]));
    const kept = before.filter((fact) => !gone.includes(fact));
    return [{ of, changes: [...retold, ...left], facts: [...kept, ...come.map((fact) => seenAt(fact, before))] }];
  });
}

/** What was told before of the same thing, where nothing is dropped but the later telling counts. */
function latestOn<Fact>(facts: readonly Fact[], fact: Fact, thing: (of: Fact) => Told): Fact | undefined {
  const same = JSON.stringify(thing(fact));
  return facts.findLast((one) => JSON.stringify(thing(one)) === same);
}

/** As if it had been recorded with the latest fact the first run knew, so that the run sees it. */
function seenAt<Fact extends { readonly recordedOn: LocalDate }>(fact: Fact, known: readonly Fact[]): Fact {
  const latest = known
    .map(({ recordedOn }) => recordedOn)
    .toSorted()
    .at(-1);
  return latest === undefined || fact.recordedOn <= latest ? fact : { ...fact, recordedOn: latest };
}

function termsChanged(before: Run, after: Run, earlier: RunInput, later: RunInput): readonly Applicable[] {
  const textOf = ({ versions }: Run) =>
    canonicalJson(versions.map((version) => writeDocument(Agreement, version)) as JsonValue);
  if (textOf(before) === textOf(after)) return [];
  const numbers = (run: Run) => run.versions.map(({ version }) => version.number);
  return [
    {
      changed: { input: 'terms', before: numbers(before), after: numbers(after) },
      apply: () => runAllocation({ ...earlier, versions: later.versions }),
    },
  ];
}

/** The day of knowledge is no change of its own: what it lets in is told as facts and terms. */
function questionChanged(earlier: RunInput, later: RunInput): readonly Applicable[] {
  const [before, after] = [earlier.question, later.question];
  const isSame =
    before.period.from === after.period.from &&
    before.period.until === after.period.until &&
    (before.kind ?? 'settlement') === (after.kind ?? 'settlement');
  if (isSame) return [];
  return [
    {
      changed: { input: 'question', before, after },
      apply: () => runAllocation({ ...earlier, question: { ...after, asKnownOn: before.asKnownOn } }),
    },
  ];
}
