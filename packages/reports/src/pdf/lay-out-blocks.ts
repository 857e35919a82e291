import type { Block, KeepTogether } from '../document/document-content.ts';
import { layOutBars } from './lay-out-bars.ts';
import { layOutFacts } from './lay-out-facts.ts';
import { type BookmarkAdder, layOutHeading } from './lay-out-heading.ts';
import { layOutList } from './lay-out-list.ts';
import { layOutParagraph } from './lay-out-paragraph.ts';
import { layOutTable } from './lay-out-table.ts';
import type { LayoutContext } from './layout-context.ts';
import type { Slab } from './paginate.ts';

type BlockContext = LayoutContext & { readonly addBookmark: BookmarkAdder };

/** Below what has edges of its own, text needs more air than below text. */
const SPACE_BELOW_EDGES = 14;

export function layOutBlocks(blocks: readonly Block[], context: BlockContext): readonly Slab[] {
  return blocks.flatMap((block, index) => {
    const slabs = layOutBlock(block, context);
    return hasEdges(blocks[index - 1]) ? withSpaceAbove(slabs, SPACE_BELOW_EDGES) : slabs;
  });
}

function hasEdges(block: Block | undefined): boolean {
  return (
    block?.block === 'table' || block?.block === 'bars' || (block?.block === 'paragraph' && block.tone === 'notice')
  );
}

function withSpaceAbove(slabs: readonly Slab[], space: number): readonly Slab[] {
  return slabs.map((slab, index) => (index === 0 ? { ...slab, spaceBefore: Math.max(slab.spaceBefore, space) } : slab));
}

function layOutBlock(block: Block, context: BlockContext): readonly Slab[] {
  switch (block.block) {
    case 'heading':
      return layOutHeading(block, context);
    case 'paragraph':
      return layOutParagraph(block, context);
    case 'list':
      return layOutList(block, context);
    case 'table':
      return layOutTable(block, context);
    case 'facts':
      return layOutFacts(block.items, context);
    case 'bars':
      return layOutBars(block, context);
    case 'keepTogether':
      return layOutTogether(block, context);
  }
}

/** What no page can hold is left to break where it would without the wish. */
function layOutTogether(group: KeepTogether, context: BlockContext): readonly Slab[] {
  const slabs = layOutBlocks(group.blocks, context);
  const height = slabs.reduce((sum, slab) => sum + slab.spaceBefore + slab.height, 0);
  if (height > context.tallest) return slabs;
  return slabs.map((slab, index) => (index < slabs.length - 1 ? { ...slab, keepWithNext: true } : slab));
}
