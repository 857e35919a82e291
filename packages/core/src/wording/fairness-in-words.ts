import { poolNameOf } from '../agreement/names.ts';
import type { AssumedCost, AssumedPart, FairnessConcept, GroupInRun } from '../analysis/fairness-of-run.ts';
import type { Baseline } from '../analysis/savings.ts';
import { cents, centsRatio, sumCents } from '../exact/cents.ts';
import { isNegative, isZero, multiply, negate, ratio, type Ratio } from '../exact/ratio.ts';
import { describeProblem } from './describe-problem.ts';
import {
  fairnessTelling,
  groupNameIn,
  inCents,
  membersByName,
  sizeIn,
  type FairnessTelling,
  type FairnessTold,
} from './fairness-telling.ts';
import type { Language } from './language.ts';
import { tellingIn, tellKey } from './rule-in-words.ts';

/** What is found of the fairness of a run, in words. */
export type FairnessInWords = {
  /** To be read out: whether anybody would be cheaper alone, who, and by how much. */
  readonly text: string;
  /** What goes with it: the saving of all, how many groups, whether another split would do. */
  readonly more: readonly string[];
  /** That it is a reference, not a verdict. */
  readonly caution: string;
  /** Each concept with a sentence that explains it to a lay person. */
  readonly concepts: readonly { readonly what: FairnessConcept; readonly name: string; readonly text: string }[];
  /** What it rests on, one sentence each. */
  readonly assumptions: readonly string[];
  /** What is not computed, and why. */
  readonly missing: readonly string[];
};

const allConcepts = ['shapley', 'nucleolus', 'remainingBenefits', 'equalCharge'] as const;

/**
 * Tells how the agreed shares of a run stand beside what members and groups would cost by themselves: a sentence a mayor can
 * read out, what explains it, and everything it rests on.
 *
 * @example
 * ```ts
 * const parts = [{ cost: 'fixedPercent', percent: '40' }, { cost: 'rest', by: 'agreed' }];
 * const declared = { pool: run.pools[0]?.pool, parts, source: 'Offer of 2023', estimate: true };
 * const found = valueOrThrow(judgeRun(run, { functions: [PoolCostFunction.parse(declared)] }));
 * const told = fairnessInWords({ found, agreement }, 'en');
 * told.text // => 'No member pays more than alone; nor would any group get off cheaper without the others.'
 * told.assumptions // => ['“Operation”, €100,000.00 together: €40,000.00 arise once, however many take part; €60,000.00 are caused by each as it bears them by the agreement. Source: Offer of 2023 (estimate).']
 * ```
 */
export function fairnessInWords(told: FairnessTold, language: Language): FairnessInWords {
  const telling = fairnessTelling(told, language);
  const { found, words, formats } = telling;
  const errors = found.members.map(({ shapleyError = 0 }) => shapleyError);
  const error = Math.max(0, ...errors);
  const isComputed = (what: FairnessConcept) => found.members.some(({ concepts }) => concepts[what] !== undefined);
  return {
    text: sentence(telling),
    more: furthermore(telling),
    caution: words.caution,
    concepts: allConcepts.filter(isComputed).map((what) => ({
      what,
      name: words.names[what],
      text:
        what === 'shapley' && error > 0
          ? `${words.concepts[what]} ${words.sampled(formats.money(cents(Math.ceil(error))))}`
          : words.concepts[what],
    })),
    assumptions: assumptionsOf(telling),
    missing: found.missing.map(
      ({ what, problem }) => `${words.missing[what]} ${describeProblem(problem, language, told.agreement).detail}`,
    ),
  };
}

function sentence(telling: FairnessTelling): string {
  const { found, words } = telling;
  const { members, stability, isIndividuallyRational } = found;
  if (members.length === 0) return words.nobody;
  if (isIndividuallyRational === undefined) return comparedOnly(telling);
  const dearer = membersByName(telling)
    .filter(({ saving }) => saving !== undefined && isNegative(saving))
    .map(({ name, saving }) => ({ name, amount: saving === undefined ? '' : sizeIn(telling, saving) }));
  const worst = stability?.worst;
  if (dearer.length > 0) {
    const isGroup = worst !== undefined && worst.parties.length > 1;
    return [words.membersMore(dearer), ...(isGroup ? [words.worstGroup(standing(worst, telling))] : [])].join(' ');
  }
  if (stability === undefined) return `${words.nobodyMore} ${words.groupsUnknown}`;
  if (stability.cheaperAlone > 0 && worst !== undefined) return words.butGroup(standing(worst, telling));
  return members.length < 3 ? words.nobodyMore : words.nobodyMoreNorGroup;
}

