import type { z } from '@hono/zod-openapi';
import type {
  Agreement,
  ReportedAccountEntry,
  ReportedAsset,
  ReportedContractPrice,
  ReportedCostItem,
  ReportedKeyFigure,
  ReportedParticipation,
  ReportedPayment,
  ReportedPost,
} from '@umlage/core';
import type { baselineKind, investmentKind, priceIndexKind } from '../../facts/fact-kinds.ts';
import type { NewAdvancePlan } from '../../advances/plan-advances.ts';
import type { AssumedCosts } from '../../fairness/judge-fairness.ts';
import type { NewChangeSettlement } from '../../membership/freeze-change.ts';
import type { NewEstimate } from '../../estimates/estimate-years.ts';
import type { NewScenario } from '../../scenarios/scenario-resource.ts';
import type { Adoption, NewProposal, SettingAside } from '../../proposals/proposal-resource.ts';
import type { NewSavings } from '../../savings/compare-years.ts';
import type { NewRun } from '../../runs/create-run.ts';
import type { NewDocument } from '../../documents/keep-document.ts';
import type { NewToken } from '../../tokens/create-token.ts';
import type { NewRole, NewUser, UserChange } from '../../users/user-resource.ts';
import type { NewStep } from '../../version-steps/step-resource.ts';
import type { Examples } from '../endpoint.ts';

/**
 * The requests that the document of the API shows: one small cooperation, from its founding to its statements. They fit
 * together, and are sent as they stand by `test/database/api-examples.test.ts`.
 */

/** Ids are given by the service. Where an example needs one it is one of these, and an answer shows which it was. */
export const exampleIds = {
  user: '019a0000-0000-7000-8000-000000000001',
  token: '019a0000-0000-7000-8000-000000000002',
  role: '019a0000-0000-7000-8000-000000000003',
  fact: '019a0000-0000-7000-8000-000000000004',
  run: '019a0000-0000-7000-8000-000000000005',
  advancePlan: '019a0000-0000-7000-8000-000000000007',
  proposal: '019a0000-0000-7000-8000-00000000000a',
  document: '019a0000-0000-7000-8000-000000000020',
  step: '019a0000-0000-7000-8000-000000000021',
  changeSettlement: '019a0000-0000-7000-8000-000000000030',
} as const;

const year2025 = { from: '2025-01-01', until: '2026-01-01' };
const year2026 = { from: '2026-01-01', until: '2027-01-01' };

function shareOperation(percent: string): z.input<typeof Agreement>['pools'][number]['rule'] {
  return {
    rule: 'among',
    parties: { role: 'member' },
    then: {
      rule: 'divide',
      portions: [
        {
          portion: 'percent',
          name: 'Base amount',
          clause: 'base',
          percent,
          then: { rule: 'split', by: { key: 'each' } },
        },
        {
          portion: 'rest',
          clause: 'people',
          then: { rule: 'split', by: { key: 'figure', figure: 'inhabitants', at: { on: '06-30', year: -1 } } },
        },
      ],
    },
  };
}

