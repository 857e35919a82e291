import { z } from '@hono/zod-openapi';
import { addDays, dueDate, hostOf, LocalDate, PartyId, readDocument, type JsonValue } from '@umlage/core';
import { versionOn } from '../agreements/read-version.ts';
import type { CooperationContext } from '../context.ts';
import { readFacts } from '../facts/read-facts.ts';
import { holidaysOf } from '../holidays/german-holidays.ts';
import { answer, answerFrom, type Answer } from '../problems/refusal.ts';
import { findSnapshot, listRuns } from '../runs/store.ts';
import { Change, computeChange, type ChangeInput, type ComputedChange } from './change-input.ts';

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

/**
 * What is paid once on a change, from what is recorded now: a newcomer by the version it is in, who leaves by the last version
 * it was in. The past is what was issued.
 */
export async function settleMembershipChange(
  context: CooperationContext,
  asked: AskedChange,
): Promise<Answer<ComputedChange>> {
  const input = await gatherChange(context, { asked });
  return input.ok ? answerFrom(computeChange(input.value)) : input;
}

/** Gathers what is recorded now. It is due when the office says, else when the agreement does. */
export async function gatherChange(
  context: CooperationContext,
  { asked, dueOn }: { readonly asked: AskedChange; readonly dueOn?: LocalDate | undefined },
): Promise<Answer<ChangeInput>> {
  const { cooperation, clock } = context;
  const read = answerFrom(readDocument(Change, asked));
  if (!read.ok) return read;
  const { change, on } = read.value;
  const { agreement, stored } = await versionOn(context, cooperation.id, change === 'accession' ? on : addDays(on, -1));
  const today = clock.today();
  const span = agreement[change]?.dueIn;
  const isHoliday = holidaysOf(hostOf(agreement));
  const due = dueOn ?? (span === undefined ? undefined : dueDate({ event: today, span, isHoliday }));
  return answer({
    format: 'umlage-change-input/1',
    change: read.value,
    agreement: JSON.parse(stored.document) as JsonValue,
    facts: await readFacts(context, cooperation.id),
    asKnownOn: today,
    issued:
      agreement[change]?.parts.some(({ part }) => part === 'recomputation') === true
        ? await issuedSettlements(context)
        : [],
    drawnUpOn: today,
    ...(due === undefined ? {} : { due }),
  });
}

/** Of each period the run that is issued and not corrected, as it was kept. */
async function issuedSettlements({ transaction, cooperation }: CooperationContext): Promise<ChangeInput['issued']> {
  const runs = await listRuns(transaction, cooperation.id, { status: ['issued'] });
  const kept: ChangeInput['issued'] = [];
  for (const { id, kind } of runs) {
    const snapshot = kind === 'settlement' ? await findSnapshot(transaction, cooperation.id, id) : undefined;
    if (snapshot !== undefined) kept.push({ run: id, input: JSON.parse(snapshot.input) as JsonValue });
  }
  return kept;
}
