import * as z from 'zod';
import { PartyId } from '../base/ids.ts';
import { readableText } from '../base/text.ts';
import { LocalDate } from '../calendar/local-date.ts';

const on = LocalDate.meta({ description: 'The day it was done, or received' });
const text = readableText(400).optional().meta({
  description: 'By whom, under which number, where: “Bürgermeisterin Meier”, “Amtsblatt 12/2025”',
});

/** What was done so that a version comes into force, or so that a party gets out of it. */
export const VersionStep = z
  .discriminatedUnion('step', [
    z
      .strictObject({ step: z.literal('council'), party: PartyId, on, text })
      .meta({ description: 'Who decides for a party (its council) agreed' }),
    z.strictObject({ step: z.literal('signature'), party: PartyId, on, text }).meta({ description: 'A party signed' }),
    z
      .strictObject({ step: z.literal('approval'), on, text })
      .meta({ description: 'The supervisory authority approved' }),
    z.strictObject({ step: z.literal('publication'), on, text }).meta({ description: 'It was published' }),
    z
      .strictObject({
        step: z.literal('notice'),
        party: PartyId,
        on,
        endsOn: LocalDate.optional().meta({ description: 'First day without the party, if that is known' }),
        text,
      })
      .meta({ description: 'A party gave notice' }),
  ])
  .meta({ id: 'VersionStep', description: 'What was done for a version, or against it' });
export type VersionStep = z.infer<typeof VersionStep>;
