import type { AdvanceBasis } from '../agreement/money-terms.ts';
import type { ProvisionWords } from './provision-words.ts';

const basesInEnglish: Record<AdvanceBasis, string> = {
  budget: 'by the budget',
  lastSettlement: 'by the last settlement',
  lastAdvances: 'as the advances of the year before',
};

export const provisionsInEnglish: ProvisionWords = {
  kind: {
    cooperation: 'Cooperation',
    title: 'Title',
    legalBasis: 'Legal basis',
    validity: 'Period in force',
    remark: 'Remark',
    sources: 'Sources',
    yearStarts: 'Start of the year',
    party: 'Party',
    succession: 'Succession',
    account: 'Account',
    carryOver: 'Carry-over',
    figure: 'Key figure',
    service: 'Service',
    costType: 'Cost type',
    fraction: 'Part that is shared',
    assets: 'Assets',
    interest: 'Imputed interest',
    staff: 'Staff',
    overhead: 'Overhead',
    rate: 'Price',
    tariff: 'Price list',
    stages: 'Stages',
    support: 'Support pool',
    pool: 'Pool',
    rule: 'Rule',
    limits: 'Limits over all pools',
    rounding: 'Rounding',
    time: 'Parts of a year',
    term: 'Term',
    notice: 'Notice',
    duty: 'Duty',
    advances: 'Advances',
    settlement: 'Settlement',
    tax: 'Taxes',
    late: 'Late payment',
    accession: 'Accession',
    withdrawal: 'Withdrawal',
    dissolution: 'Dissolution',
  },
  named: (kind, name) => `${kind} “${name}”`,
  since: (what, day) => `${what} from ${day}`,
  from: (day) => `from ${day}`,
  inForce: (from, lastDay) => `in force from ${from}${lastDay === undefined ? '' : ` to ${lastDay}`}`,
  span: (count, unit) => {
    const one = ({ D: 'day', W: 'week', M: 'month', Y: 'year' } as const)[unit];
    return `${count} ${one}${count === 1 ? '' : 's'}`;
  },
  role: { host: 'host', member: 'member' },
  succeeded: (party, day) => `succeeded by ${party} from ${day}`,
  account: { carryOver: 'carries over- and under-recovery over', reserve: 'reserve' },
  carried: (costType, years) => `made up for over ${years} years as “${costType}”`,
  holds: {
    onDay: 'holds on its reference date',
    untilChanged: 'holds until the next value',
    overStretch: 'counted over a stretch of time',
  },
  of: { everyone: 'the same for everyone', pool: 'of each pool' },
  mandatory: 'mandatory for all',
  optional: 'optional',
  shared: (percent, from) => `${percent} are shared from ${from}`,
  sharedInFull: 'shared in full',
  depreciation: (treatment) => `depreciation ${treatment}`,
  treatment: {
    included: 'is shared',
    excluded: 'is left out',
    bookedByMembers: 'is booked by the members themselves',
  },
  monthOfDisposal: {
    counts: 'the month of disposal counts',
    doesNotCount: 'the month of disposal does not count',
  },
  disposal: (treatment) => `gain or loss on disposal ${treatment}`,
  interest: (treatment, method, rates) => {
    const base = {
      averageValue: 'half of cost and residual value',
      residualValue: 'the book value as the year begins',
      meanResidualValue: 'the mean of book values',
    }[method];
    return `interest (${rates.join('; ')} on ${base}) ${treatment}`;
  },
  overhead: (name, percent, rates) =>
    `overhead “${name}” ${percent}${rates.length === 0 ? '' : ` on ${rates.map((rate) => `“${rate}”`).join(', ')}`}`,
  covers: (costTypes) => `which covers ${costTypes.join(', ')}`,
  noOverheads: 'without overheads',
  line: ({ item, price, per, quantity }) => `${item}: ${price} ${per}, ${quantity}`,
  bracket: (price, upTo) => (upTo === undefined ? `beyond that ${price}` : `up to ${upTo} ${price}`),
  bracketed: { graduated: 'bracket by bracket', volume: 'for the whole quantity' },
  least: (level) => `at least ${level}`,
  most: (level) => `at most ${level}`,
  method: {
    direct: 'to pools that members share alone',
    stepDown: 'step-down',
    reciprocal: 'reciprocal',
  },
  leavesOut: 'other deliveries are left out',
  ownRounding: (rounding) => `rounding of its own: ${rounding}`,
  rounding: {
    largestRemainder: (unit) => `to the ${unit}, odd units by the largest remainders`,
    each: (unit) => `each share to the nearest ${unit}`,
    rateFirst: (unit) => `the price of a unit first, then the share to the ${unit}`,
  },
  unit: { '0.01': 'cent', '1': 'euro' },
  byPortions: 'each portion by itself',
  difference: {
    restate: 'the total is restated',
    largestShare: 'the largest share bears the difference',
    to: (party) => `${party} bears the difference`,
    inOrder: (parties, rotatesSince) =>
      `${parties.join(', ')} bear the difference in turn${
        rotatesSince === undefined ? '' : `, rotating every year since ${rotatesSince}`
      }`,
  },
  below: (party) => `${party} bears what is no multiple`,
  statedBy: (who, on) => `as stated by ${who} on ${on}`,
  byDays: 'by days of participation',
  unlimited: 'unlimited',
  firstTerm: (span) => `${span} at first`,
  renewal: (span) => `renewed by ${span} each time`,
  noRenewal: 'without renewal',
  notice: (span, to, earliest) => {
    const end = {
      anyDay: 'to any day',
      endOfMonth: 'to the end of a month',
      endOfQuarter: 'to the end of a quarter',
      endOfYear: 'to the end of a year',
      endOfTerm: 'to the end of the term',
    }[to];
    return `notice of ${span} ${end}${earliest === undefined ? '' : `, ${earliest} at the earliest`}`;
  },
  duty: (kind, day, everyYears, first) => {
    const what = {
      review: 'review',
      estimate: 'estimate',
      settlement: 'settlement',
      report: 'report',
      other: 'to be done',
    }[kind];
    const often = everyYears === 1 ? 'each year' : `every ${everyYears} years`;
    return `${what} by ${day} ${often}${first === undefined ? '' : `, first in ${first}`}`;
  },
  advances: ({ percent, basis, provisional }) =>
    `${percent === undefined ? '' : `${percent} `}${basesInEnglish[basis]}${
      provisional === undefined ? '' : `, provisionally ${basesInEnglish[provisional]}`
    }`,
  onDemand: 'at need',
  onDays: (days) => `on ${days.join(', ')}`,
  roundedTo: (amount) => `rounded to ${amount}`,
  dueIn: (span) => `due ${span} after receipt`,
  settlement: (days, by, credit) =>
    `${by === undefined ? '' : `by ${by} of the year after, `}due ${days} days after receipt, credits ${
      credit === 'refund' ? 'are paid back' : 'lessen the next advances'
    }`,
  tax: ({ treatment, percent, costs, from, parties, legalBasis }) => {
    const how = {
      notTaxable: 'not taxable',
      exempt: 'exempt',
      taxable: `taxable${percent === undefined ? '' : ` at ${percent}`}`,
    }[treatment];
    return `from ${from} ${how}${parties === undefined ? '' : ` for ${parties}`} (${legalBasis}), cost ${costs}`;
  },
  late: { bgb288: 'interest on arrears, § 288 BGB', ao240: 'surcharges, § 240 AO' },
  points: (points) => `${points} percentage points above the base rate`,
  lumpSumOnce: (amount) => `lump sum ${amount}`,
  part: {
    recomputation: (years) => `recomputation of the last ${years} settled years`,
    lumpSum: (amount, rule) => `${amount} once, shared ${rule}`,
    assets: (years, rule) =>
      `a part of the book value of assets${years === undefined ? '' : ` of the last ${years} years`}, shared ${rule}`,
  },
};
