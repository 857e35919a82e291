import type { CostEntry, ShownItem } from '@umlage/core';

/** What belongs to no pool, as statements show it: without its place among the facts. */
export function showAside({
  path: _path,
  from,
  until,
  arose: _arose,
  service: _service,
  condition,
  ...shown
}: CostEntry) {
  const item: ShownItem = { ...shown, period: { from, until }, condition: condition?.text };
  return item;
}
