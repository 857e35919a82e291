import { checkFacts, writeDocument, type Agreement, type Facts, type JsonValue, type Problem } from '@umlage/core';
import type { z } from '@hono/zod-openapi';
import { allVersions, versionOn } from '../agreements/read-version.ts';
import { recordChanges } from '../audit/record-changes.ts';
import type { CooperationContext } from '../context.ts';
import { answer, refuse, type Answer } from '../problems/refusal.ts';
import type { FactKind } from './fact-kinds.ts';
import type { Recorded } from './recorded.ts';

const noFacts: Facts = {
  participation: [],
  figures: [],
  costItems: [],
  contractPrices: [],
  assets: [],
  posts: [],
  accountEntries: [],
};

/**
 * Records facts, all or none. They may speak only of what a version of the agreement declares: of who joins next year, too,
 * and of what was dropped. A problem names the place from `/0` on, as they were told, and is that of the version in force.
 */
export async function addFacts<Fact, Stored extends z.ZodType, Reported extends z.ZodType>(
  context: CooperationContext,
  kind: FactKind<Fact, Stored, Reported>,
  reported: readonly z.output<Reported>[],
): Promise<Answer<readonly Recorded<Fact>[]>> {
  const { transaction, cooperation, clock } = context;
  const facts = reported.map((told) => kind.record(told, clock.today()));
  if (kind.field !== undefined || kind.check !== undefined) {
    const problems = await problemsIn(context, kind, facts);
    if (problems.length > 0) return refuse('input-invalid', {}, problems);
  }
  const ids = await kind.insert(transaction, cooperation.id, facts);
  const recorded = facts.flatMap((fact, index): Recorded<Fact>[] => {
    const id = ids[index];
    return id === undefined ? [] : [{ id, fact }];
  });
  await recordChanges(
    context,
    cooperation.id,
    recorded.map((one) => ({
      action: 'added',
      subject: kind.what,
      subjectId: one.id,
      after: writeDocument(kind.stored, kind.present(one)) as JsonValue,
    })),
  );
  return answer(recorded);
}

/** Of each fact that no version knows what it speaks of. */
async function problemsIn<Fact, Stored extends z.ZodType, Reported extends z.ZodType>(
  context: CooperationContext,
  kind: FactKind<Fact, Stored, Reported>,
  facts: readonly Fact[],
): Promise<readonly Problem[]> {
  const { cooperation, clock } = context;
  const { agreement } = await versionOn(context, cooperation.id, clock.today());
  const now = problemsOf(agreement, kind, facts);
  if (now.length === 0) return now;
  const placesIn = (problems: readonly Problem[]) => new Set(problems.map(({ path }) => path.split('/')[1]));
  const versions = await allVersions(context, cooperation.id);
  const elsewhere = versions.map((version) => placesIn(problemsOf(version.agreement, kind, facts)));
  return now.filter(({ path }) => elsewhere.every((places) => places.has(path.split('/')[1])));
}

function problemsOf<Fact, Stored extends z.ZodType, Reported extends z.ZodType>(
  agreement: Agreement,
  { field, check }: FactKind<Fact, Stored, Reported>,
  facts: readonly Fact[],
): readonly Problem[] {
  const own = check?.(agreement, facts) ?? [];
  if (field === undefined) return own;
  const found = checkFacts(agreement, { ...noFacts, [field]: facts });
  return [...own, ...found.map((one) => ({ ...one, path: one.path.slice(`/${field}`.length) }))];
}

/** The same for one alone, whose problems are told from its own top. */
export async function addFact<Fact, Stored extends z.ZodType, Reported extends z.ZodType>(
  context: CooperationContext,
  kind: FactKind<Fact, Stored, Reported>,
  reported: z.output<Reported>,
): Promise<Answer<Recorded<Fact>>> {
  const added = await addFacts(context, kind, [reported]);
  if (!added.ok) {
    const { refusal } = added;
    const problems = refusal.problems.map((found) => ({ ...found, path: found.path.slice('/0'.length) }));
    return { ok: false, refusal: { ...refusal, problems } };
  }
  const [only] = added.value;
  return only === undefined ? refuse('failed-inside', {}) : answer(only);
}
