import type { Statement } from '@umlage/core';

export function takesPartThroughout({ period, takesPart }: Statement): boolean {
  return takesPart.some(({ from, until }) => from === period.from && until === period.until);
}
