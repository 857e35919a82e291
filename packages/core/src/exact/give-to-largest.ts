/** Which of two members of a list comes first. */
export type Precedence = (one: number, other: number) => boolean;

export const inOrderOfList: Precedence = (one, other) => one < other;

/** Up to so many, looking for the largest again and again costs less than sorting into buckets. */
export const few = 32;

/** Up to so many, comparing each with each is quicker still: no branch depends on what comes out. */
const fewest = 16;

const mostBuckets = 2 ** 16;

/**
 * Adds a unit to the `count` members with the largest sizes, which are from 0 up to, not including, `limit`. Where two
 * sizes are the same number, `precedes` says which comes first. Sizes are counted into buckets, so that only the one
 * bucket in which the last unit falls has to be sorted: the cost is linear. What stands in `sizes` is used up.
 */
export function giveToLargest(
  units: number[],
  sizes: Float64Array,
  { limit, count }: { readonly limit: number; readonly count: number },
  precedes: Precedence,
): void {
  if (units.length <= fewest && precedes === inOrderOfList) giveByRank(units, sizes, count);
  else if (units.length <= few) giveOneByOne(units, sizes, count, precedes);
  else if (count > 0) giveByBuckets(units, sizes, { limit, count }, precedes);
}

/** In the order of the list alone: a member precedes those of its size that stand behind it. */
function giveByRank(units: number[], sizes: Float64Array, count: number): void {
  const { length } = units;
  for (let index = 0; index < length; index += 1) {
    const size = sizes[index] ?? 0;
    let before = 0;
    for (let other = 0; other < index; other += 1) before += Number((sizes[other] ?? 0) >= size);
    for (let other = index + 1; other < length; other += 1) before += Number((sizes[other] ?? 0) > size);
    units[index] = (units[index] ?? 0) + Number(before < count);
  }
}

function giveOneByOne(units: number[], sizes: Float64Array, count: number, precedes: Precedence): void {
  for (let given = 0; given < count; given += 1) {
    let largest = 0;
    let most = -1;
    for (let index = 0; index < units.length; index += 1) {
      const size = sizes[index] ?? 0;
      if (size < most || (size === most && !precedes(index, largest))) continue;
      largest = index;
      most = size;
    }
    units[largest] = (units[largest] ?? 0) + 1;
    sizes[largest] = -2;
  }
}

function giveByBuckets(
  units: number[],
  sizes: Float64Array,
  { limit, count }: { readonly limit: number; readonly count: number },
  precedes: Precedence,
): void {
  // A dozen and a few in each: sorting one is nothing, and the counts stay near the processor.
  const buckets = Math.min(Math.max(64, units.length >> 4), mostBuckets);
  // A larger size is never in a lower bucket: multiplying by the same number and cutting keep the order.
  const scale = (buckets - 1) / limit;
  const counts = new Int32Array(buckets);
  for (let index = 0; index < units.length; index += 1) {
    const bucket = ((sizes[index] ?? 0) * scale) | 0;
    counts[bucket] = (counts[bucket] ?? 0) + 1;
  }
  let last = buckets - 1;
  let left = count;
  for (; last > 0 && (counts[last] ?? 0) < left; last -= 1) left -= counts[last] ?? 0;

  const candidates: number[] = [];
  for (let index = 0; index < units.length; index += 1) {
    const bucket = ((sizes[index] ?? 0) * scale) | 0;
    if (bucket > last) units[index] = (units[index] ?? 0) + 1;
    else if (bucket === last) candidates.push(index);
  }
  const sizeOf = (index: number) => sizes[index] ?? 0;
  candidates.sort((a, b) => sizeOf(b) - sizeOf(a) || (precedes(a, b) ? -1 : 1));
  for (const index of candidates.slice(0, left)) units[index] = (units[index] ?? 0) + 1;
}
