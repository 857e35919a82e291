import * as z from 'zod';

/** `blocks`: no statement can be drawn up · `warns`: look before you send · `notes`: worth telling. */
export const Severity = z.enum(['blocks', 'warns', 'notes']).meta({ id: 'Severity' });
export type Severity = z.infer<typeof Severity>;
