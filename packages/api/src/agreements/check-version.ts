import { checkSequence, LocalDate, type Agreement, type Problem, type SettledPeriod } from '@umlage/core';
import type { CooperationContext } from '../context.ts';
import { listRuns, type StoredRun } from '../runs/store.ts';
import { numberOf } from '../statements/kept-statement.ts';
import { listIssued } from '../statements/store.ts';
import { countingSteps } from '../version-steps/step-resource.ts';
import { listSteps } from '../version-steps/store.ts';
import { allVersions } from './read-version.ts';
import type { StoredAgreement } from './store.ts';

/** What is to be told of a version beside those that are stored: the same whether it is proposed or stored itself. */
export async function checkVersion(context: CooperationContext, agreement: Agreement): Promise<readonly Problem[]> {
  const { transaction, cooperation } = context;
  const versions = await allVersions(context, cooperation.id);
  const stored = versions.find(({ stored: { number } }) => number === agreement.version.number)?.stored;
  const steps = countingSteps(await listSteps(transaction, cooperation.id)).map(({ step }) => step);
  const isFirst = stored !== undefined && stored.knownOn === null;
  return checkSequence({
    agreement,
    others: versions.map((version) => version.agreement),
    settled: isFirst ? [] : await settledBefore(context, stored),
    steps,
  });
}

/** What was issued without knowing of a version; of the statements those that the reader may see. */
async function settledBefore(
  { transaction, cooperation, access }: CooperationContext,
  version: StoredAgreement | undefined,
): Promise<readonly SettledPeriod[]> {
  const issued = await listRuns(transaction, cooperation.id, { status: ['issued'] });
  const unknowing = issued.filter((run) => run.kind === 'settlement' && (version === undefined || !sees(run, version)));
  const { rights, parties } = access;
  const statements = rights.has('read-statements')
    ? await listIssued(transaction, cooperation.id, { parties, limit: mostStatements })
    : [];
  return unknowing
    .map(({ id, period }) => ({
      period,
      statements: statements
        .filter(({ run }) => run.id === id)
        .map(({ issue }) => numberOf(issue))
        .toSorted(),
    }))
    .toSorted((a, b) => (a.period.from < b.period.from ? -1 : 1));
}

/** By the day whose knowledge a run uses, and on that day by which was there first. */
function sees({ asKnownOn, frozenAt }: StoredRun, { knownOn, createdAt }: StoredAgreement): boolean {
  const day = knownOn === null ? undefined : LocalDate.parse(knownOn);
  return day === undefined || (asKnownOn >= day && frozenAt !== undefined && frozenAt > createdAt);
}

/** More than any reader would count; the text names the first and the last. */
const mostStatements = 10_000;