const agreement: z.input<typeof Agreement> = {
  format: 'umlage-agreement/1',
  cooperation: { id: 'nordkreis', name: 'Data centre of Nordkreis' },
  title: 'Agreement on a shared data centre',
  legalBasis: '§ 5 NKomZG',
  version: { number: 1, from: '2025-01-01' },
  notice: 'An invented example',
  parties: [
    { id: 'kreis', name: 'District of Nordkreis', shortName: 'Nordkreis', roles: ['host'] },
    { id: 'ahausen', name: 'Town of Ahausen', shortName: 'Ahausen', roles: ['member'] },
    { id: 'bdorf', name: 'Village of Bdorf', shortName: 'Bdorf', roles: ['member'] },
    { id: 'cstadt', name: 'City of Cstadt', shortName: 'Cstadt', roles: ['member'] },
  ],
  accounts: [
    {
      id: 'carry-over',
      name: 'Over- and under-recovery',
      kind: 'carryOver',
      carry: { costType: 'earlier-years', years: 2, clause: 'carry-over' },
    },
  ],
  clauses: [
    { id: 'base', number: '§ 4 (1)', text: 'A quarter of the cost of operation is borne in equal parts.' },
    { id: 'people', number: '§ 4 (2)', text: 'The rest is borne by inhabitants on 30 June of the year before.' },
    { id: 'workplaces', number: '§ 5', text: 'Workplaces are charged by the price list; what is left as in § 4 (2).' },
    { id: 'assets', number: '§ 6', text: 'Assets are depreciated evenly over the months of their use.' },
    { id: 'carry-over', number: '§ 7', text: 'What was recovered too little or too much is made up for in two years.' },
    { id: 'leaving', number: '§ 8', text: 'Who leaves is paid an equal part of what assets are worth.' },
  ],
  figures: [
    { id: 'inhabitants', name: 'Inhabitants', unit: 'inhabitants', holds: 'onDay' },
    { id: 'workplaces', name: 'Workplaces', unit: 'workplaces', holds: 'untilChanged' },
  ],
  costTypes: [
    { id: 'operation', name: 'Operation' },
    { id: 'hardware', name: 'Hardware' },
    { id: 'staff', name: 'Staff' },
    { id: 'earlier-years', name: 'Made up for from earlier years' },
    { id: 'support', name: 'Support of workplaces' },
  ],
  term: { from: '2025-01-01', notice: { period: 'P6M', to: 'endOfYear' } },
  withdrawal: { parts: [{ part: 'assets', rule: { rule: 'split', by: { key: 'each' } } }], clause: 'leaving' },
  duties: [{ id: 'estimate', name: 'Estimate for the budgets of the members', kind: 'estimate', by: '09-30' }],
  assets: { clause: 'assets', depreciation: 'included', monthOfDisposal: 'counts' },
  staff: { overheads: [{ name: 'Overheads', percent: '20' }] },
  rates: {
    'grade-11': { name: 'A post of grade 11', prices: [{ from: '2025-01-01', price: '84000.00' }] },
    workplace: { name: 'Workplace', prices: [{ from: '2025-01-01', price: '480.00', clause: 'workplaces' }] },
  },
  tariffs: {
    workplaces: {
      name: 'Price list',
      clause: 'workplaces',
      lines: [
        {
          item: 'Workplace',
          price: { rate: 'workplace' },
          per: 'year',
          quantity: { key: 'figure', figure: 'workplaces', at: { during: 'segment' } },
        },
      ],
    },
  },
  pools: [
    {
      id: 'operation',
      name: 'Operation',
      takes: { costTypes: ['operation', 'hardware', 'staff', 'earlier-years'] },
      rule: shareOperation('25'),
    },
    {
      id: 'workplaces',
      name: 'Workplaces',
      takes: { costTypes: ['support'] },
      rule: {
        rule: 'among',
        parties: { role: 'member' },
        then: {
          rule: 'divide',
          portions: [
            { portion: 'charges', name: 'Charges', clause: 'workplaces', tariff: 'workplaces' },
            {
              portion: 'rest',
              clause: 'workplaces',
              then: { rule: 'split', by: { key: 'figure', figure: 'inhabitants', at: { on: '06-30', year: -1 } } },
            },
          ],
        },
      },
    },
  ],
  rounding: {
    method: 'largestRemainder',
    unit: '0.01',
    lines: 'pool',
    statedBy: { who: 'Treasury of Nordkreis', on: '2025-01-15' },
  },
  settlement: { dueInDays: 30 },
  advances: { basis: 'lastSettlement', on: ['02-15', '05-15', '08-15', '11-15'], unit: '100.00', dueIn: 'P14D' },
};

export const foundingAgreements: Examples<z.input<typeof Agreement>> = {
  nordkreis: { summary: 'A district runs a data centre for three municipalities', value: agreement },
};

