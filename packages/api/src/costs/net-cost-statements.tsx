import {
  cents,
  centsRatio,
  formatsFor,
  noCents,
  ratio,
  type Language,
  type PoolCost,
  type SupportCost,
} from '@umlage/core';
import { AmountList } from '../pages/parts.tsx';
import { textsFor } from '../pages/texts.ts';

type Own = Pick<PoolCost, 'gross' | 'notShared' | 'revenue' | 'grants' | 'byCostType'>;

/** How each pool comes to its net cost (Kostennachweis); pools that serve others first. Nothing of a pool without cost. */
export function NetCostStatements({
  costs,
  supports,
  isHandedOn = true,
  language,
}: {
  readonly costs: readonly PoolCost[];
  readonly supports: readonly SupportCost[];
  /** Whether it is known what support pools hand on; else nobody knows a net cost. */
  readonly isHandedOn?: boolean;
  readonly language: Language;
}) {
  return (
    <div class="umlage-list">
      {supports.map((support) => (
        <SupportStatement support={support} language={language} />
      ))}
      {costs
        .filter(({ byCostType, received }) => byCostType.length > 0 || received.length > 0)
        .map((cost) => (
          <PoolStatement cost={cost} isHandedOn={isHandedOn} language={language} />
        ))}
    </div>
  );
}

function PoolStatement({
  cost,
  isHandedOn,
  language,
}: {
  readonly cost: PoolCost;
  readonly isHandedOn: boolean;
  readonly language: Language;
}) {
  const texts = textsFor(language);
  const { money } = formatsFor(language);
  const { received, handedOn, net } = cost;
  const own = cents(net - handedOn);
  return (
    <AmountList
      caption={texts.netCostOf(cost.name)}
      rows={[
        ...ownRows(cost, language),
        ...(received.length === 0 ? [] : [{ name: texts.ownCost, amount: money(own), isSum: true }]),
        ...(received.length === 0 ? [] : [{ name: texts.handedOn, amount: money(handedOn) }]),
        ...received.map(({ name, amount }) => ({ name: texts.aroseIn(name), amount: money(amount), isPart: true })),
        { name: texts.net, amount: isHandedOn ? money(net) : texts.blocked, isSum: true },
      ]}
    />
  );
}

function SupportStatement({ support, language }: { readonly support: SupportCost; readonly language: Language }) {
  const texts = textsFor(language);
  const { money, exactMoney, number } = formatsFor(language);
  const { net, total, handedOn, name } = support;
  const isServed = total.numerator !== centsRatio(net).numerator || total.denominator !== 1n;
  const fromOthers = ratio(total.numerator - BigInt(net) * total.denominator, total.denominator);
  return (
    <AmountList
      caption={texts.supportPool(name)}
      rows={[
        ...ownRows(support, language),
        ...(isServed
          ? [
              { name: texts.ownCost, amount: money(net), isSum: true },
              { name: texts.fromOtherSupports, amount: exactMoney(fromOthers) },
            ]
          : []),
        { name: texts.toHandOn, amount: exactMoney(total), isSum: true },
        ...handedOn.map(({ name: pool, quantity, exact }) => ({
          name: texts.handedOnTo({ pool, quantity: quantity === undefined ? undefined : number(quantity) }),
          amount: exactMoney(exact),
        })),
      ]}
    />
  );
}

/** Cost by type, and what lessens it. */
function ownRows({ byCostType, gross, notShared }: Own, language: Language) {
  const texts = textsFor(language);
  const { money } = formatsFor(language);
  const costs = byCostType.filter((type) => type.gross !== 0);
  const isLessened = notShared !== noCents || byCostType.some(({ revenue, grants }) => revenue !== 0 || grants !== 0);
  return [
    ...costs.map(({ name, gross: amount }) => ({ name, amount: money(amount) })),
    ...(costs.length > 1 && isLessened ? [{ name: texts.gross, amount: money(gross), isSum: true }] : []),
    ...(notShared === noCents ? [] : [{ name: texts.notShared, amount: money(cents(-notShared)) }]),
    ...byCostType.flatMap(({ name, revenue }) =>
      revenue === noCents ? [] : [{ name: texts.revenueOf(name), amount: money(cents(-revenue)) }],
    ),
    ...byCostType.flatMap(({ name, grants }) =>
      grants === noCents ? [] : [{ name: texts.grantsOf(name), amount: money(cents(-grants)) }],
    ),
  ];
}
