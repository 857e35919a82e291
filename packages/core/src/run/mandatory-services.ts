import { pointer, problem, type Problem } from '../base/problem.ts';
import type { Segment } from './slice-period.ts';

/** Who takes part on some days without a service that whoever takes part takes; each told once, for the first of them. */
export function mandatoryServicesLeftOut(segments: readonly Segment[]): readonly Problem[] {
  const told = new Map<string, Problem>();
  for (const { agreement, from, takingPart, participation } of segments) {
    for (const [index, { id, clause, mandatory }] of agreement.services.entries()) {
      if (mandatory !== true) continue;
      const taking = new Set(participation.filter(({ service }) => service === id).map(({ party }) => party));
      for (const party of takingPart) {
        const key = `${party}/${id}`;
        if (taking.has(party) || told.has(key)) continue;
        const place = { party, day: from, ...(clause === undefined ? {} : { clause }) };
        const facts = { party, service: id, from };
        told.set(key, problem('mandatory-service-left-out', pointer('/services', index), facts, place));
      }
    }
  }
  return [...told.values()];
}