export const laterVersions: Examples<z.input<typeof Agreement>> = {
  newPriceList: {
    summary: 'From 2027 on a workplace costs more',
    value: {
      ...agreement,
      version: { number: 2, from: '2027-01-01' },
      rates: {
        ...agreement.rates,
        workplace: { name: 'Workplace', prices: [{ from: '2025-01-01', price: '520.00', clause: 'workplaces' }] },
      },
    },
  },
};

const nextVersion = laterVersions['newPriceList']?.value ?? agreement;

export const newProposals: Examples<z.input<typeof NewProposal>> = {
  baseAmount: {
    summary: 'A smaller part in equal parts',
    value: {
      title: 'A smaller base amount',
      text: 'The smallest municipality bears too much of what is shared in equal parts: a tenth is enough.',
      proposedBy: 'Working group on IT',
      document: {
        ...nextVersion,
        version: { number: 3, from: '2028-01-01' },
        clauses: agreement.clauses.map((clause) =>
          clause.id === 'base'
            ? { ...clause, text: 'A tenth of the cost of operation is borne in equal parts.' }
            : clause,
        ),
        pools: agreement.pools.map((pool) =>
          pool.id === 'operation' ? { ...pool, rule: shareOperation('10') } : pool,
        ),
      },
    },
  },
};

export const adoptions: Examples<z.input<typeof Adoption>> = {
  councils: { summary: 'The councils agreed', value: { decision: 'Agreed by all councils by 12 May 2027' } },
};

export const settingsAside: Examples<z.input<typeof SettingAside>> = {
  withdrawn: {
    summary: 'It was taken back',
    value: { reason: 'Taken back by the working group in favour of another' },
  },
};

export const newDocuments: Examples<z.input<typeof NewDocument>> = {
  decision: {
    summary: 'What a council decided, with the hash the sender computed',
    value: {
      name: 'Decision of Bdorf.txt',
      mediaType: 'text/plain',
      sha256: 'a160cfd03dc1915c350e37e1e3a3209126800cda661697bf8220cb42b37291ed',
      content: 'Q291bmNpbCBvZiBCZG9yZiwgMTIgTm92ZW1iZXIgMjAyNDogYWdyZWVkLgo=',
    },
  },
};

export const newSteps: Examples<z.input<typeof NewStep>> = {
  council: {
    summary: 'The council of a member agreed',
    value: { step: 'council', party: 'bdorf', on: '2024-11-12', text: 'No. 2024/87', document: exampleIds.document },
  },
  approval: {
    summary: 'The supervisory authority approved',
    value: { step: 'approval', on: '2024-12-03', text: 'Ministry of the Interior, 31.12-1047' },
  },
  withdrawn: {
    summary: 'That was another municipality',
    value: { step: 'withdrawn', withdraws: exampleIds.step, on: '2024-12-10', text: 'Recorded in error' },
  },
};

export const newUsers: Examples<z.input<typeof NewUser>> = {
  approver: { summary: 'Somebody who will approve runs', value: { name: 'k.meyer' } },
};

export const userChanges: Examples<z.input<typeof UserChange>> = {
  ordinary: { summary: 'Neither administrator nor shut out', value: { administrator: false, disabled: false } },
};

export const newRoles: Examples<z.input<typeof NewRole>> = {
  approver: { summary: 'The second pair of eyes', value: { user: exampleIds.user, role: 'approver' } },
  member: {
    summary: 'The finance office of a member',
    value: { user: exampleIds.user, role: 'member', party: 'ahausen' },
  },
};

export const newTokens: Examples<z.input<typeof NewToken>> = {
  bookkeeping: {
    summary: 'A program that brings what was booked',
    value: { name: 'bookkeeping', rights: ['read-terms', 'read-all', 'record-facts'], lastDay: '2027-06-30' },
  },
};

