import { Investment, LocalDate, PriceIndex, PriceIndexId } from '@umlage/core';
import type { z } from '@hono/zod-openapi';

/** A price index as it was loaded on a day; of one name the latest counts. */
export const KnownPriceIndex = PriceIndex.unwrap()
  .omit({ id: true })
  .safeExtend({ priceIndex: PriceIndexId, recordedOn: LocalDate });
export type KnownPriceIndex = z.output<typeof KnownPriceIndex>;

/** What was spent once, and since when it is known. */
export const KnownInvestment = Investment.unwrap().safeExtend({ recordedOn: LocalDate });
export type KnownInvestment = z.output<typeof KnownInvestment>;
