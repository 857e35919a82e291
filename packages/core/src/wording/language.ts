import * as z from 'zod';

/** German first, English complete. Chosen by the reader, never by a server’s locale. */
export const Language = z.enum(['de', 'en']).meta({ id: 'Language' });
export type Language = z.infer<typeof Language>;