export const newRuns: Examples<z.input<typeof NewRun>> = {
  settlement: {
    summary: 'A year, with what a member has paid already',
    value: { period: year2025, advances: [{ party: 'bdorf', on: '2025-05-15', amount: '20000.00' }] },
  },
  asKnownBefore: {
    summary: 'The same as it was known on an earlier day',
    value: { period: year2025, asKnownOn: '2026-03-31' },
  },
  yearAfter: { summary: 'The year after', value: { period: year2026 } },
  difference: {
    summary: 'A correction that settles only what differs',
    value: { period: year2025, corrects: exampleIds.run, byDifference: true },
  },
  replacement: {
    summary: 'A correction that settles all anew, and takes the earlier statements back',
    value: {
      period: year2025,
      corrects: exampleIds.run,
      advances: [{ party: 'bdorf', on: '2025-05-15', amount: '20000.00' }],
    },
  },
};

export const otherRuns: Examples<z.input<typeof NewRun>> = {
  anotherAdvance: {
    summary: 'One more payment, and what cost changed by more than a tenth is told',
    value: {
      period: year2025,
      tellChangeAbove: '10',
      advances: [
        { party: 'bdorf', on: '2025-05-15', amount: '20000.00' },
        { party: 'cstadt', on: '2025-05-15', amount: '50000.00' },
      ],
    },
  },
};

export const newChangeSettlements: Examples<z.input<typeof NewChangeSettlement>> = {
  withdrawal: {
    summary: 'Bdorf leaves, and what is paid is due by the end of the month after',
    value: { change: 'withdrawal', party: 'bdorf', on: '2027-01-01', dueOn: '2027-01-29' },
  },
};

export const newAdvancePlans: Examples<z.input<typeof NewAdvancePlan>> = {
  lastSettlement: {
    summary: 'The year after, on the last settlement',
    value: { period: { from: '2026-01-01', until: '2027-01-01' } },
  },
  lessFromADay: {
    summary: 'Bdorf pays less from a day on',
    value: {
      period: { from: '2026-01-01', until: '2027-01-01' },
      from: '2026-09-01',
      amounts: [{ party: 'bdorf', amount: '24000.00' }],
    },
  },
};

export const assumedCosts: Examples<z.input<typeof AssumedCosts>> = {
  partlyFixed: {
    summary: 'Two fifths of the operation arise once; a workplace costs the same for whoever has it',
    value: {
      functions: [
        {
          pool: 'operation',
          parts: [
            { cost: 'fixedPercent', percent: '40' },
            { cost: 'rest', by: { key: 'figure', figure: 'inhabitants', at: { on: '06-30', year: -1 } } },
          ],
          source: 'Estimate of the host for a study of 2025',
          estimate: true,
        },
        {
          pool: 'workplaces',
          parts: [{ cost: 'rest', by: 'agreed' }],
          source: 'Price list: what a workplace costs, whoever has it',
          estimate: true,
        },
      ],
    },
  },
};

export const newEstimates: Examples<z.input<typeof NewEstimate>> = {
  nextYears: {
    summary: 'The next year, with a trend',
    value: {
      base: '2025-01-01',
      years: 1,
      trends: [{ costType: 'operation', percent: '3', source: 'Decree on budgets 2026 to 2029' }],
    },
  },
};

export const newScenarios: Examples<z.input<typeof NewScenario>> = {
  joining: {
    summary: 'A member joins for the second half of the year, and operation costs more',
    value: {
      changes: [
        {
          change: 'memberJoins',
          party: { id: 'dhofen', name: 'Village of Dhofen', shortName: 'Dhofen', roles: ['member'] },
          from: '2025-07-01',
          figures: [
            { figure: 'inhabitants', value: '4000', source: 'State statistical office' },
            { figure: 'workplaces', value: '20', on: '2025-07-01', source: 'Assumption' },
          ],
        },
        { change: 'costMoved', pool: 'operation', percent: '5' },
      ],
      explain: ['operation'],
    },
  },
};

