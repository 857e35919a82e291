import { readCases } from './case-file.ts';
import { judge, type Verdict } from './verdict.ts';

export type Report = {
  /** A line for each case, and one that sums up. */
  readonly lines: readonly string[];
  /** A line for each file that cannot be read; then no case is asked. */
  readonly faults: readonly string[];
  /** 0 nothing failed · 1 a case failed · 2 a file cannot be read */
  readonly exitCode: 0 | 1 | 2;
};

/** Puts all cases of the files to the core. */
export function report(files: readonly string[]): Report {
  const read = files.map(readCases);
  const faults = read.flatMap((file) => (file.ok ? [] : [file.fault]));
  if (faults.length > 0) return { lines: [], faults, exitCode: 2 };
  const verdicts = read.flatMap((file) => (file.ok ? file.cases.map((each, index) => judge(each, index + 1)) : []));
  const hasFailed = verdicts.some(({ result }) => result === 'failed');
  return { lines: [...verdicts.map(lineOf), sumUp(verdicts)], faults, exitCode: hasFailed ? 1 : 0 };
}

function lineOf(verdict: Verdict): string {
  switch (verdict.result) {
    case 'passed':
      return `pass  ${verdict.id}  ${askedAs(verdict)}`;
    case 'failed':
      return `fail  ${verdict.id}  ${verdict.faults.join('; ')}  ${askedAs(verdict)}`;
    case 'skipped':
      return `skip  ${verdict.id}  ${verdict.reason}`;
  }
}

function askedAs({ kind, conformance, policy }: Verdict): string {
  const how = [
    conformance === 'policy' ? undefined : conformance,
    policy === undefined ? undefined : `policy ${policy}`,
  ].filter((part) => part !== undefined);
  return how.length === 0 ? kind : `${kind} (${how.join(', ')})`;
}

export function sumUp(verdicts: readonly Verdict[]): string {
  const count = (result: Verdict['result']) => verdicts.filter((verdict) => verdict.result === result).length;
  return `${String(count('passed'))} passed, ${String(count('failed'))} failed, ${String(count('skipped'))} skipped`;
}
