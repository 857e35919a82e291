/** A strip of the document that no page break goes through. */
export type Slab = {
  readonly height: number;
  /** Dropped at the top of a page. */
  readonly spaceBefore: number;
  /** No page break between this slab and the next. */
  readonly keepWithNext: boolean;
  /** Drawn above the slab where the slab opens a page: the column titles of a table. */
  readonly repeatedAbove?: { readonly height: number; readonly draw: (top: number) => void };
  readonly draw: (top: number) => void;
};

type PlacedSlab = { readonly slab: Slab; readonly top: number; readonly opensPage: boolean };

export type Page = { readonly slabs: readonly PlacedSlab[] };

export type Room = { readonly top: number; readonly bottom: number };

/**
 * Places slabs on pages in order. Slabs kept together move to the next page together, unless no page could
 * hold them; then they are placed one by one. Throws at a slab taller than a page.
 */
export function paginate(slabs: readonly Slab[], firstPage: Room, followingPage: Room): readonly Page[] {
  const pages: PlacedSlab[][] = [[]];
  let room = firstPage;
  let filledTo = firstPage.top;
  const fits = (group: readonly Slab[]): boolean => {
    const opensPage = pages.at(-1)?.length === 0;
    return filledTo + heightOf(group, opensPage) <= room.bottom + ROUNDING_SLACK;
  };
  const openPage = (): void => {
    pages.push([]);
    room = followingPage;
    filledTo = followingPage.top;
  };
  const place = (slab: Slab): void => {
    const page = pages.at(-1) ?? [];
    const opensPage = page.length === 0;
    const bottom = filledTo + heightOf([slab], opensPage);
    page.push({ slab, top: bottom - slab.height, opensPage });
    filledTo = bottom;
  };
  const tallest = followingPage.bottom - followingPage.top;
  for (const group of groupsOf(slabs)) {
    const holdable = heightOf(group, true) <= tallest + ROUNDING_SLACK;
    for (const part of holdable ? [group] : group.map((slab) => [slab])) {
      if (!fits(part)) openPage();
      if (!fits(part)) throw new Error(`a strip of ${heightOf(part, true)} points is taller than a page`);
      for (const slab of part) place(slab);
    }
  }
  return pages.map((page) => ({ slabs: page }));
}

/** Sums of floating point heights may exceed a page they were computed to fill. */
const ROUNDING_SLACK = 0.01;

function groupsOf(slabs: readonly Slab[]): readonly (readonly Slab[])[] {
  const groups: Slab[][] = [];
  let open = false;
  for (const slab of slabs) {
    if (open) groups.at(-1)?.push(slab);
    else groups.push([slab]);
    open = slab.keepWithNext;
  }
  return groups;
}

function heightOf(slabs: readonly Slab[], opensPage: boolean): number {
  return slabs.reduce((sum, slab, index) => {
    const first = opensPage && index === 0;
    const above = first ? (slab.repeatedAbove?.height ?? 0) : slab.spaceBefore;
    return sum + above + slab.height;
  }, 0);
}
