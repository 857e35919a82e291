import type { JsonValue } from '@umlage/core';
import * as fc from 'fast-check';
import { entryPoints, type EntryPoint } from './entry-points.ts';
import { smallest } from './smallest.ts';

export type Fault = {
  /** What went wrong and where, whatever the input: two of the same are one. */
  readonly what: string;
  readonly message: string;
};

export type Round = { readonly entryPoint: string; readonly outcome: string; readonly fault?: Fault };

const turns = Object.entries(entryPoints).flatMap(([name, entryPoint]) =>
  Array.from({ length: entryPoint.weight }, () => [name, entryPoint] as const),
);

/** Always the same for the same seed and round. */
export function drawRound(seed: number, round: number): { readonly entryPoint: string; readonly input: JsonValue } {
  const [name, { drawn }] = turnOf(round);
  // Every other time without the leaning towards what is small and at the ends.
  const unbiased = Math.floor(round / turns.length) % 2 === 1;
  const [input = null] = fc.sample(drawn, { seed: Math.imul(seed, 0x9e_37_79_b1) ^ round, numRuns: 1, unbiased });
  return { entryPoint: name, input };
}

function turnOf(round: number): readonly [string, EntryPoint] {
  const turn = turns[round % turns.length];
  if (turn === undefined) throw new Error('there are entry points');
  return turn;
}

export function play(entryPoint: string, input: JsonValue): Round {
  try {
    return { entryPoint, outcome: entryPoints[entryPoint]?.enter(input) ?? 'no such entry point' };
  } catch (error) {
    return { entryPoint, outcome: 'fault', fault: faultOf(error) };
  }
}

/** The input with as little as still shows the fault, as far as one gets while `goesOn`. */
export function smallestWith(
  fault: Fault,
  { entryPoint, input }: ReturnType<typeof drawRound>,
  goesOn: () => boolean = () => true,
): JsonValue {
  return smallest(input, (candidate) => goesOn() && play(entryPoint, candidate).fault?.what === fault.what);
}

function faultOf(error: unknown): Fault {
  if (!(error instanceof Error)) return { what: String(error), message: String(error) };
  const message = `${error.name}: ${error.message.slice(0, 300)}`;
  const frames = (error.stack ?? '').split('\n').filter((line) => line.includes('/packages/'));
  const at = frames.slice(0, 4).map((line) => line.replace(/^\s*at /u, '').replace(/\(.*\/packages\//u, '('));
  // Of a claim its words count, of another error where it was thrown.
  const what = message.startsWith('Error: not so:') ? message : `${error.name} ${at.slice(0, 2).join()}`;
  const cause = typeof error.cause === 'string' ? [error.cause.slice(0, 300)] : [];
  return { what, message: [message, ...cause, ...at].join('\n    ') };
}
