/**
 * The examples of the document in the order in which they make sense, and what is asked in between: a cooperation from its
 * founding to its statements.
 */

/** Ids that stand in the examples; what the service gives out is one of these from then on. */
const user = '019a0000-0000-7000-8000-000000000001';
const token = '019a0000-0000-7000-8000-000000000002';
const role = '019a0000-0000-7000-8000-000000000003';
const fact = '019a0000-0000-7000-8000-000000000004';
const run = '019a0000-0000-7000-8000-000000000005';
const advancePlan = '019a0000-0000-7000-8000-000000000007';
const proposal = '019a0000-0000-7000-8000-00000000000a';
const otherProposal = '019a0000-0000-7000-8000-00000000000b';
const document = '019a0000-0000-7000-8000-000000000020';
const versionStep = '019a0000-0000-7000-8000-000000000021';
const changeSettlement = '019a0000-0000-7000-8000-000000000030';
const otherRun = '019a0000-0000-7000-8000-000000000006';
const difference = '019a0000-0000-7000-8000-000000000007';
const yearAfter = '019a0000-0000-7000-8000-000000000009';
const correction = '019a0000-0000-7000-8000-000000000008';

export interface Step {
  readonly operation: string;
  /** Which of its examples is sent. */
  readonly example?: string;
  /** Values for places and filters other than those the document shows. */
  readonly place?: Readonly<Record<string, string>>;
  readonly query?: string;
  /** The id in the examples of what the answer shows for the first time. */
  readonly shows?: string;
  readonly as?: 'administrator' | 'approver';
}

const kinds = [
  'Participation',
  'Figure',
  'CostItem',
  'ContractPrice',
  'Asset',
  'Post',
  'AccountEntry',
  'Baseline',
  'PriceIndex',
  'Investment',
  'Payment',
];
const irregular: Readonly<Record<string, string>> = { AccountEntry: 'AccountEntries', PriceIndex: 'PriceIndices' };
const many = (kind: string) => irregular[kind] ?? `${kind}s`;

export const story: readonly Step[] = [
  { operation: 'readMe' },
  { operation: 'createUser', example: 'approver', shows: user },
  { operation: 'listUsers' },
  { operation: 'readUser' },
  { operation: 'changeUser', example: 'ordinary' },
  { operation: 'resetPassword' },
  { operation: 'createToken', example: 'bookkeeping', shows: token },
  { operation: 'listTokens' },

  { operation: 'foundCooperation', example: 'nordkreis' },
  { operation: 'listCooperations' },
  { operation: 'readCooperation' },
  { operation: 'readAgreementVersion' },
  { operation: 'addDocument', example: 'decision', shows: document },
  { operation: 'listDocuments' },
  { operation: 'downloadDocument' },
  { operation: 'addVersionStep', example: 'council', shows: versionStep },
  { operation: 'addVersionStep', example: 'withdrawn' },
  { operation: 'addVersionStep', example: 'approval' },
  { operation: 'listVersionSteps' },
  { operation: 'readVersionStatus' },
  { operation: 'assignRole', example: 'member' },
  { operation: 'assignRole', example: 'approver', shows: role },
  { operation: 'listRoles' },

  ...kinds.flatMap((kind): Step[] => [
    { operation: `add${kind}`, example: 'alone', shows: fact },
    { operation: `read${kind}` },
    { operation: `add${many(kind)}`, example: 'together' },
    { operation: `list${many(kind)}`, query: '?limit=1' },
    { operation: `list${many(kind)}` },
  ]),
  { operation: 'readFacts' },

  { operation: 'createRun', example: 'settlement', shows: run },
  { operation: 'createRun', example: 'asKnownBefore', shows: otherRun },
  { operation: 'removeRun', place: { run: otherRun } },
  { operation: 'readRun' },
  { operation: 'editRun', example: 'anotherAdvance' },
  { operation: 'listFindings' },
  { operation: 'listReasons' },
  { operation: 'readSavings' },
  { operation: 'judgeRun', example: 'partlyFixed' },
  { operation: 'readCostTable' },
  { operation: 'downloadCostTable' },
  { operation: 'listRunStatements' },
  { operation: 'freezeRun' },
  { operation: 'readRunInput' },
  { operation: 'verifyRun' },
  { operation: 'approveRun', as: 'approver' },
  { operation: 'issueRun' },
  { operation: 'listRuns' },
  { operation: 'readRunStatement' },
  { operation: 'readRunStatement', place: { statement: 'bdorf.pdf' } },
  { operation: 'listStatements' },
  { operation: 'listStatements', query: '?party=cstadt' },
  { operation: 'readStatement' },
  { operation: 'readStatement', place: { number: '2026-0002.pdf' } },
  { operation: 'createRun', example: 'difference', shows: difference },
  { operation: 'removeRun', place: { run: difference } },
  { operation: 'createRun', example: 'replacement', shows: correction },
  { operation: 'freezeRun', place: { run: correction } },
  { operation: 'approveRun', place: { run: correction }, as: 'approver' },
  { operation: 'issueRun', place: { run: correction } },
  { operation: 'readReversal' },

  { operation: 'createAdvancePlan', example: 'lastSettlement', shows: advancePlan },
  { operation: 'listAdvancePlans', query: '?party=ahausen' },
  { operation: 'readAdvancePlan' },
  { operation: 'createAdvancePlan', example: 'lessFromADay' },
  { operation: 'listAdvancePlans' },
  { operation: 'listOpenItems', query: '?on=2026-07-01' },
  { operation: 'listLateCharges', query: '?on=2026-07-01' },

  { operation: 'listParties' },
  { operation: 'listDeadlines', query: '?from=2025-01-01&until=2026-01-01' },
  { operation: 'estimateBudget', example: 'nextYears' },
  { operation: 'compareScenario', example: 'joining' },
  { operation: 'compareSavings', example: 'payOff' },
  { operation: 'compareSavings', example: 'aheadByIndex' },
  { operation: 'readSavingsOverYears', query: '?priceIndex=consumer-prices&rate=2&figures=inhabitants' },
  { operation: 'downloadSavingsOverYears', query: '?priceIndex=consumer-prices' },
  { operation: 'downloadDeadlines' },
  { operation: 'readOverRecovery' },
  { operation: 'downloadOverRecovery' },
  { operation: 'readTariffs', query: '?on=2025-12-31' },
  { operation: 'readChangeSettlement', query: '?change=withdrawal&party=bdorf&on=2027-01-01' },
  { operation: 'createChangeSettlement', example: 'withdrawal', shows: changeSettlement },
  { operation: 'listChangeSettlements' },
  { operation: 'readKeptChange' },
  { operation: 'readLetterOfChange' },
  { operation: 'readLetterOfChange', place: { letter: 'bdorf.pdf' } },
  { operation: 'readChangeInput' },
  { operation: 'approveChangeSettlement', as: 'approver' },
  { operation: 'issueChangeSettlement' },
  { operation: 'verifyChangeSettlement' },
  { operation: 'listChangeLetters' },
  { operation: 'readChangeLetter' },
  { operation: 'addAgreementVersion', example: 'newPriceList' },
  { operation: 'listAgreementVersions' },
  { operation: 'compareAgreementVersions', query: '?with=2' },
  { operation: 'createProposal', example: 'baseAmount', shows: otherProposal },
  { operation: 'setProposalAside', example: 'withdrawn', place: { proposal: otherProposal } },
  { operation: 'createProposal', example: 'baseAmount', shows: proposal },
  { operation: 'listProposals', query: '?status=open' },
  { operation: 'readProposal' },
  { operation: 'adoptProposal', example: 'councils' },
  { operation: 'addFigures', example: 'yearAfter' },
  { operation: 'addCostItems', example: 'yearAfter' },
  { operation: 'createRun', example: 'yearAfter', shows: yearAfter },
  { operation: 'readBridge', place: { run: yearAfter } },
  { operation: 'readCouncilAnswers', place: { run: yearAfter } },
  { operation: 'listHistory', query: '?subject=run' },
  { operation: 'verifyHistory' },
  { operation: 'listInstallationHistory' },
  { operation: 'verifyInstallationHistory' },
  { operation: 'removeRole' },
  { operation: 'endToken' },
];

