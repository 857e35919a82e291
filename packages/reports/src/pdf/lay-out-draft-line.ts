import { drawText, fillBox } from './draw.ts';
import type { LayoutContext } from './layout-context.ts';
import { COLOURS, STYLES } from './look.ts';
import type { Slab } from './paginate.ts';
import { addContent, addElement, asArtifact } from './tag.ts';
import { heightOf, typeset, widthOf } from './typeset.ts';

const PADDING = { side: 6, top: 3 } as const;
const SPACE_BELOW = 8;

/** The watermark in words, above the title: who hears the letter read must learn too that it is a draft. */
export function layOutDraftLine(watermark: string | undefined, context: LayoutContext): readonly Slab[] {
  if (watermark === undefined) return [];
  const { doc, parent, left } = context;
  const text = typeset(watermark, STYLES.draftLine, context.width - 2 * PADDING.side);
  const height = heightOf(text) + 2 * PADDING.top;
  return [
    {
      height: height + SPACE_BELOW,
      spaceBefore: 0,
      keepWithNext: true,
      draw: (top) => {
        asArtifact(doc, 'Layout', () =>
          fillBox(doc, { left, top, width: widthOf(text) + 2 * PADDING.side, height, colour: COLOURS.tint }),
        );
        addContent(addElement(doc, parent, 'P'), () =>
          drawText(doc, text, { left: left + PADDING.side, top: top + PADDING.top }),
        );
      },
    },
  ];
}
