import { failure, success, type Outcome } from '../base/outcome.ts';
import { readDocument } from '../base/read-document.ts';
import { Agreement } from './agreement.ts';
import { checkAgreement } from './check-agreement.ts';

/**
 * Reads one version of an agreement from its JSON document (`umlage-agreement/1`).
 *
 * @returns the agreement, ready to run; or every fault at once, each with a JSON Pointer into the document. Faults of
 * shape come first (as of `readDocument`); what the document means is looked at once it can be read: `id-twice`,
 * `reference-unknown`, `percent-not-hundred`, `rest-missing`, `rounding-unsourced`, `host-not-one` and the others under
 * “what an agreement says” in `ProblemFacts`
 *
 * @example
 * ```ts
 * readAgreement(writeDocument(Agreement, agreement)).ok // => true
 * const refused = readAgreement({ ...writeDocument(Agreement, agreement), pools: [] });
 * refused.ok || refused.problems.map(({ code, path }) => [code, path]) // => [['size-wrong', '/pools']]
 * ```
 */
export function readAgreement(document: unknown): Outcome<Agreement> {
  const read = readDocument(Agreement, document);
  if (!read.ok) return read;
  const problems = checkAgreement(read.value);
  return problems.length > 0 ? failure(...problems) : success(read.value);
}
