import { pointer, problem, type Problem } from '../base/problem.ts';
import { formatCents } from '../exact/cents.ts';
import { checkNode, checkRule, type Declared } from '../rules/check-rule.ts';
import type { Agreement } from './agreement.ts';
import { checkClause } from './check-parts.ts';
import type { ChangePart, ChangeTerms } from './life-terms.ts';

/** What stands around the split: how long it runs, what is due when, what is asked for ahead, taxed, or paid once. */
export function checkLifeAndMoney(agreement: Agreement, declared: Declared): readonly Problem[] {
  const { advances, duties = [], late, services, settlement, taxes = [], term } = agreement;
  const seen = new Set<string>();
  return [
    ...services.flatMap(({ clause }, index) => checkClause(clause, pointer('/services', index), declared)),
    ...checkClause(term?.clause, '/term', declared),
    ...checkClause(term?.notice?.clause, '/term/notice', declared),
    ...duties.flatMap(({ id, clause }, index) => {
      const path = pointer('/duties', index);
      const twice = seen.has(id);
      seen.add(id);
      return [
        ...(twice ? [problem('id-twice', pointer(path, 'id'), { id, what: 'duty' })] : []),
        ...checkClause(clause, path, declared),
      ];
    }),
    ...checkClause(advances?.clause, '/advances', declared),
    ...(advances?.unit !== undefined && advances.unit <= 0
      ? [problem('number-not-positive', '/advances/unit', { received: formatCents(advances.unit) })]
      : []),
    ...checkClause(settlement?.clause, '/settlement', declared),
    ...checkClause(late?.clause, '/late', declared),
    ...taxes.flatMap((tax, index) => {
      const path = pointer('/taxes', index);
      const isTwice =
        tax.parties === undefined &&
        taxes.slice(0, index).some(({ from, parties }) => from === tax.from && parties === undefined);
      return [
        ...(isTwice ? [problem('id-twice', pointer(path, 'from'), { id: tax.from, what: 'tax' })] : []),
        ...checkClause(tax.clause, path, declared),
        ...(tax.parties === undefined
          ? []
          : checkNode({ kind: 'selection', node: tax.parties, path: pointer(path, 'parties') }, declared)),
        ...((tax.treatment === 'taxable') === (tax.percent === undefined)
          ? [problem('tax-rate-unfit', path, { treatment: tax.treatment })]
          : []),
      ];
    }),
    ...(['accession', 'withdrawal', 'dissolution'] as const).flatMap((change) =>
      checkChange(agreement[change], change, declared),
    ),
  ];
}

type Change = 'accession' | 'withdrawal' | 'dissolution';

/** On which changes a part makes sense: the past is computed again for a newcomer, and a lump sum has one who pays it. */
const fits: Readonly<Record<ChangePart['part'], readonly Change[]>> = {
  recomputation: ['accession'],
  lumpSum: ['accession', 'withdrawal'],
  assets: ['accession', 'withdrawal', 'dissolution'],
};

function checkChange(terms: ChangeTerms | undefined, change: Change, declared: Declared): readonly Problem[] {
  if (terms === undefined) return [];
  const path = pointer('', change);
  return [
    ...checkClause(terms.clause, path, declared),
    ...terms.parts.flatMap((part, index) => {
      const at = pointer(path, 'parts', index);
      return [
        ...(fits[part.part].includes(change)
          ? []
          : [problem('change-part-unfit', pointer(at, 'part'), { part: part.part, change })]),
        ...checkClause(part.clause, at, declared),
        ...('rule' in part ? checkRule(part.rule, pointer(at, 'rule'), declared) : []),
      ];
    }),
  ];
}
