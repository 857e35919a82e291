import { medianTimes, randomNumbers } from './measure.ts';
import { ratioTable, type Section } from './section.ts';
import { splitters, type Splitter } from './splitters.ts';

/** One amount over many parties, as of a whole country. */
export function splitOverMany(parties: number, rounds: number): Section {
  const random = randomNumbers(12_345);
  const weights = Array.from({ length: parties }, () => 1 + random(100_000));
  const amountOf = (round: number) => 123_456_789_012 + round;
  const { splitCents, apportion, float, bigint, dinero, decimal } = splitters;
  return {
    title: `One amount over ${parties.toLocaleString('en')} parties`,
    text: '1,234,567,890.12 € and a cent more each time, whole weights from 1 to 100,000; nanoseconds a share.',
    table: compare([splitCents, apportion, float, bigint, dinero, decimal], weights, amountOf, rounds, parties),
  };
}

/** Many small splits, as a caller makes them one by one. */
export function splitTwelveWays(rounds: number): Section {
  const random = randomNumbers(54_321);
  const weights = Array.from({ length: 12 }, () => 1 + random(100_000));
  const amounts = Array.from({ length: 4096 }, () => random(1_000_000_000));
  const amountOf = (round: number) => amounts[round % amounts.length] ?? 0;
  const { splitCents, apportion, float, bigint, dinero, decimal } = splitters;
  return {
    title: 'Random amounts over twelve parties',
    text: 'Up to 10,000,000.00 €, whole weights from 1 to 100,000; nanoseconds a split.',
    table: compare([splitCents, apportion, float, bigint, dinero, decimal], weights, amountOf, rounds, 1),
  };
}

function compare(
  all: readonly Splitter[],
  weights: readonly number[],
  amountOf: (round: number) => number,
  rounds: number,
  per: number,
): Section['table'] {
  const engines = all.map(({ name, prepare }) => {
    const split = prepare(weights);
    return { name, work: (round: number) => split(amountOf(round)) };
  });
  const times = medianTimes(engines, rounds);
  return ratioTable(new Map([...times].map(([name, time]) => [name, time / per])), [
    splitters.float.name,
    splitters.bigint.name,
    splitters.dinero.name,
  ]);
}
