import { z } from '@hono/zod-openapi';
import { identityOf } from '../access/actor.ts';
import { recordChanges, type Change } from '../audit/record-changes.ts';
import type { CooperationContext } from '../context.ts';
import { answer, refuse, type Answer } from '../problems/refusal.ts';
import { insertIssues, insertStatements, lastNumber, listKept, lockIssuing } from '../statements/store.ts';
import { computeStored, type ComputedRun } from './read-run.ts';
import { writeOutline } from './run-outline.ts';
import { engineVersion, inputText, outcomeTexts } from './snapshot.ts';
import { advanceRun, insertSnapshot, listRuns, lockRun, type RunStatus, type StoredRun } from './store.ts';

/** Computes a run for good: what goes in and what comes out is kept, and later facts no longer change it. */
export async function freezeRun(context: CooperationContext, id: string): Promise<Answer<ComputedRun>> {
  const { transaction, cooperation, clock, actor } = context;
  const run = await lockRunIn(context, id, 'preview');
  if (!run.ok) return run;
  const computed = await computeStored(context, run.value);
  if (!computed.ok) return computed;
  const outcome = outcomeTexts(computed.value);
  if (!outcome.ok) return outcome;
  const input = inputText(computed.value.input);
  const { result, statements } = outcome.value;
  const frozen: StoredRun = {
    ...run.value,
    status: 'frozen',
    frozenAt: clock.now(),
    preparedBy: [...new Set([...run.value.preparedBy, identityOf(actor).id])],
  };
  await advanceRun(transaction, cooperation.id, frozen);
  await insertSnapshot(transaction, {
    cooperationId: cooperation.id,
    runId: id,
    input: input.text,
    inputSha256: input.sha256,
    result: result.text,
    resultSha256: result.sha256,
    engineVersion,
  });
  const rows = [...statements].map(([party, { text: content, sha256 }]) => ({
    cooperationId: cooperation.id,
    runId: id,
    party,
    content,
    sha256,
  }));
  await insertStatements(transaction, rows);
  await recordChanges(context, cooperation.id, [
    {
      ...change('frozen', run.value, frozen),
      after: {
        run: writeOutline(frozen),
        input: input.sha256,
        result: result.sha256,
        statements: Object.fromEntries(rows.map(({ party, sha256 }) => [party, sha256])),
        engineVersion,
      },
    },
  ]);
  return answer({ ...computed.value, stored: frozen });
}

/** The second pair of eyes. Refused to whoever set the run up, edited or froze it. */
export async function approveRun(context: CooperationContext, id: string): Promise<Answer<ComputedRun>> {
  const run = await lockRunIn(context, id, 'frozen');
  if (!run.ok) return run;
  const { id: approvedBy } = identityOf(context.actor);
  if (run.value.preparedBy.includes(approvedBy)) return refuse('second-person-needed', {});
  const approved: StoredRun = { ...run.value, status: 'approved', approvedAt: context.clock.now(), approvedBy };
  await advanceRun(context.transaction, context.cooperation.id, approved);
  await recordChanges(context, context.cooperation.id, [change('approved', run.value, approved)]);
  return computeStored(context, approved);
}

/**
 * Gives every statement of an approved run its number: the next of the cooperation in the year, party by party. A run
 * that corrects another takes its place. Refused where statements of the same days went out that it does not correct.
 */
export async function issueRun(context: CooperationContext, id: string): Promise<Answer<ComputedRun>> {
  const { transaction, cooperation, clock } = context;
  const run = await lockRunIn(context, id, 'approved');
  if (!run.ok) return run;
  await lockIssuing(transaction, cooperation.id);
  const corrected = await replaceIssued(context, run.value);
  if (!corrected.ok) return corrected;

  const issuedOn = clock.today();
  const year = Number(issuedOn.slice(0, 4));
  const statements = await listKept(transaction, cooperation.id, id);
  const issued: StoredRun = { ...run.value, status: 'issued', issuedAt: clock.now() };
  await advanceRun(transaction, cooperation.id, issued);
  await recordChanges(context, cooperation.id, [...corrected.value, change('issued', run.value, issued)]);
  const last = await lastNumber(transaction, cooperation.id, year);
  const issues = statements.map(({ statement: { runId, party } }, index) => ({
    cooperationId: cooperation.id,
    year,
    number: last + index + 1,
    runId,
    party,
    issuedOn,
  }));
  await insertIssues(transaction, issues);
  return computeStored(context, issued);
}

async function replaceIssued(context: CooperationContext, run: StoredRun): Promise<Answer<readonly Change[]>> {
  const { transaction, cooperation } = context;
  if (run.corrects === undefined) {
    const issued = await listRuns(transaction, cooperation.id, { status: ['issued'] });
    const other = issued.find(
      ({ kind, period }) => kind === run.kind && period.from < run.period.until && run.period.from < period.until,
    );
    return other === undefined ? answer([]) : refuse('period-issued', { ...other.period, run: other.id });
  }
  const before = await lockRunIn(context, run.corrects, 'issued');
  if (!before.ok) return before;
  const after: StoredRun = { ...before.value, status: 'corrected' };
  await advanceRun(transaction, cooperation.id, after);
  return answer([change('corrected', before.value, after)]);
}

async function lockRunIn(
  { transaction, cooperation }: CooperationContext,
  id: string,
  needed: RunStatus,
): Promise<Answer<StoredRun>> {
  const run = z.uuid().safeParse(id).success ? await lockRun(transaction, cooperation.id, id) : undefined;
  if (run === undefined) return refuse('not-found', { what: 'run', id });
  return run.status === needed ? answer(run) : refuse('run-state', { status: run.status, needed });
}

function change(action: Change['action'], before: StoredRun, after: StoredRun): Change {
  return {
    action,
    subject: 'run',
    subjectId: before.id,
    before: writeOutline(before),
    after: writeOutline(after),
  };
}
