import {
  addDays,
  LocalDate,
  PartyId,
  readDocument,
  settleChange,
  type Agreement,
  type ChangeSettlement,
} from '@umlage/core';
import { z } from '@hono/zod-openapi';
import { versionOn } from '../agreements/read-version.ts';
import type { CooperationContext } from '../context.ts';
import { readFacts } from '../facts/read-facts.ts';
import { answer, answerFrom, type Answer } from '../problems/refusal.ts';
import { computeStored } from '../runs/read-run.ts';
import { listRuns } from '../runs/store.ts';

/** Who joins or leaves on which day; nobody in particular where the cooperation ends. */
export const AskedChange = z.strictObject({
  change: z.enum(['accession', 'withdrawal', 'dissolution']).meta({
    description: 'Who comes, who goes, or that all end the cooperation',
    example: 'withdrawal',
  }),
  party: PartyId.optional().meta({ description: 'Who joins or leaves', example: 'bdorf' }),
  on: LocalDate.meta({ description: 'First day with the newcomer, or without who leaves', example: '2027-01-01' }),
});
export type AskedChange = z.output<typeof AskedChange>;

const Change = z.discriminatedUnion('change', [
  z.strictObject({ change: z.enum(['accession', 'withdrawal']), party: PartyId, on: LocalDate }),
  z.strictObject({ change: z.literal('dissolution'), on: LocalDate }),
]);

/** What is paid once, and the version of the agreement that says so. */
export type MembershipChangeSettled = { readonly settlement: ChangeSettlement; readonly agreement: Agreement };

/**
 * What is paid once on a change, from what is recorded now: a newcomer by the version it is in, who leaves by the last version
 * it was in. The past is what was issued.
 */
export async function settleMembershipChange(
  context: CooperationContext,
  asked: AskedChange,
): Promise<Answer<MembershipChangeSettled>> {
  const { cooperation, clock } = context;
  const read = answerFrom(readDocument(Change, asked));
  if (!read.ok) return read;
  const { change, on } = read.value;
  const { agreement } = await versionOn(context, cooperation.id, change === 'accession' ? on : addDays(on, -1));
  const issued = change === 'accession' ? await issuedSettlements(context) : answer([]);
  if (!issued.ok) return issued;
  const settlement = answerFrom(
    settleChange({
      change: read.value,
      agreement,
      facts: await readFacts(context, cooperation.id),
      asKnownOn: clock.today(),
      issued: issued.value,
    }),
  );
  return settlement.ok ? answer({ settlement: settlement.value, agreement }) : settlement;
}

/** Of each period the run that is issued and not corrected. */
async function issuedSettlements(context: CooperationContext) {
  const runs = await listRuns(context.transaction, context.cooperation.id, { status: ['issued'] });
  const computed = [];
  for (const run of runs.filter(({ kind }) => kind === 'settlement')) {
    const past = await computeStored(context, run);
    if (!past.ok) return past;
    computed.push(past.value.run);
  }
  return answer(computed);
}
