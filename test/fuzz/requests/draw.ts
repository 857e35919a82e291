import * as fc from 'fast-check';

/** Choices that look random and are the same again for the same seed. */
export type Draw = {
  readonly whole: (least: number, most: number) => number;
  readonly chance: (probability: number) => boolean;
  readonly pick: <Value>(from: readonly Value[]) => Value;
  readonly uuid: () => string;
  readonly sample: <Value>(from: fc.Arbitrary<Value>) => Value;
};

export function drawFrom(seed: number): Draw {
  let state = seed | 0;
  // mulberry32
  const next = () => {
    state = (state + 0x6d_2b_79_f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  const whole = (least: number, most: number) => least + (next() % (most - least + 1));
  return {
    whole,
    chance: (probability) => next() / 2 ** 32 < probability,
    pick: (from) => {
      if (from.length === 0) throw new Error('there is something to pick from');
      // The index is within the list, whose values may themselves be undefined.
      return from[whole(0, from.length - 1)] as (typeof from)[number];
    },
    uuid: () => {
      const digits = Array.from({ length: 32 }, () => whole(0, 15).toString(16)).join('');
      return digits.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/u, '$1-$2-4$3-8$4-$5');
    },
    sample: (from) => {
      const [drawn] = fc.sample(from, { seed: next() | 0, numRuns: 1 });
      return drawn as typeof from extends fc.Arbitrary<infer Value> ? Value : never;
    },
  };
}

/** All of a list in another order. */
export function shuffled<Value>(list: readonly Value[], draw: Draw): readonly Value[] {
  const left = [...list];
  return list.flatMap(() => left.splice(draw.whole(0, left.length - 1), 1));
}
