import * as core from '@umlage/core';
import * as fairness from '@umlage/core/fairness';
import { expect, test } from 'vitest';
import { entryPoints, schemas } from './entry-points.ts';
import { drawRound, play, smallestWith } from './fuzz.ts';
import { smallest } from './smallest.ts';

const seed = 20_240_327;

/** Every entry point several times; more of them, others each time, and long lists with `pnpm fuzz`. */
const rounds = 185;
const longest = 60_000;

test('whatever comes in: no exception, no wrong sum, and every problem with place and remedy', () => {
  const faults = Array.from({ length: rounds }, (_, round) => {
    const drawn = drawRound(seed, round);
    if (JSON.stringify(drawn.input).length > longest) return [];
    const { entryPoint, fault } = play(drawn.entryPoint, drawn.input);
    if (fault === undefined) return [];
    return [{ round, entryPoint, ...fault, input: JSON.stringify(smallestWith(fault, drawn)) }];
  });
  expect(faults.flat()).toEqual([]);
}, 120_000);

test('every exported function is entered, or is none that takes input', () => {
  const takeNoInput = ['InvariantViolation', 'invariant', 'unreachable', 'agreementSchema'];
  const values = ['maximumCents', 'noCents'];
  const entered = Object.entries(entryPoints).flatMap(([name, { calls = [] }]) => [name, ...calls]);
  const known = new Set([...takeNoInput, ...values, ...entered, ...schemas.keys()]);
  expect([...Object.keys(core), ...Object.keys(fairness)].filter((name) => !known.has(name))).toEqual([]);
  expect(schemas.size).toBeGreaterThan(40);
});

test('a round is the same again', () => {
  expect(drawRound(seed, 17)).toEqual(drawRound(seed, 17));
  expect(drawRound(seed, 17)).not.toEqual(drawRound(seed + 1, 17));
});

test('a fault is found and made small', () => {
  const drawn = { entryPoint: 'apportionUnits', input: { units: 'seven', receivers: [{ key: 'a' }], method: 'first' } };
  const found = play(drawn.entryPoint, drawn.input).fault;
  expect(found?.message).toContain('seven');
  const sees = (text: string) => (candidate: unknown) => JSON.stringify(candidate).includes(text);
  expect(smallest({ a: [1, { b: ['needle', 2] }, 3], c: 4 }, sees('needle'))).toEqual({ a: [{ b: ['needle'] }] });
});
