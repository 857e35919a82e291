/** The phrases a rule is told with, one set a language. */
export type RuleWords = {
  readonly each: string;
  readonly quota: string;
  readonly figure: (name: string, reference: string) => string;
  readonly asCharged: (tariff: string) => string;
  readonly sumOf: (keys: readonly string[]) => string;
  readonly productOf: (keys: readonly string[]) => string;
  readonly blocks: (size: string, count: 'started' | 'full', of: string) => string;
  readonly on: (day: string) => string;
  /** A day of the year that many years away from the one of the run. */
  readonly onDay: (day: string, years: number) => string;
  readonly duringYear: (years: number) => string;
  readonly meanOfDays: string;
  readonly edition: (years: number) => string;
  readonly publishedBy: (day: string, years: number) => string;
  readonly several: (of: {
    count: number;
    each: 'year' | 'quarter' | 'month';
    take: 'mean' | 'sum';
    until: string;
  }) => string;
  readonly byKind: (advance: string, settlement: string) => string;
  readonly presence: Record<'days' | 'startedMonths' | 'fullMonths', string>;
  readonly indexed: (amount: string, series: string) => string;
  readonly fraction: (percent: string, from: string | undefined) => string;
  readonly time: Record<'whole' | 'startedMonth' | 'fullMonth', string>;
  /** On which pools cost is handed on, each with its agreed number if there is one. */
  readonly handedOn: (key: string | undefined, pools: readonly string[]) => string;
  readonly served: (pool: string, number: string | undefined) => string;
  readonly method: {
    readonly direct: string;
    readonly stepDown: (rank: number) => string;
    readonly reciprocal: string;
  };
  readonly ofAllPools: (bounds: readonly string[]) => string;
  readonly alone: (party: string) => string;
  readonly among: (parties: string, then: string) => string;
  readonly all: string;
  readonly many: (count: number) => string;
  readonly users: (service: string) => string;
  readonly allBut: (parties: string) => string;
  readonly percent: (percent: string, name: string | undefined, then: string) => string;
  readonly amount: (amount: string, per: string, then: string) => string;
  readonly per: Record<'year' | 'month' | 'period' | 'unit', string>;
  readonly upTo: (amount: string, per: string, then: string) => string;
  readonly limited: (of: string, bounds: readonly string[]) => string;
  readonly bound: (parties: string, min: string | undefined, max: string | undefined) => string;
  readonly change: (percent: string) => string;
  readonly relieved: (of: string, parties: string, percent: string, by: string) => string;
  readonly charges: (tariff: string) => string;
  readonly rest: (name: string | undefined, then: string) => string;
  readonly inCase: (number: number, then: string) => string;
  readonly otherwise: (then: string) => string;
};
