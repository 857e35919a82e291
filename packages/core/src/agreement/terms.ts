import type { Period } from '../calendar/period.ts';
import type { Agreement } from './agreement.ts';

/** The version of the agreement that is in force over a stretch of the period. */
export type Terms = { readonly agreement: Agreement; readonly stretch: Period };
