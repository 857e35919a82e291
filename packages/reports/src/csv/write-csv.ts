/**
 * A table as a spreadsheet set to German opens it by a double click: UTF-8 with its mark, semicolons, a decimal comma.
 * Text that a spreadsheet would take for a formula is quoted by an apostrophe.
 */
export function writeCsv(rows: readonly (readonly (string | CsvNumber)[])[]): string {
  const lines = rows.map((cells) =>
    cells.map((cell) => (typeof cell === 'string' ? text(cell) : number(cell))).join(';'),
  );
  return `\uFEFF${lines.map((line) => `${line}\r\n`).join('')}`;
}

/** Digits with a decimal point, as the core writes them. */
export type CsvNumber = { readonly decimal: string };

function text(cell: string): string {
  const harmless = /^[=+\-@\t\r]/u.test(cell) ? `'${cell}` : cell;
  return /[";\r\n]/u.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

function number({ decimal }: CsvNumber): string {
  return decimal.replace('.', ',');
}
