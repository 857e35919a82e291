import type { LetterHead } from '../document/document-content.ts';
import { drawRule, drawText } from './draw.ts';
import { layOutFacts } from './lay-out-facts.ts';
import type { LayoutContext } from './layout-context.ts';
import { COLOURS, STYLES, type TextStyle } from './look.ts';
import { LETTER, TEXT_AREA } from './page-geometry.ts';
import { addContent, addElement, asArtifact } from './tag.ts';
import { type TextBlock, heightOf, typeset, typesetOneLine } from './typeset.ts';

/** DIN 5008 gives the address six lines; longer ones are set smaller, as far as this. */
const SMALLEST_ADDRESS = 7;
const SMALLEST_RETURN_LINE = 5;

export type PlacedLetterHead = { readonly bottom: number; readonly draw: () => void };

/** Sender, address window and reference block of DIN 5008 form B. Throws if sender or address do not fit. */
export function layOutLetterHead(letterHead: LetterHead, context: LayoutContext): PlacedLetterHead {
  const { doc, parent } = context;
  const sender = layOutSender(letterHead.sender);
  const address = typesetAddress(letterHead.recipient.lines.join('\n'));
  const reference = layOutReference(letterHead, context);
  return {
    bottom: reference.bottom,
    draw: () => {
      addContent(addElement(doc, parent, 'P'), () =>
        drawText(doc, sender.name, { left: TEXT_AREA.left, top: LETTER.senderTop }),
      );
      if (letterHead.sender.lines.length > 0) {
        addContent(addElement(doc, parent, 'P'), () =>
          drawText(doc, sender.lines, { left: LETTER.referenceLeft, top: LETTER.senderTop + 3 }),
        );
      }
      asArtifact(doc, 'Layout', () => drawSenderRule(doc));
      asArtifact(doc, 'Page', () => drawReturnLine(doc, letterHead.returnLine));
      addContent(addElement(doc, parent, 'P'), () =>
        drawText(doc, address, { left: TEXT_AREA.left, top: LETTER.addressTop }),
      );
      reference.draw();
    },
  };
}

function layOutSender(sender: LetterHead['sender']): { readonly name: TextBlock; readonly lines: TextBlock } {
  const name = typeset(sender.name, STYLES.senderName, LETTER.referenceLeft - TEXT_AREA.left - 16);
  const lines = typeset(sender.lines.join('\n'), STYLES.senderLine, TEXT_AREA.right - LETTER.referenceLeft);
  const height = LETTER.senderBottom - LETTER.senderTop;
  if (heightOf(name) > height || heightOf(lines) + 3 > height) {
    throw new Error(`the sender "${sender.name}" with ${sender.lines.length} lines does not fit above the address`);
  }
  return { name, lines };
}

function typesetAddress(lines: string): TextBlock {
  const height = LETTER.addressBottom - LETTER.addressTop;
  for (let { size, leading }: TextStyle = STYLES.address; size >= SMALLEST_ADDRESS; size -= 0.5, leading -= 0.65) {
    const address = typeset(lines, { ...STYLES.address, size, leading }, LETTER.addressWidth);
    if (heightOf(address) <= height) return address;
  }
  throw new Error(`the address does not fit the window: "${lines.replaceAll('\n', ', ')}"`);
}

function layOutReference(letterHead: LetterHead, context: LayoutContext): PlacedLetterHead {
  const width = TEXT_AREA.right - LETTER.referenceLeft;
  const slabs =
    letterHead.reference.length === 0
      ? []
      : layOutFacts(letterHead.reference, { ...context, left: LETTER.referenceLeft, width });
  let bottom = LETTER.referenceTop;
  const tops = slabs.map((slab, index) => {
    const top = bottom + (index === 0 ? 0 : slab.spaceBefore);
    bottom = top + slab.height;
    return top;
  });
  return {
    bottom,
    draw: () => {
      for (const [index, slab] of slabs.entries()) slab.draw(tops[index] ?? LETTER.referenceTop);
    },
  };
}

function drawSenderRule(doc: PDFKit.PDFDocument): void {
  drawRule(doc, {
    left: TEXT_AREA.left,
    top: LETTER.senderBottom,
    width: TEXT_AREA.width,
    thickness: 0.9,
    colour: COLOURS.accent,
  });
}

/** Says again where the sender lives, for the window of the envelope only. */
function drawReturnLine(doc: PDFKit.PDFDocument, text: string): void {
  const line = typesetOneLine(text, STYLES.returnLine, LETTER.addressWidth, SMALLEST_RETURN_LINE);
  const bottom = LETTER.returnLineBottom - 3;
  drawText(doc, line, { left: TEXT_AREA.left, top: bottom - heightOf(line) });
  drawRule(doc, {
    left: TEXT_AREA.left,
    top: bottom,
    width: LETTER.addressWidth,
    thickness: 0.4,
    colour: COLOURS.rule,
  });
}
