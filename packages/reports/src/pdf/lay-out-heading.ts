import { drawText } from './draw.ts';
import type { LayoutContext } from './layout-context.ts';
import { STYLES, type TextStyle } from './look.ts';
import type { Slab } from './paginate.ts';
import { type ElementTag, addContent, addElement } from './tag.ts';
import { heightOf, typeset } from './typeset.ts';

type Look = { readonly tag: ElementTag; readonly style: TextStyle; readonly spaceBefore: number };

const LOOKS: Readonly<Record<1 | 2 | 3, Look>> = {
  1: { tag: 'H1', style: STYLES.title, spaceBefore: 0 },
  2: { tag: 'H2', style: STYLES.heading, spaceBefore: 20 },
  3: { tag: 'H3', style: STYLES.subheading, spaceBefore: 13 },
};

export type BookmarkAdder = (bookmark: {
  readonly title: string;
  readonly level: 1 | 2 | 3;
  readonly top: number;
}) => void;

export function layOutHeading(
  heading: { readonly level: 1 | 2 | 3; readonly text: string },
  context: LayoutContext & { readonly addBookmark: BookmarkAdder },
): readonly Slab[] {
  const { doc, parent, left } = context;
  const { tag, style, spaceBefore } = LOOKS[heading.level];
  const text = typeset(heading.text, style, context.width);
  return [
    {
      height: heightOf(text),
      spaceBefore,
      keepWithNext: true,
      draw: (top) => {
        context.addBookmark({ title: heading.text, level: heading.level, top });
        addContent(addElement(doc, parent, tag), () => drawText(doc, text, { left, top }));
      },
    },
  ];
}
