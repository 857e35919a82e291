import { ratio } from '@umlage/core';
import { z } from 'zod';
import { handOn, writeTotal, type Centre, type CentresMethod } from './hand-on.ts';
import { answer, refusal, shape, type Answers, type Shape } from './kind.ts';
import { Decimal, NumberText, read, someOf, sumOf, Weights } from './numbers.ts';

const part = NumberText.refine((value) => read(value).numerator >= 0n, { error: 'is below zero' });

const TwoCentres = z.strictObject({
  S: z.strictObject({ own: Decimal, from_IT: part }),
  IT: z.strictObject({ own: Decimal, from_S: part }),
});

/** Two centres that use parts of one another; the rest goes to others. */
export const reciprocal: readonly Shape[] = [
  shape({
    inputs: TwoCentres,
    expected: someOf({ S: Decimal, IT: Decimal }),
    unrounded: 'all',
    ask: ({ inputs: { S, IT } }) => {
      const rest = (used: string) => {
        const { numerator, denominator } = read(used);
        return writeTotal(sumOf([ratio(1), ratio(-numerator, denominator)]));
      };
      const totals = handOn(
        [
          { name: 'S', primary: S.own, delivers: { IT: IT.from_S, others: rest(IT.from_S) } },
          { name: 'IT', primary: IT.own, delivers: { S: S.from_IT, others: rest(S.from_IT) } },
          { name: 'others', primary: '0' },
        ],
        { method: 'reciprocal' },
      );
      if (!totals.ok) return answer(refusal(totals.problems));
      return answer({ S: writeTotal(totals.value.get('S')), IT: writeTotal(totals.value.get('IT')) });
    },
  }),
];

const ThreeMethods = z.strictObject({
  MP: Decimal,
  GFS: Decimal,
  Machining: Decimal,
  Assembly: Decimal,
  MP_to: Weights,
  GFS_to: Weights,
});

const results = z.record(z.string(), Decimal);

/** One data set by all three methods. */
export const directStepReciprocal: readonly Shape[] = [
  shape({
    inputs: ThreeMethods,
    expected: someOf({ direct: results, step_MP_first: results, reciprocal: results, total: Decimal }),
    unrounded: 'all',
    ask: ({ inputs }) => {
      const named = (quantities: Readonly<Record<string, string>>) =>
        Object.fromEntries(
          Object.entries(quantities).map(([name, quantity]) => [
            { M: 'Machining', A: 'Assembly' }[name] ?? name,
            quantity,
          ]),
        );
      const centres: readonly Centre[] = [
        { name: 'MP', primary: inputs.MP, delivers: named(inputs.MP_to) },
        { name: 'GFS', primary: inputs.GFS, delivers: named(inputs.GFS_to) },
        { name: 'Machining', primary: inputs.Machining },
        { name: 'Assembly', primary: inputs.Assembly },
      ];
      const by = (method: CentresMethod) => handOn(centres, method);
      const written = (totals: ReturnType<typeof by>): Answers =>
        totals.ok
          ? Object.fromEntries([...totals.value].map(([name, total]) => [name, writeTotal(total)]))
          : refusal(totals.problems);
      const direct = by({ method: 'direct' });
      const shared = direct.ok ? ['Machining', 'Assembly'].flatMap((name) => direct.value.get(name) ?? []) : [];
      return answer({
        direct: written(direct),
        step_MP_first: written(by({ method: 'stepDown', order: ['MP', 'GFS'] })),
        reciprocal: written(by({ method: 'reciprocal' })),
        total: writeTotal(sumOf(shared)),
      });
    },
  }),
];
