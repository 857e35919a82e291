/** A part of the report: what was measured, how, and what came out. */
export type Section = {
  readonly title: string;
  readonly text: string;
  readonly table: readonly (readonly string[])[];
};

/** A column for each yardstick: how many times as long each takes as that one. */
export function ratioTable(times: ReadonlyMap<string, number>, yardsticks: readonly string[]): Section['table'] {
  const heads = yardsticks.map((name) => `÷ ${name.split(',')[0] ?? name}`);
  const rows = [...times].map(([name, time]) => [
    name,
    time.toFixed(time < 100 ? 1 : 0),
    ...yardsticks.map((yardstick) => shortNumber(time / (times.get(yardstick) ?? Number.NaN))),
  ]);
  return [['', 'ns', ...heads], ...rows];
}

export function shortNumber(value: number): string {
  return value.toLocaleString('en', { maximumSignificantDigits: value < 100 ? 2 : 3 });
}

export function writeSection({ title, text, table }: Section): string {
  const [head = [], ...rows] = table;
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const aligned = head.map((_, index) => (index === 0 ? '---' : '---:'));
  return [`### ${title}`, '', text, '', ...[head, aligned, ...rows].map(row), ''].join('\n');
}
