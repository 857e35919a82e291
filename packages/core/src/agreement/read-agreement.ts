import { failure, success, type Outcome } from '../base/outcome.ts';
import { readDocument } from '../base/read-document.ts';
import { Agreement } from './agreement.ts';
import { checkAgreement } from './check-agreement.ts';

/**
 * Reads one version of an agreement from its JSON document (`umlage-agreement/1`).
 *
 * @returns the agreement, ready to run; or every fault at once, each with a JSON Pointer into the document. Faults of
 * shape come first: what the document means is looked at once it can be read.
 */
export function readAgreement(document: unknown): Outcome<Agreement> {
  const read = readDocument(Agreement, document);
  if (!read.ok) return read;
  const problems = checkAgreement(read.value);
  return problems.length > 0 ? failure(...problems) : success(read.value);
}
