import type { FigureId, PartyId, PoolId } from '../base/ids.ts';
import { groupBy } from '../base/group-by.ts';
import { formatRatio } from '../exact/ratio.ts';
import type { Run } from '../run/run-result.ts';
import type { FigureReading } from '../trace/key-reason.ts';
import { readingsIn } from '../trace/readings-in.ts';
import { explainResult } from './explain-pool.ts';

/** What a run read of one key figure of a party, of a pool, or of everyone: each value once. */
export type ReadFigure = {
  readonly figure: FigureId;
  readonly party?: PartyId;
  readonly pool?: PoolId;
  readonly readings: readonly FigureReading[];
};

/** Every key figure that a run looked at, with its evidence, in the order in which they come in. */
export function figuresRead(run: Run): ReadonlyMap<string, ReadFigure> {
  const byLines = run.pools.flatMap((pool) =>
    explainResult(pool, run).flatMap(({ reason }) => [...readingsIn(reason)]),
  );
  const byStages = run.supports.flatMap(({ deliveries }) =>
    deliveries.flatMap(({ reading }) => (reading === undefined ? [] : [reading])),
  );
  const groups = groupBy(
    [...byLines, ...byStages],
    ({ figure, party, pool }) => `${figure}/${party ?? ''}/${pool ?? ''}`,
  );
  return new Map(
    [...groups].flatMap(([name, readings]) => {
      const [first] = readings;
      if (first === undefined) return [];
      const { figure, party, pool } = first;
      const once = new Map(readings.map((reading) => [formatRatio(reading.value), reading]));
      return [
        [
          name,
          {
            figure,
            ...(party === undefined ? {} : { party }),
            ...(pool === undefined ? {} : { pool }),
            readings: [...once.values()],
          },
        ] as const,
      ];
    }),
  );
}
