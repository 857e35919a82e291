import type { Fact } from '../document/document-content.ts';
import { drawText } from './draw.ts';
import type { LayoutContext } from './layout-context.ts';
import { STYLES } from './look.ts';
import type { Slab } from './paginate.ts';
import { addContent, addElement, onFirstUse } from './tag.ts';
import { heightOf, typeset, widthOf } from './typeset.ts';

const GAP = 12;
const ROW_GAP = 2;
/** Facts up to this number are seen at one glance, on one page. */
const FACTS_AT_ONE_GLANCE = 10;
/** Terms take no more than this part of the width. */
const WIDEST_TERMS = 0.45;

/** Terms and their values side by side, one row each. */
export function layOutFacts(facts: readonly Fact[], context: LayoutContext): readonly Slab[] {
  const { doc, parent, left, width } = context;
  const rows = facts.map((fact) => ({ ...fact, term: typeset(fact.term, STYLES.term, width * WIDEST_TERMS) }));
  const indent = Math.max(...rows.map((row) => widthOf(row.term))) + GAP;
  const staysTogether = facts.length <= FACTS_AT_ONE_GLANCE;
  const list = onFirstUse(() => addElement(doc, parent, 'L'));
  return rows.map((row, index): Slab => {
    const { term } = row;
    const value = typeset(row.value, STYLES.value, width - indent);
    return {
      height: Math.max(heightOf(term), heightOf(value)),
      spaceBefore: index === 0 ? 8 : ROW_GAP,
      keepWithNext: staysTogether && index < facts.length - 1,
      draw: (top) => {
        const item = addElement(doc, list(), 'LI');
        addContent(addElement(doc, item, 'Lbl'), () => drawText(doc, term, { left, top }));
        addContent(addElement(doc, item, 'LBody'), () => drawText(doc, value, { left: left + indent, top }));
      },
    };
  });
}
