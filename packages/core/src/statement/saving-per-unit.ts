import type { FigureId, PartyId } from '../base/ids.ts';
import { pointer, problem, type Problem } from '../base/problem.ts';
import { cents, centsRatio, isWithinMoney, type Cents } from '../exact/cents.ts';
import { divide, isZero, sum, type Ratio } from '../exact/ratio.ts';
import { roundHalfAwayFromZero } from '../exact/rounding.ts';
import type { Run } from '../run/run-result.ts';
import type { SavingPerUnit } from './savings.ts';
import { sharesPerUnit } from './share-per-unit.ts';

/** A saving for each inhabitant, workplace and so on; where one of the parties has no such figure, a finding instead. */
export function savingPerUnit(
  run: Run,
  {
    saving,
    parties,
    figures,
  }: { readonly saving: Cents; readonly parties: readonly PartyId[]; readonly figures: readonly FigureId[] },
): { readonly perUnit: readonly SavingPerUnit[]; readonly findings: readonly Problem[] } {
  if (figures.length === 0) return { perUnit: [], findings: [] };
  const { from, until } = run.input.question.period;
  const known = sharesPerUnit(run);
  const perUnit: SavingPerUnit[] = [];
  const findings: Problem[] = [];
  for (const [index, figure] of figures.entries()) {
    const quantities = parties.map((party) => known.get(party)?.find((one) => one.figure === figure)?.quantity);
    const missing = parties.filter((_, position) => quantities[position] === undefined);
    findings.push(
      ...missing.map((party) =>
        problem('figure-missing', pointer('/perUnit', index), { figure, party, wanted: `${from}/${until}` }, { party }),
      ),
    );
    const quantity = sum(quantities.filter((each) => each !== undefined));
    if (missing.length === 0) perUnit.push(...perUnitOf({ figure, quantity, saving }));
  }
  return { perUnit, findings };
}

function perUnitOf({
  figure,
  quantity,
  saving,
}: {
  readonly figure: FigureId;
  readonly quantity: Ratio;
  readonly saving: Cents;
}): readonly SavingPerUnit[] {
  if (isZero(quantity)) return [];
  const exact = divide(centsRatio(saving), quantity);
  return isWithinMoney(exact) ? [{ figure, quantity, exact, amount: cents(roundHalfAwayFromZero(exact)) }] : [];
}
