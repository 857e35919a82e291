import { describe, expect, test } from 'vitest';
import { FigureId, PartyId } from '../base/ids.ts';
import { LocalDate } from '../calendar/local-date.ts';
import { Period } from '../calendar/period.ts';
import type { SingleMoment } from '../calendar/resolve-reference.ts';
import { formatRatio } from '../exact/ratio.ts';
import { KeyFigure } from './facts.ts';
import { figureReader } from './read-figure.ts';

const [figure, party] = [FigureId.parse('workplaces'), PartyId.parse('ostheide')];

const row = (on: string, value: string, recordedOn = on) =>
  KeyFigure.parse({ figure, party, on, value, source: `list of ${on}`, recordedOn });

const on = (day: string): SingleMoment => ({ on: LocalDate.parse(day) });
const during = (from: string, until: string): SingleMoment => ({ during: Period.parse({ from, until }) });

function read(
  rows: readonly KeyFigure[],
  moment: SingleMoment,
  holds: 'onDay' | 'untilChanged',
  asKnownOn = '2030-01-01',
) {
  const reader = figureReader(rows, LocalDate.parse(asKnownOn), () => holds);
  const reading = reader({ figure, party, moment, path: '/here' });
  return reading.ok
    ? {
        value: formatRatio(reading.value.value),
        evidence: reading.value.evidence.map(({ on: day, days }) => [day, days]),
      }
    : reading.problems.map(({ code, path, facts }) => ({ code, path, facts }));
}

const missing = (wanted: string) => [{ code: 'figure-missing', path: '/here', facts: { figure, party, wanted } }];

describe('a value that holds on its day alone', () => {
  const census = [row('2022-06-30', '1900'), row('2024-02-29', '2000')];

  test('is read on that day, 29 February included', () => {
    expect(read(census, on('2024-02-29'), 'onDay')).toEqual({ value: '2000', evidence: [['2024-02-29', undefined]] });
  });

  test('is missing on every other day', () => {
    expect(read(census, on('2024-03-01'), 'onDay')).toEqual(missing('2024-03-01'));
    expect(read([], on('2024-03-01'), 'onDay')).toEqual(missing('2024-03-01'));
  });
});

describe('a value that holds until it changes', () => {
  const stock = [row('2024-04-01', '20'), row('2024-01-01', '10')];

  test('is read on its day and after it, not before', () => {
    expect(read(stock, on('2024-03-31'), 'untilChanged')).toMatchObject({ value: '10' });
    expect(read(stock, on('2024-04-01'), 'untilChanged')).toMatchObject({ value: '20' });
    expect(read(stock, on('2029-12-31'), 'untilChanged')).toMatchObject({ value: '20' });
    expect(read(stock, on('2023-12-31'), 'untilChanged')).toEqual(missing('2023-12-31'));
  });

  test('is the mean by days over a stretch', () => {
    // 91 days (31 + 29 + 31) of 10 and 275 of 20, over 366: (910 + 5,500) / 366 = 6,410 / 366 = 3,205 / 183.
    expect(read(stock, during('2024-01-01', '2025-01-01'), 'untilChanged')).toEqual({
      value: '3205/183',
      evidence: [
        ['2024-01-01', 91],
        ['2024-04-01', 275],
      ],
    });
  });

  test('is missing if a single day has no value', () => {
    expect(read(stock, during('2023-12-31', '2024-02-01'), 'untilChanged')).toEqual(missing('2023-12-31/2024-02-01'));
  });

  test('a recorded zero is a value', () => {
    expect(read([row('2024-01-01', '0')], on('2024-06-30'), 'untilChanged')).toMatchObject({ value: '0' });
  });

  test('of negative and fractional values the mean is exact', () => {
    // One day of −1/3 and one of 1: (−1/3 + 1) / 2 = 1/3.
    const rows = [row('2024-01-01', '-1/3'), row('2024-01-02', '1')];
    expect(read(rows, during('2024-01-01', '2024-01-03'), 'untilChanged')).toMatchObject({ value: '1/3' });
  });
});

describe('what was known', () => {
  const corrected = [
    row('2024-01-01', '10', '2024-01-05'),
    row('2024-01-01', '12', '2024-06-01'),
    row('2024-01-01', '11', '2024-03-01'),
  ];

  test.each([
    ['2024-01-04', undefined],
    ['2024-01-05', '10'],
    ['2024-05-31', '11'],
    ['2024-06-01', '12'],
  ])('on %s counts', (asKnownOn, value) => {
    const reading = read(corrected, on('2024-01-01'), 'onDay', asKnownOn);
    expect(reading).toEqual(
      value === undefined ? missing('2024-01-01') : { value, evidence: [['2024-01-01', undefined]] },
    );
  });
});

test('the figures of others are not read', () => {
  const reader = figureReader([row('2024-01-01', '10')], LocalDate.parse('2030-01-01'), () => 'onDay');
  const other = PartyId.parse('dahlenburg');
  expect(reader({ figure, party: other, moment: on('2024-01-01'), path: '' }).ok).toBe(false);
});
