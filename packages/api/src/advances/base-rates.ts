import { BaseRate } from '@umlage/core';

/**
 * Base rates of § 247 BGB as the Deutsche Bundesbank publishes them for each half-year, from the second of 2016 on:
 * https://www.bundesbank.de/de/bundesbank/organisation/agb-und-regelungen/basiszinssatz-607820.
 * Each is the one before plus what the main refinancing rate of the ECB changed by (§ 247 Abs. 1 Satz 2 and 3 BGB), which a test
 * recomputes. A half-year that is not in here is not made up: whoever asks for it is told.
 */
export const baseRates: readonly BaseRate[] = [
  ['2016-07-01', '-0.88'],
  ['2017-01-01', '-0.88'],
  ['2017-07-01', '-0.88'],
  ['2018-01-01', '-0.88'],
  ['2018-07-01', '-0.88'],
  ['2019-01-01', '-0.88'],
  ['2019-07-01', '-0.88'],
  ['2020-01-01', '-0.88'],
  ['2020-07-01', '-0.88'],
  ['2021-01-01', '-0.88'],
  ['2021-07-01', '-0.88'],
  ['2022-01-01', '-0.88'],
  ['2022-07-01', '-0.88'],
  ['2023-01-01', '1.62'],
  ['2023-07-01', '3.12'],
  ['2024-01-01', '3.62'],
  ['2024-07-01', '3.37'],
  ['2025-01-01', '2.27'],
  ['2025-07-01', '1.27'],
  ['2026-01-01', '1.27'],
  ['2026-07-01', '1.52'],
].map(([from, percent]) => BaseRate.parse({ from, percent }));