/** What the service refuses, by the name of the answer; asked when the story is told. */
export interface Refused extends Step {
  readonly status: number;
  /** A body instead of an example. */
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string | null>>;
}

const unknown = '019a0000-0000-7000-8000-00000000ffff';
const faulty = { kind: 'cost', costType: 'staplers', text: 'Staplers', amount: '12.345', from: '2025-02-30' };

export const refusals: Readonly<Record<string, Refused>> = {
  Unreadable: { operation: 'addCostItem', body: '{"kind": ', status: 400 },
  SignInNeeded: { operation: 'listRuns', headers: { authorization: null }, status: 401 },
  NotAllowed: { operation: 'createUser', example: 'approver', as: 'approver', status: 403 },
  NotFound: { operation: 'readRun', place: { run: unknown }, status: 404 },
  InConflict: { operation: 'foundCooperation', example: 'nordkreis', status: 409 },
  Stale: { operation: 'changeUser', example: 'ordinary', headers: { 'if-match': '"1.outdated"' }, status: 412 },
  TooLarge: { operation: 'addCostItem', body: JSON.stringify({ text: 'x'.repeat(5_000_000) }), status: 413 },
  NotJson: { operation: 'addCostItem', body: 'kind=cost', headers: { 'content-type': 'text/plain' }, status: 415 },
  Wrong: { operation: 'addCostItem', body: JSON.stringify(faulty), status: 422 },
  RevisionMissing: { operation: 'changeUser', example: 'ordinary', headers: { 'if-match': null }, status: 428 },
};

/** More of them, of which the document shows no example. */
export const furtherRefusals: readonly Refused[] = [
  { operation: 'listCooperations', headers: { authorization: 'Bearer umlage_ended' }, status: 401 },
  { operation: 'foundCooperation', headers: { 'content-type': null }, status: 415 },
  { operation: 'freezeRun', status: 409 },
  { operation: 'freezeRun', headers: { 'umlage-reason': '%' }, status: 400 },
  { operation: 'createRun', example: 'settlement', headers: { 'idempotency-key': 'two words' }, status: 400 },
  { operation: 'editRun', example: 'anotherAdvance', headers: { 'if-match': '*' }, status: 409 },
  { operation: 'assignRole', example: 'member', status: 409 },
  { operation: 'addAgreementVersion', example: 'newPriceList', status: 409 },
  { operation: 'adoptProposal', example: 'councils', status: 409 },
  { operation: 'createProposal', example: 'baseAmount', status: 422 },
  { operation: 'compareAgreementVersions', query: '?with=99', status: 404 },
  { operation: 'addVersionStep', example: 'withdrawn', status: 409 },
  { operation: 'downloadDocument', place: { document: unknown }, status: 404 },
  { operation: 'listFigures', query: '?limit=0', status: 422 },
  { operation: 'listFigures', query: '?colour=red', status: 422 },
  { operation: 'readStatement', place: { number: '2026-0099' }, status: 404 },
  { operation: 'readReversal', place: { number: '2026-0004' }, status: 409 },
  { operation: 'readBridge', place: { run: correction }, status: 409 },
];
