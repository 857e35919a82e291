import type { KeptStatement } from './store.ts';

/**
 * Of all statements that were issued, those that still ask for what they say: a correction by difference lets stand what it
 * corrects, a replacement takes back all that stood before.
 */
export function standing<Kept extends KeptStatement>(issued: readonly Kept[]): readonly Kept[] {
  const corrections = new Map(issued.flatMap(({ run }) => (run.corrects === null ? [] : [[run.corrects, run]])));
  const stands = (id: string): boolean => {
    const correction = corrections.get(id);
    return correction === undefined || (correction.byDifference && stands(correction.id));
  };
  return issued.filter(({ run }) => stands(run.id));
}