export const newSavings: Examples<z.input<typeof NewSavings>> = {
  payOff: {
    summary: 'Since when the migration has paid off, at 2 percent interest, and what it is per inhabitant',
    value: {
      rate: '2',
      perUnit: ['inhabitants'],
      investments: [
        {
          on: '2025-01-01',
          amount: '50000.00',
          text: 'Migration into the common data centre',
          source: { title: 'Final account of the migration' },
          estimate: false,
        },
      ],
    },
  },
  aheadByIndex: {
    summary:
      'The year after as it is estimated, cost alone carried by a price index; of the index only an example is shown',
    value: {
      ahead: 1,
      index: {
        id: 'consumer-prices',
        title: 'Example of a price index',
        source: { title: 'Example, no published numbers' },
        values: [
          { year: 2025, value: '100' },
          { year: 2026, value: '102' },
        ],
      },
    },
  },
};

/** Of one kind of fact: one that is sent alone, and several that are sent together. */
export type FactExamples<Reported> = {
  readonly examples: Examples<Reported>;
  readonly batches: Examples<{ items: Reported[] }>;
};

function facts<Reported>(summary: string, alone: Reported, ...others: Reported[]): FactExamples<Reported> {
  return {
    examples: { alone: { summary, value: alone } },
    batches: { together: { summary: 'What was not sent yet', value: { items: others } } },
  };
}

/** What a run of the year after needs, too. */
function withYearAfter<Reported>(
  { examples, batches }: FactExamples<Reported>,
  ...items: Reported[]
): FactExamples<Reported> {
  return { examples, batches: { ...batches, yearAfter: { summary: 'For the year after', value: { items } } } };
}

const census = { figure: 'inhabitants', on: '2024-06-30', source: 'State statistical office' };
const laterCensus = { ...census, on: '2025-06-30' };
const inventory = { figure: 'workplaces', on: '2025-01-01', source: 'Inventory' };

