import type { StatementWords, Term, Whose } from './statement-words.ts';

const within = (term: Term | undefined) => {
  if (term === undefined) return '';
  const days = term.days === 1 ? 'one day' : `${term.days} days`;
  const clause = term.clause === undefined ? '' : ` (${term.clause})`;
  return ` within ${days} of receipt of this statement${clause}`;
};

const compared = ({ estimate }: { estimate: boolean }) => (estimate ? 'By this estimate' : 'By this comparison');
const forWhom = ({ whose }: { whose: Whose }) =>
  ({ own: 'you', some: 'those compared together', all: 'all parties together' })[whose];

export const statementInEnglish: StatementWords = {
  status: {
    preview: {
      watermark: 'Preview – not sent',
      remark: 'This is a preview; nothing is payable on it yet.',
    },
    issued: undefined,
    corrected: {
      watermark: 'Corrected',
      remark: 'This statement has been corrected by a later one.',
    },
  },
  title: ({ cooperation, period }) => `Statement ${cooperation} ${period}`,
  subject: ({ agreement, recipient }) => `${recipient}: ${agreement}`,
  reference: {
    number: 'Number',
    date: 'Date',
    period: 'Period',
    agreement: 'Agreement',
    version: ({ cooperation, version }) => `${cooperation}, version\u00a0${version}`,
    vatId: 'VAT ID',
    taxNumber: 'Tax number',
    knowledge: 'State of data',
    knownOn: (day) => `as known on ${day}`,
  },
  opening: ({ cooperation, period }) =>
    `This statement settles your share in the cost of the cooperation ${cooperation} for the time from ${period}.`,
  basis: ({ agreement, version, legalBasis }) =>
    `Agreement: ${agreement}, version\u00a0${version}. Legal basis: ${legalBasis}.`,
  takesPartOn: (periods) => `In this time you take part on the days from ${periods.join(' and from ')}.`,
  takesNoPart: 'You do not take part yourself in this time; what is settled is what the agreement assigns to you.',
  share: {
    caption: ({ advances }) => (advances ? 'Your share and your advances' : 'Your share'),
    pool: 'Cost pool',
    basis: 'Basis',
    netCost: 'Cost of the pool',
    percent: 'Your share in percent',
    amount: 'Amount',
    total: 'Your share in the cost',
    net: 'Your share in the cost (net)',
    tax: 'Value added tax',
    gross: 'Your share with value added tax',
    advance: 'Advance',
    paidOn: (day) => `paid on ${day}`,
    paidWithTax: ({ day, tax }) => `paid on ${day}, ${tax} of value added tax in it`,
    balance: {
      claim: 'Left to pay',
      refund: 'Credit',
      settled: 'Balance',
      ownShare: 'Balance',
    },
  },
  keys: {
    each: 'in equal parts',
    quota: 'agreed quotas',
    charges: ({ name, tariff }) => `${name ?? 'Charges'} (${tariff})`,
    alone: 'borne alone',
    recovery: 'over- or under-recovery',
    fixedAmount: 'fixed amount',
    upTo: 'capped amount',
    limit: 'limits',
    relief: 'relief',
    presence: 'time of presence',
    direct: 'charged directly',
    percentOf: (percent) => `${percent} of the cost`,
  },
  correction: {
    heading: 'What changes from the earlier statement',
    lead: {
      difference: (numbers) =>
        numbers.length === 0
          ? 'You had no statement of this period before.'
          : `Statement no. ${numbers.join(', ')} stands. Only the difference is to be paid or refunded.`,
      replacement: (numbers) =>
        numbers.length === 0
          ? 'You had no statement of this period before.'
          : `This statement replaces no. ${numbers.join(', ')}, which is reversed. All is settled anew, advances too.`,
    },
    caption: 'Shares before and now',
    pool: 'Pool',
    before: 'Before',
    after: 'Now',
    difference: 'Difference',
    tax: 'Value added tax',
    settledBefore: 'Settled before',
    byStatement: (number) => `by no. ${number}`,
    settled: ({ total, before }) => `Your share is ${total}, of which ${before} was settled before.`,
  },
  taxes: {
    caption: 'Charges and value added tax',
    services: 'Services',
    net: 'Net',
    tax: 'Value added tax',
    gross: 'Gross',
  },
  advances: ({ total, advances }) => `Advances of ${advances} are credited to your share of ${total}.`,
  noAdvances: (total) => `Your share is ${total}. No advances are credited.`,
  due: {
    claim: ({ amount, term }) => `The balance of ${amount} is to be paid${within(term)}.`,
    refund: ({ amount, term }) => `Your credit of ${amount} will be refunded to you${within(term)}.`,
    settled: 'The period is thereby settled; nothing is to be paid.',
    ownShare: (host) => `${host} runs the cooperation and bears this share itself; nothing is to be paid.`,
  },
  toAccount: ({ pool, account, amount, isCredit }) =>
    isCredit
      ? `The account “${account}” is credited ${amount} by the pool “${pool}”.`
      : `Of the pool “${pool}”, the account “${account}” bears ${amount}.`,
  restated: ({ pool, collected, net }) =>
    `Each share is rounded by itself. Together the shares in the cost pool ${pool} therefore come to ${collected} instead of ${net}.`,
  savings: {
    heading: 'Comparison without the cooperation',
    whose: {
      own: 'Your cost',
      some: 'Cost of several parties together',
      all: 'Cost of all parties together',
    },
    alone: ({ estimate }) => (estimate ? 'Without the cooperation (estimate)' : 'Without the cooperation'),
    together: 'In the cooperation',
    cheaper: (of) => `${compared(of)}, the cooperation costs ${forWhom(of)} ${of.difference} less.`,
    dearer: (of) => `${compared(of)}, the cooperation costs ${forWhom(of)} ${of.difference} more.`,
    equal: (of) => `${compared(of)}, the cooperation costs ${forWhom(of)} the same.`,
    takesPartInPart: (period) =>
      `The cost compared with is for the time from ${period}; you take part in only a part of it.`,
    compared: 'Compared',
    source: 'Source',
  },
  reasons: {
    heading: 'How your share is computed',
    line: ({ name, amount }) => `${name}: ${amount}`,
    none: 'No share in the cost falls to you in this time.',
    statedBy: ({ who, day }) => `Rounding so is the practice that ${who} stated on ${day}.`,
  },
  costs: {
    heading: 'Cost of the cooperation',
    opening: (cooperation) =>
      `This is what ${cooperation} cost in this time, and what all parties together are charged.`,
    caption: 'Cost by cost pool',
    pool: 'Cost pool',
    gross: 'Expenses',
    revenue: 'Less revenue',
    notShared: 'Not shareable',
    direct: (bearer) => `directly to ${bearer}`,
    net: 'To be shared',
    collected: 'Charged to all',
    total: 'Total',
    items: 'Cost items',
    item: 'Item (cost pool)',
    document: 'Document',
    service: 'Period of service',
    amount: 'Amount',
    grants: 'Less grants',
    handedOn: 'Handed on',
  },
  supports: {
    heading: 'Support pools',
    opening: 'The cost of these pools is handed on to the pools they serve before it is shared.',
    caption: ({ name, net, total }) =>
      total === undefined
        ? `${name}: own cost ${net}`
        : `${name}: own cost ${net}, with what other support pools hand on ${total}`,
    receiver: 'Handed on to',
    quantity: 'Quantity',
    amount: 'Amount',
    total: 'Handed on',
  },
  accounts: {
    heading: 'Accounts',
    opening: 'A balance above zero belongs to the members; one below zero is still to be made up for by them.',
    caption: (account) => `Account “${account}”`,
    movement: 'Movement',
    amount: 'Amount',
    before: 'Opening balance',
    after: 'Closing balance',
    movements: {
      entry: (text) => text,
      borne: (pool) => `Borne of the pool “${pool}”`,
      carried: (text) => `Made up for: ${text}`,
      added: (text) => `Put in: ${text}`,
      taken: (text) => `Taken out: ${text}`,
    },
  },
  aside: {
    heading: 'For information',
    opening: 'These amounts are shown and not shared.',
    caption: 'Amounts not shared',
    reason: 'Why',
    reasons: {
      notShareable: 'Not shareable',
      grantOpen: 'Grant still open',
      grantFailed: 'Grant failed',
      inKind: 'Contributed in kind',
      bookedByMembers: 'Booked by members themselves',
    },
    by: (provider) => ` by ${provider}`,
  },
  clauses: {
    heading: 'Legal basis',
    caption: 'Clauses the amounts rest on',
    number: 'Clause',
    text: 'Text',
    note: (note) => `Note: ${note}`,
  },
  footer: ({ host, title }) => `${host} · ${title}`,
  attachment: { name: 'statement.json', description: 'This statement as data (JSON)' },
};
