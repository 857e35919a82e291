import * as z from 'zod';

/** An id its author gives inside an agreement: lower-case ASCII words joined by hyphens, stable for ever. */
const slug = z
  .string()
  .max(64)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, { error: 'slug-invalid' });

/** The id of a party or an account. Problem: `slug-invalid`. */
export const PartyId = slug.brand<'PartyId'>();
export type PartyId = z.infer<typeof PartyId>;

/** The id of a pool, or of the limits on the sum over all pools. Problem: `slug-invalid`. */
export const PoolId = slug.brand<'PoolId'>();
export type PoolId = z.infer<typeof PoolId>;

/** The id of a clause. Problem: `slug-invalid`. */
export const ClauseId = slug.brand<'ClauseId'>();
export type ClauseId = z.infer<typeof ClauseId>;

/** The id of a key figure. Problem: `slug-invalid`. */
export const FigureId = slug.brand<'FigureId'>();
export type FigureId = z.infer<typeof FigureId>;

/** The id of a price list. Problem: `slug-invalid`. */
export const TariffId = slug.brand<'TariffId'>();
export type TariffId = z.infer<typeof TariffId>;

/** The id of a rate, which is a dated price. Problem: `slug-invalid`. */
export const RateId = slug.brand<'RateId'>();
export type RateId = z.infer<typeof RateId>;

/** The id of a cost type. Problem: `slug-invalid`. */
export const CostTypeId = slug.brand<'CostTypeId'>();
export type CostTypeId = z.infer<typeof CostTypeId>;

/** The id of a duty that returns. Problem: `slug-invalid`. */
export const DutyId = slug.brand<'DutyId'>();
export type DutyId = z.infer<typeof DutyId>;

/** The id of a service that parties may use. Problem: `slug-invalid`. */
export const ServiceId = slug.brand<'ServiceId'>();
export type ServiceId = z.infer<typeof ServiceId>;

/** The id of an asset, given by whoever records it. Problem: `slug-invalid`. */
export const AssetId = slug.brand<'AssetId'>();
export type AssetId = z.infer<typeof AssetId>;

/** The id of a post of staff, given by whoever records it. Problem: `slug-invalid`. */
export const PostId = slug.brand<'PostId'>();
export type PostId = z.infer<typeof PostId>;

/** A name under which a cost item can be told again. Problem: `slug-invalid`. */
export const CostItemId = slug.brand<'CostItemId'>();
export type CostItemId = z.infer<typeof CostItemId>;

/** The id of a price index, given by whoever loads it. Problem: `slug-invalid`. */
export const PriceIndexId = slug.brand<'PriceIndexId'>();
export type PriceIndexId = z.infer<typeof PriceIndexId>;

/** The id of a cooperation, the same in all versions of its agreement. Problem: `slug-invalid`. */
export const CooperationId = slug.brand<'CooperationId'>();
export type CooperationId = z.infer<typeof CooperationId>;