export const factExamples = {
  participation: facts<z.input<typeof ReportedParticipation>>(
    'Ahausen takes part',
    { party: 'ahausen', from: '2025-01-01' },
    { party: 'bdorf', from: '2025-01-01' },
    { party: 'cstadt', from: '2025-01-01' },
  ),
  figure: withYearAfter(
    facts<z.input<typeof ReportedKeyFigure>>(
      'How many inhabitants Ahausen had',
      { ...census, party: 'ahausen', value: '12000' },
      { ...census, party: 'bdorf', value: '3400' },
      { ...census, party: 'cstadt', value: '51000' },
      { ...inventory, party: 'ahausen', value: '40' },
      { ...inventory, party: 'bdorf', value: '12' },
      { ...inventory, party: 'cstadt', value: '150' },
    ),
    { ...laterCensus, party: 'ahausen', value: '12150' },
    { ...laterCensus, party: 'bdorf', value: '3390' },
    { ...laterCensus, party: 'cstadt', value: '51200' },
    { ...inventory, on: '2026-01-01', party: 'ahausen', value: '46' },
  ),
  costItem: withYearAfter(
    facts<z.input<typeof ReportedCostItem>>(
      'An invoice for a year',
      {
        kind: 'cost',
        costType: 'operation',
        text: 'Power and cooling',
        amount: '100000.00',
        ...year2025,
        document: 'INV-2025-017',
      },
      { kind: 'cost', costType: 'support', text: 'Service desk', amount: '98765.43', ...year2025 },
      { kind: 'revenue', costType: 'operation', text: 'Waste heat sold', amount: '4000.00', ...year2025 },
    ),
    { kind: 'cost', costType: 'operation', text: 'Power and cooling', amount: '108000.00', ...year2026 },
    { kind: 'cost', costType: 'support', text: 'Service desk', amount: '101200.00', ...year2026 },
  ),
  contractPrice: facts<z.input<typeof ReportedContractPrice>>(
    'Ahausen pays less for a workplace',
    {
      party: 'ahausen',
      rate: 'workplace',
      from: '2025-01-01',
      until: '2026-01-01',
      price: '450.00',
      source: 'Contract of 1 December 2024',
    },
    {
      party: 'ahausen',
      rate: 'workplace',
      from: '2026-01-01',
      until: '2027-01-01',
      price: '460.00',
      source: 'Contract of 1 December 2024',
    },
  ),
  asset: facts<z.input<typeof ReportedAsset>>(
    'Servers, used for five years',
    { asset: 'servers', text: 'Servers', costType: 'hardware', cost: '60000.00', from: '2025-01-10', lifeMonths: 60 },
    {
      asset: 'storage',
      text: 'Storage',
      costType: 'hardware',
      cost: '24000.00',
      from: '2025-07-01',
      lifeMonths: 48,
      grants: [{ text: 'Grant of the state', amount: '4800.00' }],
    },
  ),
  post: facts<z.input<typeof ReportedPost>>(
    'One and a half posts',
    {
      post: 'operators',
      text: 'Operators',
      rate: 'grade-11',
      posts: '1.5',
      costType: 'staff',
      from: '2025-01-01',
    },
    { post: 'manager', text: 'Manager', rate: 'grade-11', posts: '0.5', costType: 'staff', from: '2025-07-01' },
  ),
  accountEntry: facts<z.input<typeof ReportedAccountEntry>>(
    'Too little was recovered in 2023',
    {
      account: 'carry-over',
      on: '2023-12-31',
      amount: '-3000.00',
      text: 'Under-recovery of 2023',
      source: 'Annual accounts 2023',
    },
    {
      account: 'carry-over',
      on: '2024-12-31',
      amount: '1200.00',
      text: 'Over-recovery of 2024',
      source: 'Annual accounts 2024',
    },
  ),
  baseline: facts<z.input<(typeof baselineKind)['reported']>>(
    'What Bdorf would pay for a data centre of its own',
    {
      parties: ['bdorf'],
      period: year2025,
      amount: '95000.00',
      text: 'Offer for a server room of its own',
      source: { title: 'Offer of 3 March 2025' },
      estimate: true,
    },
    {
      period: year2025,
      amount: '400000.00',
      text: 'Three data centres instead of one',
      source: { title: 'Study on cooperation' },
      estimate: true,
    },
  ),
  priceIndex: facts<z.input<(typeof priceIndexKind)['reported']>>(
    'Prices of four years; the numbers are an example',
    {
      priceIndex: 'consumer-prices',
      title: 'Consumer prices, 2023 = 100 (example)',
      source: { title: 'Example numbers, published by nobody' },
      values: [
        { year: 2023, value: '100' },
        { year: 2024, value: '102' },
        { year: 2025, value: '104.5' },
        { year: 2026, value: '107' },
      ],
    },
    {
      priceIndex: 'it-services',
      title: 'Prices of IT services, 2024 = 100 (example)',
      source: { title: 'Example numbers, published by nobody' },
      values: [
        { year: 2024, value: '100' },
        { year: 2025, value: '103' },
      ],
    },
  ),
  investment: facts<z.input<(typeof investmentKind)['reported']>>(
    'Moving three server rooms into one',
    {
      on: '2025-01-01',
      amount: '60000.00',
      text: 'Moving the servers',
      source: { title: 'Final bill of 4 February 2025' },
      estimate: false,
    },
    {
      parties: ['bdorf'],
      on: '2025-03-01',
      amount: '9000.00',
      text: 'Devices that Bdorf had to replace',
      source: { title: 'Order of 10 January 2025' },
      estimate: true,
    },
  ),
  payment: facts<z.input<typeof ReportedPayment>>(
    'Bdorf paid an advance',
    { party: 'bdorf', kind: 'advance', on: '2025-05-15', amount: '20000.00', ...year2025, source: 'Bank, 15 May 2025' },
    {
      party: 'cstadt',
      kind: 'advance',
      on: '2025-05-16',
      amount: '50000.00',
      ...year2025,
      source: 'Bank, 16 May 2025',
    },
  ),
};
