import type { List } from '../document/document-content.ts';
import { drawText } from './draw.ts';
import type { LayoutContext } from './layout-context.ts';
import { partsWithoutStrayLines } from './lay-out-paragraph.ts';
import { STYLES } from './look.ts';
import type { Slab } from './paginate.ts';
import { addContent, addElement, onFirstUse } from './tag.ts';
import { heightOf, typeset, widthOf } from './typeset.ts';

const LABEL_GAP = 6;

export function layOutList(list: List, context: LayoutContext): readonly Slab[] {
  const { doc, parent, left, width } = context;
  const labels = list.items.map((_, index) =>
    typeset(list.numbering === 'decimal' ? `${index + 1}.` : '–', STYLES.body, width),
  );
  const indent = Math.max(...labels.map(widthOf)) + LABEL_GAP;
  const listElement = onFirstUse(() => {
    const element = addElement(doc, parent, 'L');
    element.dictionary.data.A = { O: 'List', ListNumbering: list.numbering === 'decimal' ? 'Decimal' : 'None' };
    return element;
  });
  return list.items.flatMap((item, itemIndex) => {
    const itemElement = onFirstUse(() => addElement(doc, listElement(), 'LI'));
    const body = onFirstUse(() => addElement(doc, itemElement(), 'LBody'));
    return partsWithoutStrayLines(typeset(item, STYLES.body, width - indent)).map((part, partIndex): Slab => {
      const label = partIndex === 0 ? labels[itemIndex] : undefined;
      return {
        height: heightOf(part),
        spaceBefore: spaceBefore(itemIndex, partIndex),
        keepWithNext: false,
        draw: (top) => {
          if (label !== undefined) {
            addContent(addElement(doc, itemElement(), 'Lbl'), () => drawText(doc, label, { left, top }));
          }
          addContent(body(), () => drawText(doc, part, { left: left + indent, top }));
        },
      };
    });
  });
}

function spaceBefore(itemIndex: number, partIndex: number): number {
  if (partIndex > 0) return 0;
  return itemIndex === 0 ? 6 : 3;
}
