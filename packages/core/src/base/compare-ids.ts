/**
 * The one order of ids: by code units, the same on every machine. Ties are broken by it, never by name,
 * official key, locale or position in a list.
 *
 * @example
 * ```ts
 * ['b', 'a', 'B'].toSorted(compareIds) // => ['B', 'a', 'b']
 * ```
 */
export function compareIds(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
