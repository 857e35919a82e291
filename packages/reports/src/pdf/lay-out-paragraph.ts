import type { Paragraph } from '../document/document-content.ts';
import { drawText, fillBox } from './draw.ts';
import type { LayoutContext } from './layout-context.ts';
import { COLOURS, STYLES, type TextStyle } from './look.ts';
import type { Slab } from './paginate.ts';
import { addContent, addElement, asArtifact, onFirstUse } from './tag.ts';
import { type TextBlock, heightOf, linesOf, typeset } from './typeset.ts';

const NOTICE_PADDING = { side: 10, top: 7 } as const;

export function layOutParagraph(paragraph: Paragraph, context: LayoutContext): readonly Slab[] {
  switch (paragraph.tone ?? 'normal') {
    case 'normal':
      return plain(paragraph, STYLES.body, context);
    case 'small':
      return plain(paragraph, STYLES.small, context);
    case 'notice':
      return notice(paragraph, context);
  }
}

function plain(paragraph: Paragraph, style: TextStyle, context: LayoutContext): readonly Slab[] {
  const { doc, parent, left } = context;
  const element = onFirstUse(() => addElement(doc, parent, 'P'));
  return partsWithoutStrayLines(typeset(paragraph.text, style, context.width)).map((part, index) => ({
    height: heightOf(part),
    spaceBefore: index === 0 ? style.leading / 2 : 0,
    keepWithNext: false,
    draw: (top) => addContent(element(), () => drawText(doc, part, { left, top })),
  }));
}

function notice(paragraph: Paragraph, context: LayoutContext): readonly Slab[] {
  const { doc, parent, left, width, tallest } = context;
  const text = typeset(paragraph.text, STYLES.body, width - 2 * NOTICE_PADDING.side);
  const element = onFirstUse(() => addElement(doc, parent, 'P'));
  const boxHeight = heightOf(text) + 2 * NOTICE_PADDING.top;
  const parts = boxHeight <= tallest ? [text] : partsWithoutStrayLines(text);
  return parts.map((part, index): Slab => {
    const above = index === 0 ? NOTICE_PADDING.top : 0;
    const below = index === parts.length - 1 ? NOTICE_PADDING.top : 0;
    const height = above + heightOf(part) + below;
    return {
      height,
      spaceBefore: index === 0 ? 10 : 0,
      keepWithNext: false,
      draw: (top) => {
        asArtifact(doc, 'Layout', () => {
          fillBox(doc, { left, top, width, height, colour: COLOURS.tint });
          fillBox(doc, { left, top, width: 2, height, colour: COLOURS.accent });
        });
        addContent(element(), () => drawText(doc, part, { left: left + NOTICE_PADDING.side, top: top + above }));
      },
    };
  });
}

/** Cuts where a page may break: the first two and the last two lines stay together. */
export function partsWithoutStrayLines(block: TextBlock): readonly TextBlock[] {
  const count = block.lines.length;
  if (count <= 3) return [block];
  const cuts = [0, ...Array.from({ length: count - 3 }, (_, index) => index + 2), count];
  return cuts.slice(1).map((until, index) => linesOf(block, cuts[index] ?? 0, until));
}
