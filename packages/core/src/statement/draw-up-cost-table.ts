import { costTypeNameOf } from '../agreement/names.ts';
import { signedCents } from '../costs/cost-entry.ts';
import { cents, centsRatio, sumCents } from '../exact/cents.ts';
import { negate, subtract, sum, zero, type Ratio } from '../exact/ratio.ts';
import type { CostSums } from '../run/cost-sums.ts';
import type { PoolResult, Run } from '../run/run-result.ts';

import type { CostTable } from './cost-table.ts';

type Column = {
  readonly sums: CostSums;
  readonly name: string;
  readonly received: PoolResult['received'];
  readonly serves: boolean;
};

/**
 * The classic table of cost-centre accounting (Betriebsabrechnungsbogen): what each pool cost by cost type, less revenue
 * and grants and what may not be shared; then a row for each support pool, which leaves its own column and enters those of
 * the pools it serves; last what members share. Exact but for the row that rounds to the cent.
 *
 * @example
 * ```ts
 * costTable(run).rows.map(({ row }) => row) // => ['costType', 'notShared', 'own', 'rounding', 'net']
 * ```
 */
export function costTable(run: Run): CostTable {
  const shared = run.pools.filter(({ pool }) => pool !== run.agreement.limits?.id);
  const columns: readonly Column[] = [
    ...run.supports.map((sums) => ({ sums, name: sums.name, received: [], serves: true })),
    ...shared.map((sums) => ({ sums, name: sums.name, received: sums.received, serves: false })),
  ];
  const row = (amountOf: (sums: CostSums, column: Column) => Ratio) => {
    const each = columns.map((column) => amountOf(column.sums, column));
    return { amounts: each, total: sum(each) };
  };
  const costTypes = new Set(columns.flatMap(({ sums: { items } }) => items.map(({ costType }) => costType)));
  return {
    columns: columns.map(({ sums: { pool }, name, serves }) => ({ pool, name, serves })),
    rows: [
      ...[...costTypes].map((costType) => ({
        row: 'costType' as const,
        costType,
        name: costTypeNameOf(run.versions, costType),
        ...row(({ items }) =>
          centsRatio(sumCents(items.flatMap((item) => (item.costType === costType ? signedCents(item) : [])))),
        ),
      })),
      { row: 'notShared', ...row(({ notSharedCents }) => centsRatio(cents(-notSharedCents))) },
      { row: 'own', ...row(({ ownCents }) => centsRatio(ownCents)) },
      ...run.supports.map(({ pool, name, total, handedOn }) => ({
        row: 'handedOn' as const,
        support: pool,
        name,
        ...row((sums) => (sums.pool === pool ? negate(total) : (handedOn.get(sums.pool) ?? zero))),
      })),
      {
        row: 'rounding',
        ...row((_sums, { received }) =>
          subtract(centsRatio(sumCents(received.map((part) => part.cents))), sum(received.map(({ exact }) => exact))),
        ),
      },
      {
        row: 'net',
        ...row(({ ownCents }, { received, serves }) =>
          serves ? zero : centsRatio(sumCents([ownCents, ...received.map((part) => part.cents)])),
        ),
      },
    ],
  };
}
