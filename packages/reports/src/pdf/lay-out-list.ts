import type { List, ListItem, Text } from '../document/document-content.ts';
import { drawText } from './draw.ts';
import type { LayoutContext } from './layout-context.ts';
import { partsWithoutStrayLines } from './lay-out-paragraph.ts';
import { STYLES } from './look.ts';
import type { Slab } from './paginate.ts';
import { addContent, addElement, onFirstUse } from './tag.ts';
import { heightOf, typeset, widthOf } from './typeset.ts';

const LABEL_GAP = 6;
/** Lists further down stand below each other without further indent, so that their text keeps a width to be read in. */
const DEEPEST_INDENT = 8;

/** A list, and where it stands: within another list it is part of the item above it. */
type PlacedList = {
  readonly items: readonly ListItem[];
  readonly numbering?: 'decimal';
  readonly parent: () => PDFKit.PDFStructureElement;
  readonly left: number;
  readonly width: number;
  readonly depth: number;
};

export function layOutList(list: List, context: LayoutContext): readonly Slab[] {
  const { doc, parent, left, width } = context;
  return layOutItems({ ...list, parent: () => parent, left, width, depth: 0 }, doc);
}

function layOutItems(list: PlacedList, doc: PDFKit.PDFDocument): readonly Slab[] {
  const { left, width, depth } = list;
  const labels = list.items.map((_, index) =>
    typeset(list.numbering === 'decimal' ? `${index + 1}.` : '–', STYLES.body, width),
  );
  const indent = Math.max(...labels.map(widthOf)) + LABEL_GAP;
  const listElement = onFirstUse(() => {
    const element = addElement(doc, list.parent(), 'L');
    element.dictionary.data.A = { O: 'List', ListNumbering: list.numbering === 'decimal' ? 'Decimal' : 'None' };
    return element;
  });
  const inner = depth < DEEPEST_INDENT ? { left: left + indent, width: width - indent } : { left, width };
  return list.items.flatMap((item, itemIndex) => {
    const { text, items } = partsOf(item);
    const itemElement = onFirstUse(() => addElement(doc, listElement(), 'LI'));
    const body = onFirstUse(() => addElement(doc, itemElement(), 'LBody'));
    const parts = partsWithoutStrayLines(typeset(text, STYLES.body, width - indent));
    const own = parts.map((part, partIndex): Slab => {
      const label = partIndex === 0 ? labels[itemIndex] : undefined;
      return {
        height: heightOf(part),
        spaceBefore: partIndex === 0 ? spaceBefore(itemIndex, depth) : 0,
        // A sentence that announces others does not stand alone at the foot of a page.
        keepWithNext: items.length > 0 && partIndex === parts.length - 1,
        draw: (top) => {
          if (label !== undefined) {
            addContent(addElement(doc, itemElement(), 'Lbl'), () => drawText(doc, label, { left, top }));
          }
          addContent(body(), () => drawText(doc, part, { left: left + indent, top }));
        },
      };
    });
    return items.length === 0
      ? own
      : [...own, ...layOutItems({ items, parent: body, ...inner, depth: depth + 1 }, doc)];
  });
}

function partsOf(item: ListItem): { readonly text: Text; readonly items: readonly ListItem[] } {
  return typeof item === 'object' && 'items' in item ? item : { text: item, items: [] };
}

function spaceBefore(itemIndex: number, depth: number): number {
  if (depth > 0) return 2;
  return itemIndex === 0 ? 6 : 3;
}
