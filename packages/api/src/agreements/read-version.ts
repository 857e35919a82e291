import { invariant, LocalDate, readAgreement, type Agreement, type AgreementVersion } from '@umlage/core';
import type { Context } from '../context.ts';
import { answer, refuse, type Answer } from '../problems/refusal.ts';
import { findVersion, listVersions, type StoredAgreement } from './store.ts';

/** A stored version and what it says. */
export type Version = { readonly stored: StoredAgreement; readonly agreement: Agreement };

/** As it was agreed. */
function agreedIn({ number, document }: StoredAgreement): Agreement {
  const read = readAgreement(JSON.parse(document));
  invariant(read.ok, `version ${number} of an agreement was checked before it was stored`);
  return read.value;
}

function openVersion(stored: StoredAgreement): Version {
  const agreement = agreedIn(stored);
  // A later version may have ended it since.
  const ended = stored.validUntil === null ? {} : { until: LocalDate.parse(stored.validUntil) };
  return { stored, agreement: { ...agreement, version: { ...agreement.version, ...ended } } };
}

/** A version with the text that was sent, of which its hash is. */
export type KnownVersion = AgreementVersion & { readonly document: string };

/** All versions as they were agreed, with the day each became known: which are in force is for a run to find. */
export async function knownVersions({ transaction }: Context, cooperationId: string): Promise<readonly KnownVersion[]> {
  const versions = await listVersions(transaction, cooperationId);
  return versions.map((stored) => ({
    agreement: agreedIn(stored),
    document: stored.document,
    ...(stored.knownOn === null ? {} : { knownOn: LocalDate.parse(stored.knownOn) }),
  }));
}

/** All versions, each until a later one ended it; the oldest first. */
export async function allVersions({ transaction }: Context, cooperationId: string): Promise<readonly Version[]> {
  return (await listVersions(transaction, cooperationId)).map(openVersion);
}

/** The version that is in force on a day; before the first one the first, after the last one the last. */
export async function versionOn({ transaction }: Context, cooperationId: string, day: string): Promise<Version> {
  const versions = await listVersions(transaction, cooperationId);
  const begun = versions.filter((version) => version.validFrom <= day);
  const stored = begun.toSorted((a, b) => (a.validFrom < b.validFrom ? -1 : 1)).at(-1) ?? versions[0];
  invariant(stored !== undefined, 'a cooperation has at least one version of its agreement');
  return openVersion(stored);
}

export async function readVersion(
  { transaction }: Context,
  cooperationId: string,
  number: number,
): Promise<Answer<Version>> {
  const stored = await findVersion(transaction, cooperationId, number);
  return stored === undefined
    ? refuse('not-found', { what: 'agreement', id: String(number) })
    : answer(openVersion(stored));
}
