import { readFileSync } from 'node:fs';
import { z } from 'zod';

const CaseFile = z.looseObject({ cases: z.array(z.unknown()) });

export type ReadFile =
  | { readonly ok: true; readonly cases: readonly unknown[] }
  /** One line: which file, what is wrong with it, what to do. */
  | { readonly ok: false; readonly fault: string };

/** Reads the cases of a file, or says why it cannot. */
export function readCases(file: string): ReadFile {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    return fault(`${file} cannot be read (${codeOf(error)}): give the path of a case file`);
  }
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch (error) {
    return fault(`${file} is no JSON (${messageOf(error)}): mend it there, or give another file`);
  }
  const read = CaseFile.safeParse(json);
  return read.success
    ? { ok: true, cases: read.data.cases }
    : fault(`${file} has no list of cases: write {"cases": [{"id": …, "kind": …, "inputs": …, "expected": …}]}`);
}

function fault(line: string): ReadFile {
  return { ok: false, fault: line.replaceAll(/\s+/gu, ' ') };
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : messageOf(error);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
