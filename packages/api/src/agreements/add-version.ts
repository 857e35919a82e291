import { canonicalJson, problem, readAgreement, type JsonValue } from '@umlage/core';
import { recordChanges } from '../audit/record-changes.ts';
import type { Context } from '../context.ts';
import { violatedConstraint } from '../db/violated-constraint.ts';
import { answer, answerFrom, refuse, type Answer } from '../problems/refusal.ts';
import { sha256Of } from '../sha256.ts';
import { endOpenVersion, insertVersion, listVersions, type StoredAgreement } from './store.ts';

/**
 * Adds a version of an agreement to its cooperation: checked whole, stored as the canonical text that is hashed. A
 * version that was open until now ends where it begins.
 */
export async function addVersion(
  context: Context,
  cooperation: { readonly id: string; readonly slug: string },
  document: unknown,
): Promise<Answer<StoredAgreement>> {
  const { transaction, clock } = context;
  const agreement = answerFrom(readAgreement(document));
  if (!agreement.ok) return agreement;
  const { version, cooperation: named } = agreement.value;
  if (named.id !== cooperation.slug)
    return refuse('cooperation-differs', { expected: cooperation.slug, received: named.id }, [
      problem('value-not-allowed', '/cooperation/id', { received: named.id, allowed: [cooperation.slug] }),
    ]);
  // What an agreement could be read from holds nothing but JSON.
  const text = canonicalJson(document as JsonValue);
  const isFirst = (await listVersions(transaction, cooperation.id)).length === 0;
  const row: StoredAgreement = {
    cooperationId: cooperation.id,
    number: version.number,
    document: text,
    sha256: sha256Of(text),
    validFrom: version.from,
    validUntil: version.until ?? null,
    // A run on an earlier day must find terms to go by, and none but those that were known then.
    knownOn: isFirst ? null : clock.today(),
    createdAt: clock.now(),
  };
  try {
    await endOpenVersion(transaction, cooperation.id, { validUntil: version.from });
    await insertVersion(transaction, row);
  } catch (error) {
    switch (violatedConstraint(error)) {
      case 'agreements_cooperation_id_number_pk':
        return refuse('exists-already', { what: 'agreement', id: String(version.number) });
      case 'agreements_no_overlap':
        return refuse('versions-overlap', { from: version.from });
      default:
        throw error;
    }
  }
  await recordChanges(context, cooperation.id, [
    {
      action: 'added',
      subject: 'agreement version',
      subjectId: String(row.number),
      after: { number: row.number, from: row.validFrom, until: row.validUntil, sha256: row.sha256 },
    },
  ]);
  return answer(row);
}
