const known = new WeakMap<readonly string[], ReadonlyMap<string, number>>();

/** Where each member stands in a list. Lists do not change, so it is found once and kept as long as the list. */
export function positionsIn(list: readonly string[]): ReadonlyMap<string, number> {
  const before = known.get(list);
  if (before !== undefined) return before;
  const positions = new Map(list.map((member, index) => [member, index]));
  known.set(list, positions);
  return positions;
}
