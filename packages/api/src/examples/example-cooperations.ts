import { AdvancePayment, Baseline, Facts, LocalDate, Period, RunKind, type JsonValue } from '@umlage/core';
import { z } from '@hono/zod-openapi';
import itkoStrassenwesen from './itko-strassenwesen.json' with { type: 'json' };
import komgrid from './komgrid.json' with { type: 'json' };

const Example = z.strictObject({
  agreement: z.custom<JsonValue>(),
  facts: Facts,
  baselines: z.array(Baseline),
  runs: z.array(
    z.strictObject({
      period: Period,
      kind: RunKind.default('settlement'),
      asKnownOn: LocalDate,
      drawnUpOn: LocalDate,
      advances: z.array(AdvancePayment),
    }),
  ),
});
export type Example = z.infer<typeof Example>;

/** A real agreement with its published numbers, and the cooperation the product is made for, with invented ones. */
export const exampleCooperations: readonly Example[] = [itkoStrassenwesen, komgrid].map((example) =>
  Example.parse(example),
);
