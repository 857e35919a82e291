import { pointer, problem, type Problem } from '../base/problem.ts';
import { checkDeclared, type Declared } from '../rules/check-rule.ts';
import type { Agreement, Pool } from './agreement.ts';

export function checkClause(clause: string | undefined, path: string, declared: Declared): readonly Problem[] {
  return clause === undefined
    ? []
    : checkDeclared({ what: 'clause', id: clause, path: pointer(path, 'clause') }, declared);
}

/** Which part is shared is said for every day the version is in force. */
export function checkFraction(fraction: Pool['fraction'], path: string, { version }: Agreement): readonly Problem[] {
  const first = fraction?.map(({ from }) => from).toSorted()[0];
  return first === undefined || first <= version.from
    ? []
    : [problem('fraction-missing', path, { from: version.from, until: first })];
}

export function checkTakes(
  { takes: { services = [], arose } }: Pick<Pool, 'takes'>,
  path: string,
  declared: Declared,
): readonly Problem[] {
  const isEmpty = arose?.from !== undefined && arose.before !== undefined && arose.before <= arose.from;
  return [
    ...services.flatMap((id, index) =>
      checkDeclared({ what: 'service', id, path: pointer(path, 'services', index) }, declared),
    ),
    ...(isEmpty
      ? [problem('period-empty', pointer(path, 'arose'), { from: arose.from ?? '', until: arose.before ?? '' })]
      : []),
  ];
}
