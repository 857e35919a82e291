import {
  compareVersions,
  compareVersionsInEuro,
  type Agreement,
  type LocalDate,
  type Period,
  type Problem,
  type VersionComparison,
  type VersionsInEuro,
} from '@umlage/core';
import type { CooperationContext } from '../context.ts';
import { readFacts } from '../facts/read-facts.ts';
import { answer, type Answer } from '../problems/refusal.ts';
import { lastSharesBefore } from '../runs/last-shares.ts';
import { checkVersion } from './check-version.ts';
import { readVersion } from './read-version.ts';
import { listVersions } from './store.ts';
import { yearToCompare, type AskedYear } from './year-to-compare.ts';

/** Two versions in words, and on the cost of a year for whoever may see everyone’s shares. */
export type Compared = {
  readonly words: VersionComparison;
  /** What is to be told of the second one beside all that are stored. */
  readonly findings: readonly Problem[];
  readonly euro: (VersionsInEuro & { readonly period: Period; readonly asKnownOn: LocalDate }) | undefined;
};

/** Compares two versions, of which neither need be stored. */
export async function compareAgreements(
  context: CooperationContext,
  { before, after, asked }: { readonly before: Agreement; readonly after: Agreement; readonly asked: AskedYear },
): Promise<Answer<Compared>> {
  const words = compareVersions(before, after);
  const findings = await checkVersion(context, after);
  if (!context.access.rights.has('read-all')) return answer({ words, findings, euro: undefined });
  const facts = await readFacts(context, context.cooperation.id);
  const period = await yearToCompare(context, { asked, agreement: before, facts });
  if (!period.ok) return period;
  if (period.value === undefined) return answer({ words, findings, euro: undefined });
  const asKnownOn = context.clock.today();
  const question = { period: period.value, asKnownOn };
  const lastShares = await lastSharesBefore(context, { period: period.value, kind: 'settlement' });
  const known = lastShares.length === 0 ? {} : { lastShares };
  const euro = compareVersionsInEuro({ before, after, facts, question, ...known });
  return answer({ words, findings, euro: { ...euro, period: period.value, asKnownOn } });
}

/** Compares two versions of the agreement by their numbers; with the last one unless another is named. */
export async function compareNumbers(
  context: CooperationContext,
  { number, other, asked }: { readonly number: number; readonly other?: number | undefined; readonly asked: AskedYear },
): Promise<Answer<Compared>> {
  const { transaction, cooperation } = context;
  const before = await readVersion(context, cooperation.id, number);
  if (!before.ok) return before;
  const last = other ?? (await listVersions(transaction, cooperation.id)).at(-1)?.number ?? number;
  const after = await readVersion(context, cooperation.id, last);
  if (!after.ok) return after;
  return compareAgreements(context, { before: before.value.agreement, after: after.value.agreement, asked });
}
