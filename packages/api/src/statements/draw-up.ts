import { drawUpStatements, type Statement } from '@umlage/core';
import { answer, refuse, type Answer } from '../problems/refusal.ts';
import type { ComputedRun } from '../runs/read-run.ts';

/** The statements of a run as it was computed; refused while a finding blocks a pool. */
export function statementsOf({ run, input }: ComputedRun): Answer<readonly Statement[]> {
  const { drawnUpOn, advances, baselines, corrects } = input;
  const drawnUp = drawUpStatements(run, {
    drawnUpOn,
    advances,
    baselines,
    ...(corrects === undefined ? {} : { corrects }),
  });
  return drawnUp.ok ? answer(drawnUp.value) : refuse('run-blocked', {}, drawnUp.problems);
}
