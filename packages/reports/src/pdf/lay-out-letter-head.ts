import type { LetterHead } from '../document/document-content.ts';
import { drawRule, drawText } from './draw.ts';
import { layOutFacts } from './lay-out-facts.ts';
import type { LayoutContext } from './layout-context.ts';
import { COLOURS, STYLES, type TextStyle } from './look.ts';
import { LETTER, TEXT_AREA } from './page-geometry.ts';
import { addContent, addElement, asArtifact } from './tag.ts';
import { type TextBlock, heightOf, typeset, typesetOneLine } from './typeset.ts';

/** DIN 5008 gives the address six lines; longer ones are set smaller, as far as this. */
const SMALLEST_ADDRESS = 5;
const SMALLEST_SENDER = { name: 9, line: 4.5 } as const;
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
  const height = LETTER.senderBottom - LETTER.senderTop;
  const name = typesetWithin(sender.name, STYLES.senderName, {
    width: LETTER.referenceLeft - TEXT_AREA.left - 16,
    height,
    smallest: SMALLEST_SENDER.name,
  });
  const lines = typesetWithin(sender.lines.join('\n'), STYLES.senderLine, {
    width: TEXT_AREA.right - LETTER.referenceLeft,
    height: height - 3,
    smallest: SMALLEST_SENDER.line,
  });
  if (name === undefined || lines === undefined) {
    throw new Error(`the sender "${sender.name}" with ${sender.lines.length} lines does not fit above the address`);
  }
  return { name, lines };
}

function typesetAddress(lines: string): TextBlock {
  const address = typesetWithin(lines, STYLES.address, {
    width: LETTER.addressWidth,
    height: LETTER.addressBottom - LETTER.addressTop,
    smallest: SMALLEST_ADDRESS,
  });
  if (address === undefined) {
    throw new Error(`the address does not fit the window: "${lines.replaceAll('\n', ', ')}"`);
  }
  return address;
}

/** Set smaller as far as it takes to fit, and `undefined` where that would be too small to read. */
function typesetWithin(
  text: string,
  style: TextStyle,
  room: { readonly width: number; readonly height: number; readonly smallest: number },
): TextBlock | undefined {
  const leadingPerSize = style.leading / style.size;
  for (let size = style.size; size >= room.smallest; size -= 0.5) {
    const block = typeset(text, { ...style, size, leading: size * leadingPerSize }, room.width);
    if (heightOf(block) <= room.height) return block;
  }
  return undefined;
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
