import { costTaxIn } from '../agreement/tax-on.ts';
import type { Terms } from '../agreement/terms.ts';
import { groupBy } from '../base/group-by.ts';
import { problem, type Problem } from '../base/problem.ts';
import type { LocalDate } from '../calendar/local-date.ts';
import { overlap } from '../calendar/periods.ts';
import { centsRatio, euroText, formatCents } from '../exact/cents.ts';
import {
  absolute,
  compare,
  divide,
  formatRatio,
  isZero,
  multiply,
  ratio,
  subtract,
  sum,
  zero,
  type Ratio,
} from '../exact/ratio.ts';
import { toDecimalPlaces } from '../exact/rounding.ts';
import type { Facts } from '../ledger/facts.ts';
import { isPastLife } from './asset-costs.ts';
import type { CostEntry } from './cost-entry.ts';
import { latestTold } from './latest-told.ts';

/** What is odd about the cost of a period, before anything is shared: nothing of it keeps the run from being computed. */
export function checkCosts(
  entries: readonly CostEntry[],
  {
    facts,
    asKnownOn,
    terms,
  }: { readonly facts: Facts; readonly asKnownOn: LocalDate; readonly terms: readonly Terms[] },
): readonly Problem[] {
  return [
    ...entries.flatMap(tellAside),
    ...toldTwice(entries),
    ...paidTwice(entries, terms),
    ...oddAssets(facts, asKnownOn, terms),
    ...oddOverheads(entries, terms),
    ...missingInputTax(entries, terms),
  ];
}

/** Cost is shared without input tax from a day on, and no item of these days says how much it contains. */
function missingInputTax(entries: readonly CostEntry[], terms: readonly Terms[]): readonly Problem[] {
  const booked = entries.filter(({ basis, kind, setAside }) => {
    return basis === undefined && kind === 'cost' && setAside === undefined;
  });
  const net = terms.flatMap(({ agreement, stretch }) =>
    costTaxIn(agreement, stretch).filter(({ taxed }) => taxed?.costs === 'net'),
  );
  const [first] = net;
  const here = booked.filter((entry) => net.some((stretch) => overlap(stretch, entry) !== undefined));
  if (first === undefined || here.length === 0 || here.some(({ inputTax }) => inputTax !== undefined)) return [];
  return [problem('input-tax-missing', '/costItems', { from: first.from, items: here.length })];
}

function tellAside({ setAside, path, text, amount, costType, condition, basis }: CostEntry): readonly Problem[] {
  // The item it is contained in is told of.
  if (basis?.origin === 'inputTax') return [];
  const euro = formatCents(amount);
  switch (setAside) {
    case 'notShareable':
      return [problem('cost-not-shareable', path, { text, costType, amount: euro })];
    case 'grantOpen':
      return [problem('grant-open', path, { text, amount: euro, condition: condition?.text ?? '' })];
    case 'grantFailed':
      return [problem('grant-failed', path, { text, amount: euro, condition: condition?.text ?? '' })];
    default:
      return [];
  }
}

/** One voucher, one amount, one kind of cost, and days in common. */
function toldTwice(entries: readonly CostEntry[]): readonly Problem[] {
  const booked = entries.filter(({ basis, document }) => basis === undefined && document !== undefined);
  const alike = groupBy(booked, ({ kind, costType, amount, document }) =>
    JSON.stringify([kind, costType, amount, document]),
  );
  return [...alike.values()].flatMap((own) =>
    own.flatMap((entry, index) => {
      const isAgain = own.slice(0, index).some((earlier) => overlap(earlier, entry) !== undefined);
      const { path, text, amount, document = '' } = entry;
      return isAgain ? [problem('cost-item-twice', path, { text, amount: formatCents(amount), document })] : [];
    }),
  );
}

/** What a flat rate pays for already is booked beside it, for the same service. */
function paidTwice(entries: readonly CostEntry[], terms: readonly Terms[]): readonly Problem[] {
  const posts = entries.filter(({ basis }) => basis?.origin === 'staff');
  if (posts.length === 0) return [];
  return entries.flatMap((entry) => {
    if (entry.basis !== undefined || entry.kind !== 'cost' || entry.setAside !== undefined) return [];
    const covered = terms.some(
      ({ agreement, stretch }) =>
        agreement.staff?.covers.includes(entry.costType) === true && overlap(stretch, entry) !== undefined,
    );
    const post = posts.find((one) => overlap(one, entry) !== undefined && one.service === entry.service);
    if (!covered || post?.basis?.origin !== 'staff') return [];
    const { path, text, costType } = entry;
    return [problem('rate-covers-cost', path, { text, costType, rate: post.basis.rate })];
  });
}

function oddAssets(facts: Facts, asKnownOn: LocalDate, terms: readonly Terms[]): readonly Problem[] {
  const [first] = terms;
  if (first === undefined) return [];
  const latest = latestTold(facts.assets, { asKnownOn, field: 'assets', nameOf: ({ asset }) => asset });
  return latest.flatMap(({ row: asset, path }): readonly Problem[] => {
    const grants = sum(asset.grants.map(({ amount }) => centsRatio(amount)));
    const { text, cost, lifeMonths = 0 } = asset;
    return [
      ...(isPastLife(asset, first.stretch) ? [problem('asset-past-life', path, { text, lifeMonths })] : []),
      ...(compare(grants, centsRatio(cost)) > 0
        ? [problem('grants-over-cost', path, { text, grants: euroText(grants), cost: formatCents(cost) })]
        : []),
    ];
  });
}

function oddOverheads(entries: readonly CostEntry[], terms: readonly Terms[]): readonly Problem[] {
  if (!entries.some(({ basis }) => basis?.origin === 'overhead')) return [];
  return terms.flatMap(({ agreement }) =>
    (agreement.staff?.overheads ?? []).flatMap(({ name, percent }, index) =>
      compare(percent, ratio(100)) > 0
        ? [problem('overhead-over-hundred', `/staff/overheads/${index}`, { name, percent: formatRatio(percent) })]
        : [],
    ),
  );
}

/** Cost types whose cost is far from that of the period before. */
export function compareCosts(
  now: readonly CostEntry[],
  before: readonly CostEntry[],
  tellChangeAbove: Ratio,
): readonly Problem[] {
  const totals = (entries: readonly CostEntry[]): ReadonlyMap<CostEntry['costType'], Ratio> => {
    const shared = entries.filter(({ setAside, kind }) => setAside === undefined && kind === 'cost');
    return new Map(
      [...groupBy(shared, ({ costType }) => costType)].map(([type, own]) => [
        type,
        sum(own.map(({ amount }) => centsRatio(amount))),
      ]),
    );
  };
  const [present, past] = [totals(now), totals(before)];
  return [...past].flatMap(([costType, last]) => {
    if (isZero(last)) return [];
    const amount = present.get(costType) ?? zero;
    const percent = divide(multiply(subtract(amount, last), ratio(100)), absolute(last));
    if (compare(absolute(percent), tellChangeAbove) <= 0) return [];
    return [
      problem('cost-changed', '', {
        costType,
        before: euroText(last),
        after: euroText(amount),
        percent: toDecimalPlaces(percent, 2),
      }),
    ];
  });
}
