import type { KeptStatement } from './store.ts';

type Correcting = { readonly id: string; readonly corrects?: string | null; readonly byDifference: boolean };

/** The first replacement after a run, among all that were issued; a correction by difference lets stand what was before. */
export function replacementOf<Run extends Correcting>(id: string, issued: readonly Run[]): Run | undefined {
  const correction = issued.find(({ corrects }) => corrects === id);
  return correction?.byDifference === true ? replacementOf(correction.id, issued) : correction;
}

/** Of all statements that were issued, those that still ask for what they say. */
export function standing<Kept extends KeptStatement>(issued: readonly Kept[]): readonly Kept[] {
  const runs = [...new Map(issued.map(({ run }) => [run.id, run])).values()];
  const stands = new Set(runs.filter(({ id }) => replacementOf(id, runs) === undefined).map(({ id }) => id));
  return issued.filter(({ run }) => stands.has(run.id));
}
