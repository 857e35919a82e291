import { invariant } from '../base/invariant.ts';

/** So many members at most for a table of what every group costs, which somebody has to write. */
export const mostInTable = 20;

/** So many members at most where every group is looked at: 16 million of them. */
export const mostMembers = 24;

/** A group as a number: member i is bit i. */
export function maskOf(group: readonly string[], members: readonly string[]): number {
  return [...new Set(group)].reduce((mask, member) => {
    const index = members.indexOf(member);
    invariant(index >= 0, 'a group is made of members');
    return mask + 2 ** index;
  }, 0);
}

/** The members of a group by their position, rising. */
export function positionsOf(group: readonly string[], members: readonly string[]): readonly number[] {
  const named = new Set(group);
  return members.flatMap((member, index) => (named.has(member) ? [index] : []));
}

export function groupOf(mask: number, members: readonly string[]): readonly string[] {
  return members.filter((_, index) => ((mask >>> index) & 1) === 1);
}

/** How many are in a group. */
export function sizeOf(mask: number): number {
  let pairs = mask - ((mask >>> 1) & 0x55_55_55_55);
  pairs = (pairs & 0x33_33_33_33) + ((pairs >>> 2) & 0x33_33_33_33);
  return Math.imul((pairs + (pairs >>> 4)) & 0x0f_0f_0f_0f, 0x01_01_01_01) >>> 24;
}

/** The first member of a group that is not empty. */
export function firstOf(mask: number): number {
  return 31 - Math.clz32(mask & -mask);
}

/** As a name in a text. */
export function nameOfGroup(mask: number, members: readonly string[]): string {
  return groupOf(mask, members).join(', ');
}
