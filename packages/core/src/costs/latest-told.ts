import { pointer } from '../base/problem.ts';
import type { LocalDate } from '../calendar/local-date.ts';
import type { Facts } from '../ledger/facts.ts';

/** Of several rows on one thing the one that was recorded last; rows without a name are each of their own. */
export function latestTold<Fact extends { readonly recordedOn: LocalDate }>(
  rows: readonly Fact[],
  {
    asKnownOn,
    field,
    nameOf,
  }: {
    readonly asKnownOn: LocalDate;
    readonly field: keyof Facts;
    readonly nameOf: (row: Fact) => string | undefined;
  },
): readonly { readonly row: Fact; readonly path: string }[] {
  const told = new Map<string | number, { readonly row: Fact; readonly path: string }>();
  for (const [index, row] of rows.entries()) {
    if (row.recordedOn > asKnownOn) continue;
    const name = nameOf(row) ?? index;
    const before = told.get(name);
    if (before === undefined || before.row.recordedOn <= row.recordedOn)
      told.set(name, { row, path: pointer('', field, index) });
  }
  return [...told.values()];
}
