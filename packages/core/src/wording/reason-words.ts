/** The phrases a reason is told with, one set a language; every argument is written out already. */
export type ReasonWords = {
  readonly wholePeriod: (amount: string) => string;
  readonly segment: (of: { period: string; days: number; amount: string }) => string;
  readonly equalParts: (of: { amount: string; participants: number; share: string }) => string;
  readonly byKey: (of: {
    amount: string;
    key: string;
    own: string;
    total: string;
    percent: string;
    share: string;
  }) => string;
  readonly quota: string;
  readonly charges: (tariff: string) => string;
  readonly sumOf: (keys: readonly string[]) => string;
  readonly productOf: (keys: readonly string[]) => string;
  readonly blocks: (of: { count: 'started' | 'full'; size: string; of: string }) => string;
  readonly figureOn: (of: { figure: string; day: string; source: string }) => string;
  readonly figureDuring: (of: { figure: string; period: string; evidence: string }) => string;
  readonly evidence: (of: { value: string; day: string; days: number }) => string;
  readonly figureTotal: (of: { figure: string; period: string; evidence: string }) => string;
  readonly figureEdition: (of: { figure: string; edition: string; source: string }) => string;
  readonly figurePublished: (of: { figure: string; day: string; source: string }) => string;
  readonly figureSeveral: (of: {
    figure: string;
    count: number;
    take: 'mean' | 'sum';
    until: string;
    values: string;
  }) => string;
  readonly presence: (of: { present: number; of: number; count: 'days' | 'startedMonths' | 'fullMonths' }) => string;
  readonly alone: (of: { amount: string; bearer: string }) => string;
  readonly among: (parties: string) => string;
  readonly limited: (of: {
    before: string;
    after: string;
    bound: string | undefined;
    boundIs: 'min' | 'max' | undefined;
  }) => string;
  readonly relieved: (of: { percent: string; before: string; surcharge: boolean }) => string;
  readonly takesRelief: (of: { moved: string; key: string; own: string; total: string }) => string;
  readonly upToAmount: (of: { name: string | undefined; price: string; per: string; amount: string }) => string;
  readonly compared: (of: {
    measure: 'spread' | 'total' | 'greatest' | 'least';
    value: string;
    threshold: string;
    isStrict: boolean;
    holds: boolean;
  }) => string;
  readonly caseHolds: (number: number) => string;
  readonly otherwise: string;
  readonly percentOf: (of: { name: string | undefined; percent: string; whole: string; amount: string }) => string;
  readonly fixedAmount: (of: { name: string | undefined; price: string; per: string; amount: string }) => string;
  readonly rest: (of: { name: string | undefined; amount: string }) => string;
  readonly recovery: (of: { name: string | undefined; amount: string; over: boolean }) => string;
  readonly charged: (of: { name: string | undefined; tariff: string; amount: string }) => string;
  readonly charge: (of: {
    item: string;
    stretch: string;
    exact: string;
    amount: string;
    wholePeriod: boolean;
  }) => string;
  readonly stretch: (of: { quantity: string; price: string; per: string; days: number; of: number }) => string;
  readonly wholeStretch: (of: { quantity: string; price: string; per: string }) => string;
  readonly per: Record<'year' | 'month' | 'period' | 'unit', string>;
  readonly contractPrice: (of: { price: string; source: string }) => string;
  readonly indexedPrice: (of: {
    price: string;
    base: string;
    index: string;
    from: string;
    to: string;
    isCapped: boolean;
  }) => string;
  readonly boundedCharges: (of: { before: string; amount: string; isUp: boolean }) => string;
  readonly predecessor: (bearer: string) => string;
  readonly direct: (of: { text: string; amount: string }) => string;
  readonly limitedSum: (of: {
    before: string;
    after: string;
    bound: string | undefined;
    boundIs: 'min' | 'max' | undefined;
  }) => string;
  readonly rounded: (of: { exact: string; amount: string; isUp: boolean; method: string }) => string;
  readonly unrounded: (amount: string) => string;
  /** Of a share whose parts are taxed differently. */
  readonly partOf: (of: { exact: string; amount: string; whole: { exact: string; amount: string } }) => string;
  readonly method: Record<'largestRemainder' | 'each' | 'rateFirst', string>;
};