/** Where only some are compared. */
function comparedOnly(telling: FairnessTelling): string {
  const { found, words } = telling;
  const dearer = found.compared.filter(({ excess }) => !isNegative(excess) && !isZero(excess));
  const told =
    dearer.length === 0
      ? words.noneComparedMore
      : words.comparedMore(
          dearer.map(({ parties, excess }) => ({
            name: groupNameIn(telling, parties),
            amount: sizeIn(telling, excess),
          })),
        );
  return `${told} ${words.comparedOnly}`;
}

function standing({ parties, excess }: GroupInRun, telling: FairnessTelling) {
  return { group: groupNameIn(telling, parties), amount: sizeIn(telling, excess) };
}

function furthermore(telling: FairnessTelling): readonly string[] {
  const { found, words } = telling;
  const { stability, leastCore, members } = found;
  const alone = members.flatMap((member) => member.alone ?? []);
  const isAllKnown = alone.length === members.length && members.length > 1;
  // In the cents that tables show.
  const saved = centsRatio(sumCents([...alone.map(inCents), ...members.map(({ agreed }) => cents(-agreed))]));
  const counted = (count: number) => telling.formats.number(ratio(count));
  const isUnstable = stability !== undefined && stability.cheaperAlone > 0;
  return [
    ...(!isAllKnown
      ? []
      : [
          isNegative(saved)
            ? words.togetherDearer({ lost: sizeIn(telling, saved) })
            : words.together({ saved: telling.formats.money(inCents(saved)) }),
        ]),
    ...(isUnstable && stability.groups > 2
      ? [words.groupsCheaper({ count: counted(stability.cheaperAlone), groups: counted(stability.groups) })]
      : []),
    ...(isUnstable && leastCore !== undefined
      ? [leastCore.isCoreEmpty ? words.coreEmpty(sizeIn(telling, leastCore.excess)) : words.coreThere]
      : []),
    ...(stability?.isInCore === true && stability.worst !== undefined
      ? [
          words.leastSaving({
            group: groupNameIn(telling, stability.worst.parties),
            amount: telling.formats.money(inCents(negate(stability.worst.excess))),
          }),
        ]
      : []),
  ];
}

function assumptionsOf(telling: FairnessTelling): readonly string[] {
  const { found, words, agreement, formats } = telling;
  const money = (exact: Ratio) => formats.money(inCents(exact));
  return [
    ...found.assumed.filter(({ users }) => users.length > 0).map((cost) => costInWords(cost, telling)),
    ...found.direct.map(({ pool, amount }) =>
      words.direct({ pool: poolNameOf(agreement, pool), amount: money(amount) }),
    ),
    ...found.compared.map(({ parties, alone, text, source, estimate }) =>
      words.known({ about: groupNameIn(telling, parties), amount: money(alone), text, source, estimate }),
    ),
    ...found.unused.map((baseline) =>
      words.unused({ about: aboutOf(baseline, telling), amount: formats.money(baseline.amount) }),
    ),
  ];
}

function aboutOf({ parties }: Baseline, telling: FairnessTelling): string {
  return parties === undefined ? telling.words.allTogether : groupNameIn(telling, parties);
}

function costInWords(
  { pool, amount, parts, scaledFrom, source, estimate }: AssumedCost,
  telling: FairnessTelling,
): string {
  const { words, agreement, formats } = telling;
  const money = (exact: Ratio) => formats.money(inCents(exact));
  const told = words.pool({
    pool: poolNameOf(agreement, pool),
    amount: money(amount),
    parts: parts.map((part) => partInWords(part, telling)),
    source,
    estimate,
  });
  return scaledFrom === undefined ? told : `${told} ${words.scaled({ from: money(scaledFrom), to: money(amount) })}`;
}

function partInWords(part: AssumedPart, { words, formats, agreement, language }: FairnessTelling): string {
  const money = (exact: Ratio) => formats.money(inCents(exact));
  switch (part.cost) {
    case 'fixed':
      return words.fixed(money(part.amount));
    case 'perUnit': {
      const amount = money(multiply(part.price, part.units));
      if (part.by === 'agreed') return words.asAgreed(amount);
      const key = tellKey(part.by, tellingIn(agreement, language));
      const price = part.by.key === 'figure' ? formats.exactMoney(part.price) : undefined;
      return words.perUnit({ amount, key, price });
    }
    case 'stepped': {
      const steps = part.steps.map((step) =>
        words.step({ upTo: formats.number(step.upTo), amount: money(step.amount) }),
      );
      return words.stepped({
        key: tellKey(part.by, tellingIn(agreement, language)),
        steps,
      });
    }
  }
}
