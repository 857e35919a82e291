import type { DocumentContent } from '../document/document-content.ts';
import { drawRule, drawText } from './draw.ts';
import { COLOURS, STYLES } from './look.ts';
import { FOLLOWING_PAGE, FOOTER_BOTTOM, LETTER, PAGE, TEXT_AREA, millimetres } from './page-geometry.ts';
import { asArtifact } from './tag.ts';
import { type TextBlock, heightOf, typeset, typesetOneLine, widthOf } from './typeset.ts';

const GAP_ABOVE_FOOTER = 14;
const GAP_IN_HEADER = 16;
const PAGE_NUMBER_WIDTH = millimetres(30);

/** What stands around the text on every page; all of it artifacts. */
export type PageFrame = {
  /** Where the text of a page has to end. */
  readonly bodyBottom: number;
  readonly draw: (page: { readonly number: number; readonly of: number }) => void;
};

export function pageFrame(content: DocumentContent, doc: PDFKit.PDFDocument): PageFrame {
  const footer = typeset(content.footer, STYLES.pageFrame, TEXT_AREA.width - PAGE_NUMBER_WIDTH);
  const footerTop = FOOTER_BOTTOM - heightOf(footer);
  const header = headerOf(content);
  return {
    bodyBottom: footerTop - GAP_ABOVE_FOOTER,
    draw: (page) => {
      const { watermark } = content;
      if (watermark !== undefined) asArtifact(doc, 'Page', () => drawWatermark(doc, watermark));
      asArtifact(doc, 'Pagination', () => {
        if (page.number === 1) drawFoldMarks(doc);
        else drawHeader(doc, header);
        drawFooter(
          doc,
          footer,
          typesetOneLine(pageNumber(page, content.language), STYLES.pageFrame, PAGE_NUMBER_WIDTH),
        );
      });
    },
  };
}

/** „Seite 1 von 3“ */
function pageNumber(
  page: { readonly number: number; readonly of: number },
  language: DocumentContent['language'],
): string {
  return language === 'de' ? `Seite ${page.number} von ${page.of}` : `Page ${page.number} of ${page.of}`;
}

type Header = { readonly title: TextBlock; readonly recipient: TextBlock };

/** What the letter is about, and on the right to whom it goes; a long title is cut for the recipient. */
function headerOf(content: DocumentContent): Header {
  const recipient = typesetOneLine(content.letterHead.recipient.lines[0] ?? '', STYLES.pageFrame, TEXT_AREA.width / 2);
  const title = content.watermark === undefined ? content.title : `${content.watermark} · ${content.title}`;
  const width = TEXT_AREA.width - widthOf(recipient) - GAP_IN_HEADER;
  return { title: typesetOneLine(title, STYLES.pageFrame, width), recipient };
}

function drawHeader(doc: PDFKit.PDFDocument, header: Header): void {
  const place = { left: TEXT_AREA.left, top: FOLLOWING_PAGE.headerTop };
  drawText(doc, header.title, place);
  drawText(doc, header.recipient, { ...place, endWithin: TEXT_AREA.width });
  const top = FOLLOWING_PAGE.headerTop + STYLES.pageFrame.leading + 4;
  drawRule(doc, { left: TEXT_AREA.left, top, width: TEXT_AREA.width, thickness: 0.4, colour: COLOURS.rule });
}

function drawFooter(doc: PDFKit.PDFDocument, footer: TextBlock, number: TextBlock): void {
  const top = FOOTER_BOTTOM - heightOf(footer);
  drawRule(doc, { left: TEXT_AREA.left, top: top - 4, width: TEXT_AREA.width, thickness: 0.4, colour: COLOURS.rule });
  drawText(doc, footer, { left: TEXT_AREA.left, top });
  drawText(doc, number, { left: TEXT_AREA.left, top, endWithin: TEXT_AREA.width });
}

function drawFoldMarks(doc: PDFKit.PDFDocument): void {
  const left = millimetres(5);
  for (const top of LETTER.foldMarks) {
    drawRule(doc, { left, top, width: millimetres(5), thickness: 0.4, colour: COLOURS.muted });
  }
  drawRule(doc, { left, top: LETTER.punchMark, width: millimetres(7), thickness: 0.4, colour: COLOURS.muted });
}

/** Light enough to be read over: the text is the letter. */
function drawWatermark(doc: PDFKit.PDFDocument, text: string): void {
  const style = { ...STYLES.title, size: 120, leading: 120, colour: COLOURS.watermark };
  const word = typesetOneLine(text, style, PAGE.width, 20);
  const centre = { x: PAGE.width / 2, y: PAGE.height / 2 };
  doc.save().rotate(-52, { origin: [centre.x, centre.y] });
  drawText(doc, word, { left: centre.x - widthOf(word) / 2, top: centre.y - heightOf(word) / 2 });
  doc.restore();
}
