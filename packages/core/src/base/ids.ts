import * as z from 'zod';

/** An id its author gives inside an agreement: lower-case ASCII words joined by hyphens, stable for ever. */
const slug = z
  .string()
  .max(64)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, { error: 'slug-invalid' });

export const PartyId = slug.brand<'PartyId'>();
export type PartyId = z.infer<typeof PartyId>;

export const PoolId = slug.brand<'PoolId'>();
export type PoolId = z.infer<typeof PoolId>;

export const ClauseId = slug.brand<'ClauseId'>();
export type ClauseId = z.infer<typeof ClauseId>;

export const FigureId = slug.brand<'FigureId'>();
export type FigureId = z.infer<typeof FigureId>;

export const TariffId = slug.brand<'TariffId'>();
export type TariffId = z.infer<typeof TariffId>;

export const RateId = slug.brand<'RateId'>();
export type RateId = z.infer<typeof RateId>;

export const CostTypeId = slug.brand<'CostTypeId'>();
export type CostTypeId = z.infer<typeof CostTypeId>;

export const ServiceId = slug.brand<'ServiceId'>();
export type ServiceId = z.infer<typeof ServiceId>;

export const AssetId = slug.brand<'AssetId'>();
export type AssetId = z.infer<typeof AssetId>;

export const PostId = slug.brand<'PostId'>();
export type PostId = z.infer<typeof PostId>;

export const CostItemId = slug.brand<'CostItemId'>();
export type CostItemId = z.infer<typeof CostItemId>;

export const CooperationId = slug.brand<'CooperationId'>();
export type CooperationId = z.infer<typeof CooperationId>;
