import type { Agreement } from '../agreement/agreement.ts';
import type { LocalDate } from '../calendar/local-date.ts';
import type { Period } from '../calendar/period.ts';

/**
 * A version with only those of its dated values that hold on a day of the period: prices, the parts that are shared, rates of
 * interest, taxes. So two years under one version can be compared like two versions.
 */
export function termsDuring(agreement: Agreement, period: Period): Agreement {
  const { assets, costTypes, pools, rates, stages, taxes } = agreement;
  const during = <Dated extends { readonly from: LocalDate }>(dated: readonly Dated[]) => heldDuring(dated, period);
  const shared = <Thing extends { fraction?: readonly { readonly from: LocalDate }[] | undefined }>(thing: Thing) =>
    thing.fraction === undefined ? thing : { ...thing, fraction: during(thing.fraction) };
  return {
    ...agreement,
    costTypes: costTypes.map((costType) =>
      costType.shareable === undefined ? costType : { ...costType, shareable: during(costType.shareable) },
    ),
    pools: pools.map(shared),
    rates: Object.fromEntries(
      Object.entries(rates).map(([id, rate]) => [id, { ...rate, prices: during(rate.prices) }]),
    ),
    ...(taxes === undefined ? {} : { taxes: taxes.filter(({ from }) => from < period.until) }),
    ...(assets?.interest === undefined
      ? {}
      : { assets: { ...assets, interest: { ...assets.interest, rates: during(assets.interest.rates) } } }),
    ...(stages === undefined ? {} : { stages: { ...stages, supports: stages.supports.map(shared) } }),
  };
}

/** Those that begin within the period, and the one that holds as it begins. */
function heldDuring<Dated extends { readonly from: LocalDate }>(dated: readonly Dated[], { from, until }: Period) {
  const first = dated
    .map((one) => one.from)
    .filter((day) => day <= from)
    .toSorted()
    .at(-1);
  const held = dated.filter((one) => one.from < until && (first === undefined || one.from >= first));
  // What begins later still stands there; without it nothing would.
  return held.length === 0 ? [...dated] : held;
}
